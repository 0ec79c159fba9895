import { fileURLToPath } from 'node:url'
import { loadDirectories, type Office, type Point } from '../../src/offices/index.ts'
import { buildNearest } from '../../src/offices/places/nearest.ts'
import { type Place, shortId } from '../../src/offices/places/place.ts'
import { buildPlaceSearch } from '../../src/offices/places/place-search.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SYNTHETIC = 200_000
const ROUNDS = 4_000
const RULE = { directory: 'rural-akimats', choose: 'serves' } as const

/** One line of the bench: what was measured, and what it may be. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB'
  /** The limit of the issue; absent where it sets none. */
  readonly limit?: number
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The 99th percentile of single calls, in milliseconds, after a warm-up. */
function p99<T>(inputs: readonly T[], call: (input: T) => unknown): number {
  for (const input of inputs) call(input)
  const times = inputs.map((input) => {
    const start = performance.now()
    call(input)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

const RUSSIAN: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }

/** What people type: half as it is, a quarter without Kazakh letters, an eighth with an ending, an eighth with a typo. */
function typed(names: readonly string[], random: () => number): string[] {
  return Array.from({ length: ROUNDS }, (_, index) => {
    const name = names[Math.floor(random() * names.length)] ?? ''
    if (index % 8 < 4) return name
    if (index % 8 < 6) return [...name].map((letter) => RUSSIAN[letter.toLowerCase()] ?? letter).join('')
    if (index % 8 < 7) return `${name} ауылында`
    const at = 1 + Math.floor(random() * Math.max(1, name.length - 1))
    return `${name.slice(0, at)}е${name.slice(at + 1)}`
  })
}

const points = (random: () => number): Point[] =>
  Array.from({ length: ROUNDS }, () => ({ lat: 41 + random() * 14, lon: 47 + random() * 39 }))

const settlements = (offices: readonly Office[]): string[] => offices.flatMap(({ serves }) => serves.map(({ name }) => name))

/** Everything that a first answer needs: the files read and looked at, and the indexes for names and typos built. */
function loadedWithIndexes() {
  const start = performance.now()
  const directories = loadDirectories(ROOT)
  directories.places('Балқаш')
  directories.places('Бaлкащ')
  return { directories, ms: performance.now() - start }
}

function realRows(): BenchRow[] {
  loadDirectories(ROOT)
  const gc = globalThis.gc ?? (() => undefined)
  gc()
  const before = process.memoryUsage().heapUsed
  const { directories, ms } = loadedWithIndexes()
  const loaded = [ms, ...Array.from({ length: 4 }, () => loadedWithIndexes().ms)].sort((one, other) => one - other)
  gc()
  const held = (process.memoryUsage().heapUsed - before) / 1e6
  const random = seeded(1)
  const queries = typed(settlements(directories.directory(RULE.directory)), random)
  return [
    { name: 'offices: load all data and build the indexes (median of five)', value: loaded[2] ?? 0, unit: 'ms', limit: 150 },
    { name: 'offices: memory held', value: held, unit: 'MB', limit: 40 },
    { name: 'offices: place search p99', value: p99(queries, (query) => directories.places(query)), unit: 'ms', limit: 1 },
    { name: 'offices: responsible office for a text p99', value: p99(queries, (query) => directories.search(query, RULE)), unit: 'ms' },
    {
      name: 'offices: nearest 5 p99',
      value: p99(points(random), (at) => directories.nearest(RULE.directory, at, 5)),
      unit: 'ms',
      limit: 0.1,
    },
  ]
}

/** Two real names in one: as many different names as there are synthetic places, of the letters of real ones. */
function syntheticPlaces(names: readonly string[], random: () => number): Place[] {
  const pick = () => names[Math.floor(random() * names.length)] ?? ''
  return Array.from({ length: SYNTHETIC }, (_, index) => {
    const name = pick().slice(0, 6) + pick().slice(-4).toLowerCase()
    const coordinates = { lat: 41 + random() * 14, lon: 47 + random() * 39 }
    return {
      ...{
        id: shortId(String(index)),
        kind: 'settlement',
        name,
        types: ['ауыл'],
        centre: false,
        region: `region ${index % 20}`,
        district: `${index % 400}`,
      },
      ...{ coordinates, precision: 'settlement' },
    } as const
  })
}

function syntheticRows(): BenchRow[] {
  const random = seeded(2)
  const places = syntheticPlaces(settlements(loadDirectories(ROOT).directory(RULE.directory)), random)
  const start = performance.now()
  const search = buildPlaceSearch(places, { aliases: () => [], around: () => [] })
  search.find('Бaлкащ')
  const tree = buildNearest(places)
  const built = performance.now() - start
  const queries = typed(
    places.map(({ name }) => name),
    random,
  )
  const plain = queries.filter((_, index) => index % 8 < 4)
  return [
    { name: 'offices ×200,000: build the indexes', value: built, unit: 'ms' },
    { name: 'offices ×200,000: place search p99, names as printed', value: p99(plain, (query) => search.find(query)), unit: 'ms' },
    { name: 'offices ×200,000: place search p99, also with typos', value: p99(queries, (query) => search.find(query)), unit: 'ms' },
    { name: 'offices ×200,000: nearest 5 p99', value: p99(points(random), (at) => tree.nearest(at, 5)), unit: 'ms' },
  ]
}

/** Load, memory, search and distance on the real data, and how they grow with 200,000 places. */
export const benchOffices = (): BenchRow[] => [...realRows(), ...syntheticRows()]
