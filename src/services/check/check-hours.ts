import type { FaultId, FaultValues } from '../../faults/index.ts'
import type { Flow, Hours, Lunch } from '../flows/flow.ts'

type Say = (path: string, code: string, id: FaultId, values: FaultValues) => void

/** Openings by the name of their list, and the break: of a channel, or of an office that an editor has checked. Clock times, `09:00`. */
export interface OpeningLists {
  readonly lists: Readonly<Record<string, readonly Hours[]>>
  readonly lunch?: Lunch | null | undefined
}

const span = ({ from, to }: Pick<Hours, 'from' | 'to'>): string => `${from}–${to}`
const meet = (one: Hours, other: Hours): boolean =>
  one.from < other.to && other.from < one.to && one.days.some((day) => other.days.includes(day))

/**
 * Hours that run backwards, overlap on one day, or a break that lies outside of all of them.
 * @param at where the lists stand, as issues name it
 * @param within names of the lists in which a break may lie
 */
export function openingFaults({ lists, lunch }: OpeningLists, at: string, within: readonly string[], say: Say): void {
  const backwards = ({ from, to }: Pick<Hours, 'from' | 'to'>, path: string): boolean => {
    if (from < to) return false
    say(path, 'hours', 'hours-order', { from, to })
    return true
  }
  for (const [list, open] of Object.entries(lists))
    open.forEach((one, place) => {
      const other = open.slice(0, place).find((before) => meet(before, one))
      if (!backwards(one, `${at}.${list}.${place}`) && other)
        say(`${at}.${list}.${place}`, 'hours', 'hours-overlap', { one: span(other), other: span(one) })
    })
  if (!lunch || backwards(lunch, `${at}.lunch`)) return
  const open = within.flatMap((list) => lists[list] ?? []).filter(({ from, to }) => from < to)
  // A break may lie between two openings, or between taking papers and giving them out.
  if (open.length > 0 && !(open.some(({ from }) => from <= lunch.from) && open.some(({ to }) => lunch.to <= to)))
    say(`${at}.lunch`, 'hours', 'lunch-outside', lunch)
}

/** The same of every channel of a flow. */
export function checkHours(flow: Flow, say: Say): void {
  for (const [index, { hours }] of flow.channels.entries()) {
    const { acceptance, issue, registered = [], lunch } = hours
    openingFaults({ lists: { acceptance, issue, registered }, lunch }, `channels.${index}.hours`, ['acceptance', 'issue'], say)
  }
}
