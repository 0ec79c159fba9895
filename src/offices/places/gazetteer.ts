import type { Office, Served } from '../office.ts'
import { type LocatedPlace, type Place, type PlaceNames, placeKey, shortId } from './place.ts'
import { namedAfter } from './title.ts'

/**
 * Regions, districts, towns, and every settlement that an office serves or that is the centre of a district, by `placeKey`.
 * @param located where they are; a place that is not in it has no coordinates
 * @param offices with one spelling for each district
 */
export function placesOf(names: PlaceNames, located: readonly LocatedPlace[], offices: readonly Office[]): Map<string, Place> {
  const rows = new Map(located.map((row) => [placeKey(row.region, row.district, row.kind === 'settlement' ? row.name : null), row]))
  const places = new Map<string, Place>()
  const put = (kind: Place['kind'], region: string, district: string | null, name: string, type: string | null, centre = false): void => {
    const key = placeKey(region, district, kind === 'settlement' ? name : null)
    const there = places.get(key)
    if (there) {
      const types = type && !there.types.includes(type) ? [...there.types, type] : there.types
      places.set(key, { ...there, types, centre: there.centre || centre })
      return
    }
    const row = rows.get(key)
    places.set(key, {
      ...{ id: shortId(key), kind, name, region, district, types: type ? [type] : [], centre },
      ...{ coordinates: row?.coordinates ?? null, precision: row?.precision ?? 'region' },
    })
  }
  for (const region of names) {
    put('region', region.name, null, region.name, null)
    for (const district of region.districts) put('district', region.name, district.name, district.name, null)
  }
  for (const office of offices)
    for (const { name, kind } of servedPlaces(office)) {
      const { region, district } = office
      if (region && !isArea(region, district, name, kind)) put('settlement', region, district, name, kind)
    }
  for (const region of names)
    for (const { name, centre, settlements } of region.districts) {
      if (!isArea(region.name, name, centre, null) && !places.has(placeKey(region.name, `${centre} қаласы`, null)))
        put('settlement', region.name, name, centre, null, true)
      for (const settlement of Object.keys(settlements)) put('settlement', region.name, name, ...named(settlement))
    }
  return places
}

/** The name and the kind of a settlement of `places.yaml`: «Шар қаласы» is a town called «Шар». */
export const named = (settlement: string): [name: string, kind: string | null] =>
  settlement.endsWith(' қаласы') ? [settlement.slice(0, -' қаласы'.length), 'қала'] : [settlement, null]

/** Whether «served» means the office's own region, district or town and no settlement in it. */
export const isArea = (region: string, district: string | null, name: string, kind: string | null): boolean =>
  kind === 'аудан' || kind === 'облыс' || ((kind === 'қала' || kind === null) && [region, district].includes(`${name} қаласы`))

/** Names of the settlements that an office is printed for; empty where it is for its whole district, town or region. */
export const servedSettlements = ({ region, district, serves }: Office): string[] =>
  serves.filter(({ name, kind }) => !isArea(region ?? '', district, name, kind)).map(({ name }) => name)

/** A region's own office: of no district and no settlement, or for the whole region by its own words. */
export const isOfRegion = ({ region, district, serves }: Office): boolean =>
  serves.some(({ kind }) => kind === 'облыс') ||
  (district === null && serves.every(({ name, kind }) => isArea(region ?? '', null, name, kind)))

/** What an office serves, and the rural district that it is named after where its row can be trusted. */
export function servedPlaces(office: Office): readonly Served[] {
  const own = office.doubtful === 'name-slipped' ? null : namedAfter(office)
  return own ? [...office.serves, own] : office.serves
}
