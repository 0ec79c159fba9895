import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import { createRenderer } from '../../src/reminders/dispatch/message.chat.ts'
import { tellReplaced } from '../../src/reminders/index.ts'
import { editionsOf, type FlowInForce, isInForce, type Replaced, replacedBy } from '../../src/services/index.ts'
import { catalogue, openHouse } from './house.ts'

const [OLD, CITIZEN] = ['school-transport-2026', 1]
const flow = catalogue.inForce.filter(isInForce).find(({ id }) => id === OLD)
if (!flow) throw new Error(`${OLD} is not there`)
const by: FlowInForce = { ...flow, id: 'school-transport-2027', inForce: { ...flow.inForce, from: '2026-12-02' } }
const replaced: Replaced[] = [{ service: 'school-transport', edition: OLD, by }]
/** The catalogue with these editions of the rides to school and no others. */
const withEditions = (...editions: FlowInForce[]) => ({
  ...catalogue,
  flowOf: (of: { service: string; edition?: string | null }) => editions.find(({ id }) => id === of.edition) ?? catalogue.flowOf(of),
  editions: (service: string, day: string) => editionsOf(catalogue.flow(service), editions, service, day),
})
/** A dispatcher that tells by such a catalogue. */
const dispatcherBy = (...editions: FlowInForce[]) =>
  house.dispatcher({ render: createRenderer({ ...house.words, catalogue: withEditions(...editions), langOf: async () => 'ru' }) })

let house: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  house = await openHouse(momentOf('2026-12-02', '23:00'))
  house.citizen(CITIZEN)
})
afterAll(() => house.close())

test('an edition is replaced from the day of a newer one on, and only the ones that a newer one follows', () => {
  const on = (day: string) => (service: string) =>
    [flow, by]
      .filter(({ inForce }) => inForce.from <= day && inForce.serves.some((one) => one.service === service))
      .reverse()
      .map((one) => ({ flow: one, answers: {} }))
  expect(replacedBy([flow, by], on('2026-12-01'))).toEqual([])
  expect(replacedBy([flow, by], on('2026-12-02')).map(({ edition, by: next }) => [edition, next.id])).toEqual([[OLD, by.id]])
})

test('its open cases are told once: over a process that dies, two at once, quiet hours, and after the reminder was cleared away', async () => {
  const begin = (id: string, edition: string | null) =>
    house.cases.create({ id, citizen: CITIZEN, service: 'school-transport', flowVersion: 1, edition })
  await begin('open', OLD)
  await begin('printed', null)
  await begin('newer', by.id)
  await begin('closed', OLD)
  await house.cases.change(CITIZEN, 'closed', { state: 'closed' })
  const tell = (cases: Parameters<typeof tellReplaced>[0] = house.cases) =>
    tellReplaced(cases, house.reminders, replaced, house.clock.now())

  const dying = { ...house.cases, told: () => Promise.reject(new Error('killed')) }
  await expect(tell(dying)).rejects.toThrow('killed')
  await Promise.all([tell(), tell()])
  const all = async () =>
    (await Promise.all(['open', 'printed', 'newer', 'closed'].map((id) => house.reminders.ofCase(CITIZEN, id)))).flat()
  expect((await all()).map(({ case: of, kind }) => [of, kind])).toEqual([['open', 'edition']])

  const dispatcher = dispatcherBy(flow, by)
  const messages = () => house.texts(CITIZEN).length
  await dispatcher.tick()
  expect(messages()).toBe(0)
  house.clock.advance(9 * 3_600_000)
  await dispatcher.tick()
  expect(messages()).toBe(1)
  // Past reminders are cleared away after ninety days; the case remembers.
  await house.connection.collection('reminders').deleteMany({})
  await tell()
  await dispatcher.tick()
  expect([messages(), await all()]).toEqual([1, []])
  await dispatcher.stop()
})

test('whoever has moved, or closed the case, is not told any more', async () => {
  await house.cases.create({ id: 'moves', citizen: CITIZEN, service: 'school-transport', flowVersion: 1, edition: OLD })
  await tellReplaced(house.cases, house.reminders, replaced, house.clock.now())
  const moved = await house.cases.change(CITIZEN, 'moves', { edition: by.id })
  if (!moved) throw new Error('lost')
  await house.changed(moved)
  expect(await house.reminders.ofCase(CITIZEN, 'moves')).toEqual([])
})

test('who had blocked the bot on that day is told when they come back, once, even long after; not of a case that is closed by then', async () => {
  const [AWAY, QUIET] = [2, 3]
  for (const id of [AWAY, QUIET]) house.citizen(id)
  for (const [id, citizen] of [
    ['away', AWAY],
    ['gone', AWAY],
    ['quiet', QUIET],
  ] as const)
    await house.cases.create({ id, citizen, service: 'school-transport', flowVersion: 1, edition: OLD })
  const away = house.api.user({ id: AWAY, firstName: 'Айгүл' })
  away.block()
  // One is known to have blocked the bot, of the other it is learnt when the word is sent.
  await house.reminders.stop(QUIET, house.clock.now())
  await house.own(AWAY, new Date(house.clock.now().getTime() + 200 * 86_400_000), { id: 'later.own.0', note: 'кейін' })
  const dispatcher = dispatcherBy(flow, by)
  await tellReplaced(house.cases, house.reminders, replaced, house.clock.now())
  await dispatcher.tick()
  const told = () => [AWAY, QUIET].map((id) => house.texts(id).length)
  expect(told()).toEqual([0, 0])

  house.clock.advance(100 * 86_400_000)
  await tellReplaced(house.cases, house.reminders, replaced, house.clock.now())
  await dispatcher.tick()
  await house.cases.change(AWAY, 'gone', { state: 'closed' })
  away.unblock()
  for (const id of [AWAY, QUIET]) await house.reminders.resume(id, house.clock.now())
  await dispatcher.tick()
  expect(told()).toEqual([1, 1])
  // What was set for a day still ahead has not been lost meanwhile either.
  expect((await house.reminders.waiting(AWAY)).map(({ note }) => note)).toEqual(['кейін'])
  for (const id of [AWAY, QUIET]) {
    await house.reminders.stop(id, house.clock.now())
    await house.reminders.resume(id, house.clock.now())
  }
  await dispatcher.tick()
  await dispatcher.stop()
  expect(told()).toEqual([1, 1])
})

test('the term for complaining and the last day of a paper are told to whoever comes back in time, other past words are not', async () => {
  const BACK = 4
  house.citizen(BACK)
  const day = (days: number) => new Date(house.clock.now().getTime() + days * 86_400_000)
  const until = day(20).toISOString().slice(0, 10)
  const over = day(3).toISOString().slice(0, 10)
  await house.cases.create({ id: 'back', citizen: BACK, service: 'school-transport', flowVersion: 1, edition: by.id })
  for (const [id, kind, subject] of [
    ['back.expires.1', 'expires', until],
    ['back.expires.2', 'expires', over],
    ['back.hand-in.1', 'hand-in', null],
  ] as const)
    await house.own(BACK, day(1), { id, case: 'back', kind, subject })
  await house.reminders.stop(BACK, house.clock.now())
  house.clock.advance(5 * 86_400_000)
  await house.reminders.resume(BACK, house.clock.now())
  const dispatcher = house.dispatcher()
  await dispatcher.tick()
  await dispatcher.stop()
  const states = (await house.reminders.ofCase(BACK, 'back')).map(({ id, state }) => [id, state])
  expect(states.sort()).toEqual([
    ['back.expires.1', 'sent'],
    ['back.expires.2', 'obsolete'],
    ['back.hand-in.1', 'stopped'],
  ])
})

test('twice in a row, or withdrawn before it was told: of the rules that are offered now one word comes, of the others none', async () => {
  const LATER = 5
  house.citizen(LATER)
  const third: FlowInForce = { ...by, id: 'school-transport-2028', inForce: { ...by.inForce, from: '2026-12-03' } }
  const begin = (id: string) => house.cases.create({ id, citizen: LATER, service: 'school-transport', flowVersion: 1, edition: OLD })
  const tell = (next: FlowInForce) =>
    tellReplaced(house.cases, house.reminders, [{ service: 'school-transport', edition: OLD, by: next }], house.clock.now())
  await begin('twice')
  await house.reminders.stop(LATER, house.clock.now())
  await tell(by)
  await tell(third)
  await house.reminders.resume(LATER, house.clock.now())
  const now = dispatcherBy(flow, by, third)
  await now.tick()
  await now.stop()
  const states = async (id: string) =>
    Object.fromEntries((await house.reminders.ofCase(LATER, id)).map(({ subject, state }) => [subject, state]))
  expect(await states('twice')).toEqual({ [by.id]: 'obsolete', [third.id]: 'sent' })
  expect(house.texts(LATER)).toHaveLength(1)
  expect(house.texts(LATER)[0]).toContain('03.12.2026')

  // The newer one is taken back before the morning: nobody hears that their rules were replaced.
  await begin('withdrawn')
  await tell(third)
  const back = dispatcherBy(flow)
  await back.tick()
  await back.stop()
  expect(await states('withdrawn')).toEqual({ [third.id]: 'obsolete' })
  expect(house.texts(LATER)).toHaveLength(1)
})
