import { local } from '../clock.ts'

/** The year that a number belongs to: the year of registration in Almaty. */
export const yearOf = (registered: Date): number => local(registered).year

/** `2026-000123`: the year and the running number in it. */
export const numberOf = (year: number, running: number): string => `${year}-${String(running).padStart(6, '0')}`

/** A complaint's number in what somebody typed: «№ 2026-123», «2026 000123»; null when there is none. */
export function readNumber(text: string): string | null {
  const found = /(?<!\d)(20\d{2})\s*[-–—/ ]\s*(\d{1,9})(?!\d)/.exec(text)
  return found ? numberOf(Number(found[1]), Number(found[2])) : null
}
