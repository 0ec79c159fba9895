import { expect, test } from 'vitest'
import { answerDue, appealUntil, chainedDue, dayOf, loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { ROOT } from './counters.ts'

const calendar = loadCalendar(ROOT)

test('a decision may be complained of for three months, for six where it did not say how', () => {
  expect(appealUntil('2026-11-27')).toEqual({ told: '2027-02-27', untold: '2027-05-27' })
  // There is no 30th of February, and a last day that is a Sunday stays where it is.
  expect(appealUntil('2026-11-30')).toEqual({ told: '2027-02-28', untold: '2027-05-30' })
  // 2028 is a leap year: the end of a month into a shorter one, and from the 29th of February.
  expect(['2027-11-29', '2027-11-30', '2028-02-29', '2027-08-31', '2027-12-31'].map(appealUntil)).toEqual([
    { told: '2028-02-29', untold: '2028-05-29' },
    { told: '2028-02-29', untold: '2028-05-30' },
    { told: '2028-05-29', untold: '2028-08-29' },
    { told: '2027-11-30', untold: '2028-02-29' },
    { told: '2028-03-31', untold: '2028-06-30' },
  ])
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
  // Before hours and in the lunch break it is of the same day.
  for (const time of ['00:01', '07:00', '13:30']) expect(due(momentOf('2026-11-27', time), 'provider')).toBe('2026-12-04')
  // On Independence Day, Wed 16 December: registered Thu 17; Fri 18, Mon 21, Tue 22, Wed 23, Thu 24.
  expect(due(momentOf('2026-12-16', '10:00'), 'provider')).toBe('2026-12-24')
  // After hours of Thu 31 December: 1, 2 January are New Year, Mon 4 is free for Sat 2; registered Tue 5; Christmas is Thu 7.
  expect(due(momentOf('2026-12-31', '19:00'), 'provider')).toBe('2027-01-13')
  // A Sunday that was worked for a free Friday (5 and 3 January 2025): registered that Sunday; Mon 6, Wed 8, Thu 9, Fri 10, Mon 13.
  expect(due(momentOf('2025-01-05', '10:00'), 'provider')).toBe('2025-01-13')
  expect(due(momentOf('2025-01-03', '10:00'), 'provider')).toBe('2025-01-13')
  // Nauryz 2027: Sun 21 to Tue 23 March, Wed 24 free for the Sunday; Constitution Day, Mon 15. Handed in Fri 12 after hours.
  expect(due(momentOf('2027-03-12', '18:45'), 'provider')).toBe('2027-03-26')
  expect(due(momentOf('2027-03-12', '10:00'), 'quality')).toBe('2027-04-08')
})

test('a term that runs into a year without a calendar is counted on, and says which year is guessed', () => {
  const { due, guessed } = answerDue(momentOf('2027-12-29', '10:00'), 'quality', calendar)
  expect([dayOf(due) > '2028-01-18', guessed]).toEqual([true, [2028]])
  expect(answerDue(momentOf('2027-12-20', '10:00'), 'provider', calendar).guessed).toEqual([])
})

test('the ten working days of the child’s opinion are counted before the three of the certificate', () => {
  const flow = loadCatalogue(ROOT).flow('child-property-2026')
  const [before, channel] = [flow?.inForce?.before[0], flow?.channels[0]]
  if (!before || !channel) throw new Error('the edition has no paper to get before')
  // From Mon 30 November 2026 ten working days are Mon 14 December; Tue 15, then Independence Day, Thu 17, Fri 18.
  const { first, last } = chainedDue(before.deadline, channel, momentOf('2026-11-30', '10:00'), calendar)
  expect([dayOf(first.due), dayOf(last.due)]).toEqual(['2026-12-14', '2026-12-18'])
})
