/**
 * Rows of the wide table of annex 1, put together again. The text comes from a PDF: a row that a page break cut in two
 * stands on two lines with a blank one between, and the number may be with either half.
 */

/** Columns of the table, in the order of print, after the number. */
const COLUMNS = ['name', 'serves', 'phones', 'address', 'web'] as const
type Column = (typeof COLUMNS)[number]

/** One row as printed, its halves joined by one space. */
export interface PrintedRow {
  region: string
  /** The printed number, null when the row has none of its own. */
  row: number | null
  cells: Record<Column, string>
  /** Lines of the source, from 1. */
  lines: number[]
}

/** A line inside the table that is neither row, half of a row, header nor region. */
interface StrayLine {
  region: string | null
  line: number
  text: string
}

export interface Table {
  rows: PrintedRow[]
  stray: StrayLine[]
  /** Lines at which a header stands that is not right under its region's name. */
  headersInside: number[]
}

type Line =
  | { kind: 'blank'; line: number }
  | { kind: 'region'; line: number; region: string }
  | { kind: 'header'; line: number }
  | { kind: 'row'; line: number; row: number | null; cells: Record<Column, string> }
  | { kind: 'stray'; line: number; text: string }

const OFFICE_START = /(?:аудан|қаласы|қалалық)/u
const OFFICE_END = /(?:аппарат|әкімінің|әкімдігі|орынбасары|ММ)\p{L}*[»"\s]*(?:ММ)?\s*$/u

function cellsOf(parts: readonly string[]): Record<Column, string> {
  const at = (index: number): string => (parts[index] ?? '').replace(/\s+/g, ' ').trim()
  return { name: at(1), serves: at(2), phones: at(3), address: at(4), web: at(5) }
}

function classify(text: string, line: number, regions: ReadonlyMap<string, string>): Line {
  if (!text.trim()) return { kind: 'blank', line }
  const parts = text.split('\t').map((part) => part.trim())
  const first = parts[0] ?? ''
  const filled = parts.filter(Boolean)
  const region = filled.length === 1 ? regions.get(first.replace(/\s*облысы$/u, '')) : undefined
  if (region) return { kind: 'region', line, region }
  if (/^[рp]\/[сc]/iu.test(first) || filled.join(' ') === '1 2 3 4 5 6') return { kind: 'header', line }
  if (parts.length < 5 || (first && !/^\d+\.?$/.test(first))) return { kind: 'stray', line, text }
  return { kind: 'row', line, row: first ? Number.parseInt(first, 10) : null, cells: cellsOf(parts) }
}

/** Whether the name cell begins and ends like a whole office's, so that the row needs no other half. */
function isWholeName(name: string): boolean {
  return OFFICE_START.test(name) && OFFICE_END.test(name)
}

/** Joins two halves of a cell; a word printed at both sides of the cut stands once. */
function joinCell(head: string, tail: string): string {
  const last = /(\p{L}{4,})$/u.exec(head)?.[1]
  const cut = last && tail.startsWith(`${last} `) ? head.slice(0, -last.length).trim() : head
  return [cut, tail].filter(Boolean).join(' ')
}

function join(head: PrintedRow, tail: PrintedRow): PrintedRow {
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, joinCell(head.cells[column], tail.cells[column])]))
  return { region: head.region, row: head.row ?? tail.row, cells: cells as PrintedRow['cells'], lines: [...head.lines, ...tail.lines] }
}

/**
 * Reads the rows of a table.
 *
 * A row without a number is an office of its own when its name is whole; the second half of the row before the page
 * break when it stands right after one; the first half of the next row otherwise.
 * @param lines the whole source text
 * @param from first line of the table, from 1
 * @param to its last line
 * @param regions printed name of a region without «облысы» → its full name
 */
export function readTable(lines: readonly string[], from: number, to: number, regions: ReadonlyMap<string, string>): Table {
  const table: Table = { rows: [], stray: [], headersInside: [] }
  let region: string | null = null
  let sinceRegion = 0
  let afterBlank = false
  let head: PrintedRow | null = null
  const give = (row: PrintedRow): void => {
    table.rows.push(row)
    sinceRegion++
  }
  for (let number = from; number <= to; number++) {
    const line = classify(lines[number - 1] ?? '', number, regions)
    if (line.kind === 'region') {
      region = line.region
      sinceRegion = 0
    } else if (line.kind === 'header' && sinceRegion > 0) table.headersInside.push(number)
    else if (line.kind === 'stray') table.stray.push({ region, line: number, text: line.text })
    else if (line.kind === 'row') {
      if (!region) throw new RangeError(`line ${number}: a row before any region`)
      const printed: PrintedRow = { region, row: line.row, cells: line.cells, lines: [number] }
      const previous = table.rows.at(-1)
      if (line.row !== null) {
        give(head ? join(head, printed) : printed)
        head = null
      } else if (isWholeName(line.cells.name)) give(printed)
      else if (afterBlank && previous) table.rows[table.rows.length - 1] = join(previous, printed)
      else head = printed
    }
    afterBlank = line.kind === 'blank'
  }
  if (head) table.stray.push({ region, line: head.lines[0] ?? to, text: Object.values(head.cells).join(' ').trim() })
  return table
}
