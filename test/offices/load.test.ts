import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ContentError } from '../../src/faults/index.ts'
import { isLocatedPlace, isOffice } from '../../src/offices/directories/fast-validation.ts'
import { LocatedPlace, loadDirectories, Office } from '../../src/offices/index.ts'
import { directories, ROOT } from './data.ts'

const house = mkdtempSync(join(tmpdir(), 'anyqtama-offices-'))
cpSync(join(ROOT, 'data'), join(house, 'data'), { recursive: true })
afterAll(() => rmSync(house, { recursive: true }))

/** What stops the start when one file reads otherwise. */
function faultsWith(file: string, change: (text: string) => string): string {
  const path = join(house, file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, change(before))
  try {
    loadDirectories(house)
    return 'nothing'
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  } finally {
    writeFileSync(path, before)
  }
}

const override = (lines: string) => (text: string) => text.replace(/^\[\]$/m, lines)

/** An entry of the hours that an editor has checked. */
const checked = (hours: string) => `- office: psc-09\n  hours: { ${hours} }\n  source: call\n  checked: 2026-01-31`

describe('a malformed data file stops the start', () => {
  it.each([
    ['data/offices/psc.json', (text: string) => text.slice(0, -40), /^data\/offices\/psc\.json:\d+: /],
    [
      'data/offices/psc.json',
      (text: string) => text.replace('"+77162257716"', '"87162257716"'),
      'data/offices/psc.json: psc-01.phones.0: ',
    ],
    [
      'data/offices/psc.json',
      (text: string) => text.replace('"id": "psc-02"', '"id": "psc-01"'),
      'data/offices/psc.json: psc-01: The office «psc-01» stands here twice',
    ],
    [
      'data/offices/cip.json',
      (text: string) => text.replace('"directory": "cip"', '"directory": "psc"'),
      'data/offices/cip.json: cip: The office is of the directory «psc»',
    ],
    ['data/places.json', (text: string) => text.replace('"lat":53.283', '"lat":153.283'), 'data/places.json: '],
    ['data/titles.json', () => '{}', 'data/titles.json: offices: '],
    [
      'data/offices/overrides.yaml',
      override('- office: psc-99\n  source: call\n  checked: 2026-01-31'),
      '0.office: There is no office «psc-99»',
    ],
    [
      'data/offices/overrides.yaml',
      override('- office: psc-09\n  source: call\n  checked: 31.01.2026'),
      'data/offices/overrides.yaml: 0.checked: ',
    ],
    ['data/offices/overrides.yaml', override('- office: ['), /^data\/offices\/overrides\.yaml:\d+: /],
    [
      'data/offices/overrides.yaml',
      override(checked("open: [{ days: [1], from: '18:00', to: '09:00' }], lunch: null")),
      'overrides.yaml: 0.hours.open.0: «from: 18:00» must be before «to: 09:00»',
    ],
    [
      'data/offices/overrides.yaml',
      override(checked("open: [{ days: [1, 2], from: '09:00', to: '13:00' }, { days: [2], from: '12:00', to: '18:00' }], lunch: null")),
      'overrides.yaml: 0.hours.open.1: Two openings of one day overlap: 09:00–13:00 and 12:00–18:00',
    ],
    [
      'data/offices/overrides.yaml',
      override(checked("open: [{ days: [1], from: '09:00', to: '18:00' }], lunch: { from: '18:30', to: '19:00' }")),
      'overrides.yaml: 0.hours.lunch: The break 18:30–19:00 is outside of the hours',
    ],
    [
      'data/offices/overrides.yaml',
      override(checked("open: [{ days: [1], from: '09:00', to: '18:00' }], lunch: { from: '14:00', to: '13:00' }")),
      'overrides.yaml: 0.hours.lunch: «from: 14:00» must be before «to: 13:00»',
    ],
    [
      'data/offices/overrides.yaml',
      override(checked("open: [{ days: [1], from: '9:00', to: '18:00' }], lunch: null")),
      '«9:00» is no time',
    ],
    [
      'data/offices/overrides.yaml',
      override(
        `${checked("open: [{ days: [1], from: '09:00', to: '18:00' }], lunch: null")}\n- office: psc-09\n  source: call\n  checked: 2026-01-31`,
      ),
      'overrides.yaml: 1.office: The office «psc-09» stands here twice',
    ],
  ])('%s: %#', (file, change, said) => {
    if (typeof said === 'string') expect(faultsWith(file, change)).toContain(said)
    else expect(faultsWith(file, change)).toMatch(said)
  })

  it('says every fault at once', () => {
    const faults = faultsWith('data/offices/psc.json', (text) => text.replaceAll('"precision": "settlement"', '"precision": "somewhere"'))
    expect(faults.split('\n').length).toBe(27)
  })
})

describe('an override', () => {
  it('wins over the print and is told with source and date', () => {
    const entry =
      "- office: psc-09\n  phones: ['+77212000000']\n  coordinates: { lat: 49.81, lon: 73.08 }\n  closed: true\n  source: call\n  checked: 2026-01-31"
    const path = join(house, 'data/offices/overrides.yaml')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, override(entry)(before))
    const changed = loadDirectories(house)
    writeFileSync(path, before)
    expect(changed.office('psc-09')).toMatchObject({
      phones: ['+77212000000'],
      coordinates: { lat: 49.81, lon: 73.08 },
      precision: 'address',
    })
    expect(changed.office('psc-09')?.address).toBe(directories.office('psc-09')?.address)
    expect(changed.override('psc-09')).toMatchObject({ closed: true, source: 'call', checked: '2026-01-31' })
    expect(changed.override('psc-01')).toBeNull()
  })
})

describe('the quick look', () => {
  const offices = directories.names().flatMap((id) => directories.directory(id))
  /** Every place inside a value, as a path. */
  const paths = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
      : [path]
  const changed = (value: unknown, path: readonly string[], by: unknown): unknown => {
    const [key, ...rest] = path
    if (key === undefined) return by
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) }
    const inner = (copy as Record<string, unknown>)[key]
    if (rest.length === 0 && by === undefined && Array.isArray(copy)) copy.splice(Number(key), 1)
    else if (rest.length === 0 && by === undefined) delete (copy as Record<string, unknown>)[key]
    else (copy as Record<string, unknown>)[key] = changed(inner, rest, by)
    return copy
  }
  const odd = fc.constantFrom<unknown>(null, undefined, '', 'x', 0, 1.5, 8, -1, [], [null], {}, { x: 1 }, true, '25:00', '+7721', 'last')

  it('takes and refuses what the schema of offices does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offices), fc.nat(), odd, (office, at, value) => {
        const all = paths(office)
        const other = changed(office, all[at % all.length] ?? [], value)
        expect(isOffice(other)).toBe(Office.safeParse(other).success)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes and refuses what the schema of places does', () => {
    const place = { kind: 'district', region: 'a', district: 'b', name: 'c', coordinates: { lat: 1, lon: 2 }, precision: 'district' }
    fc.assert(
      fc.property(fc.nat(), odd, (at, value) => {
        const all = paths(place)
        const other = changed(place, all[at % all.length] ?? [], value)
        expect(isLocatedPlace(other)).toBe(LocatedPlace.safeParse(other).success)
      }),
      { numRuns: 500 },
    )
  })
})

it('the table of the README has as many offices of each precision as the directories', () => {
  const counted = new Map<string, number>()
  for (const name of directories.names())
    for (const { precision } of directories.directory(name)) counted.set(precision, (counted.get(precision) ?? 0) + 1)
  const readme = readFileSync(join(ROOT, 'src/offices/README.md'), 'utf8')
  const told = [...readme.matchAll(/^\| `(settlement|district|region)` +\| +([\d,]+) \|/gm)].map(([, name = '', n = '']) => [
    name,
    Number(n.replace(',', '')),
  ])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted))
})
