/** How long it really took, from handing in to having it. */
export const TOOK = ['day', 'three', 'week', 'fortnight', 'month', 'longer'] as const
export type Took = (typeof TOOK)[number]
export const isTook = (value: string): value is Took => TOOK.some((one) => one === value)

/** No other paper was asked for; one that is not on any list. */
export const NONE = '-'
export const OTHER = '+'

/** What one citizen met, without anything of the citizen. */
export interface Experience {
  readonly service: string
  readonly office: string | null
  readonly took: Took | null
  /** Id of the paper that was asked for besides the list; `-` none, `+` one that the flow does not know. Null: not said. */
  readonly another: string | null
}

/** So many answers are told, and never fewer: behind one or two stands a person. */
export const ENOUGH = 5

/** What usually happens. */
export interface Usual {
  /** The answer in the middle; null while too few have said how long it took. */
  readonly took: Took | null
  /** Null while too few have said whether another paper was asked for. */
  readonly papers: { readonly of: number; readonly asked: number; readonly most: string | null } | null
}

const middle = (all: readonly Took[]): Took | null =>
  all.length < ENOUGH ? null : ([...all].sort((a, b) => TOOK.indexOf(a) - TOOK.indexOf(b))[Math.floor((all.length - 1) / 2)] ?? null)

/** The paper that was named most often; the first of the flow's order wins a tie. */
function mostNamed(asked: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of asked) if (id !== OTHER) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]?.[0] ?? null
}

/** What usually happens by these answers; null while there is nothing to tell. */
export function usual(all: readonly Experience[]): Usual | null {
  const took = middle(all.flatMap((one) => one.took ?? []))
  const said = all.flatMap(({ another }) => another ?? [])
  const asked = said.filter((one) => one !== NONE)
  const papers = said.length < ENOUGH ? null : { of: said.length, asked: asked.length, most: mostNamed(asked) }
  return took || papers ? { took, papers } : null
}
