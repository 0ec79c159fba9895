import { setTimeout as wait } from 'node:timers/promises'
import DataLoader from 'dataloader'

/** Askers wait no longer than this for the batch before theirs: one that hangs holds nobody else. */
const GATHER_MS = 100
/** Asks in one batch. */
const MOST = 100

/**
 * Many askers, one round trip to the store: what is asked for while a batch is under way gathers into the next one; who asks alone
 * waits for nobody.
 * @param run does a batch; its answers, or errors, in the order of the asks; what it throws is thrown to all of them
 */
export function together<A, R>(run: (asks: readonly A[]) => Promise<(R | Error)[]>): (ask: A) => Promise<R> {
  let before: Promise<unknown> = Promise.resolve()
  const begin = (asks: readonly A[]) => {
    const batch = run(asks)
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
