import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Action } from '../../../src/complaints/transitions/decide.ts'
import { readConfig } from '../../../src/config.ts'
import { LANGS, loadTexts } from '../../../src/i18n.ts'
import { complainInFull, openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, registered, SUPERVISOR } from '../../complaints/world.ts'

/** An operator keeps citizens' data out of the staff's Telegram. */
const texts = loadTexts(join(import.meta.dirname, '../../../locales'))
const GROUP = -1_004_100
const NAME = 'Ахметова Айша'
const IIN = '920312400123'
const PHONE = '8 701 123 45 67'
const WORDS = `Вахтёр кричал на меня. Мой ИИН ${IIN}, звоните ${PHONE} или aisha@example.kz.`
const ANSWER = 'Айша Ахметова, вахтёр предупреждён, ждём вас.'
const STAFF = [GROUP, CLERK, SUPERVISOR]
/** Every kind of button of the desk by which something was said, done or shown in the chat. */
const OLD_BUTTONS = [
  'dka:N:take',
  'dkw:N:answer:1',
  'dku:N',
  'dkb:N',
  'dkt:N',
  'dkh:N',
  'dkn:N',
  'dkM:N:0',
  'dkL:N:0:begin',
  'dkA:N:1',
  'dky',
  'dkd:x:0',
]
let bot: TestBot
let aisha: Person
let dinara: Person
let boss: Person
let number: string

beforeAll(async () => {
  bot = await openBot(GROUP, false, true)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [aisha, dinara, boss]) await one.say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара')
  number = await complain()
})
// Fails when a chat of the staff was told anything of a citizen: see leaks.ts.
afterAll(() => bot.stop())

/** A complaint with everything that is private in it. */
const complain = (): Promise<string> => complainInFull(bot, { who: aisha, text: WORDS, iin: IIN, name: NAME, phone: PHONE })
/** As the page does it. */
async function onPage(who: number, move: Action) {
  const member = (await bot.stores.staff.member(who)) ?? expect.unreachable()
  return bot.room.acts.apply(number, move, member, bot.clock.now(), null)
}
const rested = () => bot.store.connection.models.Chat?.updateMany({}, { $set: { pace: null } })
const tickIn = async (days: number) => {
  bot.clock.advance(days * 86_400_000)
  for (let n = 0; n < 3; n++) {
    bot.clock.advance(61_000)
    await bot.room.staffTick(bot.clock.now())
  }
}
const said = (chat: number) => bot.texts(chat).join('\n')
const cardOf = (chat: number) =>
  bot.api
    .messages(chat)
    .filter(({ text }) => text?.startsWith(`№ ${number}`))
    .at(-1)

describe('a card', () => {
  it('has number, service, office and state, and the way to the page', () => {
    expect(cardOf(GROUP)?.text).toBe(`№ ${number} · новая\nПоставить апостиль\nЦентр обслуживания населения: Кокшетау`)
    const urls = cardOf(GROUP)
      ?.inlineKeyboard?.flat()
      .flatMap((one) => ('url' in one ? [one.url] : []))
    expect(urls).toEqual([`https://desk.example/desk/complaints/${number}`])
  })
  it('is renewed in its state only', async () => {
    await onPage(CLERK, { what: 'take' })
    expect(cardOf(GROUP)?.text?.split('\n')[0]).toBe(`№ ${number} · в работе`)
    expect(cardOf(GROUP)?.text?.split('\n')).toHaveLength(3)
  })
})

describe('the chats of the staff', () => {
  it('hear that something happened, and not what', async () => {
    await onPage(CLERK, { what: 'ask', text: 'Кто был на вахте?', files: [] })
    await aisha.tap('Ответить')
    await aisha.act((user) => user.photo(undefined, `Вот он, ${NAME}, ${IIN}`))
    await onPage(SUPERVISOR, { what: 'note', text: `@ звонила ${NAME}, ${PHONE}` })
    await onPage(CLERK, { what: 'answer', founded: true, text: ANSWER, files: [] })
    await aisha.tap('Нет, не решён')
    await tickIn(1)
    await onPage(SUPERVISOR, { what: 'assign', to: CLERK })
    await tickIn(0)
    expect(said(GROUP)).toContain(`Заявитель написал по жалобе № ${number}`)
    expect(said(CLERK)).toContain(number)
    expect((await bot.stores.complaints.find(number))?.messages.map(({ files }) => files.length)).toContain(1)
  })

  it('get words on terms, the digest and a hot spot without anything of anybody', async () => {
    for (let n = 0; n < 5; n++) await registered(bot.stores, `0bare${n}`, bot.clock.now(), 700 + n)
    await tickIn(0)
    await tickIn(17)
    expect(said(GROUP)).toContain('Сводка')
    expect(said(CLERK)).toMatch(/Просрочено: 1[\s\S]*№ .* · Поставить апостиль · /)
    expect(said(SUPERVISOR)).toContain('🔥')
  })

  it('list what there is, and find by number; names are not looked for', async () => {
    await boss.say('/queue')
    await boss.tap('Все открытые')
    expect(bot.last(SUPERVISOR).text).toContain(number)
    for (const words of [NAME, PHONE, 'вахтёр', 'Кокшетау']) {
      await rested()
      await boss.say(`/search ${words}`)
      expect(bot.last(SUPERVISOR).text).toContain('на странице стола')
    }
    await boss.say(`/search ${number}`)
    expect(bot.last(SUPERVISOR).text).toContain(`№ ${number}`)
    expect(await bot.stores.staff.writings({ chat: SUPERVISOR, staff: SUPERVISOR })).toEqual([])
  })

  it('hear that somebody says a card is wrong, not in which words, and where they are read', async () => {
    bot.reports.push({ id: 'r1', office: 'psc-01', what: 'moved', text: `Вахтёр переехал, ${NAME}, ${PHONE}`, at: bot.clock.now() })
    await rested()
    await dinara.say('/reports')
    expect(bot.last(CLERK).text).toContain('Кокшетау')
    expect(JSON.stringify(bot.last(CLERK).inlineKeyboard)).toContain('https://desk.example/desk/reports')
    await dinara.tap('✅ 1')
    expect(bot.reports).toEqual([])
  })

  it('keep nothing of what a clerk types, and an old button does and shows nothing', async () => {
    await rested()
    await dinara.say(ANSWER)
    expect(bot.last(CLERK).text).toContain('/desk')
    const before = await bot.stores.complaints.find(number)
    for (const [chat, who] of [
      [CLERK, dinara],
      [SUPERVISOR, boss],
    ] as const)
      for (const data of OLD_BUTTONS) {
        await rested()
        await who.forge(bot.last(chat).id, `1:${data.replace('N', number)}`)
      }
    expect(await bot.stores.complaints.find(number)).toEqual(before)
    expect(await bot.stores.staff.writings({ chat: CLERK, staff: CLERK })).toEqual([])
  })

  it('have in all their messages no word, name, number, subject or file of a citizen', () => {
    for (const chat of STAFF) {
      // What they typed themselves is theirs.
      const bots = bot.api.messages(chat).filter(({ from }) => from === 'bot')
      const text = bots.map(({ text, caption }) => `${text ?? ''} ${caption ?? ''}`).join('\n')
      for (const word of [
        'ахтёр',
        'Айш',
        'Ахметов',
        IIN,
        IIN.slice(-4),
        'example.kz',
        'рубост',
        'звонила',
        'предупреждён',
        'кто был',
        'Құжат',
      ])
        expect(text.toLowerCase(), `${chat} ${word}`).not.toContain(word.toLowerCase())
      expect(text.replace(/\D/g, ''), String(chat)).not.toContain('70112345')
      expect(bots.filter(({ photo, document }) => photo ?? document)).toEqual([])
    }
  })
})

describe('what is told of it', () => {
  it('to citizens says what the staff get in Telegram: the same as the page on threats, and as the card', async () => {
    await aisha.say('/privacy')
    const told = bot.last(CITIZEN).text ?? ''
    expect(told).toContain('только номер, услуга, учреждение и состояние')
    expect(told).not.toContain('общем чате')
    const threats = readFileSync(new URL('../../../src/http/THREATS.md', import.meta.url), 'utf8')
    expect(threats).toMatch(/STAFF_CARDS=bare` the chats of the staff get number, service, office and state/)
    expect(cardOf(GROUP)?.text?.split('\n')).toHaveLength(3)
  })

  it.each(LANGS)('in %s differs from what is so where the cards are whole', (lang) => {
    const [bare, full] = ['bare', 'full'].map((cards) => texts.t(lang, 'privacy-text', { cards }))
    expect(bare).not.toBe(full)
    // What is kept is the same, said in the same number of points.
    expect(bare?.split('•')).toHaveLength(full?.split('•').length ?? 0)
  })
})

it('the option needs the page', () => {
  const env = { BOT_TOKEN: '123456789:AAbbccddeeffgghhiijjkkll', STAFF_CARDS: 'bare' }
  expect(() => readConfig(env)).toThrow('PUBLIC_URL')
  expect(readConfig({ ...env, PUBLIC_URL: 'https://desk.example' }).staff.bareCards).toBe(true)
  expect(readConfig({}).staff.bareCards).toBe(false)
  expect(() => readConfig({ STAFF_CARDS: 'none' })).toThrow('full or bare')
})
