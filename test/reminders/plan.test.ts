import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { local } from '../../src/clock.ts'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { readHours } from '../../src/input/index.ts'
import { afterQuiet, DEFAULT_QUIET } from '../../src/reminders/quiet-hours.ts'
import { beforeReception, plan, type Reminder, settle, stillOwed } from '../../src/reminders/reminder.ts'
import { backOff } from '../../src/reminders/retry.ts'
import { ROOT } from '../deadlines/counters.ts'

const calendar = loadCalendar(ROOT)
const at = momentOf
const written = (date: Date): string => local(date).toFormat('yyyy-MM-dd HH:mm')

const submitted: Case = {
  ...{ id: 'abc', citizen: 1, service: 'apostille', edition: null, flowVersion: 1, name: null, answers: {}, skipped: [], ticks: [] },
  ...{ channel: 'psc', office: 'psc-1', state: 'submitted', outcome: null, closed: null, shared: false },
  ...{ submitted: at('2026-03-02', '11:00'), due: at('2026-03-11', '09:00'), collectBy: at('2026-04-11', '18:00') },
  ...{ createdAt: at('2026-03-01', '11:00'), updatedAt: at('2026-03-02', '11:00') },
}
const planned = (of: Case) => plan(of, calendar).map(({ id, planned: moment }) => [id, written(moment)])
const stored = (of: Case, now: Date, fields: Partial<Reminder> = {}): Reminder[] =>
  settle([], of, calendar, now).put.map((one) => ({ ...one, ...fields }))

test('a case owes the working day before, the morning, the working day after, a week and a day before the papers go back', () => {
  // Wed 11 March: before it Tue 10, after it Thu 12; the 11th of April less seven days and one.
  expect(planned(submitted)).toEqual([
    ['abc.due-eve.0', '2026-03-10 09:00'],
    ['abc.due-day.0', '2026-03-11 09:00'],
    ['abc.overdue.0', '2026-03-12 09:00'],
    ['abc.storage-week.0', '2026-04-04 09:00'],
    ['abc.storage-day.0', '2026-04-10 09:00'],
  ])
})

test('the days before and after are working days', () => {
  // Due on Thu 26 March 2026, after Nauryz (21–25): the working day before is Fri 20.
  const afterNauryz = { ...submitted, due: at('2026-03-26', '09:00'), collectBy: null }
  expect(planned(afterNauryz).map(([, moment]) => moment)).toEqual(['2026-03-20 09:00', '2026-03-26 09:00', '2026-03-27 09:00'])
  // Due on Sat 24 January at a centre: Friday and Monday.
  const saturday = { ...submitted, submitted: at('2026-01-16', '11:00'), due: at('2026-01-24', '09:00'), collectBy: null }
  expect(planned(saturday).map(([, moment]) => moment)).toEqual(['2026-01-23 09:00', '2026-01-24 09:00', '2026-01-26 09:00'])
})

test('a term of hours: what would come before the submission is left out, the due moment stands in for the morning', () => {
  const hour = { ...submitted, submitted: at('2026-03-04', '10:00'), due: at('2026-03-04', '11:00'), collectBy: null }
  expect(planned(hour)).toEqual([
    ['abc.due-day.0', '2026-03-04 11:00'],
    ['abc.overdue.0', '2026-03-05 09:00'],
  ])
  const day = { ...submitted, submitted: at('2026-03-04', '10:15'), due: at('2026-03-05', '10:15'), collectBy: null }
  expect(planned(day)[0]).toEqual(['abc.due-day.0', '2026-03-05 09:00'])
})

test('a case that is gathered or closed owes nothing', () => {
  expect(planned({ ...submitted, state: 'gathering' })).toEqual([])
  expect(planned({ ...submitted, state: 'closed' })).toEqual([])
})

test('settling twice is the same as once', () => {
  const now = at('2026-03-02', '11:05')
  const first = settle([], submitted, calendar, now)
  expect(first.put).toHaveLength(5)
  expect(settle(first.put, submitted, calendar, now)).toEqual({ put: [], cancel: [] })
})

test('a changed date moves what waits and what was sent; a snoozed one stays where it was put', () => {
  const now = at('2026-03-10', '10:00')
  const [eve, ...rest] = stored(submitted, at('2026-03-02', '11:05'))
  const before = [{ ...(eve as Reminder), state: 'sent' as const }, ...rest]
  // Handed in a day later: due Thu 12.
  const moved = settle(before, { ...submitted, due: at('2026-03-12', '09:00') }, calendar, now)
  expect(moved.put.map(({ id, at: moment }) => [id, written(moment)])).toEqual([
    ['abc.due-eve.0', '2026-03-11 09:00'],
    ['abc.due-day.0', '2026-03-12 09:00'],
    ['abc.overdue.0', '2026-03-13 09:00'],
  ])
  const snoozed = before.map((one) => ({ ...one, at: at('2026-03-13', '12:00') }))
  expect(settle(snoozed, submitted, calendar, now).put).toEqual([])
})

test('closing a case or taking it back cancels what waits, and leaves what was sent', () => {
  const now = at('2026-03-11', '12:00')
  const rows = stored(submitted, at('2026-03-02', '11:05')).map((one) => (one.at < now ? { ...one, state: 'sent' as const } : one))
  const waiting = ['abc.overdue.0', 'abc.storage-week.0', 'abc.storage-day.0']
  expect(settle(rows, { ...submitted, state: 'closed' }, calendar, now)).toEqual({ put: [], cancel: waiting })
  expect(settle(rows, { ...submitted, state: 'gathering', submitted: null, due: null, collectBy: null }, calendar, now).cancel).toEqual(
    waiting,
  )
})

test('another office cancels the reminder of the old one’s reception', () => {
  const now = at('2026-03-02', '11:05')
  const reception: Reminder = {
    ...{ id: 'abc.reception.0', citizen: 1, case: 'abc', kind: 'reception', subject: 'akim-1', note: null, state: 'waiting' },
    ...{ planned: at('2026-03-10', '15:00'), at: at('2026-03-09', '09:00') },
  }
  expect(settle([reception], { ...submitted, office: 'akim-1' }, calendar, now).cancel).toEqual([])
  expect(settle([reception], { ...submitted, office: 'akim-2' }, calendar, now).cancel).toEqual(['abc.reception.0'])
})

test('papers handed in: the day chosen for it and the paper that expires are over', () => {
  const now = at('2026-03-02', '11:05')
  const rows = (['hand-in', 'expires'] as const).map(
    (kind): Reminder => ({
      ...{ id: `abc.${kind}.0`, citizen: 1, case: 'abc', kind, subject: '2026-03-20', note: null, state: 'waiting' },
      ...{ planned: at('2026-03-13', '09:00'), at: at('2026-03-13', '09:00') },
    }),
  )
  const gathering: Case = { ...submitted, state: 'gathering', submitted: null, due: null, collectBy: null }
  expect(settle(rows, gathering, calendar, now).cancel).toEqual([])
  expect(settle(rows, submitted, calendar, now).cancel).toEqual(['abc.hand-in.0', 'abc.expires.0'])
})

test('a case that is entered late is asked after on the next working day, and not reminded of what is past', () => {
  // Sat 14 March: due was the 11th.
  const late = settle([], submitted, calendar, at('2026-03-14', '12:00')).put
  expect(late.map(({ kind, at: moment }) => [kind, written(moment)])).toEqual([
    ['overdue', '2026-03-16 09:00'],
    ['storage-week', '2026-04-04 09:00'],
    ['storage-day', '2026-04-10 09:00'],
  ])
})

test('what is still owed depends on the case and the day', () => {
  const one = (kind: Reminder['kind']) => ({
    kind,
    case: 'abc',
    subject: null,
    at: at('2026-03-12', '09:00'),
    planned: at('2026-03-12', '09:00'),
  })
  const owed = (kind: Reminder['kind'], now: string, of: Case | null = submitted) => stillOwed(one(kind), of, at(now, '12:00'))
  expect([owed('due-eve', '2026-03-10'), owed('due-eve', '2026-03-11')]).toEqual([true, false])
  expect([owed('due-day', '2026-03-11'), owed('due-day', '2026-03-12')]).toEqual([true, false])
  expect([owed('overdue', '2026-05-01'), owed('overdue', '2026-05-01', { ...submitted, state: 'closed' })]).toEqual([true, false])
  expect([owed('storage-day', '2026-04-11'), owed('storage-day', '2026-04-12')]).toEqual([true, false])
  expect([owed('own', '2026-05-01'), owed('own', '2026-05-01', null)]).toEqual([true, false])
})

test.each([
  // Tue 10 March 15:00: the morning of the day before, of the day itself, an hour before.
  ['2026-03-05 12:00', '2026-03-09 09:00'],
  ['2026-03-09 12:00', '2026-03-10 09:00'],
  ['2026-03-10 12:00', '2026-03-10 14:00'],
])('asked on %s, the reception is told of on %s', (now, wanted) => {
  const [day = '', time = ''] = now.split(' ')
  expect(written(beforeReception(at('2026-03-10', '15:00'), at(day, time)))).toBe(wanted)
})

test.each([
  ['2026-03-04 20:59', '2026-03-04 20:59'],
  ['2026-03-04 21:00', '2026-03-05 08:00'],
  ['2026-03-04 23:59', '2026-03-05 08:00'],
  ['2026-03-05 00:00', '2026-03-05 08:00'],
  ['2026-03-05 07:59', '2026-03-05 08:00'],
  ['2026-03-05 08:00', '2026-03-05 08:00'],
])('quiet from 21:00 to 08:00: %s comes at %s', (moment, wanted) => {
  const [day = '', time = ''] = moment.split(' ')
  expect(written(afterQuiet(at(day, time), DEFAULT_QUIET))).toBe(wanted)
  expect(afterQuiet(at(day, time), null)).toEqual(at(day, time))
})

test('quiet hours by day, and as people write them', () => {
  expect(written(afterQuiet(at('2026-03-05', '13:30'), { from: '13:00', to: '14:00' }))).toBe('2026-03-05 14:00')
  expect(readHours('22:00–07:00').value).toEqual({ from: '22:00', to: '07:00' })
  expect(readHours('с 22 до 7').value).toEqual({ from: '22:00', to: '07:00' })
  expect(readHours('22.30-ден 6-ға дейін').value).toEqual({ from: '22:30', to: '06:00' })
  for (const text of ['', 'түнде', '22', '25:00-07:00', '22-7-9', '22:75-7']) expect(readHours(text).value, text).toBeNull()
})

test('quiet hours end outside of themselves, and are never longer than a day', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((pair) => pair.map((n) => String(n).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(
      time,
      time,
      fc.date({ min: at('2025-01-01', '00:00'), max: at('2028-12-31', '00:00'), noInvalidDate: true }),
      (from, to, moment) => {
        const loud = afterQuiet(moment, { from, to })
        expect(afterQuiet(loud, { from, to })).toEqual(loud)
        expect(loud.getTime() - moment.getTime()).toBeLessThanOrEqual(24 * 3_600_000)
        expect(loud >= moment).toBe(true)
      },
    ),
  )
})

test('waiting after failures doubles, ends at ten minutes, and scatters', () => {
  expect([0, 1, 2].map((n) => backOff(n, 0))).toEqual([2_000, 4_000, 8_000])
  expect(backOff(50, 0)).toBe(600_000)
  expect(backOff(3, 0.999)).toBeGreaterThan(backOff(3, 0) / 2)
})
