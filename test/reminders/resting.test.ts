import { afterEach, beforeEach, expect, test } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import { askAboutResting } from '../../src/reminders/index.ts'
import { DAY, HOUR, type House, openHouse, texts } from './house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const SAID = texts.t('kk', 'reminders-say-resting')
const CASE = 'abcdefghjk'

/** A citizen with a case that was touched last so many days ago. */
async function resting(citizen: number, days: number, id = CASE) {
  house.citizen(citizen)
  await house.cases.create({ id, citizen, service: 'apostille', flowVersion: 1 })
  await touched(id, new Date(house.clock.now().getTime() - days * DAY))
}
const touched = (id: string, at: Date) =>
  house.connection.collection<{ _id: string }>('cases').updateOne({ _id: id }, { $set: { updatedAt: at } })
const ask = (offered = true) =>
  askAboutResting(
    {
      store: house.reminders,
      resting: house.cases.resting,
      asked: ({ citizen, id }) => house.cases.restAsked(citizen, id),
      offered: () => offered,
    },
    house.clock.now(),
  )
const heard = (citizen: number) => house.texts(citizen).filter((text) => text.includes(SAID)).length

test('a case that nobody touched for a week is asked about, once, however often one looks', async () => {
  await resting(1, 7)
  expect(await ask()).toBe(1)
  await house.dispatcher().tick()
  expect(heard(1)).toBe(1)
  for (let day = 0; day < 20; day++) {
    house.clock.advance(DAY)
    expect(await ask()).toBe(0)
    await house.dispatcher().tick()
  }
  expect(heard(1)).toBe(1)
})

test('once stays once when the case was touched and rests again', async () => {
  await resting(1, 8)
  await ask()
  await house.dispatcher().tick()
  await touched(CASE, house.clock.now())
  house.clock.advance(10 * DAY)
  expect(await ask()).toBe(0)
})

test('once stays once when the reminder of it is cleared away after 90 days', async () => {
  await resting(1, 8)
  expect(await ask()).toBe(1)
  await house.dispatcher().tick()
  house.clock.advance(100 * DAY)
  // What the store does by itself after 90 days.
  await house.connection.collection('reminders').deleteMany({ done: { $lt: house.clock.now() } })
  expect(await house.reminders.ofCase(1, CASE)).toEqual([])
  await touched(CASE, new Date(house.clock.now().getTime() - 8 * DAY))
  expect(await ask()).toBe(0)
  expect(heard(1)).toBe(1)
})

test.each([
  ['six days', 6],
  ['more than a month', 31],
])('%s are no rest to ask about', async (_, days) => {
  await resting(1, days)
  expect(await ask()).toBe(0)
})

test('what was handed in, is no longer offered, or has a reminder coming is left alone', async () => {
  await resting(1, 8)
  expect(await ask(false)).toBe(0)
  await house.own(1, new Date(house.clock.now().getTime() + DAY), { id: `${CASE}.hand-in.0`, case: CASE, kind: 'hand-in' })
  expect(await ask()).toBe(0)
  await resting(2, 8, 'bcdefghjkm')
  await house.cases.change(2, 'bcdefghjkm', { state: 'submitted' })
  await touched('bcdefghjkm', new Date(house.clock.now().getTime() - 8 * DAY))
  expect(await ask()).toBe(0)
})

test('who blocked the bot is not asked', async () => {
  await resting(1, 8)
  await house.reminders.stop(1, house.clock.now())
  expect(await ask()).toBe(0)
})

test('quiet hours are kept, and a case that is touched meanwhile is not asked about any more', async () => {
  await resting(1, 8)
  await resting(2, 8, 'bcdefghjkm')
  house.clock.advance(13 * HOUR)
  expect(house.clock.now()).toEqual(momentOf('2026-03-04', '23:00'))
  expect(await ask()).toBe(2)
  await house.dispatcher().tick()
  expect([heard(1), heard(2)]).toEqual([0, 0])
  await touched('bcdefghjkm', house.clock.now())
  house.clock.advance(10 * HOUR)
  await house.dispatcher().tick()
  expect([heard(1), heard(2)]).toEqual([1, 0])
})
