import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text where it stands on a page: points from the left and from the top. */
interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly page: number
}

/** What a reader program finds in a PDF. */
export interface Readback {
  readonly pages: number
  readonly pieces: readonly Piece[]
  /** All words, with single spaces. */
  readonly text: string
  readonly links: readonly string[]
  readonly title: string
  readonly lang: string | null
  /** Names of the fonts whose letters are in the file. */
  readonly embedded: readonly string[]
  /** How many shapes are drawn with a line, on all pages. */
  readonly stroked: number
  /** How many squares the largest filled shape is made of: the dark modules of a code. */
  readonly squares: number
}

/** White space folded, as words are compared. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads a PDF back as a reader program does. */
export async function readPdf(bytes: Uint8Array): Promise<Readback> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const pdf = await task.promise
  const pieces: Piece[] = []
  const links: string[] = []
  const embedded = new Set<string>()
  let stroked = 0
  let squares = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const height = page.view[3] ?? 0
    for (const item of (await page.getTextContent()).items) {
      if ('str' in item && item.str.trim() !== '')
        pieces.push({ text: item.str, x: item.transform[4], y: height - item.transform[5], page: number })
    }
    for (const link of await page.getAnnotations()) if (typeof link.url === 'string') links.push(link.url)
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [at, fn] of fnArray.entries()) {
      if (fn === OPS.setFont) {
        const font = page.commonObjs.get(argsArray[at][0])
        if (!font.missingFile) embedded.add(String(font.name).replace(/^[A-Z]{6}\+/, ''))
      }
      if (fn === OPS.constructPath && argsArray[at][0] === OPS.stroke) stroked++
      // A square is one move, three lines and a close: 13 numbers.
      if (fn === OPS.constructPath && argsArray[at][0] === OPS.fill) squares = Math.max(squares, (argsArray[at][1]?.[0]?.length ?? 0) / 13)
    }
  }
  const { Title = '', Language = null } = (await pdf.getMetadata()).info as { Title?: string; Language?: string }
  await task.destroy()
  return {
    pages: pdf.numPages,
    pieces,
    text: folded(pieces.map(({ text }) => text).join(' ')),
    links,
    title: Title,
    lang: Language,
    embedded: [...embedded].sort(),
    stroked,
    squares,
  }
}
