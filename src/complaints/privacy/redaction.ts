/**
 * What people put between the digits of one number: blanks of every kind, dashes, brackets, dots, slashes, signs that nobody sees, and the
 * frame that makes a digit an emoji.
 */
const BETWEEN = '[\\s\\p{Cf}\\uFE0F\\u20E3().,/_*·|~\\u002D\\u2010-\\u2015\\u2212]{0,5}'
const DIGIT = '\\p{Nd}'
const numberOf = (from: number, to: number): string => `${DIGIT}(?:${BETWEEN}${DIGIT}){${from - 1},${to - 1}}`
const ALONE = { before: `(?<!${DIGIT})`, after: `(?!${DIGIT})` }
const inText = (...ways: string[]): RegExp => new RegExp(`(?:${ways.join('|')})${ALONE.after}`, 'gu')

/** Twelve digits are an IIN or a BIN, more of them a bank card or an account. */
const TWELVE = inText(`${ALONE.before}${numberOf(12, 20)}`)
/** Seven or eight, in any digits. */
const OURS = '[78７８٧٨۷۸]'
/** A phone of here, or one of another country with its plus. */
const PHONE = inText(
  `(?<!${DIGIT})[+＋]${BETWEEN}${numberOf(9, 15)}`,
  `(?<![\\p{Nd}+])${OURS}${BETWEEN}${numberOf(10, 10)}`,
  `(?<![\\p{Nd}+])[7７٧۷]${BETWEEN}${numberOf(9, 9)}`,
)
/** A number of a town’s own exchange: nothing but the word before it tells that it is a phone. */
const NAMED = new RegExp(
  `(?<=(?<!\\p{L})(?:тел(?:ефон\\p{L}{0,6})?|моб(?:ильн\\p{L}{0,4})?|[ұу]ялы|сот(?:ка|ов\\p{L}{0,3})?|phone|mobile|tel)[\\s.:№#-]{0,4})${numberOf(5, 11)}${ALONE.after}`,
  'giu',
)
// Bounded: a text of thousands of signs without a blank must not be looked through from each of them.
const EMAIL = /[^\s@<>«»"()]{1,64}@[^\s@<>«»"()]{1,255}\.[^\s@<>«»"()]{1,63}/g

/** Two days are as long as a card: «02.03.2026 – 05.03.2026». */
const DAYS = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g
const SHORTEST = 9

const KEPT = 2
const digitsOf = (text: string): readonly string[] => text.match(/\p{Nd}/gu) ?? []
const dots = (found: string): string => {
  const rest = found.replace(DAYS, '')
  if (rest !== found && digitsOf(rest).length < SHORTEST) return found
  const digits = digitsOf(found)
  return `${'•'.repeat(Math.max(0, digits.length - KEPT))}${digits.slice(-KEPT).join('')}`
}

/** A text for more eyes than one: IIN and phones keep their last two digits, addresses of mail their domain. */
export const redacted = (text: string): string =>
  text
    .replace(TWELVE, dots)
    .replace(PHONE, dots)
    .replace(NAMED, dots)
    .replace(EMAIL, (address) => `•••${address.slice(address.lastIndexOf('@'))}`)
