import type * as InitData from '@tma.js/init-data-node'
import { lazily } from '../../lazy.ts'

const telegram = lazily<typeof InitData>('@tma.js/init-data-node')

/** What Telegram's client says of who opens the Mini App is believed for so long. */
const FRESH_MS = 60 * 60_000
/** Clocks differ a little. */
const AHEAD_MS = 60_000

/**
 * The Telegram id that signed init data name; null where the signature is not this bot's, or the data are old.
 * @see https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export function readInitData(initData: string, token: string, now: Date): number | null {
  try {
    const { parse, validate } = telegram()
    // The age is judged by the house's clock.
    validate(initData, token, { expiresIn: 0 })
    const { auth_date, user } = parse(initData)
    const age = now.getTime() - auth_date.getTime()
    return user && age <= FRESH_MS && age >= -AHEAD_MS ? user.id : null
  } catch {
    return null
  }
}
