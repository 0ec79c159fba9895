import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { local, ZONE } from '../../src/clock.ts'
import { addDays, complaintTerm, dayOf, dueFor, momentOf, openAt, opensOn } from '../../src/deadlines/index.ts'
import type { Deadline, FlowChannel } from '../../src/services/index.ts'
import { calendar } from './counters.ts'

const clockTime = fc
  .integer({ min: 0, max: 23 * 4 })
  .map((quarter) => DateTime.fromMillis(quarter * 900_000, { zone: 'utc' }).toFormat('HH:mm'))
const stretch = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), clockTime, clockTime)
  .filter(([, from, to]) => from < to)
  .map(([days, from, to]) => ({ days, from, to }))
const counter: fc.Arbitrary<FlowChannel['hours']> = fc
  .tuple(fc.array(stretch, { minLength: 1, maxLength: 2 }), fc.constantFrom(null, undefined, { from: '13:00', to: '14:00' }))
  // Hours that lie within the lunch break are no hours.
  .filter(([issue, lunch]) => !lunch || issue.some(({ from, to }) => from < lunch.from || to > lunch.to))
  .map(([issue, lunch]) => ({ acceptance: issue, issue, lunch, clause: '8' }))
const deadline: fc.Arbitrary<Deadline> = fc.record({
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom('minute', 'hour', 'day', 'working-day', 'month'),
  excludesEnds: fc.boolean(),
  clause: fc.constant('7.1'),
})
/** 2024 to 2029: two leap years, every way in which Nauryz meets a weekend but one. */
const moment = fc.date({ min: momentOf('2024-01-01', '00:00'), max: momentOf('2029-12-31', '23:59'), noInvalidDate: true })
const runs = { numRuns: 300 }

test('nothing is due on a closed day, nor while the counter is closed', () => {
  fc.assert(
    fc.property(deadline, counter, moment, (deadline, hours, submitted) => {
      const { due, exact } = dueFor({ deadline, hours }, submitted, calendar)
      const issue = { hours: hours.issue, lunch: hours.lunch }
      expect(opensOn(issue, dayOf(due), calendar)).toBe(true)
      expect(openAt(issue, due, calendar).open).toBe(true)
      if (!exact) expect(dayOf(due) > dayOf(submitted)).toBe(true)
    }),
    runs,
  )
})

test('who hands in later is not served earlier', () => {
  fc.assert(
    fc.property(deadline, counter, moment, fc.integer({ min: 0, max: 40 * 24 * 60 }), (deadline, hours, submitted, later) => {
      const first = dueFor({ deadline, hours }, submitted, calendar).due
      const second = dueFor({ deadline, hours }, local(submitted).plus({ minutes: later }).toJSDate(), calendar).due
      expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime())
    }),
    runs,
  )
})

test('a longer term does not end earlier, and full days end no earlier than plain ones', () => {
  fc.assert(
    fc.property(deadline, counter, moment, (deadline, hours, submitted) => {
      const due = (change: Partial<Deadline>) => dueFor({ deadline: { ...deadline, ...change }, hours }, submitted, calendar).due.getTime()
      expect(due({ amount: deadline.amount + 1 })).toBeGreaterThanOrEqual(due({}))
      expect(due({ excludesEnds: true })).toBeGreaterThanOrEqual(due({ excludesEnds: false }))
    }),
    runs,
  )
})

test('no day is both counted and passed over, and the last one counted is never later than the due day', () => {
  fc.assert(
    fc.property(deadline, counter, moment, (deadline, hours, submitted) => {
      const { counted, skipped, due } = dueFor({ deadline, hours }, submitted, calendar)
      expect(skipped.filter(({ date }) => counted.includes(date))).toEqual([])
      expect((counted.at(-1) ?? '') <= dayOf(due)).toBe(true)
    }),
    runs,
  )
})

test('working days: so many are counted, each is worked (the last one may move to a Saturday of the counter), and every day between is accounted for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), counter, moment, (amount, excludesEnds, hours, submitted) => {
      const { counted, skipped, due } = dueFor(
        { deadline: { amount, unit: 'working-day', excludesEnds, clause: '7.1' }, hours },
        submitted,
        calendar,
      )
      expect(counted).toHaveLength(amount)
      expect(counted.slice(0, -1).every((day) => calendar.dayOff(day) === null)).toBe(true)
      const told = new Set([...counted, ...skipped.map(({ date }) => date)])
      for (let day = addDays(dayOf(submitted), 1); day < dayOf(due); day = addDays(day, 1)) expect(told).toContain(day)
    }),
    runs,
  )
})

test('each weekend holiday but Christmas and Kurban Ait gives one working day back', () => {
  for (let year = 2010; year <= 2030; year++) {
    let [onWeekend, given] = [0, 0]
    for (let at = DateTime.fromISO(`${year}-01-01`, { zone: ZONE }); at.year === year; at = at.plus({ days: 1 })) {
      const day = at.toISODate() ?? ''
      const off = calendar.dayOff(day)
      // A free weekday that was given and then worked for another.
      if (at.weekday <= 5 && calendar.standsFor(day) !== null) given++
      if (off?.kind !== 'holiday') continue
      if (off.substitute) given++
      else if (at.weekday > 5 && !['Orthodox Christmas', 'Eid al-Adha'].includes(off.names.en)) onWeekend++
    }
    expect(given, String(year)).toBe(onWeekend)
  }
})

test('a complaint has 15 days, or 30 with further study, to the end of a working day', () => {
  const lastDay = (day: string, time: string, study = false) => complaintTerm(momentOf(day, time), study, calendar).day
  // 12 Jan + 15 = 27 Jan, + 30 = 11 Feb; 15 Feb 2028 + 15 = 1 March over a leap day.
  expect(complaintTerm(momentOf('2026-01-12', '09:30'), false, calendar)).toMatchObject({ day: '2026-01-27', days: 15 })
  expect(complaintTerm(momentOf('2026-01-12', '23:30'), true, calendar)).toMatchObject({ day: '2026-02-11', days: 30 })
  expect(lastDay('2028-02-15', '09:30')).toBe('2028-03-01')
  expect(complaintTerm(momentOf('2026-01-12', '09:30'), false, calendar).due).toEqual(
    new Date(momentOf('2026-01-28', '00:00').getTime() - 1),
  )
  // A Saturday moves to Monday; a Saturday before Nauryz, whose Sunday is made up for on Tuesday, to Wednesday.
  expect(lastDay('2026-01-16', '09:30')).toBe('2026-02-02')
  expect(lastDay('2026-03-06', '09:30')).toBe('2026-03-26')
})

test('a term of a complaint never ends on a day of rest, nor passes a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 365 }), fc.boolean(), (ahead, study) => {
      const from = addDays('2025-01-01', ahead)
      const last = complaintTerm(momentOf(from, '12:00'), study, calendar).day
      expect(calendar.dayOff(last)).toBe(null)
      for (let day = addDays(from, study ? 30 : 15); day < last; day = addDays(day, 1)) expect(calendar.dayOff(day)).not.toBe(null)
    }),
  )
})
