import fc from 'fast-check'
import type { Update } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDirectories } from '../../src/offices/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { type House, openHouse } from './house.ts'
import { declaredKinds } from './kinds.ts'
import { type Owned, owner, secretWords } from './owner.ts'
import { ROOT, scale } from './rehearsal.ts'
import { anyUpdate } from './updates.ts'

/** The issue asks for 100,000 in the bench job; `npm test` has time for some. */
const UPDATES = scale('FUZZ', 2_000)
const SEED = scale('SEED', 20_260_302)
/** So many are handled side by side. Shrinking would help little: what fails hangs on what came before. */
const BATCH = 25
const OWNER = 750_001_111
const PEOPLE = Array.from({ length: 20 }, (_, n) => 760_000_000 + n)
const GROUPS = [-1_001_111, -1_002_222]

let house: House
let owned: Owned
const unhandled: unknown[] = []
const hear = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
  owned = await owner(house, OWNER)
  for (const id of GROUPS) house.api.group(id, 'Топ')
  for (const id of PEOPLE) house.api.user({ id, firstName: 'Біреу', languageCode: 'kk' }).send('/start')
  await house.api.idle(30_000)
  process.on('unhandledRejection', hear)
})
afterAll(async () => {
  process.off('unhandledRejection', hear)
  await house.close()
})

/** What stands in real buttons, the owner's before all. */
function values(): string[] {
  const { flows } = loadCatalogue(ROOT)
  const offices = loadDirectories(ROOT).directory('psc').slice(0, 5)
  return [
    ...owned.cases,
    ...owned.drafts,
    ...owned.numbers,
    ...owned.reminders,
    ...owned.ratings,
    ...owned.documents,
    ...owned.cases.flatMap((id) => [`c-${id}`, `c.${id}`]),
    ...owned.numbers.map((number) => `n.${number}`),
    ...flows.map(({ id }) => id),
    ...flows.flatMap(({ channels }) => channels.map(({ id }) => id)),
    ...flows.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ...offices.map(({ id }) => id),
    ...[
      '0',
      '1',
      '2',
      '99',
      'psc',
      'rural-akims',
      'any',
      'new',
      'kk',
      'ru',
      'received',
      '2027-03-05',
      '2027-03',
      '09.00',
      'text',
      'files',
      '-',
    ],
    ...Array.from({ length: 10 }, (_, n) => `mycase${'abcdefghjk'[n]}bcd`),
  ]
}

test(`${UPDATES} arbitrary updates: no crash, nothing unhandled, nothing of another citizen`, async () => {
  const { handle } = house.running.app.shell
  const before = await house.documentsWith(String(OWNER))
  const heard = owned.citizen.heard.length
  let next = 2_000_000_000
  const cast = { people: PEOPLE, groups: GROUPS, kinds: declaredKinds(), values: values() }
  const any = anyUpdate(cast)
  const faults: unknown[] = []
  for (let done = 0; done < UPDATES && faults.length < 20; done += BATCH) {
    const updates = fc.sample(any, { seed: SEED + done, numRuns: Math.min(BATCH, UPDATES - done) })
    const given = new Map(updates.map((update) => [next++, addressed(update)]))
    house.api.clearCalls()
    await Promise.all([...given].map(([update_id, update]) => handle({ ...update, update_id } as Update)))
    faults.push(...house.complaints.splice(0).map((line) => ({ ...line, given: JSON.stringify(given.get(Number(line.update))) })))
    faults.push(...unhandled.splice(0))
    const said = JSON.stringify(house.api.calls)
    faults.push(...secretWords.filter((word) => said.includes(word)))
  }
  expect(faults).toEqual([])
  expect(await house.documentsWith(String(OWNER))).toEqual(before)
  expect(owned.citizen.heard).toHaveLength(heard)
}, 3_700_000)

/** The update with ids of messages and queries that the stub knows: Telegram answers for its own. */
function addressed(update: Partial<Update>): Partial<Update> {
  const query = update.callback_query ?? update.inline_query
  if (!query) return update
  query.id = house.api.world.openQuery(query.from.id)
  const { message } = update.callback_query ?? {}
  const last = house.api.messages(query.from.id).findLast(({ from }) => from === 'bot')
  if (message?.chat.id === query.from.id && last) message.message_id = last.id
  return update
}
