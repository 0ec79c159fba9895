import type { Update } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../../src/cases/buttons.ts'
import { type House, openHouse, SECRET } from './house.ts'
import { boxes, citizenWithList, nearName, toggle } from './rehearsal.ts'

const DAY_MS = 86_400_000

let house: House

const stored = async (citizen: number) => house.cases.list(citizen)
const calls = (citizen: number) => house.api.calls.filter(({ chatId }) => chatId === citizen).map(({ method }) => method)

describe.each(['polling', 'webhook'] as const)('%s', (mode) => {
  beforeAll(async () => {
    house = await openHouse({ mode })
  })
  afterEach(() => {
    Object.assign(house.api.deliver, { duplicate: false, reverse: false })
    expect(house.complaints.splice(0)).toEqual([])
  })
  afterAll(() => house.close())

  test('updates that come twice are handled once', async () => {
    const once = await citizenWithList(house.api)
    house.api.deliver.duplicate = true
    const citizen = await citizenWithList(house.api)
    const [document = ''] = boxes(citizen).keys()
    toggle(citizen, document)
    await citizen.sees(() => boxes(citizen).get(document) === true)
    await house.api.idle()
    expect((await stored(citizen.id)).map(({ ticks }) => ticks)).toEqual([[document]])
    // Two calls for the tick; the rest as for whoever is heard once.
    expect(calls(citizen.id).slice(0, -2).sort()).toEqual(calls(once.id).sort())
  })

  test('ticks that come in another order than they were pressed all stand', async () => {
    const citizen = await citizenWithList(house.api)
    await house.running.stop()
    const documents = [...boxes(citizen).keys()]
    for (const document of documents) toggle(citizen, document)
    house.api.deliver.reverse = true
    await house.raise()
    await citizen.sees(() => [...boxes(citizen).values()].every(Boolean))
    const [of] = await stored(citizen.id)
    expect([...(of?.ticks ?? [])].sort()).toEqual([...documents].sort())
  })

  test('an update that comes a day late is handled, and once', async () => {
    const citizen = await citizenWithList(house.api)
    await house.running.stop()
    const [document = ''] = boxes(citizen).keys()
    toggle(citizen, document)
    house.advance(DAY_MS)
    await house.raise()
    await citizen.sees(() => boxes(citizen).get(document) === true)
    expect((await stored(citizen.id)).map(({ ticks }) => ticks)).toEqual([[document]])
  })

  test('the name of a case that comes before the question for it breaks nothing, and can be given again', async () => {
    const citizen = await citizenWithList(house.api)
    await nearName(citizen)
    await house.running.stop()
    citizen.press(to.rename)
    citizen.say('Сары үй')
    house.api.deliver.reverse = true
    await house.raise()
    await house.api.idle()
    house.api.deliver.reverse = false
    citizen.say('Сары үй')
    await citizen.sees(() => citizen.screen.includes('Сары үй'))
    expect((await stored(citizen.id)).map(({ name }) => name)).toEqual(['Сары үй'])
  })
})

const chat = { id: 900, type: 'private', first_name: 'Айша' } as const
const from = { id: 900, is_bot: false, first_name: 'Айша', language_code: 'kk' }
const channel = { id: -1009, type: 'channel', title: 'Арна' } as const
const group = { id: -900, type: 'supergroup', title: 'Топ' } as const
const useless: Record<string, object> = {
  'a channel post': { channel_post: { message_id: 1, date: 1, chat: channel, text: 'жаңалық' } },
  'a location that moves': {
    edited_message: { message_id: 1, date: 1, edit_date: 2, chat, from, location: { latitude: 50.4, longitude: 80.2 } },
  },
  'a poll': { poll: { id: '1', question: '?', options: [], total_voter_count: 0 } },
  'an answer to a poll': { poll_answer: { poll_id: '1', user: from, option_ids: [0] } },
  'a change of members': {
    chat_member: {
      chat: group,
      from,
      date: 1,
      old_chat_member: { status: 'left', user: from },
      new_chat_member: { status: 'member', user: from },
    },
  },
  'the bot put into a group': {
    my_chat_member: {
      chat: group,
      from,
      date: 1,
      old_chat_member: { status: 'left', user: from },
      new_chat_member: { status: 'member', user: from },
    },
  },
  'talk in a group': { message: { message_id: 1, date: 1, chat: group, from, text: 'сәлем' } },
  'a business message': { business_message: { message_id: 1, date: 1, chat, from, text: '/start', business_connection_id: 'b' } },
  'an edited channel post': { edited_channel_post: { message_id: 1, date: 1, edit_date: 2, chat: channel, text: 'жаңалық' } },
  'a business connection': { business_connection: { id: 'b', user: from, user_chat_id: 900, date: 1, is_enabled: true } },
  'an edited business message': {
    edited_business_message: { message_id: 1, date: 1, edit_date: 2, chat, from, text: '/start', business_connection_id: 'b' },
  },
  'deleted business messages': { deleted_business_messages: { business_connection_id: 'b', chat, message_ids: [1] } },
  'a wish to join': { chat_join_request: { chat: group, from, user_chat_id: 900, date: 1 } },
  'a boost': {
    chat_boost: { chat: group, boost: { boost_id: '1', add_date: 1, expiration_date: 2, source: { source: 'premium', user: from } } },
  },
  'a payment': { pre_checkout_query: { id: '1', from, currency: 'KZT', total_amount: 1, invoice_payload: 'x' } },
  'an inline result that somebody chose': { chosen_inline_result: { result_id: '1', from, query: 'Балқаш' } },
  'a message of another bot': { message: { message_id: 1, date: 1, chat, from: { ...from, id: 901, is_bot: true }, text: '/start' } },
  'a reaction': { message_reaction: { chat, message_id: 1, user: from, date: 1, old_reaction: [], new_reaction: [] } },
  'a kind of the future': { from_the_future: { anything: true } },
  'nothing at all': {},
}

describe('kinds of updates that the bot has no use for', () => {
  beforeAll(async () => {
    house = await openHouse({ mode: 'webhook' })
    house.api.group(group.id, group.title)
  })
  afterAll(() => house.close())

  test.each(Object.keys(useless))('%s is taken and answered with nothing', async (kind) => {
    house.api.clearCalls()
    // As a bot with another list of kinds would have let them through.
    await house.running.app.shell.handle({ update_id: 5, ...useless[kind] } as Update)
    expect(house.api.calls).toEqual([])
    expect(house.complaints).toEqual([])
  })

  test.each(Object.keys(useless))('Telegram hears at once that %s is taken, and does not send it again', async (kind) => {
    const answer = await fetch(`${house.running.url}/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify({ update_id: 6, ...useless[kind] }),
    })
    expect(answer.status).toBe(200)
  })
})
