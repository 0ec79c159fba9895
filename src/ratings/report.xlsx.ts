import type { Row, Workbook, Worksheet } from 'exceljs'
import type { IndicatorRow } from './indicator.ts'
import { PARTS, type Report } from './report.ts'
import type { ReportWords } from './report.words.ts'

const GOOD = 'FFE3F4E8'
const BAD = 'FFFCE4E1'
const HEAD = 'FF14506B'
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

/** A sheet with a head that stays and can be filtered; lines above it are the title. */
function sheetOf(book: Workbook, name: string, above: readonly string[], list: readonly Column[]): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: above.length + 1 }] })
  sheet.columns = list.map(({ width, format }) => ({ width, ...(format ? { style: { numFmt: format } } : {}) }))
  above.forEach((line, index) => {
    const row = sheet.addRow([line])
    row.font = index === 0 ? { bold: true, size: 14 } : { color: { argb: 'FF555555' } }
  })
  const head = sheet.addRow(list.map(({ title }) => title))
  head.height = 32
  head.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD } }
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  sheet.autoFilter = { from: { row: head.number, column: 1 }, to: { row: head.number, column: list.length } }
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  return sheet
}

function paint(row: Row, of: IndicatorRow, column: number): void {
  if (of.met === null) return
  row.getCell(column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: of.met ? GOOD : BAD } }
}

/**
 * The report as a workbook: all indicators, then by service, office, region and month, the comments, and how it was counted.
 * Shares are numbers in per cent.
 */
export async function xlsxOf(report: Report, words: ReportWords, made: Date): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.creator = words.t('ratings-author')
  book.created = made
  const { t } = words
  const own = columns(words)
  const valueAt = own.findIndex(({ title }) => title === t('ratings-col-value')) + 1

  const first = sheetOf(book, t('ratings-sheet-all'), [`${t('ratings-report')}: ${words.heading(report.scope)}`, words.counts(report)], own)
  for (const of of report.indicators) paint(first.addRow(values(words, of)), of, valueAt)
  for (const part of PARTS) {
    const sheet = sheetOf(
      book,
      t(`ratings-sheet-${part}`),
      [words.heading(report.scope)],
      [{ title: t(`ratings-col-${part}`), width: 60 }, ...own],
    )
    for (const { id, indicators } of report.parts[part]) {
      const title = words.part(part, id)
      for (const of of indicators) paint(sheet.addRow([title, ...values(words, of)]), of, valueAt + 1)
    }
  }
  comments(book, report, words)
  const notes = book.addWorksheet(t('ratings-sheet-notes'))
  notes.columns = [{ width: 110, style: { alignment: { wrapText: true, vertical: 'top' } } }]
  for (const line of t('ratings-method').split('\n')) notes.addRow([line])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function comments(book: Workbook, report: Report, words: ReportWords): void {
  const { t } = words
  const sheet = sheetOf(
    book,
    t('ratings-sheet-comments'),
    [words.heading(report.scope)],
    [
      { title: t('ratings-col-day'), width: 12 },
      { title: t('ratings-col-service'), width: 50 },
      { title: t('ratings-col-office'), width: 50 },
      { title: t('ratings-col-comment'), width: 90 },
    ],
  )
  for (const { day, service, office, text } of report.comments) {
    const row = sheet.addRow([words.day(day), words.part('service', service), office ? words.part('office', office) : '', text])
    row.alignment = { wrapText: true, vertical: 'top' }
  }
}
