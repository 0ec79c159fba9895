import type { FaultId, FaultValues } from '../../faults/index.ts'
import type { Flow, Hours } from '../flow.ts'

type Say = (path: string, code: string, id: FaultId, values: FaultValues) => void

const span = ({ from, to }: Pick<Hours, 'from' | 'to'>): string => `${from}–${to}`
const meet = (one: Hours, other: Hours): boolean =>
  one.from < other.to && other.from < one.to && one.days.some((day) => other.days.includes(day))

/** Hours that run backwards, overlap on one day, or a break that lies outside of all of them. Clock times, `09:00`. */
export function checkHours(flow: Flow, say: Say): void {
  flow.channels.forEach(({ hours }, index) => {
    const at = `channels.${index}.hours`
    const backwards = ({ from, to }: Pick<Hours, 'from' | 'to'>, path: string): boolean => {
      if (from < to) return false
      say(path, 'hours', 'hours-order', { from, to })
      return true
    }
    for (const list of ['acceptance', 'issue', 'registered'] as const) {
      const open = hours[list] ?? []
      open.forEach((one, place) => {
        const other = open.slice(0, place).find((before) => meet(before, one))
        if (!backwards(one, `${at}.${list}.${place}`) && other)
          say(`${at}.${list}.${place}`, 'hours', 'hours-overlap', { one: span(other), other: span(one) })
      })
    }
    const { lunch } = hours
    if (!lunch || backwards(lunch, `${at}.lunch`)) return
    const within = [...hours.acceptance, ...hours.issue].filter(({ from, to }) => from < to)
    // A break may lie between two openings, or between taking papers and giving them out.
    if (within.length > 0 && !(within.some(({ from }) => from <= lunch.from) && within.some(({ to }) => lunch.to <= to)))
      say(`${at}.lunch`, 'hours', 'lunch-outside', lunch)
  })
}
