/** What a member, a group or a topic deals with; an empty list means all of its kind. */
export interface Scope {
  /** Regions as the directories name them. */
  readonly regions: readonly string[]
  /** Ids of directories. */
  readonly directories: readonly string[]
  /** Ids of services. */
  readonly services: readonly string[]
}

export const EVERYTHING: Scope = { regions: [], directories: [], services: [] }

/** A group, or a topic of one, that deals with a part of the complaints. */
export interface Unit {
  readonly chat: number
  /** Id of the topic; null for the whole group. */
  readonly thread: number | null
  readonly title: string
  readonly scope: Scope
}

/** What decides whose a complaint is. */
export interface Facts {
  readonly region: string | null
  readonly directory: string | null
  readonly service: string
}

export const isEverything = ({ regions, directories, services }: Scope): boolean =>
  regions.length + directories.length + services.length === 0

const has = (list: readonly string[], value: string | null): boolean => list.length === 0 || (value !== null && list.includes(value))

/** Whether a complaint is theirs. One without an office is of no region and no directory. */
export const covers = ({ regions, directories, services }: Scope, of: Facts): boolean =>
  has(regions, of.region) && has(directories, of.directory) && has(services, of.service)

/** The scope with a value, or without it: done twice it is the same. */
export function withValue(scope: Scope, kind: keyof Scope, value: string, on: boolean): Scope {
  const others = scope[kind].filter((one) => one !== value)
  return { ...scope, [kind]: on ? [...others, value] : others }
}
