import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll } from 'vitest'
import { LANGS } from '../../src/i18n.ts'
import type { Answers, Flow } from '../../src/services/flows/flow.ts'
import { readCatalogue } from '../../src/services/flows/load.ts'

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** A small house of invented services: editing a real flow can never break an engine test. */
export const HOUSE = join(ROOT, 'test/fixtures/flows/house')

const real = existsSync(join(ROOT, 'flows')) ? readCatalogue(ROOT).catalogue.flows : []
/** Every flow there is, the invented ones first. */
export const FLOWS: readonly Flow[] = [...readCatalogue(HOUSE).catalogue.flows, ...real]

export function flowOf(id: string): Flow {
  const flow = FLOWS.find((candidate) => candidate.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  return flow
}

const options = (flow: Flow): Record<string, fc.Arbitrary<string>> =>
  Object.fromEntries(flow.questions.map((question) => [question.id, fc.constantFrom(...question.options)]))

/** Answers as a citizen may have left them: any questions, answered or not. */
export const answersOf = (flow: Flow): fc.Arbitrary<Answers> => fc.record(options(flow), { requiredKeys: [] }) as fc.Arbitrary<Answers>

/** Answers to every question. */
export const fullAnswersOf = (flow: Flow): fc.Arbitrary<Answers> => fc.record(options(flow))

/** Folders for one file of tests, which are gone after it. */
export function folders(): () => string {
  const made: string[] = []
  afterAll(() => {
    for (const dir of made) rmSync(dir, { recursive: true })
  })
  return () => {
    const dir = mkdtempSync(join(tmpdir(), 'house-'))
    made.push(dir)
    return dir
  }
}

/** The keys of the words for what flows and acts of a folder may name. */
function named(root: string): string[] {
  const { acts, names } = readCatalogue(root).catalogue
  return [
    ...names.situations.map((id) => `situation-${id}`),
    ...names.channels.flatMap((id) => [`channel-${id}`, `channel-short-${id}`]),
    ...names.addressees.map((id) => `addressee-${id}`),
    ...names.issuers.map((id) => `issuer-${id}`),
    ...acts.flatMap((act) => [act, ...('road' in act ? act.road : [])].map(({ issuer }) => `act-issuer-${issuer}`)),
  ]
}
/** Words for names that an editor added to the real services: the invented ones know nothing of them. */
const invented = new Set(named(HOUSE))
const strange = new Set(named(ROOT).filter((key) => !invented.has(key)))

/** Puts a copy of the invented house, with the real words of the services room, into a folder; an editor may change it. */
export function inventedHouse(dir: string): string {
  cpSync(HOUSE, dir, { recursive: true })
  for (const lang of LANGS) {
    const lines = readFileSync(join(ROOT, `locales/${lang}/services.ftl`), 'utf8').split('\n')
    const known = lines.map((line) => (strange.has(line.split(' = ')[0] ?? '') ? '' : line))
    writeFileSync(join(dir, `locales/${lang}/services.ftl`), known.join('\n'))
  }
  return dir
}
