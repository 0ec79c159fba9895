import type { Office } from '../office.ts'
import type { LocatedPlace } from '../places/place.ts'

// The same demands as the schemas of office.ts and place.ts, some ten times faster: the schemas are asked only for the
// words about a fault. A test holds both against each other.

type Row = Record<string, unknown>
type Check = (value: unknown) => boolean

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const has = (value: Row, fields: ReadonlyArray<readonly [string, Check]>): boolean => {
  for (const [field, check] of fields) if (!(field in value && check(value[field]))) return false
  return Object.keys(value).length === fields.length
}
const all =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const or =
  (check: Check, other: Check): Check =>
  (value) =>
    check(value) || other(value)
const like =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value)
const among =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value)

const text: Check = (value) => typeof value === 'string'
const full: Check = (value) => typeof value === 'string' && value.length > 0
const none: Check = (value) => value === null
const integer: Check = (value) => Number.isSafeInteger(value)
const between =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high
const whole =
  (low: number, high: number): Check =>
  (value) =>
    Number.isInteger(value) && between(low, high)(value)
const finite: Check = (value) => Number.isFinite(value)

const clockTime = like(/^([01]\d|2[0-3]):[0-5]\d$/)
const phones = all(like(/^\+7\d{10}$/))
const row =
  (fields: ReadonlyArray<readonly [string, Check]>): Check =>
  (value) =>
    isRow(value) && has(value, fields)

const weeks: Check = (value) => value === null || value === 'last' || (Array.isArray(value) && value.length > 0 && value.every(whole(1, 5)))
const reception = row([
  ['who', among(['akim', 'deputy'])],
  ['freq', among(['weekly', 'monthly'])],
  ['weekday', whole(1, 7)],
  ['weeks', weeks],
  ['from', clockTime],
  ['to', or(none, clockTime)],
])
const printing = row([
  ['service', text],
  ['annex', text],
  ['row', or(none, integer)],
  ['line', integer],
])
const sourceFields: ReadonlyArray<readonly [string, Check]> = [
  ['act', text],
  ['annex', text],
  ['region', or(none, text)],
  ['row', or(none, integer)],
  ['lines', all(integer)],
  ['printings', all(printing)],
]
const raw: Check = (value) => isRow(value) && Object.values(value).every(text)
const source: Check = (value) => isRow(value) && has(value, 'raw' in value ? [...sourceFields, ['raw', raw]] : sourceFields)

const office = row([
  ['id', like(/^[a-z0-9-]+$/)],
  ['directory', text],
  ['region', or(none, text)],
  ['district', or(none, text)],
  ['name', full],
  [
    'serves',
    all(
      row([
        ['name', full],
        ['kind', or(none, full)],
      ]),
    ),
  ],
  ['phones', phones],
  ['fax', phones],
  ['phonesRaw', or(none, full)],
  ['postalIndex', or(none, like(/^\d{6}$/))],
  ['address', or(none, full)],
  ['site', or(none, full)],
  ['email', or(none, full)],
  ['hours', or(none, full)],
  ['reception', all(reception)],
  [
    'coordinates',
    or(
      none,
      row([
        ['lat', finite],
        ['lon', finite],
      ]),
    ),
  ],
  ['precision', among(['address', 'settlement', 'district', 'region'])],
  ['doubtful', or(none, among(['name-slipped', 'phone-slipped']))],
  ['source', source],
])

const located = row([
  ['kind', among(['region', 'district', 'settlement'])],
  ['region', full],
  ['district', or(none, full)],
  ['name', full],
  [
    'coordinates',
    or(
      none,
      row([
        ['lat', between(-90, 90)],
        ['lon', between(-180, 180)],
      ]),
    ),
  ],
  ['precision', among(['settlement', 'district', 'region'])],
])

/** Whether the schema `Office` takes it; such a value needs no change by the schema. */
export const isOffice = (value: unknown): value is Office => office(value)
/** Whether the schema `LocatedPlace` takes it. */
export const isLocatedPlace = (value: unknown): value is LocatedPlace => located(value)
