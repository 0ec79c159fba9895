import { setTimeout as wait } from 'node:timers/promises'
import DataLoader from 'dataloader'

/** Askers wait no longer than this for the batch before theirs: one that hangs holds nobody else. */
const GATHER_MS = 100
/** Asks in one batch. */
const MOST = 100

/**
 * Many askers, one round trip to the store: what is asked for while a batch is under way gathers into the next one; who asks alone
 * waits for nobody.
 * @param many does a batch; its answers, or errors, in the order of the asks; what it throws is thrown to all of them
 * @param one does a single ask, where that takes fewer round trips than a batch of one
 */
export function batched<A, R>(many: (asks: readonly A[]) => Promise<(R | Error)[]>, one?: (ask: A) => Promise<R>): (ask: A) => Promise<R> {
  let before: Promise<unknown> = Promise.resolve()
  const begin = (asks: readonly A[]) => {
    const [ask] = asks
    const batch = one && ask !== undefined && asks.length === 1 ? one(ask).then((answer) => [answer]) : many(asks)
    before = Promise.race([batch.catch(() => undefined), wait(GATHER_MS, undefined, { ref: false })])
    return batch
  }
  const loader = new DataLoader(begin, {
    cache: false,
    maxBatchSize: MOST,
    batchScheduleFn: (send) => void before.then(() => setImmediate(send)),
  })
  return (ask) => loader.load(ask)
}
