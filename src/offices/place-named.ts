import type { Directories } from './directories.ts'

/** Longer texts say more than a name. */
const WORDS = 4

/** Whether a text is nothing but the name of a place, as surely as spelling goes. */
export function namesPlace(directories: Directories, text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > WORDS || text.trim().length < 3) return false
  const [hit] = directories.places(text)
  return hit !== undefined && hit.sure !== 'similar'
}
