import { type About, drawable, MARGIN, numberPages, openPaper, room, SIZE, WIDTH } from './page.ts'
import { drawQr, type QrCode } from './qr.ts'

/** One line with a box to tick. */
interface Item {
  readonly done: boolean
  readonly text: string
  /** Smaller words under it. */
  readonly more: readonly string[]
}

/** A list to take along: boxes to tick, and what else one has to know. All in words of one language. */
export interface Sheet extends About {
  /** Under the title: a name, how far it is. */
  readonly under: readonly string[]
  readonly items: readonly Item[]
  readonly parts: readonly { readonly head: string; readonly lines: readonly string[] }[]
  readonly qr: QrCode & { readonly caption: string }
}

type Doc = PDFKit.PDFDocument

const BOX = 10
const INDENT = 20
const GREY = '#555555'

/**
 * A checklist on A4.
 * @returns the bytes of a PDF
 */
export async function sheetPdf(sheet: Sheet): Promise<Uint8Array> {
  const { doc, finish } = await openPaper(sheet)
  const { qr } = sheet
  const beside = WIDTH - qr.size - 16
  const top = doc.y
  await drawQr(doc, qr, MARGIN.left + WIDTH - qr.size, top)
  doc.fillColor(GREY).fontSize(SIZE.small - 1)
  doc.text(drawable(qr.caption), MARGIN.left + WIDTH - qr.size - 10, top + qr.size, { width: qr.size + 20, align: 'center' })
  const codeEnd = doc.y
  doc.fillColor('black').font('bold').fontSize(SIZE.title).text(drawable(sheet.title), MARGIN.left, top, { width: beside })
  doc.font('plain').fontSize(SIZE.text).moveDown(0.4)
  for (const line of sheet.under) doc.text(drawable(line), { width: beside })
  doc.y = Math.max(doc.y, codeEnd)
  doc.moveDown(0.8)
  for (const item of sheet.items) drawItem(doc, item)
  for (const part of sheet.parts) drawPart(doc, part)
  numberPages(doc)
  return finish()
}

function drawItem(doc: Doc, { done, text, more }: Item): void {
  const width = WIDTH - INDENT
  const [line, small] = [drawable(text), drawable(more.join(' · '))]
  const height = doc.heightOfString(line, { width })
  doc.fontSize(SIZE.small)
  const smallHeight = small === '' ? 0 : doc.heightOfString(small, { width })
  doc.fontSize(SIZE.text)
  room(doc, height + smallHeight + 6)
  drawBox(doc, done, MARGIN.left, doc.y + 3)
  doc.text(line, MARGIN.left + INDENT, doc.y, { width })
  if (small !== '') doc.fontSize(SIZE.small).fillColor(GREY).text(small, { width })
  doc.fillColor('black').fontSize(SIZE.text).moveDown(0.45)
}

/** ☐ or ☑, drawn, since the font has none; whoever copies or hears the page gets the sign itself. */
function drawBox(doc: Doc, done: boolean, x: number, y: number): void {
  const top = doc.y
  doc.markContent('Span', { actual: done ? '☑' : '☐' })
  doc.text(' ', x, top, { lineBreak: false })
  doc.lineWidth(0.9).rect(x, y, BOX, BOX).stroke()
  if (done) {
    doc
      .lineWidth(1.6)
      .moveTo(x + 2, y + 5)
      .lineTo(x + 4.4, y + 8)
      .lineTo(x + 9, y + 1.6)
      .stroke()
  }
  doc.endMarkedContent()
  doc.y = top
}

function drawPart(doc: Doc, { head, lines }: Sheet['parts'][number]): void {
  room(doc, 50)
  doc.moveDown(0.5).font('bold').text(drawable(head), MARGIN.left, doc.y, { width: WIDTH })
  doc.font('plain')
  for (const line of lines) doc.text(drawable(line), MARGIN.left, doc.y, { width: WIDTH })
}
