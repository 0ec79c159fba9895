import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'vitest'

/** Where the texts of the acts lie beside the repository; the tests that need them are skipped without them. */
export const SOURCE_DIR = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))

/**
 * Tests of the acts as they were printed. They need the two texts beside the repository (`../shared/seeds`), which are not ours to
 * ship; without them the group is skipped and says so. Everything else of the ingest is tested on excerpts in `test/fixtures/ingest`.
 */
export function describeActs(title: string, body: () => void): void {
  if (existsSync(SOURCE_DIR)) describe(title, body)
  else describe.skip(`${title}: skipped, the texts of the acts are not beside the repository`, () => void test('needs ../shared/seeds'))
}

/** The lines of the source file that begins like this, or null when it is not there. */
export function sourceLines(prefix: '000_' | '002_'): string[] | null {
  const name = existsSync(SOURCE_DIR) ? readdirSync(SOURCE_DIR).find((candidate) => candidate.startsWith(prefix)) : undefined
  return name ? readFileSync(`${SOURCE_DIR}/${name}`, 'utf8').split(/\r?\n/) : null
}

/** Mulberry32: the same numbers from the same seed, on every machine. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` different items of a list, picked by a seed, in the order of the list. */
export function pick<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = numbers(seed)
  const picked = new Set<number>()
  while (picked.size < Math.min(count, items.length)) picked.add(Math.floor(next() * items.length))
  return items.filter((_, index) => picked.has(index))
}
