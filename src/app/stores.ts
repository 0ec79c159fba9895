import { createHmac } from 'node:crypto'
import type { Transformer } from 'grammy'
import type { Connection } from 'mongoose'
import { createInboxStore, type Done } from '../bot/index.ts'
import { createCaseStore, createShareStore } from '../cases/index.ts'
import { createChatStore } from '../chat/index.ts'
import type { Clock } from '../clock.ts'
import { openComplaints } from '../complaints/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import { createPresence, createSessionStore, createViewStore } from '../desk/index.ts'
import { createExperienceStore } from '../experience/index.ts'
import type { Texts } from '../i18n.ts'
import type { Log } from '../log.ts'
import type { Directories } from '../offices/index.ts'
import { createRatingStore } from '../ratings/index.ts'
import { createReminderStore } from '../reminders/index.ts'
import type { Catalogue } from '../services/index.ts'
import { createJobStore } from './job.store.ts'
import type { Finding } from './operator/doctor.ts'
import type { Reading } from './reading.ts'

/** What the rooms stand on. */
export interface Foundation {
  readonly token: string
  readonly apiRoot: string
  readonly connection: Connection
  readonly clock: Clock
  /** n random bytes. */
  readonly random: (n: number) => Uint8Array
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Directories
  readonly calendar: Calendar
  readonly reading: Reading
  readonly log: Log
  /** Name of this process among those that share the store. */
  readonly owner: string
  /** Key of contacts at rest, 32 bytes in hexadecimal. */
  readonly dataKey: string
  /** Scheme, host and port under which browsers reach this process; null where they do not. */
  readonly origin: () => string | null
  readonly staff: { readonly chatId: number | undefined; readonly ids: readonly number[]; readonly bareCards?: boolean }
  /** Told of every update that was handled. */
  readonly observe?: (done: Done) => void
  /** Sees every single call to Telegram. */
  readonly calls?: Transformer
  /** Looks at everything that goes wrong in silence, for supervisors. */
  readonly doctor?: () => Promise<Finding[]>
}

/** The rooms' storage on one connection. */
export function openStores({ connection, dataKey, random, staff, calendar }: Foundation) {
  const complaints = openComplaints(connection, { dataKey, random, staffIds: staff.ids, calendar })
  return {
    complaints,
    inbox: createInboxStore(connection, complaints.encryption),
    chats: createChatStore(connection),
    cases: createCaseStore(connection),
    shares: createShareStore(connection),
    reminders: createReminderStore(connection),
    ratings: createRatingStore(connection),
    experiences: createExperienceStore(connection),
    jobs: createJobStore(connection),
    sessions: createSessionStore(connection, random),
    presence: createPresence(connection),
    views: createViewStore(connection),
  }
}
export type Stores = ReturnType<typeof openStores>

/**
 * Bytes for an id out of what causes it: an update that is handled once more gives the same ids, and nobody without the key can guess them.
 * @param key 32 bytes in hexadecimal
 */
export const idBytes =
  (key: string) =>
  (cause: string) =>
  (n: number): Uint8Array =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(`id ${cause}`).digest().subarray(0, n)
