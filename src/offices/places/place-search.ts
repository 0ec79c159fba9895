import { named } from './gazetteer.ts'
import { buildNameIndex, LEVELS, type Level, type NameIndex, SIMILAR } from './name-index.ts'
import type { Place, PlaceNames } from './place.ts'
import { bestOf, counts, type PlaceHit, type Reading, readings, type Span, unreadOf, weight } from './place-reading.ts'
import { type KindWord, kindOf, wordsOf } from './spelling.ts'
import { type Token, tokenize } from './tokenizer.ts'
import { twoPlacesNamed } from './two-places.ts'

/** Longer texts are no names of places. */
export const LONGEST_QUERY = 120
/** A name has at most so many words. */
const WORDS = 5
/** An address of more words is read as far as this. */
const TOKENS = 24

/** Finds places by what people type. */
export interface PlaceSearch {
  /**
   * The places that a text may mean, best first: all that fit best, not some of them. Places of one name all come.
   * Empty for an empty text, a text longer than 120 characters and a text that resembles nothing.
   */
  find(text: string): PlaceHit[]
}

/** What a search needs to know of the places. */
export interface PlaceFacts {
  /** Further spellings of a place: usual Russian and English names, present ones. */
  readonly aliases: (place: Place) => readonly string[]
  /** The regions and districts that a place lies in, of the print and of today. */
  readonly around: (place: Place) => readonly Place[]
}

/**
 * Indexes places and finds them: every way to part the words into names is tried, and the place wins that explains most of
 * them by its own name and the names of what it lies in, in any order; of several the one with the surest names.
 */
export function buildPlaceSearch(places: readonly Place[], facts: PlaceFacts): PlaceSearch {
  const index = buildNameIndex(places, facts.aliases)
  return { find: (text) => (text.length > LONGEST_QUERY ? [] : find(tokenize(text).slice(0, TOKENS), index, facts.around)) }
}

function find(tokens: readonly Token[], index: NameIndex, around: PlaceFacts['around']): PlaceHit[] {
  const cuts = cutsOf(tokens)
  if (cuts.length === 0) return []
  const wanted = tokens.filter(counts).length
  const looks: Array<(words: readonly string[], cut: readonly [number, number]) => ReadonlyMap<Place, Level>> = [
    (words) => new Map(index.same(words).map((place) => [place, 0])),
    (words) => index.near(words),
    (words, [from, to]) => {
      if (tokens[from]?.role === 'small' || tokens[to - 1]?.role === 'small') return new Map()
      const whole = wanted === tokens.slice(from, to).filter(counts).length
      return new Map(index.slipped(words, whole).map((place) => [place, 2]))
    },
  ]
  let spans: Span[] = []
  let best: Reading[] = []
  for (const look of looks) {
    // Slips are looked for only in what is not read yet.
    const read = look === looks[2] && (best[0]?.level ?? 2) < 2 ? best[0]?.tokens : undefined
    const open = read ? cuts.filter(([from, to]) => !tokens.slice(from, to).some((one, at) => counts(one) && read.has(from + at))) : cuts
    const found = open.map(([from, to]) => spanOf(tokens, from, to, look(wordsIn(tokens, from, to), [from, to])))
    spans = merged(spans, found)
    best = bestOf(readings(tokens, spans, around), wanted)
    if (best[0] && best[0].covered > wanted - 0.5 && best[0].level < 2) break
  }
  return twoPlacesNamed(tokens, spans, best, around) ?? hitsOf(tokens, best, index)
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): string[] => tokens.slice(from, to).map(({ word }) => word)

/** All runs of words of one piece that may be a name. */
function cutsOf(tokens: readonly Token[]): Array<readonly [number, number]> {
  const named = new Set(tokens.filter(({ role }) => role === 'name').map(({ piece }) => piece))
  const cuts: Array<readonly [number, number]> = []
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= Math.min(tokens.length, from + WORDS); to++) {
      const run = tokens.slice(from, to)
      const [first, last] = [run[0] as Token, run.at(-1) as Token]
      // «Қызылқұм 1,2,3» is a name.
      if (run.some(({ role, piece }) => role === 'street' || role === 'left' || (piece !== first.piece && role !== 'number'))) break
      if (first.role === 'number' && first.piece !== last.piece) break
      if (run.every(({ role }) => role === 'small')) continue
      // A number is a name of its own only where a kind or nothing stands beside it: «№ 68 разъезі».
      const numbers = run.every(({ role }) => role === 'number')
      const beside = tokens.some((one) => one.piece === first.piece && one.role !== 'number')
      if (numbers && beside && !tokens[from - 1]?.kind && !tokens[to]?.kind) continue
      const kinds = run.every(({ role }) => role === 'kind')
      if (kinds && named.has(first.piece)) continue
      cuts.push([from, to])
    }
  return cuts
}

/** Kazakh kinds in the possessive stand behind their names. */
const BEHIND = /^(?:облысы|ауданы|[қк]аласы|ауылы|селосы|кент[іи]|округ[іи]|oblysy|audany|[qk]alasy|auyly)/

/** The kinds that stand right before and behind some words. */
function kindsBeside(tokens: readonly Token[], from: number, to: number): KindWord[] {
  const piece = tokens[from]?.piece
  const [before, after] = [tokens[from - 1], tokens[to]]
  const ofOther = before !== undefined && BEHIND.test(before.word) && tokens[from - 2]?.piece === piece
  return [ofOther ? undefined : before, after].flatMap((one) => (one?.kind && one.piece === piece ? [one.kind] : []))
}

function spanOf(tokens: readonly Token[], from: number, to: number, found: ReadonlyMap<Place, Level>): Span {
  const inside = tokens.slice(from, to).flatMap(({ kind }) => (kind ? [kind] : []))
  const kinds = inside.length > 0 ? inside : kindsBeside(tokens, from, to)
  return { from, to, words: wordsIn(tokens, from, to), places: found, kinds, inside: inside.length > 0 }
}

/** Spans of two looks; what the first look found of the same words is surer. */
function merged(before: readonly Span[], added: readonly Span[]): Span[] {
  const known = new Map(before.map((span) => [`${span.from}-${span.to}`, span]))
  for (const span of added) {
    if (span.places.size === 0) continue
    const there = known.get(`${span.from}-${span.to}`)
    known.set(`${span.from}-${span.to}`, there ? { ...there, places: new Map([...span.places, ...there.places]) } : span)
  }
  return [...known.values()]
}

function hitsOf(tokens: readonly Token[], best: readonly Reading[], index: NameIndex): PlaceHit[] {
  const [first] = best
  if (!first) return []
  const unread = unreadOf(tokens, first.tokens)
  if (first.level === 2) {
    const apart = new Map(best.map(({ place, own }) => [place, index.apart(wordsIn(tokens, own.from, own.to), place)]))
    const nearest = [...best].sort((a, b) => (apart.get(a.place) ?? 0) - (apart.get(b.place) ?? 0) || weight(a.place) - weight(b.place))
    return nearest.slice(0, SIMILAR).map(({ place }) => ({ place, sure: 'similar', unread }))
  }
  const sure = LEVELS[first.level]
  if (unread === '') return best.map(({ place }) => ({ place, sure, unread }))
  // Of a text that is read in part, the largest place that it names.
  const same = best.filter(
    ({ place, tokens: read }) => weight(place) === weight(first.place) && [...read].every((at) => first.tokens.has(at)),
  )
  return same.map(({ place }) => ({ place, sure: 'part', unread }))
}

/** The usual names of regions, districts and towns, and of settlements that people call otherwise, by the place's key. */
export function usualNames(names: PlaceNames): (place: Place) => readonly string[] {
  const byKey = new Map<string, readonly string[]>()
  const spellings = (of: Pick<PlaceNames[number], 'ru' | 'en' | 'also' | 'now'>) => [of.ru, of.en, ...of.also, ...(of.now ?? [])]
  for (const region of names) {
    byKey.set(`${region.name}||`, spellings(region))
    for (const district of region.districts) {
      byKey.set(`${region.name}|${district.name}|`, spellings(district))
      for (const [name, also] of Object.entries(district.settlements)) byKey.set(`${region.name}|${district.name}|${named(name)[0]}`, also)
    }
  }
  return ({ region, district, kind, name, types }) => [
    ...(byKey.get(`${region}|${district ?? ''}|${kind === 'settlement' ? name : ''}`) ?? []),
    // «Мерке санаторий»: a kind that the bot prints is read, though it is no word for a kind in general.
    ...types.filter((type) => !wordsOf(type).every(kindOf)).map((type) => `${name} ${type}`),
  ]
}
