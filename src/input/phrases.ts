import { fold } from './fold.ts'

/** The words of a text as they were typed, one letter ones too; hyphens and apostrophes part them. */
export const wordsAsTyped = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The same words, folded. */
export const folded = (text: string): string[] => wordsAsTyped(text.toLowerCase()).map(fold)

interface Word {
  readonly word: string
  readonly open: boolean
}
interface Pattern {
  readonly words: readonly Word[]
}
/** Of each of its parts some phrase stands in the text, in any order, near the others. */
type Near = ReadonlyArray<readonly Pattern[]>
/** So many words may stand between the parts of a phrase that are joined with a plus. */
const BETWEEN = 5

/** A word of so many letters may hold one mistake; the beginning of a word («deport*», "department") needs more. */
const TYPO = { word: 6, beginning: 8 }

/**
 * A list of phrases, as in `intents.ftl`: parted by commas, a word with a star is the beginning of a word. `a|b + c d` are parts that
 * stand near each other in any order, with alternatives.
 */
export class PhraseList {
  readonly #patterns: readonly Pattern[]
  readonly #near: readonly Near[]

  constructor(lists: readonly string[]) {
    const phrases = lists.flatMap((list) => list.split(','))
    this.#patterns = phrases.filter((phrase) => !phrase.includes('+')).flatMap(patternsOf)
    this.#near = phrases.filter((phrase) => phrase.includes('+')).map((phrase) => phrase.split('+').map(patternsOf))
  }

  /** Places of the words that some phrase of the list covers. A phrase's words stand together, in its order. */
  covered(words: readonly string[]): Set<number> {
    const found = new Set(this.#patterns.flatMap((pattern) => places(pattern, words).flat()))
    for (const parts of this.#near) {
      const said = parts.map((part) => part.flatMap((pattern) => places(pattern, words)))
      for (const first of said[0] ?? []) {
        const beside = said.slice(1).map((others) => others.find((other) => near(first, other)))
        if (beside.every((other) => other !== undefined)) for (const index of [...first, ...beside.flat()]) found.add(index)
      }
    }
    return found
  }
}

/** The phrases of «a|b c», each with its words. */
const patternsOf = (phrase: string): Pattern[] =>
  phrase
    .split('|')
    .map((one) => ({
      words: one
        .trim()
        .split(/\s+/)
        .flatMap((word) => folded(word).map((part, index, all) => ({ word: part, open: word.endsWith('*') && index === all.length - 1 }))),
    }))
    .filter(({ words }) => words.length > 0)

/** Where a phrase stands: the places of its words, each time. */
function places({ words: wanted }: Pattern, words: readonly string[]): number[][] {
  const found: number[][] = []
  for (let at = 0; at + wanted.length <= words.length; at++)
    if (wanted.every(({ word, open }, index) => fits(words[at + index] ?? '', word, open))) found.push(wanted.map((_, index) => at + index))
  return found
}

function near(a: readonly number[], b: readonly number[]): boolean {
  const [first, last] = [Math.max(Math.min(...a), Math.min(...b)), Math.min(Math.max(...a), Math.max(...b))]
  return first > last && first - last - 1 <= BETWEEN
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
