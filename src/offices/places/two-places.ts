/** Two places of one text: «Семей или Усть-Каменогорск». Neither is meant more than the other, so both are a choice. */
import { LEVELS } from './name-index.ts'
import type { Place } from './place.ts'
import { fits, isTown, type PlaceHit, type Reading, type Span, unreadOf, weight } from './place-reading.ts'
import { joins, moves, type Token } from './tokenizer.ts'

/** A city that is a region of its own: «Алматы» is one, and a district of Astana. */
const isCity = ({ kind, name }: Place): boolean => kind === 'region' && name.endsWith(' қаласы')

/**
 * The places that a text names beside the one that explains most of it; null where it names one.
 * Without «or» and «and» only towns stand beside a town: a village may be the name of a street.
 * @param best the readings that explain most
 */
export function twoPlacesNamed(
  tokens: readonly Token[],
  spans: readonly Span[],
  best: readonly Reading[],
  around: (place: Place) => readonly Place[],
): PlaceHit[] | null {
  const [first] = best
  if (!first || first.level === 2) return null
  const cities = citiesNamed(tokens, spans, first)
  if (cities) return cities
  const others = spans.flatMap((span) => besides(tokens, span, first, around))
  if (others.length === 0) return null
  const read = new Set([...first.tokens, ...others.flatMap(({ span }) => range(span))])
  const unread = unreadOf(tokens, read)
  const hit = (place: Place, level: 0 | 1): PlaceHit => ({ place, sure: unread === '' ? LEVELS[level] : 'part', unread })
  const same = best.filter((one) => one.own.from === first.own.from && weight(one.place) === weight(first.place))
  const all = [...same.map((one) => hit(one.place, one.level === 0 ? 0 : 1)), ...others.map((one) => hit(one.place, one.level))]
  return [...new Map(all.map((one) => [one.place.id, one])).values()]
}

const range = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

/** The places of some words that the first reading leaves out, or joins to its own by «or». */
function besides(
  tokens: readonly Token[],
  span: Span,
  first: Reading,
  around: (place: Place) => readonly Place[],
): Array<{ place: Place; level: 0 | 1; span: Span }> {
  const { own } = first
  if (span.from < own.to && own.from < span.to) return []
  const [left, right] = span.to <= own.from ? [span.to, own.from] : [own.to, span.from]
  const inflected = first.level > 0 && [...span.places.values()].every((level) => level > 0)
  const joined = joins(tokens, left, right) || (inflected && moves(tokens, left, right))
  const unread = range(span).every((at) => !first.tokens.has(at))
  // «Темиртау Абая 12»: a street and a house.
  if (!joined && (!unread || !isTown(first.place) || tokens[span.to]?.role === 'number')) return []
  const meant = [...span.places].flatMap(([place, level]) => {
    const kin = place.id === first.place.id || around(place).includes(first.place) || (!joined && around(first.place).includes(place))
    const kind = span.kinds.length === 0 || span.kinds.some((one) => fits(place, one))
    return level === 2 || kin || !kind || !(joined || isTown(place)) ? [] : [{ place, level, span }]
  })
  const surest = Math.min(...meant.map(({ level }) => level))
  const largest = Math.min(...meant.filter(({ level }) => level === surest).map(({ place }) => weight(place)))
  return meant.filter(({ place, level }) => level === surest && weight(place) === largest)
}

/** «Астана, Алматы» without «district»: two cities, and perhaps the district of one that is called like the other. */
function citiesNamed(tokens: readonly Token[], spans: readonly Span[], first: Reading): PlaceHit[] | null {
  const { place, own } = first
  const span = spans.find(({ from, to }) => from === own.from && to === own.to)
  if (place.kind !== 'district' || !span || span.kinds.length > 0 || first.tokens.size < 2) return null
  const namesake = [...span.places.keys()].find((one) => isCity(one) && one.region !== place.region)
  const city = spans.flatMap(({ places }) => [...places.keys()]).find((one) => isCity(one) && one.region === place.region)
  if (!namesake || !city) return null
  const before = spans.some(({ to, places }) => to <= own.from && places.has(city))
  const ends = before ? joins(tokens, 0, own.from) : joins(tokens, own.to, tokens.length)
  const cities = before ? [city, namesake] : [namesake, city]
  return [...cities, ...(ends ? [] : [place])].map((one) => ({ place: one, sure: LEVELS[first.level], unread: '' }))
}
