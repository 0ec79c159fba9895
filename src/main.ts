import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunnerHandle } from '@grammyjs/runner'
import { GrammyError } from 'grammy'
import { type App, assemble } from './bot/assemble.ts'
import { startInbox } from './bot/inbox.ts'
import { startJobs } from './bot/jobs.ts'
import { startPolling } from './bot/polling.ts'
import { writeProfile } from './bot/profile.ts'
import { KINDS } from './bot/route.ts'
import { watchToken } from './bot/token.ts'
import { type Clock, local, type MovableClock, systemClock } from './clock.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { addDays, dayOf, loadCalendar, momentOf } from './deadlines/index.ts'
import { addFigures, createMetrics, type HttpServer, type Kept, type Metrics, startHttp } from './http/index.ts'
import { loadTexts } from './i18n.ts'
import { createLog, type Log } from './log.ts'
import { loadDirectories } from './offices/index.ts'
import { type BotApi, CLERK_ID, STAFF_GROUP_ID, startBotApi, startPlayground } from './playground/index.ts'
import { startDispatcher } from './reminders/dispatch.chat.ts'
import { loadCatalogue } from './services/index.ts'
import { openStore, type Store } from './store/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLAYGROUND_TOKEN = '100000000:playground-token-of-no-worth-at-all'
/** Known to everybody: for trying out on the embedded store only. */
const DEVELOPMENT_KEY = '00'.repeat(32)
const STOP_MS = 10_000
/** A second signal so soon is the first one by another way. */
const REPEAT_MS = 2_000
/** What dispatch tells of. */
const DISPATCHED = ['sent', 'wait', 'failed', 'gone', 'refused', 'repeated', 'obsolete'] as const

/** Telegram does not take the token. */
export class TokenError extends Error {
  readonly code = 'TOKEN'
  override readonly name = 'TokenError'
}

/** A running bot. */
export interface Running {
  readonly app: App
  readonly store: Store
  /** Where the playground's page or the HTTP server is. */
  readonly url: string
  /** Stops taking updates, finishes what runs (10 s), closes. */
  stop(): Promise<void>
}

/** What a test or the playground puts in place of the world. */
export interface World {
  readonly clock?: MovableClock
  readonly random?: (n: number) => Uint8Array
  readonly log?: Log
  readonly root?: string
}

type Closing = () => Promise<unknown>

/**
 * Reads the content, opens the store, starts the bot and its ways in.
 * @throws ConfigError, ContentError, StoreError, TokenError, or the system's error when the port is taken; all that was opened is closed
 */
export async function start(config: Config, world: World = {}): Promise<Running> {
  const closing: Closing[] = []
  try {
    return await open(config, world, closing)
  } catch (error) {
    for (const close of closing.reverse()) await close().catch(() => undefined)
    throw error
  }
}

async function open(config: Config, world: World, closing: Closing[]): Promise<Running> {
  const clock = world.clock ?? systemClock(config.clockOffset)
  const log = world.log ?? createLog(config.logLevel)
  const content = load(world.root ?? ROOT)
  const store = await openStore({ uri: config.mongoUri, dataDir: config.dataDir, clock })
  closing.push(() => store.close())
  const stub = config.token ? undefined : await startBotApi({ token: PLAYGROUND_TOKEN, clock })
  if (stub) closing.push(() => stub.close())
  const staff = stub ? { chatId: config.staff.chatId ?? STAFF_GROUP_ID, ids: [...config.staff.ids, CLERK_ID] } : config.staff
  const metrics = createMetrics()
  const owner = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`
  const app = assemble({
    ...content,
    observe: metrics.update,
    calls: metrics.calls,
    token: config.token ?? PLAYGROUND_TOKEN,
    apiRoot: stub?.root ?? config.apiRoot,
    connection: store.connection,
    clock,
    random: world.random ?? randomBytes,
    log,
    dataKey: config.dataKey ?? DEVELOPMENT_KEY,
    staff,
    owner,
  })
  addFigures(metrics, app, store, clock)
  // Only one process can have the embedded store open, so leases in it are a crashed one's.
  if (store.kind === 'embedded') await Promise.all([app.stores.chats.freeAll(), app.stores.inbox.freeAll(clock.now())])
  let onAdvance: () => Promise<void> = async () => undefined
  const page = stub && (await openPlayground(config, stub, clock, content.calendar, async () => await onAdvance()))
  if (page) closing.push(() => page.close())
  await knock(app)
  const inbox = await startInbox({ store: app.stores.inbox, owner, clock, log, handle: app.shell.handle })
  closing.push(() => inbox.stop())
  const server = stub ? undefined : await listen({ config, app, store, log, metrics, kept: inbox })
  if (server) closing.push(() => server.close())
  const dispatch = startDispatcher({
    ...app.reminderDeps,
    langOf: async (citizen) => (await app.stores.chats.peek(citizen))?.lang ?? null,
    token: config.token ?? PLAYGROUND_TOKEN,
    apiRoot: stub?.root ?? config.apiRoot,
    clock,
    log,
    random: Math.random,
    rate: config.sendRate,
    staffChat: staff.chatId,
    observe: metrics.counter('reminders_total', 'Reminders by what this process did with them', 'result', DISPATCHED),
    calls: metrics.calls,
  })
  closing.push(() => dispatch.stop())
  const jobs = startJobs({ app, clock, log, staffChat: staff.chatId })
  closing.push(() => jobs.stop())
  onAdvance = async () => {
    await jobs.tick()
    await dispatch.tick()
  }
  const runner = await takeUpdates(config, app, log)
  if (runner) closing.push(() => runner.stop())
  const takers = [async () => runner?.isRunning() && runner.stop(), async () => server?.close(), () => dispatch.stop(), () => jobs.stop()]
  await writeProfile(app.shell.bot.api, content.texts).catch((error: unknown) =>
    log.warn({ code: (error as GrammyError).error_code }, 'the bot profile was not written'),
  )
  return { app, store, url: page?.url ?? server?.url ?? '', stop: () => stop(app, closing, takers) }
}

/** Flows, texts, offices and calendar; anything wrong in them stops the start. */
const load = (root: string) => ({
  texts: loadTexts(join(root, 'locales')),
  catalogue: loadCatalogue(root),
  directories: loadDirectories(root),
  calendar: loadCalendar(root),
})

function openPlayground(
  config: Config,
  botApi: BotApi,
  clock: MovableClock,
  calendar: ReturnType<typeof loadCalendar>,
  onAdvance: () => Promise<void>,
) {
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
    staffChatId: config.staff.chatId ?? STAFF_GROUP_ID,
    remember: join(config.dataDir, 'playground.json'),
    saveTranscript: join(ROOT, 'test', 'chats'),
  })
}

/** Asks Telegram who we are. */
async function knock({ shell }: App): Promise<void> {
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
  readonly app: App
  readonly store: Store
  readonly log: Log
  readonly metrics: Metrics
  readonly kept: Kept
}

function listen({ config, app, store, log, metrics, kept }: Listening): Promise<HttpServer> {
  const token = watchToken()
  app.shell.bot.api.config.use(token.calls)
  const ready = async () => {
    if (token.refused()) throw new TokenError('Telegram does not know BOT_TOKEN any more')
    await store.ping()
  }
  const webhook =
    config.mode === 'webhook' && config.webhook
      ? { path: pathOf(config.webhook.url), secret: config.webhook.secret, handle: app.shell.handle, kept }
      : undefined
  return startHttp({ host: config.host, port: config.port, log, metrics, ready, ...(webhook ? { webhook } : {}) })
}

async function takeUpdates(config: Config, app: App, log: Log): Promise<RunnerHandle | undefined> {
  const { api } = app.shell.bot
  if (config.mode === 'webhook' && config.webhook) {
    const url = new URL(config.webhook.url)
    url.pathname = pathOf(config.webhook.url)
    await api.setWebhook(url.href, { secret_token: config.webhook.secret, allowed_updates: KINDS, max_connections: 100 })
    return undefined
  }
  await api.deleteWebhook()
  return startPolling(app.shell.bot, app.shell.handle, log)
}

/** @param takers whatever takes on work: they stop first, and finish what they have */
async function stop(app: App, closing: Closing[], takers: Closing[]): Promise<void> {
  const finished = Promise.all([app.shell.drain(), ...takers.map((end) => end())])
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, STOP_MS, 'late').unref())
  if ((await Promise.race([finished, late])) === 'late') await app.shell.abandon()
  for (const close of closing.splice(0).reverse()) await close()
}

const isStartFault = (error: unknown): error is Error & { code: string } =>
  error instanceof ConfigError ||
  error instanceof TokenError ||
  (error instanceof Error && /^(content|STORE_)/.test(String((error as { code?: unknown }).code)))

function explain(error: unknown, port: number | undefined): string {
  if ((error as { code?: unknown }).code === 'EADDRINUSE')
    return `PORT ${port ?? ''} is in use: stop the other program, or set PORT to another number`
  return isStartFault(error) ? error.message : ((error as Error).stack ?? String(error))
}

async function main(): Promise<void> {
  let config: Config | undefined
  try {
    config = readConfig(process.env)
    const running = await start(config)
    let asked: number | undefined
    const quit = () => {
      // npm, tsx and a service manager each pass the same signal on; who asks again after a while will not wait.
      if (asked !== undefined && performance.now() - asked < REPEAT_MS) return
      if (asked !== undefined) process.exit(1)
      asked = performance.now()
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.on('SIGTERM', quit)
    process.on('SIGINT', quit)
    // Who reads that it runs may stop it.
    announce(config, running, systemClock(config.clockOffset))
  } catch (error) {
    console.error(explain(error, config?.port))
    process.exit(1)
  }
}

function announce(config: Config, { url, store }: Running, clock: Clock): void {
  if (config.clockOffset) console.log(`*** The clock is moved by ${config.clockOffset}: it is ${local(clock.now()).toISO()} here ***`)
  const way = config.token
    ? `Anyqtama talks to Telegram (${config.mode}), health on ${url}/healthz`
    : `Anyqtama is ready: open ${url} and talk to it`
  if (config.token && !config.dataKey)
    console.log('*** DATA_KEY is not set: contacts are encrypted with a key that everybody knows. Set it before citizens write. ***')
  console.log(`${way} — store: ${store.kind}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
