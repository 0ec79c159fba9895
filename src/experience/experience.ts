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

/** Counts answers one by one; it grows with the papers that were named, not with the answers. */
export class Usually {
  readonly #took = new Map<Took, number>()
  readonly #papers = new Map<string, number>()
  /** Answers that said anything. */
  answers = 0

  add({ took, another }: Pick<Experience, 'took' | 'another'>): this {
    if (took !== null) this.#took.set(took, (this.#took.get(took) ?? 0) + 1)
    if (another !== null) this.#papers.set(another, (this.#papers.get(another) ?? 0) + 1)
    if (took !== null || another !== null) this.answers += 1
    return this
  }

  /** What usually happens; null while there is nothing to tell. */
  usual(): Usual | null {
    const took = this.#middle()
    const of = sum(this.#papers)
    const papers = of < ENOUGH ? null : { of, asked: of - (this.#papers.get(NONE) ?? 0), most: this.#mostNamed() }
    return took || papers ? { took, papers } : null
  }

  #middle(): Took | null {
    const all = sum(this.#took)
    if (all < ENOUGH) return null
    let left = Math.ceil(all / 2)
    for (const one of TOOK) {
      left -= this.#took.get(one) ?? 0
      if (left <= 0) return one
    }
    return null
  }

  /** The paper that was named most often; of two the first by its id. */
  #mostNamed(): string | null {
    const named = [...this.#papers].filter(([id]) => id !== NONE && id !== OTHER)
    return named.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]?.[0] ?? null
  }
}

const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((all, one) => all + one, 0)

/** What usually happens by these answers; null while there is nothing to tell. */
export const usual = (all: readonly Experience[]): Usual | null => all.reduce((counts, one) => counts.add(one), new Usually()).usual()

/** Answers that are told together, and the services that they are about. */
export interface Together {
  readonly services: readonly string[]
  readonly all: readonly Experience[]
}

/** Each service that enough have told of by itself; all of them together where none has; nothing while there is nothing to tell. */
export function usualByService(all: readonly Experience[]): Together[] {
  const services = [...new Set(all.map(({ service }) => service))].sort()
  const each = services.map((service) => ({ services: [service], all: all.filter((one) => one.service === service) }))
  const enough = each.filter((one) => usual(one.all) !== null)
  return enough.length > 0 ? enough : usual(all) ? [{ services, all }] : []
}
