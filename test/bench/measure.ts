/** One figure of the bench, as a line of RESULTS.md. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>

/** What one round of work took. */
export interface Round {
  readonly perSecond: number
  /** Milliseconds of one piece, from its begin to its end. */
  readonly p50: number
  readonly p99: number
  /** Processor time of this process for one piece, in milliseconds. */
  readonly cpuMs: number
}

/** The value below which `part` (0…1) of the others lie. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Does `work` `times` times, `together` at one time. */
export async function round(times: number, together: number, work: (n: number) => Promise<unknown>): Promise<Round> {
  const took: number[] = []
  let next = 0
  const worker = async () => {
    while (next < times) {
      const begun = performance.now()
      await work(next++)
      took.push(performance.now() - begun)
    }
  }
  const cpu = process.cpuUsage()
  const begun = performance.now()
  await Promise.all(Array.from({ length: together }, worker))
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: times / seconds, p50: median(took), p99: quantile(took, 0.99), cpuMs: (user + system) / 1000 / times }
}

/** Rounds of every kind of work in turn, after one to warm up; the median of each figure. The machine's moods strike all alike. */
export async function inTurn<K extends string>(
  rounds: number,
  works: Readonly<Record<K, () => Promise<Round>>>,
): Promise<Record<K, Round>> {
  const names = Object.keys(works) as K[]
  const seen = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<K, Round[]>
  for (let turn = 0; turn <= rounds; turn++) {
    for (const name of names) {
      const done = await works[name]()
      if (turn > 0) seen[name].push(done)
    }
  }
  const middle = (all: readonly Round[], figure: keyof Round) => median(all.map((one) => one[figure]))
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        perSecond: middle(seen[name], 'perSecond'),
        p50: middle(seen[name], 'p50'),
        p99: middle(seen[name], 'p99'),
        cpuMs: middle(seen[name], 'cpuMs'),
      },
    ]),
  ) as Record<K, Round>
}

/** A figure with at most three digits that mean something. */
export const figure = (value: number): number => Number(value.toPrecision(value >= 1000 ? 4 : 3))
