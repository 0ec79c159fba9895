import type * as Validator from '@grammyjs/validator'
import { z } from 'zod'
import { lazily } from '../../../lazy.ts'

const telegram = lazily<typeof Validator>('@grammyjs/validator')

/** What Telegram's client says of who opens the Mini App is believed for so long. */
const FRESH_MS = 60 * 60_000
/** Clocks differ a little. */
const AHEAD_MS = 60_000

/** Who opens the Mini App, and when, in seconds of Unix time; everything else in the data is not asked. */
const opening = z.object({
  auth_date: z.string().regex(/^\d{1,12}$/),
  user: z.string().transform((json) => z.object({ id: z.int().positive() }).parse(JSON.parse(json))),
})

/**
 * The Telegram id that signed init data name; null where the signature is not this bot's, or the data are old.
 * @see https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export function readInitData(initData: string, token: string, now: Date): number | null {
  const data = new URLSearchParams(initData)
  if (!telegram().validateWebAppData(token, data)) return null
  try {
    const { auth_date, user } = opening.parse(Object.fromEntries(data))
    // The age is judged by the house's clock.
    const age = now.getTime() - Number(auth_date) * 1_000
    return age <= FRESH_MS && age >= -AHEAD_MS ? user.id : null
  } catch {
    return null
  }
}
