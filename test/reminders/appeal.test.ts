import { expect, test } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { local } from '../../src/clock.ts'
import { momentOf as at, loadCalendar } from '../../src/deadlines/index.ts'
import { appealReminders, groundsOf } from '../../src/reminders/appeal.ts'
import { settle, stillOwed } from '../../src/reminders/reminder.ts'
import { ROOT } from '../deadlines/counters.ts'

const calendar = loadCalendar(ROOT)
const refused: Case = {
  ...{ id: 'abc', citizen: 1, service: 'bolashak', edition: 'bolashak-2025', flowVersion: 1, name: null, answers: {}, skipped: [] },
  ...{ ticks: [], channel: 'portal', office: null, state: 'closed', outcome: 'refused', closed: at('2026-12-02', '11:00'), shared: false },
  ...{ submitted: at('2026-11-30', '11:00'), due: at('2026-12-02', '09:00'), collectBy: null },
  ...{ createdAt: at('2026-11-30', '11:00'), updatedAt: at('2026-12-02', '11:00') },
}
const silent: Case = { ...refused, state: 'submitted', outcome: null, closed: null }

test('a refusal and silence may be complained of, and nothing else', () => {
  const now = at('2026-12-03', '10:00')
  expect(groundsOf(refused, now)).toEqual({ day: '2026-12-02', why: 'refused' })
  expect(groundsOf(silent, now)).toEqual({ day: '2026-12-02', why: 'silence' })
  expect(groundsOf(silent, at('2026-12-02', '18:00'))).toBeNull()
  expect(groundsOf({ ...refused, outcome: 'received' }, now)).toBeNull()
  expect(groundsOf({ ...refused, state: 'gathering', outcome: null }, now)).toBeNull()
})

test('the end of the term is told a week and a day before, while it is to come', () => {
  const planned = (now: Date) =>
    appealReminders(refused, { day: '2026-12-02', why: 'refused' }, now).map((one) => local(one.at).toFormat('yyyy-MM-dd HH:mm'))
  expect(planned(at('2026-12-03', '10:00'))).toEqual(['2027-02-23 09:00', '2027-03-01 09:00'])
  expect(planned(at('2027-02-24', '10:00'))).toEqual(['2027-03-01 09:00'])
  expect(planned(at('2027-03-02', '10:00'))).toEqual([])
})

test('what was set stays while the case is as it was, and goes when the paper was received after all', () => {
  const now = at('2026-12-03', '10:00')
  const stored = appealReminders(refused, { day: '2026-12-02', why: 'refused' }, now)
  expect(settle(stored, refused, calendar, now)).toEqual({ put: [], cancel: [] })
  expect(settle(stored, { ...refused, outcome: 'received' }, calendar, now).cancel).toEqual(stored.map(({ id }) => id))
  const [first] = stored
  expect(first && stillOwed(first, refused, at('2027-03-02', '23:00'))).toBe(true)
  expect(first && stillOwed(first, refused, at('2027-03-03', '00:01'))).toBe(false)
})
