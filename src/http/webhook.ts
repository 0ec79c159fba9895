import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Update } from 'grammy/types'
import { type Log, nameOf } from '../log.ts'
import type { Metrics } from './metrics.ts'

/** Updates under way at one time; above it Telegram is asked to come again. */
const QUEUE_LIMIT = 1_000
/** Telegram is answered within a second: so long for the handler, the rest for writing the update down. */
const HANDLE_MS = 700
const KEEP_MS = 250

/** Where updates wait whose handler takes longer than Telegram does, so that a crash after the answer does not lose them. */
export interface Kept {
  /** Writes an update down. */
  keep(update: Update): Promise<void>
  /** It is handled to its end. */
  drop(update: number): Promise<void>
}

export interface WebhookOptions {
  readonly path: string
  readonly secret: string
  readonly handle: (update: Update) => Promise<void>
  readonly kept: Kept
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in the same time wherever the two differ, and whatever their lengths. */
export const sameSecret = (given: unknown, secret: string): boolean =>
  timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(secret)) && typeof given === 'string'

/** An update that this process has taken. */
interface InHand {
  /** Resolves when it is handled, with whether Telegram may forget it. */
  readonly work: Promise<boolean>
  kept: boolean
}

/** Acknowledge, then work: a handler's error never becomes a 500 that holds the chat back. */
export function receiveWebhook(app: FastifyInstance, webhook: WebhookOptions, { log, metrics }: { log: Log; metrics: Metrics }) {
  const { handle, kept } = webhook
  const inHand = new Map<number, InHand>()
  const answering = new Set<Promise<unknown>>()
  const answered = metrics.counter('webhook_answers_total', 'Answers to the webhook of this process, by code', 'code', CODES)
  metrics.gauge('webhook_queue', `Updates of the webhook under way; 503 from ${QUEUE_LIMIT} on (this process)`, null, () => ({
    all: inHand.size,
  }))
  let closing = false

  function take(update: Update): InHand {
    const id = update.update_id
    const mine: InHand = {
      kept: false,
      work: Promise.resolve()
        .then(() => handle(update))
        .then(
          () => true,
          (error: unknown) => {
            log.error({ update: id, ...nameOf(error) }, 'update given up')
            // The process that comes after this one may have better luck.
            return !closing
          },
        )
        .then(async (over) => {
          inHand.delete(id)
          if (over && mine.kept)
            await kept.drop(id).catch((error: unknown) => log.warn({ update: id, ...nameOf(error) }, 'stays in the inbox'))
          return over
        }),
    }
    inHand.set(id, mine)
    return mine
  }

  /** Whether Telegram may forget the update: it is handled, or written down. */
  async function settle(update: Update, mine: InHand): Promise<boolean> {
    const first = await Promise.race([mine.work, wait(HANDLE_MS, 'late' as const, { ref: false })])
    if (first !== 'late') return first
    const keeping = kept.keep(update).then(
      () => {
        mine.kept = true
        // It came to its end while it was written.
        if (!inHand.has(update.update_id)) kept.drop(update.update_id).catch(() => undefined)
        return true
      },
      () => false,
    )
    return mine.kept || Promise.race([keeping, mine.work, wait(KEEP_MS, false, { ref: false })])
  }

  app.post(webhook.path, {
    // Before the body is read: who does not know the secret is not worth a parser's time.
    async onRequest(request, reply) {
      if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) return reply.code(401).send()
    },
    async onResponse(_request, reply) {
      answered(CODES.find((code) => code === String(reply.statusCode)) ?? 'other')
    },
    async handler(request, reply) {
      const update = request.body as Partial<Update> | null
      if (typeof update?.update_id !== 'number') return reply.code(400).send()
      // Telegram asks again about what it was not told; it is the same piece of work.
      const known = inHand.get(update.update_id)
      if (!known && (closing || inHand.size >= QUEUE_LIMIT)) return reply.code(503).header('retry-after', '1').send()
      const answer = settle(update as Update, known ?? take(update as Update))
      answering.add(answer)
      const taken = await answer
      answering.delete(answer)
      if (!taken) reply.header('retry-after', '1')
      return reply.code(taken ? 200 : 503).send()
    },
  })
  return {
    /** Takes nothing more, and waits until what was taken is answered. */
    async finish(): Promise<void> {
      closing = true
      await Promise.all(answering)
    },
  }
}

const CODES = ['200', '400', '401', '413', '503', 'other'] as const
