import type * as Transliteration from 'transliteration'
import { lazily } from '../lazy.ts'

const transliteration = lazily<typeof Transliteration>('transliteration')

/** Kazakh letters as the Russian ones that people type instead of them, and «ц» as people spell it in Latin letters. */
const KAZAKH: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', ц: 'тс' }

/** What the package makes of a Russian letter. It brings a table of all scripts, which most texts need nothing of: it is loaded for the others. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', э: 'e', ю: 'yu', я: 'ya' },
}
const KNOWN = /^[\0-\x7f\u0430-\u044f]*$/

function latin(text: string): string {
  if (!KNOWN.test(text)) return transliteration().transliterate(text).toLowerCase()
  return text.replace(/[а-я]/g, (letter) => RUSSIAN[letter] ?? '')
}

/** The many ways to write one sound in Latin letters, each brought to its shortest; the order matters. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/shch|sch|sh/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/ch/g, 'c'],
  [/tz/g, 'ts'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/[qk]/g, 'k'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/**
 * A word as it sounds, in plain Latin letters, so that «қалай», «калай» and "qalai" are one. For search only: not readable.
 * Punctuation stays; marks above letters go.
 */
export function fold(text: string): string {
  const russian = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[әғқңөұүһіёц]/g, (letter) => KAZAKH[letter] ?? letter)
    .replace(/[ъь'’ʼ`]/g, '')
  return SPELLINGS.reduce((word, [spelling, plain]) => word.replace(spelling, plain), latin(russian))
}

/** The folded words of a text. */
export const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length > 1)
