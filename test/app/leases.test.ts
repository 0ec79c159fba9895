import { afterAll, beforeAll, expect, test } from 'vitest'
import { createJobStore } from '../../src/app/job.store.ts'
import { freeLeases } from '../../src/app/start.ts'
import { createInboxStore } from '../../src/bot/updates/inbox.store.ts'
import { BUSY, createChatStore } from '../../src/chat/chat.store.ts'
import { dayOf } from '../../src/deadlines/index.ts'
import { createReminderStore } from '../../src/reminders/index.ts'
import { type Base, CITIZEN, openBase, registered, START } from '../complaints/world.ts'

let base: Base
beforeAll(async () => {
  base = await openBase()
})
afterAll(() => base.close())

test('what a process that died had taken is free at the start of who has the store alone', async () => {
  const { store, stores: complaints } = base
  const stores = {
    complaints,
    chats: createChatStore(store.connection),
    inbox: createInboxStore(store.connection, complaints.encryption),
    reminders: createReminderStore(store.connection),
    jobs: createJobStore(store.connection),
  }
  const number = await registered(complaints, 'd.1', START)
  const takes = (owner: string) => ({
    chat: async () => (await stores.chats.take(CITIZEN, 1, owner, START)) !== BUSY,
    update: async () => (await stores.inbox.takeOver(owner, START)) !== null,
    reminder: async () => (await stores.reminders.claim(START, new Date(START.getTime() + 60_000), { only: CITIZEN })) !== null,
    outbox: async () => (await complaints.outbox.take(number, START)) !== null,
    digest: async () => complaints.staff.takeDigest(dayOf(START), START),
    job: () => takesJob(),
  })
  /** Whether the job is free; it dies of being done. */
  const takesJob = async (): Promise<boolean> => {
    let taken = false
    const died = stores.jobs.once('report', dayOf(START), START, async () => {
      taken = true
      throw new Error('dead')
    })
    await died.catch(() => undefined)
    return taken
  }
  const all = async (owner: string) =>
    Object.fromEntries(await Promise.all(Object.entries(takes(owner)).map(async ([what, take]) => [what, await take()])))
  await stores.inbox.keep({ update_id: 7 }, 'dead', new Date(START.getTime() - 3_600_000))
  const owed = { id: 'a.own.0', citizen: CITIZEN, case: null, kind: 'own', subject: null, note: null } as const
  await stores.reminders.put({ ...owed, planned: START, at: START, state: 'waiting' })
  const each = (free: boolean) => ({ chat: free, update: free, reminder: free, outbox: free, digest: free, job: free })
  expect(await all('dead')).toEqual(each(true))
  expect(await all('next')).toEqual(each(false))
  await freeLeases(stores, START)
  expect(await all('next')).toEqual(each(true))
})
