import MiniSearch from 'minisearch'
import type { Place } from './place.ts'
import { joined, loose, nameWords, plain, roots, wordsOf } from './spelling.ts'

/** How far a name is from what was typed: the name itself, an inflected or loosely spelt form, one that resembles it. */
export const LEVELS = ['exact', 'spelling', 'similar'] as const
export type Level = 0 | 1 | 2

/** Places by the level at which a name finds them. */
export type Named = ReadonlyMap<Place, Level>

/** Names shorter than this in loose letters resemble each other by chance. */
const SHORT = 5
/** So many places are told apart when nothing fits exactly. */
export const SIMILAR = 8

/** The names of places, to be looked up in what people type. */
export interface NameIndex {
  /** Places of exactly this name, whatever letters it is written in. */
  same(words: readonly string[]): readonly Place[]
  /** Places whose name is this one in an inflected or loosely spelt form: those of the least change. */
  near(words: readonly string[]): Named
  /** Places whose name has one or two slips. `begun`: names that begin so come too. */
  slipped(words: readonly string[], begun: boolean): readonly Place[]
  /** Letters to change, add or leave out between the words and the place's nearest name. */
  apart(words: readonly string[], place: Place): number
}

const add = (map: Map<string, Place[]>, key: string, place: Place): void => {
  const there = map.get(key)
  if (!there) map.set(key, [place])
  else if (!there.includes(place)) there.push(place)
}

/** «Т. Рысқұлов»: a person's name of which the print has the initial alone. */
const INITIAL = /^\p{L}\. ?\p{L}{3}/u
/** «Тұрар Рысқұлов» as the print shortens it; null for a name that is not of two words. */
const shortened = ([first = '', ...rest]: readonly string[]): string | null =>
  first.length > 2 && rest.length > 0 ? joined([first.slice(0, 1), ...rest]) : null

/** Letters that only a Kazakh keyboard has: who types them spells a name as it is. */
const KAZAKH = /[әғқңөұүһі]/

/**
 * Indexes places under their names.
 * @param aliases further spellings of a place: usual Russian and English names, present ones
 */
export function buildNameIndex(places: readonly Place[], aliases: (place: Place) => readonly string[]): NameIndex {
  const names = { exact: new Map<string, Place[]>(), plain: new Map<string, Place[]>() }
  const sounding = new Map<string, Place[]>()
  const blurred = new Map<string, Place[]>()
  const initials = new Map<string, Place[]>()
  // Names repeat in their hundreds, and folding is the slow part.
  const keysOf = remembered((name) =>
    [...new Set([wordsOf(name).join(''), nameWords(name).join('')])].map((key) => {
      const sound = joined([key])
      return { key, bare: plain(key), sound, loose: loose(sound) }
    }),
  )
  for (const place of places)
    for (const name of [place.name, ...aliases(place)])
      for (const { key, bare, sound, loose: blur } of keysOf(name)) {
        add(names.exact, key, place)
        add(names.plain, bare, place)
        add(sounding, sound, place)
        add(blurred, blur, place)
        if (INITIAL.test(name)) add(initials, sound, place)
      }
  let typos: MiniSearch | undefined
  const typoIndex = (): MiniSearch => {
    typos ??= indexTypos([...blurred.keys()])
    return typos
  }
  return {
    same(words) {
      const key = words.join('')
      const written = [...(names.exact.get(key) ?? []), ...(names.plain.get(plain(key)) ?? [])]
      const heard = written.length > 0 && KAZAKH.test(key) ? [] : (sounding.get(joined(words)) ?? [])
      return [...new Set([...written, ...heard])]
    },
    near(words) {
      const sound = joined(words)
      const found = new Map<Place, Level>()
      const put = (list: readonly Place[] | undefined, level: Level) => {
        for (const place of list ?? []) if (!found.has(place)) found.set(place, level)
      }
      const level = (key: string): Level => (key.length < SHORT ? 2 : 1)
      put(
        firstOf(roots(sound), (root) => sounding.get(root)),
        1,
      )
      put(blurred.get(loose(sound)), level(loose(sound)))
      const short = shortened(words)
      if (short)
        put(
          [short, ...roots(short).flat()].flatMap((one) => initials.get(one) ?? []),
          1,
        )
      if (found.size === 0)
        put(
          firstOf(roots(sound), (root) => (loose(root).length < SHORT ? undefined : blurred.get(loose(root)))),
          2,
        )
      return found
    },
    slipped(words, begun) {
      const sound = joined(words)
      const query = loose(sound)
      if (query.length < 4) return []
      for (const fuzzy of query.length > 6 ? [1, 2] : [1]) {
        const keys = typoIndex()
          .search(query, { fuzzy, prefix: begun && query.length > 4 })
          .map(({ id }) => String(id))
        const found = [...new Set(keys.flatMap((key) => blurred.get(key) ?? []))]
        if (found.length > 0) return found
      }
      return []
    },
    apart(words, place) {
      const sound = joined(words)
      return Math.min(...[place.name, ...aliases(place)].flatMap(keysOf).map((key) => editDistance(sound, key.sound)))
    },
  }
}

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const there = made.get(name)
    if (there !== undefined) return there
    const value = make(name)
    made.set(name, value)
    return value
  }
}

function indexTypos(keys: readonly string[]): MiniSearch {
  const whole = (text: string) => [text]
  const index = new MiniSearch({ idField: 'key', fields: ['key'], tokenize: whole, processTerm: (term) => term })
  index.addAll(keys.map((key) => ({ key })))
  return index
}

/** What the first step finds that finds anything. */
function firstOf(steps: readonly string[][], find: (root: string) => readonly Place[] | undefined): Place[] {
  for (const step of steps) {
    const found = step.flatMap((root) => find(root) ?? [])
    if (found.length > 0) return found
  }
  return []
}

/** Letters to change, add or leave out between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = row
  }
  return before[b.length] ?? 0
}
