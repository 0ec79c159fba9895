import { readEmail, readPhone } from '../input/index.ts'

/** How the citizen wants to be answered. `chat` needs nothing; a phone is E.164, with the extension in brackets. */
export type Contact =
  | { readonly way: 'chat' }
  | { readonly way: 'post'; readonly value: string }
  | { readonly way: 'email'; readonly value: string }
  | { readonly way: 'phone'; readonly value: string }

/** The ways to be answered, the chat first. */
export const WAYS = ['chat', 'post', 'email', 'phone'] as const satisfies readonly Contact['way'][]
export const isWay = (value: string): value is Contact['way'] => WAYS.some((way) => way === value)

const ADDRESS = { min: 10, max: 200 }

/** Control and formatting characters that can turn a line of ours round: bidi controls, zero-width ones, line breaks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** One clean line: formatting characters out, white space folded. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()

/**
 * What was typed as a contact of this way; null when it cannot be one.
 * @param shared true for Telegram's shared contact
 */
export function readContact(way: Contact['way'], text: string, shared = false): Contact | null {
  if (way === 'chat') return { way }
  const value = way === 'phone' ? phoneOf(text, shared) : way === 'email' ? readEmail(text) : readAddress(text)
  return value === null ? null : { way, value }
}

function phoneOf(text: string, shared: boolean): string | null {
  const phone = readPhone(text, shared)
  return phone && `${phone.number}${phone.extension === null ? '' : ` (${phone.extension})`}`
}

/** An address that a postman finds: words, and the number of a house. */
function readAddress(text: string): string | null {
  const typed = oneLine(text)
  const found = typed.length >= ADDRESS.min && typed.length <= ADDRESS.max && /\p{L}{2}/u.test(typed) && /\d/.test(typed)
  return found ? typed : null
}

/** Who complains and how to answer; encrypted at rest. */
export interface Person {
  readonly name: string
  readonly contact: Contact
}
