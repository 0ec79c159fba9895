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

/** The scope with one value more, or less where it had it. */
export function flipped(scope: Scope, kind: keyof Scope, value: string): Scope {
  const list = scope[kind]
  return { ...scope, [kind]: list.includes(value) ? list.filter((one) => one !== value) : [...list, value] }
}
