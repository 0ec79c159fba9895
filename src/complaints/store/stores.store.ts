import type { Connection } from 'mongoose'
import type { Calendar } from '../../deadlines/index.ts'
import type { EncryptedField } from '../../store/index.ts'
import { blindIndexOf } from '../privacy/blind-index.ts'
import { createEncryption, type Encryption } from '../privacy/encryption.ts'
import { type ComplaintStore, createComplaintStore } from './complaint.store.ts'
import { createDraftStore, type DraftStore } from './draft.store.ts'
import { createOutbox, type Outbox } from './outbox.store.ts'
import { type ComplaintPrivacy, createComplaintPrivacy } from './privacy.store.ts'
import { createQueue, type Queue } from './queue.store.ts'
import { createRegister, type Register } from './registration.store.ts'
import { createStaffStore, type StaffStore } from './staff.store.ts'

/** Everything that this room keeps. */
export interface ComplaintStores {
  readonly complaints: ComplaintStore
  readonly drafts: DraftStore
  readonly register: Register
  readonly outbox: Outbox
  readonly queue: Queue
  readonly staff: StaffStore
  readonly privacy: ComplaintPrivacy
  readonly encryption: Encryption
}

/** What of complaints is encrypted. */
export const ENCRYPTED_COMPLAINTS: readonly EncryptedField[] = [
  { collection: 'complaint-drafts', field: 'person', boundTo: ({ _id }) => String(_id) },
  {
    collection: 'complaints',
    field: 'person',
    boundTo: ({ draft }) => String(draft),
    also: (person, encryption) => ({ marks: blindIndexOf(person, encryption) }),
  },
]

/**
 * Opens the room's stores.
 * @param options.dataKey 32 bytes in hexadecimal; without it names and contacts cannot be read again
 * @param options.staffIds the first supervisors
 * @param options.calendar the working days that terms end on
 * @throws EncryptionError when the key is not one
 */
export function openComplaints(
  connection: Connection,
  options: {
    readonly dataKey: string
    readonly random: (n: number) => Uint8Array
    readonly staffIds: readonly number[]
    readonly calendar: Calendar
  },
): ComplaintStores {
  const encryption = createEncryption(options.dataKey, options.random)
  const complaints = createComplaintStore(connection, options.calendar)
  const drafts = createDraftStore(connection, encryption)
  return {
    complaints,
    drafts,
    encryption,
    register: createRegister(connection, encryption, options.calendar),
    outbox: createOutbox(connection),
    queue: createQueue(connection),
    staff: createStaffStore(connection, options.staffIds),
    privacy: createComplaintPrivacy(connection, complaints, drafts, encryption),
  }
}
