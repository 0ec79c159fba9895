import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Composer } from 'grammy'
import type { Update } from 'grammy/types'
import { createShell } from '../../src/bot/bot.ts'
import { startPolling } from '../../src/bot/updates/polling.ts'
import { caseTalk } from '../../src/cases/case.chat.ts'
import { createCaseStore } from '../../src/cases/index.ts'
import { ButtonRouter, createChatStore } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { createLog } from '../../src/log.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { startBotApi } from '../../src/playground/index.ts'
import { type Asked, caseFigures, createRatingStore, type Rating } from '../../src/ratings/index.ts'
import { ratingTalk } from '../../src/ratings/rating.chat.ts'
import { openStore } from '../../src/store/index.ts'
import { alone } from '../cases/alone.ts'
import { catalogue, officeName, regionOf, texts } from './ground.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TOKEN = '100000000:stage-token-of-no-worth-at-all'

/** The store of one test file, embedded or at MONGODB_URI. */
export async function openDisk(clock: ReturnType<typeof frozenClock>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ratings-'))
  const uri = process.env.MONGODB_URI ? new URL(process.env.MONGODB_URI) : undefined
  if (uri) uri.pathname = `/${dataDir.split('-').at(-1)}`
  const store = await openStore({ uri: uri?.href, dataDir, clock })
  return {
    connection: store.connection,
    async close() {
      if (uri) await store.connection.dropDatabase()
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const CITIZEN = 700_000_001
export const STRANGER = 700_000_002
export const CLERK = 700_000_003
export const STAFF_CHAT = -100_500

/** The cases' and the ratings' talk on a Bot API over HTTP, with a store of their own. */
export async function openStage(now: Date, bareCards = false) {
  const clock = frozenClock(now)
  const api = await startBotApi({ token: TOKEN, clock })
  const disk = await openDisk(clock)
  const buttons = new ButtonRouter()
  const ratings = createRatingStore(disk.connection)
  const cases = createCaseStore(disk.connection)
  const told: Array<{ of: Rating; asked: Asked }> = []
  const complaints = new Map<string, string>()
  const talk = ratingTalk(
    {
      ratings,
      texts,
      catalogue,
      clock,
      api: () => shell.bot.api,
      langOf: async () => 'kk',
      complaintOf: async ({ id }) => complaints.get(id) ?? null,
      complain: () => [],
      rated: async (of, asked) => void told.push({ of, asked }),
      bareCards,
      isStaff: async (id) => id === CLERK,
      sources: {
        cases: caseFigures(disk.connection),
        ratings: ratings.figures,
        complaints: async function* () {},
        experiences: async function* () {},
      },
      officeName,
      regionOf,
      regions: [{ id: 'Қарағанды облысы', also: ['Карагандинская область'] }],
      offices: () => [{ id: 'psc-01', also: ['Центр обслуживания населения: Кокшетау'] }],
    },
    buttons,
  )
  const casesTalk = caseTalk(
    {
      cases,
      texts,
      catalogue,
      directories: loadDirectories(ROOT),
      calendar: loadCalendar(ROOT),
      newId: () => 'unused0000',
      ...alone,
      ended: talk.survey,
    },
    buttons,
  )
  const shell = createShell({
    token: TOKEN,
    apiRoot: api.root,
    chats: createChatStore(disk.connection),
    clock,
    texts,
    log: createLog('silent'),
    owner: 'stage',
    buttons,
    talks: [casesTalk, talk],
    outside: new Composer(),
    onError: async (ctx) => ctx.send({ text: 'an error' }),
    fallback: async (ctx) => ctx.send({ text: 'not understood' }),
    isStoreError: () => false,
  })
  const waiting = new Map<number, () => void>()
  const done = new Set<number>()
  const handle = async (update: Update) => {
    await shell.handle(update)
    done.add(update.update_id)
    waiting.get(update.update_id)?.()
  }
  api.group(STAFF_CHAT, 'Қызметкерлер')
  await shell.bot.init()
  const runner = startPolling(shell.bot, handle, createLog('silent'))
  const person = (id: number) => {
    const user = api.user({ id, firstName: 'Айша', languageCode: 'kk' })
    const settled = async (update: number) => {
      if (!done.has(update)) await new Promise<void>((resolve) => waiting.set(update, resolve))
    }
    const last = () => {
      const message = api.messages(id).findLast(({ from }) => from === 'bot')
      if (!message) throw new RangeError('the bot has said nothing')
      return message
    }
    return {
      send: (text: string) => settled(user.send(text)),
      /** Presses the newest button whose label holds `words`. */
      async tap(words: string) {
        const found = api.messages(id).findLast(({ inlineKeyboard }) => inlineKeyboard?.flat().some(({ text }) => text.includes(words)))
        const button = found?.inlineKeyboard?.flat().find(({ text }) => text.includes(words))
        if (!found || !button || !('callback_data' in button)) throw new RangeError(`no button «${words}»`)
        await settled(user.tap(found.id, button.callback_data))
      },
      forge: (data: string) => settled(user.tap(last().id, data)),
      last,
      labels: () => (last().inlineKeyboard ?? []).flat().map(({ text }) => text),
      messages: () => api.messages(id).filter(({ from }) => from === 'bot'),
    }
  }
  return {
    api,
    clock,
    cases,
    ratings,
    talk,
    told,
    complaints,
    person,
    async close() {
      await runner.stop()
      await shell.drain()
      await api.close()
      await disk.close()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>
