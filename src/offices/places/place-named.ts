import type { Directories } from '../directories/directories.ts'
import { tokenize } from './tokenizer.ts'

/** Longer texts say more than a name. */
const WORDS = 4

/** An address of more words is a story. */
const ADDRESS_WORDS = 12

/** Whether a text is nothing but the name of a place, as surely as spelling goes, or an address in one: «Алматы, ул. Абая 5». */
export const namesPlace = (directories: Directories, text: string): boolean => named(directories, text) !== null

function named(directories: Directories, text: string): 'name' | 'address' | null {
  const words = text.trim().split(/\s+/).length
  if (words > ADDRESS_WORDS || text.trim().length < 3) return null
  // Of a longer text without a street or a number no place need be looked for.
  if (words > WORDS && !tokenize(text).some(({ role }) => role === 'street' || role === 'number')) return null
  const [hit] = directories.places(text)
  if (hit?.sure === 'part') return isStreet(hit.unread) ? 'address' : null
  return words <= WORDS && (hit?.sure === 'exact' || hit?.sure === 'spelling') ? 'name' : null
}

/** Whether words beside the name of a place are of a street and a house: «ул. Абая 5», «6 мкр», «Тимирязев 42». */
export function isStreet(unread: string): boolean {
  const words = tokenize(unread)
  return words.slice(0, 2).some(({ role }) => role === 'street') || (words.length <= 3 && words.at(-1)?.role === 'number')
}

/** The address that a text is, or the longest run of its words that is the name of a place; null where there is none. */
export function placeIn(directories: Directories, text: string): string | null {
  if (named(directories, text) === 'address') return text
  const words = text.trim().split(/\s+/).slice(0, 12)
  for (let length = Math.min(WORDS, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ')
      if (named(directories, run) === 'name') return run
    }
  return null
}
