import type * as Workbooks from 'write-excel-file/universal'
import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/universal'
import { lazily } from '../../lazy.ts'
import type { IndicatorRow } from './indicator.ts'
import { PARTS, type Report } from './report.ts'
import type { ReportWords } from './report.words.ts'

const workbooks = lazily<typeof Workbooks>('write-excel-file/universal')

const GOOD = '#E3F4E8'
const BAD = '#FCE4E1'
const HEAD = '#14506B'
const PERCENT = '0.0"%"'

interface Column {
  readonly title: string
  readonly width: number
  readonly format?: string
}

const columns = ({ t }: ReportWords): Column[] => [
  { title: t('ratings-col-line'), width: 8 },
  { title: t('ratings-col-measure'), width: 52 },
  { title: t('ratings-col-target'), width: 12, format: '0.##"%"' },
  { title: t('ratings-col-value'), width: 12, format: PERCENT },
  { title: t('ratings-col-low'), width: 12, format: PERCENT },
  { title: t('ratings-col-high'), width: 12, format: PERCENT },
  { title: t('ratings-col-answers'), width: 12, format: '#,##0' },
  { title: t('ratings-col-remark'), width: 26 },
]

/** Where the value stands among the columns. */
const VALUE = 3

function remark(words: ReportWords, row: IndicatorRow): string {
  if (row.tooFew) return words.t('ratings-too-few')
  if (row.met === null) return row.target === null ? words.t('ratings-no-target') : words.targetOf(row)
  return words.t(row.met ? 'ratings-met' : 'ratings-not-met')
}

const values = (words: ReportWords, row: IndicatorRow) => [
  row.line,
  words.measure(row),
  row.target,
  row.value,
  row.interval?.[0] ?? null,
  row.interval?.[1] ?? null,
  row.answers,
  remark(words, row),
]

const cell = (value: string | number | null, style: CellObject): CellObject => (value === null ? style : { ...style, value })

/** A sheet with a head that stays and can be filtered; lines above it are the title. Numbers are written as their column says. */
function sheetOf(name: string, above: readonly string[], list: readonly Column[], rows: readonly Row[]): Sheet<Blob> {
  const title = above.map(
    (value, index): Row => [{ value, ...(index === 0 ? { fontWeight: 'bold', fontSize: 14 } : { textColor: '#555555' }) }],
  )
  const head = list.map(
    ({ title: value }): CellObject => ({
      ...{ value, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: HEAD, alignVertical: 'center', wrap: true, height: 32 },
    }),
  )
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: above.length + 1,
    columns: list.map(({ width }) => ({ width })),
    data: [...title, head, ...rows],
  }
}

const rowOf = (list: readonly Column[], row: ReadonlyArray<string | number | null>): CellObject[] =>
  row.map((value, index) => {
    const format = list[index]?.format
    return cell(value, typeof value === 'number' && format ? { format } : {})
  })

/** The cells of an indicator, that of its value painted. */
const indicatorCells = (words: ReportWords, of: IndicatorRow, own: readonly Column[]): CellObject[] =>
  rowOf(own, values(words, of)).map((one, index) =>
    index === VALUE && of.met !== null ? { ...one, backgroundColor: of.met ? GOOD : BAD } : one,
  )

/** Makes the head of every sheet that has one filter the rows below it. */
const filters: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, { stickyRowsCount: head, columns = [] }) {
          const last = String.fromCharCode(64 + columns.length)
          return head ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="A${head}:${last}${head}"/>`) : xml
        },
      },
    },
  },
}

/**
 * The report as a workbook: all indicators, then by service, office, region and month, the comments, and how it was counted.
 * Shares are numbers in per cent.
 */
export async function xlsxOf(report: Report, words: ReportWords): Promise<Uint8Array> {
  const { t } = words
  const own = columns(words)
  const parts = PARTS.map((part) => {
    const list = [{ title: t(`ratings-col-${part}`), width: 60 }, ...own]
    const rows = report.parts[part].flatMap(({ id, indicators }) => {
      const value = words.part(part, id)
      return indicators.map((of): Row => [{ value }, ...indicatorCells(words, of, own)])
    })
    return sheetOf(t(`ratings-sheet-${part}`), [words.heading(report.scope)], list, rows)
  })
  const above = [`${t('ratings-report')}: ${words.heading(report.scope)}`, words.counts(report)]
  const all = report.indicators.map((of) => indicatorCells(words, of, own))
  const sheets = [
    sheetOf(t('ratings-sheet-all'), above, own, all),
    ...parts,
    ...told(report, words),
    comments(report, words),
    method(words),
  ]
  return new Uint8Array(
    await (
      await workbooks()
        .default(sheets, { features: [filters] })
        .toBlob()
    ).arrayBuffer(),
  )
}

/** How services really were, where enough people told. */
function told(report: Report, words: ReportWords): Sheet<Blob>[] {
  const { t } = words
  if (report.told.length === 0) return []
  const list = [{ title: t('ratings-told'), width: 120 }]
  const rows = report.told.map((of): Row => [{ value: words.told(of), wrap: true, alignVertical: 'top' }])
  return [sheetOf(t('ratings-sheet-told'), [words.heading(report.scope)], list, rows)]
}

function comments(report: Report, words: ReportWords): Sheet<Blob> {
  const { t } = words
  const list = [
    { title: t('ratings-col-day'), width: 12 },
    { title: t('ratings-col-service'), width: 50 },
    { title: t('ratings-col-office'), width: 50 },
    { title: t('ratings-col-comment'), width: 90 },
  ]
  const rows = report.comments.map(({ day, service, office, text }) =>
    [words.day(day), words.part('service', service), office ? words.part('office', office) : '', text].map(
      (value): CellObject => ({ value, wrap: true, alignVertical: 'top' }),
    ),
  )
  return sheetOf(t('ratings-sheet-comments'), [words.heading(report.scope)], list, rows)
}

const method = ({ t }: ReportWords): Sheet<Blob> => ({
  sheet: t('ratings-sheet-notes'),
  columns: [{ width: 110 }],
  data: t('ratings-method')
    .split('\n')
    .map((value): Row => [{ value, wrap: true, alignVertical: 'top' }]),
})
