import { createHmac, timingSafeEqual } from 'node:crypto'

/** Letters and digits that nobody mixes up (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10
/** What people type for a letter that is not there. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/**
 * The code on the receipt of a complaint: who has it may ask how the complaint stands. 50 bits, nobody without the key can tell it.
 * @param key 32 bytes in hexadecimal
 */
export function receiptCode(key: string, number: string): string {
  const bytes = createHmac('sha256', Buffer.from(key, 'hex')).update(`receipt ${number}`).digest()
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte & 31]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

const clean = (code: string): string => [...code.toUpperCase().replace(/[^0-9A-Z]/g, '')].map((letter) => ALIKE[letter] ?? letter).join('')

/** Whether a typed code is that of a complaint; takes as long for a wrong one. */
export function isReceiptCode(key: string, number: string, typed: string): boolean {
  const [right, given] = [receiptCode(key, number), typed].map((code) => Buffer.from(clean(code)))
  return right !== undefined && given !== undefined && right.length === given.length && timingSafeEqual(right, given)
}
