/** Who was asked about within this time is not asked about again. */
const MEMORY_MS = 30_000

/**
 * Does anything wait for a citizen who had shut their chat? Asked at every update, and people press many buttons in a row: that nothing
 * waits is remembered for half a minute to a minute, or until they shut or open their chat. Whatever begins to wait meanwhile waits for
 * their next update.
 * @param ask asks the store
 */
export function createMissed(ask: (citizen: number) => Promise<boolean>) {
  let [recent, before] = [new Set<number>(), new Set<number>()]
  let turned = 0

  function turn(now: Date): void {
    const since = now.getTime() - turned
    if (since >= 0 && since < MEMORY_MS) return
    ;[recent, before] = [new Set(), since < 2 * MEMORY_MS && since >= 0 ? recent : new Set()]
    turned = now.getTime()
  }

  return {
    async of(citizen: number, now: Date): Promise<boolean> {
      turn(now)
      if (recent.has(citizen) || before.has(citizen)) return false
      const waits = await ask(citizen)
      if (!waits) recent.add(citizen)
      return waits
    },
    /** The citizen has shut their chat, or opened it again: something may wait. */
    forget(citizen: number): void {
      recent.delete(citizen)
      before.delete(citizen)
    },
  }
}
