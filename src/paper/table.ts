import { drawable, MARGIN, room, SIZE, WIDTH } from './page.ts'

/** A table with a heading for every column. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Shares of the width, one a column; absent: all alike. */
  readonly shares?: readonly number[]
}

type Doc = PDFKit.PDFDocument

const PAD = 4

/** Draws a table over the whole width; a row never breaks across pages. */
export function drawTable(doc: Doc, { heads, rows, shares = heads.map(() => 1) }: Table): void {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => (share / all) * WIDTH)
  doc.fontSize(SIZE.text - 1)
  doc.font('bold')
  drawRow(doc, widths, heads)
  doc.font('plain')
  for (const row of rows) drawRow(doc, widths, row)
  doc.fontSize(SIZE.text)
  doc.x = MARGIN.left
}

function drawRow(doc: Doc, widths: readonly number[], row: readonly string[]): void {
  const cells = row.map(drawable)
  const height = Math.max(...cells.map((cell, at) => doc.heightOfString(cell || ' ', { width: (widths[at] ?? 0) - 2 * PAD }))) + 2 * PAD
  room(doc, height)
  const top = doc.y
  let x: number = MARGIN.left
  for (const [at, width] of widths.entries()) {
    doc.lineWidth(0.6).rect(x, top, width, height).stroke()
    doc.text(cells[at] ?? '', x + PAD, top + PAD, { width: width - 2 * PAD })
    x += width
  }
  doc.y = top + height
}
