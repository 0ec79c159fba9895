import { type Complaint, OPEN_STATES, OWED_STATES, type QueueFilter, STATES } from '../../complaints/index.ts'
import { Grievance } from '../../services/index.ts'
import type { PageDeps } from './deps.ts'

/** What a list is of: everything that is owed, a part of it, or one state. */
export const SHOWN = ['owed', 'late', 'free', 'mine', ...OPEN_STATES, 'closed', 'withdrawn'] as const
export type Shown = (typeof SHOWN)[number]

/** A list of complaints, as its address says it. Nothing of a person stands there. */
export interface List {
  readonly show: Shown
  readonly service: string
  readonly about: Complaint['about'] | ''
  /** Id of a region's place. */
  readonly region: string
  /** From 1. */
  readonly page: number
}

/** So many lines a page. */
export const PAGE = 25
/** Nobody leafs so far, and no store is asked to. */
const LAST_PAGE = 10_000

type Query = Readonly<Record<string, unknown>>
const word = (query: Query, name: string): string => (typeof query[name] === 'string' ? query[name] : '')

/** What an address can name. */
export const knownOf = ({ catalogue, offices }: Pick<PageDeps, 'catalogue' | 'offices'>) => ({
  services: catalogue.flows.map(({ id }) => id),
  regions: offices.regions().map(({ id }) => id),
})

/** The list that an address asks for; what means nothing is left out. */
export function readList(query: Query, known: { readonly services: readonly string[]; readonly regions: readonly string[] }): List {
  const one = <T extends string>(all: readonly T[], name: string): T | '' => all.find((value) => value === word(query, name)) ?? ''
  const page = Number(word(query, 'page'))
  return {
    show: one(SHOWN, 'show') || 'owed',
    service: one(known.services, 'service'),
    about: one(Grievance.options, 'about'),
    region: one(known.regions, 'region'),
    page: Number.isInteger(page) && page > 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The address of a list, beginning with `?` or empty. */
export function addressOf({ show, service, about, region, page }: List): string {
  const said = Object.entries({ show: show === 'owed' ? '' : show, service, about, region, page: page === 1 ? '' : String(page) })
  const query = new URLSearchParams(said.filter(([, value]) => value !== '')).toString()
  return query === '' ? '' : `?${query}`
}

/** What the store is asked for. */
export function filterOf(
  { show, service, about }: List,
  { member, now, offices }: { readonly member: number; readonly now: Date; readonly offices: readonly string[] | null },
): QueueFilter {
  const state = STATES.find((one) => one === show)
  return {
    states: state ? [state] : show === 'mine' ? OPEN_STATES : OWED_STATES,
    ...(show === 'late' ? { dueBefore: now } : {}),
    ...(show === 'free' ? { clerk: null } : {}),
    ...(show === 'mine' ? { clerk: member } : {}),
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    ...(offices ? { offices } : {}),
  }
}
