import { timingSafeEqual } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Update } from 'grammy/types'
import { type Log, nameOf } from '../log.ts'
import type { Metrics } from './metrics.ts'

/** Telegram's updates are far smaller; what is larger is not Telegram's. */
const BODY_LIMIT = 1_000_000
/** Updates under way at one time; above it Telegram is asked to come again. */
const QUEUE_LIMIT = 1_000
/** Telegram gets its answer after this time at the latest, whatever the handler does. */
const ANSWER_MS = 900

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export interface HttpOptions {
  readonly host: string
  readonly port: number
  readonly log: Log
  /** Absent: no webhook. */
  readonly webhook?: { readonly path: string; readonly secret: string; readonly handle: (update: Update) => Promise<void> }
  readonly metrics: Metrics
  /** Resolves when the process can serve; rejects with the reason. */
  readonly ready: () => Promise<void>
}

export interface HttpServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts the HTTP server: webhook, health and metrics. @throws the system's error when the port is taken */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: true })
  app.get('/healthz', async () => ({ alive: true }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await options.ready()
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false })
    }
  })
  app.get('/metrics', async (request, reply) => {
    // A proxy on this machine comes from loopback too, but says for whom it asks.
    const near = LOOPBACK.has(request.ip) && request.headers['x-forwarded-for'] === undefined
    if (!near) return reply.code(404).send()
    return reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics())
  })
  const webhook = options.webhook && receiveWebhook(app, options.webhook, options.log)
  await app.listen({ host: options.host, port: options.port })
  const [address] = app.addresses()
  const port = typeof address === 'object' ? address.port : options.port
  return { url: `http://${options.host}:${port}`, close: () => close(app, webhook) }
}

/** Telegram gets the answers that it waits for, then every connection is cut. */
async function close(app: FastifyInstance, webhook: { finish(): Promise<void> } | undefined): Promise<void> {
  await webhook?.finish()
  await app.close()
}

const same = (given: unknown, secret: string): boolean => {
  const a = Buffer.from(typeof given === 'string' ? given : '')
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Acknowledge, then work: a handler's error never becomes a 500 that holds the chat back. */
function receiveWebhook(app: FastifyInstance, webhook: NonNullable<HttpOptions['webhook']>, log: Log) {
  let underWay = 0
  let closing = false
  const answering = new Set<Promise<unknown>>()
  app.post(webhook.path, async (request, reply) => {
    if (!same(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) return reply.code(401).send()
    const update = request.body as Partial<Update> | null
    if (typeof update?.update_id !== 'number') return reply.code(400).send()
    if (closing || underWay >= QUEUE_LIMIT) return reply.code(503).header('retry-after', '1').send()
    underWay++
    const work = webhook
      .handle(update as Update)
      .then(
        () => true,
        (error: unknown) => {
          log.error({ update: update.update_id, ...nameOf(error) }, 'update given up')
          // The process that comes after this one may have better luck.
          return !closing
        },
      )
      .finally(() => {
        underWay--
      })
    const late = new Promise<true>((resolve) => setTimeout(resolve, ANSWER_MS, true).unref())
    const answer = Promise.race([work, late])
    answering.add(answer)
    const taken = await answer
    answering.delete(answer)
    return reply.code(taken ? 200 : 503).send()
  })
  return {
    /** Takes nothing more, and waits until what was taken is answered. */
    async finish(): Promise<void> {
      closing = true
      await Promise.all(answering)
    },
  }
}
