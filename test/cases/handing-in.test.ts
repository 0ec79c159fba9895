import { describe, expect, test } from 'vitest'
import { handInFault, momentOfHandIn, receptionDays, receptionWeek } from '../../src/cases/submission/reception-days.ts'
import { dayOf, momentOf } from '../../src/deadlines/index.ts'
import { calendar } from '../deadlines/counters.ts'

/** A department that takes papers on Wednesdays and Saturdays, 09:00–18:00, with lunch. */
const department = {
  directory: 'education-departments',
  hours: {
    acceptance: [{ days: [3, 6], from: '09:00', to: '18:00' }],
    issue: [{ days: [3, 6], from: '09:00', to: '18:00' }],
    lunch: { from: '13:00', to: '14:00' },
    clause: '1',
  },
}
const portal = {
  hours: {
    acceptance: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
    issue: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
    registered: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }],
    clause: '1',
  },
}
/** Friday. */
const now = momentOf('2026-11-27', '10:00')
const about = { begun: momentOf('2026-11-20', '10:00'), now, calendar }

describe('a day on which papers cannot have been handed in', () => {
  test.each([
    ['2026-11-25', '10:00', true, null],
    ['2026-11-25', '12:00', false, null],
    ['2026-11-26', '12:00', false, 'closed-day'],
    ['2026-11-25', '13:30', true, 'closed-hour'],
    ['2026-11-25', '18:00', true, null],
    ['2026-11-25', '23:30', true, 'closed-hour'],
    ['2026-11-28', '10:00', true, 'future'],
    ['2025-11-19', '10:00', true, 'old'],
    // The day of the Republic fell on a Sunday: Monday is free, the Saturday before it is not.
    ['2026-10-24', '10:00', true, null],
  ] as const)('%s %s (with an hour: %s) is %s', (day, time, timed, fault) => {
    expect(handInFault(department, momentOf(day, time), timed, about)).toBe(fault)
  })

  test('a public holiday on a day of reception is one', () => {
    // 16 December 2026 is a Wednesday, and Independence Day.
    const later = { ...about, now: momentOf('2026-12-18', '10:00') }
    expect(handInFault(department, momentOf('2026-12-16', '10:00'), true, later)).toBe('closed-day')
  })

  test('today before the counter opens has not been yet', () => {
    const early = { ...about, now: momentOf('2026-11-25', '08:00') }
    expect(handInFault(department, momentOf('2026-11-25', '08:00'), false, early)).toBe('closed-hour')
  })

  test('the portal takes papers at any hour', () => {
    expect(handInFault(portal, momentOf('2026-11-22', '23:30'), true, about)).toBe(null)
  })
})

test('a day without an hour is the end of its reception, today is this minute or the end of what has closed', () => {
  expect(momentOfHandIn(department, '2026-11-25', now, calendar)).toEqual(momentOf('2026-11-25', '18:00'))
  const wednesday = momentOf('2026-11-25', '10:20')
  expect(momentOfHandIn(department, '2026-11-25', wednesday, calendar)).toEqual(wednesday)
  expect(momentOfHandIn(department, '2026-11-25', momentOf('2026-11-25', '21:00'), calendar)).toEqual(momentOf('2026-11-25', '18:00'))
})

test('the days that are offered are days of reception, the latest first, and the calendar begins with this week', () => {
  expect(receptionDays(department, now, calendar, 3)).toEqual(['2026-11-25', '2026-11-21', '2026-11-18'])
  expect(receptionDays(portal, now, calendar, 2)).toEqual(['2026-11-27', '2026-11-26'])
  expect(receptionWeek(department, 0, now, calendar)).toEqual({ monday: '2026-11-23', days: ['2026-11-25'] })
  expect(receptionWeek(department, 1, now, calendar)).toEqual({ monday: '2026-11-16', days: ['2026-11-18', '2026-11-21'] })
  for (const day of receptionDays(department, now, calendar, 6))
    expect(handInFault(department, momentOf(day, '12:00'), false, { ...about, begun: now }), day).toBe(null)
  expect(dayOf(now)).toBe('2026-11-27')
})
