import type { Opening } from '../deadlines/index.ts'
import type { Catalogue, FlowChannel } from '../services/index.ts'
import type { Office } from './office.ts'
import type { Override } from './override.ts'

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

/** When the papers of a channel are taken; a break outside of these hours is of those who collect. */
export function acceptance({ hours }: FlowChannel): Opening {
  const { lunch, acceptance: open } = hours
  const within = !lunch || open.some(({ from, to }) => lunch.from < to && lunch.to > from)
  return within ? { hours: open, lunch } : { hours: open }
}

/**
 * When an office is open: as an editor has checked it, as the channel's standard says, as the office's own print says, and
 * outside of a case as every standard says that sends people to this directory. null where these differ or are silent.
 */
export function openingOf(office: Office, override: Override | null, channel: FlowChannel | null, catalogue?: Catalogue): Opening | null {
  if (override?.hours) return { hours: override.hours.open, lunch: override.hours.lunch }
  if (channel) return acceptance(channel)
  const printed = readHours(office.hours)
  if (printed || !catalogue) return printed
  const channels = catalogue.flows.flatMap((flow) => flow.channels).filter(({ directory }) => directory === office.directory)
  const different = new Map(channels.map((one) => [JSON.stringify(acceptance(one)), acceptance(one)]))
  const [only] = different.values()
  return different.size === 1 && only ? only : null
}
