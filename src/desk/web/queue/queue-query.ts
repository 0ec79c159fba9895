import { DateTime } from 'luxon'
import { type Complaint, OPEN_STATES, OWED_STATES, type QueueFilter, type QueueOrder, STATES } from '../../../complaints/index.ts'
import { addDays, momentOf } from '../../../deadlines/index.ts'
import { Grievance } from '../../../services/index.ts'
import type { PageDeps } from '../deps.ts'

/** What a list is of: everything that is owed, a part of it, or one state. */
export const SHOWN = ['owed', 'late', 'free', 'mine', ...OPEN_STATES, 'closed', 'withdrawn', 'all', 'decided', 'reopened'] as const
export type Shown = (typeof SHOWN)[number]

/** What a list may be in the order of. */
export const SORTS = ['due', 'latest', 'changed'] as const satisfies readonly QueueOrder[]

/** A list of complaints, as its address says it. Nothing of a person stands there. */
export interface QueueQuery {
  readonly show: Shown
  readonly service: string
  readonly about: Complaint['about'] | ''
  /** Id of a region's place. */
  readonly region: string
  /** Id of an office. */
  readonly office: string
  /** Telegram id of a clerk, or `none`. */
  readonly clerk: string
  /** First and last day of registration, ISO. */
  readonly from: string
  readonly to: string
  /** Empty: by the term what is open, by registration what is over. */
  readonly sort: (typeof SORTS)[number] | ''
  /** From 1. */
  readonly page: number
}

/** The whole queue. */
export const QUEUE: QueueQuery = {
  show: 'owed',
  service: '',
  about: '',
  region: '',
  office: '',
  clerk: '',
  from: '',
  to: '',
  sort: '',
  page: 1,
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
  isOffice: (id: string) => offices.office(id) !== null,
})
type Known = ReturnType<typeof knownOf>

const NOBODY = 'none'
const day = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid ? text : '')

/** The list that an address asks for; what means nothing is left out. */
export function readQuery(query: Query, known: Known): QueueQuery {
  const one = <T extends string>(all: readonly T[], name: string): T | '' => all.find((value) => value === word(query, name)) ?? ''
  const page = Number(word(query, 'page'))
  return {
    show: one(SHOWN, 'show') || 'owed',
    service: one(known.services, 'service'),
    about: one(Grievance.options, 'about'),
    region: one(known.regions, 'region'),
    office: known.isOffice(word(query, 'office')) ? word(query, 'office') : '',
    clerk: /^(?:none|\d{1,16})$/.test(word(query, 'clerk')) ? word(query, 'clerk') : '',
    from: day(word(query, 'from')),
    to: day(word(query, 'to')),
    sort: one(SORTS, 'sort'),
    page: Number.isInteger(page) && page > 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The address of a list, beginning with `?` or empty. */
export function addressOf({ show, page, ...rest }: QueueQuery): string {
  const said = Object.entries({ show: show === 'owed' ? '' : show, ...rest, page: page === 1 ? '' : String(page) })
  const query = new URLSearchParams(said.filter(([, value]) => value !== '')).toString()
  return query === '' ? '' : `?${query}`
}

/** States that a list may have. */
const statesOf = (show: Shown): QueueFilter['states'] => {
  const state = STATES.find((one) => one === show)
  if (state) return [state]
  if (show === 'mine') return OPEN_STATES
  return show === 'all' || show === 'decided' || show === 'reopened' ? STATES : OWED_STATES
}

/** The order of a list. */
export const orderOf = ({ sort, show }: QueueQuery): QueueOrder => sort || (show === 'closed' || show === 'withdrawn' ? 'latest' : 'due')

/** What the store is asked for. */
export function filterOf(
  { show, service, about, office, clerk, from, to }: QueueQuery,
  { member, now, offices }: { readonly member: number; readonly now: Date; readonly offices: readonly string[] | null },
): QueueFilter {
  return {
    states: statesOf(show),
    ...(show === 'late' ? { dueBefore: now } : {}),
    ...(clerk === '' ? {} : { clerk: clerk === NOBODY ? null : Number(clerk) }),
    ...(show === 'free' ? { clerk: null } : {}),
    ...(show === 'mine' ? { clerk: member } : {}),
    ...(show === 'decided' ? { decided: true } : {}),
    ...(show === 'reopened' ? { reopened: true } : {}),
    ...(from ? { from: momentOf(from, '00:00') } : {}),
    ...(to ? { to: momentOf(addDays(to, 1), '00:00') } : {}),
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    ...(office ? { offices: [office] } : offices ? { offices } : {}),
  }
}
