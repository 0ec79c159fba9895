import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { startInbox } from '../bot/index.ts'
import { type MovableClock, systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { commonChat } from '../desk/audience.chat.ts'
import { addFigures, createMetrics } from '../http/index.ts'
import { createLog, type Log } from '../log.ts'
import { CLERK_ID, STAFF_GROUP_ID, startBotApi } from '../playground/index.ts'
import { startDispatcher } from '../reminders/dispatch/dispatch.chat.ts'
import { openStore, requireClock, type Store } from '../store/index.ts'
import { type App, assemble } from './assemble.ts'
import { type Content, loadContent } from './content.ts'
import { DEVELOPMENT_KEY, ENCRYPTED_FIELDS } from './encrypted-fields.ts'
import { startJobs } from './jobs.ts'
import { type ContentReload, createContentReload } from './live/content-reload.ts'
import { following, LiveApp } from './live/live-app.ts'
import { rehearsals } from './live/rehearsal.ts'
import { checkDataKey, keyState } from './operator/data-key.store.ts'
import { createStoreFigures } from './operator/doctor.store.ts'
import { examine, type Finding, mayServe, type Patient, SERVING } from './operator/doctor.ts'
import { identifyBot, listen, openPlayground, takeUpdates } from './update-sources.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PLAYGROUND_TOKEN = '100000000:playground-token-of-no-worth-at-all'
const STOP_MS = 10_000
/** What dispatch tells of. */
const DISPATCHED = ['sent', 'wait', 'failed', 'gone', 'refused', 'repeated', 'obsolete'] as const

/** A running bot. */
export interface Running {
  readonly app: App
  readonly store: Store
  /** Where changed flows and texts come in. */
  readonly content: ContentReload
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
  const root = world.root ?? ROOT
  let content = loadContent(root)
  const store = await openStore({ uri: config.mongoUri, dataDir: config.dataDir, clock })
  closing.push(() => store.close())
  // A rehearsal moves its own clock; what it shares the store with has to be moved as far.
  if (store.kind === 'mongodb' && !config.clockOffset) await requireClock(store.connection, clock)
  const dataKey = config.dataKey ?? DEVELOPMENT_KEY
  await checkDataKey(store.connection, dataKey, ENCRYPTED_FIELDS)
  const stub = config.token ? undefined : await startBotApi({ token: PLAYGROUND_TOKEN, clock })
  if (stub) closing.push(() => stub.close())
  const staff = stub
    ? { chatId: config.staff.chatId ?? STAFF_GROUP_ID, ids: [...config.staff.ids, CLERK_ID], bareCards: config.staff.bareCards === true }
    : config.staff
  const metrics = createMetrics()
  let origin = config.publicOrigin ?? null
  const ground = {
    origin: () => origin,
    doctor: (): Promise<Finding[]> => examine(patient),
    observe: metrics.update,
    calls: metrics.calls,
    token: config.token ?? PLAYGROUND_TOKEN,
    apiRoot: stub?.root ?? config.apiRoot,
    connection: store.connection,
    clock,
    random: world.random ?? randomBytes,
    log,
    dataKey,
    staff,
    owner: `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`,
  }
  const live = new LiveApp(assemble({ ...ground, ...content }))
  const { app } = live
  const patient: Patient = {
    ...{ store, clock, staffChat: () => commonChat({ staff: app.stores.complaints.staff, staffChat: staff.chatId }) },
    get texts() {
      return content.texts
    },
    get catalogue() {
      return content.catalogue
    },
    get calendar() {
      return content.calendar
    },
    realClock: config.clockOffset ? undefined : clock,
    dataDir: config.dataDir,
    keyState: () => keyState(store.connection, dataKey),
    developmentKey: config.dataKey === undefined,
    api: config.token ? app.shell.bot.api : undefined,
    figures: createStoreFigures(store.connection),
    isStaff: async (id) => (await app.stores.complaints.staff.member(id)) !== null,
  }
  const observe = metrics.counter('reminders_total', 'Reminders by what this process did with them', 'result', DISPATCHED)
  const work = workOf(() => ({
    jobs: startJobs({ app, clock, log, texts: content.texts, doctor: ground.doctor }),
    dispatch: startDispatcher({
      ...{ ...ground, ...app.reminderDeps, observe, rate: config.sendRate, inStaffChat: app.inStaffChat, random: Math.random },
      langOf: async (citizen: number) => (await app.stores.chats.peek(citizen))?.lang ?? null,
    }),
  }))
  const desk = createContentReload(root, clock, async (next: Content) => {
    const raised = assemble({ ...ground, ...next })
    await work.stop()
    await live.replace(raised)
    content = next
    await work.start()
  })
  addFigures(metrics, { shell: following(() => app.shell), stores: app.stores }, store, clock)
  // Only one process can have the embedded store open, so leases in it are a crashed one's.
  if (store.kind === 'embedded') await freeLeases(app.stores, clock.now())
  const page =
    stub &&
    (await openPlayground({
      ...{ root, config, botApi: stub, clock, page: following(() => app.page), content: desk, rehearsal: rehearsals(() => content) },
      calendar: following(() => content.calendar),
      onAdvance: () => work.tick(),
    }))
  if (page) {
    origin = page.url
    closing.push(() => page.close())
  }
  await identifyBot(app)
  const inbox = await startInbox({ store: app.stores.inbox, owner: ground.owner, clock, log, handle: live.handle })
  closing.push(() => inbox.stop())
  const server = stub
    ? undefined
    : await listen({
        config,
        live,
        log,
        metrics,
        kept: inbox,
        serving: async () => mayServe(await examine(patient, SERVING)),
      })
  if (server) closing.push(() => server.close())
  await work.start()
  closing.push(() => work.stop())
  const [staffChat] = await examine(patient, ['staff-chat'])
  if (staffChat?.health === 'bad') log.error('the staff chat is out of reach: supervisors hear of complaints in private')
  const runner = await takeUpdates(config, live, log)
  if (runner) closing.push(() => runner.stop())
  const takers = [
    async () => runner?.isRunning() && runner.stop(),
    async () => server?.close(),
    () => desk.close(),
    () => work.stop(),
    () => app.delivered(),
  ]
  return { app, store, content: desk, url: page?.url ?? server?.url ?? '', stop: () => stop(app, closing, takers) }
}

type LeaseStores = Pick<App['stores'], 'chats' | 'inbox' | 'reminders' | 'complaints' | 'jobs'>

/** Ends what a process that died had taken: for a store that one process alone has. */
export const freeLeases = ({ chats, inbox, reminders, complaints, jobs }: LeaseStores, now: Date) =>
  Promise.all([
    ...[chats.freeAll(), inbox.freeAll(now), reminders.freeClaims(now, null)],
    ...[complaints.outbox.freeAll(), complaints.staff.freeDigest(), jobs.freeAll()],
  ])

/** What runs by the clock; it can be stopped and begun anew, and ticks at once for who has moved the clock. */
function workOf(begin: () => { jobs: ReturnType<typeof startJobs>; dispatch: ReturnType<typeof startDispatcher> }) {
  let running: ReturnType<typeof begin> | null = null
  return {
    async start(): Promise<void> {
      running = begin()
      await running.jobs.profile()
    },
    async tick(): Promise<void> {
      await running?.jobs.tick()
      await running?.dispatch.tick()
    },
    async stop(): Promise<void> {
      const ending = running
      running = null
      await Promise.all([ending?.jobs.stop(), ending?.dispatch.stop()])
    },
  }
}

/** @param takers whatever takes on work: they stop first, and finish what they have */
async function stop(app: App, closing: Closing[], takers: Closing[]): Promise<void> {
  const finished = Promise.all([app.shell.drain(), ...takers.map((end) => end())])
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, STOP_MS, 'late').unref())
  if ((await Promise.race([finished, late])) === 'late') await app.shell.abandon()
  for (const close of closing.splice(0).reverse()) await close()
}
