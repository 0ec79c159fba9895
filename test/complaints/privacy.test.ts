import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { redacted } from '../../src/complaints/privacy/redaction.ts'
import { complainInFull, openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, CLERK, registered, SUPERVISOR } from './world.ts'

const GROUP = -1_004_000
const OTHER = 902
const NAME = 'Ахметова Айша'
const IIN = '920312400123'
const PHONE = '8 701 123 45 67'
const SECRET = `Мой ИИН ${IIN}, звоните ${PHONE} или aisha@example.kz.`

describe('masks', () => {
  it.each([
    [`ИИН ${IIN}`, 'ИИН ••••••••••23'],
    ['ЖСН 920312 400123', 'ЖСН ••••••••••23'],
    ['+7 (701) 123-45-67', '•••••••••67'],
    ['тел 87011234567.', 'тел •••••••••67.'],
    ['8‑701‑123‑45‑67', '•••••••••67'],
    ['пишите на aisha@example.kz', 'пишите на •••@example.kz'],
    ['ЖСН 920312 - 400 / 123', 'ЖСН ••••••••••23'],
    ['ИИН920312400123', 'ИИН••••••••••23'],
    ['9 2 0 3 1 2 4 0 0 1 2 3', '••••••••••23'],
    ['920312\u200b400\u2014123', '••••••••••23'],
    ['９２０３１２４００１２３', '••••••••••２３'],
    ['02.03.2026 920312400123', '••••••••••••••••••23'],
    ['карта 4400 4301 1234 5678', 'карта ••••••••••••••78'],
    ['8/701/123/45/67', '•••••••••67'],
    ['+７ ７０１ １２３ ４５ ６７', '•••••••••６７'],
    ['7️⃣0️⃣1️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', '••••••••67️⃣'],
    ['телефоным: 32-45-67', 'телефоным: ••••67'],
  ])('«%s»', (text, wanted) => expect(redacted(text)).toBe(wanted))
  it.each([
    ...['№ 2026-000123', '02.03.2026 10:00', 'дом 5, кв. 12', '15 000 тенге', 'кабинет 945', 'тел. 109', 'отель 12345'],
    ...['с 02.03.2026 – 05.03.2026', 'Приказ № 336 от 31.03.2011', 'с 2011 по 2026 год'],
  ])('«%s» stays', (text) => expect(redacted(text)).toBe(text))
})

let bot: TestBot
let aisha: Person
let dinara: Person
let other: Person
let boss: Person

beforeAll(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  other = bot.person(OTHER, 'Олжас', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [aisha, dinara, other, boss]) await one.say('/start')
  for (const id of [CLERK, OTHER]) await bot.stores.staff.name(id, 'clerk', SUPERVISOR, bot.clock.now())
  await complain(SECRET)
})
afterAll(() => bot.stop())

const complain = (text: string): Promise<string> => complainInFull(bot, { who: aisha, text, iin: IIN, name: NAME, phone: PHONE })

/** Everything that a chat shows now, files by their kind. */
const shown = (chat: number) =>
  bot.api
    .messages(chat)
    .map(({ text, caption, photo, document }) => [text ?? '', caption ?? '', photo ? 'photo' : '', document ? 'file' : ''].join(' '))
    .join('\n')
/** What the bot says in a chat. */
const told = (chat: number) =>
  bot.api
    .messages(chat)
    .flatMap(({ from, text }) => (from === 'bot' ? (text ?? '') : []))
    .join('\n')
const digits = '7 701 123 45 67'.replaceAll(' ', '').slice(1)
const leaks = (text: string) =>
  [NAME, IIN, 'aisha@'].filter((one) => text.includes(one)).concat(text.replace(/\D/g, '').includes(digits) ? ['phone'] : [])
const number = async () => (await bot.stores.complaints.list(CITIZEN))[0]?.number ?? ''

describe('the common chat', () => {
  it('gets the card without name, contact, IIN, phone and files', () => {
    expect(shown(GROUP)).toContain('Мой ИИН')
    expect(leaks(shown(GROUP))).toEqual([])
    expect(shown(GROUP)).not.toContain('photo')
  })
  it('is told of to citizens as it is', async () => {
    await aisha.say('/privacy')
    expect(bot.last(CITIZEN).text).toContain('в общем чате ИИН и телефоны скрыты, файлов и контакта нет')
  })
  it('gets reports that something is wrong without numbers of people, which who looks into them reads in private', async () => {
    const report = {
      id: 'r1',
      office: 'psc-01',
      what: 'phone',
      text: 'Верный телефон 8 7172 55 66 77, мой ИИН 870707400555',
      at: bot.clock.now(),
    } as const
    bot.reports.push(report)
    await dinara.act((user) => user.groupSend(GROUP, '/reports'))
    expect(bot.last(GROUP).text).toContain('Верный телефон')
    expect(shown(GROUP)).not.toMatch(/870707|55 66/)
    await dinara.say('/reports')
    expect(bot.last(CLERK).text).toContain('8 7172 55 66 77')
    bot.reports.splice(0)
  })
  it('does not get them by any button either', async () => {
    for (const label of ['Взять', 'Всё целиком', 'Обновить', 'История']) await dinara.tap(label, GROUP)
    await aisha.act((user) => user.send(`Ещё раз: ${IIN}, ${PHONE}`))
    expect(leaks(shown(GROUP))).toEqual([])
    expect(shown(GROUP)).not.toContain('photo')
  })
})

describe('name and contact', () => {
  it('are on no card; who has the complaint opens them in private, and that is written down', async () => {
    await dinara.say(`/search ${await number()}`)
    expect(shown(CLERK)).not.toContain(NAME)
    await dinara.tap('Имя и контакт')
    expect(bot.last(CLERK).text).toContain(NAME)
    expect((await bot.stores.complaints.find(await number()))?.history.at(-1)).toMatchObject({ what: 'contact-opened', staff: CLERK })
  })
  it('are not for a clerk who does not have it', async () => {
    await other.say(`/search ${await number()}`)
    expect(() => other.button('Имя и контакт')).toThrow()
    await other.forge(bot.last(OTHER).id, `1:dkn:${await number()}`)
    await other.tap('Всё целиком')
    expect(leaks(shown(OTHER))).toEqual([])
    expect(shown(OTHER)).not.toContain('photo')
  })
})
describe('letters', () => {
  it('«send» under one complaint never sends what was begun about another', async () => {
    const first = await number()
    await dinara.say(`/search ${first}`)
    await dinara.tap('Спросить')
    await dinara.say('Вопрос про первую жалобу?')
    const send = dinara.button('📨')
    const second = await registered(bot.stores, '0second', bot.clock.now())
    await dinara.say(`/search ${second}`)
    await dinara.tap('Взять')
    await dinara.tap('Спросить')
    await dinara.say('Вопрос про вторую жалобу?')
    await dinara.forge(send.message, send.data)
    expect((await bot.stores.complaints.find(second))?.messages).toEqual([])
    expect((await bot.stores.complaints.find(first))?.messages.at(-1)?.text).toBe('Вопрос про первую жалобу?')
    await dinara.tap('📨')
    expect((await bot.stores.complaints.find(second))?.messages.map(({ text }) => text)).toEqual(['Вопрос про вторую жалобу?'])
  })
  it('what was begun about a complaint waits while another is answered', async () => {
    const [second, first] = (await bot.stores.complaints.list(CITIZEN)).map((one) => one.number)
    await dinara.say(`/search ${first}`)
    await dinara.tap('Отклонить')
    await dinara.say('Начатый отказ.')
    await dinara.say(`/search ${second}`)
    await dinara.tap('Отклонить')
    await dinara.say(`/search ${first}`)
    await dinara.tap('Отклонить')
    expect(bot.last(CLERK).text).toContain('Начатый отказ.')
  })
})

describe('what the state said', () => {
  it('stays in the chat when the citizen says no', async () => {
    const [second] = (await bot.stores.complaints.list(CITIZEN)).map((one) => one.number)
    await dinara.say(`/search ${second}`)
    await dinara.tap('📬 Ответить')
    await dinara.tap('Обоснованна')
    await dinara.say('Официальный ответ по второй жалобе.')
    await dinara.tap('📨')
    await aisha.tap('Нет')
    expect(bot.texts(CITIZEN).some((text) => text.includes('Официальный ответ по второй жалобе.'))).toBe(true)
  })
})

describe('whoever leaves the staff', () => {
  it('hears nothing any more, and their cards say nothing', async () => {
    const first = (await bot.stores.complaints.list(CITIZEN)).at(-1)?.number ?? ''
    await bot.stores.staff.name(CLERK, null, SUPERVISOR, bot.clock.now())
    const before = bot.texts(CLERK).length
    await bot.stores.complaints.apply(
      first,
      { what: 'say', text: `после ухода ${IIN}`, files: [] },
      { by: 'citizen' },
      bot.clock.now(),
      'late',
    )
    await bot.room.staffTick(bot.clock.now())
    expect(bot.texts(CLERK).length).toBeLessThanOrEqual(before)
    expect(shown(CLERK)).not.toContain('после ухода')
  })

  it('keeps nothing that the bot showed them: cards, name and contact, files, lists', async () => {
    expect(leaks(told(CLERK))).toEqual([])
    for (const words of ['Мой ИИН', 'Начатый отказ', '№ 2026-']) expect(told(CLERK)).not.toContain(words)
    expect(shown(CLERK)).not.toContain('photo')
    expect(await bot.stores.outbox.toldIn(CLERK, 10)).toEqual([])
    expect(await bot.stores.staff.leaving()).toEqual([])
  })
})

describe('a citizen who is forgotten', () => {
  it('is taken out of every chat of the staff, files and all', async () => {
    await boss.say(`/search ${await number()}`)
    await boss.tap('Всё целиком')
    expect(shown(SUPERVISOR)).toContain('photo')
    // A list has the first words of each; a letter that was begun stands in the chat of its clerk.
    for (const label of ['/queue', 'Все открытые'])
      await (label.startsWith('/') ? boss.act((user) => user.groupSend(GROUP, label)) : boss.tap(label, GROUP))
    await boss.say('/queue')
    await boss.tap('Все открытые')
    await boss.tap(await number())
    await boss.tap('Заметка')
    await boss.say('Заявитель звонил дважды.')
    expect(told(GROUP)).toContain('Мой ИИН')
    expect(told(SUPERVISOR)).toContain('Заявитель звонил')
    const numbers = (await bot.stores.complaints.list(CITIZEN)).map((one) => one.number)
    await bot.room.erase(numbers, bot.clock.now())
    await bot.stores.privacy.forget(CITIZEN, bot.clock.now())
    for (const chat of [GROUP, SUPERVISOR, CLERK, OTHER]) {
      expect(leaks(shown(chat)), String(chat)).toEqual([])
      expect(shown(chat), String(chat)).not.toContain('photo')
      for (const words of ['Мой ИИН', 'Начатый отказ', 'Заявитель звонил']) expect(told(chat), String(chat)).not.toContain(words)
    }
    const begun = await bot.store.connection.models.StaffWriting?.find({ about: { $in: numbers } }).lean()
    expect(begun).toEqual([])
  })

  it('is taken out of what was on its way to the staff just then', async () => {
    const late = await registered(bot.stores, '0justthen', bot.clock.now())
    await bot.room.staffTick(bot.clock.now())
    await bot.stores.complaints.apply(
      late,
      { what: 'say', text: 'Тағы бір сөзім бар', files: [] },
      { by: 'citizen' },
      bot.clock.now(),
      null,
    )
    bot.api.fault({ method: 'sendMessage', chatId: GROUP, kind: 'delay', delayMs: 400 })
    const sending = bot.room.staffTick(bot.clock.now())
    // It has read the words, and they are on their way.
    await vi.waitFor(async () => expect((await bot.store.connection.models.Complaint?.findById(late).lean())?.lease).not.toBeNull())
    await bot.room.erase([late], bot.clock.now())
    await bot.stores.privacy.forget(CITIZEN, bot.clock.now())
    await bot.room.erase([late], bot.clock.now())
    expect(told(GROUP)).not.toContain('Тағы бір сөзім')
    await sending
    bot.api.clearFaults()
    expect(told(GROUP)).not.toContain('Тағы бір сөзім')
  })

  it('and so is, after three years, whoever was not forgotten', async () => {
    // The group has had its messages of this minute.
    bot.clock.advance(60_000)
    await registered(bot.stores, '0longago', bot.clock.now())
    await bot.room.staffTick(bot.clock.now())
    const [of] = await bot.stores.complaints.list(CITIZEN)
    expect(told(GROUP)).toContain('Құжаттарымды')
    await bot.stores.complaints.apply(of?.number ?? '', { what: 'withdraw' }, { by: 'citizen' }, bot.clock.now(), null)
    bot.clock.advance(4 * 366 * 86_400_000)
    await bot.room.staffTick(bot.clock.now())
    expect(told(GROUP)).not.toContain('Құжаттарымды')
  })
})
