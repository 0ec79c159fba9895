import { setTimeout as wait } from 'node:timers/promises'
import type { Transformer } from 'grammy'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** How a process fares, for Prometheus. Labels are kinds and codes: never a person, a chat or a text. */
export interface Metrics {
  readonly registry: Registry
  /** One update was handled. */
  update(done: { kind: string; route: string; result: 'ok' | 'error' | 'repeated'; ms: number }): void
  /** Counts the bot's calls to Telegram by method and code. */
  readonly calls: Transformer
  /**
   * A figure that is read whenever somebody asks for it. One that cannot be read, or not soon, is left out: the others still tell
   * what is wrong.
   */
  gauge(
    name: string,
    help: string,
    label: string | null,
    read: () => Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>,
  ): void
  /** A figure that only grows, from 0 for every value of its label; gives the function that adds to it. */
  counter<const V extends string>(name: string, help: string, label: string, values: readonly V[]): (value: V, by?: number) => void
}

/** A scraper waits ten seconds; a store that hangs must not take them from the other figures. */
const READ_MS = 2_000

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** A registry of its own, so that two bots in one process (tests) do not count each other's updates. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const updates = new Counter({
    name: 'anyqtama_updates_total',
    help: 'Updates that this process has taken, by kind, route and result',
    labelNames: ['kind', 'route', 'result'],
    registers,
  })
  const seconds = new Histogram({
    name: 'anyqtama_update_seconds',
    help: 'Time that this process took for an update, from its arrival to its end',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const calls = new Counter({
    name: 'anyqtama_telegram_calls_total',
    help: 'Calls of this process to Telegram, each attempt of them, by method and code',
    labelNames: ['method', 'code'],
    registers,
  })
  return {
    registry,
    update({ kind, route, result, ms }) {
      updates.inc({ kind, route, result })
      seconds.observe({ route }, ms / 1000)
    },
    calls: async (previous, method, payload, signal) => {
      try {
        const response = await previous(method, payload, signal)
        calls.inc({ method, code: response.ok ? 200 : response.error_code })
        return response
      } catch (error) {
        calls.inc({ method, code: 'network' })
        throw error
      }
    },
    gauge(name, help, label, read) {
      const gauge: Gauge = new Gauge({
        name: `anyqtama_${name}`,
        help,
        labelNames: label ? [label] : [],
        registers,
        async collect() {
          if (label) gauge.reset()
          else gauge.remove()
          const figures = await soon(read).catch(() => ({}))
          for (const [value, figure] of Object.entries(figures)) gauge.set(label ? { [label]: value } : {}, figure)
        },
      })
    },
    counter(name, help, label, values) {
      const counter = new Counter({ name: `anyqtama_${name}`, help, labelNames: [label], registers })
      for (const value of values) counter.inc({ [label]: value }, 0)
      return (value, by = 1) => counter.inc({ [label]: value }, by)
    },
  }
}

type Figures = Readonly<Record<string, number>>

async function soon(read: () => Promise<Figures> | Figures): Promise<Figures> {
  const late = new AbortController()
  try {
    return await Promise.race([read(), wait(READ_MS, {}, { ref: false, signal: late.signal })])
  } finally {
    late.abort()
  }
}
