import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import { type ComplaintStores, openComplaints } from '../../src/complaints/store/stores.store.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

export const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'
/** The working days of Kazakhstan. */
export const calendar = loadCalendar(join(import.meta.dirname, '../..'))
/** Monday, 2 March 2026, 10:00 in Almaty. */
export const START = new Date('2026-03-02T05:00:00Z')
export const CITIZEN = 501
export const SUPERVISOR = 900
export const CLERK = 901

/** Bytes that never repeat, the same in every run. */
export function counted(seed = 1): (n: number) => Uint8Array {
  let state = seed
  return (n) =>
    Uint8Array.from({ length: n }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

export interface Base {
  readonly store: Store
  readonly stores: ComplaintStores
  readonly clock: MovableClock
  close(): Promise<void>
}

/** The room's stores on an embedded store, or on the MongoDB of `MONGODB_URI` in a database of its own. */
export async function openBase(): Promise<Base> {
  const clock = frozenClock(START)
  const dataDir = await mkdtemp(join(tmpdir(), 'complaints-'))
  const uri = process.env.MONGODB_URI ? new URL(process.env.MONGODB_URI) : undefined
  if (uri) uri.pathname = `/${dataDir.split('-').at(-1)}`
  const store = await openStore({ uri: uri?.href, dataDir, clock })
  const stores = openComplaints(store.connection, { dataKey: KEY, random: counted(), staffIds: [SUPERVISOR], calendar })
  await Promise.all(Object.values(store.connection.models).map((model) => model.init()))
  return {
    store,
    stores,
    clock,
    async close() {
      if (uri) await store.connection.dropDatabase()
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export const TEXT = 'Құжаттарымды қабылдамады, себебін айтпады. Мені тыңдамай, терезені жауып қойды.'
export const PERSON = { name: 'Ахметова Айша', contact: { way: 'phone', value: '+77011234567' } } as const

/** A draft in which every step is told, in the store. */
export async function wholeDraft(stores: ComplaintStores, id: string, now: Date, citizen = CITIZEN, texts = [TEXT]): Promise<Complete> {
  const draft = await stores.drafts.create(
    id,
    citizen,
    {
      service: 'apostille',
      channel: 'psc',
      office: 'psc-01',
      about: 'action',
      happened: '2026-02-27',
      texts,
      files: [],
      person: PERSON,
      done: ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'],
    },
    now,
  )
  return draft as Complete
}

/** Registers a whole complaint and gives its number. */
export async function registered(stores: ComplaintStores, id: string, now: Date, citizen = CITIZEN): Promise<string> {
  const of = await stores.register.register(await wholeDraft(stores, id, now, citizen), { route: 'psc-director', lang: 'kk' }, now)
  return of.number
}

/** Empties the store but for the chats and the counters, so that the people of a file stay and their pace begins anew. */
export async function emptied({ store }: Pick<Base, 'store'>): Promise<void> {
  const { models } = store.connection
  for (const [name, model] of Object.entries(models)) if (!['Chat', 'Counter'].includes(name)) await model.deleteMany({})
  await models.Chat?.updateMany({}, { $set: { pace: null } })
}
