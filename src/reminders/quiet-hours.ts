import { local } from '../clock.ts'
import { addDays, dayOf, momentOf } from '../deadlines/index.ts'
import type { Hours } from '../input/index.ts'

/** Hours in which no reminder comes; they may run over midnight. Clock times in Almaty, `21:00`. */
export type Quiet = Hours

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
