import { fileURLToPath } from 'node:url'
import { escapeHtml } from '../../i18n.ts'
import type { IndicatorRow } from './indicator.ts'
import type { Report } from './report.ts'
import type { ReportWords } from './report.words.ts'

/** A phone held upright: read without turning or zooming. */
const WIDTH = 1080
const SIDE = 56
/** What there is between the sides for bars and lines. */
const INNER = WIDTH - 2 * SIDE
const BAR = 24
const FONT = 'Noto Sans'

const INK = '#1d2b36'
const PALE = '#66757f'
const TRACK = '#edf1f4'
const COLOURS = { met: '#2a9d62', missed: '#d9573f', free: '#3c7fb1', few: '#aab4bc' } as const

const colourOf = (row: IndicatorRow): string =>
  row.value === null ? COLOURS.few : row.met === null ? COLOURS.free : row.met ? COLOURS.met : COLOURS.missed

/** What a value was counted from, where it is not answers. */
const UNITS: Readonly<Partial<Record<IndicatorRow['measure'], string>>> = {
  electronic: 'services',
  'complaints-founded': 'served',
  'complaints-in-time': 'complaints',
}

/** The font has no «≤». */
const shownTarget = (words: ReportWords, row: IndicatorRow): string => {
  const target = `${words.target(row).replace('≤ ', '')}%`
  return row.atMost ? words.t('ratings-picture-at-most', { target }) : target
}

const smallPrint = (words: ReportWords, row: IndicatorRow): string =>
  [
    row.target === null
      ? ''
      : words.t('ratings-picture-target', {
          target: [shownTarget(words, row), words.targetOf(row, 'ratings-picture-target-of')].filter(Boolean).join(' '),
        }),
    words.t(`ratings-unit-${UNITS[row.measure] ?? 'answers'}`, { count: words.count(row.answers) }),
    row.interval ? `95%: ${words.interval(row)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** Letters of Noto Sans are this wide on the average, bold ones too, in parts of their size; rather too wide than too narrow. */
const LETTER = 0.57
const LINE = 1.35

const widthOf = (text: string, size: number): number => text.length * size * LETTER

/** Breaks a text at its spaces into lines that fit a width. */
function folded(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || widthOf(`${last} ${word}`, size) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

interface Type {
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
}

/** A piece of SVG, drawn from the top of its place, and how high it is. */
interface Piece {
  readonly height: number
  draw(top: number): string
}

const textAt = (text: string, x: number, top: number, { size, fill, bold }: Type, anchor: 'start' | 'end' = 'start'): string =>
  `<text x="${x}" y="${(top + size).toFixed(1)}" font-family="${FONT}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${anchor === 'end' ? ' text-anchor="end"' : ''}>${escapeHtml(text)}</text>`

const rectAt = (x: number, y: number, width: number, height: number, fill: string, round = 0, opacity = 1): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height}" rx="${round}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`

/** A text in as many lines as it needs. */
function paragraph(text: string, type: Type, width = INNER): Piece {
  const lines = folded(text, type.size, width)
  const step = type.size * LINE
  return {
    height: lines.length * step,
    draw: (top) => lines.map((line, index) => textAt(line, SIDE, top + index * step, type)).join('\n'),
  }
}

const space = (height: number): Piece => ({ height, draw: () => '' })

/** Pieces below each other. */
function column(pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      let at = top
      return pieces
        .map((piece) => {
          at += piece.height
          return piece.draw(at - piece.height)
        })
        .join('\n')
    },
  }
}

/** The bar of a value with its interval, and the target as an upright line. */
function bar(row: IndicatorRow): Piece {
  const at = (share: number) => SIDE + (INNER * share) / 100
  const across = (from: number, to: number, least: number) => [at(from), Math.max(at(to) - at(from), least)] as const
  return {
    height: BAR,
    draw(top) {
      const parts = [rectAt(SIDE, top, INNER, BAR, TRACK, 6)]
      if (row.value !== null) parts.push(rectAt(SIDE, top, across(0, row.value, 3)[1], BAR, colourOf(row), 6))
      if (row.interval) {
        const [left, width] = across(row.interval[0], row.interval[1], 2)
        parts.push(rectAt(left, top + BAR / 2 - 2, width, 4, INK, 0, 0.55))
      }
      if (row.target !== null) parts.push(rectAt(at(row.target) - 3, top - 7, 6, BAR + 14, INK, 3))
      return parts.join('\n')
    },
  }
}

/** One indicator: its name beside its value, the bar, and what it was counted from. */
function indicator(words: ReportWords, row: IndicatorRow): Piece {
  const shown = row.value === null ? words.value(row) : `${words.value(row)}%`
  const type = { size: row.value === null ? 26 : 34, fill: colourOf(row), bold: true }
  const name = paragraph(`${row.line ?? '+'}  ${words.measure(row)}`, { size: 28, fill: INK }, INNER - widthOf(shown, type.size) - 24)
  const named: Piece = {
    height: Math.max(name.height, type.size),
    draw: (top) => [name.draw(top), textAt(shown, WIDTH - SIDE, top + 28 - type.size, type, 'end')].join('\n'),
  }
  return column([space(14), named, space(10), bar(row), space(8), paragraph(smallPrint(words, row), { size: 21, fill: PALE }), space(10)])
}

function legend(report: Report, words: ReportWords): Piece {
  const entries = [
    [words.t('ratings-met'), COLOURS.met],
    [words.t('ratings-not-met'), COLOURS.missed],
    [words.t(report.scope.service ? 'ratings-no-target' : 'ratings-no-common-target'), COLOURS.free],
  ] as const
  return {
    height: 30,
    draw: (top) =>
      entries
        .map(([text, fill], index) => {
          const left = SIDE + (index * INNER) / entries.length
          return rectAt(left, top, 22, 22, fill, 4) + textAt(text, left + 32, top - 2, { size: 22, fill: PALE })
        })
        .join('\n'),
  }
}

/** The picture as SVG. */
export function svgOf(report: Report, words: ReportWords): string {
  const page = column([
    space(40),
    paragraph(words.t('ratings-report'), { size: 44, fill: INK, bold: true }),
    space(8),
    paragraph(words.heading(report.scope), { size: 28, fill: INK }),
    space(8),
    paragraph(words.counts(report), { size: 23, fill: PALE }),
    space(12),
    ...report.indicators.map((row) => indicator(words, row)),
    space(20),
    legend(report, words),
    space(18),
    paragraph(words.t('ratings-picture-key'), { size: 21, fill: PALE }),
    space(24),
  ])
  const height = Math.ceil(page.height)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    rectAt(0, 0, WIDTH, height, '#ffffff'),
    page.draw(0),
    '</svg>',
  ].join('\n')
}

const font = (name: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${name}`))

/** The fonts of the picture; the system's own may lack Kazakh letters. */
export const FONT_FILES: readonly string[] = [font('400Regular/NotoSans_400Regular.ttf'), font('700Bold/NotoSans_700Bold.ttf')]

/** Target against current value, one band for each indicator, as PNG. */
export async function pictureOf(report: Report, words: ReportWords): Promise<Uint8Array> {
  const svg = svgOf(report, words)
  const { Resvg } = await import('@resvg/resvg-js')
  const drawn = new Resvg(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT },
    fitTo: { mode: 'original' },
  })
  return drawn.render().asPng()
}
