import { describe, expect, test } from 'vitest'
import { ENOUGH, NONE, TOOK } from '../../src/experience/index.ts'
import { buildReport, FEWEST_ANSWERS, type IndicatorRow, type Scope, type Told } from '../../src/ratings/index.ts'
import { reportText } from '../../src/ratings/report/report.chat.ts'
import { jsonOf, wideTable } from '../../src/ratings/report/report.table.ts'
import { reportWords } from '../../src/ratings/report/report.words.ts'
import { Measure } from '../../src/services/index.ts'
import { lives, sourcesOf, YEAR } from './generator.ts'
import { catalogue, ground, known, regionOf, texts } from './ground.ts'
import { plainly } from './plain.ts'

const ALL = [...lives(ground, 20_261_122, 3000)]
const sources = sourcesOf(ALL)
const report = await buildReport(sources, YEAR, known)
const [quarter] = [await buildReport(sources, { from: '2026-04-01', to: '2026-06-30' }, known)]

/** Every row against the second computation; gives how many rows had a value. */
function agree(rows: readonly IndicatorRow[], lens: Parameters<typeof plainly>[1]): number {
  const counted = plainly(ALL, lens)
  for (const measure of Measure.options) {
    if (measure === 'electronic') continue
    const { hits, of } = counted[measure]
    const row = rows.find((one) => one.measure === measure)
    expect(row?.answers ?? 0, measure).toBe(of)
    if (of < FEWEST_ANSWERS) expect(row?.value ?? null, measure).toBeNull()
    else expect(row?.value, measure).toBeCloseTo((100 * hits) / of, 10)
  }
  return rows.filter(({ value }) => value !== null).length
}

const all = () => true

describe('a report over generated cases, ratings and complaints', () => {
  test('gives the figures of a second, plain computation', () => {
    expect(agree(report.indicators, { ...YEAR, belongs: all })).toBe(Measure.options.length)
    expect(report.counts.cases).toBe(ALL.length)
  })

  test('in a part of the year only what ended in it', () => {
    agree(quarter.indicators, { from: '2026-04-01', to: '2026-06-30', belongs: all })
    expect(quarter.counts.cases).toBeGreaterThan(0)
    expect(quarter.counts.cases).toBeLessThan(ALL.length / 2)
    expect(quarter.parts.month.map(({ id }) => id)).toEqual(['2026-04', '2026-05', '2026-06'])
  })

  test('by service', () => {
    expect(report.parts.service.map(({ id }) => id)).toEqual(ground.flows.map(({ id }) => id))
    for (const { id, indicators } of report.parts.service) agree(indicators, { ...YEAR, belongs: ({ service }) => service === id })
  })

  test('by region', () => {
    expect(report.parts.region.length).toBeGreaterThan(10)
    for (const { id, indicators } of report.parts.region)
      agree(indicators, { ...YEAR, belongs: ({ office }) => office !== null && regionOf(office) === id })
  })

  test('by office', () => {
    const busy = report.parts.office.filter(({ indicators }) =>
      indicators.some(({ measure, value }) => measure === 'quality' && value !== null),
    )
    expect(busy.length).toBeGreaterThan(5)
    for (const { id, indicators } of busy.slice(0, 20)) agree(indicators, { ...YEAR, belongs: ({ office }) => office === id })
  })

  test('by month', () => {
    expect(report.parts.month).toHaveLength(12)
    for (const { id, indicators } of report.parts.month) agree(indicators, { from: `${id}-01`, to: `${id}-31`, belongs: all })
  })

  test.each<Omit<Scope, 'from' | 'to'>>([
    { service: 'apostille' },
    { region: 'Қарағанды облысы' },
    { service: 'livestock-record', region: 'Қарағанды облысы' },
  ])('limited to %o it is the report over those rows alone', async (limits) => {
    const limited = await buildReport(sources, { ...YEAR, ...limits }, known)
    const belongs = (row: { service: string; office: string | null }) =>
      (!limits.service || row.service === limits.service) &&
      (!limits.region || (row.office !== null && regionOf(row.office) === limits.region))
    agree(limited.indicators, { ...YEAR, belongs })
    expect(limited.counts.cases).toBe(ALL.filter(({ of }) => belongs(of)).length)
  })
})

describe('how it really was', () => {
  const said = (service: string) => ALL.flatMap(({ experience }) => (experience?.service === service ? [experience] : []))

  test('is the answer in the middle, and how many were asked for more, of every service of which enough told', () => {
    expect(report.told.map(({ service }) => service).sort()).toEqual(ground.flows.map(({ id }) => id).sort())
    for (const { service, answers, usual } of report.told) {
      const all = said(service)
      expect(answers, service).toBe(all.length)
      const sorted = all.map(({ took }) => TOOK.indexOf(took ?? 'day')).sort((a, b) => a - b)
      expect(TOOK.indexOf(usual.took ?? 'day'), service).toBe(sorted[Math.floor((sorted.length - 1) / 2)])
      expect(usual.papers).toEqual({ of: all.length, asked: all.filter(({ another }) => another !== NONE).length, most: null })
    }
  })

  test('is not told of an office where fewer did, nor of another period', async () => {
    const offices = [...new Set(ALL.flatMap(({ experience }) => experience?.office ?? []))]
    const few = offices.find((office) => ALL.filter(({ experience }) => experience?.office === office).length < ENOUGH)
    expect((await buildReport(sources, { ...YEAR, office: few ?? '' }, known)).told).toEqual([])
    expect((await buildReport(sources, { from: '2025-01-01', to: '2025-12-31' }, known)).told).toEqual([])
  })

  test('is said in words where the report is read', () => {
    const words = reportWords(texts, 'en', { officeName: () => null, catalogue })
    const [first] = report.told
    expect(first && wideTable(report, words)).toContain(words.told(first as Told))
    expect(first && reportText(report, words)).toContain(words.told(first as Told))
    expect(jsonOf(report, words).told).toHaveLength(ground.flows.length)
  })
})

describe('lines and targets', () => {
  const rowsOf = (service: string) => report.parts.service.find(({ id }) => id === service)?.indicators ?? []

  test.each(ground.flows.map((flow) => [flow.id, flow] as const))(
    '%s has the lines and targets of its flow, in their order',
    (id, flow) => {
      const lines = rowsOf(id).filter(({ line }) => line !== null)
      const said = flow.indicators.map(({ line, measure, target }) => ({ line, measure, target: target ?? null }))
      expect(lines.map(({ line, measure, target }) => ({ line, measure, target }))).toEqual(said)
    },
  )

  test('over several services a target is shown with how many have it, and judged only when all have', () => {
    for (const row of report.indicators) {
      const having = ground.flows.filter(({ indicators }) =>
        indicators.some(({ measure, target }) => measure === row.measure && target !== undefined),
      )
      expect(row.targetOf).toEqual({ hits: row.target === null ? 0 : having.length, of: ground.flows.length })
      if (having.length < ground.flows.length) expect(row.met).toBeNull()
    }
  })

  test('the fewer founded complaints the better, everything else the other way round', () => {
    const judged = rowsOf('livestock-record').filter(({ met }) => met !== null)
    expect(judged.length).toBeGreaterThan(6)
    for (const { measure, value, target, met } of judged) {
      const better = measure === 'complaints-founded' ? (target ?? 0) - (value ?? 0) : (value ?? 0) - (target ?? 0)
      expect(met, measure).toBe(better >= 0)
    }
  })

  test('a period in which nothing happened has every line and no value', async () => {
    const empty = await buildReport(sources, { from: '2025-01-01', to: '2025-12-31' }, known)
    expect(empty.counts).toEqual({ cases: 0, ratings: 0, complaints: 0, late: 0 })
    expect(empty.indicators.map(({ measure }) => measure).sort()).toEqual([...Measure.options].sort())
    for (const row of empty.indicators.filter(({ measure }) => measure !== 'electronic'))
      expect(row).toMatchObject({ tooFew: true, value: null, interval: null })
  })
})

test('comments are the newest first, without a citizen', () => {
  expect(report.comments.length).toBeGreaterThan(10)
  const days = report.comments.map(({ day }) => day)
  expect(days).toEqual([...days].sort().reverse())
  for (const comment of report.comments) expect(Object.keys(comment).sort()).toEqual(['day', 'office', 'service', 'text'])
})
