import { Bot, Composer, type Transformer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { Telegraf, Telegram } from 'telegraf'
import { createShell } from '../../src/bot/bot.ts'
import { homeTalk } from '../../src/bot/home.chat.ts'
import { tick } from '../../src/cases/buttons.ts'
import { caseTalk } from '../../src/cases/case.chat.ts'
import type { Case, CaseStore } from '../../src/cases/index.ts'
import { ButtonRouter, type ChatState, type ChatStore, deepCopy, REPEATED } from '../../src/chat/index.ts'
import { systemClock } from '../../src/clock.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { loadTexts } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { alone } from '../cases/alone.ts'
import { freshCase } from '../cases/fresh.ts'
import { longest, pressed, ROOT, TOKEN } from './ground.ts'
import { figure, inTurn, type Row, round } from './measure.ts'

export const title = 'The same handlers without store and network'

const TIMES = 3_000
const ROUNDS = 7
/** Few: what the stand-in for the store keeps is carried by the collector, which a store of its own spares the handlers. */
const CHATS = 20
const ME = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as UserFromGetMe
const SENT = { message_id: 7, date: 1, chat: { id: 1, type: 'private', first_name: 'A' }, text: '.' }
const answered: Transformer = async (_call, method) => ({ ok: true, result: method.startsWith('answer') ? true : SENT }) as never

/** Chats in memory, with the store's rules. */
function memoryChats(): ChatStore {
  const chats = new Map<number, { state: ChatState; handled: number[] }>()
  const fresh = (): ChatState => ({ lang: null, live: null, conversations: null, pace: null, rooms: {} })
  return {
    async take(chat, update) {
      const row = chats.get(chat) ?? { state: fresh(), handled: [] }
      chats.set(chat, row)
      return row.handled.includes(update) ? REPEATED : deepCopy(row.state)
    },
    async finish(chat, update, _owner, changed) {
      const row = chats.get(chat)
      if (!row) return
      Object.assign(row.state, changed)
      row.handled = [...row.handled.slice(-31), update]
    },
    renew: async () => undefined,
    giveBack: async () => undefined,
    peek: async (chat) => chats.get(chat)?.state ?? null,
    expire: async () => 0,
    freeAll: async () => undefined,
  }
}

/** The cases of a tick, in memory. */
function memoryCases(service: string, flowVersion: number): CaseStore {
  const cases = new Map<string, Case>()
  const fresh = (citizen: number, id: string): Case => freshCase(service, { id, citizen, flowVersion })
  const find = async (citizen: number, id: string) => cases.get(id) ?? fresh(citizen, id)
  return {
    create: async ({ citizen, id }) => find(citizen, id),
    find,
    list: async () => [...cases.values()],
    change: async (citizen, id) => find(citizen, id),
    async tick(citizen, id, _version, document, on) {
      const of = await find(citizen, id)
      const others = of.ticks.filter((one) => one !== document)
      cases.set(id, { ...of, ticks: on ? [...others, document] : others })
      return cases.get(id) ?? null
    },
    untold: async () => [],
    told: async () => undefined,
    restAsked: async () => undefined,
    async *resting() {
      yield* [...cases.values()].filter(({ state }) => state === 'gathering')
    },
    remove: async () => undefined,
    forget: async () => undefined,
  }
}

/** The shell with the room of cases and the home screen, and nothing that waits. */
export function memoryShell(): (update: Update) => Promise<void> {
  const flow = longest()
  const texts = loadTexts(`${ROOT}/locales`)
  const facts = { texts, catalogue: loadCatalogue(ROOT), directories: loadDirectories(ROOT), calendar: loadCalendar(ROOT) }
  const buttons = new ButtonRouter()
  const cases = caseTalk(
    {
      ...facts,
      cases: memoryCases(flow.id, flow.version),
      newId: () => '',
      ...alone,
    },
    buttons,
  )
  const start = homeTalk(
    {
      situations: () => [],
      cases: cases.homeCases,
      ways: async () => [],
      privacyRows: () => [],
      bareCards: false,
      follow: async () => false,
      search: async () => false,
    },
    buttons,
  )
  const shell = createShell({
    ...{
      token: TOKEN,
      apiRoot: 'http://127.0.0.1:1',
      chats: memoryChats(),
      clock: systemClock(),
      texts,
      log: createLog('warn'),
      owner: 'bench',
      buttons,
    },
    talks: [cases, start],
    outside: new Composer(),
    onError: start.apology,
    fallback: start.fallback,
    isStoreError: () => false,
  })
  shell.bot.botInfo = ME
  shell.bot.api.config.use(answered)
  return shell.handle
}

function bareGrammy(): (update: Update) => Promise<void> {
  const bot = new Bot(TOKEN, { botInfo: ME })
  bot.api.config.use(answered)
  bot.on('callback_query:data', async (ctx) => {
    await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText('☑')])
  })
  return (update) => bot.handleUpdate(update)
}

function bareTelegraf(): (update: Update) => Promise<void> {
  const bot = new Telegraf(TOKEN)
  bot.botInfo = ME as never
  // Telegraf makes a client for every update.
  Telegram.prototype.callApi = (async (method: string) => (method.startsWith('answer') ? true : SENT)) as never
  bot.on('callback_query', async (ctx) => {
    await Promise.all([ctx.answerCbQuery(), ctx.editMessageText('☑')])
  })
  return (update) => bot.handleUpdate(update as never)
}

/** Processor time of one tick in our handlers, and of a handler that only answers, in grammY and in telegraf. */
export async function benchHandlers(): Promise<Row[]> {
  const flow = longest()
  let update = 1
  const press = (n: number): Update => {
    const at = n % CHATS
    const id = `bench${String(at)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => 'abcdefghjk'[Number(digit)] ?? '')}`
    const on = String(Math.floor(n / CHATS) % 2)
    const { callback_data } = tick.to('', { case: id, version: String(flow.version), document: flow.documents[0]?.id ?? '', on, page: '0' })
    return pressed(update++, { id: 800_000_000 + at, type: 'private', first_name: 'A' }, callback_data)
  }
  const works = { ours: memoryShell(), grammY: bareGrammy(), telegraf: bareTelegraf() }
  const times = (handle: (update: Update) => Promise<void>) => () => round(TIMES, 1, (n) => handle(press(n)))
  const seen = await inTurn(ROUNDS, { ours: times(works.ours), grammY: times(works.grammY), telegraf: times(works.telegraf) })
  return (['ours', 'grammY', 'telegraf'] as const).map((what) => ({
    what: what === 'ours' ? 'one tick, all middleware and the screen' : `bare ${what}, one answer and one edit`,
    'updates/s': figure(seen[what].perSecond),
    'CPU µs an update': figure(1000 * seen[what].cpuMs),
    'ours to it': figure(seen.ours.cpuMs / seen[what].cpuMs),
  }))
}
