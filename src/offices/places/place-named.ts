import type { Directories } from '../directories.ts'

/** Longer texts say more than a name. */
const WORDS = 4

/** Whether a text is nothing but the name of a place, as surely as spelling goes. */
export function namesPlace(directories: Directories, text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > WORDS || text.trim().length < 3) return false
  const [hit] = directories.places(text)
  return hit !== undefined && (hit.sure === 'exact' || hit.sure === 'spelling')
}

/** The longest run of words that is the name of a place, or null. */
export function placeIn(directories: Directories, text: string): string | null {
  const words = text.trim().split(/\s+/).slice(0, 12)
  for (let length = Math.min(WORDS, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ')
      if (namesPlace(directories, run)) return run
    }
  return null
}
