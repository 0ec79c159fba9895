import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withinOwn } from '../../../src/desk/audience.chat.ts'
import { loadDirectories } from '../../../src/offices/index.ts'
import { loadCatalogue } from '../../../src/services/index.ts'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, emptied, registered, SUPERVISOR } from '../../complaints/world.ts'

const ROOT = join(import.meta.dirname, '../../..')
const office = { offices: loadDirectories(ROOT), catalogue: loadCatalogue(ROOT) }
const KOKSHETAU = -1_007_001
const REST = -1_007_002
const TOPIC = 7
let bot: TestBot
let dinara: Person
let boss: Person
let number: string
let round = 0

beforeAll(async () => {
  bot = await openBot()
  for (const [id, title] of [
    [KOKSHETAU, 'Апостиль'],
    [REST, 'Остальные'],
  ] as const)
    bot.api.group(id, title)
  dinara = bot.person(CLERK, 'Динара', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [dinara, boss]) await one.say('/start')
})
afterAll(() => bot.stop())
beforeEach(async () => {
  await emptied(bot)
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара')
  await bot.stores.staff.setLang('ru')
  number = await registered(bot.stores, `0unit${round++}`, bot.clock.now())
})

const clerkNow = async () => (await bot.stores.complaints.find(number))?.clerk
const tick = () => bot.room.staffTick(bot.clock.now())
const has = (chat: number) => bot.api.messages(chat).some(({ from, text }) => from === 'bot' && text?.includes(number))
const inTopic = (person: Person, text: string, more = {}) =>
  person.act((user) => user.groupMessage(REST, { text, message_thread_id: TOPIC, is_topic_message: true, ...more }))

describe('a member with a part of the desk', () => {
  beforeEach(() => bot.stores.staff.setScope(CLERK, { regions: [], directories: [], services: ['livestock-record'] }))

  it('does not hear of, see, find or take what is another’s', async () => {
    await tick()
    expect(has(CLERK)).toBe(false)
    expect(has(SUPERVISOR)).toBe(true)
    await dinara.say(`/search ${number}`)
    expect(bot.last(CLERK).text).toContain('не ваш участок')
    for (const search of ['апостиль', 'Құжаттарымды']) {
      await dinara.say(`/search ${search}`)
      expect(bot.last(CLERK).text).toContain(': 0')
    }
    await dinara.say('/queue')
    await dinara.tap('Все открытые')
    expect(bot.last(CLERK).text).not.toContain(number)
    await dinara.forge(bot.last(CLERK).id, `1:dka:${number}:take`)
    for (const action of ['dkt', 'dkh', 'dkn', 'dku', 'dkb']) await dinara.forge(bot.last(CLERK).id, `1:${action}:${number}`)
    expect(await clerkNow()).toBe(null)
    expect(has(CLERK)).toBe(false)
  })

  it('counts their part in the queue, in the chat and for the page, and what they have', async () => {
    await dinara.say('/queue')
    expect(bot.last(CLERK).text).toContain('новая: 0')
    const counted = async () => (await bot.stores.queue.figures(bot.clock.now(), CLERK, withinOwn(office, await member()))).states
    const member = async () => (await bot.stores.staff.member(CLERK)) ?? expect.unreachable()
    expect(await counted()).toMatchObject({ new: 0, taken: 0 })
    await boss.say('/queue')
    expect(bot.last(SUPERVISOR).text).toContain('новая: 1')
    await bot.stores.complaints.apply(
      number,
      { what: 'assign', to: CLERK },
      { by: 'staff', id: SUPERVISOR, role: 'supervisor' },
      bot.clock.now(),
      null,
    )
    expect(await counted()).toMatchObject({ new: 0, taken: 1 })
    await dinara.say('/queue')
    expect(bot.last(CLERK).text).toContain('в работе: 1')
  })

  it('sees of «more about this office» their own part, and answers no other', async () => {
    await bot.stores.staff.setScope(CLERK, { regions: [], directories: [], services: ['apostille'] })
    const model = bot.store.connection.models.Complaint
    const of = await model?.findById(number).lean()
    const more = { ...of, person: null, cards: [], traces: [], owed: [], owing: false, lease: null }
    await model?.create({ ...more, _id: '2026-800001', draft: 'e1', service: 'bolashak', text: 'Чужой участок' })
    await model?.create({ ...more, _id: '2026-800002', draft: 'e2' })
    await dinara.say(`/search ${number}`)
    await dinara.tap('О том же учреждении ещё: 1')
    expect(bot.last(CLERK).text).toContain('2026-800002')
    expect(bot.last(CLERK).text).not.toMatch(/2026-800001|Чужой/)
    await dinara.tap('Один ответ на все')
    expect(bot.last(CLERK).text).toContain('1 из 2')
    await boss.say(`/search ${number}`)
    await boss.tap('О том же учреждении ещё: 2')
    expect(bot.last(SUPERVISOR).text).toContain('2026-800001')
  })

  it('works on what a supervisor gives them', async () => {
    await boss.say(`/search ${number}`)
    await boss.tap('Отдать коллеге')
    await boss.tap('Динара')
    await dinara.say(`/search ${number}`)
    expect(dinara.button('Спросить').data).toContain(number)
  })

  it('gets it from a supervisor by buttons, regions and offices too', async () => {
    await boss.say('/staff')
    await boss.tap('Динара')
    await boss.tap('Что ведёт')
    await boss.tap('Услуги')
    await boss.tap('Поставить апостиль')
    await boss.tap('Назад')
    await boss.tap('Области')
    await boss.tap('Акмолинская')
    expect((await bot.stores.staff.member(CLERK))?.scope).toEqual({
      regions: ['Ақмола облысы'],
      directories: [],
      services: ['livestock-record', 'apostille'],
    })
    await tick()
    expect(has(CLERK)).toBe(true)
  })
})

describe('a group or topic for each unit', () => {
  it('gets its complaints and no others; what none deals with goes to the supervisor', async () => {
    await boss.act((user) => user.groupSend(KOKSHETAU, '/unit'))
    await boss.tap('Услуги', KOKSHETAU)
    await boss.tap('Поставить апостиль', KOKSHETAU)
    await inTopic(boss, '/unit Скот')
    await boss.tap('Услуги', REST)
    await boss.tap('Справка о поголовье скота', REST)
    await tick()
    expect(has(KOKSHETAU)).toBe(true)
    expect(has(REST)).toBe(false)
    expect(has(CLERK)).toBe(false)
    const model = bot.store.connection.models.Complaint
    const of = await model?.findById(number).lean()
    for (const [n, service] of [
      ['2026-900001', 'livestock-record'],
      ['2026-900002', 'bolashak'],
    ] as const)
      await model?.create({
        ...of,
        _id: n,
        service,
        office: null,
        draft: n,
        owing: true,
        lease: null,
        person: null,
        cards: [],
        traces: [],
        owed: [{ id: '0', to: 'staff', what: 'new', text: '', files: [] }],
      })
    await tick()
    const cards = bot.api.calls.filter(
      ({ method, params }) => method === 'sendMessage' && /№ <?\/?b?>?\s*2026-9/.test(String(params.text).replace(/<[^>]+>/g, '')),
    )
    const went = cards.map(({ chatId, params }) => [
      chatId,
      params.message_thread_id === undefined ? null : Number(params.message_thread_id),
      /2026-9\d+/.exec(String(params.text))?.[0],
    ])
    expect(went).toContainEqual([REST, TOPIC, '2026-900001'])
    expect(went).toContainEqual([SUPERVISOR, null, '2026-900002'])
    expect(went.filter(([, , n]) => n === '2026-900002').every(([chat]) => chat === SUPERVISOR)).toBe(true)
    await boss.say('/queue')
    await boss.tap('Все открытые')
    await boss.tap('Скот')
    expect(bot.last(SUPERVISOR).text).toContain('2026-900001')
    expect(bot.last(SUPERVISOR).text).not.toContain(number)
  })

  it('several topics of one group list what one of them deals with, and a topic its own', async () => {
    const { staff } = bot.stores
    const unit = { chat: REST, title: 'Топ' }
    const akmola = { regions: ['Ақмола облысы'], directories: [], services: ['livestock-record'] }
    await staff.saveUnit({ ...unit, thread: TOPIC, scope: akmola })
    await staff.saveUnit({ ...unit, thread: TOPIC + 1, scope: { regions: [], directories: [], services: ['apostille'] } })
    const listed = async (more = {}) => {
      await inTopic(boss, '/queue', more)
      await boss.tap('Все открытые', REST)
      return bot.last(REST).text
    }
    // psc-01 stands in Akmola: with the first topic alone its service is another one.
    expect(await listed()).not.toContain(number)
    expect(await listed({ message_thread_id: TOPIC + 1 })).toContain(number)
    expect(await listed({ message_thread_id: undefined, is_topic_message: undefined })).toContain(number)
    await staff.saveUnit({ ...unit, thread: TOPIC + 1, scope: { regions: [], directories: [], services: ['bolashak'] } })
    await staff.saveUnit({ ...unit, thread: TOPIC, scope: { regions: ['Қарағанды облысы'], directories: [], services: ['apostille'] } })
    // Of a region from one topic and a service from another nobody is told.
    expect(await listed({ message_thread_id: undefined, is_topic_message: undefined })).not.toContain(number)
  })

  it('is made by a supervisor only; other groups hear nothing', async () => {
    const before = bot.texts(KOKSHETAU).length
    await dinara.act((user) => user.groupSend(KOKSHETAU, '/unit'))
    await dinara.act((user) => user.groupSend(KOKSHETAU, '/queue'))
    expect(bot.texts(KOKSHETAU)).toHaveLength(before + 2)
    expect(await bot.stores.staff.units()).toEqual([])
  })

  it('lives on when it becomes a supergroup', async () => {
    await boss.act((user) => user.groupSend(KOKSHETAU, '/unit'))
    await boss.act((user) => user.groupMessage(KOKSHETAU, { migrate_to_chat_id: REST }))
    expect((await bot.stores.staff.units()).map(({ chat }) => chat)).toEqual([REST])
    await tick()
    expect(has(REST)).toBe(true)
  })
})

describe('a group that Telegram has moved without a word', () => {
  const moved = (method: string | RegExp, kind: '400' | '429' = '400') => bot.api.fault({ method, chatId: KOKSHETAU, kind, movedTo: REST })
  const sends = (chat: number) => bot.api.calls.filter(({ method, chatId }) => method === 'sendMessage' && chatId === chat)
  beforeEach(async () => {
    await boss.act((user) => user.groupSend(KOKSHETAU, '/unit'))
    bot.api.clearCalls()
  })
  afterEach(() => bot.api.clearFaults())

  it.each(['400', '429'] as const)(
    'the card that met a %s is sent where the group lives on, and all that follows goes there at once',
    async (kind) => {
      moved(/^(send|edit)/, kind)
      await tick()
      expect(has(REST)).toBe(true)
      expect((await bot.stores.staff.units()).map(({ chat }) => chat)).toEqual([REST])
      const [card] = await bot.stores.outbox.cards(number)
      expect(card?.chat).toBe(REST)
      expect((await bot.stores.complaints.find(number))?.owed).toEqual([])
      const before = sends(KOKSHETAU).length
      await bot.person(CITIZEN, 'Айша', 'ru').say('/start')
      await registered(bot.stores, `0after${round++}`, bot.clock.now())
      await tick()
      expect(sends(KOKSHETAU)).toHaveLength(before)
    },
  )

  it('words on a complaint and the words on terms follow it too', async () => {
    await tick()
    moved('sendMessage')
    bot.clock.advance(40 * 86_400_000)
    await tick()
    expect(
      sends(REST)
        .map(({ params }) => String(params.text))
        .join('\n'),
    ).toContain(number)
  })
})

describe('today’s Telegram', () => {
  beforeEach(() => inTopic(boss, '/unit'))

  it.each(['message thread not found', 'TOPIC_CLOSED', 'TOPIC_DELETED'])(
    'of a topic that is no more (%s) the group hears outside of topics, card, word, late word and digest',
    async (why) => {
      bot.api.fault({ method: /^send/, chatId: REST, kind: '400', description: `Bad Request: ${why}`, topics: true })
      await tick()
      expect(has(REST)).toBe(true)
      await bot.stores.complaints.apply(number, { what: 'say', text: 'Қосымша сөз', files: [] }, { by: 'citizen' }, bot.clock.now(), null)
      await tick()
      expect(bot.last(REST).text).toContain('Қосымша сөз')
      bot.clock.advance(20 * 86_400_000)
      await tick()
      await tick()
      expect(bot.last(REST).text).toMatch(new RegExp(`Просрочено[^]*${number}`))
      expect((await bot.stores.complaints.find(number))?.owed).toEqual([])
      bot.api.clearFaults()
    },
  )

  it('where the group takes nothing outside of topics either, the supervisors hear', async () => {
    bot.api.fault({ method: /^send/, chatId: REST, kind: '400', description: 'Bad Request: TOPIC_CLOSED' })
    await tick()
    bot.api.clearFaults()
    expect(has(SUPERVISOR)).toBe(true)
    expect((await bot.stores.complaints.find(number))?.owed).toEqual([])
  })

  it('a topic is answered in the topic', async () => {
    bot.api.clearCalls()
    await inTopic(dinara, '/queue')
    const sent = bot.api.calls.find(({ method }) => method === 'sendMessage')
    expect(Number(sent?.params.message_thread_id)).toBe(TOPIC)
  })

  it('an anonymous admin hears how to be known', async () => {
    const group = { id: REST, type: 'supergroup', title: 'Остальные' } as const
    const from = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
    await inTopic(boss, '/queue', { from, sender_chat: group })
    expect(bot.last(REST).text).toContain('анонимность')
  })

  it('/help and an unknown command name the desk’s commands, /report is no wrong place; in private /help has them for staff only', async () => {
    for (const command of ['/help', '/nosuch']) {
      await inTopic(dinara, command)
      expect(bot.last(REST).text).toContain('/queue')
    }
    await inTopic(dinara, '/report')
    expect(bot.last(REST).text).not.toContain('только в личном чате')
    await inTopic(dinara, '/report 2026-02-01 2026-02-28 Карагандинская')
    // In the topic, and of what was asked.
    expect(bot.indicators.map(([place, , typed]) => [place, typed])).toEqual([
      [{ chat: REST, thread: TOPIC }, ''],
      [{ chat: REST, thread: TOPIC }, '2026-02-01 2026-02-28 Карагандинская'],
    ])
    await dinara.say('/help')
    expect(bot.texts(CLERK).some((text) => text.includes('/unit'))).toBe(true)
    const guest = bot.person(CITIZEN, 'Айша', 'ru')
    await guest.say('/help')
    expect(bot.texts(CITIZEN).join()).not.toContain('/queue')
  })
})
