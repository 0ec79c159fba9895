import { join } from 'node:path'
import type { RunnerHandle } from '@grammyjs/runner'
import { GrammyError } from 'grammy'
import { KINDS, startPolling, watchToken } from '../bot/index.ts'
import type { MovableClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { addDays, type Calendar, dayOf, momentOf } from '../deadlines/index.ts'
import { deskPage, open311, statePage } from '../desk/index.ts'
import { type HttpServer, type Kept, type Metrics, startHttp } from '../http/index.ts'
import type { Log } from '../log.ts'
import { type BotApi, CLERK_ID, STAFF_GROUP_ID, startPlayground } from '../playground/index.ts'
import type { App } from './assemble.ts'
import type { ContentReload } from './live/content-reload.ts'
import { following, type LiveApp } from './live/live-app.ts'
import type { rehearsals } from './live/rehearsal.ts'

/** Telegram does not take the token. */
export class TokenError extends Error {
  readonly code = 'TOKEN'
  override readonly name = 'TokenError'
}

/** What the playground's page stands on. */
interface PlaygroundGround {
  readonly root: string
  readonly config: Config
  readonly botApi: BotApi
  readonly clock: MovableClock
  readonly calendar: Calendar
  readonly onAdvance: () => Promise<void>
  readonly page: App['page']
  readonly content: ContentReload
  readonly rehearsal: ReturnType<typeof rehearsals>
}

/** Opens the playground's page beside its Bot API server. */
export function openPlayground({ root, config, botApi, clock, calendar, onAdvance, page, content, rehearsal }: PlaygroundGround) {
  const nextWorkingDay = (from: Date): Date => {
    let day = addDays(dayOf(from), 1)
    while (calendar.dayOff(day)) day = addDays(day, 1)
    return momentOf(day, '09:00')
  }
  return startPlayground({
    port: config.port,
    clock,
    botApi,
    nextWorkingDay,
    onAdvance,
    content,
    rehearsal,
    staffChatId: config.staff.chatId ?? STAFF_GROUP_ID,
    remember: join(config.dataDir, 'playground.json'),
    saveTranscript: join(root, 'test', 'chats'),
    pages: { '/desk': deskPage(following(() => Object.assign(Object.create(page), { guest: CLERK_ID }))), '/receipt': statePage(page) },
  })
}

/**
 * Asks Telegram who we are.
 * @throws TokenError when it does not know the token
 */
export async function identifyBot({ shell }: App): Promise<void> {
  try {
    await shell.bot.init()
  } catch (cause) {
    if (cause instanceof GrammyError && [401, 404].includes(cause.error_code))
      throw new TokenError('Telegram does not know BOT_TOKEN: copy it once more from @BotFather', { cause })
    throw cause
  }
}

const pathOf = (url: string): string => {
  const { pathname } = new URL(url)
  return pathname === '/' ? '/telegram' : pathname
}

interface Listening {
  readonly config: Config
  readonly live: LiveApp
  readonly log: Log
  readonly metrics: Metrics
  readonly kept: Kept
  /** False while the store, its disk or the clock is in no state to take updates. */
  readonly serving: () => Promise<boolean>
}

/** The process had better get no updates. */
export class NotServingError extends Error {
  readonly code = 'NOT_SERVING'
  override readonly name = 'NotServingError'
}

/** Starts the HTTP server: health, metrics, and the webhook and the desk's page where the configuration wants them. */
export function listen({ config, live, log, metrics, kept, serving }: Listening): Promise<HttpServer> {
  const { app } = live
  const page = following(() => app.page)
  const token = watchToken()
  live.each(({ shell }) => shell.bot.api.config.use(token.calls))
  const ready = async () => {
    if (token.refused()) throw new TokenError('Telegram does not know BOT_TOKEN any more')
    if (!(await serving())) throw new NotServingError('the store, its disk or the clock is in no state to take updates')
  }
  const webhook =
    config.mode === 'webhook' && config.webhook
      ? { path: pathOf(config.webhook.url), secret: config.webhook.secret, handle: live.handle, kept }
      : undefined
  const pages = {
    ...(config.publicOrigin ? { '/desk': deskPage(page), '/receipt': statePage(page) } : {}),
    ...(config.open311 ? { '/open311/v2': open311(page) } : {}),
  }
  return startHttp({ host: config.host, port: config.port, log, metrics, ready, pages, ...(webhook ? { webhook } : {}) })
}

/** Begins to take updates: by long polling, or from the webhook that Telegram is told of. */
export async function takeUpdates(config: Config, { app, handle }: LiveApp, log: Log): Promise<RunnerHandle | undefined> {
  const { api } = app.shell.bot
  if (config.mode === 'webhook' && config.webhook) {
    const url = new URL(config.webhook.url)
    url.pathname = pathOf(config.webhook.url)
    await api.setWebhook(url.href, { secret_token: config.webhook.secret, allowed_updates: KINDS, max_connections: 100 })
    return undefined
  }
  await api.deleteWebhook()
  return startPolling(app.shell.bot, handle, log)
}
