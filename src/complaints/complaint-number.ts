import { local } from '../clock.ts'

/** The year that a number belongs to: the year of registration in Almaty. */
export const yearOf = (registered: Date): number => local(registered).year

/** `2026-000123`: the year and the running number in it. */
export const numberOf = (year: number, running: number): string => `${year}-${String(running).padStart(6, '0')}`

/**
 * A complaint's number in what somebody typed: «№ 2026-123», «2026 000123», or the running number alone, «№ 123»; null when there is none.
 * @param year the year of a number that stands alone
 */
export function readNumber(text: string, year: number): string | null {
  const found = /(?<!\d)(20\d{2})\s*[-–—/ ]\s*(\d{1,9})(?!\d)/.exec(text)
  if (found) return numberOf(Number(found[1]), Number(found[2]))
  const bare = /^\s*(?:№|#|no\.?)?\s*(\d{1,6})\s*$/i.exec(text)?.[1]
  return bare === undefined ? null : numberOf(year, Number(bare))
}
