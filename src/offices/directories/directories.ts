import type { Lang } from '../../i18n.ts'
import { otherLayouts } from '../../input/index.ts'
import { type OfficePhone, type PhoneRole, phonesOf, rolesOf } from '../card/phones.ts'
import type { Office } from '../office.ts'
import { areasNear, locatedAreas } from '../places/areas-near.ts'
import { type Outline, within } from '../places/border.ts'
import { isArea, isOfRegion, placesOf, servedPlaces } from '../places/gazetteer.ts'
import { buildNearest, distanceKm, type Near } from '../places/nearest.ts'
import { districtSpelling, type LocatedPlace, type Place, type PlaceNames, type Point, placeKey, postalIndexIn } from '../places/place.ts'
import { isTown, type PlaceHit } from '../places/place-reading.ts'
import { buildPlaceSearch, usualNames } from '../places/place-search.ts'
import { bareName } from '../places/spelling.ts'
import { createTitles, type Titles, type TitleWords } from '../places/title.ts'
import { buildToday, type Today, type TodayMap } from '../places/today-map.ts'
import { type Override, overridden } from './override.ts'
import { type Answer, districtKey, type OfficesByPlace, type Rule, responsible } from './responsible.ts'

/** All that directories are built of. */
export interface DirectoriesInput {
  /** By directory id, in the order of print. */
  readonly offices: Readonly<Record<string, readonly Office[]>>
  readonly names: PlaceNames
  readonly located: readonly LocatedPlace[]
  /** What has come since the print. */
  readonly today: TodayMap
  readonly outline: Outline
  readonly titles: Titles
  readonly overrides: readonly Override[]
}

/** An office that somebody's words led to, with the place that they meant. */
export interface Found extends Answer {
  readonly hit: PlaceHit
}

type Names = readonly [kk: string, ru: string, en: string]

/** What of a district and its region is called otherwise today. */
export interface TodayNames {
  readonly district: Names | null
  readonly region: Names | null
}

/** The directories of offices, and the finder over them. */
export interface Directories {
  office(id: string): Office | null
  /** The offices of a directory in the order of print; empty for an unknown one. */
  directory(id: string): readonly Office[]
  /** Ids of the directories, sorted. */
  names(): string[]
  /** What the office is and for which place: Kazakh as printed, Russian and English by usual names and transliteration. */
  title(office: Office, lang: Lang): string
  /** What an editor knows better than the print; null for most offices. */
  override(office: string): Override | null
  readonly words: TitleWords
  /** The phones of an office with who answers them, the likeliest to call first. */
  phones(office: Office): OfficePhone[]
  place(id: string): Place | null
  /** The regions in the order of places.yaml. */
  regions(): readonly Place[]
  /** Districts and towns of a region (its Kazakh name). */
  districts(region: string): readonly Place[]
  /** The settlements of a district or town. */
  settlements(district: Place): readonly Place[]
  /** Places that a text may mean, see `PlaceSearch`; a postal index gives the places of the offices that have it. */
  places(text: string): PlaceHit[]
  /** The district or town with known coordinates whose centre is the nearest to a point. */
  districtNear(at: Point): Place | null
  /** The same, and behind it the other ones in which the point may as well lie: nobody here knows where a border runs. */
  districtsNear(at: Point): Place[]
  /** Whether a point is in Kazakhstan. */
  inCountry(at: Point): boolean
  /** How the district and the region of an office are called today, in Kazakh, Russian and English; null where nothing changed. */
  todayOf(office: Pick<Office, 'region' | 'district'>): TodayNames | null
  /** See `responsible`. */
  responsible(rule: Rule, place: Place): Answer[]
  nearest(directory: string, at: Point, limit: number): Near<Office>[]
  /** Great-circle kilometres. */
  distance(a: Point, b: Point): number
  /**
   * Offices that a text leads to: the responsible ones of every place that it may mean, best first, none twice.
   * @param rule the directory and its rule
   */
  search(text: string, rule: Rule): Found[]
}

/** One office list by the places that it is for. */
function servedBy(offices: readonly Office[], places: ReadonlyMap<string, Place>): OfficesByPlace {
  const [serving, district, region] = [new Map<string, Office[]>(), new Map<string, Office[]>(), new Map<string, Office[]>()]
  const put = (map: Map<string, Office[]>, key: string, office: Office): void => {
    const list = map.get(key)
    if (!list) map.set(key, [office])
    else if (!list.includes(office)) list.push(office)
  }
  for (const office of offices) {
    if (!office.region) continue
    if (office.district) put(district, districtKey(office.region, office.district), office)
    if (isOfRegion(office)) put(region, office.region, office)
    for (const { name, kind } of servedPlaces(office)) {
      const settlement = isArea(office.region, office.district, name, kind) ? null : name
      const place = kind === 'облыс' ? undefined : places.get(placeKey(office.region, office.district, settlement))
      if (place) put(serving, place.id, office)
    }
  }
  return { all: offices, serving, district, region }
}

/**
 * Builds the directories and the finder. Indexes for text and for distance are built when they are first asked.
 * @throws RangeError when two places get one id, or an override names no office
 */
export function buildDirectories(input: DirectoriesInput): Directories {
  const spelt = districtSpelling(input.names)
  const overrides = new Map(input.overrides.map((one) => [one.office, one]))
  const lists = new Map<string, readonly Office[]>()
  for (const [id, offices] of Object.entries(input.offices)) {
    lists.set(
      id,
      offices.map((printed) => {
        const by = overrides.get(printed.id)
        const office = by ? overridden(printed, by) : printed
        const district = spelt(office.region, office.district)
        return district === office.district ? office : { ...office, district }
      }),
    )
  }
  const all = [...lists.values()].flat()
  const byId = new Map(all.map((office) => [office.id, office]))
  for (const { office } of input.overrides) if (!byId.has(office)) throw new RangeError(`there is no office «${office}»`)
  const places = placesOf(input.names, input.located, all)
  const today = buildToday(input.today, places)
  const everywhere = [...places.values(), ...today.places]
  const placeById = new Map(everywhere.map((place) => [place.id, place]))
  if (placeById.size !== everywhere.length) throw new RangeError('two places have one id')
  const finder = createFinder(input, lists, places, today)
  const told = Object.entries(input.titles.phones).map(([phone, { role }]): [string, PhoneRole] => [phone, role])
  const roles = new Map([...rolesOf(all), ...told])
  return {
    office: (id) => byId.get(id) ?? null,
    directory: (id) => lists.get(id) ?? [],
    names: () => [...lists.keys()].sort(),
    title: (office, lang) => finder.words.office(office, lang),
    phones: (office) => phonesOf(office, roles),
    override: (office) => overrides.get(office) ?? null,
    place: (id) => placeById.get(id) ?? null,
    ...finder,
  }
}

type Finder = Omit<Directories, 'office' | 'directory' | 'names' | 'title' | 'phones' | 'override' | 'place'>

/** Settlements at the shore and at the border lie outside a coarse outline. */
const OUTLINE_KM = 12
function createFinder(
  input: DirectoriesInput,
  lists: ReadonlyMap<string, readonly Office[]>,
  places: ReadonlyMap<string, Place>,
  today: Today,
): Finder {
  const served = memo((id: string) => {
    const offices = lists.get(id)
    return offices && servedBy(offices, places)
  })
  // An office that nobody has located would be measured from the region's capital.
  const trees = memo((id: string) => buildNearest((lists.get(id) ?? []).filter(({ precision }) => precision !== 'region')))
  const all = [...places.values()]
  const areas = memo(() => buildNearest(locatedAreas(all, places)))
  const printedNames = usualNames(input.names)
  const around = areasOf(places)
  const names = memo(() =>
    buildPlaceSearch([...all, ...today.places], {
      aliases: (place) => (place.today ? [place.today.ru, place.today.en, ...place.today.also] : printedNames(place)),
      around: (place) => [...around(place), ...today.around(place)],
    }),
  )
  const mail = memo(() => byPostalIndex([...lists.values()].flat(), places))
  const usual = new Map<string, Pick<PlaceNames[number], 'ru' | 'en' | 'now'>>(
    input.names.flatMap((region) => [
      [`${region.name}|`, region] as const,
      ...region.districts.map((one) => [`${region.name}|${one.name}`, one] as const),
    ]),
  )
  /** The offices of the printed districts of a region of today; of the region as a whole where only that is asked. */
  const ofParts = (rule: Rule, place: Place): Answer[] => {
    if (rule.choose === 'nearest' || rule.choose === 'region' || rule.choose === 'only') return responsible(rule, place, served)
    const found = (place.today?.parts ?? []).flatMap((district) => {
      const part = places.get(placeKey(place.region, district, null))
      return part ? responsible(rule, part, served) : []
    })
    const own = found.some(({ reason }) => reason !== 'region') ? found.filter(({ reason }) => reason !== 'region') : found
    return [...new Map(own.map((answer) => [answer.office.id, answer])).values()]
  }
  const todayOf = (region: string | null, district: string | null): TodayNames | null => {
    if (!region || !district) return null
    const renamed = usual.get(`${region}|${district}`)?.now ?? null
    const moved = today.regionOf(region, district)
    return renamed || moved ? { district: renamed, region: moved?.today ? [moved.name, moved.today.ru, moved.today.en] : null } : null
  }
  const finder: Finder = {
    words: createTitles(input.titles, (region, district) => usual.get(`${region}|${district ?? ''}`) ?? null),
    regions: () => all.filter(({ kind }) => kind === 'region'),
    districts: (region) => all.filter((place) => place.kind === 'district' && place.region === region),
    settlements: ({ region, district }) =>
      all.filter((place) => place.kind === 'settlement' && place.region === region && place.district === district),
    places(text) {
      const index = postalIndexIn(text)
      if (!index) return orOtherLayout(text, names('').find)
      return (mail('').get(index) ?? []).map((place) => ({ place, sure: 'exact', unread: '' }))
    },
    districtNear: (at) => areasNear(areas(''), at)[0] ?? null,
    districtsNear: (at) => areasNear(areas(''), at),
    inCountry: (at) => within(input.outline, at) || (areas('').nearest(at, 1)[0]?.distanceKm ?? Infinity) < OUTLINE_KM,
    responsible: (rule, place) => (place.today?.parts.length ? ofParts(rule, place) : responsible(rule, place, served)),
    todayOf: ({ region, district }) => todayOf(region, district),
    nearest: (directory, at, limit) => trees(directory).nearest(at, limit),
    distance: distanceKm,
    search: (text, rule) =>
      once(
        text,
        finder.places(text).flatMap((hit) => finder.responsible(rule, hit.place).map((answer): Found => ({ ...answer, hit }))),
      ),
  }
  return finder
}

/** A text in the wrong keyboard layout is tried only where it says nothing as it stands, and only names that fit exactly. */
function orOtherLayout(text: string, find: (text: string) => PlaceHit[]): PlaceHit[] {
  const found = find(text)
  if (found.length > 0 && found[0]?.sure !== 'similar') return found
  const others = otherLayouts(text).map((other) => find(other).filter(({ sure }) => sure === 'exact'))
  return others.find((hits) => hits.length > 0) ?? found
}

/** The district and the region of a place. */
const areasOf =
  (places: ReadonlyMap<string, Place>) =>
  ({ id, kind, region, district }: Place): Place[] =>
    [
      kind === 'settlement' && district ? places.get(placeKey(region, district, null)) : undefined,
      places.get(placeKey(region, null, null)),
    ].filter((area): area is Place => area !== undefined && area.id !== id)

/** The places of the offices that have an index: what they serve, or their district. */
function byPostalIndex(offices: readonly Office[], places: ReadonlyMap<string, Place>): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const { postalIndex, region, district, serves } of offices) {
    if (!postalIndex || !region) continue
    const list = found.get(postalIndex) ?? []
    const settlements = serves.map(({ name }) => places.get(placeKey(region, district, name))).filter((place) => place !== undefined)
    const around = places.get(placeKey(region, district, null))
    for (const place of settlements.length > 0 ? settlements : around ? [around] : []) if (!list.includes(place)) list.push(place)
    found.set(postalIndex, list)
  }
  return found
}

/**
 * How likely an answer is the one that was wanted, the smaller the likelier: towns and centres of districts; then villages
 * that an office serves, those named as it was typed before those that only sound so and those that an office is only named
 * after; then districts and regions, which rather lend their names to villages.
 */
export function likelihood(text: string, { hit: { place }, office, reason }: Found): number {
  if (place.centre || isTown(place)) return 0
  if (reason !== 'serves') return 4
  // «Жаңа ауыл» is a name as it stands, «Балқаш қаласы» is called «Балқаш».
  const own = [place.name, bareName(place.name)]
  if (!office.serves.some(({ name }) => own.includes(name))) return 3
  return own.some((name) => name.toLowerCase() === text.trim().toLowerCase()) ? 1 : 2
}

/** Every office once, for the likeliest of its places. */
function once(text: string, found: readonly Found[]): Found[] {
  const first = new Map<string, Found>()
  const sorted = [...found].sort((a, b) => likelihood(text, a) - likelihood(text, b))
  for (const one of sorted) if (!first.has(one.office.id)) first.set(one.office.id, one)
  return [...first.values()]
}

/** Remembers what was built for a key. */
function memo<T>(build: (key: string) => T): (key: string) => T {
  const built = new Map<string, T>()
  return (key) => {
    const there = built.get(key)
    if (there !== undefined) return there
    const value = build(key)
    built.set(key, value)
    return value
  }
}
