import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Action } from '../../src/complaints/transitions/decide.ts'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, registered, SUPERVISOR, TEXT } from './world.ts'

const DAY = 86_400_000
let bot: TestBot
let aisha: Person
let number: string

beforeEach(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  await aisha.say('/start')
  await bot.person(SUPERVISOR, 'Болат', 'ru').say('/start')
  number = await registered(bot.stores, '0refused', bot.clock.now())
  await tick()
  await staff({ what: 'take' })
})
afterEach(() => bot.stop())

const tick = () => bot.room.staffTick(bot.clock.now())
const staff = async (move: Action) => {
  await bot.stores.complaints.apply(number, move, { by: 'staff', id: SUPERVISOR, role: 'supervisor' }, bot.clock.now(), null)
  await tick()
}
const complaint = () => bot.stores.complaints.find(number)
const later = async (ms: number) => {
  bot.clock.advance(ms)
  await tick()
}
const WORDS = 'Документы примут завтра в третьем окне.'
const answer = (files: NonNullable<Extract<Action, { what: 'answer' }>['files']> = []): Action => ({
  what: 'answer',
  founded: true,
  text: WORDS,
  files,
})
const answers = () => bot.texts(CITIZEN).filter((text) => text.includes(WORDS))

test.each([
  ['voice', 'sendVoice', 'Bad Request: VOICE_MESSAGES_FORBIDDEN'],
  ['photo', 'sendPhoto', 'Bad Request: wrong file identifier/HTTP URL specified'],
  ['document', 'sendDocument', 'Bad Request: wrong remote file identifier specified: Wrong string length'],
] as const)('a %s that does not go to this chat keeps no word back', async (kind, method, description) => {
  bot.api.fault({ method, chatId: CITIZEN, kind: '400', description })
  await staff(answer([{ kind, file: 'gone', name: null }]))
  expect(answers()).toHaveLength(1)
  expect(answers()[0]).toContain('Не удалось передать файлов: 1')
  expect(await complaint()).toMatchObject({
    owed: [],
    history: expect.not.arrayContaining([expect.objectContaining({ what: 'undelivered' })]),
  })
})

/** Telegram refuses every message to the citizen, and no update says why. */
const shut = () => bot.api.fault({ method: /^send/, chatId: CITIZEN, kind: '403', description: 'Forbidden: bot was blocked by the user' })

test('an answer to who blocked the bot waits for them, the staff know it, and the days of grace begin when it arrives', async () => {
  shut()
  await staff(answer())
  expect(await complaint()).toMatchObject({ state: 'answered', settleBy: null, owed: [] })
  expect(bot.texts(SUPERVISOR).some((text) => text.includes('заявитель заблокировал бота'))).toBe(true)
  // Far more than the days of grace: silence closes nothing that was not heard.
  for (let day = 0; day < 12; day++) await later(DAY)
  expect((await complaint())?.state).toBe('answered')
  bot.api.clearFaults()
  await aisha.say('привет')
  expect(answers()).toHaveLength(1)
  const { settleBy, held } = (await complaint()) ?? {}
  expect([held, settleBy && Math.round((settleBy.getTime() - bot.clock.now().getTime()) / DAY)]).toEqual([[], 10])
  await aisha.say('это я')
  expect(answers()).toHaveLength(1)
  for (let day = 0; day < 11; day++) await later(DAY)
  expect((await complaint())?.state).toBe('closed')
})

test('the card says that the citizen is away, until they are back', async () => {
  shut()
  await staff(answer())
  const card = () => bot.texts(SUPERVISOR).some((text) => text.includes('ответ ждёт его возвращения'))
  expect(card()).toBe(true)
  bot.api.clearFaults()
  await aisha.say('я вернулась')
  await later(60_000)
  expect((await complaint())?.held).toEqual([])
})

test.each([
  ['Forbidden: bot was kicked from the group chat', '403'],
  ['Bad Request: not enough rights to send text messages to the chat', '400'],
] as const)('«%s»: what the staff are owed stays owed, and is tried again', async (description, kind) => {
  bot.api.fault({ method: 'sendMessage', chatId: SUPERVISOR, kind, description })
  await bot.stores.complaints.apply(number, { what: 'say', text: 'Добавлю важное.', files: [] }, { by: 'citizen' }, bot.clock.now(), null)
  await tick()
  expect((await complaint())?.owed.map(({ what }) => what)).toEqual(['said'])
  bot.api.clearFaults()
  await later(60_000)
  expect((await complaint())?.owed).toEqual([])
})

test('a citizen waits for nobody: while the staff cannot be told, the next message is answered', async () => {
  const other = 777
  const gul = bot.person(other, 'Гүл', 'ru')
  await gul.say('/start')
  await gul.complain(TEXT)
  await gul.tap('Без файлов')
  await gul.say('Ахметова Гүл')
  await gul.tap('По телефону')
  await gul.say('8 701 123 45 67')
  bot.api.fault({ method: 'sendMessage', chatId: SUPERVISOR, kind: '429', retryAfter: 30, times: 1 })
  const { message, data } = gul.button('Отправить')
  gul.user.tap(message, data)
  gul.user.send('/complaints')
  await vi.waitFor(() => expect(bot.last(other).text).toContain('Мои жалобы'), { timeout: 5_000, interval: 50 })
  expect(await bot.stores.complaints.list(other)).toHaveLength(1)
})

test('a digest that nobody heard is sent again', async () => {
  const digests = () => bot.texts(SUPERVISOR).filter((text) => text.includes('Сводка')).length
  await registered(bot.stores, '0free', bot.clock.now())
  await tick()
  const before = digests()
  bot.clock.advance(DAY)
  bot.api.fault({ method: 'sendMessage', chatId: SUPERVISOR, kind: '403', description: 'Forbidden: bot was kicked from the group chat' })
  await tick()
  bot.api.clearFaults()
  await later(180_000)
  expect(digests()).toBe(before + 1)
  await later(180_000)
  expect(digests()).toBe(before + 1)
})
