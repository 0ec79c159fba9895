/** Today's map over the print of 2011: which regions, districts and towns have come since, and out of what. */
import { z } from 'zod'
import { type Place, type PlaceNames, placeKey, shortId } from './place.ts'

const name = z.string().min(1)
const area = {
  ...{ name, ru: name, en: name, also: z.array(name).default([]), partly: z.array(name).default([]) },
  since: z.string().regex(/^\d{4}(-\d\d-\d\d)?$/),
  source: name,
}

/** `data/places-today.yaml`. */
export const TodayMap = z.strictObject({
  regions: z.array(z.strictObject({ ...area, of: name, centre: name, districts: z.array(name).min(1) })),
  /** `of`: null for a part of a city that the print has no district of; `today`: absent for the parts of a city. */
  districts: z.array(z.strictObject({ ...area, of: name.nullable(), centre: name.optional(), region: name, today: name.optional() })),
})
export type TodayMap = z.infer<typeof TodayMap>

/** A name in the map that the print does not have, and where in the file it stands. */
export interface TodayFault {
  readonly key: string
  readonly place: string
}

/** What of the map names no region, district or town of the print. */
export function todayFaults({ regions, districts }: TodayMap, names: PlaceNames): TodayFault[] {
  const printed = new Set(
    names.flatMap((one) => [placeKey(one.name, null, null), ...one.districts.map((d) => placeKey(one.name, d.name, null))]),
  )
  const known = new Set([...names.map((one) => one.name), ...regions.map((one) => one.name)])
  const there = (region: string, district: string | null) => printed.has(placeKey(region, district, null))
  // Of a region that is not there its districts are not there either: that is one fault.
  const inside = (key: string, region: string, all: ReadonlyArray<string | null>) =>
    all.flatMap((one, index) =>
      one === null || !there(region, null) || there(region, one) ? [] : [{ key: `${key}.${index}`, place: one }],
    )
  const region = (key: string, name: string) => (there(name, null) ? [] : [{ key, place: name }])
  return [
    ...regions.flatMap((one, index) => [
      ...region(`regions.${index}.of`, one.of),
      ...inside(`regions.${index}.districts`, one.of, one.districts),
      ...inside(`regions.${index}.partly`, one.of, one.partly),
    ]),
    ...districts.flatMap((one, index) => [
      ...region(`districts.${index}.region`, one.region),
      ...inside(`districts.${index}.of`, one.region, [one.of]).map(({ place }) => ({ key: `districts.${index}.of`, place })),
      ...inside(`districts.${index}.partly`, one.region, one.partly),
      ...(one.today === undefined || known.has(one.today) ? [] : [{ key: `districts.${index}.today`, place: one.today }]),
    ]),
  ]
}

/** The areas of today's map that the print does not have, as places. */
export interface Today {
  readonly places: readonly Place[]
  /** The areas of today in which a printed place, or one of today, lies. */
  around(place: Place): readonly Place[]
  /** Today's region of a printed district, where it is another one than the printed. */
  regionOf(region: string, district: string): Place | null
}

/** Whether villages of a printed district may lie in one of today's. */
const holds = (one: TodayMap['districts'][number] | undefined, region: string, district: string | null): boolean =>
  one !== undefined && district !== null && one.region === region && [one.of, ...one.partly].includes(district)

/** @param printed the places of the print, by `placeKey` */
export function buildToday(map: TodayMap, printed: ReadonlyMap<string, Place>): Today {
  const regions = map.regions.map((one): Place => {
    const { name, ru, en, also, of, centre, districts, partly } = one
    const at = printed.get(placeKey(of, centre, null))?.coordinates ?? null
    return {
      ...{ id: shortId(`today|${of}|${name}`), kind: 'region', name, types: [], centre: false, region: of, district: null },
      ...{ coordinates: at, precision: at ? 'settlement' : 'region' },
      today: { ru, en, also, parts: [...districts, ...partly], region: null },
    }
  })
  const districts = map.districts.map((one): Place => {
    const { name, ru, en, also, of, centre, region, today = null } = one
    const seat = (centre && printed.get(placeKey(region, of, centre))) || printed.get(placeKey(region, of, null))
    return {
      ...{ id: shortId(`today|${region}|${of}|${name}`), kind: 'district', name, types: [], centre: false, region, district: of },
      ...{ coordinates: seat?.coordinates ?? null, precision: seat?.precision ?? 'region' },
      today: { ru, en, also, parts: [], region: today },
    }
  })
  const whole = new Map(
    map.regions.flatMap((one, index) => one.districts.map((district) => [placeKey(one.of, district, null), regions[index]])),
  )
  return {
    places: [...regions, ...districts],
    around({ id, kind, region, district, today }) {
      const of = regions.filter((one) => one.region === region && one.id !== id)
      // A city is said with its parts; the district that one of today's came out of is another place now.
      const city = today?.region === null ? printed.get(placeKey(region, district, null)) : undefined
      if (today) return kind === 'region' ? [] : [...of.filter(({ name }) => name === today.region), ...(city ? [city] : [])]
      const wider = of.filter((one) => district !== null && one.today?.parts.includes(district))
      return kind === 'settlement' ? [...wider, ...districts.filter((_, index) => holds(map.districts[index], region, district))] : wider
    },
    regionOf: (region, district) => whole.get(placeKey(region, district, null)) ?? null,
  }
}
