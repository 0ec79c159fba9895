import { local } from '../../clock.ts'
import { tokensOf } from '../tokens.ts'
import { DAYS } from './words.ts'

/**
 * The one of today, yesterday and the day before that a story of what happened names; any other day in it may be a promise or a date
 * of birth.
 * @returns the ISO day in Almaty, or null where none or several are named
 */
export function daySaid(text: string, now: Date): string | null {
  const tokens = tokensOf(text)
  const days = new Set<number>()
  for (let at = 0; at < tokens.length; ) {
    const found = DAYS.at(tokens, at)
    if (found && found.value <= 0) days.add(found.value)
    at = found?.to ?? at + 1
  }
  const [day, ...others] = days
  return day === undefined || others.length > 0 ? null : local(now).plus({ days: day }).toISODate()
}
