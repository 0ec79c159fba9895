import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ContentError, type ContentIssue, schemaFaults } from '../faults/index.ts'
import { readYaml, YamlError } from '../yaml.ts'
import { buildDirectories, type Directories, type DirectoriesInput } from './directories.ts'
import { Office } from './office.ts'
import { Override } from './override.ts'
import { LocatedPlace, PlaceNames } from './places/place.ts'
import { isLocatedPlace, isOffice } from './places/quick.ts'
import { Titles } from './places/title.ts'
import { TodayMap, todayFaults } from './places/today.ts'

const OutlineFile = z.array(z.array(z.tuple([z.number(), z.number()])).min(3)).min(1)
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
  const fault = (key: string, code: string, message: string) => issues.push({ file, key, code, message, severity: 'error' })
  let value: unknown
  let text = ''
  try {
    text = readFileSync(join(root, file), 'utf8')
    value = file.endsWith('.json') ? JSON.parse(text) : readYaml(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof YamlError) fault('', 'syntax', error.message.split('\n')[0] ?? 'unreadable')
    else if (error instanceof Error && 'code' in error) fault('', 'unreadable', `cannot be read (${String(error.code)})`)
    else throw error
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
        const fault = (message: string) => issues.push({ file, key: office.id, code: 'office', message, severity: 'error' })
        if (office.directory !== id) fault(`is of the directory «${office.directory}»`)
        if (ids.has(office.id)) fault('stands twice')
        ids.add(office.id)
      }
      return [id, offices]
    }),
  )
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
    overrides: read(root, 'data/offices/overrides.yaml', () => z.array(Override), issues) ?? [],
    names: places.names,
    today: read(root, 'data/places-today.yaml', () => TodayMap, issues) ?? { regions: [], districts: [] },
    located: places.places,
    titles: read(root, 'data/titles.json', () => Titles, issues) ?? { offices: {}, kinds: {}, address: [], phones: {} },
    outline: read(root, 'data/outline.json', () => OutlineFile, issues) ?? [],
  }
  for (const message of todayFaults(input.today, input.names))
    issues.push({ file: 'data/places-today.yaml', key: '', code: 'reference', message, severity: 'error' })
  const ids = new Set(Object.values(input.offices).flatMap((offices) => offices.map(({ id }) => id)))
  input.overrides.forEach(({ office }, index) => {
    if (!ids.has(office))
      issues.push({
        file: 'data/offices/overrides.yaml',
        key: `${index}.office`,
        code: 'reference',
        message: `there is no office «${office}»`,
        severity: 'error',
      })
  })
  if (issues.length > 0) throw new ContentError(issues)
  return buildDirectories(input)
}
