import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, registered, SUPERVISOR, TEXT } from './world.ts'

let bot: TestBot
let aisha: Person
beforeEach(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  await aisha.say('/start')
  await bot.person(SUPERVISOR, 'Болат', 'ru').say('/start')
})
afterEach(() => bot.stop())

const answersTo = async (act: () => Promise<void>) => {
  const before = bot.texts(CITIZEN).length
  await act()
  return bot.api
    .messages(CITIZEN)
    .slice(before)
    .filter(({ from }) => from === 'bot')
}

test('an album in the form is one answer, and all of it is kept', async () => {
  await aisha.complain(TEXT)
  const answers = await answersTo(() => aisha.act((user) => user.album(3)))
  expect(answers).toHaveLength(1)
  expect((await bot.stores.drafts.list(CITIZEN))[0]?.files).toHaveLength(3)
})

test('what comes right behind an album is heard after it', async () => {
  await aisha.complain(TEXT)
  aisha.user.album(3)
  await aisha.tap('Без файлов')
  const [draft] = await bot.stores.drafts.list(CITIZEN)
  expect([draft?.files.length, draft?.done.includes('files')]).toEqual([3, true])
})

test('an album added to a complaint is one message to the staff, with all its pictures, and one answer', async () => {
  const number = await registered(bot.stores, '0album', bot.clock.now())
  await bot.room.staffTick(bot.clock.now())
  await bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id: SUPERVISOR, role: 'supervisor' }, bot.clock.now(), null)
  await bot.room.staffTick(bot.clock.now())
  await aisha.say(`/complaint ${number}`)
  await aisha.tap('Открыть')
  await aisha.tap('➕ Добавить')
  const words = () => bot.texts(SUPERVISOR).filter((text) => text.includes('написал по жалобе')).length
  const before = words()
  const answers = await answersTo(() => aisha.act((user) => user.album(6)))
  expect(answers).toHaveLength(1)
  const of = await bot.stores.complaints.find(number)
  expect(of?.messages.map(({ files }) => files.length)).toEqual([6])
  expect(words()).toBe(before + 1)
})

test('an album that nobody asked for is answered once', async () => {
  expect(await answersTo(() => aisha.act((user) => user.album(4)))).toHaveLength(1)
})
