import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import type { Log } from '../log.ts'
import type { Metrics } from './metrics.ts'
import { receiveWebhook, type WebhookOptions } from './webhook.ts'

/** Telegram's updates are far smaller; what is larger is not Telegram's. */
const BODY_LIMIT = 1_000_000
/** Who takes longer to say what they want is not Telegram. */
const REQUEST_MS = 10_000

/** What proxies add to a request. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']
/** Whose word for whom they ask is taken: a proxy on this machine or in its own network. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal']
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export interface HttpOptions {
  readonly host: string
  readonly port: number
  readonly log: Log
  /** Absent: no webhook. */
  readonly webhook?: WebhookOptions
  readonly metrics: Metrics
  /** Pages that hang on this server, by the path that they are under. */
  readonly pages?: Readonly<Record<string, FastifyPluginAsync>>
  /** Resolves when the process can serve; rejects with the reason. */
  readonly ready: () => Promise<void>
}

export interface HttpServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts the HTTP server: webhook, health, metrics and pages. @throws the system's error when the port is taken */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    logger: false,
    forceCloseConnections: true,
    trustProxy: PROXIES,
  })
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
    const near = LOOPBACK.has(request.ip) && FORWARDED.every((header) => request.headers[header] === undefined)
    if (!near) return reply.code(404).send()
    return reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics())
  })
  const webhook = options.webhook && receiveWebhook(app, options.webhook, options)
  for (const [prefix, page] of Object.entries(options.pages ?? {})) await app.register(page, { prefix })
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
