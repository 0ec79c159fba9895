import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { local } from '../../src/clock.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import { nextReception, type Reception } from '../../src/offices/index.ts'
import { directories } from './data.ts'

const never = () => false
const weekly: Reception = { who: 'akim', freq: 'weekly', weekday: 2, weeks: null, from: '15:00', to: '16:00' }
const next = (rules: Reception[], day: string, time: string, closed: (day: string) => boolean = never): string | null => {
  const found = nextReception(rules, momentOf(day, time), closed)
  return found && local(found.from).toFormat('yyyy-MM-dd HH:mm')
}

describe('when the akim receives next', () => {
  it('is today while the sitting goes on, and a week later after it', () => {
    expect(next([weekly], '2026-03-03', '15:59')).toBe('2026-03-03 15:00')
    expect(next([weekly], '2026-03-03', '16:00')).toBe('2026-03-10 15:00')
    expect(next([weekly], '2026-03-02', '10:00')).toBe('2026-03-03 15:00')
  })

  it('counts the weekdays of the month', () => {
    const second = { ...weekly, freq: 'monthly', weeks: [2, 4] } as const
    expect(next([{ ...second, weeks: [2, 4] }], '2026-03-03', '10:00')).toBe('2026-03-10 15:00')
    expect(next([{ ...second, weeks: [2, 4] }], '2026-03-11', '10:00')).toBe('2026-03-24 15:00')
    expect(next([{ ...second, weeks: 'last' }], '2026-03-25', '10:00')).toBe('2026-03-31 15:00')
    expect(next([{ ...second, weeks: [5] }], '2026-04-01', '10:00')).toBe('2026-06-30 15:00')
  })

  it('passes over closed days', () => {
    expect(next([weekly], '2026-03-02', '10:00', (day) => day === '2026-03-03')).toBe('2026-03-10 15:00')
    expect(next([weekly], '2026-03-02', '10:00', () => true)).toBeNull()
  })

  it('is the akim’s before a deputy’s, and a deputy’s where the akim has none', () => {
    const deputy = { ...weekly, who: 'deputy', weekday: 1 } as const
    expect(next([deputy, weekly], '2026-03-02', '10:00')).toBe('2026-03-03 15:00')
    expect(next([deputy], '2026-03-02', '10:00')).toBe('2026-03-02 15:00')
    expect(next([], '2026-03-02', '10:00')).toBeNull()
  })

  it('is on the right weekday at the printed hour for every office, whenever asked', () => {
    const offices = directories.directory('akim-offices').filter(({ reception }) => reception.length > 0)
    expect(offices.length).toBeGreaterThan(15)
    fc.assert(
      fc.property(fc.constantFrom(...offices), fc.integer({ min: 0, max: 700 * 24 }), ({ reception }, hours) => {
        const at = DateTime.fromISO('2026-01-01T00:00', { zone: 'Asia/Almaty' }).plus({ hours }).toJSDate()
        const found = nextReception(reception, at, never)
        const start = found && local(found.from)
        const rules = reception.filter(
          (rule) => rule.weekday === start?.weekday && rule.from === start.toFormat('HH:mm') && rule.who === found?.who,
        )
        expect(rules.length).toBeGreaterThan(0)
        expect((found?.to ?? found?.from ?? at).getTime()).toBeGreaterThan(at.getTime())
      }),
      { numRuns: 60 },
    )
  })
})
