import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, SUPERVISOR, wholeDraft } from '../../complaints/world.ts'

const GROUP = -1_001_000
let bot: TestBot
let aisha: Person
let dinara: Person
let boss: Person
let guest: Person
let number: string

beforeAll(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Шағымдар үстелі')
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'kk')
  guest = bot.person(778, 'Қонақ', 'en')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await aisha.say('/start')
  await dinara.say('/start')
  const draft = await wholeDraft(bot.stores, '0inthegroup', bot.clock.now())
  const of = await bot.stores.register.register(draft, { route: 'psc-director', lang: 'ru' }, bot.clock.now())
  number = of.number
  await bot.room.staffTick(bot.clock.now())
})
afterAll(() => bot.stop())

const now = async () => bot.stores.complaints.find(number)
const notes = () => bot.api.calls.filter(({ method }) => method === 'answerCallbackQuery').map(({ params }) => String(params.text ?? ''))

it('a new complaint appears in the staff chat, and in no private one', () => {
  expect(bot.texts(GROUP).filter((text) => text.startsWith(`№ ${number}`))).toHaveLength(1)
  expect(bot.texts(CLERK).join()).not.toContain(number)
})

it('somebody in the chat without a role can see it, and do nothing', async () => {
  await guest.tap('Алу', GROUP)
  expect(notes().at(-1)).toContain('рөліңіз')
  expect((await now())?.clerk).toBe(null)
  await guest.act((user) => user.groupSend(GROUP, '/queue'))
  expect(bot.last(GROUP).text).toContain('рөліңіз')
})

it('the chat begins in the language of the first member who speaks in it, and keeps it', async () => {
  await boss.act((user) => user.groupSend(GROUP, '/queue'))
  expect(await bot.stores.staff.lang()).toBe('kk')
  await dinara.act((user) => user.groupSend(GROUP, '/queue'))
  expect(bot.last(GROUP).text).toContain('Кезек')

  const other = await openBot(GROUP)
  try {
    other.api.group(GROUP, 'Стол жалоб')
    await other.stores.staff.name(CLERK, 'clerk', SUPERVISOR, other.clock.now())
    // The day's digest, which may come before anybody has spoken, chooses none.
    await other.stores.staff.digestSent('2026-03-02')
    const clerk = other.person(CLERK, 'Динара', 'ru-KZ')
    await clerk.act((user) => user.groupSend(GROUP, '/queue'))
    expect(other.last(GROUP).text).toContain('Очередь')
    const boss = other.person(SUPERVISOR, 'Болат', 'kk')
    await boss.act((user) => user.groupSend(GROUP, '/queue'))
    expect(other.last(GROUP).text).toContain('Очередь')
  } finally {
    await other.stop()
  }
})

it('one card shows who has it to everybody', async () => {
  await dinara.tap('Алу', GROUP)
  const { message } = boss.button('Жауап беру', GROUP)
  expect(bot.api.messages(GROUP).find(({ id }) => id === message)?.text).toContain('Динара')
  await boss.tap('Жауап беру', GROUP)
  expect(notes().at(-1)).toContain('Динара')
})

it('what a clerk replies to the question goes to the citizen, without a name', async () => {
  await dinara.tap('Сұрау', GROUP)
  const asked = bot.last(GROUP).id
  await dinara.act((user) => user.groupSend(GROUP, 'Это просто разговор, не ответ'))
  await boss.act((user) => user.groupSend(GROUP, 'И это не ответ', asked))
  await dinara.act((user) => user.groupSend(GROUP, 'Когда вы были у нас?', asked))
  await boss.tap('📨', GROUP)
  expect((await now())?.messages).toEqual([])
  await dinara.tap('📨', GROUP)
  expect((await now())?.messages.map(({ text }) => text)).toEqual(['Когда вы были у нас?'])
  expect(bot.last(CITIZEN).text).toContain('Когда вы были у нас?')
  expect(bot.texts(CITIZEN).join()).not.toMatch(/Динара|разговор/)
})

it('what the citizen says comes to the chat, and their files only to who has the complaint', async () => {
  await aisha.tap('Ответить')
  await aisha.act((user) => user.voice())
  expect(bot.last(GROUP).text).toContain('Файл саны: 1')
  expect(bot.api.messages(GROUP).some(({ other }) => other === 'voice')).toBe(false)
  expect(bot.api.messages(CLERK).some(({ other }) => other === 'voice')).toBe(true)
  expect((await now())?.state).toBe('taken')
})

it('the chat speaks the language that a supervisor chooses', async () => {
  await boss.act((user) => user.groupSend(GROUP, '/staff'))
  await dinara.tap('Русский', GROUP)
  expect(await bot.stores.staff.lang()).toBe('kk')
  await boss.tap('Русский', GROUP)
  await boss.act((user) => user.groupSend(GROUP, '/queue'))
  expect(bot.last(GROUP).text).toContain('Очередь')
})

it('other groups hear nothing of it', async () => {
  bot.api.group(-42, 'Другая')
  for (const text of ['/queue', '/staff', `/search ${number}`]) await boss.act((user) => user.groupSend(-42, text))
  expect(bot.texts(-42).every((text) => text.startsWith('/'))).toBe(true)
})
