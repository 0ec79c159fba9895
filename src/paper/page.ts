import { createRequire } from 'node:module'
import type { Lang } from '../i18n.ts'

/** Sizes in points: A4 has 595 × 842. */
export const MARGIN = { top: 50, bottom: 54, left: 70, right: 48 } as const
export const WIDTH = 595.28 - MARGIN.left - MARGIN.right
/** Sizes of the letters, in points. */
export const SIZE = { title: 13.5, text: 10.5, small: 8.5 } as const

type Doc = PDFKit.PDFDocument

/** A page that is being drawn. */
export interface Paper {
  readonly doc: Doc
  /** Writes what was drawn. */
  finish(): Promise<Uint8Array>
}

/** What every paper says about itself, for readers and screen readers. */
export interface About {
  readonly title: string
  readonly lang: Lang
  /** When it is made; no paper reads the time by itself. */
  readonly made: Date
}

const require = createRequire(import.meta.url)
const FONTS = {
  plain: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const

/** Marks that only join or colour the characters around them; without those they stand for nothing. */
const JOINERS = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu

/**
 * Opens an A4 paper with Noto Sans, whose used letters are embedded. The library is loaded with the first paper only:
 * the start of the bot does not wait for it.
 */
export async function openPaper({ title, lang, made }: About): Promise<Paper> {
  const { default: Document } = await import('pdfkit')
  const doc = new Document({
    size: 'A4',
    margins: { ...MARGIN },
    lang,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, CreationDate: made, ModDate: made },
  })
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, require.resolve(file))
  doc.font('plain').fontSize(SIZE.text).lineGap(1.5)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  return {
    doc,
    async finish() {
      doc.end()
      await ended
      return new Uint8Array(Buffer.concat(chunks))
    },
  }
}

/** The text as it can be drawn: pictures are left out, other characters that the font lacks become «?». */
export function drawable(text: string): string {
  return [...text.normalize('NFC').replace(JOINERS, '')]
    .map((one) => (one === '\n' || inFont(one) ? one : /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(one) ? '' : '?'))
    .join('')
}

/** Whether Noto Sans can draw a character: Latin, Cyrillic and Greek letters, digits and the usual marks. */
const inFont = (one: string): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\p{Nd}\u0020-\u007E\u00A0-\u00BF×÷‐-―‘-„†-…‰′″‹›⁄₸₽€№™−]/u.test(one)

/** Begins a new page when less than `height` points are left on this one. */
export function room(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - MARGIN.bottom) doc.addPage()
}

/** Numbers the pages when there is more than one. */
export function numberPages(doc: Doc): void {
  const { count } = doc.bufferedPageRange()
  if (count < 2) return
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    // Below the margin, where text would otherwise begin a page of its own.
    doc.page.margins.bottom = 0
    doc.fontSize(SIZE.small).text(`${page + 1} / ${count}`, MARGIN.left, 842 - 36, { width: WIDTH, align: 'center', lineBreak: false })
    doc.page.margins.bottom = MARGIN.bottom
  }
}
