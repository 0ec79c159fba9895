import type { Update } from 'grammy/types'
import { afterEach, expect, test } from 'vitest'
import { createMetrics, type HttpServer, type Kept, startHttp } from '../../src/http/index.ts'
import { createLog } from '../../src/log.ts'

const SECRET = 'a-secret-of-no-worth-at-all'
const ANSWER_MS = 1_000
let server: HttpServer
/** Ids of what stands in the inbox. */
let inbox: Set<number>
afterEach(() => server.close())

interface Serving {
  readonly ready?: () => Promise<void>
  readonly kept?: Kept
}

async function serve(handle: (update: Update) => Promise<void>, { ready = async () => undefined, kept }: Serving = {}): Promise<void> {
  inbox = new Set()
  server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    log: createLog('silent'),
    metrics: createMetrics(),
    ready,
    webhook: {
      path: '/telegram',
      secret: SECRET,
      handle,
      kept: kept ?? {
        keep: async ({ update_id }) => void inbox.add(update_id),
        drop: async (update) => void inbox.delete(update),
      },
    },
  })
}

const post = (body: unknown, secret: string | null = SECRET, path = '/telegram') =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Posts an update and says what the answer was and whether it came within a second. */
async function timed(update: number): Promise<{ status: number; soon: boolean }> {
  const started = performance.now()
  const { status } = await post({ update_id: update })
  return { status, soon: performance.now() - started < ANSWER_MS }
}

/** Work that goes on until it is told to end. */
function gate() {
  let end: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  return { over, end }
}

const figure = async (line: string): Promise<string | undefined> =>
  (await (await fetch(`${server.url}/metrics`)).text())
    .split('\n')
    .find((one) => one.startsWith(`${line} `))
    ?.split(' ')[1]

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
  // Not even the body is looked at.
  expect((await post('{"update_id": 1', secret)).status).toBe(401)
  expect(got).toEqual([])
  expect(await figure('anyqtama_webhook_answers_total{code="401"}')).toBe('2')
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

test('Telegram gets its answer within a second while the handler works on; until its end the update stands in the inbox', async () => {
  const work = gate()
  await serve(() => work.over)
  expect(await timed(7)).toEqual({ status: 200, soon: true })
  expect([...inbox]).toEqual([7])
  work.end()
  await expect.poll(() => [...inbox]).toEqual([])
})

test('an update that can be neither handled nor written down within a second is asked for again, and is one piece of work', async () => {
  const work = gate()
  let begun = 0
  await serve(
    async () => {
      begun++
      await work.over
    },
    { kept: { keep: () => new Promise(() => undefined), drop: async () => undefined } },
  )
  const later = { status: 503, soon: true }
  expect(await Promise.all([timed(7), timed(7)])).toEqual([later, later])
  expect(await timed(7)).toEqual(later)
  expect(begun).toBe(1)
  work.end()
  await expect.poll(() => timed(7)).toEqual({ status: 200, soon: true })
})

test.each([
  ['later', async () => Promise.reject(new Error('broken'))],
  [
    'at once',
    () => {
      throw new Error('broken')
    },
  ],
])('a handler that throws %s does not become a 500 that holds the chat back', async (_when, handle) => {
  await serve(handle)
  expect((await post({ update_id: 7 })).status).toBe(200)
})

test('a handler that throws when Telegram has its answer leaves nothing in the inbox', async () => {
  const work = gate()
  await serve(async () => {
    await work.over
    throw new Error('broken')
  })
  expect((await post({ update_id: 7 })).status).toBe(200)
  work.end()
  await expect.poll(() => [...inbox]).toEqual([])
})

test('when too much is under way Telegram is asked to come again', async () => {
  const work = gate()
  await serve(() => work.over)
  const answers = Array.from({ length: 1_001 }, (_, n) => post({ update_id: n }))
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1_000)
  expect(statuses.filter((status) => status === 503)).toHaveLength(1)
  expect(await figure('anyqtama_webhook_queue')).toBe('1000')
  expect(await figure('anyqtama_webhook_answers_total{code="503"}')).toBe('1')
  work.end()
  await expect.poll(async () => (await post({ update_id: 5_000 })).status).toBe(200)
  expect(await figure('anyqtama_webhook_queue')).toBe('0')
})

test('alive and ready are two questions', async () => {
  let away = false
  await serve(async () => undefined, {
    async ready() {
      if (away) throw new Error('the store is away')
    },
  })
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  away = true
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('who asks for health learns nothing more than yes or no', async () => {
  await serve(async () => undefined, { ready: () => Promise.reject(new Error(`mongodb://bot:${SECRET}@10.0.0.7`)) })
  expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('{"ready":false}')
})

test('metrics are for this machine, not for whoever a proxy asks for', async () => {
  await serve(async () => undefined)
  const near = await fetch(`${server.url}/metrics`)
  expect(near.status).toBe(200)
  expect(await near.text()).toContain('nodejs_eventloop_lag_p99_seconds')
  const proxied = { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9', via: '1.1 proxy' }
  for (const [name, value] of Object.entries(proxied))
    expect((await fetch(`${server.url}/metrics`, { headers: { [name]: value } })).status, name).toBe(404)
})
