import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { createEncryption, ENCRYPTED_COMPLAINTS } from '../../../src/complaints/index.ts'
import { blindIndexFor } from '../../../src/complaints/privacy/blind-index.ts'
import { type CardView, deskCard, pastScreen } from '../../../src/desk/chat/card.chat.ts'
import { queueScreen, reportsScreen } from '../../../src/desk/chat/queue.chat.ts'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, counted, KEY, registered, START, SUPERVISOR } from '../../complaints/world.ts'

const DAY = 86_400_000
const GROUP = -1_005_000
let bot: TestBot
let dinara: Person
let boss: Person
let aisha: Person

beforeAll(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  dinara = bot.person(CLERK, 'Динара Сапарова', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  for (const one of [dinara, boss, aisha]) await one.say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара Сапарова')
  for (let n = 0; n < 31; n++) {
    const number = await registered(
      bot.stores,
      `0list${String(n).padStart(2, '0')}`,
      new Date(START.getTime() - (31 - n) * DAY),
      CITIZEN + n,
    )
    if (n % 10 === 0)
      await bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id: CLERK, role: 'clerk' }, bot.clock.now(), null)
  }
})
afterAll(() => bot.stop())
// The clock stands still, so nobody's minute of thirty messages would ever end.
beforeEach(async () => void (await bot.store.connection.models.Chat?.updateMany({}, { $set: { pace: null } })))

const number = (n: number) => `2026-${String(n).padStart(6, '0')}`
const shown = (chat = CLERK): string => bot.last(chat).text ?? ''
const listed = (): string[] => [...shown().matchAll(/№ (\d{4}-\d{6})/g)].map(([, found = '']) => found)

test('a complaint’s card and its history are drawn from what they show, without a bot', async () => {
  const say = { t: (key: string, args: object = {}): string => [key, ...Object.values(args)].join(' '), lang: 'ru', now: START } as const
  const of = await bot.stores.complaints.find(number(1))
  if (!of) throw new RangeError('no complaint')
  const seen: CardView = {
    ...{ of: { ...of, text: 'ИИН 900101300123, звонила' }, whole: false, supervises: false, within: null, service: 'Апостиль', office: '' },
    ...{ clerk: 'Динара', language: 'kk', addressee: 'ministry', forwardedTo: '', same: [] },
    notes: [{ at: START, by: 'Болат', text: 'её телефон 8 701 123 45 67' }],
  }
  const card = deskCard(seen, say)
  for (const part of ['Апостиль', 'staff-no-office', 'staff-clerk: Динара', 'addressee-ministry', 'language-kk', 'Болат'])
    expect(card.text).toContain(part)
  expect(card.text).not.toMatch(/900101300123|123 45 67/)
  expect(deskCard({ ...seen, whole: true }, say).text).toContain('900101300123')
  const past = pastScreen({ number: of.number, entries: [{ at: START, by: 'Болат', words: 'передал', whom: 'Динара' }] }, say)
  expect(past.text).toContain('02.03.2026')
  expect(past.text).toContain('Болат: передал (Динара)')
})

test('the screens of the queue and of reports are drawn from what they show, without a bot', () => {
  const t = (key: string, args: object = {}): string => [key, ...Object.values(args)].join(' ')
  const ages = [{ state: 'new', counts: [1, 2, 0, 4] }] as const
  const queue = queueScreen({ t }, { late: 3, today: 1, ages, search: [] })
  expect(queue.text).toContain('staff-queue-late 3\nstaff-queue-today 1')
  expect(queue.text).toContain('staff-state-new: <b>7</b> (1 / 2 / 0 / 4)')
  const report = { id: 'r7', at: START, about: 'ЦОН <1>', text: '<b>закрыт</b>' }
  const reports = reportsScreen({ t }, { reports: [report], page: [] })
  expect(reports.text).toContain('1. 02.03.2026 · ЦОН &lt;1&gt;\n&lt;b&gt;закрыт&lt;/b&gt;')
  expect(JSON.stringify(reports.rows)).toContain('r7')
  expect(reportsScreen({ t }, { reports: [], page: [] }).text).toContain('staff-empty')
})

describe('a list', () => {
  it('reaches all thirty-one, ten a page', async () => {
    await dinara.say('/queue')
    await dinara.tap('Все открытые')
    expect(shown()).toContain('31')
    const seen = new Set(listed())
    for (let page = 1; page < 4; page++) {
      await dinara.tap('›')
      for (const one of listed()) seen.add(one)
    }
    expect(seen.size).toBe(31)
  })

  it('says of each who has it, how late it is, what it is about and how it begins, without private numbers', async () => {
    const model = bot.store.connection.models.Complaint
    await model?.updateOne({ _id: number(1) }, { $set: { text: 'Мой ИИН 920312400123, документы не приняли и не объяснили почему' } })
    await dinara.say('/queue')
    await dinara.tap('Просроченные')
    // Registered on 30 January: the 15th day is a Saturday, so the term ended on Monday, 16 February.
    const [first = ''] = shown()
      .split('\n')
      .slice(2)
      .join('\n')
      .split(/(?=№ )/)
      .filter(Boolean)
    expect(first).toContain('опоздание 14 дней')
    expect(first).toContain('Динара Сапарова')
    expect(first).toMatch(/апостиль/i)
    expect(first).toContain('Мой ИИН ••••••••••23, документы')
    expect(first).not.toContain('почему')
  })

  it('is filtered: mine, nobody’s, late, and both at once', async () => {
    const count = () => Number(/: (\d+)/.exec(shown())?.[1])
    await dinara.say('/queue')
    await dinara.tap('Мои')
    expect(count()).toBe(4)
    await dinara.tap('Просроченные')
    expect(count()).toBe(2)
    await dinara.tap('Ничьи')
    expect(count()).toBe(12)
    await dinara.tap('Ничьи')
    expect(count()).toBe(14)
  })
})

describe('the search', () => {
  it.each(['2026-7', '7', '№ 7'])('«%s» is this year’s number', async (typed) => {
    await dinara.say(`/search ${typed}`)
    expect(shown().startsWith(`№ ${number(7)}`)).toBe(true)
  })

  it('finds a person by name or phone though both are sealed', async () => {
    const of = await bot.stores.complaints.find(number(5))
    const person = bot.stores.encryption.encrypt(
      { name: 'Ермекова Сәуле', contact: { way: 'phone', value: '+77075554433' } },
      of?.draft ?? '',
    )
    const model = bot.store.connection.models.Complaint
    await model?.updateOne({ _id: number(5) }, { $set: { person }, $unset: { marks: 1 } })
    await bot.stores.privacy.mark(100)
    for (const typed of ['сауле ермекова', '8 (707) 555-44-33', 'Ермекова']) {
      await dinara.say(`/search ${typed}`)
      expect(listed(), typed).toEqual([number(5)])
    }
    await dinara.say('/search Ермекова Айгерим')
    expect(listed()).toEqual([])
    const row = JSON.stringify(await model?.findById(number(5)).lean())
    expect(row).not.toContain('Ермекова')
    expect(row).not.toContain('5554433')
    expect(JSON.stringify(await bot.store.connection.models.StaffWriting?.find({}).lean())).not.toContain('рмекова')
  })

  it('of a person works in private only: the common chat learns nothing', async () => {
    await dinara.act((user) => user.groupSend(GROUP, '/search Ермекова'))
    expect(bot.last(GROUP).text).not.toMatch(/Ермекова|2026-/)
  })

  it.each([
    ['a subject', 'Грубость', 0],
    ['another subject', 'Действия', 31],
    ['a colleague', 'сапарова', 4],
    ['words of a text', 'Құжаттарымды қабылдамады', 30],
    ['a service', 'апостиль', 31],
    ['nothing', 'йцукенгш', 0],
  ])('finds by %s', async (_what, typed, wanted) => {
    await dinara.say(`/search ${typed}`)
    expect(Number(/: (\d+)/.exec(shown())?.[1])).toBe(wanted)
  })

  it('of digits and addresses that a mask hides finds what the clerk has, and everything for a supervisor in private', async () => {
    const model = bot.store.connection.models.Complaint
    const text = 'Сырқат ИИН 900515400321, телефон 8 702 555 66 77, почта kelinshek@example.kz, окно закрыто'
    // The eleventh is Dinara's, the twelfth nobody's.
    for (const n of [11, 12]) await model?.updateOne({ _id: number(n) }, { $set: { text } })
    for (const typed of ['900515400321', '0515400', 'ат ИИН 9', 'телефон 8 702', 'kelinshek', 'kelinshek@', 'kelinshek@example.kz']) {
      await dinara.say(`/search ${typed}`)
      expect([typed, listed()]).toEqual([typed, [number(11)]])
      await boss.say(`/search ${typed}`)
      expect([typed, [...shown(SUPERVISOR).matchAll(/№ (\d{4}-\d{6})/g)].length]).toEqual([typed, 2])
      await boss.act((user) => user.groupSend(GROUP, `/search ${typed}`))
      expect([typed, shown(GROUP)]).toEqual([typed, expect.not.stringMatching(/2026-/)])
    }
    for (const typed of ['окно закрыто', 'example.kz', 'почта']) {
      await dinara.say(`/search ${typed}`)
      expect([typed, listed()]).toEqual([typed, [number(12), number(11)]])
    }
  })

  it('has pages too', async () => {
    await dinara.say('/search апостиль')
    const before = listed()
    await dinara.tap('›')
    expect(listed()).toHaveLength(10)
    expect(listed().some((one) => before.includes(one))).toBe(false)
  })

  it('marks follow a change of the key', () => {
    const other = createEncryption('ab'.repeat(32), counted())
    const field = ENCRYPTED_COMPLAINTS.find(({ collection }) => collection === 'complaints')
    const made = field?.also?.({ name: 'Ермекова Сәуле', contact: { way: 'chat' } }, other)
    expect(made?.marks).toEqual(blindIndexFor('Ермекова Сәуле', other))
    expect(made?.marks).not.toEqual(blindIndexFor('Ермекова Сәуле', createEncryption(KEY, counted())))
  })
})

describe('what a clerk types while no question is open', () => {
  it('is no search for a service, goes nowhere, and can go into the letter that was begun', async () => {
    await dinara.say(`/search ${number(31)}`)
    await dinara.tap('Спросить')
    await dinara.say('Здравствуйте!')
    await dinara.say('/queue')
    await dinara.say('апостиль')
    expect(shown()).toContain('никуда не отправлено')
    await dinara.tap(`№ ${number(31)}`)
    expect(shown()).toMatch(/Здравствуйте!\s+апостиль/)
    await dinara.tap('Не отправлять')
    await dinara.say('Ответ без вопроса, длинный и вежливый')
    expect(shown()).toContain('откройте жалобу')
    await dinara.say('12')
    expect(shown().startsWith(`№ ${number(12)}`)).toBe(true)
  })

  it('of everybody else it stays one', async () => {
    await aisha.say('апостиль')
    expect(bot.last(CITIZEN).text).not.toContain('никуда не отправлено')
  })
})

describe('the watch over leaks', () => {
  it.each([
    ['a phone to the group', GROUP, 'Звоните: +77011234567', 'the person'],
    ['a name to a clerk', CLERK, 'Ахметова Айша', 'the person'],
    ['another’s number to a citizen', CITIZEN, `№ ${number(3)}`, 'anything'],
  ])('sees %s', async (_what, chat, text, what) => {
    await bot.send(chat, text)
    const seen = bot.leaks.splice(0)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every((leak) => leak.includes(`, ${what} of`))).toBe(true)
  })
})
