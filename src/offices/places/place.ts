import { z } from 'zod'
import { Precision } from '../office.ts'

const name = z.string().min(1)
/** The present Kazakh, Russian and English name. */
const now = z.tuple([name, name, name])
const names = { name, ru: name, en: name, also: z.array(name).default([]), now: now.optional(), centre: name, geonames: z.int().optional() }

/** A point of `data/places.yaml`, with how it was obtained, when, and how many kilometres it may be wrong. */
export const WrittenPoint = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  by: name,
  day: z.iso.date(),
  km: z.number().positive(),
})

/** A district or a town of regional rank in `data/places.yaml`. */
export const DistrictNames = z.strictObject({
  ...names,
  /** How people spell settlements of the district: by the printed name, or a name that the print has not. */
  settlements: z.record(name, z.array(name)).default({}),
  /** Where settlements are that GeoNames lacks. */
  at: z.record(name, WrittenPoint).default({}),
})
export type DistrictNames = z.infer<typeof DistrictNames>

/** A region in `data/places.yaml`, with its districts and towns. `gazetteer`: its codes in the GeoNames data. */
export const RegionNames = z.strictObject({ ...names, gazetteer: z.array(name).min(1), districts: z.array(DistrictNames) })
export type RegionNames = z.infer<typeof RegionNames>

export const PlaceNames = z.array(RegionNames)
export type PlaceNames = z.infer<typeof PlaceNames>

/** A point of the earth in degrees. */
export const Point = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
export type Point = z.infer<typeof Point>

/** One line of `data/places.json`: where a place is. */
export const LocatedPlace = z.strictObject({
  kind: z.enum(['region', 'district', 'settlement']),
  region: name,
  district: name.nullable(),
  /** As printed: «Қарағанды облысы», «Балқаш қаласы», «Кеңгір». */
  name,
  coordinates: Point.nullable(),
  /** Whose centre the coordinates are. */
  precision: Precision.exclude(['address']),
})
export type LocatedPlace = z.infer<typeof LocatedPlace>

/** Region, district (or town of regional rank), settlement. */
export interface Place {
  /** Short and stable as long as the names are: for buttons. */
  readonly id: string
  readonly kind: LocatedPlace['kind']
  readonly name: string
  /** Words of the print for what a settlement is: ауыл, кент, ауылдық округ … */
  readonly types: readonly string[]
  /** A settlement from which a district is governed. */
  readonly centre: boolean
  readonly region: string
  readonly district: string | null
  readonly coordinates: Point | null
  readonly precision: LocatedPlace['precision']
  /** Set for a region, district or town that has come since the print; `district` is then the printed one that it came out of. */
  readonly today?: TodayArea
}

/** What is known of an area of today's map that the print does not have. */
export interface TodayArea {
  readonly ru: string
  readonly en: string
  readonly also: readonly string[]
  /** The printed districts that lie in it, wholly or partly; of a region. */
  readonly parts: readonly string[]
  /** Today's region, of a district. */
  readonly region: string | null
}

/** The same place under every spelling of the print that differs in case only. */
export const placeKey = (region: string, district: string | null, settlement: string | null): string =>
  [region, district ?? '', settlement ?? ''].join('|').toLowerCase()

/**
 * A short id out of a key: eight characters of [0-9a-z] (FNV-1a, 41 bits of two rounds); a clash among some thousand
 * places is unlikely and is looked for when they are loaded.
 */
export function shortId(key: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 15)
  }
  const number = (high >>> 0) * 0x100 + (low >>> 24)
  return number.toString(36).padStart(8, '0').slice(-8)
}

/** One spelling for the districts that the print spells in several ways. */
export function districtSpelling(names: PlaceNames): (region: string | null, district: string | null) => string | null {
  const known = new Map<string, string>()
  for (const region of names)
    for (const district of region.districts)
      for (const spelt of [district.name, ...district.also]) known.set(placeKey(region.name, spelt, null), district.name)
  return (region, district) => (region && district ? (known.get(placeKey(region, district, null)) ?? district) : district)
}

const INDEX_WORDS = '(?:почтовый\\s+|пошталық\\s+|пошта\\s+)?индекс[іи]?|zip(?:\\s*code)?|post(?:al)?\\s*code'
const POSTAL_INDEX = new RegExp(`^\\s*(?:(?:${INDEX_WORDS})[\\s:№-]*)?(\\d{6})\\s*$`, 'iu')

/** The six digits of a text that is a postal index and nothing else; null for a name. */
export const postalIndexIn = (text: string): string | null => POSTAL_INDEX.exec(text)?.[1] ?? null
