/** Twelve digits with any separators: an IIN or a BIN. */
const TWELVE = /(?<!\d)\d(?:[\s.-]?\d){11}(?!\d)/g
const BETWEEN = '[\\s().\u2010-\u2015-]*'
/** A phone of here with what people put between the digits, or one of another country with its plus. */
const PHONE = new RegExp(`(?<![\\d+])(?:\\+\\d(?:${BETWEEN}\\d){8,14}|[78](?:${BETWEEN}\\d){10}|7(?:${BETWEEN}\\d){9})(?!\\d)`, 'g')
// Bounded: a text of thousands of signs without a blank must not be looked through from each of them.
const EMAIL = /[^\s@<>«»"()]{1,64}@[^\s@<>«»"()]{1,255}\.[^\s@<>«»"()]{1,63}/g

const KEPT = 2
const dots = (text: string): string =>
  `${'•'.repeat(Math.max(0, text.replace(/\D/g, '').length - KEPT))}${text.replace(/\D/g, '').slice(-KEPT)}`

/** A text for more eyes than one: IIN and phones keep their last two digits, addresses of mail their domain. */
export const masked = (text: string): string =>
  text
    .replace(TWELVE, dots)
    .replace(PHONE, dots)
    .replace(EMAIL, (address) => `•••${address.slice(address.lastIndexOf('@'))}`)
