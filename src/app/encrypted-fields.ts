import { ENCRYPTED_INBOX } from '../bot/index.ts'
import { ENCRYPTED_COMPLAINTS } from '../complaints/index.ts'
import type { EncryptedField } from '../store/index.ts'

/** All that stands encrypted with DATA_KEY. */
export const ENCRYPTED_FIELDS: readonly EncryptedField[] = [...ENCRYPTED_COMPLAINTS, ...ENCRYPTED_INBOX]

/** Known to everybody: for trying out on the embedded store only. */
export const DEVELOPMENT_KEY = '00'.repeat(32)
