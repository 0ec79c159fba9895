/** Tables of numbered rows that several standards print: the rows of every printing, side by side. */

import { noteOf, type Row } from './build-office.ts'
import { clean } from './fields/text.ts'
import { reconcile } from './reconcile.ts'
import type { ReportNote } from './report.ts'
import { type Printing, printingsOf } from './standards.ts'

/** One row of one printing. */
interface PrintedRow {
  row: number
  /** From 1. */
  line: number
  region: string | null
  /** The cells after the number, empty ones left out. */
  cells: string[]
}

/** One row with what all printings say of it. */
export interface AnnexRow {
  /** The printed number, null in a table that prints none. */
  row: number | null
  region: string | null
  /** Every printing of the row, the first one first. */
  printings: { service: string; annex: string; row: number | null; line: number; cells: string[] }[]
}

const REGION = /^\S.*(?:облысы|қаласы)$/u

function rowsOf(lines: readonly string[], header: number): PrintedRow[] {
  const rows: PrintedRow[] = []
  let region: string | null = null
  for (let at = header + 1; at < lines.length; at++) {
    const cells = (lines[at] ?? '').split('\t').map((cell) => cell.trim())
    const filled = cells.filter(Boolean)
    const [first = ''] = filled
    if (filled.length === 0 || /^1( 2)+/.test(filled.join(' '))) continue
    if (/^\d+$/.test(first) && filled.length > 2) rows.push({ row: Number(first), line: at + 1, region, cells: filled.slice(1) })
    else if (filled.length === 1 && REGION.test(first) && first.length < 40) region = clean(first)
    else if (rows.length > 0) break
    else throw new Error(`line ${at + 1}: neither a row nor a region: ${first}`)
  }
  return rows
}

/**
 * Reads a table in all its printings.
 * @param lines the source text
 * @param header what the table's header line says
 * @param service the one service whose printing is wanted; all when left out
 * @throws {Error} when a printing's numbers are not 1, 2, 3 … or its regions differ from the first printing's
 */
export function readAnnex(lines: readonly string[], header: RegExp, service?: string): AnnexRow[] {
  const printings = printingsOf(lines, header).filter((printing) => !service || printing.service === service)
  const tables = printings.map((printing) => ({ printing, rows: rowsOf(lines, printing.header) }))
  const [first] = tables
  if (!first) throw new Error(`no table with the header ${header}`)
  for (const { printing, rows } of tables) checkNumbers(printing, rows, first.rows)
  return first.rows.map(({ row, region }, at) => ({
    row,
    region,
    printings: tables.flatMap(({ printing, rows }) => {
      const printed = rows[at]
      return printed ? [{ service: printing.service, annex: printing.annex, row, line: printed.line, cells: printed.cells }] : []
    }),
  }))
}

function checkNumbers(printing: Printing, rows: readonly PrintedRow[], first: readonly PrintedRow[]): void {
  const odd = rows.find(({ row, region }, at) => row !== at + 1 || region !== first[at]?.region)
  if (odd || rows.length !== first.length) {
    throw new Error(`${printing.service}, annex ${printing.annex}: ${odd ? `line ${odd.line} is out of order` : `${rows.length} rows`}`)
  }
}

export interface Decided {
  /** As printed: double spaces and line breaks still tell letter-spaced words apart. */
  value: string
  notes: Omit<ReportNote, 'directory' | 'region' | 'office'>[]
}

/**
 * One field of a row by majority of its printings.
 * @param field name of the field for the notes
 * @param read the field's printed text out of a printing's cells
 */
export function decide(row: AnnexRow, field: string, read: (cells: readonly string[]) => string): Decided {
  const { value, variants, tie } = reconcile(row.printings.map(({ cells, line }) => ({ value: clean(read(cells)), line })))
  const line = variants.find((variant) => variant.value === value)?.lines[0]
  const printed = row.printings.find((printing) => printing.line === line)
  const said = variants.map((variant) => `«${variant.value}» (${variant.lines.length})`).join(', ')
  return {
    value: printed ? read(printed.cells) : value,
    notes:
      variants.length > 1
        ? [
            {
              kind: 'disagreement',
              field,
              lines: row.printings.map((p) => p.line),
              detail: `${said}: ${tie ? 'a tie, the first printing stands' : `the majority is «${value}»`}.`,
            },
          ]
        : [],
  }
}

/** The notes of the fields of a row in which its printings differ. */
export function disagreements(row: Row, fields: readonly Decided[]): ReportNote[] {
  return fields.flatMap(({ notes }) => notes.map((note) => ({ ...noteOf(row, note.kind, note.field, note.detail), lines: note.lines })))
}
