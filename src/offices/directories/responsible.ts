import type { FlowChannel } from '../../services/index.ts'
import type { Office } from '../office.ts'
import { distanceKm } from '../places/nearest.ts'
import type { Place, Point } from '../places/place.ts'

/** Why an office is the answer. */
export type Reason = 'serves' | 'district' | 'region' | 'nearest' | 'only'

/** How the offices of one channel are found. */
export interface Rule {
  readonly directory: string
  readonly choose: FlowChannel['choose']
}

/** An office that answers, with the reason. */
export interface Answer {
  readonly office: Office
  readonly reason: Reason
  /** From the place or point that was asked about; absent where it is not known. */
  readonly distanceKm?: number
}

/** The offices of one directory by the places that they are for. */
export interface OfficesByPlace {
  readonly all: readonly Office[]
  /** By place id. */
  readonly serving: ReadonlyMap<string, readonly Office[]>
  /** By region and district, as `districtKey` writes them. */
  readonly district: ReadonlyMap<string, readonly Office[]>
  /** Offices of a region as a whole: without a district, or for a whole region by their own words. */
  readonly region: ReadonlyMap<string, readonly Office[]>
}

export const districtKey = (region: string, district: string): string => `${region}|${district}`

/**
 * The office that is responsible for a place: the one that serves the settlement; else the district's or town's; else the
 * region's of the same directory. Several where several can serve, the nearest first. Empty where the directory has none for
 * the place: an office of another directory, higher as it may be, is not responsible.
 */
export function responsible(rule: Rule, place: Place, served: (directory: string) => OfficesByPlace | undefined): Answer[] {
  const offices = served(rule.directory)
  if (!offices) return []
  if (rule.choose === 'only') return answers(offices.all, 'only')
  if (rule.choose === 'nearest') return nearestOf(offices, place)
  const found = [
    ...(rule.choose === 'serves' ? [answers(offices.serving.get(place.id), 'serves')] : []),
    ...(rule.choose === 'region' || !place.district
      ? []
      : [answers(offices.district.get(districtKey(place.region, place.district)), 'district')]),
    answers(offices.region.get(place.region), 'region'),
    // A part of a city that the directories know no district of is served by the city's.
    place.district === null ? answers(inRegion(offices, place.region), 'region') : [],
  ]
  return found.find((list) => list.length > 0) ?? []
}

const answers = (offices: readonly Office[] | undefined, reason: Reason): Answer[] => (offices ?? []).map((office) => ({ office, reason }))

const inRegion = (offices: OfficesByPlace, region: string): Office[] => offices.all.filter((office) => office.region === region)

/** All offices of the region, those of the place's own district first, then the nearest. */
function nearestOf(offices: OfficesByPlace, place: Place): Answer[] {
  const own = place.district ? (offices.district.get(districtKey(place.region, place.district)) ?? []) : []
  // A district whose centre nobody has located would be measured from the region's capital.
  const from = place.precision === 'region' && place.kind !== 'region' ? null : place.coordinates
  return inRegion(offices, place.region)
    .map((office): Answer => {
      const away = from && office.coordinates ? { distanceKm: distanceKm(from, office.coordinates) } : {}
      return { office, reason: 'nearest', ...away }
    })
    .sort(
      (a, b) => Number(own.includes(b.office)) - Number(own.includes(a.office)) || (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity),
    )
}

/**
 * The offices for somebody at a point, of a directory where several can serve: people are served where they live, so those of
 * the own region come first. After them those of other regions that are nearer: one that is farther away helps nobody.
 * @param own all offices of the region that the point lies in
 * @param near the nearest offices of all regions
 */
export function ownRegionFirst(own: readonly Answer[], near: readonly Answer[], at: Point): { own: Answer[]; nearer: Answer[] } {
  const mine = own
    .map(({ office }): Answer => {
      const away = office.coordinates ? { distanceKm: distanceKm(at, office.coordinates) } : {}
      return { office, reason: 'nearest', ...away }
    })
    .sort((a, b) => (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity))
  const ids = new Set(own.map(({ office }) => office.id))
  const limit = mine[0]?.distanceKm ?? Infinity
  return { own: mine, nearer: near.filter(({ office, distanceKm: km }) => !ids.has(office.id) && (km ?? Infinity) < limit) }
}
