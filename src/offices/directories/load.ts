import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  ContentError,
  type ContentIssue,
  decodeText,
  didYouMean,
  type FaultId,
  type FaultValues,
  fault,
  schemaFaults,
  yamlFault,
} from '../../faults/index.ts'
import { openingFaults } from '../../services/index.ts'
import { readRecorded, readYaml, YamlError } from '../../yaml.ts'
import { Office } from '../office.ts'
import { LocatedPlace, PlaceNames } from '../places/place.ts'
import { Titles } from '../places/title.ts'
import { TodayMap, todayFaults } from '../places/today-map.ts'
import { buildDirectories, type Directories, type DirectoriesInput } from './directories.ts'
import { isLocatedPlace, isOffice } from './fast-validation.ts'
import { Override } from './override.ts'

const OutlineFile = z.array(z.array(z.tuple([z.number(), z.number()])).min(3)).min(1)
const OVERRIDES = 'data/offices/overrides.yaml'

/** Takes what was looked at already. */
const sound = <T>() => z.custom<T>(() => true)
const OfficeList = z.array(Office)
const SoundOffices = sound<Office[]>()
/** `data/places.json`, made by the ingest out of `data/places.yaml`, the directories and GeoNames. */
const PlacesFile = z.strictObject({ names: PlaceNames, places: z.array(LocatedPlace) })
const SoundPlaces = z.strictObject({ names: PlaceNames, places: sound<LocatedPlace[]>() })

const officesFile = (value: unknown) => (Array.isArray(value) && value.every(isOffice) ? SoundOffices : OfficeList)
const placesFile = (value: unknown) => {
  const places = (value as { places?: unknown } | null)?.places
  return Array.isArray(places) && places.every(isLocatedPlace) ? SoundPlaces : PlacesFile
}

/** `3.phones.0` as editors read it, with the office's id where there is one. */
function where(value: unknown, key: string): string {
  const path = key.split('.')
  const first = Array.isArray(value) ? (value[Number(path[0])] as { id?: unknown } | undefined) : undefined
  const id = typeof first?.id === 'string' ? first.id : undefined
  return (id === undefined ? path : [id, ...path.slice(1)]).join('.')
}

/** `schemaOf` may look at the value first and give a schema that trusts what is sound: schemas are slow on long lists. */
function read<T>(root: string, file: string, schemaOf: (value: unknown) => z.ZodType<T>, issues: ContentIssue[]): T | null {
  if (!existsSync(join(root, file))) {
    issues.push(fault({ file, key: '' }, 'gone', 'gone', { file }))
    return null
  }
  const { text, faults } = decodeText(file, readFileSync(join(root, file)))
  const unread = faults.filter(({ severity }) => severity === 'error')
  issues.push(...unread)
  if (unread.length > 0) return null
  let value: unknown
  try {
    value = file.endsWith('.json') ? readRecorded(text) : readYaml(text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    issues.push(yamlFault(file, text, error))
    return null
  }
  const schema = schemaOf(value)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of schemaFaults(schema, file, value, text)) issues.push({ ...issue, key: where(value, issue.key) })
  return null
}

function readOffices(root: string, issues: ContentIssue[]): Record<string, Office[]> {
  const ids = new Set<string>()
  const files = readdirSync(join(root, 'data/offices'))
    .filter((name) => name.endsWith('.json'))
    .sort()
  return Object.fromEntries(
    files.map((name) => {
      const [id, file] = [name.slice(0, -'.json'.length), `data/offices/${name}`]
      const offices = read(root, file, officesFile, issues) ?? []
      for (const office of offices) {
        const at = { file, key: office.id }
        if (office.directory !== id) issues.push(fault(at, 'office', 'office-elsewhere', { directory: office.directory }))
        if (ids.has(office.id)) issues.push(fault(at, 'office', 'office-twice', { id: office.id }))
        ids.add(office.id)
      }
      return [id, offices]
    }),
  )
}

/** Entries of editors for offices that are not there, that stand twice, or whose hours cannot be. */
function overrideFaults(overrides: readonly Override[], ids: ReadonlySet<string>): ContentIssue[] {
  const issues: ContentIssue[] = []
  const say = (key: string, code: string, id: FaultId, values: FaultValues) =>
    issues.push(fault({ file: OVERRIDES, key }, code, id, values))
  overrides.forEach(({ office, hours }, index) => {
    if (!ids.has(office)) say(`${index}.office`, 'reference', 'unknown-office', { id: office, ...didYouMean(office, ids) })
    if (overrides.slice(0, index).some((before) => before.office === office))
      say(`${index}.office`, 'duplicate', 'office-twice', { id: office })
    if (hours) openingFaults({ lists: { open: hours.open }, lunch: hours.lunch }, `${index}.hours`, ['open'], say)
  })
  return issues
}

/** Everything that is wrong with the directories. */
export function checkDirectories(root: string): readonly ContentIssue[] {
  try {
    loadDirectories(root)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues
    throw error
  }
}

/**
 * Loads the directories: `data/offices/*.json`, `data/offices/overrides.yaml`, `data/places.json`, `data/places-today.yaml`, `data/titles.json` and
 * `data/outline.json`.
 * @param root the folder that holds `data`
 * @throws {ContentError} with every fault of every file: which file, where in it, and why
 */
export function loadDirectories(root: string): Directories {
  const issues: ContentIssue[] = []
  const places = read(root, 'data/places.json', placesFile, issues) ?? { names: [], places: [] }
  const input: DirectoriesInput = {
    offices: readOffices(root, issues),
    overrides: read(root, OVERRIDES, () => z.array(Override), issues) ?? [],
    names: places.names,
    today: read(root, 'data/places-today.yaml', () => TodayMap, issues) ?? { regions: [], districts: [] },
    located: places.places,
    titles: read(root, 'data/titles.json', () => Titles, issues) ?? { offices: {}, kinds: {}, address: [], phones: {} },
    outline: read(root, 'data/outline.json', () => OutlineFile, issues) ?? [],
  }
  for (const { key, place } of todayFaults(input.today, input.names))
    issues.push(fault({ file: 'data/places-today.yaml', key }, 'reference', 'unknown-place', { place }))
  issues.push(...overrideFaults(input.overrides, new Set(Object.values(input.offices).flatMap((offices) => offices.map(({ id }) => id)))))
  if (issues.length > 0) throw new ContentError(issues)
  return buildDirectories(input)
}
