import { Bot } from 'grammy'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import { type BotApi, startBotApi } from '../../src/playground/bot-api.ts'

export const TOKEN = '700001:test'

export interface Stage {
  api: BotApi
  bot: Bot
  clock: MovableClock
  /** Stops the bot and the server. */
  close(): Promise<void>
}

/** A Bot API server and a grammY bot against it; the bot polls after `poll`. */
export async function stage(): Promise<Stage & { poll(): void }> {
  const clock = frozenClock(new Date('2026-03-02T05:00:00Z'))
  const api = await startBotApi({ token: TOKEN, clock, webhookBackoffMs: 1 })
  const bot = new Bot(TOKEN, { client: { apiRoot: api.root } })
  let running: Promise<void>[] = []
  return {
    api,
    bot,
    clock,
    poll: () => {
      running = [bot.start()]
    },
    close: async () => {
      if (running.length > 0) await bot.stop()
      await Promise.all(running)
      await api.close()
    },
  }
}
