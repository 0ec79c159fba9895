import type { Answers, Flow, InForce } from './flow.ts'

/** A service under one act, with the answers that the choice of the service gives already. */
export interface Edition {
  readonly flow: Flow
  readonly answers: Answers
}

/** A flow that is an edition of the rules in force. */
export type FlowInForce = Flow & { readonly inForce: InForce }

export const isInForce = (flow: Flow): flow is FlowInForce => flow.inForce !== undefined

/** The edition that a case or a complaint under this flow belongs to; null: the printed standard. */
export const editionId = (flow: Flow): string | null => (isInForce(flow) ? flow.id : null)

/**
 * The editions of a service on a day: the newest of the rules in force, where there is one, and the printed standard.
 * Editions that were replaced stay in the catalogue for the cases begun under them, and are not offered.
 * @param day ISO date in Almaty
 */
export function editionsOf(printed: Flow | null, inForce: readonly Flow[], service: string, day: string): Edition[] {
  const offered = inForce
    .filter(isInForce)
    .flatMap((flow) => {
      const served = flow.inForce.serves.find((one) => one.service === service)
      return served && flow.inForce.from <= day ? [{ flow, answers: served.answers }] : []
    })
    .sort((a, b) => b.flow.inForce.from.localeCompare(a.flow.inForce.from))
    .slice(0, 1)
    // Where the newest is retired, the wording before it is none the more in force.
    .filter(({ flow }) => flow.status !== 'retired')
  return [...offered, ...(printed ? [{ flow: printed, answers: {} }] : [])]
}

/** The edition that `name` means: `today`, the year of its act or wording («2011»), or its id; null where there is none. */
export const editionNamed = (editions: readonly Edition[], name: string, yearOf: (flow: Flow) => string): Edition | null =>
  editions.find(({ flow }) => (name === 'today' ? isInForce(flow) : flow.id === name || yearOf(flow) === name)) ?? null

/** Days before the end of a year after the reading on which the editor is warned. */
const WARNING_DAYS = 30

const plus = (day: string, years: number, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** How fresh a reading is on a day: a year after it people are told to ask again, a month before that the editor is warned. */
export function freshness(read: string, day: string): 'fresh' | 'ageing' | 'stale' {
  if (day >= plus(read, 1, 0)) return 'stale'
  return day >= plus(read, 1, -WARNING_DAYS) ? 'ageing' : 'fresh'
}

/** An edition of a service that a newer one has replaced. */
export interface Replaced {
  readonly service: string
  readonly edition: string
  readonly by: FlowInForce
}

/**
 * The editions that are kept for their cases only, each with the one that is offered in its place.
 * @param editions the editions of a service on the day
 */
export const replacedBy = (inForce: readonly Flow[], editions: (service: string) => readonly Edition[]): Replaced[] =>
  inForce.filter(isInForce).flatMap((flow) =>
    flow.inForce.serves.flatMap(({ service }) => {
      const by = successorOf(flow, editions(service))?.flow
      return by && isInForce(by) ? [{ service, edition: flow.id, by }] : []
    }),
  )

/** The newer edition that has replaced the one of a case, or null: it is in force still, or a printed standard. */
export function successorOf(flow: Flow, offered: readonly Edition[]): Edition | null {
  const first = offered[0]
  if (!isInForce(flow) || !first || !isInForce(first.flow)) return null
  return first.flow.id !== flow.id && first.flow.inForce.from > flow.inForce.from ? first : null
}
