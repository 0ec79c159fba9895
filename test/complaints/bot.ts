import { join } from 'node:path'
import { idBytes } from '../../src/app/stores.ts'
import { createShell } from '../../src/bot/bot.ts'
import { homeTalk } from '../../src/bot/home.chat.ts'
import { startPolling } from '../../src/bot/updates/polling.ts'
import { ButtonRouter, button, type ChatStore, createChatStore } from '../../src/chat/index.ts'
import type { ComplaintDeps, WrongReport } from '../../src/complaints/deps.ts'
import { newDraftId } from '../../src/complaints/draft.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { complaintRoom } from '../../src/desk/assemble.chat.ts'
import { loadTexts } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { type BotApi, type ChatMessage, type PlaygroundUser, startBotApi } from '../../src/playground/bot-api.ts'
import { buildSearch, exampleIndex, loadCatalogue, readStory } from '../../src/services/index.ts'
import { leakWatch } from './leaks.ts'
import { type Base, CITIZEN, KEY, openBase } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')
const TOKEN = '700001:complaints-token-of-no-worth'
const content = {
  texts: loadTexts(join(ROOT, 'locales')),
  catalogue: loadCatalogue(ROOT),
  directories: loadDirectories(ROOT),
  calendar: loadCalendar(ROOT),
}
const pick = button('tp', 'draft', 'office')
const survey = button('ts', 'number')

/** A real bot with this room, over HTTP against the Bot API stub. */
export interface TestBot extends Base {
  readonly api: BotApi
  readonly room: ReturnType<typeof complaintRoom>
  readonly reports: WrongReport[]
  /** Where and of what the indicators were asked for in a group. */
  readonly indicators: Array<Parameters<NonNullable<ComplaintDeps['report']>>>
  /** Messages that told somebody what is not theirs; `stop` fails while there are any. */
  readonly leaks: string[]
  person(id: number, firstName: string, languageCode: string): Person
  /** The last message of a chat. */
  last(chat: number): ChatMessage
  /** All texts of a chat, oldest first. */
  texts(chat: number): string[]
  /** Sends a message past every rule, as a fault would. */
  send(chat: number, text: string): Promise<unknown>
  stop(): Promise<void>
}

/** Somebody with a Telegram client; every act ends when the bot has handled it. */
export class Person {
  readonly user: PlaygroundUser
  private readonly api: BotApi
  private readonly handled: (update: number) => Promise<void>

  constructor(user: PlaygroundUser, api: BotApi, handled: (update: number) => Promise<void>) {
    this.user = user
    this.api = api
    this.handled = handled
  }

  async say(text: string): Promise<void> {
    await this.handled(this.user.send(text))
  }
  async act(act: (user: PlaygroundUser) => number): Promise<void> {
    await this.handled(act(this.user))
  }
  /** Presses the newest button whose label has these words; the update goes out at once and twice when asked. */
  async tap(label: string, chat = this.user.id, times = 1): Promise<void> {
    const { message, data } = this.button(label, chat)
    const updates = Array.from({ length: times }, () => this.user.tap(message, data))
    await Promise.all(updates.map((update) => this.handled(update)))
  }
  /** A complaint in Russian about an apostille, up to the question for files. */
  async complain(text: string): Promise<void> {
    await this.say('/complain')
    for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) await this.tap(label)
    await this.say(text)
    await this.tap('Готово')
    await this.say('вчера')
  }
  /** The name, where it is asked: it is known from an earlier complaint. */
  async sign(name: string): Promise<void> {
    if (this.api.messages(this.user.id).at(-1)?.text?.includes('Как вас зовут')) await this.say(name)
  }
  async forge(message: number, data: string): Promise<void> {
    await this.handled(this.user.tap(message, data))
  }
  button(label: string, chat = this.user.id): { message: number; data: string } {
    for (const message of [...this.api.messages(chat)].reverse()) {
      const found = message.inlineKeyboard?.flat().find((one) => one.text.includes(label))
      if (found && 'callback_data' in found) return { message: message.id, data: found.callback_data ?? '' }
    }
    throw new Error(`no button «${label}» in chat ${chat}; there is ${this.api.messages(chat).at(-1)?.text}`)
  }
}

class Killed extends Error {}

/** The process dies between what an update wrote and the mark that it was handled; the next one handles it again. */
function dyingBeforeTheMark(chats: ChatStore): ChatStore {
  const died = new Set<number>()
  return {
    ...chats,
    async finish(chat, update, owner, changed) {
      if (died.has(update)) return chats.finish(chat, update, owner, changed)
      died.add(update)
      throw new Killed()
    },
  }
}

/**
 * Opens the bot.
 * @param staffChat the common chat of the staff, if there is one
 * @param bareCards citizens' data stay out of the staff's Telegram
 * @param again every update is handled to its last write, not marked, and handled again
 */
export async function openBot(staffChat?: number, again = false, bareCards = false): Promise<TestBot> {
  const base = await openBase()
  const api = await startBotApi({ token: TOKEN, clock: base.clock })
  const buttons = new ButtonRouter()
  const chats = again ? dyingBeforeTheMark(createChatStore(base.store.connection)) : createChatStore(base.store.connection)
  const reports: WrongReport[] = []
  const indicators: TestBot['indicators'] = []
  const search = buildSearch(content.catalogue.flows, content.texts)
  const deps: ComplaintDeps = {
    ...base.stores,
    texts: content.texts,
    catalogue: content.catalogue,
    offices: content.directories,
    calendar: content.calendar,
    newId: (cause) => newDraftId(idBytes(KEY)(cause)),
    api: () => shell.bot.api,
    langOf: async (chat) => (await chats.peek(chat))?.lang ?? 'kk',
    staffChat,
    bareCards,
    pageAt: () => 'https://desk.example',
    caseOf: async (_citizen, id) =>
      id === 'overduecas' ? { service: 'apostille', channel: 'psc', office: 'psc-01', about: 'deadline', happened: '2026-02-27' } : null,
    backTo: (of) => ('case' in of ? `1:c:${of.case}` : `1:oc:-:${of.office}`),
    story: readStory(content.texts, search, exampleIndex(content.catalogue.flows, content.catalogue.examples)),
    chooseOffice: (ctx, { draft, channel }, lastRow) =>
      ctx.show({
        text: 'office?',
        rows: [
          ...content.directories
            .directory(channel.directory ?? '')
            .slice(0, 3)
            .map(({ id }) => [pick.to(id, { draft, office: id })]),
          lastRow,
        ],
      }),
    survey: async (_citizen, { number }, { t }) => ({ text: '', rows: [[survey.to(`survey ${t('complaints-title')}`, { number })]] }),
    reports: {
      open: async () => reports,
      settle: async (id) =>
        void reports.splice(
          reports.findIndex((one) => one.id === id),
          1,
        ),
    },
    report: async (...of) => void indicators.push(of),
    onUndelivered: () => undefined,
  }
  const room = complaintRoom(deps, base.clock, buttons)
  buttons.on(pick, (ctx, { draft, office }) => room.citizen.officeChosen(ctx, draft, office))
  const start = homeTalk(
    {
      situations: () => [],
      cases: async () => ({ lines: [], rows: [] }),
      ways: async (ctx) => [room.citizen.listButton(ctx)],
      privacyRows: () => [],
      bareCards,
      search: async () => false,
      follow: async () => false,
    },
    buttons,
  )
  const log = createLog('silent')
  const watch = leakWatch({ ...base, staffChat, bareCards, ...content })
  const shell = createShell({
    token: TOKEN,
    calls: watch.calls,
    apiRoot: api.root,
    chats,
    clock: base.clock,
    texts: content.texts,
    log,
    owner: 'test',
    buttons,
    talks: [room.desk, room.citizen, start],
    outside: room.desk.outside,
    onError: start.apology,
    fallback: start.fallback,
    isStoreError: (error) => error instanceof Killed,
    moved: room.moved,
    missed: base.stores.outbox.holdsFor,
    returned: room.returned,
  })
  await Promise.all(Object.values(base.store.connection.models).map((model) => model.init()))
  await shell.bot.init()
  const done = new Set<number>()
  const waiting = new Map<number, () => void>()
  const runner = startPolling(
    shell.bot,
    async (update) => {
      // What is no private chat's has no mark: Telegram may bring it twice.
      if (again) await shell.handle(update)
      await shell.handle(update).finally(async () => {
        await room.idle()
        done.add(update.update_id)
        waiting.get(update.update_id)?.()
      })
    },
    log,
  )
  const handled = (update: number) => (done.has(update) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(update, resolve)))
  return {
    ...base,
    api,
    room,
    reports,
    indicators,
    leaks: watch.leaks,
    person: (id, firstName, languageCode) => new Person(api.user({ id, firstName, languageCode }), api, handled),
    last(chat) {
      const message = api.messages(chat).at(-1)
      if (!message) throw new Error(`chat ${chat} is empty`)
      return message
    },
    texts: (chat) => api.messages(chat).map(({ text, caption }) => text ?? caption ?? ''),
    send: (chat, text) => shell.bot.api.sendMessage(chat, text),
    async stop() {
      await runner.stop()
      await shell.drain()
      await api.close()
      await base.close()
      if (watch.leaks.length > 0) throw new Error(`told to whom it is not for:\n${watch.leaks.join('\n')}`)
    },
  }
}

/** What is private in a complaint. */
export interface Private {
  readonly text: string
  readonly iin: string
  readonly name: string
  readonly phone: string
}

/** Files a complaint with everything that is private in it: words, a picture, name and phone. @returns its number */
export async function complainInFull(bot: TestBot, { who, text, iin, name, phone }: Private & { readonly who: Person }): Promise<string> {
  await who.complain(text)
  await who.act((user) => user.photo(undefined, `талон ${iin}`))
  await who.tap('Готово')
  await who.sign(name)
  await who.tap('По телефону')
  await who.say(phone)
  await who.tap('Отправить')
  return (await bot.stores.complaints.list(CITIZEN))[0]?.number ?? ''
}
