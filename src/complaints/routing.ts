import type { ANSWER_DAYS } from '../deadlines/index.ts'
import { type Catalogue, type Channel, type Flow, type Grievance, type Route, routesFor } from '../services/index.ts'
import type { Draft } from './draft.ts'

/** The flow whose ways a draft follows: of its edition, or of the printed standard; null while no service is chosen. */
export const flowOfDraft = (catalogue: Pick<Catalogue, 'flowOf'>, { service, edition }: Pick<Draft, 'service' | 'edition'>): Flow | null =>
  service === null ? null : catalogue.flowOf({ service, edition })

/**
 * The ways of a complaint about one thing, in the order of escalation. What the standard is silent on goes to whoever answers
 * for the service in general; the court, where the standard names it, is the last.
 */
export function waysOf(flow: Flow, about: Grievance, channel: Channel | null): Route[] {
  const all = routesFor(flow, channel ?? undefined)
  const before = all.filter((route) => route.addressee !== 'court')
  const fitting = before.filter((route) => route.about.includes(about))
  return [...(fitting.length > 0 ? fitting : before), ...all.filter((route) => route.addressee === 'court').slice(0, 1)]
}

/** Who a complaint goes to first; null for a flow that names nobody but the court. */
export const firstRoute = (flow: Flow, about: Grievance, channel: Channel | null): Route | null =>
  waysOf(flow, about, channel).find((route) => route.addressee !== 'court') ?? null

/** The way after `route`, or null after the last one. */
export function nextRoute(flow: Flow, of: { about: Grievance; channel: Channel | null; route: string }): Route | null {
  const ways = waysOf(flow, of.about, of.channel)
  const at = ways.findIndex((route) => route.id === of.route)
  return ways[at + 1] ?? null
}

type Answerer = keyof typeof ANSWER_DAYS
const ANSWERERS: Readonly<Record<string, Answerer>> = { 'provider-head': 'provider', 'quality-body': 'quality' }

/** In whose term of law 88-V, article 25(2), a body of the rules in force answers; null for who has none there. */
export const answererOf = ({ addressee }: Pick<Route, 'addressee'>): Answerer | null => ANSWERERS[addressee] ?? null

/** The bodies that a complaint can be passed on to: neither the court, which only the citizen can go to, nor who has it now. */
export function bodiesOf(flow: Flow, of: { about: Grievance; channel: Channel | null; route: string }): Route[] {
  const now = flow.complaints.find(({ id }) => id === of.route)?.addressee
  return waysOf(flow, of.about, of.channel).filter(({ addressee }) => addressee !== 'court' && addressee !== now)
}

interface Place {
  readonly id: string
  readonly directory: string
  readonly region: string | null
  readonly district: string | null
}

/**
 * The office of the addressee, where the directory that the route names has it: the office that was complained about, the one of
 * its district, of its region, or the only one.
 * @param all the offices of a directory
 */
export function addresseeOffice<O extends Place>(route: Route, about: O | null, all: (directory: string) => readonly O[]): O | null {
  if (!route.directory) return null
  if (about?.directory === route.directory) return about
  const offices = all(route.directory)
  const only = offices.length === 1 ? offices[0] : undefined
  if (only || !about) return only ?? null
  const inRegion = offices.filter((office) => office.region === about.region)
  const inDistrict = inRegion.filter((office) => office.district === about.district)
  return (inDistrict.length === 1 ? inDistrict[0] : inRegion.length === 1 ? inRegion[0] : null) ?? null
}
