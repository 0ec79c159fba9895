import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ContentError } from '../../src/faults/index.ts'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { checkContent } from '../../src/services/check/check.ts'
import { coverageOf } from '../../src/services/check/coverage.ts'
import { diagram } from '../../src/services/editor/diagram.ts'
import { loadCatalogue, readContent } from '../../src/services/flows/load.ts'
import { nextQuestion, wanted } from '../../src/services/papers/wanted.ts'
import { buildSearch } from '../../src/services/search/service-search.ts'
import { feeText, onlyIf } from '../../src/services/texts/formatting.ts'
import { FLOWS, flowOf, HOUSE, ROOT } from './house.ts'

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true })
})

/** A copy of a house that a test may spoil or extend. */
function copyOf(root: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'house-'))
  made.push(dir)
  for (const part of ['flows', 'data', 'locales']) cpSync(join(root, part), join(dir, part), { recursive: true })
  return dir
}

describe('a catalogue', () => {
  it('has every service that has a flow', () => {
    const ids = loadCatalogue(ROOT).flows.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    const files = readdirSync(join(ROOT, 'flows')).filter((name) => /^[a-z].*\.yaml$/.test(name))
    expect(ids).toEqual(files.map((name) => name.replace('.yaml', '')).sort())
    expect(ids).toContain('apostille')
  })

  it('that is broken in several files says so about all of them at once', () => {
    const dir = copyOf(HOUSE)
    writeFileSync(join(dir, 'flows/empty.yaml'), '')
    writeFileSync(join(dir, 'flows/list.yaml'), '- a\n- b\n')
    writeFileSync(join(dir, 'flows/tabs.yaml'), 'id:\n\t- a\n')
    writeFileSync(join(dir, 'data/mci.yaml'), '- { from: 2011-01-01 }\n')
    let thrown: unknown
    try {
      loadCatalogue(dir)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ContentError)
    const files = new Set((thrown as ContentError).issues.map(({ file }) => file))
    expect(files).toEqual(new Set(['flows/empty.yaml', 'flows/list.yaml', 'flows/tabs.yaml', 'data/mci.yaml']))
  })
})

describe('a fourteenth service', () => {
  const dir = copyOf(ROOT)
  cpSync(join(HOUSE, '../fourteenth'), dir, { recursive: true })
  const catalogue = loadCatalogue(dir)
  const texts = loadTexts(join(dir, 'locales'))
  const flow = catalogue.flow('drone-permit')

  it('is there with a flow and three .ftl files, and passes the check', () => {
    expect(catalogue.flows).toHaveLength(loadCatalogue(ROOT).flows.length + 1)
    cpSync(join(ROOT, 'src'), join(dir, 'src'), { recursive: true })
    const { input, issues } = readContent(dir, '2026-01-01')
    const own = checkContent(input).filter(({ file }) => file.includes('drone-permit'))
    expect([...issues, ...own]).toEqual([])
  })

  it('is found, asked about, listed and priced', () => {
    if (!flow) throw new Error('not loaded')
    for (const query of ['дрон ұшыру', 'запустить квадрокоптер', 'drone']) {
      expect(buildSearch(catalogue.flows, texts).find(query)).toMatchObject({ sure: true, hits: [{ id: 'drone-permit' }] })
    }
    expect(nextQuestion(flow, {})?.id).toBe('weight')
    expect(wanted(flow, { weight: 'light' }).map(({ wanted: is }) => is)).toEqual([true, false])
    const insurance = flow.documents[1]
    if (insurance) expect(onlyIf(texts, 'ru', flow, insurance)).toBe(texts.t('ru', 'drone-permit-doc-insurance-if'))
    const row = catalogue.mci.find(({ from }) => from.startsWith('2026'))
    expect(feeText(texts, 'en', flow.fee, catalogue.mci, '2026-01-01')).toContain(new Intl.NumberFormat('en').format(2 * (row?.value ?? 0)))
  })
})

describe('coverage', () => {
  it('tells, excuses and misses clauses', () => {
    const rows = coverageOf({ ...flowOf('bicycle-licence'), lastClause: 9 })
    expect(rows.map(({ clause }) => clause)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(rows[3]).toEqual({ service: 'bicycle-licence', clause: 4, status: 'told', where: ['fee'] })
    expect(rows[7]).toMatchObject({ clause: 8, status: 'not-for-citizens' })
    expect(rows[8]).toMatchObject({ clause: 9, status: 'blank' })
  })

  it.each(FLOWS.map((flow) => [flow.id, flow] as const))('of %s has no blank', (_, flow) => {
    expect(coverageOf(flow).filter(({ status }) => status === 'blank')).toEqual([])
  })
})

describe('the diagram', () => {
  const texts = loadTexts(join(HOUSE, 'locales'))

  it('shows every question and document once, in every language', () => {
    const flow = flowOf('bicycle-licence')
    for (const lang of LANGS) {
      const drawn = diagram(flow, texts, lang)
      for (const { id } of flow.documents) expect(drawn.split(`["${texts.t(lang, `bicycle-licence-doc-${id}`)} (`)).toHaveLength(2)
      for (const { id } of flow.questions) expect(drawn.split(`{"${texts.t(lang, `bicycle-licence-q-${id}`)}"}`)).toHaveLength(2)
    }
  })

  it('joins the parts of an "and" before the document', () => {
    const drawn = diagram(flowOf('bicycle-licence'), texts, 'en')
    expect(drawn).toMatch(/q_age -- "Under 18" --> and_1\n {2}q_parents -- "Only one" --> and_1\n {2}and_1\(\(\+\)\) --> d_absence/)
    expect(drawn).toContain('start --> d_form')
  })
})
