/** The tables of the Karaganda act: cells stand one under the other, divided by blank lines, pages by several. */

export interface Block {
  text: string
  /** First and last line, from 1. */
  from: number
  to: number
  /** Whether a page begins with this block. */
  page: boolean
}

/** Blank lines that a page break leaves. */
const PAGE = 3

/**
 * The blocks of a table.
 * @param lines the source text
 * @param from index of the first line, from 0
 * @param to index after the last line
 */
export function blocksOf(lines: readonly string[], from: number, to: number): Block[] {
  const blocks: Block[] = []
  let blanks = 0
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? ''
    const open = blocks.at(-1)
    if (!line.trim()) blanks++
    else if (open && blanks === 0) {
      open.text += `\n${line}`
      open.to = at + 1
      blanks = 0
    } else {
      blocks.push({ text: line, from: at + 1, to: at + 1, page: blanks >= PAGE })
      blanks = 0
    }
  }
  return blocks
}

/** What a cell holds, told by how it begins. */
type Kind = 'name' | 'address' | 'reception' | 'web' | 'number'

const NAME = /^(?:\d+\.?\s*)?"/
const NUMBER = /^\d+\.?$/
const ADDRESS = /^\d{6}[,.]/
const WEB = /@|www/
/** The end of a name that a page break parted from it; the address follows without a blank line. */
const NAME_END = /^мемлекеттік\s+мекемесі\n/u
const RECEPTION = /апта|айдың|айына|Орынбасар|Әкім:/u

/** The kind of a block; a block that begins like none of them continues an address that a page break cut. */
function kindOf(text: string): Kind {
  const line = text.trim()
  if (NUMBER.test(line)) return 'number'
  if (NAME.test(line)) return 'name'
  if (ADDRESS.test(line)) return 'address'
  if (WEB.test(line)) return 'web'
  return RECEPTION.test(line) ? 'reception' : 'address'
}

/** The cells of one row, each with the pieces that page breaks made of it joined. */
export interface BlockRow {
  /** The printed number, null when the table prints none. */
  row: number | null
  cells: Record<'name' | 'address' | 'reception' | 'web', string>
  lines: number[]
  /** Whether a page break stands inside the row. */
  split: boolean
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/**
 * Puts the blocks of a table together to rows. A row begins with a name or with a number that a page break parted from
 * its name. A second web cell right before a page break belongs to the row that begins the next page.
 * @throws {Error} when a cell stands before any row
 */
export function rowsOf(blocks: readonly Block[]): BlockRow[] {
  const rows: BlockRow[] = []
  let pending: { row: number; line: number } | undefined
  let stray: Block | undefined
  for (const [at, block] of blocks.entries()) {
    const kind = kindOf(block.text)
    if (kind === 'number') pending = { row: Number.parseInt(block.text, 10), line: block.from }
    else if (kind === 'name') {
      const number = /^(\d+)\.?\s*"/.exec(block.text.trim())?.[1]
      const row = number ? Number(number) : (pending?.row ?? null)
      const name = block.text.replace(/^\s*\d+\.?\s*(?=")/, '')
      const lines = [...(pending ? [pending.line] : []), ...(stray ? span(stray.from, stray.to) : []), ...span(block.from, block.to)]
      rows.push({ row, cells: { name, address: '', reception: '', web: stray?.text ?? '' }, lines, split: Boolean(pending || stray) })
      pending = undefined
      stray = undefined
    } else {
      const open = rows.at(-1)
      if (!open) throw new Error(`line ${block.from}: a cell before any row: ${block.text}`)
      if (kind === 'web' && open.cells.web && blocks[at + 1]?.page) stray = block
      else {
        const nameEnd = NAME_END.exec(block.text)?.[0] ?? ''
        open.cells.name += nameEnd
        open.cells[kind] = [open.cells[kind], block.text.slice(nameEnd.length)].filter(Boolean).join('\n')
        open.lines.push(...span(block.from, block.to))
        open.split ||= block.page
      }
    }
  }
  return rows
}
