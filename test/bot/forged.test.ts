import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STEPS } from '../../src/complaints/draft.ts'
import { type House, openHouse } from '../faults/house.ts'
import { type DeclaredKind, declaredKinds } from '../faults/kinds.ts'
import { type Owned, owner, SECRETS, secretWords } from '../faults/owner.ts'
import { askForName, citizenWithList, nearName, SERVICE } from '../faults/rehearsal.ts'

const OWNER = 730_001_111
const STRANGER = 730_002_222

let house: House
let owned: Owned
let message: number

beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
  owned = await owner(house, OWNER)
  const stranger = house.api.user({ id: STRANGER, firstName: 'Бөтен', languageCode: 'kk' })
  stranger.send('/start')
  await house.api.idle()
  message = house.api.messages(STRANGER).at(-1)?.id ?? 0
})
afterAll(() => house.close())

/** Values that a forger would put into a field: the owner's ids, and whatever makes the button do most. */
function valuesFor(field: string): readonly string[] {
  const keys = [...owned.cases, ...owned.drafts]
  const what = ['new', ...owned.cases.map((id) => `c-${id}`), ...owned.reminders.map((id) => `r-${id}`)]
  const known: Readonly<Record<string, readonly string[]>> = {
    case: keys,
    key: keys,
    draft: keys,
    number: owned.numbers,
    id: [...owned.reminders.slice(0, 2), String(OWNER), ...owned.cases],
    of: [...owned.ratings, ...owned.numbers.map((number) => `n.${number}`)],
    what: [...what, 'moved', 'phone', 'take'],
    document: owned.documents.slice(0, 1),
    question: ['level', owned.documents[0] ?? ''],
    service: [SERVICE],
    channel: ['psc'],
    office: [owned.office],
    outcome: ['received', 'given-up'],
    step: STEPS,
    lang: ['kk'],
    to: ['ru'],
    sure: ['0', '1'],
    day: ['0', '2027-03-05'],
    hour: ['09.00'],
    hours: ['21.00-08.00'],
    month: ['2027-03'],
    how: ['day', 'hour', '1'],
    role: ['supervisor', 'clerk'],
    way: ['phone', 'chat'],
    about: ['quality'],
  }
  return known[field] ?? ['0', '1']
}

/** Every way to fill a kind's fields, at most `most` of them. */
function forgeries({ action, fields }: DeclaredKind, most = 40): string[] {
  const all = fields.reduce<string[]>(
    (begun, field) => begun.flatMap((data) => valuesFor(field).map((value) => `${data}:${value}`)),
    [`1:${action}`],
  )
  const every = Math.max(1, Math.ceil(all.length / most))
  return all.filter((data, index) => index % every === 0 && Buffer.byteLength(data) <= 64)
}

let update = 900_000_000

/** A button with this data, pressed by the stranger; gives all that the bot said because of it. */
async function forge(data: string): Promise<string> {
  house.api.clearCalls()
  await house.running.app.shell.handle({
    update_id: update++,
    callback_query: {
      id: String(house.api.world.openQuery(STRANGER)),
      from: { id: STRANGER, is_bot: false, first_name: 'Бөтен', language_code: 'kk' },
      message: { message_id: message, date: 1, chat: { id: STRANGER, type: 'private', first_name: 'Бөтен' }, text: '.' },
      chat_instance: '1',
      data,
    },
  })
  return JSON.stringify(house.api.calls)
}

test('the owner has something in every room', async () => {
  const rooms = [...(await house.documentsWith(String(OWNER))).keys()].map((key) => key.split(' ')[0])
  expect([...new Set(rooms)]).toEqual(
    expect.arrayContaining(['cases', 'chats', 'complaints', 'complaint-drafts', 'office_reports', 'ratings', 'reminders']),
  )
  const { cases, drafts, numbers, reminders, documents } = owned
  expect(Object.entries({ cases, drafts, numbers, reminders, documents }).filter(([, ids]) => ids.length === 0)).toEqual([])
})

test('the sources declare the buttons that are forged here', () => {
  const actions = declaredKinds().map(({ action }) => action)
  expect(new Set(actions).size).toBe(actions.length)
  expect(actions.length).toBeGreaterThan(90)
})

describe('pressed by a stranger', () => {
  test.each(declaredKinds().map((kind) => [`${kind.action} (${kind.file})`, kind] as const))(
    '%s changes and shows nothing of the owner',
    async (_name, kind) => {
      const before = await house.documentsWith(String(OWNER))
      const heard = owned.citizen.heard.length
      for (const data of forgeries(kind)) {
        const said = await forge(data)
        for (const word of secretWords) expect(said, data).not.toContain(word)
      }
      expect(await house.documentsWith(String(OWNER))).toEqual(before)
      expect(owned.citizen.heard).toHaveLength(heard)
      expect(house.complaints.splice(0)).toEqual([])
    },
  )
})

describe('read by the thief of a backup', () => {
  test.each(['person', 'phone'] as const)('the %s of a complaint stands nowhere in the clear', async (what) => {
    const word = SECRETS[what]
    const { complaints, encryption } = house.running.app.stores.complaints
    const [of] = await complaints.list(OWNER)
    expect(JSON.stringify(encryption.decrypt(of?.person ?? '', of?.draft ?? ''))).toContain(word)
    for (const said of [word, word.slice(-7), Buffer.from(word).toString('base64').slice(0, -4), Buffer.from(word).toString('hex')])
      expect([...(await house.documentsWith(said)).keys()]).toEqual([])
  })

  test('what the backup holds besides is known: texts, names of cases, ids', async () => {
    const inTheClear = ['text', 'name', 'comment', 'note'] as const
    const where = await Promise.all(
      inTheClear.map(async (what) => [...(await house.documentsWith(SECRETS[what])).keys()].map((key) => key.split(' ')[0])),
    )
    expect(where.map((rooms) => [...new Set(rooms)])).toEqual([
      ['complaints', 'complaint-drafts'],
      ['cases'],
      ['ratings'],
      ['office_reports'],
    ])
  })

  test('the place that somebody sent is not kept', async () => {
    for (const coordinate of SECRETS.location) expect([...(await house.documentsWith(String(coordinate))).keys()]).toEqual([])
  })
})

describe('typed by a spammer', () => {
  const nasty = [
    '{"$gt":""}',
    '{ "$where": "sleep(1000)" }',
    "'; return true; var x='",
    '<b>bold</b><script>alert(1)</script>',
    '</b><a href="tg://user?id=1">x</a>',
    '&lt;b&gt; &amp; &#60;',
    '__proto__',
    '\u202Egnp.exe',
  ]
  test.each(nasty)('%s as the name of a case is kept and shown as it was typed', async (text) => {
    const before = await house.documentsWith(String(OWNER))
    const citizen = await citizenWithList(house.api)
    await nearName(citizen)
    await askForName(citizen)
    citizen.say(text)
    await house.api.idle()
    const [of] = await house.cases.list(citizen.id)
    expect(of?.name).toBe(text)
    expect(citizen.screen).toContain(text)
    expect(await house.documentsWith(String(OWNER))).toEqual(before)
    expect(house.complaints.splice(0)).toEqual([])
  })

  test.each(nasty)('%s as a search finds nothing of anybody', async (text) => {
    const citizen = await citizenWithList(house.api)
    house.api.clearCalls()
    citizen.say(text)
    citizen.say(`/start c-${text}`)
    citizen.say(`/find ${text}`)
    await house.api.idle()
    const said = JSON.stringify(house.api.calls)
    for (const word of secretWords) expect(said).not.toContain(word)
    expect(house.complaints.splice(0)).toEqual([])
  })
})
