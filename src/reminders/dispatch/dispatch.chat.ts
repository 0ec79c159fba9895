import { Api, type Transformer } from 'grammy'
import { schedule } from 'node-cron'
import { followMigrations, type Screen, transport } from '../../chat/index.ts'
import { type Clock, systemClock, ZONE } from '../../clock.ts'
import type { Lang } from '../../i18n.ts'
import { cronLog, type Log } from '../../log.ts'
import type { DispatchStore } from '../store-types.ts'
import { createDispatcher } from './dispatcher.ts'
import { type DispatcherOptions, lanesFor } from './job.ts'
import { createRenderer, type RenderDeps } from './message.chat.ts'
import { telegramSender } from './sender.chat.ts'

export interface DispatchOptions extends RenderDeps {
  readonly token: string
  readonly apiRoot: string
  readonly store: DispatchStore
  readonly clock: Clock
  readonly log: Log
  /** 0 ≤ x < 1. */
  readonly random: () => number
  /** Messages a second of all processes together. */
  readonly rate: number
  /** Says something in the chat of the staff, in its language: told of letters that Telegram refuses. */
  readonly inStaffChat?: (say: (chat: number, lang: Lang) => Promise<unknown>) => Promise<unknown>
  readonly observe?: DispatcherOptions<Screen>['observe']
  /** Sees every call to Telegram. */
  readonly calls?: Transformer
}

/** A message that takes longer has failed. Dispatch holds its claims for a minute. */
const SEND_TIMEOUT_S = 20
const EVERY_SECOND = '* * * * * *'

/** Dispatch that runs. */
export interface Dispatch {
  /** Sends what is due now; for who has moved the clock. */
  tick(): Promise<void>
  /** Stops ticking and finishes the message that is under way. */
  stop(): Promise<void>
}

/** Starts to send what is due, every second, until it is stopped. */
export function startDispatcher(options: DispatchOptions): Dispatch {
  const { log, observe } = options
  const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: SEND_TIMEOUT_S, fetch: transport() })
  if (options.calls) api.config.use(options.calls)
  api.config.use(followMigrations())
  const dispatcher = createDispatcher<Screen>({
    store: options.store,
    clock: options.clock,
    real: systemClock(),
    rate: options.rate,
    render: createRenderer(options),
    send: telegramSender(api),
    onDead: async ({ id }, reason) => {
      const say = (chat: number, lang: Lang) => api.sendMessage(chat, options.texts.t(lang, 'reminders-dead', { id, reason }))
      await options.inStaffChat?.(say).catch(() => undefined)
    },
    log,
    random: options.random,
    lanes: lanesFor(options.rate),
    ...(observe ? { observe } : {}),
  })
  const tick = () =>
    dispatcher
      .tick()
      .catch((error: unknown) =>
        log.error({ err: (error as Error).name, code: (error as { code?: unknown }).code }, 'dispatch stopped short'),
      )
  const task = schedule(EVERY_SECOND, tick, { timezone: ZONE, noOverlap: true, name: 'reminders', logger: cronLog(log) })
  return {
    tick,
    async stop() {
      await task.destroy()
      await dispatcher.stop()
    },
  }
}
