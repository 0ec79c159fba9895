import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { ContentError, type ContentIssue, decodeText, fault, yamlFault } from '../../faults/index.ts'
import { buildTexts, LANGS, readTextSources, TEXT_FILE } from '../../i18n.ts'
import { readRecorded, readYaml, YamlError } from '../../yaml.ts'
import type { CheckInput } from '../check/check.ts'
import type { DirectoryFacts } from '../check/check-flow.ts'
import { PlainWords } from '../check/plain-words.ts'
import { ReadRecord } from '../check/read-texts.ts'
import { type StrayFile, strayFiles } from '../check/stray-files.ts'
import { EXAMPLES_FILE } from '../search/examples.ts'
import { asOffered, believe, buildCatalogue, type Catalogue, type Parsed } from './catalogue.ts'
import { schemaFiles } from './json-schema.ts'
import type { Names } from './names.ts'
import type { History } from './shape.ts'

/** Where the published versions of flows are kept. */
export const HISTORIES = 'flows/_history'

function read(root: string, file: string, issues: ContentIssue[]): Parsed {
  if (!existsSync(join(root, file))) {
    issues.push(fault({ file, key: '' }, 'gone', 'gone', { file }))
    return { file, value: undefined, source: '' }
  }
  const { text, faults } = decodeText(file, readFileSync(join(root, file)))
  issues.push(...faults)
  try {
    return { file, value: file.startsWith(HISTORIES) ? readRecorded(text) : readYaml(text), source: text }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    issues.push(yamlFault(file, text, error))
    return { file, value: undefined, source: text }
  }
}

/** A flow's file: files whose names begin with «_» hold what all of them share. */
const FLOW_FILE = /^(today\/)?[a-z0-9][a-z0-9-]*\.yaml$/
/** What else belongs into the folder of flows. */
const FLOWS_BESIDE = /^(README\.md|_names\.yaml|_words\.yaml|(card|flow)\.schema\.json|_history\/.*)$/

/** The files under `dir`, as paths inside it. */
const filesUnder = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort()

/** Files among the texts that nobody reads. */
const strayTexts = (root: string): StrayFile[] =>
  LANGS.flatMap((lang) =>
    strayFiles(
      `locales/${lang}`,
      filesUnder(join(root, 'locales', lang)),
      (name) => TEXT_FILE.test(name),
      (name) => (/today\//i.test(name) ? 'services/today/' : name.includes('/') ? 'services/' : ''),
      '.ftl',
    ),
  )

/**
 * Reads `flows/*.yaml`, `flows/today/*.yaml`, `flows/_names.yaml`, `locales/_examples.yaml`, `data/acts.json` and `data/mci.yaml` under `root`, with everything that is wrong with them.
 * @returns `unread`: the files that could not be made sense of
 */
export function readCatalogue(root: string): {
  catalogue: Catalogue
  issues: ContentIssue[]
  histories: ReadonlyMap<string, History>
  unread: string[]
} {
  const issues: ContentIssue[] = []
  const names = filesUnder(join(root, 'flows'))
  const stray = strayFiles(
    'flows',
    names,
    (name) => FLOW_FILE.test(name) || FLOWS_BESIDE.test(name),
    (name) => (/today\//i.test(name) ? 'today/' : ''),
    '.yaml',
    (name) => /^id: *([a-z0-9-]+) *$/m.exec(readFileSync(join(root, 'flows', name), 'utf8'))?.[1],
  )
  issues.push(...stray.map(({ issue }) => issue))
  const files = names.filter((name) => FLOW_FILE.test(name)).map((name) => read(root, `flows/${name}`, issues))
  const tables = {
    names: read(root, 'flows/_names.yaml', issues),
    acts: read(root, 'data/acts.json', issues),
    mci: read(root, 'data/mci.yaml', issues),
  }
  // A house may do without: then only the words in the texts are known.
  const examples = existsSync(join(root, EXAMPLES_FILE)) ? read(root, EXAMPLES_FILE, issues) : null
  const recorded = existsSync(join(root, HISTORIES)) ? readdirSync(join(root, HISTORIES)).filter((name) => name.endsWith('.json')) : []
  const histories = recorded.map((name) => read(root, `${HISTORIES}/${name}`, issues)).filter(({ value }) => value !== undefined)
  const built = buildCatalogue({
    flows: files.filter(({ value }) => value !== undefined),
    histories,
    ...tables,
    examples,
  })
  const syntax = files.filter(({ value }) => value === undefined).map(({ file }) => file)
  return { ...built, issues: [...issues, ...built.issues], unread: [...syntax, ...built.unread, ...stray.map(({ wanted }) => wanted)] }
}

/**
 * Loads the catalogue.
 * @param root the folder that holds `flows` and `data`.
 * @throws {ContentError} with every fault of every file at once.
 */
export function loadCatalogue(root: string): Catalogue {
  const { catalogue, issues } = readCatalogue(root)
  if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(issues)
  return asOffered(catalogue)
}

/** The code under `dir`, the browser's too. */
const readCode = (root: string, dir: string) =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|html)$/.test(name))
    .sort()
    .map((name) => ({ file: relative(root, join(root, dir, name)), text: readFileSync(join(root, dir, name), 'utf8') }))

/** What the offices of a directory's file can be found by; its shape is the offices' room's business. */
function directoryFacts(source: string): DirectoryFacts | null {
  try {
    const offices = JSON.parse(source) as Array<Record<string, unknown>>
    const any = (field: string) =>
      offices.some(({ [field]: value }) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined))
    return { offices: offices.length, tells: new Set((['serves', 'district', 'region', 'coordinates'] as const).filter(any)) }
  } catch {
    return null
  }
}

/** `flows/_words.yaml`: words that are known to mean several things. */
const WordsFile = z.strictObject({ shared: z.array(z.string()) })
const WORDS_FILE = 'flows/_words.yaml'

/** Words of offices with plainer ones. */
const PLAIN_FILE = 'locales/_plain.yaml'
/** Which translation was read beside which original. */
export const READ_FILE = 'locales/_read.json'

/** A table that a house may do without; null where it has none, or a broken one. */
function readTable<S extends z.ZodType>(root: string, file: string, schema: S, issues: ContentIssue[]): z.infer<S> | null {
  if (!existsSync(join(root, file))) return null
  const parsed = read(root, file, issues)
  return parsed.value === undefined ? null : believe(schema, parsed, issues)
}

/**
 * The record of texts that were read; empty where there is none yet.
 * @throws {ContentError} where it is broken
 */
export function loadReadRecord(root: string): ReadRecord {
  const issues: ContentIssue[] = []
  const record = readTable(root, READ_FILE, ReadRecord, issues)
  if (issues.length > 0) throw new ContentError(issues)
  return record ?? {}
}

/** The schema beside the flows was written from other names than there are now. */
const oldSchemas = (root: string, names: Names): ContentIssue[] =>
  schemaFiles(names)
    .filter(({ file, text }) => existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').trim() !== text.trim())
    .map(({ file }) => fault({ file, key: '', line: 1 }, 'schema-old', 'schema-old', {}, 'warning'))
    .slice(0, 1)

/**
 * Reads all that the check of the content looks at, and what is wrong already while reading.
 * @param root the folder with `flows`, `data`, `locales` and `src`.
 * @param day today, ISO date in Almaty.
 */
export function readContent(root: string, day: string): { input: CheckInput; issues: ContentIssue[] } {
  const { catalogue, issues, histories, unread } = readCatalogue(root)
  const { texts, issues: textIssues } = buildTexts(readTextSources(join(root, 'locales'), root))
  if (!unread.includes('flows/_names.yaml')) issues.push(...oldSchemas(root, catalogue.names))
  const stray = strayTexts(root)
  const directories = new Map(
    readdirSync(join(root, 'data/offices'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -'.json'.length), directoryFacts(readFileSync(join(root, 'data/offices', name), 'utf8'))]),
  )
  const tables = {
    shared: readTable(root, WORDS_FILE, WordsFile, issues)?.shared ?? [],
    plain: readTable(root, PLAIN_FILE, PlainWords, issues),
    record: readTable(root, READ_FILE, ReadRecord, issues),
  }
  const input = {
    catalogue,
    histories,
    texts,
    directories,
    unread: [...unread, ...stray.map(({ wanted }) => wanted)],
    ...tables,
    code: readCode(root, 'src'),
    day,
  }
  return { input, issues: [...issues, ...stray.map(({ issue }) => issue), ...textIssues] }
}
