import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api } from 'grammy'
import { Duration } from 'luxon'
import { type Content, loadContent } from '../../src/app/content.ts'
import { type App, assemble } from '../../src/app/index.ts'
import { startJobs } from '../../src/app/jobs.ts'
import { freeLeases } from '../../src/app/start.ts'
import { KINDS } from '../../src/bot/update-route.ts'
import { transport } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { createLog } from '../../src/log.ts'
import { type ApiCall, type BotApi, type PlaygroundUser, startBotApi } from '../../src/playground/bot-api.ts'
import { findButton } from '../../src/playground/transcript.ts'
import { startDispatcher } from '../../src/reminders/dispatch/dispatch.chat.ts'
import { openStore, startEmbedded } from '../../src/store/index.ts'
import { contentWithNewEdition } from '../chats/new-edition.ts'
import { carryOut, peopleOf } from '../chats/play.ts'
import { Clerk } from './clerk.ts'
import type { Act, Form, Life, Step } from './life.ts'
import { type Call, type Deed, type Mortal, mortal } from './mortal.ts'
import { ROOT } from './rehearsal.ts'
import { RANDOM, type Remains, remainsOf, wordsOf } from './remains.ts'

const TOKEN = '100000000:deaths-token-of-no-worth-at-all'
const log = createLog('silent')
/** Stands under a question to the staff in their group. */
const REPLY_HERE = '↩️'
/** The jobs of the next minute are the last thing that a step causes. */
const MINUTE = 60_000
let content: Content | undefined
/** Stands at the beginning of everything that is drawn by chance. */
const DRAWN = Buffer.from(RANDOM, 'base64url')

/** A message that the bot sent to somebody. */
export interface Sent {
  readonly chat: number
  readonly words: string
  /** In the chat in which its cause was: a screen, which the update shows once more when it is handled once more. */
  readonly screen: boolean
}

/** What is there when a life has been lived to its end. */
export interface End extends Remains {
  readonly sent: readonly Sent[]
  /** Messages that went out in the last moment of a process, which had no time to write that they did. */
  readonly unmarked: readonly Sent[]
  readonly deaths: number
}

/** A process: the app, and its ways to the store and to Telegram. */
interface Living {
  readonly app: App
  readonly ways: Mortal
  /** The jobs of a minute. */
  readonly jobs: () => Promise<void>
  end(): Promise<unknown>
}

const SENDS = /^(send|copy|forward)(?!ChatAction)/
/** Writes that can say what went to others; a rating or a chat that is saved beside them says nothing of it. */
const MARKED = / (complaints|reminders)$/
/** Several are told at one time: a write that names messages says nothing of the others. */
const marks = (deed: Deed, message: number | undefined): boolean =>
  deed.kind === 'write' && MARKED.test(deed.on) && (deed.messages.length === 0 || deed.messages.includes(message ?? Number.NaN))

/**
 * Lives a life from its first step to its last. Everything that a step causes, the next minute's jobs and reminders with it, happens in one
 * process, unless that dies: then the next one is started on the same data, and Telegram brings the step's updates again.
 * @param dieAt the process dies of the n-th thing that it does in each step; null: of none
 */
export async function liveThrough(life: Life, dieAt: number | null): Promise<End> {
  content ??= loadContent(ROOT)
  let ground = content
  let drawn = 0
  /** Never the same twice, and to be known again in what is kept. */
  const random = (n: number): Uint8Array => {
    const bytes = Buffer.alloc(Math.max(n, DRAWN.length + 4))
    DRAWN.copy(bytes)
    bytes.writeUInt32BE(++drawn, DRAWN.length)
    return Uint8Array.from(bytes.subarray(0, n))
  }
  const clock = frozenClock(new Date(life.clock))
  const api = await startBotApi({ token: TOKEN, clock })
  const telegram = new Api(TOKEN, { apiRoot: api.root, fetch: transport() })
  const me = await telegram.getMe()
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const disk = await startEmbedded({ dataDir, clock })
  const beside = await openStore({ uri: disk.uri, dataDir, clock })
  const graves: Promise<unknown>[] = []
  const sent: Sent[] = []
  const unmarked: Sent[] = []
  let here: number | undefined
  let deeds: Deed[] = []
  // Nobody dies before the first step.
  let diedHere = true
  let deaths = 0
  let offset = 0
  api.onCall((call) => {
    if (call.ok && SENDS.test(call.method)) sent.push(sentOf(call))
  })
  const sentOf = ({ chatId = 0, ...call }: Pick<ApiCall, 'chatId' | 'params'>): Sent => ({
    chat: chatId,
    words: wordsOf(call.params),
    screen: chatId === here,
  })

  const excuse = ({ method, payload }: Call): void => {
    if (SENDS.test(method)) unmarked.push(sentOf({ chatId: Number(payload.chat_id), params: payload }))
  }

  /** True when the process dies of it. What it sent since it last wrote down what was sent, nobody knows of. */
  function done(deed: Deed): boolean {
    deeds.push(deed)
    if (diedHere || deeds.length !== dieAt) return false
    diedHere = true
    deaths++
    for (const [nth, one] of deeds.entries())
      if (one.kind === 'call' && !deeds.slice(nth).some((later) => marks(later, one.message))) excuse(one)
    return true
  }

  async function begin(): Promise<Living> {
    const ways = await mortal(disk.uri, done, excuse)
    const store = await openStore({ uri: ways.uri, dataDir, clock })
    const app = assemble({
      ...ground,
      token: TOKEN,
      origin: () => 'https://desk.example',
      apiRoot: api.root,
      connection: store.connection,
      clock,
      random,
      log,
      owner: `process-${deaths}`,
      dataKey: '11'.repeat(32),
      staff: life.staff ?? { chatId: undefined, ids: [] },
      calls: ways.calls,
    })
    app.shell.bot.botInfo = me
    await freeLeases(app.stores, clock.now())
    const jobs = startJobs({ app, clock, log, texts: ground.texts, doctor: async () => [] })
    // They run when the life's clock has moved, and not by the real one.
    await jobs.stop()
    const end = () => Promise.allSettled([app.shell.drain(), store.connection.close(true), ways.close()])
    return { app, ways, jobs: jobs.tick, end }
  }

  /** The jobs and reminders of a minute. */
  async function minute({ app, ways, jobs }: Omit<Living, 'end'>): Promise<void> {
    here = undefined
    const langOf = async (citizen: number) => (await app.stores.chats.peek(citizen))?.lang ?? null
    const calls = ways.calls
    const wired = { ...app.reminderDeps, token: TOKEN, apiRoot: api.root, inStaffChat: app.inStaffChat, calls }
    const dispatch = startDispatcher({ ...wired, langOf, clock, log, random: () => 0.5, rate: 30 })
    await jobs()
    await dispatch.tick()
    await app.delivered()
    await dispatch.stop()
  }

  const clerks = new Map<number, Clerk>()
  const person = peopleOf(api, life.language)
  for (const name of life.people ?? []) person(name)
  if (life.staff?.chatId !== undefined) api.group(life.staff.chatId, 'Стол жалоб')
  let living = await begin()
  /** Has a step's cause worked on, and the minute after it, by as many processes as that takes. */
  async function settle(cause: (app: App) => Promise<unknown>, later: number): Promise<void> {
    let passed = false
    diedHere = false
    const work = async ({ app, ways, jobs }: Omit<Living, 'end'>): Promise<'done' | 'dead'> => {
      deeds = []
      await cause(app)
      await app.delivered()
      // A handler that dies may end as if it had failed.
      if (!ways.alive()) return 'dead'
      if (!passed) clock.advance(later)
      passed = true
      await minute({ app, ways, jobs })
      return ways.alive() ? 'done' : 'dead'
    }
    const chat = here
    for (;;) {
      here = chat
      const working = work(living)
      // What a dead process's work comes to is nobody's business.
      working.catch(() => undefined)
      const end = await Promise.race([working, living.ways.dead.then(() => 'dead' as const)])
      if (end === 'done') return
      graves.push(living.end())
      living = await begin()
    }
  }

  async function act({ by, user, in: group }: Act): Promise<void> {
    const who = person(by)
    here = group ?? who.id
    carryOutIn(api, who, user, group)
    const updates = await telegram.getUpdates({ offset, timeout: 0, allowed_updates: KINDS })
    offset = Math.max(offset, ...updates.map(({ update_id }) => update_id + 1))
    const handle = (app: App) => Promise.all(updates.map((update) => app.shell.handle(update)))
    await settle(handle, 'advance' in user ? Duration.fromISO(user.advance).toMillis() : MINUTE)
  }

  /** A browser that gets no answer to a form sends it again, as it was filled in. */
  async function submit(form: Form): Promise<void> {
    const { id } = person(form.by)
    const clerk = clerks.get(id) ?? new Clerk(id)
    clerks.set(id, clerk)
    here = undefined
    // Nobody dies of showing a page.
    diedHere = true
    const fields = await clerk.fillIn(living.app, form, clock.now())
    let answered = false
    const send = async (app: App): Promise<void> => {
      if (!answered) await clerk.send(app, form.post, fields)
      answered = true
    }
    await settle(send, MINUTE)
  }

  async function step(one: Step): Promise<void> {
    if ('edition' in one) {
      ground = contentWithNewEdition()
      await living.end()
      living = await begin()
    }
    if ('user' in one) await act(one)
    else if ('post' in one) await submit(one)
    else await settle(async () => undefined, MINUTE)
  }

  try {
    await telegram.getUpdates({ offset, timeout: 0, allowed_updates: KINDS })
    await life.prepare?.(living.app, api, clock.now())
    for (const [index, one] of life.steps.entries()) {
      await step(one).catch((error: unknown) => {
        throw new Error(`step ${index + 1} ${JSON.stringify(one)}: ${(error as Error).message}`, { cause: error })
      })
    }
    return { ...(await remainsOf(beside.connection, api, living.app.stores.complaints.encryption)), sent, unmarked, deaths }
  } finally {
    await living.end()
    await Promise.all(graves)
    await beside.close()
    await disk.close()
    await api.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Does what a person does in their own chat or in a group; a button is also known by a part of its label. */
function carryOutIn(api: BotApi, who: PlaygroundUser, act: Act['user'], group?: number): void {
  if (group !== undefined && 'send' in act) {
    const asked = api.messages(group).findLast(({ text }) => text?.includes(REPLY_HERE))
    return void who.groupSend(group, act.send, asked?.id)
  }
  if (!('tap' in act) || findButton(api.messages(group ?? who.id), act)) return void carryOut(who, api, act, group)?.()
  const labels = api.messages(group ?? who.id).flatMap(({ inlineKeyboard = [] }) => inlineKeyboard.flat().map(({ text }) => text))
  const tap = labels.findLast((label) => label.includes(act.tap)) ?? act.tap
  carryOut(who, api, { ...act, tap }, group)?.()
}
