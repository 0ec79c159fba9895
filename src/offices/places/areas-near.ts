/** In which district, town or city a point lies, from the centres and villages that have been located. */
import type { NearestIndex } from './nearest.ts'
import { type Place, type Point, placeKey } from './place.ts'

/** A city of several districts reaches so far from its centre; the villages of its neighbours begin behind that. */
const CITY_KM = 10.5
/** A village reaches so far. */
const INSIDE_KM = 5
/** The border between two centres runs anywhere about the middle: what is up to so many times farther may be the right one. */
const BORDER_RATIO = 1.75
/** So many places around a point are looked at. */
const BORDER_LOOK = 12

/** A place of an area that has been located. */
export interface Located {
  readonly area: Place
  readonly coordinates: Point
}

/**
 * The area whose centre or village is the nearest to a point, and others of which one is hardly farther: the point may lie in
 * them. Whoever is at most `INSIDE_KM` from a centre or a village is in it, whoever is in a city is in the city.
 */
export function areasNear(areas: NearestIndex<Located>, at: Point): Place[] {
  const near = areas.nearest(at, BORDER_LOOK)
  const city = near.find(({ item, distanceKm: km }) => item.area.kind === 'region' && km < CITY_KM)
  if (city) return [city.item.area]
  const [first] = near
  if (!first) return []
  const others = near.filter(({ distanceKm: km }) => first.distanceKm > INSIDE_KM && km < first.distanceKm * BORDER_RATIO)
  // Around a city lies its neighbour, however far the nearest village that is known.
  const around = first.item.area.kind === 'region' ? near.find(({ item }) => item.area !== first.item.area) : undefined
  return [...new Set([first, ...(around ? [around] : []), ...others].map(({ item }) => item.area))]
}

/**
 * Where districts, towns and cities are: their centres and all their settlements that have been located. A city of several
 * districts stands for them all, for nobody knows where one ends; so does a town for the district that is governed from it.
 */
export function locatedAreas(all: readonly Place[], places: ReadonlyMap<string, Place>): Located[] {
  const isCity = ({ region }: Place) => region.endsWith(' қаласы')
  const towns = new Set(
    all.filter(({ kind, name }) => kind === 'district' && name.endsWith(' қаласы')).map(({ coordinates }) => JSON.stringify(coordinates)),
  )
  return all.flatMap((place) => {
    const { kind, region, district, coordinates, precision, name } = place
    if (!coordinates) return []
    if (isCity(place)) return kind === 'region' ? [{ area: place, coordinates }] : []
    if (kind === 'region' || precision === 'region' || (kind === 'settlement' && precision !== 'settlement')) return []
    const governed = !(kind === 'district' && name.endsWith(' қаласы')) && towns.has(JSON.stringify(coordinates))
    const area = governed ? undefined : places.get(placeKey(region, district, null))
    return area ? [{ area, coordinates }] : []
  })
}
