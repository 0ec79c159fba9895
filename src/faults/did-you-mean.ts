import { distance } from 'fastest-levenshtein'

/** More differences than this share of a word, and another word was meant. */
const SHARE = 0.4

/** The letters of a word in order: two letters that changed places are a slip of the hand however short the word. */
const letters = (word: string): string => [...word].sort().join('')

/** The one of `choices` that was perhaps meant by `word`, as a value of a sentence; nothing where none is like it. */
export function didYouMean(word: string, choices: Iterable<string>): { like?: string } {
  let best: { choice: string; far: number } | null = null
  for (const choice of choices) {
    const far = distance(word.toLowerCase(), choice.toLowerCase())
    const near = far <= Math.max(1, Math.floor(word.length * SHARE)) || letters(choice) === letters(word)
    if (choice !== word && near && (!best || far < best.far)) best = { choice, far }
  }
  return best ? { like: best.choice } : {}
}
