import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../faults/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
})
afterAll(() => house.close())

const status = async (path: string): Promise<number> => (await fetch(`${house.running.url}${path}`)).status

test('a bot that has started is alive and ready: content is read, the store answers, Telegram knows the token', async () => {
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200])
})

test('with its token revoked it is alive and not ready, until Telegram takes a token again', async () => {
  const citizen = house.api.user({ id: 780_001_111, firstName: 'Айша', languageCode: 'kk' })
  house.api.fault({ kind: '401' })
  citizen.send('/start')
  await expect.poll(() => status('/readyz')).toBe(503)
  expect(await status('/healthz')).toBe(200)
  house.api.clearFaults()
  citizen.send('/help')
  await expect.poll(() => status('/readyz')).toBe(200)
})

test('with its store away it is alive and not ready, and ready again when the store is back', async () => {
  house.proxy.way = 'refuse'
  await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(503)
  expect(await status('/healthz')).toBe(200)
  house.proxy.way = 'pass'
  await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(200)
})
