import { z } from 'zod'
import { type ContentIssue, type FaultId, type FaultValues, fault, schemaFaults } from '../../faults/index.ts'
import type { Example } from '../../input/index.ts'
import type { Lang } from '../../lang.ts'
import { Examples, examplesOf } from '../search/examples.ts'
import { MciTable } from '../texts/fee.ts'
import { Act } from './act.ts'
import { type Edition, editionsOf } from './edition.ts'
import { Card, Flow } from './flow.ts'
import { Names, unknownNames } from './names.ts'
import { History, type Shape } from './shape.ts'

/** A data file that was read and parsed, not yet believed. */
export interface Parsed {
  /** Path from the root of the repository. */
  readonly file: string
  readonly value: unknown
  /** The text of the file, which knows how a number was written. */
  readonly source: string
}

/** Everything the bot knows about services. */
export interface Catalogue {
  /** The printed standards, one a service, in the order of their ids. */
  readonly flows: readonly Flow[]
  /** The printed standards of the services that people are offered: all but the retired ones. */
  readonly offered: readonly Flow[]
  /** The rules in force that were read whole, and those that are kept for the cases begun under them. */
  readonly inForce: readonly Flow[]
  /** Services today of which only a part could be read. */
  readonly cards: readonly Card[]
  /** Situations, channels and addressees. */
  readonly names: Names
  readonly acts: readonly Act[]
  readonly mci: MciTable
  /** What people typed, and what they wanted. */
  readonly examples: readonly Example[]
  /** The flow of a service (its printed standard) or of an edition, by id; null where there is none. */
  flow(id: string): Flow | null
  /** The flow that a case belongs to. */
  flowOf(of: { readonly service: string; readonly edition?: string | null }): Flow | null
  /** The editions of a service on a day (ISO, Almaty): the one in force first, then the printed standard. */
  editions(service: string, day: string): Edition[]
  /** What is known of a service today where no edition could be written; null where there is one, or nothing. */
  card(service: string, day: string): Card | null
  act(id: string): Act | null
  /** The shape of a published version of a flow, for cases that are still of it; null where nobody recorded it. */
  past(id: string, version: number): Shape | null
  /** What a paper was called in a published version, Telegram HTML; null where nobody recorded it. */
  pastPaper(id: string, version: number, paper: string, lang: Lang): string | null
}

/** The flow of a service that has a paper of this id: its printed standard, else a rule in force; null where none has. */
export function flowWithPaper({ flow, inForce }: Pick<Catalogue, 'flow' | 'inForce'>, service: string, paper: string): Flow | null {
  const printed = flow(service)
  const rules = inForce.filter((one) => one.inForce?.serves.some((served) => served.service === service))
  return [...(printed ? [printed] : []), ...rules].find(({ documents }) => documents.some(({ id }) => id === paper)) ?? null
}

/** The id that a flow's file is named after. */
export const idIn = (file: string): string => file.replace(/^.*\//, '').replace(/\.(yaml|json)$/, '')

const isCard = (value: unknown): boolean => typeof value === 'object' && value !== null && 'card' in value

export function believe<S extends z.ZodType>(schema: S, { file, value, source }: Parsed, issues: ContentIssue[]): z.infer<S> | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  issues.push(...schemaFaults(schema, file, value, source))
  return null
}

/**
 * Builds the catalogue from parsed files; nothing is thrown, every fault is an issue with its file and path.
 * A flow that breaks its schema is left out. References inside flows are the check's business (check.ts).
 * @returns `unread`: the files that are left out
 */
export function buildCatalogue(files: {
  flows: readonly Parsed[]
  names: Parsed
  acts: Parsed
  mci: Parsed
  examples: Parsed | null
  histories: readonly Parsed[]
}): {
  catalogue: Catalogue
  issues: ContentIssue[]
  histories: ReadonlyMap<string, History>
  unread: string[]
} {
  const issues: ContentIssue[] = []
  const histories = new Map(files.histories.map((file) => [idIn(file.file), believe(History, file, issues) ?? []]))
  // Of a file that is not there, or is no YAML, that was said already.
  const table = <S extends z.ZodType>(schema: S, file: Parsed) => (file.value === undefined ? null : believe(schema, file, issues))
  const tables = { names: table(Names, files.names), acts: table(z.array(Act), files.acts), mci: table(MciTable, files.mci) }
  const listed = tables.names
  const [acts, mci] = [tables.acts ?? [], tables.mci ?? []]
  const examples = files.examples && table(Examples, files.examples)
  const flows = new Map<string, Flow | Card>()
  for (const parsed of files.flows) {
    const flow = believe(isCard(parsed.value) ? Card : Flow, parsed, issues)
    if (!flow) continue
    const name = idIn(parsed.file)
    const say = (key: string, code: string, id: FaultId, values: FaultValues = {}) =>
      issues.push(fault({ file: parsed.file, key }, code, id, values))
    const strange = listed && !('card' in flow) ? unknownNames(parsed.file, flow, listed) : []
    issues.push(...strange)
    if (strange.length > 0) continue
    if (flow.id !== name) {
      say('id', 'file-name', 'file-name', { id: flow.id, wanted: `${flow.id}.yaml` })
      continue
    }
    const today = 'card' in flow || flow.inForce !== undefined
    if (today !== parsed.file.includes('/today/')) say('inForce', 'folder', 'folder')
    if (!today && 'lastClause' in flow && flow.lastClause < 1) say('lastClause', 'schema', 'no-last-clause')
    if ('status' in flow && flow.status === 'retired' && flow.retiredOn === undefined)
      say('retiredOn', 'schema', 'missing-field', { field: 'retiredOn' })
    if ('retiredOn' in flow && flow.retiredOn !== undefined && flow.status === undefined)
      say('status', 'schema', 'missing-field', { field: 'status' })
    if (flows.has(flow.id)) say('id', 'duplicate', 'twice-flow', { id: flow.id })
    else flows.set(flow.id, flow)
  }
  const all = [...flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const cards = all.filter((one): one is Card => 'card' in one)
  const whole = all.filter((one): one is Flow => !('card' in one))
  const byId = new Map(whole.map((one) => [one.id, one]))
  const inForce = whole.filter((one) => one.inForce)
  const printed = whole.filter((one) => !one.inForce)
  const flow = (id: string) => byId.get(id) ?? null
  const catalogue: Catalogue = {
    flows: printed,
    offered: printed.filter(({ status }) => status !== 'retired'),
    inForce,
    cards,
    names: listed ?? { situations: [], channels: [], addressees: [], issuers: [] },
    acts,
    mci,
    examples: examplesOf(examples ?? {}),
    flow,
    flowOf: ({ service, edition }) => flow(edition ?? service),
    editions: (service, day) => editionsOf(flow(service), inForce, service, day),
    card: (service, day) => cards.find((one) => one.service === service && one.from <= day) ?? null,
    past: (id, version) => histories.get(id)?.find((one) => one.version === version)?.shape ?? null,
    pastPaper: (id, version, paper, lang) => histories.get(id)?.find((one) => one.version === version)?.papers?.[paper]?.[lang] ?? null,
    act: (id) => acts.find((act) => act.id === id) ?? null,
  }
  const read = new Set(all.map(({ id }) => id))
  const unread = [
    ...files.flows.map(({ file }) => file).filter((file) => !read.has(idIn(file))),
    ...(['names', 'acts', 'mci'] as const).filter((name) => tables[name] === null).map((name) => files[name].file),
  ]
  return { catalogue, issues, histories, unread }
}

/** The catalogue as people meet it: nobody is led from one service to another that is retired. */
export function asOffered(catalogue: Catalogue): Catalogue {
  const led = (flow: Flow): Flow => ({ ...flow, see: flow.see.filter(({ service }) => catalogue.flow(service)?.status !== 'retired') })
  const flows = new Map([...catalogue.flows, ...catalogue.inForce].map((flow) => [flow.id, led(flow)]))
  const of = (flow: Flow): Flow => flows.get(flow.id) ?? flow
  const flow = (id: string) => flows.get(id) ?? null
  return {
    ...catalogue,
    flows: catalogue.flows.map(of),
    offered: catalogue.offered.map(of),
    inForce: catalogue.inForce.map(of),
    flow,
    flowOf: ({ service, edition }) => flow(edition ?? service),
    editions: (service, day) => catalogue.editions(service, day).map((one) => ({ ...one, flow: of(one.flow) })),
  }
}
