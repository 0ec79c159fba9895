import { SEALED_INBOX } from '../bot/index.ts'
import { SEALED_COMPLAINTS } from '../complaints/index.ts'
import type { SealedField } from '../store/index.ts'

/** All that stands encrypted with DATA_KEY. */
export const SEALED: readonly SealedField[] = [...SEALED_COMPLAINTS, ...SEALED_INBOX]

/** Known to everybody: for trying out on the embedded store only. */
export const DEVELOPMENT_KEY = '00'.repeat(32)
