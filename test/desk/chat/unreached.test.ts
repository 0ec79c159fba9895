import { afterEach, expect, test } from 'vitest'
import { openBot, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, registered, SUPERVISOR } from '../../complaints/world.ts'

const GROUP = -1_005_000
let bot: TestBot | undefined
afterEach(() => bot?.stop())

test('a staff chat that is not there: the supervisors hear of a complaint in private', async () => {
  bot = await openBot(GROUP)
  await bot.person(SUPERVISOR, 'Болат', 'ru').say('/start')
  const number = await registered(bot.stores, '0away', bot.clock.now())
  await bot.room.staffTick(bot.clock.now())
  expect(bot.texts(SUPERVISOR).some((text) => text.includes(number))).toBe(true)
  expect((await bot.stores.complaints.find(number))?.owed).toEqual([])
})

test('nobody to be reached: it stays owed until somebody is, and keeps no word from the citizen', async () => {
  bot = await openBot(GROUP)
  const aisha = bot.person(CITIZEN, 'Айша', 'ru')
  await aisha.say('/start')
  const number = await registered(bot.stores, '0owed', bot.clock.now())
  await bot.room.staffTick(bot.clock.now())
  expect((await bot.stores.complaints.find(number))?.owed.map(({ what }) => what)).toEqual(['new'])
  await bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id: SUPERVISOR, role: 'supervisor' }, bot.clock.now(), null)
  bot.clock.advance(60_000)
  await bot.room.staffTick(bot.clock.now())
  expect(bot.last(CITIZEN).text).toContain('взял сотрудник')
  bot.api.group(GROUP, 'Стол жалоб')
  bot.clock.advance(60_000)
  await bot.room.staffTick(bot.clock.now())
  expect(bot.texts(GROUP).some((text) => text.includes(number))).toBe(true)
  expect((await bot.stores.complaints.find(number))?.owed).toEqual([])
})
