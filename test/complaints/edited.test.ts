import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, TEXT } from './world.ts'

let bot: TestBot
let aisha: Person
beforeEach(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  await aisha.say('/start')
})
afterEach(() => bot.stop())

/** Corrects the citizen's own message with these words in it. */
async function correct(was: string, now: string): Promise<void> {
  const own = [...bot.api.messages(CITIZEN)].reverse().find(({ from, text }) => from === 'user' && text === was)
  if (!own) throw new Error(`nobody wrote «${was}»`)
  await aisha.act((user) => user.edit(own.id, now))
}
const draft = async () => (await bot.stores.drafts.list(CITIZEN))[0]

test('a name that was corrected is the name, while the form is open', async () => {
  await aisha.complain(TEXT)
  await aisha.tap('Без файлов')
  await aisha.say('Иванов Иван')
  await correct('Иванов Иван', 'Петров Иван')
  expect((await draft())?.person.name).toBe('Петров Иван')
  // The next question is asked again, and its answer is taken.
  await aisha.tap('По телефону')
  await aisha.say('8 701 123 45 67')
  await correct('8 701 123 45 67', '8 701 765 43 21')
  expect(JSON.stringify((await draft())?.person.contact)).toContain('7654321')
  expect(bot.last(CITIZEN).text).toContain('Петров Иван')
})

test('a correction that cannot be read is asked for again, and the old answer stays', async () => {
  await aisha.complain(TEXT)
  await aisha.tap('Без файлов')
  await aisha.say('Иванов Иван')
  await correct('Иванов Иван', '12345')
  expect((await draft())?.person.name).toBe('Иванов Иван')
  expect(bot.last(CITIZEN).text).toContain('Напишите имя буквами')
})

test('a piece of the text that was corrected takes the place of what it was', async () => {
  await aisha.say('/complain')
  for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) await aisha.tap(label)
  await aisha.say('Первая часть рассказа.')
  await aisha.say('Вторая часть.')
  await correct('Первая часть рассказа.', 'Первая часть, исправленная.')
  expect((await draft())?.texts).toEqual(['Первая часть, исправленная.', 'Вторая часть.'])
  await aisha.say('Третья часть.')
  expect((await draft())?.texts).toEqual(['Первая часть, исправленная.', 'Вторая часть.', 'Третья часть.'])
})

test('what is corrected when it is too late is answered, and nothing changes', async () => {
  await aisha.complain(TEXT)
  await aisha.tap('Без файлов')
  await aisha.say('Иванов Иван')
  await aisha.tap('По телефону')
  await aisha.say('8 701 123 45 67')
  await aisha.tap('Отправить')
  const [before] = await bot.stores.complaints.list(CITIZEN)
  await correct(TEXT, 'Совсем другой рассказ о том, что случилось')
  expect(bot.last(CITIZEN).text).toContain('прежнее я уже прочитал')
  expect(await bot.stores.complaints.list(CITIZEN)).toEqual([before])
})

test('a greeting that was corrected is answered as one that was read', async () => {
  await aisha.say('превет')
  await correct('превет', '/complain')
  expect(bot.last(CITIZEN).text).toContain('прежнее я уже прочитал')
  expect(await draft()).toBeUndefined()
})

test('a day that was typed is said with its weekday, and one button changes it', async () => {
  await aisha.say('/complain')
  for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) await aisha.tap(label)
  await aisha.say(TEXT)
  await aisha.tap('Готово')
  await aisha.say('1 марта')
  expect(bot.texts(CITIZEN).some((text) => /Случилось: .*воскресенье.*1 марта/u.test(text))).toBe(true)
  await aisha.tap('Другой день')
  await aisha.say('27 февраля')
  expect(bot.texts(CITIZEN).some((text) => /Случилось: .*пятница.*27 февраля/u.test(text))).toBe(true)
  expect((await draft())?.happened).toBe('2026-02-27')
})
