import type { Update } from 'grammy/types'
import { afterEach, expect, test } from 'vitest'
import { createMetrics, type HttpServer, startHttp } from '../../src/http/index.ts'
import { createLog } from '../../src/log.ts'

const SECRET = 'a-secret-of-no-worth-at-all'
let server: HttpServer
afterEach(() => server.close())

async function serve(handle: (update: Update) => Promise<void>, ready: () => Promise<void> = async () => undefined): Promise<void> {
  const log = createLog('silent')
  server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics(),
    ready,
    webhook: { path: '/telegram', secret: SECRET, handle },
  })
}

const post = (body: unknown, secret: string | null = SECRET, path = '/telegram') =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

test('an update with the secret reaches the handler', async () => {
  const got: number[] = []
  await serve(async (update) => void got.push(update.update_id))
  expect((await post({ update_id: 7 })).status).toBe(200)
  expect(got).toEqual([7])
})

test.each([null, '', 'another', `${SECRET}x`, SECRET.slice(1)])('a forged update is refused: secret %j', async (secret) => {
  const got: number[] = []
  await serve(async (update) => void got.push(update.update_id))
  expect((await post({ update_id: 7 }, secret)).status).toBe(401)
  expect(got).toEqual([])
})

test('a body that is no update, not JSON or too large is refused and handled by nobody', async () => {
  const got: number[] = []
  await serve(async (update) => void got.push(update.update_id))
  expect((await post({ hello: 'world' })).status).toBe(400)
  expect((await post('null')).status).toBe(400)
  expect((await post('{"update_id": 1')).status).toBe(400)
  expect((await post({ update_id: 1, padding: 'x'.repeat(1_100_000) })).status).toBe(413)
  expect((await post({ update_id: 1 }, SECRET, '/other')).status).toBe(404)
  expect(got).toEqual([])
})

test('Telegram gets its answer within a second while the handler works on, and the work is finished', async () => {
  let finish: () => void = () => undefined
  let finished = false
  await serve(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    finished = true
  })
  const answered = await post({ update_id: 7 })
  expect(answered.status).toBe(200)
  expect(finished).toBe(false)
  finish()
  await expect.poll(() => finished).toBe(true)
})

test('a handler that throws does not become a 500 that holds the chat back', async () => {
  await serve(async () => {
    throw new Error('broken')
  })
  expect((await post({ update_id: 7 })).status).toBe(200)
})

test('when too much is under way Telegram is asked to come again', async () => {
  const open: Array<() => void> = []
  await serve(() => new Promise<void>((resolve) => void open.push(resolve)))
  const answers = Array.from({ length: 1_001 }, (_, n) => post({ update_id: n }))
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1_000)
  expect(statuses.filter((status) => status === 503)).toHaveLength(1)
  for (const finish of open) finish()
  await expect.poll(async () => (await post({ update_id: 5_000 })).status).toBe(200)
  for (const finish of open) finish()
})

test('alive and ready are two questions', async () => {
  let away = false
  await serve(
    async () => undefined,
    async () => {
      if (away) throw new Error('the store is away')
    },
  )
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  away = true
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('metrics are for this machine, not for whoever a proxy asks for', async () => {
  await serve(async () => undefined)
  const near = await fetch(`${server.url}/metrics`)
  expect(near.status).toBe(200)
  expect(await near.text()).toContain('nodejs_eventloop_lag_p99_seconds')
  expect((await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404)
})
