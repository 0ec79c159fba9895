import { fold } from './fold.ts'

/** The words of a text as they were typed, one letter ones too; hyphens and apostrophes part them. */
export const wordsAsTyped = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The same words, folded. */
export const folded = (text: string): string[] => wordsAsTyped(text.toLowerCase()).map(fold)

interface Pattern {
  readonly words: ReadonlyArray<{ readonly word: string; readonly open: boolean }>
}

/** A word of so many letters may hold one mistake; the beginning of a word («deport*», "department") needs more. */
const TYPO = { word: 6, beginning: 8 }

/** A list of phrases, as in `intents.ftl`: parted by commas, a word with a star is the beginning of a word. */
export class PhraseList {
  readonly #patterns: readonly Pattern[]

  constructor(lists: readonly string[]) {
    this.#patterns = lists
      .flatMap((list) => list.split(','))
      .map((phrase) => ({
        words: phrase
          .trim()
          .split(/\s+/)
          .flatMap((word) =>
            folded(word).map((part, index, all) => ({ word: part, open: word.endsWith('*') && index === all.length - 1 })),
          ),
      }))
      .filter(({ words }) => words.length > 0)
  }

  /** Places of the words that some phrase of the list covers. A phrase's words stand together, in its order. */
  covered(words: readonly string[]): Set<number> {
    const found = new Set<number>()
    for (const { words: wanted } of this.#patterns)
      for (let at = 0; at + wanted.length <= words.length; at++)
        if (wanted.every(({ word, open }, index) => fits(words[at + index] ?? '', word, open))) {
          for (const index of wanted.keys()) found.add(at + index)
        }
    return found
  }
}

function fits(typed: string, word: string, open: boolean): boolean {
  if (typed === word || (open && typed.startsWith(word))) return true
  if (word.length < (open ? TYPO.beginning : TYPO.word) || typed[0] !== word[0]) return false
  const begun = open ? [typed.slice(0, word.length), typed.slice(0, word.length + 1), typed.slice(0, word.length - 1)] : [typed]
  return begun.some((beginning) => oneOff(beginning, word))
}

/** One letter changed, added, left out, or two neighbours swapped. */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const rest = (text: string, skipped: number) => text.slice(at + skipped)
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  )
}
