import readWorkbook from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { daysOf, named, PERIODS, readDay, readScope } from '../../src/ratings/report/report-query.ts'
import { texts } from './ground.ts'
import { CLERK, openStage, STAFF_CHAT, STRANGER, type Stage } from './stage.ts'

const start = new Date('2026-03-02T10:00:00+05:00')
const t = (key: string, vars = {}) => texts.t('kk', key, vars)

describe('/report', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage(start)
    for (let number = 0; number < 6; number++) {
      const of = {
        id: `c.case${number}`,
        citizen: number + 1,
        service: 'apostille',
        office: 'psc-01',
        closed: new Date('2026-02-20T12:00:00+05:00'),
      }
      await stage.ratings.request({ ...of, questions: ['quality'], limit: null }, start, null)
      await stage.ratings.answer(number + 1, of.id, 'quality', number < 3 ? '5' : '1', start)
    }
  })
  afterEach(() => stage.close())

  test('gives staff a picture, a table and a workbook of the period that they choose', async () => {
    const clerk = stage.person(CLERK)
    await clerk.send('/report')
    expect(clerk.labels()).toEqual(expect.arrayContaining(PERIODS.map((period) => t(`ratings-period-${period}`))))
    await clerk.tap(t('ratings-period-last-month'))
    const [picture, table, workbook] = clerk.messages().slice(-3)
    expect(picture?.photo?.bytes.length).toBeGreaterThan(10_000)
    expect(picture?.caption).toContain('01.02.2026 – 28.02.2026')
    expect(table?.text).toMatch(/^2\.1 +50,0/m)
    expect(workbook?.document?.name).toBe('anyqtama-2026-02-01-2026-02-28.xlsx')
  })

  test('takes days and a service from the command, and says how to write them when it cannot', async () => {
    const clerk = stage.person(CLERK)
    await clerk.send('/report 2026-02-01 2026-02-28 apostille')
    expect(clerk.messages().at(-3)?.caption).toContain(t('apostille-title'))
    await clerk.send('/report 2026-02-30 2026-03-01')
    expect(clerk.last().text).toContain('/report 2026-10-01 2026-10-31')
  })

  test('a stranger hears nothing of it, by command or by forged button', async () => {
    const stranger = stage.person(STRANGER)
    await stranger.send('/report')
    expect(stranger.messages().map(({ text }) => text)).toEqual(['not understood'])
    await stranger.forge('1:rtp:month')
    expect(stranger.messages()).toHaveLength(1)
  })

  test('every week the staff chat gets the last seven whole days', async () => {
    await stage.talk.weekly(STAFF_CHAT, 'kk', (_part, work) => work())
    const [picture, table, workbook] = stage.api.messages(STAFF_CHAT)
    expect(picture?.caption).toContain('23.02.2026 – 01.03.2026')
    expect(table?.text).toContain(t('ratings-note'))
    expect(workbook?.document?.name).toMatch(/\.xlsx$/)
  })
})

describe('comments of citizens', () => {
  test.each([
    [false, ['ЖСН ••••••••••23, тел •••••••••67']],
    [true, []],
  ] as const)('go to the staff without numbers, and not at all where cards are bare (%s)', async (bare, wanted) => {
    const stage = await openStage(start, bare)
    const of = { id: 'c.case1', citizen: 1, service: 'apostille', office: 'psc-01', closed: new Date('2026-02-25T12:00:00+05:00') }
    await stage.ratings.request({ ...of, questions: ['quality'], limit: null }, start, null)
    await stage.ratings.answer(1, of.id, 'quality', '5', start)
    await stage.ratings.comment(1, of.id, 'ЖСН 920312400123, тел 87011234567', start)
    await stage.talk.weekly(STAFF_CHAT, 'kk', (_part, work) => work())
    const bytes = stage.api.messages(STAFF_CHAT).at(-1)?.document?.bytes ?? new Uint8Array()
    const sheet = (await readWorkbook(Buffer.from(bytes))).find((one) => one.sheet === t('ratings-sheet-comments'))
    expect(sheet?.data.slice(2).map((row) => row.at(-1))).toEqual(wanted)
    await stage.close()
  })
})

describe('what staff type', () => {
  const names = {
    services: [{ id: 'apostille', also: ['Апостиль қою', 'Поставить апостиль', 'Apostille'] }],
    regions: [
      { id: 'Ақмола облысы', also: ['Акмолинская область', 'Akmola region'] },
      { id: 'Ақтөбе облысы', also: ['Актюбинская область', 'Aktobe region'] },
      { id: 'Қарағанды облысы', also: ['Карагандинская область', 'Karaganda region'] },
    ],
    offices: () => [
      { id: 'psc-01', also: ['Центр обслуживания населения: Кокшетау'] },
      { id: 'psc-02', also: ['Центр обслуживания населения: Акколь'] },
    ],
  }

  test('days in two spellings, and none that there is not', () => {
    expect(readDay('2026-03-23')).toBe('2026-03-23')
    expect(readDay('1.3.2026')).toBe('2026-03-01')
    expect(readDay('30.02.2026')).toBeNull()
    expect(readDay('yesterday')).toBeNull()
  })

  test('a scope', () => {
    const days = { from: '2026-02-01', to: '2026-02-28' }
    const read = (typed: string) => readScope(typed, '2026-03-02', names)
    expect(read('01.02.2026 28.02.2026 psc-01')).toEqual({ ...days, office: 'psc-01' })
    expect(read('2026-02-01 2026-02-28 қарағанды')).toEqual({ ...days, region: 'Қарағанды облысы' })
    expect(read('apostille')).toEqual({ from: '2026-02-24', to: '2026-03-02', service: 'apostille' })
    for (const wrong of ['2026-02-01', '2026-03-02 2026-02-01', 'nonsense', '2026-02-01 2026-02-28 ақ']) expect(read(wrong)).toBeNull()
  })

  test('regions, services and offices by name, in any language and with other ends of words; not where several fit', () => {
    const read = (typed: string) => readScope(typed, '2026-03-02', names)
    const week = { from: '2026-02-24', to: '2026-03-02' }
    for (const region of ['карагандинская', 'Карагандинской области', 'Karaganda Region', 'ҚАРАҒАНДЫ'])
      expect(read(region)).toEqual({ ...week, region: 'Қарағанды облысы' })
    for (const service of ['поставить апостиль', 'апостиль', 'Apostille']) expect(read(service)).toEqual({ ...week, service: 'apostille' })
    for (const office of ['Центр обслуживания населения: Кокшетау', 'кокшетау', 'центра обслуживания населения кокшетау'])
      expect(read(office)).toEqual({ ...week, office: 'psc-01' })
    for (const several of ['ак', 'область', 'Центр обслуживания населения', '.', 'б']) expect(read(several), several).toBeNull()
  })

  test('a region by the beginning of its name, unless several begin so', () => {
    expect(named('АҚТ', names.regions)).toBe('Ақтөбе облысы')
    expect(named('ақ', names.regions)).toBeNull()
    expect(named('', names.regions)).toBeNull()
  })

  test('periods end where they should', () => {
    expect(daysOf('last-month', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(daysOf('last-month', '2024-03-31')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(daysOf('week', '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' })
  })
})
