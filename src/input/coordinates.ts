import { plain } from './normalize.ts'

/** A point on Earth, in degrees. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`
/** Ways in which map applications write a point into a link; `swapped`: the longitude first, as Yandex and 2GIS do. */
const LINKS: ReadonlyArray<{ readonly shape: RegExp; readonly swapped: boolean }> = [
  { shape: new RegExp(`!3d${NUMBER}!4d${NUMBER}`), swapped: false },
  { shape: new RegExp(`[?&](?:whatshere\\[point\\]|whatshere%5Bpoint%5D|pt|ll)=${NUMBER}(?:,|%2C)${NUMBER}`, 'i'), swapped: true },
  { shape: new RegExp(`/geo/(?:\\d+/)?${NUMBER}(?:,|%2C)${NUMBER}`, 'i'), swapped: true },
  { shape: new RegExp(`[?&]m=${NUMBER}(?:,|%2C)${NUMBER}`, 'i'), swapped: true },
  { shape: new RegExp(`@${NUMBER},${NUMBER}`), swapped: false },
  { shape: new RegExp(`[?&](?:q|query|daddr|destination|center|sll)=(?:loc:)?${NUMBER}(?:,|%2C)\\+?${NUMBER}`, 'i'), swapped: false },
  { shape: new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`), swapped: false },
  { shape: new RegExp(`#map=\\d+(?:\\.\\d+)?/${NUMBER}/${NUMBER}`), swapped: false },
  { shape: new RegExp(`^geo:${NUMBER},${NUMBER}`), swapped: false },
]
/** Applications whose links write the latitude first even where others do not. */
const LATITUDE_FIRST = /maps\.apple|google\.|goo\.gl|openstreetmap|^geo:/i

const point = (latitude: number, longitude: number): Coordinates | null =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null

function inLink(text: string): Coordinates | null {
  const said = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  for (const { shape, swapped } of LINKS) {
    const [, first, second] = shape.exec(said) ?? []
    if (first === undefined || second === undefined) continue
    return swapped && !LATITUDE_FIRST.test(said) ? point(Number(second), Number(first)) : point(Number(first), Number(second))
  }
  return null
}

const SIDES: Readonly<Record<string, 'lat' | 'lon'>> = { n: 'lat', s: 'lat', с: 'lat', ю: 'lat', e: 'lon', w: 'lon', в: 'lon', з: 'lon' }
const DEGREES =
  /(-?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|град\.?|deg)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|'')\s*)?([nsewсюзв])?\.?\s*(?:ш|д)?\.?/giu
const numeric = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'))

/** Two numbers, decimal or in degrees and minutes, with or without the sides of the world; and nothing else. */
function inNumbers(text: string): Coordinates | null {
  const said = plain(text)
    .replace(/(?:широта|долгота|latitude|longitude|lat|lon|lng|координаты|coordinates|ендік|бойлық)\s*[:=]?\s*/giu, ' ')
    .trim()
  // «49,8 73,1»: commas of decimals, and a blank between; «49,80, 73,11» has both.
  const commas = /^(-?\d{1,3},\d+)[\s,;]+(-?\d{1,3},\d+)$/.exec(said)
  const parts = commas ? [...said.matchAll(/-?\d{1,3},\d+/g)].map(([one]) => ({ value: numeric(one), side: undefined })) : degrees(said)
  const [first, second] = parts
  if (parts.length !== 2 || !first || !second) return null
  if (first.side === 'lon' || second.side === 'lat') return first.side === second.side ? null : point(second.value, first.value)
  // A latitude over 60 is not in Kazakhstan, a longitude under 45 neither: the two were swapped.
  return first.side === undefined && first.value > 57 && second.value < 57
    ? point(second.value, first.value)
    : point(first.value, second.value)
}

function degrees(said: string): Array<{ value: number; side: 'lat' | 'lon' | undefined }> {
  const found: Array<{ value: number; side: 'lat' | 'lon' | undefined }> = []
  const rest = said.replace(DEGREES, (_, whole: string, minutes?: string, seconds?: string, side?: string) => {
    const size = Math.abs(numeric(whole)) + numeric(minutes) / 60 + numeric(seconds) / 3600
    const sign = whole.startsWith('-') || /^[swюз]$/i.test(side ?? '') ? -1 : 1
    found.push({ value: sign * size, side: side ? SIDES[side.toLowerCase()] : undefined })
    return ' '
  })
  return /[^\s,;()]/u.test(rest) ? [] : found
}

/**
 * Reads a point as people copy it out of a map application: numbers, degrees and minutes, or a link of Google, Yandex, 2GIS, Apple or
 * OpenStreetMap that holds them.
 * @returns null when there is none, or when something else is said beside bare numbers
 */
export function readCoordinates(text: string): Coordinates | null {
  const said = plain(text)
  const link = /(?:https?:\/\/|geo:)\S+/i.exec(said)?.[0]
  return link ? inLink(link) : inNumbers(said)
}
