import { Composer, type Context } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createShell } from '../../src/bot/bot.ts'
import { ButtonRouter } from '../../src/chat/index.ts'
import { local } from '../../src/clock.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import { nextReception } from '../../src/offices/card/reception.ts'
import type { PlaygroundUser } from '../../src/playground/bot-api.ts'
import { findButton } from '../../src/playground/transcript.ts'
import { reminderTalk } from '../../src/reminders/own/reminder.chat.ts'
import { calendar, DAY, HOUR, type House, office, openHouse, TOKEN, texts, ways } from './house.ts'

const CITIZEN = 1001
let house: House
let user: PlaygroundUser
let stop: () => Promise<void>

/** The bot with this room only, and a door to a case that can be closed. */
beforeEach(async () => {
  house = await openHouse()
  const buttons = new ButtonRouter()
  let made = 0
  const talk = reminderTalk(
    {
      ...house.words,
      ...{ store: house.reminders, calendar, newId: () => `own${String(++made).padStart(7, '0')}` },
      nextReception: (one, after) => nextReception(one.reception, after, (day) => calendar.dayOff(day)?.kind === 'holiday')?.from ?? null,
    },
    buttons,
  )
  buttons.on(ways.closed, async (ctx, { case: id }) => {
    const of = await house.cases.change(ctx.citizen, id, { state: 'closed', outcome: 'received' })
    if (of) await house.changed(of)
    await ctx.show({ text: 'closed' })
  })
  // The room of cases asks whether they have gone, and says when to ask again: see test/cases/card.test.ts.
  buttons.on(ways.notReady, async (ctx, { case: id }) => {
    const of = await house.cases.find(ctx.citizen, id)
    if (of) await talk.remindAt(ctx, of, 'overdue', momentOf('2026-03-16', '09:00'))
    await ctx.show({ text: 'asked again on Monday' })
  })
  const door = new Composer<Parameters<typeof talk.caseButton>[0]>()
  door.command('case', async (ctx) => {
    const of = await house.cases.find(ctx.citizen, ctx.match)
    await ctx.send({
      text: 'case',
      rows: [of ? [talk.caseButton(ctx, of), talk.calendarButton(ctx, of)] : [], talk.officeRow(ctx, office.id)],
    })
  })
  const shell = createShell({
    ...{ token: TOKEN, apiRoot: house.api.root, chats: house.chats, clock: house.clock, texts, log: house.log, owner: 'test', buttons },
    talks: [talk, { composer: door }],
    outside: new Composer<Context>(),
    onError: async (ctx) => ctx.send({ text: 'error' }),
    fallback: async (ctx) => ctx.setLang(ctx.lang),
    isStoreError: () => false,
  })
  const running = shell.bot.start()
  stop = async () => {
    await shell.bot.stop()
    await running
  }
  user = house.citizen(CITIZEN, 'ru')
  await house.api.idle()
})
afterEach(async () => {
  await stop()
  await house.close()
})

const last = () =>
  house.api
    .messages(CITIZEN)
    .filter(({ from }) => from === 'bot')
    .at(-1)
const labels = () => (last()?.inlineKeyboard ?? []).map((row) => row.map(({ text }) => text))
const say = async (text: string) => {
  user.send(text)
  await house.api.idle()
  return last()?.text ?? ''
}
const tap = async (label: string) => {
  const found = findButton(house.api.messages(CITIZEN), { tap: label })
  if (!found) throw new RangeError(`no button «${label}» among ${labels().flat().join(', ')}`)
  user.tap(found.messageId, found.data)
  await house.api.idle()
  return house.api.messages(CITIZEN).find(({ id }) => id === found.messageId)?.text ?? ''
}
const waiting = async () =>
  (await house.reminders.waiting(CITIZEN)).map(({ kind, at, note }) => [kind, local(at).toFormat('dd.MM HH:mm'), ...(note ? [note] : [])])

test('all reminders of a case, day by day: before, on the day, after; not yet, and got it', async () => {
  // Handed in on Wed 4 March: due Thu 12, kept until 12 April.
  const of = await house.handedIn(CITIZEN, { due: momentOf('2026-03-12', '09:00'), collectBy: momentOf('2026-04-12', '18:00') })
  const dispatcher = house.dispatcher()
  const seen: string[] = []
  const nextDay = async () => {
    const before = house.texts(CITIZEN).length
    house.clock.advance(DAY)
    await dispatcher.tick()
    const fresh = house.texts(CITIZEN).slice(before)
    for (const text of fresh) seen.push(`${local(house.clock.now()).toFormat('dd.MM')} ${text.split('\n')[2]}`)
  }
  while (local(house.clock.now()).toFormat('dd.MM') !== '13.03') await nextDay()
  expect(seen).toEqual([
    '11.03 📅 Должно быть готово: четверг, 12 марта.',
    '12.03 📅 Сегодня должно быть готово.',
    '13.03 📅 Срок был: четверг, 12 марта. Получили?',
  ])
  expect(labels()).toEqual([['✅ Получено', 'Ещё нет'], ['📂 Открыть дело']])

  expect(await tap('Ещё нет')).toBe('asked again on Monday')
  while (local(house.clock.now()).toFormat('dd.MM') !== '06.04') await nextDay()
  expect(seen.slice(3)).toEqual([
    '16.03 📅 Срок был: четверг, 12 марта. Получили?',
    '05.04 📦 Заберите готовый документ. Последний день: воскресенье, 12 апреля. Потом его там может уже не быть.',
  ])

  expect(await tap('✅ Получено')).toBe('closed')
  expect(await waiting()).toEqual([])
  expect((await house.reminders.ofCase(CITIZEN, of.id)).filter(({ state }) => state === 'sent')).toHaveLength(5)
})

test('an own reminder by text, with words, in the list; snoozed and deleted', async () => {
  await say('/reminders')
  expect(last()?.text).toContain('Пока напоминать не о чем')
  await tap('➕ Добавить')
  expect(await say('вчера')).toContain('Это время уже прошло')
  expect(await say('когда-нибудь')).toContain('Не получилось прочитать время')
  expect(await say('завтра в 18:30')).toContain('четверг, 5 марта, 18:30')
  expect(await say('забрать <справку>')).toContain('четверг, 5 марта, 18:30')
  expect(await waiting()).toEqual([['own', '05.03 18:30', 'забрать <справку>']])

  const list = await say('/reminders')
  expect(list).toContain('1. четверг, 5 марта, 18:30')
  expect(list).toContain('забрать <справку>')
  await tap('1. забрать <справку>')
  await tap('Рабочий день')
  expect(await waiting()).toEqual([['own', '05.03 09:00', 'забрать <справку>']])
  await tap('✏️ Изменить')
  await tap('🕘 Другое время')
  expect(await say('через 3 дня')).toContain('суббота, 7 марта, 09:00')

  house.clock.advance(3 * DAY)
  await house.dispatcher().tick()
  expect(last()?.text).toBe('⏰ забрать <справку>')
  // Sat 7 March 10:00; Sunday and Monday are free.
  await tap('Рабочий день')
  expect(await waiting()).toEqual([['own', '10.03 09:00', 'забрать <справку>']])
  await tap('✏️ Изменить')
  await tap('🗑 Удалить')
  expect(await waiting()).toEqual([])
})

test.each([
  ['ертең 10:00', '05.03 10:00'],
  ['через 3 дня', '07.03 09:00'],
  ['25.11 в 9', '25.11 09:00'],
  ['in 2 hours', '04.03 12:00'],
])('«%s» is understood whatever the language of the bot', async (text, at) => {
  await say('/reminders')
  await tap('➕ Добавить')
  await say(text)
  expect(await waiting()).toEqual([['own', at]])
  await tap('Можно без слов')
  expect(last()?.text).toContain('Напомню')
})

test('the calendar in the chat: past days cannot be pressed, the month turns, the hour is chosen or typed', async () => {
  await say('/reminders')
  await tap('➕ Добавить')
  await tap('📅 Календарь')
  expect(labels()[0]?.[1]).toBe('март 2026 г.')
  // 1 March 2026 is a Sunday; the 4th is today.
  expect(labels().slice(1, 4)).toEqual([
    ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
    ['·', '·', '·', '·', '·', '·', '·'],
    ['·', '·', '4', '5', '6', '7', '8'],
  ])
  await tap('›')
  expect(labels()[0]?.[1]).toBe('апрель 2026 г.')
  await tap('15')
  await tap('15:00')
  expect(await waiting()).toEqual([['own', '15.04 15:00']])

  await say('/reminders')
  await tap('➕ Добавить')
  await tap('📅 Календарь')
  await tap('20')
  expect(await say('99:99')).toContain('Не получилось прочитать час')
  await say('14:30')
  expect(await waiting()).toEqual([
    ['own', '20.03 14:30'],
    ['own', '15.04 15:00'],
  ])
})

test('quiet hours: a reminder in them is said to come at their end; they can be changed by text', async () => {
  await say('/reminders')
  await tap('➕ Добавить')
  expect(await say('сегодня в 22:30')).toContain('четверг, 5 марта, 08:00')
  await say('/reminders')
  await tap('🌙 Тихие часы')
  expect(await say('всегда')).toContain('Не получилось прочитать два часа')
  expect(await say('с 23 до 7:30')).toContain('23:00–07:30')
  expect(await house.reminders.settings(CITIZEN)).toMatchObject({ quiet: { from: '23:00', to: '07:30' } })
  const list = await say('/reminders')
  expect(list).toContain('среда, 4 марта, 22:30')
  await tap('🌙 Тихие часы')
  await tap('Без тихих часов')
  expect(await house.reminders.settings(CITIZEN)).toMatchObject({ quiet: null })
})

test('on a case whose papers are gathered: the day to go, a paper that expires, the akim’s reception', async () => {
  await house.cases.create({ id: 'abcdefghjk', citizen: CITIZEN, service: 'household-farm-certificate', flowVersion: 1 })
  await house.cases.change(CITIZEN, 'abcdefghjk', { office: office.id })
  await say('/case abcdefghjk')
  await tap('🔔 Напомнить')
  await tap('Завтра')
  await say('/case abcdefghjk')
  await tap('🔔 Напомнить')
  await tap('⏳ У документа кончается срок')
  expect(await say('4.03')).toContain('Это время уже прошло')
  await say('25.03')
  await say('/case abcdefghjk')
  await tap('🔔 Напомнить')
  await tap('🏛 Напомнить о приёме акима')
  // The next Tuesday is 10 March; Monday 9 is the morning of the day before.
  expect(await waiting()).toEqual([
    ['hand-in', '05.03 09:00'],
    ['reception', '09.03 09:00'],
    ['expires', '18.03 09:00'],
    ['expires', '24.03 09:00'],
  ])
  house.clock.advance(DAY)
  await house.dispatcher().tick()
  expect(last()?.text).toContain('Сегодня вы собирались сдать документы')
  expect(last()?.text).toContain('Уәлиханов көшесі, 5')

  const of = await house.cases.change(CITIZEN, 'abcdefghjk', { state: 'submitted', submitted: house.clock.now() })
  if (of) await house.changed(of)
  expect(await waiting()).toEqual([['reception', '09.03 09:00']])
  house.clock.advance(4 * DAY)
  await house.dispatcher().tick()
  expect(last()?.text).toContain('Аким принимает граждан: вторник, 10 марта, 15:00')
})

test('a calendar file for due dates and for a reception', async () => {
  const of = await house.handedIn(CITIZEN, { due: momentOf('2026-03-12', '09:00'), collectBy: momentOf('2026-04-12', '18:00') })
  await say(`/case ${of.id}`)
  await tap('📅 В календарь')
  const ics = last()?.document
  expect(ics?.name).toBe('anyqtama.ics')
  const text = ics?.bytes.toString() ?? ''
  // 09:00 in Almaty is 04:00 in UTC.
  expect(text).toContain('DTSTART:20260312T040000Z')
  expect(text).toContain('DTSTART;VALUE=DATE:20260412')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)

  await say(`/case ${of.id}`)
  await tap('🏛 Напомнить о приёме акима')
  await tap('📅 В календарь')
  expect(last()?.document?.bytes.toString()).toContain('DTSTART:20260310T100000Z')
})

test('blocking the bot stops the reminders, coming back brings those ahead', async () => {
  await house.own(CITIZEN, new Date(house.clock.now().getTime() + HOUR))
  await house.own(CITIZEN, new Date(house.clock.now().getTime() + 2 * DAY))
  user.block()
  await house.api.idle()
  expect(await waiting()).toEqual([])
  house.clock.advance(DAY)
  await house.dispatcher().tick()
  expect(house.texts(CITIZEN)).toEqual([])
  user.unblock()
  await house.api.idle()
  expect(await waiting()).toEqual([['own', '06.03 10:00']])
})

test('buttons of a reminder that is gone say so', async () => {
  await house.own(CITIZEN, new Date(house.clock.now().getTime() + HOUR), { id: 'a.own.0', note: 'бару' })
  house.clock.advance(HOUR)
  await house.dispatcher().tick()
  await house.reminders.forget(CITIZEN)
  expect(await tap('Завтра')).toContain('Пока напоминать не о чем')
  const answer = house.api.calls.filter(({ method }) => method === 'answerCallbackQuery').at(-1)
  expect(answer?.params.text).toBe('Этого напоминания уже нет.')
})
