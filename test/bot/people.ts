import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type App, assemble } from '../../src/app/assemble.ts'
import { loadContent } from '../../src/app/content.ts'
import { startPolling } from '../../src/bot/updates/polling.ts'
import { frozenClock } from '../../src/clock.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import type { Lang } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { type BotApi, type ChatMessage, startBotApi } from '../../src/playground/bot-api.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { registered } from '../complaints/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const TOKEN = '100000000:walk-token-of-no-worth-at-all'
export const content = loadContent(ROOT)
export const clock = frozenClock(momentOf('2026-12-02', '10:00'))
const MINUTE_MS = 60_000
const DAY_MS = 1_440 * MINUTE_MS

let store: Store
let api: BotApi
let app: App
let stop: () => Promise<void>
let dataDir: string
const done = new Set<number>()
const waiting = new Map<number, () => void>()

/** The whole bot over the Bot API of the playground, for all tests of a file; everybody is somebody new in each test. */
export const bot = { app: () => app, messages: (id: number) => api.messages(id), calls: () => api.calls }

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-walk-'))
  store = await openStore({ dataDir, clock })
  api = await startBotApi({ token: TOKEN, clock })
  app = assemble({
    ...content,
    ...{ token: TOKEN, apiRoot: api.root, connection: store.connection, clock, random: randomBytes, owner: 'walk' },
    ...{ log: createLog('silent'), origin: () => null, dataKey: '11'.repeat(32), staff: { chatId: undefined, ids: [] } },
  })
  await app.shell.bot.init()
  const runner = startPolling(
    app.shell.bot,
    (update) =>
      app.shell.handle(update).finally(() => {
        done.add(update.update_id)
        waiting.get(update.update_id)?.()
      }),
    createLog('silent'),
  )
  stop = () => runner.stop()
})
afterAll(async () => {
  await stop()
  await app.shell.drain()
  await store.close()
  await api.close()
  rmSync(dataDir, { recursive: true, force: true })
})

let citizen = 700_003_000
/** Several may be in one test, each with a number of their own. */
beforeEach(() => {
  citizen += 10
})

/** Somebody who types and presses; a press may come from any screen that was ever shown. */
export function somebody(lang: Lang, nth = 0) {
  const id = citizen + nth
  const user = api.user({ id, firstName: 'Айша', languageCode: lang })
  const handled = async (update: number) => {
    if (!done.has(update)) await new Promise<void>((resolve) => waiting.set(update, resolve))
    // Nobody presses thirty times a minute.
    clock.advance(MINUTE_MS / 10)
  }
  const shown = (): ChatMessage => {
    const last = api.messages(id).findLast(({ from, text }) => from === 'bot' && text !== undefined)
    if (!last) throw new Error('nothing was shown')
    return last
  }
  const buttons = (): Map<string, string> =>
    new Map(
      (shown().inlineKeyboard ?? [])
        .flat()
        .flatMap((one) => ('callback_data' in one ? [[one.callback_data ?? '', one.text] as const] : [])),
    )
  return {
    id,
    shown,
    buttons,
    say: (text: string) => handled(user.send(text)),
    /** Presses a button, of the last screen or of the message that is named. */
    press: (data: string, message = shown().id) => handled(user.tap(message, data)),
    /** Types after the bot's name in some other chat: ids and words of the cards that come. */
    ask: async (text: string): Promise<Array<{ id: string; text: string }>> => {
      await handled(user.inlineQuery(text))
      return (user.inlineResults()?.results ?? []).map((one) => {
        const { message_text = '' } = (one as { input_message_content?: { message_text?: string } }).input_message_content ?? {}
        return { id: one.id, text: message_text }
      })
    },
    stand: (lat: number, lon: number) => handled(user.location(lat, lon)),
    /** Does anything else that a user of Telegram can. */
    send: (act: (one: typeof user) => number) => handled(act(user)),
    /** What the last press was answered with, over the button. */
    noted: (): string => String(api.calls.findLast(({ method }) => method === 'answerCallbackQuery')?.params.text ?? ''),
    /** The data of the first button that begins so. */
    key: (beginning: string): string => {
      const found = [...buttons().keys()].find((data) => data.startsWith(beginning))
      if (found === undefined) throw new RangeError(`no ${beginning} among ${[...buttons().keys()].join(' ')}`)
      return found
    },
    /** The data of the first button whose label begins so. */
    data: (label: string): string => {
      const found = [...buttons()].find(([, text]) => text.startsWith(label))
      if (!found) throw new RangeError(`no «${label}» among ${[...buttons().values()].join(' | ')}`)
      return found[0]
    },
  }
}
export type Somebody = ReturnType<typeof somebody>

/** Many cases, complaints and reminders: two pages of each. */
export async function busy(who: Somebody): Promise<void> {
  await who.say('/start')
  for (const { id } of content.catalogue.offered) {
    await who.press(`1:sv:${id}`)
    const begin = [...who.buttons().keys()].find((data) => /^1:cst?:/.test(data))
    if (begin) await who.press(begin)
  }
  for (let n = 0; n < 10; n++) {
    // Yesterday: ten a day are all that one may file.
    await registered(app.stores.complaints, `0walk${who.id}${n}`, new Date(clock.now().getTime() - DAY_MS), who.id)
    const at = momentOf(`2026-12-${10 + n}`, '09:00')
    await app.stores.reminders.put({
      ...{ id: `walk${who.id}.own.${n}`, citizen: who.id, case: null, kind: 'own', subject: null, note: `№ ${n}` },
      ...{ planned: at, at, state: 'waiting' },
    })
  }
}
