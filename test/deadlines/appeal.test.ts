import { expect, test } from 'vitest'
import { answerDue, appealUntil, dayOf, loadCalendar, momentOf, reallyDue } from '../../src/deadlines/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { ROOT } from './counters.ts'

const calendar = loadCalendar(ROOT)

test('a decision may be complained of for three months, for six where it did not say how', () => {
  expect(appealUntil('2026-11-27')).toEqual({ told: '2027-02-27', untold: '2027-05-27' })
  // There is no 30th of February, and a last day that is a Sunday stays where it is.
  expect(appealUntil('2026-11-30')).toEqual({ told: '2027-02-28', untold: '2027-05-30' })
})

test('a complaint is answered in 5 and in 15 working days, counted from the day after its registration', () => {
  const due = (came: Date, by: 'provider' | 'quality') => dayOf(answerDue(came, by, calendar).due)
  // Mon 30 November 2026: Tue 1, Wed 2, Thu 3, Fri 4, Mon 7 December; Independence Day, Wed 16, is passed over.
  expect(due(momentOf('2026-11-30', '10:00'), 'provider')).toBe('2026-12-07')
  expect(due(momentOf('2026-11-30', '10:00'), 'quality')).toBe('2026-12-22')
  // After hours, and on a Saturday, it is of the next working day.
  expect(due(momentOf('2026-11-27', '18:31'), 'provider')).toBe('2026-12-07')
  expect(due(momentOf('2026-11-28', '12:00'), 'provider')).toBe('2026-12-07')
  expect(due(momentOf('2026-11-27', '18:29'), 'provider')).toBe('2026-12-04')
})

test('the ten working days of the child’s opinion are counted before the three of the certificate', () => {
  const flow = loadCatalogue(ROOT).flow('child-property-2026')
  const [before, channel] = [flow?.inForce?.before[0], flow?.channels[0]]
  if (!before || !channel) throw new Error('the edition has no paper to get before')
  // From Mon 30 November 2026 ten working days are Mon 14 December; Tue 15, then Independence Day, Thu 17, Fri 18.
  const { first, last } = reallyDue(before.deadline, channel, momentOf('2026-11-30', '10:00'), calendar)
  expect([dayOf(first.due), dayOf(last.due)]).toEqual(['2026-12-14', '2026-12-18'])
})
