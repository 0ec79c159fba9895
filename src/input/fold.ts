import { transliterate } from 'transliteration'

/** Kazakh letters as the Russian ones that people type instead of them, and «ц» as people spell it in Latin letters. */
const KAZAKH: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', ц: 'тс' }

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
  const latin = transliterate(russian).toLowerCase()
  return SPELLINGS.reduce((word, [spelling, plain]) => word.replace(spelling, plain), latin)
}

/** The folded words of a text. */
export const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length > 1)
