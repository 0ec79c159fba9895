import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CLERK, registered, SUPERVISOR } from '../../complaints/world.ts'

const GROUP = -4_001
const LIVES_ON = -1_004_001
let bot: TestBot
let dinara: Person

beforeEach(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  await dinara.say('/start')
  await bot.person(SUPERVISOR, 'Болат', 'ru').say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
})
afterEach(() => bot.stop())

const moved = () => {
  bot.api.group(LIVES_ON, 'Стол жалоб')
  bot.api.fault({ chatId: GROUP, kind: '400', movedTo: LIVES_ON })
}
const there = () => bot.texts(LIVES_ON).join('\n')
const tickAt = async (at: string) => {
  bot.clock.advance(new Date(at).getTime() - bot.clock.now().getTime())
  await bot.room.staffTick(bot.clock.now())
}

test('the digest, words on terms, new cards and the report of the week go where the group lives on, though no update told of it', async () => {
  const number = await registered(bot.stores, '0moved', bot.clock.now())
  await tickAt('2026-03-02T05:01:00Z')
  expect(bot.texts(GROUP).join()).toContain(number)
  moved()
  await tickAt('2026-03-18T06:00:00Z')
  expect(there()).toContain('Просрочено')
  expect(there()).toContain('Сводка')
  await bot.room.inCommon((chat, lang) => bot.send(chat, `report in ${lang}`))
  expect(there()).toContain('report in ru')
  const next = await registered(bot.stores, '0moved2', bot.clock.now())
  await tickAt('2026-03-18T06:05:00Z')
  expect(there()).toContain(`№ ${next}`)
})

test('each of them is what finds the group moved', async () => {
  moved()
  await bot.room.inCommon((chat) => bot.send(chat, 'the report comes first'))
  expect(there()).toContain('the report comes first')
  await bot.stores.staff.moveChat(GROUP, LIVES_ON)
  await dinara.act((user) => user.groupSend(LIVES_ON, '/queue'))
  expect(there()).toContain('Очередь')
})

test('a letter that was begun in the group goes on there', async () => {
  const number = await registered(bot.stores, '0moved3', bot.clock.now())
  await tickAt('2026-03-02T05:01:00Z')
  for (const label of ['Взять', 'Спросить']) await dinara.tap(label, GROUP)
  const prompt = bot.last(GROUP).id
  await dinara.act((user) => user.groupSend(GROUP, 'Какой номер талона?', prompt))
  await dinara.act((user) => user.groupMessage(GROUP, { migrate_to_chat_id: LIVES_ON }))
  moved()
  await dinara.act((user) => user.groupSend(LIVES_ON, `/search ${number}`))
  await dinara.tap('Спросить', LIVES_ON)
  expect(bot.last(LIVES_ON).text).toContain('Какой номер талона?')
})

test('a hot spot that could not be told at first is told', async () => {
  const hot = () => bot.texts(SUPERVISOR).filter((text) => text.startsWith('🔥'))
  for (let n = 0; n < 4; n++) await registered(bot.stores, `0hot${n}`, bot.clock.now(), 600 + n)
  await tickAt('2026-03-02T05:01:00Z')
  await registered(bot.stores, '0hot4', bot.clock.now(), 604)
  bot.api.fault({ method: 'sendMessage', chatId: SUPERVISOR, kind: '401' })
  await tickAt('2026-03-02T05:02:00Z')
  expect(hot()).toEqual([])
  bot.api.clearFaults()
  await tickAt('2026-03-02T05:04:00Z')
  await tickAt('2026-03-02T05:06:00Z')
  expect(hot()).toHaveLength(1)
})

test('a hot spot that nobody could hear is told with the next complaint', async () => {
  const { staff } = bot.stores
  const since = new Date('2026-02-23T05:00:00Z')
  const at = bot.clock.now()
  expect(await staff.claimHotSpot('psc-01 action', '2026-000005', at, since)).toBe(true)
  expect(await staff.claimHotSpot('psc-01 action', '2026-000006', at, since)).toBe(false)
  // The process died: the same complaint tells again.
  expect(await staff.claimHotSpot('psc-01 action', '2026-000005', at, since)).toBe(true)
  await staff.hotSpotTold('psc-01 action', false)
  expect(await staff.claimHotSpot('psc-01 action', '2026-000006', at, since)).toBe(true)
  await staff.hotSpotTold('psc-01 action', true)
  for (const number of ['2026-000006', '2026-000007']) expect(await staff.claimHotSpot('psc-01 action', number, at, since)).toBe(false)
})
