import type { Opening } from '../../deadlines/index.ts'
import type { Catalogue, FlowChannel } from '../../services/index.ts'
import type { Override } from '../directories/override.ts'
import type { Office } from '../office.ts'

const DAYS = ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс']
/** «дс-жм 09:00-18:30, үзіліс 13:00-14:30», as the ingest writes printed hours. */
const WRITTEN = /^(\p{L}{2})-(\p{L}{2}) (\d\d:\d\d)-(\d\d:\d\d)(?:, үзіліс (\d\d:\d\d)-(\d\d:\d\d))?$/u

/** The hours that the print gives an office, or null. */
export function readHours(written: string | null): Opening | null {
  const [, first, last, from, to, lunchFrom, lunchTo] = WRITTEN.exec(written ?? '') ?? []
  if (!first || !last || !from || !to) return null
  const [start, end] = [DAYS.indexOf(first) + 1, DAYS.indexOf(last) + 1]
  if (start < 1 || end < start) return null
  const days = Array.from({ length: end - start + 1 }, (_, index) => start + index)
  return { hours: [{ days, from, to }], ...(lunchFrom && lunchTo ? { lunch: { from: lunchFrom, to: lunchTo } } : {}) }
}

/** What people come for: to hand in, to collect, or anything. */
export type Purpose = 'acceptance' | 'issue' | 'any'

/** When a counter is open for a purpose. `breaks`: for a lunch break besides, whose hours nobody names. */
export interface OpeningFor extends Opening {
  readonly purpose: Purpose
  readonly breaks?: boolean
}

/** The hours of a channel by purpose, or once where they are the same; a break outside of some hours is not of them. */
export function openingsFor({ hours }: Pick<FlowChannel, 'hours'>): OpeningFor[] {
  const { lunch, breaks = false } = hours
  const of = (purpose: 'acceptance' | 'issue'): OpeningFor => {
    const open = hours[purpose]
    const within = !lunch || open.some(({ from, to }) => lunch.from < to && lunch.to > from)
    return { purpose, hours: open, ...(within ? { lunch } : {}), ...(breaks ? { breaks } : {}) }
  }
  const both = [of('acceptance'), of('issue')]
  return different(both).length > 1 ? both : [{ ...of('acceptance'), purpose: 'any' }]
}

/**
 * When an office is open: as an editor has checked it; as the channel's standard says; outside of a case as every standard
 * says that sends people to this directory, and as the office's own print says. Empty where these differ or are silent.
 */
export function openingsOf(
  office: Office,
  override: Override | null,
  channel: Pick<FlowChannel, 'hours'> | null,
  catalogue?: Catalogue,
): OpeningFor[] {
  if (override?.hours) return [{ purpose: 'any', hours: override.hours.open, lunch: override.hours.lunch }]
  if (channel) return openingsFor(channel)
  const printed = readHours(office.hours)
  const own: OpeningFor[] = printed ? [{ purpose: 'any', ...printed }] : []
  const channels = (catalogue?.flows ?? []).flatMap((flow) => flow.channels).filter(({ directory }) => directory === office.directory)
  const [said, ...others] = new Map(channels.map((one) => [JSON.stringify(openingsFor(one)), openingsFor(one)])).values()
  if (!said || others.length > 0) return own
  return different([...said, ...own])
}

/** The openings without those whose hours stand there already. */
function different(openings: readonly OpeningFor[]): OpeningFor[] {
  const hours = openings.map((one) => JSON.stringify([one.hours, one.lunch ?? null]))
  return openings.filter((_, at) => hours.indexOf(hours[at] ?? '') === at)
}
