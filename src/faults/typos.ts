/** Signs that look like a space, or like nothing, and are another letter to the machine. */
const INVISIBLE = /[\u00a0\u00ad\u2007\u200b-\u200f\u202f\u2060\ufeff]/g
/** Cyrillic letters that look like Latin ones, and the Latin ones in the same order. */
const CYRILLIC = 'асеорхуіһԁԛԝкмтнв'
const LATIN = 'aceopxyihdqwkmthb'
/** Quotes of print, around a whole value. */
const PRINTED = /^[‘’‚“”„«»‹›`´](.*)[‘’“”«»‹›`´]$/s

/** True where a text has a sign in it that nobody sees. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0

/** The words of a text that mix Latin with Cyrillic letters. */
export const mixedWords = (text: string): string[] => [
  ...new Set(text.split(/[^\p{L}\p{M}]+/u).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))),
]

/** What stands between quotes of print; undefined where there are none. */
export const inPrintedQuotes = (value: string): string | undefined => PRINTED.exec(value)?.[1]

/** A name as it was perhaps meant: small Latin letters, digits and hyphens. */
export const suggestedName = (written: string): string =>
  [...written.toLowerCase().replace(INVISIBLE, '').trim()]
    .map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .join('')
    .replace(/[\s_]+/g, '-')
