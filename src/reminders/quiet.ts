import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'
import { addDays, dayOf, momentOf } from '../deadlines/index.ts'

/** Hours in which no reminder comes; they may run over midnight. Clock times in Almaty, `21:00`. */
export interface Quiet {
  readonly from: string
  readonly to: string
}

/** Quiet hours of a citizen who said nothing about them. */
export const DEFAULT_QUIET: Quiet = { from: '21:00', to: '08:00' }

/** `at`, or the end of the quiet hours that it falls into. `null`: no quiet hours. */
export function afterQuiet(at: Date, quiet: Quiet | null): Date {
  if (!quiet || quiet.from === quiet.to) return at
  const time = local(at).toFormat('HH:mm')
  const overnight = quiet.from > quiet.to
  const within = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!within) return at
  const day = dayOf(at)
  return momentOf(overnight && time >= quiet.from ? addDays(day, 1) : day, quiet.to)
}

/** Reads quiet hours as people write them: «22:00–07:00», «22-7», «с 22 до 7», «22:00-ден 7:00-ге дейін». Null: unreadable. */
export function readQuiet(text: string): Quiet | null {
  const times = [...text.matchAll(/(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?!\d)/g)].map(([, hour, minute]) => ({
    hour: Number(hour) === 24 ? 0 : Number(hour),
    minute: Number(minute ?? 0),
  }))
  const [from, to, ...more] = times.map((time) => DateTime.fromObject(time, { zone: ZONE }))
  if (!from?.isValid || !to?.isValid || more.length > 0) return null
  return { from: from.toFormat('HH:mm'), to: to.toFormat('HH:mm') }
}
