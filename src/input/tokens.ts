import { fold } from './fold-letters.ts'

/** A word, a number or a sign of a text. */
export interface Token {
  /** As it was typed. */
  readonly text: string
  /** The word as it sounds, a number's digits, or the sign itself. */
  readonly key: string
  /** The value of digits, else null. */
  readonly number: number | null
  /** It stands right behind the one before, without a blank. */
  readonly glued: boolean
}

/** A word as it sounds; two letters are folded one by one, so that «сс» (Tuesday) does not become «с». */
export const keyOf = (word: string): string => ([...word].length <= 2 ? [...word].map(fold).join('') : fold(word))

/** Dashes, quotes and blanks of all kinds as one of each: phones and word processors put their own. */
const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')

/** The words, numbers and signs of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  let end = -1
  for (const match of plainSigns(text).matchAll(/\d+|[\p{L}\p{M}'’ʼ`]+|[^\s]/gu)) {
    const [typed] = match
    const digits = /^\d/.test(typed)
    found.push({
      text: typed,
      key: digits ? typed : /\p{L}/u.test(typed) ? keyOf(typed.toLowerCase()) : typed,
      number: digits ? Number(typed) : null,
      glued: match.index === end,
    })
    end = match.index + typed.length
  }
  return found
}

/** A number of digits, or of a word of the table, at a place of the tokens. */
export interface Taken<T> {
  readonly value: T
  /** The first token behind. */
  readonly to: number
}

/** A table of phrases: finds the longest one that begins at a place. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Array<{ keys: string[]; value: T }>>()

  /** @param table phrases of each value; words of a phrase are parted by blanks, phrases by commas */
  constructor(table: Iterable<readonly [value: T, phrases: string]>) {
    for (const [value, phrases] of table)
      for (const phrase of phrases.split(',')) {
        const keys = phrase
          .trim()
          .split(/\s+/)
          .map((word) => keyOf(word.toLowerCase()))
        const [first = ''] = keys
        if (first === '') continue
        const there = this.#byFirst.get(first)
        if (there) there.push({ keys, value })
        else this.#byFirst.set(first, [{ keys, value }])
      }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The longest phrase at `at`, or null. */
  at(tokens: readonly Token[], at: number): Taken<T> | null {
    for (const { keys, value } of this.#byFirst.get(tokens[at]?.key ?? '') ?? [])
      if (keys.every((key, index) => tokens[at + index]?.key === key)) return { value, to: at + keys.length }
    return null
  }
}

/** A table of words with their endings: a word is a known form, or a known stem with one of the endings. */
export class Stems<T> {
  readonly #forms = new Map<string, T>()
  readonly #stems = new Map<string, T>()
  readonly #endings: ReadonlySet<string>

  /**
   * @param table of each value the words that stand as they are, and the stems that take endings
   * @param endings parted by blanks
   */
  constructor(table: Iterable<readonly [value: T, words: string, stems: string]>, endings: string) {
    this.#endings = new Set(endings.split(/\s+/).map((ending) => keyOf(ending)))
    for (const [value, words, stems] of table) {
      for (const word of words.split(/\s+/).filter(Boolean)) this.#forms.set(keyOf(word), value)
      for (const stem of stems.split(/\s+/).filter(Boolean)) this.#stems.set(keyOf(stem), value)
    }
  }

  /** What the word at `at` says, or null. */
  at(tokens: readonly Token[], at: number): Taken<T> | null {
    const key = tokens[at]?.key
    const value = key === undefined ? undefined : this.of(key)
    return value === undefined ? null : { value, to: at + 1 }
  }

  /** What a folded word says. */
  of(key: string): T | undefined {
    const form = this.#forms.get(key) ?? this.#stems.get(key)
    if (form !== undefined) return form
    for (let length = 1; length <= 6 && key.length - length > 1; length++) {
      const [stem, ending] = [key.slice(0, -length), key.slice(-length)]
      // «күннен» is folded to «kunen»: the letter in which stem and ending meet stands once.
      if (!this.#endings.has(ending) && !this.#endings.has(`${stem.at(-1)}${ending}`)) continue
      const value = this.#stems.get(stem)
      if (value !== undefined) return value
    }
    return undefined
  }
}
