/** Marks that are not seen: zero-width ones, soft hyphens, those that turn a line round. */
const UNSEEN = /[\p{Cf}\u00AD]+/gu

/** One line as it was meant: one kind of dash, of quote and of space, nothing unseen. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[«»„“”]/g, '"')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim()

const LETTERS: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' }

/** Lower case, with the Russian letters that people type instead of Kazakh ones. */
export const russified = (text: string): string => text.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => LETTERS[letter] ?? letter)
