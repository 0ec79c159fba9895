import type { LEVELS, Level } from './name-index.ts'
import type { Place } from './place.ts'
import { type KindWord, plain, wordsOf } from './spelling.ts'
import type { Token } from './tokenizer.ts'

/**
 * How surely a place is the one that was typed: its very name; an inflected or loosely spelt one; one that only resembles
 * it; or the largest place that was understood, where a part of the text was not.
 */
export type Sureness = (typeof LEVELS)[number] | 'part'

export interface PlaceHit {
  readonly place: Place
  readonly sure: Sureness
  /** What of the text was not understood, in the words that were typed; empty where all was. */
  readonly unread: string
}

/** Some words that stand together and are the name of some places. */
export interface Span {
  readonly from: number
  /** Behind the last word. */
  readonly to: number
  readonly places: ReadonlyMap<Place, Level>
  readonly words: readonly string[]
  /** Whether a kind is among the words. */
  readonly inside: boolean
  /** The kinds that stand beside the words, or in them. */
  readonly kinds: readonly KindWord[]
}

/** How a place explains a text. */
export interface Reading {
  readonly place: Place
  /** Words of names that it explains. */
  readonly covered: number
  readonly level: Level
  /** Names beside which another kind is said: «Абай ауданы» read as a village. */
  readonly misfits: number
  /** Where its own name stands. */
  readonly own: { readonly from: number; readonly to: number }
  readonly tokens: ReadonlySet<number>
}

/** Words of names: what they say must be understood. */
export const counts = ({ role }: Token): boolean => role === 'name'

/** The words that say something and were not read. */
export function unreadOf(tokens: readonly Token[], read: ReadonlySet<number>): string {
  const left = tokens.filter((one, at) => !read.has(at) && (counts(one) || one.role === 'street' || one.role === 'number'))
  return left.map(({ word }) => word).join(' ')
}

/** Of two readings of the words of names the one is better that reads the numbers and small words in them too: «Қазақстан» is also a village. */
const worth = (token: Token): number => (counts(token) ? 1 : token.role === 'number' ? 0.1 : token.role === 'kind' ? 0 : 0.01)

/** «Аршалы, Аршалы ауданы» is rather the village in the district than the district twice. */
const REPEATED = 0.001

/** How each place that is named explains the text. */
export function readings(tokens: readonly Token[], spans: readonly Span[], around: (place: Place) => readonly Place[]): Reading[] {
  const named = new Set(spans.flatMap(({ places }) => [...places.keys()]))
  return [...named].map((place) => reading(tokens, spans, place, around(place)))
}

interface Path {
  readonly covered: number
  readonly doubt: number
  readonly level: Level
  readonly misfits: number
  readonly own: Reading['own'] | null
  /** The places whose names were read. */
  readonly read: ReadonlySet<Place>
  readonly tokens: readonly number[]
}

const EMPTY: Path = { covered: 0, doubt: 0, level: 0, misfits: 0, own: null, read: new Set(), tokens: [] }
const better = (a: Path, b: Path | undefined): boolean =>
  !b || a.covered > b.covered || (a.covered === b.covered && a.doubt + a.misfits / 10 < b.doubt + b.misfits / 10)

/** Some words read as the name of the place, or of something that it lies in. */
interface Way {
  readonly span: Span
  readonly level: Level
  readonly misfit: number
  readonly named: Place
  readonly own: boolean
}

function further(path: Path, { span, level, misfit, named, own }: Way, tokens: readonly Token[]): Path {
  const words = [...tokens.keys()].slice(span.from, span.to)
  const more = words.reduce((sum, word) => sum + worth(tokens[word] as Token), 0)
  return {
    covered: path.covered + more - (path.read.has(named) ? REPEATED : 0),
    doubt: path.doubt + level,
    level: Math.max(path.level, level) as Level,
    misfits: path.misfits + misfit,
    own: own ? span : path.own,
    read: new Set(path.read).add(named),
    tokens: [...path.tokens, ...words],
  }
}

/** Whether a kind word in or beside the words says nothing: there is none, or it is of the name itself, as in «Жаңа-қала». */
const saysAll = ({ kinds, words, inside }: Span, { name }: Place): boolean =>
  kinds.length === 0 || (inside && plain(wordsOf(name).join('')) === plain(words.join('')))

/** The best way to read the words, one after the other, as the place's name and names of what it lies in. */
function reading(tokens: readonly Token[], spans: readonly Span[], place: Place, areas: readonly Place[]): Reading {
  const usable = spans.flatMap((span) => {
    const own = span.places.get(place)
    const misfit = (one: Place): number => (span.kinds.some((kind) => fits(one, kind)) || saysAll(span, one) ? 0 : 1)
    const ways: Way[] = []
    if (own !== undefined) ways.push({ span, level: own, misfit: misfit(place), named: place, own: true })
    for (const area of areas) {
      const level = span.places.get(area)
      if (level !== undefined) ways.push({ span, level, misfit: misfit(area), named: area, own: false })
    }
    return ways
  })
  // Two paths to every word: with the own name already read, and without.
  const paths: Array<{ own: Path | undefined; other: Path | undefined }> = [{ own: undefined, other: EMPTY }]
  for (let at = 1; at <= tokens.length; at++) {
    const here = { ...(paths[at - 1] ?? { own: undefined, other: EMPTY }) }
    for (const way of usable.filter(({ span: { to } }) => to === at)) {
      const before = paths[way.span.from]
      for (const path of [before?.own, before?.other]) {
        if (!path) continue
        const next = further(path, way, tokens)
        const slot = next.own ? 'own' : 'other'
        if (better(next, here[slot])) here[slot] = next
      }
    }
    paths.push(here)
  }
  const { covered, level, misfits, own, tokens: read } = paths.at(-1)?.own ?? EMPTY
  return { place, covered, level, misfits, own: own ?? { from: 0, to: 0 }, tokens: new Set(read) }
}

/**
 * The readings that explain most, of these the surest, the larger places first. Where a part of the text says nothing to anybody, an inflected
 * name is as good as a bare one: «Экибастузский район, Солнечный» is rather the town than another region's village.
 * @param wanted how many words are to be explained
 */
export function bestOf(all: readonly Reading[], wanted: number): Reading[] {
  const named = all.filter(({ tokens }) => tokens.size > 0)
  const names = Math.max(...named.map(({ covered }) => Math.round(covered)))
  // «Алматы Самал 2»: a number more is no reason to leave a sure name for one that resembles.
  const surely = named.filter(({ covered, level }) => level < 2 && Math.round(covered) === names)
  const own = surely.length > 0 ? surely : named
  const covered = Math.max(...own.map((one) => one.covered))
  const most = own.filter((one) => one.covered === covered)
  const least = Math.min(...most.map((one) => one.level))
  const level = least < 2 && names < wanted ? 1 : least
  const sure = most.filter((one) => one.level <= level)
  const misfits = Math.min(...sure.map((one) => one.misfits))
  const surest = sure.filter((one) => one.misfits === misfits)
  return level === 2 ? surest : [...surest].sort((a, b) => weight(a.place) - weight(b.place))
}

/** A town, or a city that is a region. */
export const isTown = ({ kind, name, types }: Place): boolean =>
  types.includes('қала') || (kind !== 'settlement' && name.endsWith(' қаласы'))

/** Whether a place is of the kind that a word says. */
export function fits(place: Place, kind: KindWord): boolean {
  if (kind === 'town') return isTown(place) || (place.centre && place.types.length === 0)
  if (kind === 'settlement') return place.kind === 'settlement'
  return place.kind === kind && !isTown(place)
}

/** Towns, districts, their centres, settlements, regions; what people mean first when they say no kind. */
export const weight = (place: Place): number =>
  isTown(place) ? 0 : place.kind === 'district' ? 1 : place.kind === 'region' ? 4 : place.centre ? 2 : 3
