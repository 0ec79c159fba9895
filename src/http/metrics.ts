import type { Transformer } from 'grammy'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** How a process fares, for Prometheus. Labels are kinds and codes: never a person, a chat or a text. */
export interface Metrics {
  readonly registry: Registry
  /** One update was handled. */
  update(done: { route: string; result: 'ok' | 'error' | 'repeated'; ms: number }): void
  /** Counts the bot's calls to Telegram by method and code. */
  readonly calls: Transformer
  /** A figure that is read whenever it is asked for: queue lengths, complaints by state, reminders due. */
  gauge(
    name: string,
    help: string,
    label: string | null,
    read: () => Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>,
  ): void
  /** A figure that only grows. */
  count(name: string, help: string, label: string, value: string, by: number): void
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** A registry of its own, so that two bots in one process (tests) do not count each other's updates. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const updates = new Counter({
    name: 'anyqtama_updates_total',
    help: 'Updates by route and result',
    labelNames: ['route', 'result'],
    registers,
  })
  const seconds = new Histogram({
    name: 'anyqtama_update_seconds',
    help: 'Time to handle an update',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const calls = new Counter({
    name: 'anyqtama_telegram_calls_total',
    help: 'Calls to Telegram by method and code',
    labelNames: ['method', 'code'],
    registers,
  })
  const counters = new Map<string, Counter>()
  return {
    registry,
    update({ route, result, ms }) {
      updates.inc({ route, result })
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
          gauge.reset()
          for (const [value, figure] of Object.entries(await read())) gauge.set(label ? { [label]: value } : {}, figure)
        },
      })
    },
    count(name, help, label, value, by) {
      const counter = counters.get(name) ?? new Counter({ name: `anyqtama_${name}`, help, labelNames: [label], registers })
      counters.set(name, counter)
      counter.inc({ [label]: value }, by)
    },
  }
}
