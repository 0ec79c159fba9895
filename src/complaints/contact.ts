import { z } from 'zod'

/** How the citizen wants to be answered. `chat` needs nothing; a phone is E.164. */
export type Contact =
  | { readonly way: 'chat' }
  | { readonly way: 'post'; readonly value: string }
  | { readonly way: 'email'; readonly value: string }
  | { readonly way: 'phone'; readonly value: string }

/** The ways to be answered, the chat first. */
export const WAYS = ['chat', 'post', 'email', 'phone'] as const satisfies readonly Contact['way'][]
export const isWay = (value: string): value is Contact['way'] => WAYS.some((way) => way === value)

const Email = z.email().max(254)
const ADDRESS = { min: 10, max: 200 }

/** Control and formatting characters that can turn a line of ours round: bidi controls, zero-width ones, line breaks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** One clean line: formatting characters out, white space folded. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()

/**
 * A phone as typed in Kazakhstan («8 701 …», «+7 (701) …», ten digits), or any number with its country's code.
 * @returns E.164, or null
 */
export function readPhone(text: string): string | null {
  const typed = oneLine(text).replace(/[\s().-]/g, '')
  if (/^\+[1-9]\d{7,14}$/.test(typed)) return typed.startsWith('+7') && typed.length !== 12 ? null : typed
  const local = /^(?:[78])?(\d{10})$/.exec(typed)
  return local ? `+7${local[1]}` : null
}

/** What was typed as a contact of this way; null when it cannot be one. */
export function readContact(way: Contact['way'], text: string): Contact | null {
  if (way === 'chat') return { way }
  const value = way === 'phone' ? readPhone(text) : way === 'email' ? readEmail(text) : readAddress(text)
  return value === null ? null : { way, value }
}

function readEmail(text: string): string | null {
  const typed = oneLine(text)
  return Email.safeParse(typed).success ? typed : null
}

/** An address that a postman finds: words, and the number of a house. */
function readAddress(text: string): string | null {
  const typed = oneLine(text)
  const found = typed.length >= ADDRESS.min && typed.length <= ADDRESS.max && /\p{L}{2}/u.test(typed) && /\d/.test(typed)
  return found ? typed : null
}

const NAME = { min: 2, max: 100 }

/** A person's name on one line, or null. */
export function readName(text: string): string | null {
  const typed = oneLine(text)
  const letters = [...typed.matchAll(/\p{L}/gu)].length
  return letters >= NAME.min && typed.length <= NAME.max ? typed : null
}

/** Who complains and how to answer; encrypted at rest. */
export interface Person {
  readonly name: string
  readonly contact: Contact
}
