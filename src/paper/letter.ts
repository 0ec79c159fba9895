import { type About, drawable, MARGIN, numberPages, openPaper, room, SIZE, WIDTH } from './page.ts'
import { drawQr, type QrCode } from './qr.ts'
import { drawTable, type Table } from './table.ts'

/** A paragraph, whose lines are divided by `\n`, or a table between two of them. */
export type Block = string | Table

/** A letter to an office, all in words of one language. */
export interface Letter extends About {
  /** The addressee and who writes, line by line: they stand at the top right. */
  readonly to: readonly string[]
  readonly body: readonly Block[]
  /** The last line on the left: place and date. */
  readonly date: string
  /** Words at the lines to sign on, such as «Signature»; each line has `name` after it, which may be empty. */
  readonly signatures: readonly { readonly label: string; readonly name: string }[]
  /** Small print at the foot. */
  readonly note?: string
  readonly qr?: QrCode
}

type Doc = PDFKit.PDFDocument

const TO_X = MARGIN.left + WIDTH * 0.42
const RULE = '_'
/** A line to write on is at least so long, in points. */
const SHORTEST_RULE = 90
const LINE_HEIGHT = 16

/**
 * A letter on A4: addressee top right, title, body with tables, date, lines to sign on, in a font with Kazakh letters that
 * is embedded. A run of underscores at the end of a line becomes a rule up to the right edge.
 * @returns the bytes of a PDF
 */
export async function letterPdf(letter: Letter): Promise<Uint8Array> {
  const { doc, finish } = await openPaper(letter)
  for (const line of letter.to) drawLine(doc, line, TO_X, MARGIN.left + WIDTH - TO_X)
  doc.moveDown(1.6)
  doc.font('bold').fontSize(SIZE.title).text(drawable(letter.title), MARGIN.left, doc.y, { width: WIDTH, align: 'center' })
  doc.font('plain').fontSize(SIZE.text).moveDown(0.8)
  for (const block of letter.body) drawBlock(doc, block)
  drawEnd(doc, letter)
  if (letter.note || letter.qr) await drawFoot(doc, letter)
  numberPages(doc)
  return finish()
}

function drawBlock(doc: Doc, block: Block): void {
  if (typeof block !== 'string') drawTable(doc, block)
  else for (const line of block.split('\n')) drawLine(doc, line, MARGIN.left, WIDTH)
  doc.moveDown(0.55)
}

/** One line of text, wrapped; its last run of underscores is made as long as the line allows. */
function drawLine(doc: Doc, line: string, x: number, width: number): void {
  const [, words = '', rule = ''] = /^(.*?)(_{8,})?$/s.exec(drawable(line)) ?? []
  if (rule === '') {
    doc.text(words, x, doc.y, { width })
    return
  }
  // Handwriting is taller than print.
  doc.moveDown(words.trim() === '' ? 0.4 : 0.2)
  const lines = wrapped(doc, words, width)
  const last = lines.at(-1) ?? ''
  const rest = width - doc.widthOfString(last)
  const runs = (length: number) => RULE.repeat(Math.floor(length / doc.widthOfString(RULE)) - 1)
  const ruled = rest >= SHORTEST_RULE ? [...lines.slice(0, -1), last + runs(rest)] : [...lines, runs(width)]
  for (const one of ruled) {
    room(doc, LINE_HEIGHT)
    // A point more than measured, so that no line is broken a second time.
    doc.text(one, x, doc.y, { width: width + 1 })
  }
}

/** Words as lines of at most `width`; the last one keeps the space at its end. */
function wrapped(doc: Doc, words: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/(?<= )/)) {
    if (line !== '' && doc.widthOfString((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return [...lines, line]
}

/** Date on the left, and on the right the lines to sign on, never alone on a page without each other. */
function drawEnd(doc: Doc, { date, signatures }: Letter): void {
  room(doc, LINE_HEIGHT * (1.6 * signatures.length + 1))
  doc.moveDown(1)
  const top = doc.y
  const left = Math.min(WIDTH / 2, Math.max(WIDTH * 0.32, doc.widthOfString(drawable(date)) + 20))
  doc.text(drawable(date), MARGIN.left, top, { width: left })
  const below = doc.y
  doc.y = top
  for (const { label, name } of signatures) {
    const x = MARGIN.left + left
    doc.text(`${drawable(label)} ${RULE.repeat(18)}${name === '' ? '' : ` (${drawable(name)})`}`, x, doc.y, { width: WIDTH - left })
    doc.moveDown(0.6)
  }
  doc.y = Math.max(doc.y, below)
}

async function drawFoot(doc: Doc, { note, qr }: Letter): Promise<void> {
  room(doc, qr ? 110 : 40)
  doc.moveDown(1)
  const top = doc.y
  if (note)
    doc
      .fontSize(SIZE.small)
      .fillColor('#555')
      .text(drawable(note), MARGIN.left, top, { width: WIDTH * (qr ? 0.7 : 1) })
  doc.fillColor('black').fontSize(SIZE.text)
  if (qr) await drawQr(doc, qr, MARGIN.left + WIDTH - qr.size, top)
}
