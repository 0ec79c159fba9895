import { describe, expect, test } from 'vitest'
import { beforeVisit, visitAdvice } from '../../src/cases/submission/visit-advice.ts'
import { momentOf, openAt } from '../../src/deadlines/index.ts'
import { calendar } from '../deadlines/counters.ts'

const opening = { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], lunch: { from: '13:00', to: '14:00' } }
const at = (day: string, time: string) => visitAdvice(opening, momentOf(day, time), calendar)

describe('«Can I go now?»', () => {
  test.each([
    ['2026-11-27', '10:00', null, '2026-11-27', '10:00'],
    ['2026-11-27', '12:45', 'soon-over', '2026-11-27', '14:00'],
    ['2026-11-27', '13:10', 'lunch', '2026-11-27', '14:00'],
    ['2026-11-27', '08:00', 'early', '2026-11-27', '09:00'],
    ['2026-11-27', '17:45', 'soon-over', '2026-11-30', '09:00'],
    ['2026-11-27', '19:00', 'over', '2026-11-30', '09:00'],
    ['2026-11-28', '10:00', 'day-off', '2026-11-30', '09:00'],
    // Independence Day, a Wednesday.
    ['2026-12-16', '10:00', 'day-off', '2026-12-17', '09:00'],
  ] as const)('%s %s: %s, go on %s at %s', (day, time, why, goDay, goTime) => {
    const found = at(day, time)
    expect(found.notNow?.why ?? null).toBe(why)
    expect(found.when?.from).toEqual(momentOf(goDay, goTime))
    // Whenever one is sent, the counter is open.
    expect(found.when && openAt(opening, found.when.from, calendar).open).toBe(true)
  })

  test('a counter that takes papers on Wednesdays only says so on a Thursday', () => {
    const wednesdays = { hours: [{ days: [3], from: '09:00', to: '18:00' }] }
    const found = visitAdvice(wednesdays, momentOf('2026-11-26', '10:00'), calendar)
    expect([found.notNow?.why, found.when?.from]).toEqual(['no-reception', momentOf('2026-12-02', '09:00')])
  })

  test('is reminded of an hour before, or at once', () => {
    expect(beforeVisit(momentOf('2026-11-30', '09:00'), momentOf('2026-11-27', '10:00'))).toEqual(momentOf('2026-11-30', '08:00'))
    expect(beforeVisit(momentOf('2026-11-30', '09:00'), momentOf('2026-11-30', '08:30'))).toEqual(momentOf('2026-11-30', '09:00'))
  })
})
