/** The room's door: reads the source directory and the corrections, writes or checks `data/`. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Office, PlaceNames } from '../offices/index.ts'
import { readYaml } from '../yaml.ts'
import { Correction } from './corrections.ts'
import { IngestError } from './error.ts'
import { type IngestReport, ingest, type Sources } from './ingest.ts'
import { type Geography, locatePlaces, officeLocator, printPlaces, readCities } from './places.ts'
import { serializeOffices, serializeReport } from './serialize.ts'

export { IngestError } from './error.ts'
export type { IngestReport } from './ingest.ts'

/** How a source file's name begins. */
const PREFIXES: Record<keyof Sources, string> = { decree: '000_', karaganda: '002_' }

export interface IngestOptions {
  /** The directory with the texts of the two acts. */
  sourceDir: string
  /** `data/` of the repository. */
  dataDir: string
  /** Compare with `data/` and write nothing. */
  check?: boolean
  /** Told how many of the tables have been read. */
  told?: (done: number, all: number) => void
}

/** A file of `data/` that the source would give otherwise. */
export interface Difference {
  /** Relative to the data directory. */
  file: string
  /** The first line that differs, from 1; null when the file is not there. */
  line: number | null
  detail: string
}

export interface IngestResult {
  /** False when `check` found a difference. */
  ok: boolean
  report: IngestReport
  differences: Difference[]
}

async function readSource(dir: string, prefix: string): Promise<string> {
  let names: string[]
  try {
    names = await readdir(dir)
  } catch (cause) {
    throw new IngestError('source-unreadable', `the source directory ${dir} cannot be read`, { cause })
  }
  const name = names.sort().find((candidate) => candidate.startsWith(prefix) && candidate.endsWith('.txt'))
  if (!name) throw new IngestError('source-missing', `the source directory ${dir} has no file ${prefix}….txt`)
  return readFile(join(dir, name), 'utf8')
}

async function readCorrections(dataDir: string): Promise<Correction[]> {
  const file = join(dataDir, 'corrections.yaml')
  const text = await readIfThere(file)
  const result = z.array(Correction).safeParse(text === null ? [] : (readYaml(text) ?? []))
  if (!result.success) throw new IngestError('corrections-unreadable', `${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** The names of places.yaml and GeoNames' settlements; null without the file: offices are nowhere then. */
async function readGeography(dataDir: string): Promise<Geography | null> {
  const file = join(dataDir, 'places.yaml')
  const text = await readIfThere(file)
  if (text === null) return null
  const names = PlaceNames.safeParse(readYaml(text))
  if (!names.success) throw new IngestError('places-unreadable', `${file}: ${z.prettifyError(names.error)}`)
  return { names: names.data, cities: await readCities() }
}

/** Directories that stand in `data/` and that the source gives no longer. */
async function leftOver(dataDir: string, files: ReadonlyMap<string, string>): Promise<Difference[]> {
  const dir = join(dataDir, 'offices')
  const names = existsSync(dir) ? await readdir(dir) : []
  return names
    .map((name) => join('offices', name))
    .filter((file) => file.endsWith('.json') && !files.has(file))
    .map((file) => ({ file, line: null, detail: 'no directory of the source gives it' }))
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}

function compare(file: string, expected: string, found: string | null): Difference[] {
  if (found === expected) return []
  if (found === null) return [{ file, line: null, detail: 'is not there' }]
  const [a, b] = [expected.split('\n'), found.split('\n')]
  const at = a.findIndex((line, index) => line !== b[index])
  const line = at < 0 ? a.length : at
  return [{ file, line: line + 1, detail: `the source gives «${a[line]?.trim() ?? ''}», the file has «${b[line]?.trim() ?? ''}»` }]
}

/**
 * Reads both acts out of `sourceDir` and writes `offices/<directory>.json` and `ingest-report.json` into `dataDir`, and with
 * the names of `places.yaml` there also `places.json`; with `check`, compares them instead.
 * @throws {IngestError} when the sources or the corrections cannot be read, or do not fit
 */
export async function runIngest({ sourceDir, dataDir, check = false, told }: IngestOptions): Promise<IngestResult> {
  const [decree, karaganda] = await Promise.all([readSource(sourceDir, PREFIXES.decree), readSource(sourceDir, PREFIXES.karaganda)])
  const geography = await readGeography(dataDir)
  const locating = (offices: readonly Office[]) => {
    const places = geography ? locatePlaces(geography, offices) : []
    return { places, locate: officeLocator(geography?.names ?? [], places) }
  }
  const { directories, places, report } = ingest({ decree, karaganda }, await readCorrections(dataDir), locating, told)
  const files = new Map(Object.entries(directories).map(([id, offices]) => [join('offices', `${id}.json`), serializeOffices(offices)]))
  files.set('ingest-report.json', serializeReport(report))
  if (geography) files.set('places.json', printPlaces(geography.names, places))
  const differences: Difference[] = []
  if (!check) await mkdir(join(dataDir, 'offices'), { recursive: true })
  for (const [file, text] of files) {
    if (check) differences.push(...compare(file, text, await readIfThere(join(dataDir, file))))
    else await writeFile(join(dataDir, file), text)
  }
  if (check) differences.push(...(await leftOver(dataDir, files)))
  return { ok: differences.length === 0, report, differences }
}
