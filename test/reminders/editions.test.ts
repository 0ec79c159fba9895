import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import { tellReplaced } from '../../src/reminders/index.ts'
import { type FlowInForce, isInForce, type Replaced, replacedBy } from '../../src/services/index.ts'
import { catalogue, openHouse } from './house.ts'

const [OLD, CITIZEN] = ['school-transport-2026', 1]
const flow = catalogue.inForce.filter(isInForce).find(({ id }) => id === OLD)
if (!flow) throw new Error(`${OLD} is not there`)
const by: FlowInForce = { ...flow, id: 'school-transport-2027', inForce: { ...flow.inForce, from: '2026-12-02' } }
const replaced: Replaced[] = [{ service: 'school-transport', edition: OLD, by }]

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

  const dispatcher = house.dispatcher()
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
