import type { ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { LANGS } from '../i18n.ts'
import { isLoopbackHost } from './loopback.ts'
import { pageAction } from './page-actions.ts'
import { pageFiles } from './page-files.ts'
import type { Playground } from './playground.ts'
import { PlaygroundError } from './telegram/user.ts'
import { TOWNS } from './towns.ts'

const MAX_UPLOAD = 20 * 1024 * 1024
/** Many changes in a row are told of once. */
const TELL_AFTER_MS = 25
const HEARTBEAT_MS = 15_000
const HEADERS = {
  'content-security-policy': "default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const pane = z.enum(['citizen', 'clerk'])
const day = z.iso.date()
const titled = z.object({ pane, title: z.string().trim().min(1).max(120) })
const bodies = {
  act: z.object({ pane, chat: z.int(), act: pageAction }),
  language: z.object({ pane, lang: z.enum(LANGS) }),
  reset: z.object({ pane }),
  open: z.object({ service: z.string(), edition: z.string(), question: z.string().optional(), day: day.optional() }),
  clock: z.object({ step: z.enum(['hour', 'day', 'working-day']) }),
  upload: z.object({
    pane,
    kind: z.enum(['photo', 'document']),
    name: z.string().min(1).max(200),
    caption: z.string().max(1024).default(''),
  }),
}

/**
 * Serves the page and what it asks for on 127.0.0.1; requests for another host or from another page are refused.
 * @param pages other rooms' pages, by the path that they are under
 */
export async function servePage(
  playground: Playground,
  port: number,
  pages: Readonly<Record<string, FastifyPluginAsync>> = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: MAX_UPLOAD })
  app.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers
    if (!isLoopbackHost(host) || (origin !== undefined && origin !== `http://${host}`))
      return reply.code(403).send({ error: 'loopback only' })
    reply.headers(HEADERS)
    return undefined
  })
  app.setErrorHandler((error, _, reply) => {
    if (error instanceof z.ZodError) return reply.code(400).send({ error: z.prettifyError(error) })
    if (error instanceof PlaygroundError) return reply.code(409).send({ error: error.message })
    return reply.code((error as { statusCode?: number }).statusCode ?? 500).send({ error: 'failed' })
  })
  // A form of another page can send text/plain without asking.
  app.removeContentTypeParser('text/plain')
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  for (const { path, type, bytes } of pageFiles()) app.get(path, (_, reply) => reply.type(type).send(bytes))
  serveState(app, playground)
  serveActs(app, playground)
  for (const [prefix, page] of Object.entries(pages)) await app.register(page, { prefix })
  await app.listen({ port, host: '127.0.0.1' })
  const address = app.server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`, close: () => app.close() }
}

function serveState(app: FastifyInstance, playground: Playground): void {
  app.get('/state', () => ({ ...playground.state(), towns: TOWNS }))
  app.get('/services', (request) => playground.services(z.object({ day: day.optional() }).parse(request.query).day))
  app.get<{ Params: { id: string } }>('/files/:id', (request, reply) => {
    const file = playground.file(request.params.id)
    if (!file) return reply.code(404).send({ error: 'no such file' })
    const shown = file.mime.startsWith('image/') && file.mime !== 'image/svg+xml'
    const disposition = `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`
    return reply.header('content-disposition', disposition).type(file.mime).send(file.bytes)
  })
  app.get('/transcript', (request, reply) => {
    const { pane: key, title } = titled.parse(request.query)
    const yaml = playground.transcript(key, title)
    if (yaml === undefined) return reply.code(404).send({ error: 'nothing was said yet' })
    return reply.type('application/yaml; charset=utf-8').header('content-disposition', 'attachment; filename="chat.yaml"').send(yaml)
  })
  const streams = new Set<ServerResponse>()
  app.get('/events', (_, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
    reply.raw.write('data: changed\n\n')
    streams.add(reply.raw)
    reply.raw.once('close', () => streams.delete(reply.raw))
  })
  let soon: NodeJS.Timeout | undefined
  const tell = () => {
    soon = undefined
    for (const stream of streams) stream.write('data: changed\n\n')
  }
  const off = playground.onChange(() => {
    soon ??= setTimeout(tell, TELL_AFTER_MS)
  })
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n')
  }, HEARTBEAT_MS)
  app.addHook('preClose', async () => {
    off()
    clearTimeout(soon)
    clearInterval(heartbeat)
    for (const stream of streams) stream.end()
  })
}

function serveActs(app: FastifyInstance, playground: Playground): void {
  app.post('/act', (request, reply) => {
    const { pane: key, chat, act } = bodies.act.parse(request.body)
    playground.act(key, chat, act)
    return reply.code(204).send()
  })
  app.post('/language', (request, reply) => {
    const { pane: key, lang } = bodies.language.parse(request.body)
    playground.setLanguage(key, lang)
    return reply.code(204).send()
  })
  app.post('/reset', (request, reply) => {
    playground.reset(bodies.reset.parse(request.body).pane)
    return reply.code(204).send()
  })
  app.post('/clock', async (request, reply) => {
    await playground.advance(bodies.clock.parse(request.body).step)
    return reply.code(204).send()
  })
  app.post('/open', async (request, reply) => {
    await playground.open(bodies.open.parse(request.body))
    return reply.code(204).send()
  })
  app.post('/content', async (_, reply) => {
    await playground.lookAtContent()
    return reply.code(204).send()
  })
  app.post('/upload', (request, reply) => {
    const { pane: key, kind, name, caption } = bodies.upload.parse(request.query)
    playground.upload(key, kind, name, z.instanceof(Buffer).parse(request.body), caption)
    return reply.code(204).send()
  })
  app.post('/transcript', (request) => {
    const { pane: key, title } = titled.parse(request.body)
    return { path: playground.saveTranscript(key, title) }
  })
}
