import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkCalendar, loadCalendar } from '../../src/deadlines/index.ts'
import { calendar, ROOT } from './counters.ts'

/** The days of a year that are free though they are Monday to Friday, `MM-DD`. */
function freeWeekdays(year: number): string {
  const free: string[] = []
  for (let at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year; at = new Date(at.getTime() + 86_400_000)) {
    const day = at.toISOString().slice(0, 10)
    if (at.getUTCDay() % 6 !== 0 && calendar.dayOff(day)) free.push(day.slice(5))
  }
  return free.join(' ')
}

const dirs: string[] = []
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true })
})

/** A house whose calendar is ours, changed. */
function houseWith(change: (yaml: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'calendar-'))
  dirs.push(dir)
  mkdirSync(join(dir, 'data'))
  cpSync(join(ROOT, 'data/calendar.yaml'), join(dir, 'data/calendar.yaml'))
  writeFileSync(join(dir, 'data/calendar.yaml'), change(readFileSync(join(ROOT, 'data/calendar.yaml'), 'utf8')))
  return dir
}

test.each([
  // Nauryz of three days and 16–17 December; neither 7 May, 25 October nor 1 December. Eid on Tuesday 16 November.
  [2010, '01-01 01-04 01-07 01-08 03-08 03-22 03-23 03-24 05-03 05-10 07-05 07-06 08-30 11-16 12-16 12-17'],
  // 1 December is new (a Saturday: Monday 3 is free), 16 December is a Sunday beside the holiday of the 17th.
  [2012, '01-02 01-03 03-08 03-09 03-21 03-22 03-23 04-30 05-01 05-09 07-06 08-30 10-26 12-03 12-17 12-18 12-31'],
  // 11 May, free for 9 May, was worked for Friday 8 May; Eid on Friday 31 July.
  [2020, '01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18'],
  // Neither 1 nor 17 December any longer, 25 October is new.
  [2022, '01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16'],
  [2025, '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16'],
  // No Constitution Day at all.
  [2026, '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16'],
  // Constitution Day on Monday 15 March.
  [2027, '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16'],
])('the free weekdays of %i', (year, wanted) => {
  expect(freeWeekdays(year)).toBe(wanted)
})

test.each([
  ['2025-10-25', 'Республика күні'],
  ['2026-10-25', 'Қазақстан Республикасы күні'],
  ['2025-08-30', 'Конституция күні'],
  ['2027-03-15', 'Қазақстан Республикасының Конституциясы күні'],
  ['2027-05-16', 'Құрбан айт'],
])('%s is %s', (day, name) => {
  expect(calendar.dayOff(day)).toMatchObject({ kind: 'holiday', names: { kk: name } })
})

test('the years 2010 to 2027 are covered', () => {
  expect(['2009-12-31', '2010-01-01', '2027-12-31', '2028-01-01'].map((day) => calendar.covers(day))).toEqual([false, true, true, false])
})

test('a year without a calendar has the holidays of the last that has one, on its own weekdays, and no Eid', () => {
  // Constitution Day on Wednesday 15 March 2028; 1 and 2 January are a weekend.
  expect(freeWeekdays(2028)).toBe('01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-08 05-09 07-06 10-25 12-18')
})

test.each([
  ['2027-11-01', []],
  ['2027-11-02', ['There is no calendar for 2028']],
  ['2027-12-31', ['There is no calendar for 2028']],
  ['2028-01-01', ['There is no calendar for 2028']],
  ['2028-12-31', ['There is no calendar for 2028', 'There is no calendar for 2029']],
])('the check on %s', (day, wanted) => {
  const issues = checkCalendar(ROOT, day)
  expect(issues.map(({ message }) => message.split(':')[0])).toEqual(wanted)
  expect(issues.every(({ severity }) => severity === 'warning')).toBe(true)
})

test.each([
  ['a hole in the years', (yaml: string) => yaml.replace('year: 2015', 'year: 2055'), /is 2055, where 2015 comes next/],
  ['an Eid of another year', (yaml: string) => yaml.replace('2015-09-24', '2016-09-24'), /2016-09-24 is not in 2015/],
  [
    'a year without a source',
    (yaml: string) => yaml.replace('source: Law 267-II in the wording of 19.04.2023, read', "source: ''"),
    /source/,
  ],
  [
    'a moved day that is worked anyway',
    (yaml: string) => yaml.replace('from: 2024-05-04', 'from: 2024-05-06'),
    /2024-05-06 is a working day anyway/,
  ],
  ['a day that is free anyway', (yaml: string) => yaml.replace('to: 2024-05-08', 'to: 2024-05-07'), /2024-05-07 is free anyway/],
  ['no YAML', () => 'years: [', /calendar\.yaml/],
])('%s is a fault', (_, change, wanted) => {
  const dir = houseWith(change)
  const faults = checkCalendar(dir, '2026-03-04')
  expect(faults.map(({ file, key, message }) => `${file} ${key} ${message}`).join('\n')).toMatch(wanted)
  expect(faults.every(({ severity }) => severity === 'error')).toBe(true)
})

test('a broken calendar stops the start', () => {
  expect(() => loadCalendar(houseWith((yaml) => yaml.replace('years:', 'yeras:')))).toThrow(/data\/calendar\.yaml/)
})
