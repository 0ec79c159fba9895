import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMetrics, type HttpServer, startHttp } from '../../src/http/index.ts'
import { createLog } from '../../src/log.ts'
import { startBotApi, startPlayground } from '../../src/playground/index.ts'
import { runningClock } from '../clock.ts'
import { type House, openHouse } from '../faults/house.ts'

/** This machine by another name than 127.0.0.1: who listens there only is not to be reached. */
const OTHER = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address
const ELSEWHERE = OTHER ?? '127.0.0.2'

/** The status of an answer, or the code of the error that the connection met. */
const ask = (host: string, port: string, path: string): Promise<number | string> =>
  new Promise((resolve) => {
    request({ host, port, path, timeout: 5_000 }, ({ statusCode }) => resolve(statusCode ?? 0))
      .on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.name))
      .end()
  })

describe('a bot with a token', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse({ mode: 'webhook' })
  })
  afterAll(() => house.close())

  test('listens on loopback only, unless told otherwise', async () => {
    const { port } = new URL(house.running.url)
    expect(await ask('127.0.0.1', port, '/healthz')).toBe(200)
    expect(await ask(ELSEWHERE, port, '/healthz')).toBe('ECONNREFUSED')
  })

  test.each(['/', '/state', '/events', '/transcript', '/files/1', '/index.html', '/main.js'])('has no playground: %s', async (path) => {
    expect(await ask('127.0.0.1', new URL(house.running.url).port, path)).toBe(404)
  })

  test('has no playground’s acts', async () => {
    for (const path of ['/act', '/language', '/reset', '/clock', '/upload'])
      expect((await fetch(`${house.running.url}${path}`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

describe('told to listen everywhere', () => {
  let server: HttpServer
  beforeAll(async () => {
    server = await startHttp({
      host: '0.0.0.0',
      port: 0,
      log: createLog('silent'),
      metrics: createMetrics(),
      ready: async () => undefined,
    })
  })
  afterAll(() => server.close())

  test('it shows its metrics on loopback, and to nobody else', async () => {
    const { port } = new URL(server.url)
    expect(await ask(ELSEWHERE, port, '/healthz')).toBe(200)
    expect(await ask('127.0.0.1', port, '/metrics')).toBe(200)
    // Who calls another address of this machine comes from that address.
    if (OTHER) expect(await ask(OTHER, port, '/metrics')).toBe(404)
  })
})

test('the playground listens on loopback only', async () => {
  const clock = runningClock()
  const botApi = await startBotApi({ token: '100000000:outside-token-of-no-worth', clock })
  const page = await startPlayground({ port: 0, clock, botApi, nextWorkingDay: (date) => date })
  const { port } = new URL(page.url)
  try {
    expect(await ask('127.0.0.1', port, '/state')).toBe(200)
    expect(await ask(ELSEWHERE, port, '/state')).toBe('ECONNREFUSED')
    expect(await ask(ELSEWHERE, new URL(botApi.root).port, '/')).toBe('ECONNREFUSED')
  } finally {
    await page.close()
    await botApi.close()
  }
})
