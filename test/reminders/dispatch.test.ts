import { afterEach, beforeEach, expect, test } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import { createSharedRateLimit } from '../../src/reminders/shared-rate-limit.ts'
import { runningClock } from '../clock.ts'
import { DAY, HOUR, type House, openHouse } from './house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const sentTo = (chat: number) => house.texts(chat).length
const stateOf = async (citizen: number, id: string) => (await house.reminders.find(citizen, id))?.state
const soon = () => new Date(house.clock.now().getTime() + HOUR)

test('a due reminder is sent once, with the number of its message kept, and one that is not due is not', async () => {
  house.citizen(1)
  await house.own(1, soon(), { id: 'a.own.0', note: 'бару <ертең>' })
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  expect(sentTo(1)).toBe(0)
  house.clock.advance(HOUR)
  await dispatcher.tick()
  await dispatcher.tick()
  expect(house.texts(1)).toEqual(['⏰ бару <ертең>'])
  const row = await house.connection.collection<{ _id: string }>('reminders').findOne({ _id: 'a.own.0' })
  expect(row).toMatchObject({ state: 'sent', message: house.api.messages(1).at(-1)?.id })
  expect(row).not.toHaveProperty('next')
})

test('it is said in the language of the moment in which it is sent', async () => {
  house.citizen(1)
  await house.own(1, soon())
  await house.chats.take(1, 1, 'test', house.clock.now())
  await house.chats.finish(1, 1, 'test', { lang: 'en' })
  house.clock.advance(HOUR)
  await house.dispatcher().tick()
  expect(house.texts(1)).toEqual(['⏰ You asked me to remind you.'])
})

test('quiet hours put it off to their end, also when they were changed after it was set', async () => {
  house.citizen(1)
  house.citizen(2)
  await house.own(1, momentOf('2026-03-04', '21:30'))
  await house.own(2, momentOf('2026-03-04', '21:30'))
  await house.reminders.setQuiet(2, { from: '22:00', to: '07:00' })
  const dispatcher = house.dispatcher()
  house.clock.advance(11.5 * HOUR)
  await dispatcher.tick()
  expect([sentTo(1), sentTo(2)]).toEqual([0, 1])
  // 07:59, 08:00.
  house.clock.advance(10.5 * HOUR - 60_000)
  await dispatcher.tick()
  expect(sentTo(1)).toBe(0)
  house.clock.advance(60_000)
  await dispatcher.tick()
  expect(sentTo(1)).toBe(1)
})

test('missed ticks are caught up in due order, the stale ones of a citizen in one message, and what is over is left out', async () => {
  for (const id of [1, 2, 3]) house.citizen(id)
  const of = await house.handedIn(1, { due: momentOf('2026-03-05', '09:00'), collectBy: null }, 'abcdefghjk')
  await house.own(1, momentOf('2026-03-05', '15:00'), { note: 'бірінші' })
  await house.own(1, momentOf('2026-03-05', '16:00'), { note: 'екінші' })
  await house.own(2, momentOf('2026-03-05', '17:00'), { note: 'үшінші' })
  await house.own(3, momentOf('2026-03-05', '12:00'), { note: 'төртінші' })
  // Friday noon: the process was down since Wednesday.
  house.clock.advance(2 * DAY + 2 * HOUR)
  await house.dispatcher().tick()
  const sent = house.api.calls.filter(({ method }) => method === 'sendMessage').map(({ chatId }) => chatId)
  // Citizen 1's earliest was due on Thursday at 09:00, 3's at 12:00, 2's at 17:00.
  expect(sent).toEqual([1, 3, 2])
  const [merged = ''] = house.texts(1)
  expect(merged).toContain('Мен жоқта 3 еске салу жиналды')
  expect(merged).toContain('бірінші')
  expect(merged.indexOf('бірінші')).toBeLessThan(merged.indexOf('екінші'))
  expect(merged).toContain('алдыңыз ба?')
  expect(await stateOf(1, `${of.id}.due-day.0`)).toBe('obsolete')
  expect(await stateOf(1, `${of.id}.overdue.0`)).toBe('sent')
  expect(house.texts(2)).toEqual(['⏰ үшінші'])
})

test('a case that was closed meanwhile is not spoken of, even if nobody said so', async () => {
  house.citizen(1)
  const of = await house.handedIn(1, { due: momentOf('2026-03-05', '09:00') })
  await house.cases.change(1, of.id, { state: 'closed', outcome: 'received' })
  house.clock.advance(DAY)
  await house.dispatcher().tick()
  expect(sentTo(1)).toBe(0)
  expect(await stateOf(1, `${of.id}.due-day.0`)).toBe('obsolete')
})

test('a changed case moves its reminders, and each is sent once', async () => {
  house.citizen(1)
  const of = await house.handedIn(1, { due: momentOf('2026-03-06', '09:00') })
  const later = await house.cases.change(1, of.id, { due: momentOf('2026-03-10', '09:00') })
  if (!later) throw new Error('no case')
  await Promise.all([house.changed(later), house.changed(later)])
  const dispatcher = house.dispatcher()
  const days: number[] = []
  for (let day = 0; day < 8; day++) {
    house.clock.advance(DAY)
    await dispatcher.tick()
    days.push(sentTo(1))
  }
  // Friday the 6th: the working day before is Friday itself, since the 9th is free for Women's Day; due Tue 10, after it Wed 11.
  expect(days).toEqual([0, 1, 1, 1, 1, 2, 3, 3])
})

test('429: nothing is sent by anybody until the time is over, and nothing is lost', async () => {
  for (let id = 1; id <= 6; id++) {
    house.citizen(id)
    await house.own(id, soon())
  }
  house.clock.advance(HOUR)
  house.api.fault({ method: 'sendMessage', kind: '429', retryAfter: 30, times: 1 })
  const [one, other] = [house.dispatcher(), house.dispatcher()]
  await one.tick()
  const before = house.api.calls.length
  expect(before).toBe(1)
  house.clock.advance(29_000)
  await Promise.all([one.tick(), other.tick()])
  expect(house.api.calls).toHaveLength(before)
  house.clock.advance(1_000)
  await Promise.all([one.tick(), other.tick()])
  expect([1, 2, 3, 4, 5, 6].map(sentTo)).toEqual([1, 1, 1, 1, 1, 1])
})

test('403 and a deleted account: that citizen is left alone until they come back, their case stays, the others get theirs', async () => {
  for (const id of [1, 2, 3]) house.citizen(id)
  const of = await house.handedIn(1, { due: momentOf('2026-03-05', '09:00'), collectBy: momentOf('2026-05-05', '18:00') })
  await house.own(2, momentOf('2026-03-05', '09:00'))
  await house.own(3, momentOf('2026-03-05', '09:00'))
  house.api.user({ id: 1, firstName: 'Айгүл' }).block()
  house.api.fault({ method: 'sendMessage', chatId: 3, kind: '403', description: 'Forbidden: user is deactivated' })
  house.clock.advance(DAY)
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  house.clock.advance(DAY)
  await dispatcher.tick()
  const calls = (chat: number) => house.api.calls.filter((call) => call.method === 'sendMessage' && call.chatId === chat).length
  expect([calls(1), calls(2), calls(3)]).toEqual([1, 1, 1])
  expect(await house.cases.find(1, of.id)).toMatchObject({ state: 'submitted' })
  expect((await house.reminders.ofCase(1, of.id)).map(({ state }) => state)).not.toContain('waiting')

  house.api.user({ id: 1, firstName: 'Айгүл' }).unblock()
  await house.reminders.resume(1, house.clock.now())
  // Past ones do not come back; the two before the papers are sent back do.
  expect((await house.reminders.waiting(1)).map(({ kind }) => kind)).toEqual(['storage-week', 'storage-day'])
})

test('400: a dead letter with its reason, and the next one goes out', async () => {
  house.citizen(1)
  house.citizen(2)
  await house.own(1, soon(), { id: 'bad.own.0' })
  await house.own(2, soon())
  house.clock.advance(HOUR)
  house.api.fault({ method: 'sendMessage', chatId: 1, kind: '400', description: 'Bad Request: message is too long' })
  const told: string[] = []
  const dispatcher = house.dispatcher({ onDead: async ({ id }, reason) => void told.push(`${id}: ${reason}`) })
  await dispatcher.tick()
  await dispatcher.tick()
  expect(told).toEqual(['bad.own.0: Bad Request: message is too long'])
  expect(await house.reminders.deadLetters(10)).toMatchObject([{ id: 'bad.own.0', reason: 'Bad Request: message is too long' }])
  expect(sentTo(2)).toBe(1)
  expect(house.api.calls.filter(({ chatId }) => chatId === 1)).toHaveLength(1)
})

test('500: tried again with growing waits until it goes out', async () => {
  house.citizen(1)
  await house.own(1, soon())
  house.clock.advance(HOUR)
  house.api.fault({ method: 'sendMessage', kind: '500', times: 3 })
  const dispatcher = house.dispatcher()
  const waits: number[] = []
  for (let second = 0; sentTo(1) === 0 && second < 60; second++) {
    const before = house.api.calls.length
    await dispatcher.tick()
    if (house.api.calls.length > before) waits.push(second)
    house.clock.advance(1_000)
  }
  // With half of the chance taken: 1.5 s, 3 s and 6 s after the one before.
  expect(waits).toEqual([0, 2, 5, 11])
  expect(sentTo(1)).toBe(1)
})

test('a connection that drops: tried again, and said to be possibly repeated when the first one may have arrived', async () => {
  house.citizen(1)
  house.citizen(2)
  await house.own(1, soon(), { id: 'lost.own.0' })
  await house.own(2, soon(), { id: 'arrived.own.0' })
  house.clock.advance(HOUR)
  house.api.fault({ method: 'sendMessage', chatId: 1, kind: 'drop', times: 1 })
  house.api.fault({ method: 'sendMessage', chatId: 2, kind: 'drop', times: 1, executed: true })
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  house.clock.advance(10_000)
  await dispatcher.tick()
  await dispatcher.tick()
  expect([sentTo(1), sentTo(2)]).toEqual([1, 2])
  const warned = house.logged.filter(({ msg }) => msg === 'possibly repeated').flatMap(({ reminders }) => reminders)
  expect(warned).toEqual(expect.arrayContaining(['lost.own.0', 'arrived.own.0']))
})

test('Telegram away: a few tries, then the rest waits for the next tick', async () => {
  for (let id = 1; id <= 20; id++) {
    house.citizen(id)
    await house.own(id, soon())
  }
  house.clock.advance(HOUR)
  house.api.fault({ method: 'sendMessage', kind: 'drop' })
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  expect(house.api.calls.length).toBeLessThan(20)
  house.api.clearFaults()
  house.clock.advance(10_000)
  await dispatcher.tick()
  expect(Array.from({ length: 20 }, (_, index) => sentTo(index + 1))).toEqual(Array.from({ length: 20 }, () => 1))
})

test('a claim that nobody closed comes back when its lease has run out; only one that was being sent may be a repeat', async () => {
  house.citizen(1)
  house.citizen(2)
  await house.own(1, soon(), { id: 'a.own.0' })
  await house.own(2, soon(), { id: 'b.own.0' })
  house.clock.advance(HOUR)
  const now = house.clock.now()
  const lease = new Date(now.getTime() + 60_000)
  const sending = await house.reminders.claim(now, lease, { only: 1 })
  expect(sending).toMatchObject({ unsure: false, attempts: 0 })
  expect(sending && (await house.reminders.sending([sending]))).toBe(true)
  expect(await house.reminders.claim(now, lease, { only: 2 })).toMatchObject({ unsure: false })
  expect(await house.reminders.claim(now, lease, { without: [] })).toBeNull()
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  expect(sentTo(1)).toBe(0)
  house.clock.advance(60_000)
  await dispatcher.tick()
  expect([sentTo(1), sentTo(2)]).toEqual([1, 1])
  expect(house.logged.filter(({ msg }) => msg === 'possibly repeated').map(({ reminders }) => reminders)).toEqual([['a.own.0']])
})

test('what was cancelled or moved after it was claimed does not go out', async () => {
  house.citizen(1)
  await house.own(1, soon(), { id: 'a.own.0' })
  house.clock.advance(HOUR)
  const now = house.clock.now()
  const claimed = await house.reminders.claim(now, new Date(now.getTime() + 60_000), { only: 1 })
  await house.reminders.cancel(1, ['a.own.0'])
  expect(claimed && (await house.reminders.sending([claimed]))).toBe(false)
})

test('after the clock of the house was put back, what is due goes out at once, and the log says so', async () => {
  house.citizen(1)
  house.citizen(2)
  await house.own(1, soon(), { id: 'a.own.0' })
  await house.own(2, new Date(house.clock.now().getTime() - 60_000), { id: 'b.own.0' })
  const dispatcher = house.dispatcher()
  house.clock.advance(2 * HOUR)
  const ahead = house.clock.now()
  // A process that died had claimed it, by the clock that was ahead.
  await house.reminders.claim(ahead, new Date(ahead.getTime() + 60_000), { only: 2 })
  await dispatcher.tick()
  house.clock.advance(-HOUR)
  await dispatcher.tick()
  expect([sentTo(1), sentTo(2)]).toEqual([1, 1])
  expect(house.logged.some(({ msg }) => msg === 'the clock was put back')).toBe(true)
})

test('a real clock that was an hour ahead holds up neither a chat nor the line to Telegram, also after a restart', async () => {
  house.citizen(1)
  const real = runningClock()
  const ahead = new Date(real.now().getTime() + HOUR)
  await house.reminders.turn(1, ahead, 1_000)
  await house.reminders.reserve(Math.floor(ahead.getTime() / 1000), 1, 30, house.clock.now())
  await house.reminders.pause(new Date(house.clock.now().getTime() + HOUR), 30)
  await house.own(1, house.clock.now())
  await house.dispatcher({ real }).tick()
  expect(sentTo(1)).toBe(1)
})

test('a pause that Telegram asks for ends after a quarter of an hour at the latest', async () => {
  const now = house.clock.now()
  const until = await house.reminders.pause(now, 86_400)
  expect(until.getTime() - now.getTime()).toBe(15 * 60_000)
  expect(await house.reminders.reserve(1, 1, 30, now)).toEqual({ pausedUntil: until })
  expect(await house.reminders.reserve(1, 1, 30, until)).toEqual({ granted: 1 })
})

test('claims of a process that died are free at once where nobody else can have the store', async () => {
  house.citizen(1)
  await house.own(1, house.clock.now())
  const now = house.clock.now()
  await house.reminders.claim(now, new Date(now.getTime() + 60_000), { only: 1 })
  await house.reminders.freeClaims(now, null)
  await house.dispatcher().tick()
  expect(sentTo(1)).toBe(1)
})

test('what was snoozed while it was on its way comes at its new moment', async () => {
  house.citizen(1)
  await house.own(1, soon(), { id: 'a.own.0' })
  house.clock.advance(HOUR)
  const now = house.clock.now()
  const claimed = await house.reminders.claim(now, new Date(now.getTime() + 60_000), { only: 1 })
  const snoozed = new Date(now.getTime() + 2 * HOUR)
  await house.own(1, snoozed, { id: 'a.own.0' })
  if (claimed) await house.reminders.sent([claimed], 77, now)
  expect(await house.reminders.waiting(1)).toMatchObject([{ id: 'a.own.0', at: snoozed }])
})

test('one message a second to a chat, also of two dispatchers', async () => {
  house.citizen(1)
  for (let n = 0; n < 4; n++) await house.own(1, soon())
  house.clock.advance(HOUR)
  const moments: number[] = []
  house.api.onCall(({ method }) => {
    if (method === 'sendMessage') moments.push(runningClock().now().getTime())
  })
  const gap = { chatGapMs: 400 }
  await Promise.all([house.dispatcher(gap).tick(), house.dispatcher(gap).tick()])
  expect(moments).toHaveLength(4)
  for (const [index, at] of moments.slice(1).entries()) expect(at - (moments[index] ?? 0)).toBeGreaterThanOrEqual(200)
})

test('never more in a second than the rate, of two dispatchers together', async () => {
  for (let id = 1; id <= 45; id++) {
    house.citizen(id)
    await house.own(id, soon())
  }
  house.clock.advance(HOUR)
  const bySecond = new Map<number, number>()
  const real = runningClock()
  // Seconds are told apart where the rate counts them: before the message leaves.
  const counted = house.dispatcher({ rate: 20 })
  const other = house.dispatcher({ rate: 20 })
  house.api.onCall(({ method }) => {
    const second = Math.floor(real.now().getTime() / 1000)
    if (method === 'sendMessage') bySecond.set(second, (bySecond.get(second) ?? 0) + 1)
  })
  await Promise.all([counted.tick(), other.tick()])
  const seconds = [...bySecond.values()]
  expect(seconds.reduce((sum, n) => sum + n, 0)).toBe(45)
  expect(seconds.length).toBeGreaterThanOrEqual(3)
  // One may have crossed the turn of the second on its way.
  for (const n of seconds) expect(n).toBeLessThanOrEqual(22)
})

test('lanes that all find the share used up ask for one more together, and none is wasted', async () => {
  const real = runningClock()
  const tokens = createSharedRateLimit({ store: house.reminders, clock: real, real: house.clock, rate: 100 })
  expect(await Promise.all(Array.from({ length: 16 }, () => tokens.take(() => false)))).not.toContain(false)
  const line = await house.connection.collection('reminder-pace').findOne()
  // A tenth of the rate each time, all within the one second of a clock that stands still.
  expect(line?.used).toBe(20)
})

test('the claim is served by an index that holds only what is still owed', async () => {
  await house.connection.model('Reminder').init()
  const indexes = await house.connection.collection('reminders').indexes()
  expect(indexes).toContainEqual(expect.objectContaining({ key: { next: 1 }, sparse: true }))
  expect(indexes).toContainEqual(expect.objectContaining({ key: { done: 1 }, expireAfterSeconds: 90 * 24 * 3600 }))
})

test('past reminders go after 90 days', async () => {
  house.citizen(1)
  await house.own(1, soon(), { id: 'a.own.0' })
  house.clock.advance(HOUR)
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  house.clock.advance(90 * DAY - HOUR)
  expect(await house.reminders.find(1, 'a.own.0')).not.toBeNull()
  house.clock.advance(2 * HOUR)
  expect(await house.reminders.find(1, 'a.own.0')).toBeNull()
})

test('forgetting a citizen leaves nothing of them', async () => {
  await house.own(1, soon())
  await house.own(2, soon())
  await house.reminders.setQuiet(1, null)
  expect(await house.reminders.exportOf(1)).toMatchObject({ settings: { quiet: null }, reminders: [{ citizen: 1 }] })
  await house.reminders.forget(1)
  expect(await house.reminders.waiting(1)).toEqual([])
  expect(await house.connection.collection('reminder-citizens').countDocuments()).toBe(0)
  expect(await house.reminders.waiting(2)).toHaveLength(1)
})
