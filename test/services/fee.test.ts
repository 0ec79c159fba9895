import { describe, expect, it } from 'vitest'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { loadCatalogue } from '../../src/services/flows/load.ts'
import type { Act } from '../../src/services/index.ts'
import { gaps, inTenge, type MciTable } from '../../src/services/texts/fee.ts'
import { actText, deadlineText, feeText, hoursText } from '../../src/services/texts/formatting.ts'
import { ROOT } from './house.ts'

const table: MciTable = [
  { from: '2011-01-01', to: '2011-12-31', value: 1512, source: 'a' },
  { from: '2012-01-01', to: '2012-12-31', value: 1619, source: 'b' },
]
const half = { kind: 'mci', amount: 0.5, clause: '8' } as const
const texts = loadTexts(`${ROOT}/locales`)
const { mci, acts } = loadCatalogue(ROOT)

describe('a fee in indexes', () => {
  it('is counted with the row of the day, to the whole tenge', () => {
    expect(inTenge(half, table, '2011-12-31')).toEqual({ tenge: 756, mci: 1512, source: 'a' })
    expect(inTenge(half, table, '2012-01-01')).toEqual({ tenge: 810, mci: 1619, source: 'b' })
  })

  it('has no tenge on a day that no row covers, before or after', () => {
    expect(inTenge(half, table, '2010-12-31')).toBeNull()
    expect(inTenge(half, table, '2013-01-01')).toBeNull()
    for (const lang of LANGS) {
      expect(feeText(texts, lang, half, table, '2012-06-01')).toContain('₸')
      expect(feeText(texts, lang, half, table, '2013-01-01')).not.toContain('₸')
    }
  })

  it('other fees have no tenge at all', () => {
    expect(inTenge({ kind: 'free', clause: '8' }, table, '2011-05-05')).toBeNull()
  })
})

describe('the table of indexes', () => {
  it('has no holes', () => expect(gaps(mci)).toEqual([]))

  it('with a hole or an overlap is found out', () => {
    const [first, second] = table as [MciTable[number], MciTable[number]]
    expect(gaps([second, first])).toEqual([])
    expect(gaps([first, { ...second, from: '2012-01-02' }])).toEqual([{ after: '2011-12-31', before: '2012-01-02' }])
    expect(gaps([first, { ...second, from: '2011-12-31' }])).toHaveLength(1)
  })
})

describe('words', () => {
  it('count in the plurals of Russian', () => {
    const days = (amount: number) => deadlineText(texts, 'ru', { amount, unit: 'working-day', excludesEnds: false, clause: '7' })
    expect([1, 3, 15, 21].map(days)).toEqual(['1 рабочий день', '3 рабочих дня', '15 рабочих дней', '21 рабочий день'])
  })

  it('fold days in a row into a range', () => {
    const week = (days: number[]) => hoursText(texts, 'en', [{ days, from: '09:00', to: '13:00' }])
    expect(week([1, 2, 3, 4, 5])).toBe('Mon–Fri 09:00–13:00')
    expect(week([6, 1, 2, 4])).toBe('Mon, Tue, Thu, Sat 09:00–13:00')
  })

  it('say the age of a repealed act and nothing of one in force', () => {
    for (const act of acts) {
      if (act.status !== 'repealed') continue
      for (const lang of LANGS) {
        for (const length of ['short', 'long'] as const) {
          const said = actText(texts, lang, act, length)
          for (const part of [act.number, act.repealed.by, act.repealed.date.split('-').reverse().join('.'), '1414', 'egov.kz'])
            expect(said).toContain(part)
        }
        expect(actText(texts, lang, act, 'short')).not.toContain('\n')
      }
    }
    const inForce = {
      id: 'x',
      issuer: 'government',
      number: '1',
      date: '2025-01-01',
      status: 'in-force',
      links: [],
      articles: [],
      road: [],
      outline: {},
      region: null,
    } satisfies Act
    expect(actText(texts, 'kk', inForce, 'short')).toBeNull()
  })
})
