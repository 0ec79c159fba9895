import type { Lang } from '../../i18n.ts'

/** How easily a text is read: the higher, the easier; 100 is a child's book. */
export interface Ease {
  readonly words: number
  readonly sentences: number
  readonly ease: number
}

/** What a language counts as a syllable, and how much its words and its sentences weigh. */
interface Measure {
  readonly name: string
  readonly source: string
  readonly base: number
  readonly perSentenceWord: number
  readonly perWordSyllable: number
  /** Syllables of one word in small letters. */
  readonly syllables: (word: string) => number
}

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0

/**
 * A silent «e» at the end and the endings -es and -ed are no syllables of their own; close enough for texts of some sentences.
 */
const english = (word: string): number => Math.max(1, count(word.replace(/(?<=[^aeiouyl])e$|(?<=[^aeioutdcsxz])e[sd]$/, ''), /[aeiouy]+/g))

/** Every vowel is a syllable. In Kazakh «у» beside a vowel is a consonant, as in «тау», «уақыт». */
const russian = (word: string): number => count(word, /[аеёиоуыэюя]/g)
const kazakh = (word: string): number => count(word.replace(/у(?=[аәеёиоөұүыіэюя])|(?<=[аәеёиоөұүыіэюя])у/g, ''), /[аәеёиоөуұүыіэюя]/g)

/**
 * The measure of each language. Nobody has fitted one to Kazakh that we know of, so that the one fitted to Turkish serves it: both
 * put long words together out of endings, with one vowel a syllable, and English weights would call every Kazakh text unreadable.
 * Its figures set our Kazakh texts beside each other, and say nothing of years at school.
 */
export const MEASURES: Readonly<Record<Lang, Measure>> = {
  kk: {
    name: 'Ateşman',
    source: 'E. Ateşman, «Türkçede okunabilirliğin ölçülmesi», Dil Dergisi 58, 1997 (for Turkish)',
    base: 198.825,
    perSentenceWord: 2.61,
    perWordSyllable: 40.175,
    syllables: kazakh,
  },
  ru: {
    name: 'Flesch–Oborneva',
    source: 'И. В. Оборнева, «Автоматизированная оценка сложности учебных текстов», Москва, 2006',
    base: 206.835,
    perSentenceWord: 1.3,
    perWordSyllable: 60.1,
    syllables: russian,
  },
  en: {
    name: 'Flesch',
    source: 'R. Flesch, «A new readability yardstick», Journal of Applied Psychology 32, 1948',
    base: 206.835,
    perSentenceWord: 1.015,
    perWordSyllable: 84.6,
    syllables: english,
  },
}

/** Fewer words have no ease worth telling: one long name decides it. */
export const LEAST_WORDS = 20
/** Harder than this is harder than the law's own language: 0 to 30 is «very difficult» by all three. */
export const HARD = 10

/** Sentences end with a mark and a space, or with a line; a figure with a dot in it is no end. */
const SENTENCE_END = /(?:[.!?…]+(?=\s|$)|[:;](?=\s*\n)|\n+)/

/**
 * The reading ease of a plain text, by the measure of its language.
 * @returns null for a text without words
 */
export function easeOf(text: string, lang: Lang): Ease | null {
  const { base, perSentenceWord, perWordSyllable, syllables } = MEASURES[lang]
  const wordsIn = (part: string) => part.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
  const sentences = text
    .split(SENTENCE_END)
    .map(wordsIn)
    .filter((words) => words.length > 0)
  const all = sentences.flat()
  if (all.length === 0) return null
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0)
  const ease = base - (perSentenceWord * all.length) / sentences.length - (perWordSyllable * spoken) / all.length
  return { words: all.length, sentences: sentences.length, ease: Math.round(ease * 10) / 10 }
}
