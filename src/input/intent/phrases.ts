import { fold } from '../fold-letters.ts'

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
type Pattern = readonly Word[]
/** Phrases by the letter with which they begin: no word that begins otherwise is one of them, not even by a slip. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>
/** Of each of its parts some phrase stands in the text, in any order, near the others. */
type Near = readonly Patterns[]
/** So many words may stand between the parts of a phrase that are joined with a plus. */
const BETWEEN = 5

/** A word of so many letters may hold one mistake; the beginning of a word («deport*», "department") needs more. */
const TYPO = { word: 6, beginning: 8 }

/**
 * A list of phrases, as in `intents.ftl`: parted by commas, a word with a star is the beginning of a word. `a|b + c d` are parts that
 * stand near each other in any order, with alternatives.
 */
export class PhraseList {
  readonly #patterns: Patterns
  readonly #near: readonly Near[]
  /** Whole words of the phrases, folded: who types one of them has not slipped. */
  readonly words: ReadonlySet<string>

  constructor(lists: readonly string[]) {
    const phrases = [...new Set(lists.flatMap((list) => list.split(',')).map((phrase) => phrase.trim()))]
    this.#patterns = patternsOf(phrases.filter((phrase) => !phrase.includes('+')))
    this.#near = phrases.filter((phrase) => phrase.includes('+')).map((phrase) => phrase.split('+').map((part) => patternsOf([part])))
    const said = [this.#patterns, ...this.#near.flat()].flatMap((patterns) => [...patterns.values()].flat(2))
    this.words = new Set(said.filter(({ open }) => !open).map(({ word }) => word))
  }

  /**
   * Places of the words that some phrase of the list covers. A phrase's words stand together, in its order.
   * @param known places of words that are known for what they are, and no slips of others
   */
  covered(words: readonly string[], known: ReadonlySet<number> = new Set()): Set<number> {
    const places = (patterns: Patterns) => placesOf(patterns, words, known)
    const found = new Set(places(this.#patterns).flat())
    for (const [first, ...others] of this.#near) {
      const begun = first ? places(first) : []
      const said = begun.length > 0 ? others.map(places) : []
      for (const one of begun) {
        const beside = said.map((other) => other.find((place) => near(one, place)))
        if (beside.every((other) => other !== undefined)) for (const index of [...one, ...beside.flat()]) found.add(index)
      }
    }
    return found
  }
}

/** The phrases of «a|b c», each with its words. */
function patternsOf(phrases: readonly string[]): Patterns {
  const patterns = phrases
    .flatMap((phrase) => phrase.split('|'))
    .map(
      (one): Pattern =>
        one
          .trim()
          .split(/\s+/)
          .flatMap((word) =>
            folded(word).map((part, index, all) => ({ word: part, open: word.endsWith('*') && index === all.length - 1 })),
          ),
    )
  const found = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const letter = pattern[0]?.word[0]
    if (letter !== undefined) found.set(letter, [...(found.get(letter) ?? []), pattern])
  }
  return found
}

/** Where the phrases stand: the places of their words, each time. */
const placesOf = (patterns: Patterns, words: readonly string[], known: ReadonlySet<number>): number[][] =>
  words.flatMap((begun, at) =>
    (patterns.get(begun[0] ?? '') ?? [])
      .filter((wanted) => wanted.every(({ word, open }, index) => fits(words[at + index] ?? '', word, open, known.has(at + index))))
      .map((wanted) => wanted.map((_, index) => at + index)),
  )

function near(a: readonly number[], b: readonly number[]): boolean {
  const [first, last] = [Math.max(Math.min(...a), Math.min(...b)), Math.min(Math.max(...a), Math.max(...b))]
  return first > last && first - last - 1 <= BETWEEN
}

function fits(typed: string, word: string, open: boolean, exactly: boolean): boolean {
  if (typed === word || (open && typed.startsWith(word))) return true
  if (exactly) return false
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
