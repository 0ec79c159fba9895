import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draftOf, keepDraft } from '../../../src/desk/web/letter/letter-draft.ts'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, registered, START, SUPERVISOR } from '../../complaints/world.ts'

const GROUP = -1_005_000
const WORDS = 'Мы проверили: документы приняты, справка готова.'
let bot: TestBot
let dinara: Person
let number: string
let complaints = 0

beforeAll(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  dinara = bot.person(CLERK, 'Динара Сапарова', 'ru')
  const aisha = bot.person(CITIZEN, 'Айша', 'ru')
  for (const one of [dinara, aisha]) await one.say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
})
afterAll(() => bot.stop())
beforeEach(async () => {
  number = await registered(bot.stores, `0letter${complaints++}`, START, CITIZEN)
  await bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id: CLERK, role: 'clerk' }, bot.clock.now(), null)
})

const screen = (): string => bot.last(CLERK).text ?? ''
const told = (): string => bot.last(CITIZEN).text ?? ''
const begin = async (...labels: string[]) => {
  await dinara.say('/queue')
  await dinara.tap('Мои')
  await dinara.tap(number)
  for (const label of labels) await dinara.tap(label)
}

describe('a letter to the citizen that was begun', () => {
  it('is there after a note was written to the same complaint, and the note has only its own words', async () => {
    await begin('Ответить', 'Обоснованна')
    await dinara.say(WORDS)
    await begin('Заметка')
    expect(screen()).not.toContain(WORDS)
    await dinara.say('Позвонить в отдел')
    await dinara.tap('Отправить')
    await begin('Ответить', 'Обоснованна')
    expect(screen()).toContain(WORDS)
    expect(screen()).not.toContain('Позвонить')
  })

  it('keeps its words when it becomes another kind of letter, and the button under the first sends nothing', async () => {
    await begin('Ответить', 'Обоснованна')
    await dinara.say(WORDS)
    const first = dinara.button('Отправить')
    const before = told()
    await begin('Спросить')
    expect(screen()).toContain(WORDS)
    await dinara.forge(first.message, first.data)
    expect(told()).toBe(before)
    expect((await bot.stores.complaints.find(number))?.state).toBe('taken')
  })

  it('is not mixed with a forward of the same complaint', async () => {
    await begin('Ответить', 'Обоснованна')
    await dinara.say(WORDS)
    await begin('Передать', 'Другой')
    expect(screen()).not.toContain(WORDS)
  })

  it('has all pictures of an album, and says how many it can have', async () => {
    await begin('Спросить')
    await dinara.act((user) => user.album(3))
    expect(screen()).toContain('Файлов: 3')
    await dinara.act((user) => user.album(9))
    expect(screen()).toContain('Больше 10 файлов приложить нельзя')
    await dinara.say('На каком из снимков?')
    await dinara.tap('📨')
    expect((await bot.stores.complaints.find(number))?.messages.map(({ files }) => files.length)).toEqual([10])
  })

  it('in a group has every answer to its question, also those that came at once, and the words of one that was edited', async () => {
    await dinara.act((user) => user.groupSend(GROUP, '/queue'))
    for (const label of ['Мои', number, 'Спросить']) await dinara.tap(label, GROUP)
    const question = bot.last(GROUP).id
    const [first, second] = ['Первое.', 'Второе.'] as const
    for (const text of [first, second]) await dinara.act((user) => user.groupSend(GROUP, text, question))
    const wrote = bot.api.messages(GROUP).find(({ from, text }) => from === 'user' && text === first)
    await dinara.act((user) => user.edit(wrote?.id ?? 0, 'Первое, исправленное.'))
    await dinara.tap('📨', GROUP)
    expect((await bot.stores.complaints.find(number))?.messages.map(({ text }) => text)).toEqual(['Первое, исправленное.\n\nВторое.'])
  })

  it('has the words of a message as they were edited, until it is sent', async () => {
    await begin('Спросить')
    await dinara.say('Кагда это было?')
    await dinara.say('В каком окне?')
    const wrote = bot.api.messages(CLERK).find(({ from, text }) => from === 'user' && text === 'Кагда это было?')
    await dinara.act((user) => user.edit(wrote?.id ?? 0, 'Когда это было?'))
    expect(screen()).toContain('Когда это было?')
    await dinara.say('Кто принимал?')
    await dinara.tap('📨')
    const sent = 'Когда это было?\n\nВ каком окне?\n\nКто принимал?'
    expect((await bot.stores.complaints.find(number))?.messages.map(({ text }) => text)).toEqual([sent])
    await dinara.act((user) => user.edit(wrote?.id ?? 0, 'Слишком поздно'))
    expect(screen()).toContain('прежнее я уже прочитал')
  })

  it('is no colleague’s note on the page', async () => {
    await begin('Заметка')
    await dinara.say('Позвонить в отдел')
    expect(await draftOf(bot.stores.staff, CLERK, number)).toBeNull()
  })

  it('whose kind was changed on the page is not sent by the chat’s old button; what is typed to it is kept', async () => {
    // Later than the letters that were begun before: the latest are offered.
    bot.clock.advance(60_000)
    await begin('Ответить', 'Обоснованна')
    await dinara.say(WORDS)
    const before = told()
    const rejection = { kind: 'reject', text: 'Другая причина, с новыми словами.' } as const
    await keepDraft(bot.stores.staff, CLERK, number, rejection, { now: bot.clock.now(), newId: 'page' })
    await dinara.tap('Отправить')
    expect(told()).toBe(before)
    await dinara.say('Ещё одно предложение')
    await dinara.tap('В отказ')
    expect((await draftOf(bot.stores.staff, CLERK, number))?.text).toContain('Ещё одно предложение')
  })
})
