import { setTimeout as wait } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import type { App } from '../assemble.ts'

/** So long an app that is replaced may finish what it has begun, before its calls stop waiting for Telegram. */
const FINISH_MS = 5_000

/** An object whose every field is that of the present one. */
export const following = <T extends object>(current: () => T): T =>
  new Proxy({} as T, {
    get(_, key) {
      const present = current()
      const value: unknown = Reflect.get(present, key)
      return typeof value === 'function' ? value.bind(present) : value
    },
  })

/**
 * The app that runs. Another one, made of changed content, can take its place: the updates that come meanwhile wait for it, those
 * that are under way end in the old one, so that no chat is in two hands.
 */
export class LiveApp {
  #app: App
  #gate: Promise<void> = Promise.resolve()
  readonly #underWay = new Set<Promise<void>>()
  readonly #preparations: Array<(app: App) => void> = []

  constructor(app: App) {
    this.#app = app
  }

  /** The present app, also for those that keep it. */
  readonly app: App = following(() => this.#app)

  /** Does this to the present app, and to every one that follows it. */
  each(prepare: (app: App) => void): void {
    this.#preparations.push(prepare)
    prepare(this.#app)
  }

  /** Handles an update to its end in the app of the moment. */
  readonly handle = async (update: Update): Promise<void> => {
    for (let gate: Promise<void> | null = null; gate !== this.#gate; await gate) gate = this.#gate
    const work = this.#app.shell.handle(update)
    this.#underWay.add(work)
    try {
      await work
    } finally {
      this.#underWay.delete(work)
    }
  }

  /** Puts `next` in the place of the present app. */
  async replace(next: App): Promise<void> {
    const { promise, resolve } = deferred()
    this.#gate = promise
    try {
      next.shell.bot.botInfo = this.#app.shell.bot.botInfo
      for (const prepare of this.#preparations) prepare(next)
      await Promise.race([Promise.allSettled(this.#underWay), wait(FINISH_MS, undefined, { ref: false })])
      await Promise.all([this.#app.shell.drain(), this.#app.delivered()])
      this.#app = next
    } finally {
      resolve()
    }
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
