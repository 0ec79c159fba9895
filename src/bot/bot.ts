import { isDeepStrictEqual } from 'node:util'
import { type ConversationData, conversations, type VersionedState } from '@grammyjs/conversations'
import { Bot, type Composer, Context, HttpError, type Transformer } from 'grammy'
import type { Message, Update } from 'grammy/types'
import {
  type AnswerHandler,
  type ButtonRouter,
  type ChatState,
  type ChatStore,
  type CorrectionHandler,
  type Ctx,
  countMessage,
  deepCopy,
  followMigrations,
  isCorrection,
  isNotice,
  textQuestions,
  transport,
} from '../chat/index.ts'
import type { Clock } from '../clock.ts'
import { firstLanguage, type Texts } from '../i18n.ts'
import type { Understand } from '../input/index.ts'
import type { Log } from '../log.ts'
import { extendContext } from './context.ts'
import { typedText } from './typed-text.chat.ts'
import { type Album, createAlbums } from './updates/album.ts'
import { createTurns } from './updates/chat-lock.ts'
import { createRequestLog, type Done } from './updates/request-log.ts'
import { retryCalls } from './updates/retry.ts'

/** What every room's chat floor hands to the shell. */
export interface Talk {
  /** Commands and messages of the room. */
  readonly composer?: Composer<Ctx>
  /** Handlers of free text, by purpose. */
  readonly purposes?: Readonly<Record<string, AnswerHandler>>
  /** What takes the correction of an answer, by the purpose of the answer. */
  readonly corrections?: Readonly<Record<string, CorrectionHandler>>
}

export interface ShellOptions {
  readonly token: string
  readonly apiRoot: string
  readonly chats: ChatStore
  readonly clock: Clock
  readonly texts: Texts
  readonly log: Log
  readonly owner: string
  readonly buttons: ButtonRouter
  /** What free text wants; a bot of a few rooms only knows labels and commands. */
  readonly understand?: Understand
  /** Rooms in the order in which they hear a message. */
  readonly talks: readonly Talk[]
  /** Updates that are not a private chat's: staff chat, groups, inline queries. Runs before everything else. */
  readonly outside: Composer<Context>
  /** Shows the citizen a way back after an error. */
  readonly onError: (ctx: Ctx) => Promise<void>
  /** A button, command or text that no room understood. */
  readonly fallback: (ctx: Ctx) => Promise<void>
  readonly isStoreError: (error: unknown) => boolean
  /** Whether something waits for a citizen who had shut their chat; where nobody knows, it may. */
  readonly missed?: (citizen: number) => Promise<boolean>
  /** The citizen is here: whatever waited for a chat that they had shut can go. */
  readonly returned?: (citizen: number, now: Date) => Promise<void>
  /** A group lives on under another id: called before the call that met it is repeated there. */
  readonly moved?: (from: number, to: number) => Promise<void>
  readonly observe?: (done: Done) => void
  /** Sees every single call to Telegram, those that are repeated too. */
  readonly calls?: Transformer
}

const TYPING_AFTER_MS = 500

/** The bot's shell: middleware in the order of DESIGN.md, «How an update travels». */
export function createShell(options: ShellOptions) {
  const { texts, clock, log, chats } = options
  const bot = new Bot<Context>(options.token, { client: { apiRoot: options.apiRoot, fetch: transport() } })
  const stopping = new AbortController()
  // The one that was installed first is the one next to Telegram.
  if (options.calls) bot.api.config.use(options.calls)
  bot.api.config.use(retryCalls(stopping.signal))
  bot.api.config.use(followMigrations(options.moved))
  const requests = createRequestLog(options)
  let underWay = 0
  const inner = innerMiddleware(options)
  const told = new Set<number>()
  const albums = createAlbums()
  const turns = createTurns({
    chats,
    clock,
    owner: options.owner,
    isStoreError: options.isStoreError,
    async onStoreDown(chat) {
      if (told.has(chat)) return
      told.add(chat)
      await bot.api.sendMessage(chat, texts.t(languages.get(chat) ?? 'kk', 'bot-store-away')).catch(() => undefined)
    },
  })
  // Only to speak the right language while the store, which knows it, is away.
  const languages = new Map<number, ReturnType<typeof firstLanguage>>()

  bot.use(requests.middleware, options.outside)
  bot.use(async (raw, next) => {
    const chat = raw.chat
    if (chat?.type !== 'private' || !raw.from || raw.from.is_bot) return next()
    if (raw.message && isNotice(raw.message)) return
    if (raw.editedMessage && !isCorrection(raw.editedMessage)) return
    const piece = raw.message?.media_group_id === undefined ? null : raw.message
    if (!piece) albums.end(chat.id)
    const joined = piece && albums.join(piece)
    if (joined) {
      await joined.handled
      // Handled with the first one; only the mark is its own.
      await turns.run(chat.id, raw.update.update_id, async () => ({}))
      return
    }
    await (piece ? albums.begin(piece, (album) => turn(raw, chat.id, album)) : turn(raw, chat.id, null))
  })

  async function turn(raw: Context, chat: number, album: Album | null): Promise<void> {
    underWay++
    languages.set(chat, firstLanguage(raw.from?.language_code))
    let failed = false
    try {
      const end = await turns.run(chat, raw.update.update_id, async (state) => {
        await album?.whole()
        const kept = deepCopy(state)
        try {
          // A context for every attempt: what the last one left on it must not meet the next one.
          return await attend(new Context(asMessage(raw.update), raw.api, raw.me), state, kept, album?.messages)
        } catch (error) {
          if (comesAgain(error)) throw error
          failed = true
          log.error({ ...requests.line(raw), err: safeError(error) }, 'handler failed')
          await apologise(raw, kept)
          return {}
        }
      })
      requests.ended(raw, failed ? 'error' : end === 'repeated' ? 'repeated' : 'ok')
    } finally {
      underWay--
      languages.delete(chat)
      told.delete(chat)
    }
  }

  /** The update is tried again, here or by the process that comes after this one. */
  const comesAgain = (error: unknown): boolean => options.isStoreError(error) || (stopping.signal.aborted && error instanceof HttpError)

  async function attend(raw: Context, state: ChatState, kept: ChatState, album?: readonly Message[]): Promise<Partial<ChatState>> {
    const { ctx, finish } = extendContext(raw, state, texts, clock.now(), album)
    if (raw.message && !(await slowEnough(ctx))) return changes(kept, state)
    const typing = setTimeout(() => {
      raw.api.sendChatAction(ctx.citizen, 'typing').catch(() => undefined)
    }, TYPING_AFTER_MS)
    const leaves = raw.myChatMember?.new_chat_member.status === 'kicked'
    try {
      const missed = leaves ? Promise.resolve(false) : (options.missed?.(ctx.citizen) ?? Promise.resolve(true))
      // Asked beside the handler, looked at after it: a store that errs must not begin the update anew while its handler works.
      missed.catch(() => undefined)
      await inner(ctx, async () => undefined)
      if (await missed) await options.returned?.(ctx.citizen, ctx.now)
      // Messages that the bot sends by itself speak the language of the first contact.
      state.lang ??= ctx.lang
      await finish()
    } finally {
      clearTimeout(typing)
    }
    return changes(kept, state)
  }

  async function slowEnough(ctx: Ctx): Promise<boolean> {
    const { pace, verdict } = countMessage(ctx.state.pace, ctx.now)
    ctx.state.pace = pace
    if (verdict === 'warn') await ctx.send({ text: ctx.t('bot-too-fast') })
    return verdict === 'take'
  }

  async function apologise(raw: Context, kept: ChatState): Promise<void> {
    const { ctx, finish } = extendContext(raw, kept, texts, clock.now())
    await Promise.allSettled([finish(), options.onError(ctx)])
  }

  return {
    bot,
    /** Handles one update to its end; rejects when it must be delivered again. */
    handle: (update: Update): Promise<void> => bot.handleUpdate(update),
    /** Chats with work under way. */
    running: () => turns.running,
    /** Updates that wait for an earlier one of their chat. */
    waiting: () => underWay - turns.running,
    /** Finishes what runs, waiting for nobody who is away. */
    drain(): Promise<void> {
      stopping.abort()
      return turns.drain()
    },
    /** Leaves what still runs to another process. */
    abandon: () => turns.abandon(),
  }
}
export type Shell = ReturnType<typeof createShell>

/** An edited message goes on as the message that it was, with the date of its change; a message that comes late has none. */
function asMessage(update: Update): Update {
  if (update.edited_message) return { update_id: update.update_id, message: update.edited_message } as Update
  if (update.message?.edit_date === undefined) return update
  const { edit_date: _, ...message } = update.message
  return { ...update, message } as Update
}

function innerMiddleware(options: ShellOptions) {
  const purposes: Record<string, AnswerHandler> = {}
  const corrections: Record<string, CorrectionHandler> = {}
  for (const talk of options.talks) {
    Object.assign(purposes, talk.purposes)
    Object.assign(corrections, talk.corrections)
  }
  const composer = textQuestions(purposes, corrections, typedText(options.understand, options.buttons))
  composer.use(options.buttons.middleware())
  for (const talk of options.talks) if (talk.composer) composer.use(talk.composer)
  composer.use((ctx) => options.fallback(ctx))
  const open = conversations<Ctx, Context>({
    storage: {
      type: 'context',
      version: 1,
      adapter: {
        read: (ctx) => (ctx.state.conversations ?? undefined) as VersionedState<ConversationData> | undefined,
        write: (ctx, data) => {
          ctx.state.conversations = data
        },
        delete: (ctx) => {
          ctx.state.conversations = null
        },
      },
    },
  })
  const rest = composer.middleware()
  return async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    await open(ctx, async () => void (await rest(ctx, next)))
  }
}

const FIELDS = ['lang', 'live', 'conversations', 'pace', 'gone', 'rooms'] as const

function changes(before: ChatState, after: ChatState): Partial<ChatState> {
  return Object.fromEntries(FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => [field, after[field]]))
}

/** Their messages are about the code; all others may quote what people typed: Telegram's the call, mongoose's the value. */
const PLAIN = new Set(['TypeError', 'ReferenceError', 'ButtonDataError', 'LeaseLostError', 'ContentError'])

/** An error without what people typed. */
function safeError(error: unknown): { name: string; message: string; stack?: string; code?: unknown } {
  if (!(error instanceof Error)) return { name: 'unknown', message: typeof error }
  const { name, stack } = error
  const code = (error as { code?: unknown; error_code?: unknown }).code ?? (error as { error_code?: unknown }).error_code
  const message = PLAIN.has(name) ? error.message : `${name} ${String(code ?? '')}`
  const frames = stack?.slice(stack.indexOf('\n    at '))
  return { name, message, ...(frames ? { stack: frames } : {}), ...(code === undefined ? {} : { code }) }
}
