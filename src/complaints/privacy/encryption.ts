import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import type { Person } from '../contact.ts'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const VERSION = 1
const MARK_DIGITS = 24

/** Sealed data that this key does not open, or that was changed at rest. */
export class EncryptionError extends Error {
  readonly code = 'ENCRYPTION'
  override readonly name = 'EncryptionError'
}

/** Encrypts at rest what people say of themselves. What was sealed for one draft opens for no other. */
export interface Encryption {
  encrypt(said: object, of: string): string
  /** @throws EncryptionError */
  decrypt<T extends object = Partial<Person>>(sealed: string, of: string): T
  /** A keyed hash: equal words have equal marks, and a mark says nothing to who lacks the key. */
  keyedHash(words: string): string
}

/**
 * AES-256-GCM; the id that it was sealed for is authenticated with the words. Sealed: version, 12 bytes of nonce, tag, ciphertext, as base64.
 * @param key 32 bytes in hexadecimal
 * @param random gives n random bytes
 * @throws EncryptionError when the key has another length
 */
export function createEncryption(key: string, random: (n: number) => Uint8Array): Encryption {
  const secret = Buffer.from(key, 'hex')
  if (secret.length !== KEY_BYTES) throw new EncryptionError(`the data key has ${secret.length} bytes instead of ${KEY_BYTES}`)
  const marking = createHmac('sha256', secret).update('marks').digest()
  return {
    keyedHash: (words) => createHmac('sha256', marking).update(words).digest('hex').slice(0, MARK_DIGITS),
    encrypt(said, of) {
      const iv = Buffer.from(random(IV_BYTES))
      const cipher = createCipheriv(CIPHER, secret, iv).setAAD(Buffer.from(of))
      const body = Buffer.concat([cipher.update(JSON.stringify(said), 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]).toString('base64')
    },
    decrypt<T>(sealed: string, of: string) {
      const bytes = Buffer.from(sealed, 'base64')
      const at = [1, 1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES] as const
      try {
        if (bytes[0] !== VERSION) throw new RangeError('unknown version')
        const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(at[0], at[1]), { authTagLength: TAG_BYTES })
        decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(at[1], at[2]))
        return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(at[2])), decipher.final()]).toString('utf8')) as T
      } catch (cause) {
        throw new EncryptionError('what was sealed cannot be opened with DATA_KEY', { cause })
      }
    },
  }
}
