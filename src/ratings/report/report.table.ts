import { csvField } from '../../csv.ts'
import type { IndicatorRow } from './indicator.ts'
import { PARTS, type Report } from './report.ts'
import type { ReportWords } from './report.words.ts'

const pad = (text: string, width: number): string => text.padStart(width)

/** Columns as wide as their widest cell; the first `left` ones begin at the left. */
function aligned(rows: readonly (readonly string[])[], left: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column < left ? cell.padEnd(widths[column] ?? 0) : pad(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

const cells = (words: ReportWords, row: IndicatorRow): string[] => [
  row.line ?? '+',
  words.value(row),
  words.target(row),
  words.interval(row),
  words.count(row.answers),
]

/** The table of a chat: narrow enough for a phone, without the names of the lines. Plain text. */
export function narrowTable(report: Report, words: ReportWords): string {
  const { t } = words
  const head = ['', t('ratings-col-value-short'), t('ratings-col-target-short'), '95%', t('ratings-col-answers-short')]
  return aligned([head, ...report.indicators.map((row) => cells(words, row))], 1).join('\n')
}

/** The table of a terminal: all indicators, then every service that something was counted of. Plain text. */
export function wideTable(report: Report, words: ReportWords): string {
  const { t } = words
  const head = ['', t('ratings-col-measure'), t('ratings-col-value'), t('ratings-col-target'), '95%', t('ratings-col-answers'), '']
  const line = (row: IndicatorRow) => {
    const [number = '', ...rest] = cells(words, row)
    return [number, words.measure(row), ...rest, row.met === null ? words.targetOf(row) : row.met ? '✓' : '✗']
  }
  const block = (title: string, rows: readonly IndicatorRow[]) => [title, ...aligned([head, ...rows.map(line)], 2)].join('\n')
  const used = report.parts.service.filter(({ indicators }) =>
    indicators.some(({ measure, answers }) => measure !== 'electronic' && answers > 0),
  )
  const services = report.scope.service ? [] : used.map(({ id, indicators }) => block(words.part('service', id), indicators))
  return [
    `${t('ratings-report')}: ${words.heading(report.scope)}`,
    words.counts(report),
    block(t('ratings-all'), report.indicators),
    ...services,
    report.told.length > 0 ? [t('ratings-told'), ...report.told.map(words.told)].join('\n') : '',
    t('ratings-note'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100)

/** One row for every indicator of every part (RFC 4180, UTF-8); numbers with a point, per cent with two decimals. */
export function csvOf(report: Report, words: ReportWords): string {
  const head = ['part', 'id', 'title', 'line', 'measure', 'name', 'target', 'value', 'answers', 'low', 'high', 'too_few', 'met']
  const row = (part: string, id: string, title: string, of: IndicatorRow) => [
    ...[part, id, title, of.line, of.measure, words.measure(of)],
    ...[of.target, round(of.value), of.answers, round(of.interval?.[0] ?? null), round(of.interval?.[1] ?? null)],
    ...[String(of.tooFew), of.met === null ? null : String(of.met)],
  ]
  const rows = [
    head,
    ...report.indicators.map((of) => row('all', '', words.t('ratings-all'), of)),
    ...PARTS.flatMap((part) =>
      report.parts[part].flatMap(({ id, indicators }) => indicators.map((of) => row(part, id, words.part(part, id), of))),
    ),
  ]
  return rows.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')
}

/** The report as one JSON document: per cent with two decimals, names in one language. */
export function jsonOf(report: Report, words: ReportWords) {
  const row = (of: IndicatorRow) => ({
    line: of.line,
    measure: of.measure,
    title: words.measure(of),
    target: of.target,
    targetServices: of.target === null ? 0 : of.targetOf.hits,
    value: round(of.value),
    answers: of.answers,
    interval: of.interval?.map(round) ?? null,
    tooFew: of.tooFew,
    met: of.met,
  })
  const part = (name: (typeof PARTS)[number]) =>
    report.parts[name].map(({ id, indicators }) => ({ id, title: words.part(name, id), indicators: indicators.map(row) }))
  return {
    ...report.scope,
    counts: report.counts,
    note: words.t('ratings-note'),
    indicators: report.indicators.map(row),
    services: part('service'),
    offices: part('office'),
    regions: part('region'),
    months: part('month'),
    told: report.told.map(({ service, answers, usual: { took, papers } }) => ({
      service,
      title: words.part('service', service),
      answers,
      took,
      papers,
      text: words.told({ service, answers, usual: { took, papers } }),
    })),
  }
}
