import MiniSearch from 'minisearch'
import type { Place, PlaceNames } from './place.ts'
import { joined, type KindWord, loose, plain, readSpoken, roots, type Spoken, wordsOf } from './spelling.ts'

/** How surely a place is the one that was typed; the smaller the surer. */
export type Sureness = 'exact' | 'spelling' | 'similar'

export interface PlaceHit {
  readonly place: Place
  readonly sure: Sureness
}

/** Longer texts are no names of places. */
export const LONGEST_QUERY = 120
/** So many places are told apart when nothing fits exactly. */
const SIMILAR = 8

/** Finds places by what people type. */
export interface PlaceSearch {
  /**
   * The places that a text may mean, best first: all that fit best, not some of them. Places of one name all come.
   * Empty for an empty text, a text longer than 120 characters and a text that resembles nothing.
   */
  find(text: string): PlaceHit[]
}

interface Names {
  readonly exact: Map<string, Place[]>
  readonly plain: Map<string, Place[]>
  readonly sounding: Map<string, Place[]>
  readonly loose: Map<string, Place[]>
}

const add = (map: Map<string, Place[]>, key: string, place: Place): void => {
  const there = map.get(key)
  if (!there) map.set(key, [place])
  else if (!there.includes(place)) there.push(place)
}

/** All words, and the words without the kind; the same for queries and for names. */
const written = (text: string, spoken: readonly Spoken[]): string[] => {
  const all = wordsOf(text).join('')
  const bare = spoken.length === 1 ? (spoken[0]?.words.join('') ?? '') : ''
  return bare !== '' && bare !== all ? [all, bare] : [all]
}

/**
 * Indexes places under their names.
 * @param aliases further spellings of a place: usual Russian and English names, present ones
 */
export function buildPlaceSearch(places: readonly Place[], aliases: (place: Place) => readonly string[]): PlaceSearch {
  const names: Names = { exact: new Map(), plain: new Map(), sounding: new Map(), loose: new Map() }
  // Names repeat in their hundreds, and folding is the slow part.
  const keysOf = remembered((name) =>
    written(name, readSpoken(name)).map((key) => {
      const sound = joined([key])
      return { key, bare: plain(key), sound, loose: loose(sound) }
    }),
  )
  for (const place of places) {
    for (const name of [place.name, ...aliases(place)]) {
      for (const { key, bare, sound, loose: blurred } of keysOf(name)) {
        add(names.exact, key, place)
        add(names.plain, bare, place)
        add(names.sounding, sound, place)
        add(names.loose, blurred, place)
      }
    }
  }
  let typos: MiniSearch | undefined
  const index = (): MiniSearch => {
    typos ??= typoIndex([...names.loose.keys()])
    return typos
  }
  return { find: (text) => find(text, names, index) }
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

function typoIndex(keys: readonly string[]): MiniSearch {
  const whole = (text: string) => [text]
  const index = new MiniSearch({ idField: 'key', fields: ['key'], tokenize: whole, processTerm: (term) => term })
  index.addAll(keys.map((key) => ({ key })))
  return index
}

function find(text: string, names: Names, typos: () => MiniSearch): PlaceHit[] {
  if (text.length > LONGEST_QUERY) return []
  const spoken = readSpoken(text)
  if (spoken.length === 0) return []
  const kind = spoken.length === 1 ? (spoken[0]?.kind ?? null) : null
  const whole = known(written(text, spoken), kind, names)
  if (whole.length > 0) return whole
  const within = inside(spoken, names)
  if (within.length > 0) return within
  const close = similar(spoken, names, typos())
  if (close.length > 0 || spoken.length === 1) return close
  // «Алғабас, …» in a district that has none: the Алғабас that there are.
  const [first] = spoken
  return first ? known([first.words.join('')], first.kind, names).map((hit) => ({ ...hit, sure: 'similar' })) : []
}

const LATIN = /[a-z]/

/** Places of this name, and of this name but for the Kazakh letters. */
const writtenSo = (keys: readonly string[], { exact, plain: bare }: Names): Place[] => [
  ...keys.flatMap((key) => exact.get(key) ?? []),
  ...keys.flatMap((key) => bare.get(plain(key)) ?? []),
]

/** Places of exactly this name, of this name in other letters, or in an inflected form. */
function known(keys: readonly string[], kind: KindWord | null, names: Names): PlaceHit[] {
  const sounds = keys.map((key) => joined([key]))
  const sounding = () => sounds.flatMap((sound) => names.sounding.get(sound) ?? [])
  const looks: Array<[Sureness, () => Place[]]> = [
    ['exact', () => [...writtenSo(keys, names), ...(LATIN.test(keys[0] ?? '') ? sounding() : [])]],
    ['exact', sounding],
    ['spelling', () => firstStep(sounds, (root) => names.sounding.get(root))],
    ['spelling', () => sounds.flatMap((sound) => names.loose.get(loose(sound)) ?? [])],
    ['spelling', () => firstStep(sounds, (root) => names.loose.get(loose(root)))],
  ]
  for (const [sure, look] of looks) {
    const found = ofKind([...new Set(look())], kind)
    if (found.length > 0) return ranked(found).map((place) => ({ place, sure }))
  }
  return []
}

/** What the uninflected forms find, the least change that finds anything. */
function firstStep(sounds: readonly string[], find: (root: string) => readonly Place[] | undefined): Place[] {
  for (const sound of sounds)
    for (const step of roots(sound)) {
      const found = step.flatMap((root) => find(root) ?? [])
      if (found.length > 0) return found
    }
  return []
}

/** «Октябрь, Қарасу ауданы»: a place inside another one, in either order. */
function inside(spoken: readonly Spoken[], names: Names): PlaceHit[] {
  const pairs: Array<[Spoken, Spoken]> =
    spoken.length > 1
      ? spoken.slice(1).flatMap((other, index): Array<[Spoken, Spoken]> => {
          const before = spoken[index] as Spoken
          return [
            [before, other],
            [other, before],
          ]
        })
      : splits(spoken[0])
  const one = ({ words, kind }: Spoken) => known([words.join('')], kind, names)
  for (const [small, large] of pairs) {
    const around = one(large).map(({ place }) => place)
    const found = one(small).filter(({ place }) => around.some((other) => contains(other, place)))
    if (found.length > 0) return found
  }
  return []
}

function splits(spoken: Spoken | undefined): Array<[Spoken, Spoken]> {
  const { words, kind } = spoken ?? { words: [], kind: null }
  return words.slice(1).flatMap((_, index): Array<[Spoken, Spoken]> => {
    const [first, last] = [words.slice(0, index + 1), words.slice(index + 1)]
    return [
      [
        { words: first, kind: null },
        { words: last, kind },
      ],
      [
        { words: last, kind },
        { words: first, kind: null },
      ],
    ]
  })
}

const contains = (large: Place, small: Place): boolean =>
  large.id !== small.id &&
  large.region === small.region &&
  (large.kind === 'region' || (large.kind === 'district' && small.kind === 'settlement' && large.district === small.district))

/** One or two typos. */
function similar(spoken: readonly Spoken[], names: Names, typos: MiniSearch): PlaceHit[] {
  const words = spoken.flatMap((one) => one.words)
  const query = loose(joined(words))
  if (query.length < 4) return []
  const kind = spoken.length === 1 ? (spoken[0]?.kind ?? null) : null
  const sound = joined(words)
  for (const fuzzy of query.length > 6 ? [1, 2] : [1]) {
    const keys = typos.search(query, { fuzzy, prefix: query.length > 4 }).map(({ id }) => String(id))
    const places = ofKind([...new Set(keys.flatMap((key) => names.loose.get(key) ?? []))], kind)
    if (places.length > 0) {
      const far = new Map(places.map((place) => [place, editDistance(sound, joined(wordsOfName(place)))]))
      return places
        .sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0))
        .slice(0, SIMILAR)
        .map((place) => ({ place, sure: 'similar' }))
    }
  }
  return []
}

const wordsOfName = ({ name }: Place): readonly string[] => readSpoken(name)[0]?.words ?? [name]

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

/** The places of the kind that was said, or all when none is. */
function ofKind(places: readonly Place[], kind: KindWord | null): Place[] {
  const fitting = places.filter((place) => fits(place, kind))
  return fitting.length > 0 ? fitting : [...places]
}

const isTown = ({ kind, name, types }: Place): boolean => types.includes('қала') || (kind !== 'settlement' && name.endsWith(' қаласы'))

function fits(place: Place, kind: KindWord | null): boolean {
  if (kind === null) return true
  if (kind === 'town') return isTown(place)
  if (kind === 'settlement') return place.kind === 'settlement'
  return place.kind === kind && !isTown(place)
}

/** Towns, districts, settlements, regions; what people mean first when they say no kind. */
const weight = (place: Place): number => (isTown(place) ? 0 : place.kind === 'district' ? 1 : place.kind === 'settlement' ? 2 : 3)

const ranked = (places: readonly Place[]): Place[] => [...places].sort((a, b) => weight(a) - weight(b))

/** The usual names of regions, districts and towns, by the place's region and district. */
export function usualNames(names: PlaceNames): (place: Place) => readonly string[] {
  const byKey = new Map<string, readonly string[]>()
  const spellings = (of: PlaceNames[number]['districts'][number]) => [of.ru, of.en, ...of.also, ...(of.now ?? [])]
  for (const region of names) {
    byKey.set(`${region.name}|`, spellings(region))
    for (const district of region.districts) byKey.set(`${region.name}|${district.name}`, spellings(district))
  }
  return (place) => (place.kind === 'settlement' ? [] : (byKey.get(`${place.region}|${place.district ?? ''}`) ?? []))
}
