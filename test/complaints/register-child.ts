// Finishes the registration of one draft and says its number, then begins another one and is killed at the step that is named.
import { setTimeout } from 'node:timers/promises'
import { frozenClock } from '../../src/clock.ts'
import { createComplaintStore } from '../../src/complaints/store/complaint.store.ts'
import { createDraftStore } from '../../src/complaints/store/draft.store.ts'
import { createRegister } from '../../src/complaints/store/registration.store.ts'
import { openComplaints } from '../../src/complaints/store/stores.store.ts'
import { openStore } from '../../src/store/index.ts'
import { CITIZEN, calendar, counted, KEY, START, wholeDraft } from './world.ts'

const [dataDir = '', finish = '', begin = '', killAt = ''] = process.argv.slice(2)
const store = await openStore({ dataDir, clock: frozenClock(START) })
const stores = openComplaints(store.connection, { dataKey: KEY, random: counted(), staffIds: [], calendar })
createComplaintStore(store.connection, calendar)
createDraftStore(store.connection, stores.encryption)
await Promise.all(Object.values(store.connection.models).map((model) => model.init()))

async function run(draft: string, step: string): Promise<string> {
  const known = (await stores.register.draft(CITIZEN, draft)) ?? (await wholeDraft(stores, draft, START))
  const register = createRegister(store.connection, stores.encryption, calendar, async (done) => {
    if (done !== step) return
    process.kill(process.pid, 'SIGKILL')
    await setTimeout(60_000)
  })
  const of = await register.register(known as Awaited<ReturnType<typeof wholeDraft>>, { route: 'psc-director', lang: 'kk' }, START)
  return of.number
}

for (const draft of finish.split(',').filter(Boolean)) {
  const number = await run(draft, '')
  await new Promise((said) => process.stdout.write(`${draft} ${number}\n`, said))
}
if (begin !== '') await run(begin, killAt)
await store.close()
