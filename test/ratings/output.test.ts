import { Resvg } from '@resvg/resvg-js'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { escapeHtml, LANGS } from '../../src/i18n.ts'
import { buildReport, PARTS } from '../../src/ratings/index.ts'
import { FONT_FILES, pictureOf, svgOf } from '../../src/ratings/report/report.picture.ts'
import { csvOf, jsonOf, narrowTable, wideTable } from '../../src/ratings/report/report.table.ts'
import { reportWords } from '../../src/ratings/report/report.words.ts'
import { xlsxOf } from '../../src/ratings/report/report.xlsx.ts'
import { lives, sourcesOf, YEAR } from './generator.ts'
import { catalogue, ground, known, officeName, texts } from './ground.ts'

const sources = sourcesOf([...lives(ground, 4, 1500)])
const report = await buildReport(sources, YEAR, known)
const one = await buildReport(sources, { ...YEAR, service: 'livestock-record' }, known)
/** Too few answers for any value. */
const few = await buildReport(sourcesOf([...lives(ground, 4, 3)]), YEAR, known)
const words = reportWords(texts, 'kk', { officeName, catalogue })

describe('the workbook', async () => {
  const book = await readWorkbook(Buffer.from(await xlsxOf(report, words)))
  const sheet = (name: string) => book.find((one) => one.sheet === texts.t('kk', name))?.data ?? []

  test('has a sheet for everything, each part, the comments and the method', () => {
    const names = ['all', ...PARTS, 'told', 'comments', 'notes'].map((name) => texts.t('kk', `ratings-sheet-${name}`))
    expect(book.map((one) => one.sheet)).toEqual(names)
  })

  test('holds the figures as numbers', () => {
    const rows = sheet('ratings-sheet-all').slice(3)
    expect(rows).toHaveLength(report.indicators.length)
    for (const [index, row] of report.indicators.entries()) {
      const [line, , target, value, low, high, answers] = rows[index] ?? []
      expect({ line, target, value, answers }).toEqual({
        line: row.line,
        target: row.target,
        value: row.value,
        answers: row.answers,
      })
      expect([low, high]).toEqual(row.interval ? [...row.interval] : [null, null])
    }
  })

  test('has a row for every indicator of every part', () => {
    for (const part of PARTS) {
      const wanted = report.parts[part].reduce((sum, { indicators }) => sum + indicators.length, 0)
      expect(sheet(`ratings-sheet-${part}`)).toHaveLength(wanted + 2)
    }
  })

  test('says who the satisfied are', () => {
    expect(sheet('ratings-sheet-notes').flat().join('\n')).toMatch(/4 немесе 5/)
  })
})

/** The words of a picture as they are drawn, each text with the place that its letters take. */
function drawnTexts(svg: string) {
  const [head = ''] = svg.split('\n')
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([element, text]) => {
    const box = new Resvg(`${head}${element}</svg>`, {
      font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    }).getBBox()
    if (!box || !text) throw new Error(`nothing is drawn of ${element}`)
    return { text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
  })
}

describe('the picture', () => {
  test.each(LANGS)('in %s is a PNG that a phone takes, with the name of every indicator', async (lang) => {
    const own = reportWords(texts, lang, { officeName, catalogue })
    const png = Buffer.from(await pictureOf(one, own))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    // Telegram's limits for photos: the sides together and their ratio.
    expect(width + height).toBeLessThanOrEqual(10_000)
    expect(height / width).toBeLessThanOrEqual(20)
    expect(png.length).toBeLessThan(10_000_000)
    const said = [...svgOf(one, own).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')
    for (const row of one.indicators) expect(said).toContain(escapeHtml(own.measure(row)))
  })

  test.each(LANGS.flatMap((lang) => [report, one, few].map((of) => [lang, of.scope.service ?? 'all', of] as const)))(
    'in %s (%s) no text runs into another or out of the picture',
    (lang, _, of) => {
      const drawn = drawnTexts(svgOf(of, reportWords(texts, lang, { officeName, catalogue })))
      expect(drawn.length).toBeGreaterThan(of.indicators.length * 3)
      for (const [index, a] of drawn.entries()) {
        expect(a.left, a.text).toBeGreaterThanOrEqual(0)
        expect(a.right, a.text).toBeLessThanOrEqual(1080)
        for (const b of drawn.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, `«${a.text}» and «${b.text}»`).toBe(true)
        }
      }
    },
  )

  test('draws Kazakh letters: no two of them look alike, none is empty', () => {
    const drawn = [...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="5" y="45" font-size="40" font-family="Noto Sans">${letter}</text></svg>`
      return Buffer.from(new Resvg(svg, { font: { fontFiles: [...FONT_FILES], loadSystemFonts: false } }).render().asPng()).toString(
        'base64',
      )
    })
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe('tables', () => {
  test.each(['=1+1', ' =1+1', '+7', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠x'])('%j is no formula', (name) => {
    const nasty = reportWords(texts, 'kk', { officeName: () => name, catalogue })
    const cells = csvOf(report, nasty)
    expect(cells).toContain(`'${name}`)
    expect(cells).not.toMatch(/(?:\r\n|,)"?\s*[=+@＝＠]/u)
  })

  test('CSV has one line for every indicator of every part, and the same number of fields in each', () => {
    const lines = csvOf(report, words).trimEnd().split('\r\n')
    const wanted =
      report.indicators.length + PARTS.flatMap((part) => report.parts[part]).reduce((sum, { indicators }) => sum + indicators.length, 0)
    expect(lines).toHaveLength(wanted + 1)
    const fields = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, 'quoted').split(',').length)
    expect(new Set(fields).size).toBe(1)
  })

  test('JSON gives value, target, answers and interval', () => {
    const json = jsonOf(one, words)
    expect(json).toMatchObject({ from: YEAR.from, to: YEAR.to, service: 'livestock-record' })
    for (const [index, row] of json.indicators.entries()) {
      const own = one.indicators[index]
      expect(row).toMatchObject({ line: own?.line, answers: own?.answers, target: own?.target })
      if (own?.value !== null) expect(row.value).toBeCloseTo(own?.value ?? 0, 1)
    }
  })

  test.each(LANGS)('the chat table in %s is narrow enough for a phone', (lang) => {
    for (const of of [report, one])
      for (const line of narrowTable(of, reportWords(texts, lang, { officeName, catalogue })).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(42)
  })

  test('the terminal table names every line and says who the satisfied are', () => {
    const table = wideTable(one, words)
    for (const row of one.indicators) expect(table).toContain(words.measure(row))
    expect(table).toContain(texts.t('kk', 'ratings-note'))
  })
})
