import { setTimeout } from 'node:timers/promises'
import type { Update, WebhookInfo } from 'grammy/types'
import type { Clock } from '../../clock.ts'
import type { Params } from './args.ts'
import { fromJson } from './request.ts'
import type { Pending, UpdateQueue } from './updates.ts'

export interface WebhookSettings {
  url: string
  secret: string
  maxConnections: number
}

const ANSWER_TIMEOUT_MS = 60_000
const MAX_BACKOFF_MS = 2_000

/**
 * Posts the waiting updates to the bot's webhook as Telegram does: up to `maxConnections` at once, those of one lane
 * one after another, and again until the answer is 2xx, with growing pauses or the pause that `Retry-After` asks for.
 */
export class WebhookPusher {
  private settings: WebhookSettings | undefined
  private lastError: { date: number; message: string } | undefined
  private readonly busy = new Set<string>()
  private readonly stopped = new AbortController()
  private readonly queue: UpdateQueue
  private readonly clock: Clock
  private readonly firstBackoffMs: number
  private readonly execute: (method: string, params: Params) => Promise<unknown>

  /** @param execute carries out a method call that came in the body of the webhook's answer */
  constructor(queue: UpdateQueue, clock: Clock, firstBackoffMs: number, execute: (method: string, params: Params) => Promise<unknown>) {
    this.queue = queue
    this.clock = clock
    this.firstBackoffMs = firstBackoffMs
    this.execute = execute
    queue.onPush(() => this.pump())
  }

  get active(): boolean {
    return this.settings !== undefined
  }

  set(settings: WebhookSettings | undefined): void {
    this.settings = settings
    this.lastError = undefined
    this.pump()
  }

  close(): void {
    this.settings = undefined
    this.stopped.abort()
  }

  info(): WebhookInfo {
    return {
      url: this.settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.waiting.size,
      ...(this.settings ? { max_connections: this.settings.maxConnections, ip_address: '127.0.0.1' } : {}),
      ...(this.lastError ? { last_error_date: this.lastError.date, last_error_message: this.lastError.message } : {}),
      ...(this.queue.allowed.length > 0 ? { allowed_updates: [...this.queue.allowed] as never } : {}),
    }
  }

  /** Starts a delivery in every lane that is free and has something waiting. */
  private pump(): void {
    if (!this.settings) return
    const waiting = this.queue.delivery.reverse ? [...this.queue.waiting].reverse() : this.queue.waiting
    for (const pending of waiting) {
      if (this.busy.size >= this.settings.maxConnections) return
      if (this.busy.has(pending.lane)) continue
      this.busy.add(pending.lane)
      void this.deliver(pending, this.settings)
    }
  }

  private async deliver(pending: Pending, settings: WebhookSettings): Promise<void> {
    let backoff = this.firstBackoffMs
    while (this.settings === settings) {
      const retryAfterMs = await this.post(pending.update, settings)
      if (retryAfterMs === undefined) {
        if (this.queue.delivery.duplicate) await this.post(pending.update, settings)
        this.queue.drop(pending)
        break
      }
      await this.pause(retryAfterMs || backoff)
      backoff = Math.min(backoff * 2, MAX_BACKOFF_MS)
    }
    this.busy.delete(pending.lane)
    this.pump()
  }

  private async pause(ms: number): Promise<void> {
    await setTimeout(ms, undefined, { signal: this.stopped.signal }).catch(() => undefined)
  }

  /** @returns nothing when delivered, else the pause in ms that the bot asked for (0: none) */
  private async post(update: Update, settings: WebhookSettings): Promise<number | undefined> {
    try {
      const response = await fetch(settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(settings.secret ? { 'X-Telegram-Bot-Api-Secret-Token': settings.secret } : {}),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.stopped.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      })
      const body = Buffer.from(await response.arrayBuffer())
      if (!response.ok) {
        this.failed(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
        return Number(response.headers.get('retry-after') ?? 0) * 1000 || 0
      }
      await this.carryOut(body, response.headers.get('content-type') ?? '')
      return undefined
    } catch (error) {
      this.failed(error instanceof DOMException && error.name === 'TimeoutError' ? 'Read timeout expired' : 'Connection failed')
      return 0
    }
  }

  private failed(message: string): void {
    this.lastError = { date: Math.floor(this.clock.now().getTime() / 1000), message }
  }

  /** A webhook may answer with a method call; its result goes nowhere, and get… methods are not carried out. */
  private async carryOut(body: Buffer, contentType: string): Promise<void> {
    if (!contentType.startsWith('application/json') || body.length === 0) return
    const { method, ...params } = fromJson(body)
    if (typeof method !== 'string' || /^(get|setwebhook|deletewebhook|close|logout)/i.test(method)) return
    await this.execute(method, params)
  }
}
