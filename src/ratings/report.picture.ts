import { fileURLToPath } from 'node:url'
import type { CustomSeriesOption, EChartsCoreOption, GraphicComponentOption } from 'echarts'
import type { IndicatorRow } from './indicator.ts'
import type { Report } from './report.ts'
import type { ReportWords } from './report.words.ts'

/** A phone held upright: read without turning or zooming. */
const WIDTH = 1080
const ROW = 124
const BOTTOM = 160
const SIDE = 56
const FONT = 'Noto Sans'

const INK = '#1d2b36'
const PALE = '#66757f'
const TRACK = '#edf1f4'
const COLOURS = { met: '#2a9d62', missed: '#d9573f', free: '#3c7fb1', few: '#aab4bc' } as const

const colourOf = (row: IndicatorRow): string =>
  row.value === null ? COLOURS.few : row.met === null ? COLOURS.free : row.met ? COLOURS.met : COLOURS.missed

/** One indicator, drawn from the top of its band: name and value, the bar with its interval, the target as an upright line. */
function drawRow(words: ReportWords, row: IndicatorRow): CustomSeriesOption['renderItem'] extends infer F ? Exclude<F, undefined> : never {
  return (params, api) => {
    const { x = 0, width = 0 } = params.coordSys as { x?: number; width?: number }
    const [, middle = 0] = api.coord([0, api.value(0) as number])
    const top = middle - ROW / 2 + 14
    const bar = { y: top + 48, height: 24 }
    const at = (share: number) => x + (width * share) / 100
    const rect = (from: number, to: number, fill: string) => ({
      type: 'rect' as const,
      shape: { x: from, y: bar.y, width: Math.max(to - from, 3), height: bar.height, r: 6 },
      style: { fill },
    })
    const [low, high] = row.interval ?? []
    const whisker =
      low === undefined || high === undefined
        ? []
        : [
            {
              type: 'rect' as const,
              shape: { x: at(low), y: bar.y + bar.height / 2 - 2, width: Math.max(at(high) - at(low), 2), height: 4 },
              style: { fill: INK, opacity: 0.55 },
            },
          ]
    const target =
      row.target === null
        ? []
        : [
            {
              type: 'rect' as const,
              shape: { x: at(row.target) - 3, y: bar.y - 7, width: 6, height: bar.height + 14, r: 3 },
              style: { fill: INK },
            },
          ]
    const shown = row.value === null ? words.value(row) : `${words.value(row)}%`
    const text = (value: string, left: number, y: number, size: number, fill: string, weight: number, align: 'left' | 'right') => ({
      type: 'text' as const,
      style: {
        text: value,
        x: left,
        y,
        fill,
        fontWeight: weight,
        fontSize: size,
        fontFamily: FONT,
        align,
        verticalAlign: 'middle' as const,
      },
    })
    return {
      type: 'group',
      children: [
        text(`${row.line ?? '+'}  ${words.measure(row)}`, x, top + 22, 28, INK, 400, 'left'),
        text(shown, x + width, top + 22, row.value === null ? 26 : 34, colourOf(row), 700, 'right'),
        rect(x, x + width, TRACK),
        ...(row.value === null ? [] : [rect(x, at(row.value), colourOf(row))]),
        ...whisker,
        ...target,
        text(smallPrint(words, row), x, bar.y + bar.height + 20, 21, PALE, 400, 'left'),
      ],
    }
  }
}

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

/** Cyrillic letters of Noto Sans are this wide on the average, in parts of their size. */
const LETTER = 0.57

/** Breaks a text at its spaces into lines that fit the picture. */
function folded(text: string, size: number): string[] {
  const most = Math.floor((WIDTH - 2 * SIDE) / (size * LETTER))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

interface Line {
  readonly text: string
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly fontWeight: 400 | 700
}

/** The lines above the bars, and the height that they take. */
function headOf(report: Report, words: ReportWords): { lines: Line[]; height: number } {
  const lines: Line[] = []
  let y = 44
  const write = (text: string, size: number, fill: string, fontWeight: 400 | 700) => {
    for (const line of folded(text, size)) {
      lines.push({ text: line, y, size, fill, fontWeight })
      y += size * 1.4
    }
    y += 8
  }
  write(words.t('ratings-report'), 44, INK, 700)
  write(words.heading(report.scope), 28, INK, 400)
  write(words.counts(report), 23, PALE, 400)
  return { lines, height: y + 12 }
}

function legend(report: Report, words: ReportWords, top: number): GraphicComponentOption[] {
  const entries = [
    [words.t('ratings-met'), COLOURS.met],
    [words.t('ratings-not-met'), COLOURS.missed],
    [words.t(report.scope.service ? 'ratings-no-target' : 'ratings-no-common-target'), COLOURS.free],
  ] as const
  return entries.flatMap(([text, fill], index) => {
    const left = SIDE + index * 310
    return [
      { type: 'rect' as const, left, top, shape: { width: 22, height: 22, r: 4 }, style: { fill } },
      { type: 'text' as const, left: left + 32, top: top - 2, style: { text, fill: PALE, fontSize: 22, fontFamily: FONT } },
    ]
  })
}

function optionOf(report: Report, words: ReportWords): { option: EChartsCoreOption; height: number } {
  const head = headOf(report, words)
  const height = head.height + ROW * report.indicators.length + BOTTOM
  const foot = folded(words.t('ratings-picture-key'), 21).map((text, index) => ({
    text,
    y: height - 80 + index * 30,
    size: 21,
    fill: PALE,
  }))
  const option = {
    animation: false,
    backgroundColor: '#ffffff',
    grid: { left: SIDE, right: SIDE, top: head.height, bottom: BOTTOM, containLabel: false },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: { type: 'category', inverse: true, data: report.indicators.map(({ measure }) => measure), show: false },
    graphic: [
      ...[...head.lines, ...foot].map(({ text, y, size, ...style }) => ({
        type: 'text',
        left: SIDE,
        top: y,
        style: { text, fontSize: size, fontFamily: FONT, ...style },
      })),
      ...legend(report, words, height - 128),
    ],
    series: report.indicators.map((row, index) => ({ type: 'custom', renderItem: drawRow(words, row), data: [[index]], encode: { y: 0 } })),
  }
  return { option, height }
}

/** The picture as SVG. */
export async function svgOf(report: Report, words: ReportWords): Promise<string> {
  const [{ init, use }, { CustomChart }, { GridComponent, GraphicComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  use([CustomChart, GridComponent, GraphicComponent, SVGRenderer])
  const { option, height } = optionOf(report, words)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

const font = (name: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${name}`))

/** The fonts of the picture; the system's own may lack Kazakh letters. */
export const FONT_FILES: readonly string[] = [font('400Regular/NotoSans_400Regular.ttf'), font('700Bold/NotoSans_700Bold.ttf')]

/** Target against current value, one band for each indicator, as PNG. */
export async function pictureOf(report: Report, words: ReportWords): Promise<Uint8Array> {
  const svg = await svgOf(report, words)
  const { Resvg } = await import('@resvg/resvg-js')
  const drawn = new Resvg(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT },
    fitTo: { mode: 'original' },
  })
  return drawn.render().asPng()
}
