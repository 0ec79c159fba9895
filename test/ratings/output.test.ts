import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { LANGS } from '../../src/i18n.ts'
import { buildReport, PARTS } from '../../src/ratings/index.ts'
import { pictureOf, svgOf } from '../../src/ratings/report.picture.ts'
import { csvOf, jsonOf, narrowTable, wideTable } from '../../src/ratings/report.table.ts'
import { reportWords } from '../../src/ratings/report.words.ts'
import { xlsxOf } from '../../src/ratings/report.xlsx.ts'
import { lives, sourcesOf, YEAR } from './generator.ts'
import { ground, known, officeName, texts } from './ground.ts'

const sources = sourcesOf([...lives(ground, 4, 1500)])
const report = await buildReport(sources, YEAR, known)
const one = await buildReport(sources, { ...YEAR, service: 'livestock-record' }, known)
const words = reportWords(texts, 'kk', { officeName })
const made = new Date('2027-01-04T09:00:00+05:00')

describe('the workbook', async () => {
  const book = new exceljs.Workbook()
  await book.xlsx.load((await xlsxOf(report, words, made)).buffer as ArrayBuffer)
  const sheet = (name: string) => book.getWorksheet(texts.t('kk', name))

  test('has a sheet for everything, each part, the comments and the method', () => {
    const names = ['all', ...PARTS, 'comments', 'notes'].map((name) => texts.t('kk', `ratings-sheet-${name}`))
    expect(book.worksheets.map(({ name }) => name)).toEqual(names)
  })

  test('holds the figures as numbers', () => {
    const rows = sheet('ratings-sheet-all')?.getRows(4, report.indicators.length) ?? []
    for (const [index, row] of report.indicators.entries()) {
      const [, line, , target, value, low, high, answers] = (rows[index]?.values ?? []) as unknown[]
      expect({ line, target: target ?? null, value: value ?? null, answers }).toEqual({
        line: row.line,
        target: row.target,
        value: row.value,
        answers: row.answers,
      })
      expect([low, high]).toEqual(row.interval ? [...row.interval] : [undefined, undefined])
    }
  })

  test('has a row for every indicator of every part', () => {
    for (const part of PARTS) {
      const wanted = report.parts[part].reduce((sum, { indicators }) => sum + indicators.length, 0)
      expect(sheet(`ratings-sheet-${part}`)?.actualRowCount).toBe(wanted + 2)
    }
  })

  test('says who the satisfied are', () => {
    const notes = (sheet('ratings-sheet-notes')?.getColumn(1).values ?? []).join('\n')
    expect(notes).toMatch(/4 немесе 5/)
  })
})

describe('the picture', () => {
  test.each(LANGS)('in %s is a PNG that a phone takes, with the name of every indicator', async (lang) => {
    const own = reportWords(texts, lang, { officeName })
    const png = Buffer.from(await pictureOf(one, own))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    // Telegram's limits for photos: the sides together and their ratio.
    expect(width + height).toBeLessThanOrEqual(10_000)
    expect(height / width).toBeLessThanOrEqual(20)
    expect(png.length).toBeLessThan(10_000_000)
    const svg = (await svgOf(one, own)).replaceAll('&#39;', "'")
    for (const row of one.indicators) expect(svg).toContain(own.measure(row))
  })

  test('draws Kazakh letters: no two of them look alike, none is empty', async () => {
    const { Resvg } = await import('@resvg/resvg-js')
    const { FONT_FILES } = await import('../../src/ratings/report.picture.ts')
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
      for (const line of narrowTable(of, reportWords(texts, lang, { officeName })).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(42)
  })

  test('the terminal table names every line and says who the satisfied are', () => {
    const table = wideTable(one, words)
    for (const row of one.indicators) expect(table).toContain(words.measure(row))
    expect(table).toContain(texts.t('kk', 'ratings-note'))
  })
})
