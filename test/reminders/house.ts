import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Api } from 'grammy'
import pino from 'pino'
import * as caseButtons from '../../src/cases/buttons.ts'
import { type Case, type CaseChange, createCaseStore } from '../../src/cases/index.ts'
import { button, createChatStore, type Screen } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { loadTexts } from '../../src/i18n.ts'
import type { Office } from '../../src/offices/index.ts'
import { startBotApi } from '../../src/playground/bot-api.ts'
import type { ReminderDeps, Ways } from '../../src/reminders/deps.ts'
import { createDispatcher } from '../../src/reminders/dispatch/dispatcher.ts'
import type { DispatcherOptions } from '../../src/reminders/dispatch/job.ts'
import { createRenderer } from '../../src/reminders/dispatch/message.chat.ts'
import { telegramSender } from '../../src/reminders/dispatch/sender.chat.ts'
import { createReminderStore, planFor } from '../../src/reminders/index.ts'
import type { Reminder } from '../../src/reminders/reminder.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { openStore } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const TOKEN = '700001:test'
export const calendar = loadCalendar(ROOT)
export const texts = loadTexts(join(ROOT, 'locales'))
export const catalogue = loadCatalogue(ROOT)
/** Wednesday. */
export const START = momentOf('2026-03-04', '10:00')

export const ways: Ways = {
  open: caseButtons.open,
  closed: caseButtons.closed,
  complain: button('kc', 'case'),
  notReady: caseButtons.notReady,
  edition: caseButtons.edition,
}

/** One office, with a reception every Tuesday at 15:00. */
export const office = {
  ...{ id: 'akim-offices-01', directory: 'akim-offices', region: null, district: null, name: 'Балқаш қаласы әкімінің аппараты' },
  ...{ serves: [], phones: ['+77103642648'], fax: [], phonesRaw: null, postalIndex: null, address: 'Уәлиханов көшесі, 5' },
  ...{ site: null, email: null, hours: null, coordinates: null, precision: 'region', doubtful: null },
  reception: [{ who: 'akim', freq: 'weekly', weekday: 2, weeks: null, from: '15:00', to: '16:00' }],
  source: { act: 'a', annex: '4', region: null, row: null, lines: [], printings: [] },
} satisfies Office
export const directories = {
  office: (id: string) => (id === office.id ? office : null),
  title: (one: Office) => one.name,
  words: { address: () => null },
  phones: ({ phones }: Office) => phones.map((number) => ({ number, role: null })),
}

/** A store of its own in a folder of its own, a Bot API server, and the rooms on them. The clock stands still until it is moved. */
export async function openHouse(start = START) {
  const clock = frozenClock(start)
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-reminders-'))
  const store = await openStore({ dataDir, clock })
  const api = await startBotApi({ token: TOKEN, clock })
  const { connection } = store
  const [reminders, cases, chats] = [createReminderStore(connection), createCaseStore(connection), createChatStore(connection)]
  const changed = planFor({ store: reminders, calendar, clock })
  const words: Omit<ReminderDeps, 'store' | 'newId' | 'calendar' | 'nextReception'> = {
    ...{ texts, catalogue, directories, ways },
    findCase: (citizen, id) => cases.find(citizen, id),
  }
  const logged: Array<{ msg: string } & Record<string, unknown>> = []
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) })

  return {
    ...{ clock, api, connection, reminders, cases, chats, changed, words, log, logged },
    /** A dispatcher with no clock of its own: it sends when it is told to tick. */
    dispatcher(options: Partial<DispatcherOptions<Screen>> = {}) {
      return createDispatcher<Screen>({
        ...{ store: reminders, clock, real: runningClock(), rate: 1000, chatGapMs: 5, log, random: () => 0.5 },
        render: createRenderer({ ...words, langOf: async (citizen) => (await chats.peek(citizen))?.lang ?? null }),
        send: telegramSender(new Api(TOKEN, { apiRoot: api.root })),
        ...options,
      })
    },
    /** A citizen who has written to the bot; their messages from it are counted from here on. */
    citizen(id: number, languageCode = 'kk') {
      const user = api.user({ id, firstName: 'Айгүл', languageCode })
      user.send('сәлем')
      return user
    },
    /** What the bot has sent to a chat, in order. */
    texts: (chat: number) => api.messages(chat).flatMap((one) => (one.from === 'bot' ? [one.text ?? ''] : [])),
    /** A case that was handed in at a moment, due and kept until the given ones. */
    async handedIn(citizen: number, dates: CaseChange & { due: Date }, id = randomBytes(5).toString('hex')): Promise<Case> {
      await cases.create({ id, citizen, service: 'guardianship-certificate', flowVersion: 1 })
      const of = await cases.change(citizen, id, { state: 'submitted', submitted: clock.now(), channel: 'psc', ...dates })
      if (!of) throw new Error('the case was not stored')
      await changed(of)
      return of
    },
    own: (citizen: number, at: Date, fields: Partial<Reminder> = {}): Promise<void> =>
      reminders.put({
        ...{
          id: `${randomBytes(5).toString('hex')}.own.0`,
          citizen,
          case: null,
          kind: 'own',
          subject: null,
          note: null,
          planned: at,
          at,
          state: 'waiting',
        },
        ...fields,
      }),
    async close() {
      await api.close()
      await store.close()
      await rm(dataDir, { recursive: true })
    },
  }
}
export type House = Awaited<ReturnType<typeof openHouse>>
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
