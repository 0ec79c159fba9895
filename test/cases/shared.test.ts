import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../../src/cases/buttons.ts'
import * as shared from '../../src/cases/shared/buttons.ts'
import {
  bringerOf,
  keyOf,
  MOST_MEMBERS,
  markOf,
  newSecret,
  nextMark,
  readKey,
  type Share,
  shownName,
} from '../../src/cases/shared/share.ts'
import { home } from '../../src/chat/index.ts'
import { Citizen } from '../faults/citizen.ts'
import { type House, openHouse } from '../faults/house.ts'
import { boxes, openList, tick } from '../faults/rehearsal.ts'

const share: Share = {
  ...{ case: 'abcdefghjk', citizen: 1, owner: 'Айша', secret: 'mnpqrstuvwxyz2' },
  members: [{ id: 2, name: 'Әже' }],
  brings: [{ document: 'form', by: 2 }],
  cards: [],
}

describe('the domain', () => {
  test('a key is read back, and nothing else is one', () => {
    expect(readKey(keyOf(share))).toEqual({ case: share.case, secret: share.secret })
    for (const bad of ['', share.case, `${share.case}short`, `${keyOf(share)}x`, `UPPERCASE!${share.secret}`])
      expect(readKey(bad)).toBeNull()
  })

  test('a secret says nothing that its bytes do not', () => {
    const one = newSecret((n) => Uint8Array.from({ length: n }, (_, index) => index))
    const other = newSecret((n) => Uint8Array.from({ length: n }, (_, index) => index + 1))
    expect(readKey(`${share.case}${one}`)).not.toBeNull()
    expect(one).not.toBe(other)
  })

  test('three taps go once around', () => {
    expect(markOf(share, { ticks: [] }, 'card')).toBe('open')
    expect(markOf(share, { ticks: [] }, 'form')).toBe('brings')
    expect(markOf(share, { ticks: ['form'] }, 'form')).toBe('ready')
    expect(nextMark(nextMark(nextMark('open')))).toBe('open')
  })

  test('who brings a paper: who said so, else the owner once it is ticked', () => {
    expect(bringerOf(share, { ticks: [] }, 'form')).toBe('Әже')
    expect(bringerOf(share, { ticks: ['card'] }, 'card')).toBe('Айша')
    expect(bringerOf(share, { ticks: [] }, 'card')).toBeNull()
    expect(bringerOf({ ...share, members: [] }, { ticks: [] }, 'form')).toBeNull()
  })

  test('a name is one short line', () => {
    expect(shownName('  Айша\n\u202E Ж. ')).toBe('Айша Ж.')
    expect(shownName('\u200B')).toBe('·')
    expect([...shownName('ұзақ '.repeat(20))].length).toBeLessThanOrEqual(24)
  })
})

const FAMILY = -1_000_777
let house: House
let born = 770_100_000

beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
  house.api.group(FAMILY, 'Отбасы')
})
afterAll(() => house.close())

const person = (firstName: string) => new Citizen(house.api, born++, { firstName, languageCode: 'en' })
const settle = () => house.api.idle(30_000)

/** An owner with an open door, and the key to it. */
async function opened() {
  const owner = person('Aisha')
  await openList(owner)
  owner.press(to.more)
  await owner.offered(shared.door)
  owner.press(shared.door)
  await owner.offered(shared.openDoor)
  owner.press(shared.openDoor)
  await owner.offered(shared.closeDoor)
  const [of] = await house.cases.list(owner.id)
  const found = of && (await house.running.app.stores.shares.shown(of.id))
  if (!of || !found) throw new Error('the door did not open')
  return { owner, id: of.id, key: keyOf(found) }
}

async function joined(key: string, name = 'Grandma') {
  const member = person(name)
  member.say(`/start l-${key}`)
  await settle()
  return member
}

/** Presses a number of the shared list, and waits until all is done. */
async function press(member: Citizen, number: number) {
  const seen = member.buttons(shared.mark)[number - 1]
  if (!seen) throw new RangeError(`no number ${number}`)
  member.client.tap(seen.message, seen.data)
  await settle()
}

const storedTicks = async (owner: Citizen) => (await house.cases.list(owner.id))[0]?.ticks ?? []

/** The card of a case in the family's group. */
async function cardOf(owner: Citizen, id: string, feedback = true) {
  owner.client.inlineQuery(`list ${id}`)
  await settle()
  owner.client.chooseInlineResult(`list ${id}`, FAMILY, feedback)
  await settle()
  const message = () => house.api.messages(FAMILY).at(-1)
  const data = (number: number) => {
    const button = message()?.inlineKeyboard?.flat()[number - 1]
    return button && 'callback_data' in button ? button.callback_data : ''
  }
  return { message, data, at: message()?.id ?? 0 }
}

test('members tick the same list, and everybody sees who brings what', async () => {
  const { owner, id, key } = await opened()
  const [grandma, husband] = [await joined(key), await joined(key, 'Marat')]
  await press(grandma, 1)
  await press(grandma, 1)
  await press(husband, 2)
  expect((await storedTicks(owner)).length).toBe(1)
  expect(husband.screen).toMatch(/☑ 1\. .*Grandma/)
  expect(husband.screen).toMatch(/🙋 2\. .*Marat/)
  owner.say(`/start c-${id}`)
  await settle()
  expect(owner.screen).toMatch(/☑ 1\. .*Grandma/)
  owner.press(to.more)
  await owner.offered(shared.door)
  owner.press(shared.door)
  await owner.sees(() => owner.screen.includes('Grandma, Marat'))
})

test('the card in a chat of the family is ticked by whoever sees it, and drawn in place whoever ticks', async () => {
  const { owner, id, key } = await opened()
  // Nobody has told the bot of this card before its first tap.
  const card = await cardOf(owner, id, false)
  const uncle = person('Uncle')
  uncle.client.tap(card.at, card.data(3))
  await settle()
  expect(card.message()?.text).toMatch(/🙋 3\. .*Uncle/)
  // A further page that the list has not, and one of another list, leave the card as it is.
  for (const [door, page] of [
    [key, '9'],
    [`${id}${'a'.repeat(14)}`, '0'],
  ] as const)
    uncle.client.tap(card.at, shared.cardPage.to('', { key: door, page }).callback_data)
  await settle()
  expect(card.message()?.text).toMatch(/🙋 3\. .*Uncle/)
  const grandma = await joined(key)
  await press(grandma, 1)
  expect(card.message()?.text).toMatch(/🙋 1\. .*Grandma/)
  owner.say(`/start c-${id}`)
  await owner.offered(to.tick)
  const [document = ''] = [...boxes(owner).keys()].slice(1)
  await tick(owner, document)
  await settle()
  expect(card.message()?.text).toMatch(/☑ 2\. .*Aisha/)
  expect(card.message()?.id).toBe(card.at)
})

test('a closed door: the link is dead, members are out, cards say so, ticks stay; the next key is another', async () => {
  const { owner, id, key } = await opened()
  const card = await cardOf(owner, id)
  const grandma = await joined(key)
  await press(grandma, 1)
  await press(grandma, 1)
  const tap = card.data(2)
  const button = grandma.buttons(shared.mark)[2]
  owner.press(shared.closeDoor)
  await owner.offered(shared.closeDoor, ({ values }) => values.sure === '1')
  owner.press(shared.closeDoor)
  await settle()
  expect(card.message()?.inlineKeyboard).toBeUndefined()
  expect(await storedTicks(owner)).toHaveLength(1)
  // What was seen before is pressed now.
  grandma.client.tap(button?.message ?? 0, button?.data ?? '')
  grandma.client.tap(card.at, tap)
  const late = await joined(key, 'Late')
  expect(late.buttons(shared.mark)).toEqual([])
  expect(await storedTicks(owner)).toHaveLength(1)
  expect(await house.running.app.stores.shares.shown(id)).toBeNull()
  owner.press(shared.openDoor)
  await owner.offered(shared.closeDoor)
  const again = await house.running.app.stores.shares.shown(id)
  expect(again?.members).toEqual([])
  expect(again && keyOf(again)).not.toBe(key)
})

test('a stranger reaches nothing with forged links, buttons, cards and inline queries', async () => {
  const { owner, id, key } = await opened()
  const grandma = await joined(key)
  const before = await house.documentsWith(id)
  const stranger = person('Stranger')
  stranger.say('/start')
  await settle()
  const message = stranger.heard.at(-1)?.id ?? 0
  const [document = ''] = [...boxes(owner).keys(), 'id-card']
  const wrong = `${id}${'a'.repeat(14)}`
  house.api.clearCalls()
  const forged = [
    shared.mark.to('', { case: id, document, mark: '2', page: '0' }),
    shared.list.to('', { case: id, page: '0' }),
    shared.leave.to('', { case: id }),
    shared.door.to('', { case: id }),
    shared.closeDoor.to('', { case: id, sure: '1' }),
    shared.openDoor.to('', { case: id }),
    // A key works on cards only: in a private chat it is no button at all.
    shared.card.to('', { key, document, mark: '2', page: '0' }),
  ]
  for (const { callback_data: data } of forged) stranger.client.tap(message, data)
  for (const data of [wrong, id, 'x', '']) stranger.say(`/start l-${data}`)
  stranger.client.inlineQuery(`list ${id}`)
  // The card of somebody else's list, with a guessed key.
  const own = await opened()
  const card = await cardOf(own.owner, own.id)
  stranger.client.tap(card.at, shared.card.to('', { key: wrong, document, mark: '2', page: '0' }).callback_data)
  await settle()
  expect(stranger.client.inlineResults()?.results ?? []).toEqual([])
  const said = JSON.stringify(house.api.calls.filter(({ chatId }) => chatId === stranger.id))
  expect(said).not.toContain('Grandma')
  expect(said).not.toContain(key)
  // A member is no owner.
  grandma.client.tap(grandma.heard.at(-1)?.id ?? 0, shared.closeDoor.to('', { case: id, sure: '1' }).callback_data)
  grandma.client.tap(grandma.heard.at(-1)?.id ?? 0, to.open.to('', { case: id }).callback_data)
  grandma.client.inlineQuery(`list ${id}`)
  await settle()
  expect(grandma.client.inlineResults()?.results ?? []).toEqual([])
  const after = await house.documentsWith(id)
  for (const [where, text] of before) if (!where.startsWith('chats ')) expect(after.get(where)).toBe(text)
  expect(house.complaints.splice(0)).toEqual([])
})

test('no crowd comes in through a link that went astray', async () => {
  const { key, id } = await opened()
  const { shares } = house.running.app.stores
  const parts = readKey(key)
  if (!parts) throw new Error('no key')
  const crowd = Array.from({ length: MOST_MEMBERS + 5 }, (_, index) => ({ id: 990_000 + index, name: String(index) }))
  const came = await Promise.all(crowd.map((one) => shares.enter(parts, one)))
  expect(came.filter(Boolean)).toHaveLength(MOST_MEMBERS)
  expect((await shares.shown(id))?.members).toHaveLength(MOST_MEMBERS)
})

describe('forgetting', () => {
  const forget = async (who: Citizen) => {
    for (const button of ['pfo', 'pfy']) {
      who.client.tap(who.heard.at(-1)?.id ?? 0, `1:${button}`)
      await settle()
    }
  }

  test('a member goes with the name and with what they said they bring', async () => {
    const { owner, id, key } = await opened()
    const card = await cardOf(owner, id)
    const grandma = await joined(key)
    await press(grandma, 1)
    await forget(grandma)
    expect([...(await house.documentsWith(String(grandma.id))).keys()].filter((where) => !where.startsWith('chats '))).toEqual([])
    expect(card.message()?.text).not.toContain('Grandma')
    expect(await house.running.app.stores.shares.shown(id)).not.toBeNull()
  })

  test('an owner goes with the list, its members and its cards', async () => {
    const { owner, id, key } = await opened()
    const card = await cardOf(owner, id)
    const grandma = await joined(key)
    await press(grandma, 1)
    await forget(owner)
    expect(await house.running.app.stores.shares.shown(id)).toBeNull()
    expect(card.message()?.text).not.toContain('Aisha')
    grandma.client.tap(grandma.heard.at(-1)?.id ?? 0, home.to('', {}).callback_data)
    await settle()
    expect(grandma.buttons(shared.list)).toEqual([])
  })

  test('the export tells of both sides, and of no secret', async () => {
    const { owner, key, id } = await opened()
    const grandma = await joined(key)
    await press(grandma, 1)
    for (const who of [owner, grandma]) {
      who.say('/export')
      await settle()
    }
    const files = house.api.calls.filter(({ method, chatId }) => method === 'sendDocument' && [owner.id, grandma.id].includes(chatId ?? 0))
    const told = files.map(({ params }) =>
      String((params.document as { bytes: Uint8Array }).bytes && Buffer.from((params.document as { bytes: Uint8Array }).bytes)),
    )
    expect(told).toHaveLength(2)
    expect(JSON.parse(told[0] ?? '').sharedLists.own).toMatchObject([{ case: id, members: ['Grandma'] }])
    expect(JSON.parse(told[1] ?? '').sharedLists.others).toMatchObject([{ owner: 'Aisha', name: 'Grandma' }])
    for (const file of told) expect(JSON.stringify(JSON.parse(file).sharedLists)).not.toContain(key.slice(10))
  })
})
