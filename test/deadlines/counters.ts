import { fileURLToPath } from 'node:url'
import { type Calendar, loadCalendar } from '../../src/deadlines/index.ts'
import type { Deadline, FlowChannel } from '../../src/services/index.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const calendar: Calendar = loadCalendar(ROOT)

type Counter = FlowChannel['hours']
const weekdays = [1, 2, 3, 4, 5]
const open = (days: number[], from: string, to: string, lunch?: Counter['lunch']): Counter => ({
  acceptance: [{ days, from, to }],
  issue: [{ days, from, to }],
  ...(lunch === undefined ? {} : { lunch }),
  clause: '8',
})

/** Counters as the standards have them. */
export const counters = {
  department: open(weekdays, '09:00', '18:00'),
  psc: open([1, 2, 3, 4, 5, 6], '09:00', '20:00', null),
  committee: {
    ...open(weekdays, '16:00', '18:00', { from: '13:00', to: '14:30' }),
    acceptance: [{ days: weekdays, from: '09:00', to: '11:00' }],
  },
  kindergarten: open([3, 4], '09:00', '18:00', { from: '13:00', to: '14:00' }),
  farm: open(weekdays, '09:00', '18:00', { from: '13:00', to: '14:00' }),
} satisfies Record<string, Counter>

const term =
  (unit: Deadline['unit'], excludesEnds = false) =>
  (amount: number): Deadline => ({ amount, unit, excludesEnds, clause: '7.1' })

/** Terms by the way the standards word them; `Full`: neither the acceptance day nor the issue day counts. */
export const workingDays = term('working-day')
export const workingDaysFull = term('working-day', true)
export const days = term('day')
export const daysFull = term('day', true)
export const months = term('month')
export const hours = term('hour')
export const minutes = term('minute')
