import type { Interval, Plan } from './plan.ts'

/** Fewer are walked over sooner than counted, for each range. */
const WALKED = 16

/** The ranges of an index in one order, from its begin or from its end. */
type Ranges = Plan & { kind: 'index' }

const prefixOf = ({ lo, fixed }: Interval): string => lo.slice(0, fixed)

/** What of a range comes before a key, in the way that the ranges are walked; the key is what stands behind the fixed part. */
function before(one: Interval, rest: string, down: boolean): Interval {
  const key = prefixOf(one) + rest
  if (!down) return { ...one, hi: key < one.hi ? key : one.hi }
  const above = `${key}\0`
  return { ...one, lo: above > one.lo ? above : one.lo }
}

/** The same range without that. */
function from(one: Interval, rest: string, down: boolean): Interval {
  const key = prefixOf(one) + rest
  if (!down) return { ...one, lo: key > one.lo ? key : one.lo }
  const above = `${key}\0`
  return { ...one, hi: above < one.hi ? above : one.hi }
}

/**
 * Leaves out the first results of a plan without a walk over them: the entries of an index are counted, not read.
 * It looks for the last key with no more than `skip` entries before it in all ranges together: the middle of the widest range
 * that is still in question is tried, like in a search of one sorted list.
 * @param plan one whose ranges hold matches only, each once
 * @returns the plan of the rest, and how many of its first results are still to be left out
 */
export function passOver(plan: Plan, skip: number): { plan: Plan; left: number } {
  if (plan.kind !== 'index' || !plan.sorted || skip < WALKED * plan.intervals.length) return { plan, left: skip }
  const { index, intervals, down }: Ranges = plan
  const sizes = intervals.map(({ lo, hi }) => index.entries.count(lo, hi))
  const [low, high] = [sizes.map(() => 0), [...sizes]]
  let best: { rest: string; passed: number } | undefined
  for (;;) {
    const n = widest(low, high)
    const one = intervals[n]
    const [least = 0, most = 0, size = 0] = [low[n], high[n], sizes[n]]
    if (!one || least >= most) break
    const middle = (least + most) >>> 1
    const rest = index.entries.nth(one.lo, down ? size - 1 - middle : middle).slice(one.fixed)
    const counts = intervals.map((each) => {
      const { lo, hi } = before(each, rest, down)
      return lo < hi ? index.entries.count(lo, hi) : 0
    })
    const passed = counts.reduce((sum, count) => sum + count, 0)
    const fits = passed <= skip
    if (fits && passed >= (best?.passed ?? 0)) best = { rest, passed }
    for (const [i, count] of counts.entries()) {
      if (fits) low[i] = Math.max(low[i] ?? 0, count)
      else high[i] = Math.min(high[i] ?? 0, count)
    }
    if (fits) low[n] = Math.max(low[n] ?? 0, middle + 1)
  }
  if (!best) return { plan, left: skip }
  const { rest, passed } = best
  const left = intervals.map((one) => from(one, rest, down)).filter(({ lo, hi }) => lo < hi)
  return { plan: { ...plan, intervals: left }, left: skip - passed }
}

/** The range of which most entries are in question. */
function widest(low: readonly number[], high: readonly number[]): number {
  let best = 0
  for (let i = 1; i < low.length; i++) if ((high[i] ?? 0) - (low[i] ?? 0) > (high[best] ?? 0) - (low[best] ?? 0)) best = i
  return best
}
