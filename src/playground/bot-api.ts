import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import type { Clock } from '../clock.ts'
import { Args, type Params } from './telegram/args.ts'
import { type ChatMessage, chatMessage } from './telegram/chat-message.ts'
import { conflict, TelegramError } from './telegram/errors.ts'
import { type FaultRule, Faults, faultError } from './telegram/faults.ts'
import { findMethod, type NamedMethod } from './telegram/methods/index.ts'
import { restoreWorld, type SavedWorld, saveWorld } from './telegram/saved-world.ts'
import { listen } from './telegram/server.ts'
import { type Delivery, UpdateQueue } from './telegram/updates.ts'
import { groupChat, PlaygroundUser, type Profile } from './telegram/user.ts'
import { WebhookPusher } from './telegram/webhook.ts'
import { type FirstIds, World } from './telegram/world.ts'

export type { ChatMessage } from './telegram/chat-message.ts'
export type { FaultRule } from './telegram/faults.ts'
export type { SavedWorld } from './telegram/saved-world.ts'
export type { PlaygroundUser } from './telegram/user.ts'

export interface BotApiOptions {
  token: string
  clock: Clock
  /** 0 or nothing: any free one. */
  port?: number
  /** The first update_id and message_id given out. */
  ids?: FirstIds
  /** Real milliseconds before a failed webhook delivery is tried again; doubled up to 2 s. Default 50. */
  webhookBackoffMs?: number
}

/** One call of the bot, as it was carried out. Long polls are left out. */
export interface ApiCall {
  at: Date
  /** In the usual spelling. */
  method: string
  /** Files as `{name, bytes}`. */
  params: Params
  /** The chat that it is for; for an answered button the private chat of who pressed it. */
  chatId: number | undefined
  ok: boolean
  result?: unknown
  error?: { code: number; description: string }
}

const NEVER = new AbortController().signal

/**
 * Starts a Bot API server on 127.0.0.1, with no users yet.
 * @throws the system's error when the port is taken
 */
export async function startBotApi(options: BotApiOptions): Promise<BotApi> {
  const api = new BotApi(options)
  await api.start(options.port ?? 0)
  return api
}

/** A Bot API server over HTTP with the people who talk to its one bot; keeps Telegram's rules and texts. */
export class BotApi {
  /** For grammY's `client.apiRoot`. */
  root = ''
  readonly world: World
  private readonly token: string
  private readonly queue: UpdateQueue
  private readonly webhook: WebhookPusher
  private readonly faults = new Faults()
  private readonly recorded: ApiCall[] = []
  private readonly callListeners = new Set<(call: ApiCall) => void>()
  private readonly people = new Map<number, PlaygroundUser>()
  private server: Server | undefined

  constructor({ token, clock, ids, webhookBackoffMs = 50 }: BotApiOptions) {
    this.token = token
    this.world = new World(token, clock, ids)
    this.queue = new UpdateQueue(ids?.update)
    this.webhook = new WebhookPusher(this.queue, clock, webhookBackoffMs, (method, params) =>
      this.call(method, params, NEVER).catch(() => undefined),
    )
  }

  async start(port: number): Promise<void> {
    const { server, port: taken } = await listen(
      {
        token: this.token,
        call: (method, params, gone) => this.call(method, params, gone),
        file: (path) => [...this.world.files.values()].find((f) => f.path === path),
      },
      port,
    )
    this.server = server
    this.root = `http://127.0.0.1:${taken}`
  }

  /** Stops listening and drops what is under way. */
  async close(): Promise<void> {
    this.webhook.close()
    this.queue.endPoll(conflict('the server is closing'))
    await new Promise((resolve) => {
      this.server?.close(resolve)
      this.server?.closeAllConnections()
    })
  }

  /** Creates a user with a private chat, or returns the one with that id. The bot may write to them once they wrote to it. */
  user(profile: Profile): PlaygroundUser {
    const known = this.people.get(profile.id)
    if (known) return known
    const { id, firstName, languageCode, username } = profile
    const named = { first_name: firstName, ...(username ? { username } : {}) }
    this.world.users.set(id, { id, is_bot: false, ...named, ...(languageCode ? { language_code: languageCode } : {}) })
    const chat = { id, type: 'private' as const, ...named }
    this.world.chats.set(id, { chat, messages: new Map(), started: false, blocked: false, left: false })
    const user = new PlaygroundUser(id, this.world, this.queue)
    this.people.set(id, user)
    return user
  }

  /** Makes a group that the bot is a member of. */
  group(id: number, title: string): void {
    groupChat(this.world, id, title)
  }

  /** All calls in order, long polls left out. */
  get calls(): readonly ApiCall[] {
    return this.recorded
  }

  clearCalls(): void {
    this.recorded.length = 0
  }

  /** Tells of each call after it is recorded; returns the way to stop. */
  onCall(listener: (call: ApiCall) => void): () => void {
    this.callListeners.add(listener)
    return () => this.callListeners.delete(listener)
  }

  /**
   * Waits until `check` gives something; looks after every call and every change in a chat.
   * @throws RangeError when nothing came in `timeoutMs` real milliseconds
   */
  until<T>(check: () => T | undefined | false, timeoutMs = 10_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = new AbortController()
      const look = () => {
        if (stop.signal.aborted) return
        const found = check()
        if (found === undefined || found === false) return
        stop.abort()
        resolve(found)
      }
      // A change is told of while its call is under way; look when the call is recorded too.
      const later = () => setImmediate(look)
      const offs = [this.onCall(look), this.world.onChange(later), this.queue.onQuiet(later)]
      stop.signal.addEventListener('abort', () => {
        for (const off of offs) off()
      })
      setTimeout(timeoutMs, undefined, { signal: stop.signal }).then(
        () => {
          stop.abort()
          reject(new RangeError(`nothing came within ${timeoutMs} ms`))
        },
        () => undefined,
      )
      look()
    })
  }

  /** The chat's present state, after edits and deletions, oldest first. */
  messages(chatId: number): readonly ChatMessage[] {
    return [...(this.world.chats.get(chatId)?.messages.values() ?? [])].map((m) => chatMessage(m, this.world))
  }

  fault(rule: FaultRule): void {
    this.faults.add(rule)
  }

  clearFaults(): void {
    this.faults.clear()
  }

  /** How updates are delivered; may be changed at any time. */
  get deliver(): Delivery {
    return this.queue.delivery
  }

  /** Updates that the bot has not yet confirmed. */
  get pendingUpdates(): number {
    return this.queue.waiting.size
  }

  /** Whether the bot has confirmed an update. */
  confirmed(update: number): boolean {
    return ![...this.queue.waiting].some((pending) => pending.update.update_id === update)
  }

  /**
   * Waits until every update is confirmed: by the next poll of a bot that polls, by 2xx of a webhook. A bot that takes
   * updates one after another has then handled them all; grammY's runner confirms before it has.
   */
  async idle(timeoutMs = 10_000): Promise<void> {
    await this.until(() => this.queue.quiet || (this.webhook.active && this.queue.waiting.size === 0), timeoutMs)
  }

  /** The next update_id is at least `id`: a bot remembers the ids that it has handled. */
  updatesFrom(id: number): void {
    this.queue.lastId = Math.max(this.queue.lastId, id - 1)
  }

  /** What is to outlive a restart of the process. */
  save(): SavedWorld {
    return saveWorld(this.world, this.queue)
  }

  /** Takes up what was saved; to be called before the first user and the first call. */
  restore(saved: SavedWorld): void {
    restoreWorld(saved, this.world, this.queue)
    for (const { id } of saved.users) this.people.set(id, new PlaygroundUser(id, this.world, this.queue))
  }

  /** Puts any update in the queue, with the next update_id unless it has one. */
  inject(update: Partial<Update>): number {
    const chat = update.message?.chat ?? update.edited_message?.chat ?? update.callback_query?.from ?? update.inline_query?.from
    return this.queue.push(update, chat ? `chat:${chat.id}` : 'other')
  }

  /** Carries out a call, or the fault that strikes it; nothing for a connection to be dropped. */
  private async call(called: string, params: Params, gone: AbortSignal): Promise<{ result: unknown } | undefined> {
    const found = findMethod(called)
    if (!found) throw new TelegramError(404, 'Not Found: method not found')
    const rule = this.faults.strike(found.name, this.chatOf(params), params.message_thread_id !== undefined)
    if (rule?.kind === 'delay') await setTimeout(rule.delayMs ?? 1000, undefined, { signal: gone }).catch(() => undefined)
    const fault = rule && faultError(rule)
    if (rule && !rule.executed && rule.kind !== 'delay') {
      this.record(found.name, params, { ok: false, error: { code: fault?.code ?? 0, description: fault?.message ?? 'dropped' } })
      if (fault) throw fault
      return undefined
    }
    const result = await this.carryOut(found, params, gone)
    if (fault) throw fault
    return rule?.kind === 'drop' ? undefined : { result }
  }

  private async carryOut({ name, method }: NamedMethod, params: Params, gone: AbortSignal): Promise<unknown> {
    try {
      const result = await method(new Args(params), { world: this.world, queue: this.queue, webhook: this.webhook, gone })
      this.record(name, params, { ok: true, result })
      return result
    } catch (error) {
      if (error instanceof TelegramError) this.record(name, params, { ok: false, error: { code: error.code, description: error.message } })
      throw error
    }
  }

  private record(method: string, params: Params, outcome: Pick<ApiCall, 'ok' | 'result' | 'error'>): void {
    if (method === 'getUpdates') return
    const call = { at: this.world.clock.now(), method, params, chatId: this.chatOf(params), ...outcome }
    this.recorded.push(call)
    for (const listener of this.callListeners) listener(call)
  }

  private chatOf(params: Params): number | undefined {
    if (params.chat_id !== undefined) return Number(params.chat_id)
    if (params.inline_message_id !== undefined) return this.world.inlineMessage(String(params.inline_message_id))?.api.chat.id
    const query = params.callback_query_id ?? params.inline_query_id
    return query === undefined ? undefined : this.world.queries.get(String(query))?.userId
  }
}
