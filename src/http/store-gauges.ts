import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/index.ts'
import type { Metrics } from './metrics.ts'

/** A count stops here: whoever watches sees that it is much, and the store is not busy with counting. */
const MOST = 100_000

const OF_PROCESS = '(this process)'
const OF_STORE = `(the whole store, the same from every process; ${MOST.toLocaleString('en')} stands for that many and more)`

/** Whom the figures are asked of. */
export interface Asked {
  readonly shell: { running(): number; waiting(): number }
  readonly stores: {
    readonly reminders: { backlog(now: Date, most: number): Promise<{ readonly due: number; readonly late: number }> }
    readonly complaints: {
      readonly complaints: { counts(most: number): Promise<Readonly<Record<string, number>>> }
      readonly queue: { owed(now: Date): Promise<{ readonly late: number; readonly free: number }> }
    }
  }
}

/** Adds the figures that are read when somebody asks: queues of this process, and what stands in the store, over its indexes. */
export function addFigures(metrics: Metrics, { shell, stores }: Asked, store: Store, clock: Clock): void {
  metrics.gauge('chats_running', `Chats with an update under way ${OF_PROCESS}`, null, () => ({ all: shell.running() }))
  metrics.gauge('updates_waiting', `Updates that wait for an earlier one of their chat ${OF_PROCESS}`, null, () => ({
    all: shell.waiting(),
  }))
  metrics.gauge('store_up', `1 while the store answers ${OF_PROCESS}`, null, async () => ({ all: await answers(store) }))
  metrics.gauge('reminders_backlog', `Reminders due and not sent, and those of them that are late ${OF_STORE}`, 'state', async () => ({
    ...(await stores.reminders.backlog(clock.now(), MOST)),
  }))
  metrics.gauge('complaints_late', `Complaints whose legal term has passed without an answer ${OF_STORE}`, null, async () => ({
    all: (await stores.complaints.queue.owed(clock.now())).late,
  }))
  metrics.gauge('complaints_free', `Complaints that an answer is owed to and nobody has ${OF_STORE}`, null, async () => ({
    all: (await stores.complaints.queue.owed(clock.now())).free,
  }))
  metrics.gauge('complaints', `Complaints by state ${OF_STORE}`, 'state', () => stores.complaints.complaints.counts(MOST))
}

/** A store that hangs is as good as none. */
const HANG_MS = 1_000

const answers = (store: Store): Promise<0 | 1> =>
  Promise.race([
    store.ping().then(
      () => 1 as const,
      () => 0 as const,
    ),
    wait(HANG_MS, 0 as const, { ref: false }),
  ])
