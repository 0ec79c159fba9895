/** What one ask of a batch came to. */
export type Outcome<R> = { readonly value: R } | { readonly error: unknown }

interface Waiting<A, R> {
  readonly ask: A
  readonly resolve: (value: R) => void
  readonly reject: (error: unknown) => void
}

/**
 * Many askers, one round trip: what is asked for while a batch is under way gathers into the next one. Who asks alone waits for nobody.
 * @param run does a batch: outcomes in the order of asks; when it throws, all of the batch have failed
 * @param most asks in one batch
 */
export function together<A, R>(run: (asks: readonly A[]) => Promise<readonly Outcome<R>[]>, most = 100): (ask: A) => Promise<R> {
  let gathering: Waiting<A, R>[] = []
  let busy = false

  async function flush(): Promise<void> {
    busy = true
    while (gathering.length > 0) {
      const batch = gathering.slice(0, most)
      gathering = gathering.slice(most)
      try {
        const outcomes = await run(batch.map(({ ask }) => ask))
        for (const [index, { resolve, reject }] of batch.entries()) {
          const outcome = outcomes[index] as Outcome<R>
          if ('error' in outcome) reject(outcome.error)
          else resolve(outcome.value)
        }
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    busy = false
  }

  return (ask) =>
    new Promise<R>((resolve, reject) => {
      gathering.push({ ask, resolve, reject })
      if (!busy) void flush()
    })
}
