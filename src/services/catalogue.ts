import { z } from 'zod'
import type { ContentIssue } from '../i18n.ts'
import { Act } from './act.ts'
import { MciTable } from './fee.ts'
import { Flow } from './flow.ts'

/** A data file that was read and parsed, not yet believed. */
export interface Parsed {
  /** Path from the root of the repository. */
  readonly file: string
  readonly value: unknown
}

/** Everything the bot knows about services. */
export interface Catalogue {
  /** In the order of their ids. */
  readonly flows: readonly Flow[]
  readonly acts: readonly Act[]
  readonly mci: MciTable
  /** Null where there is no such service. */
  flow(id: string): Flow | null
  act(id: string): Act | null
}

/** `['channels', 0, 'hours']` as `channels.0.hours`. */
const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.')

function believe<S extends z.ZodType>(schema: S, { file, value }: Parsed, issues: ContentIssue[]): z.infer<S> | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues)
    issues.push({ file, key: dotted(issue.path), code: 'schema', message: issue.message, severity: 'error' })
  return null
}

/**
 * Builds the catalogue from parsed files; nothing is thrown, every fault is an issue with its file and path.
 * A flow that breaks its schema is left out. References inside flows are the check's business (check.ts).
 */
export function buildCatalogue(files: { flows: readonly Parsed[]; acts: Parsed; mci: Parsed }): {
  catalogue: Catalogue
  issues: ContentIssue[]
} {
  const issues: ContentIssue[] = []
  const acts = believe(z.array(Act), files.acts, issues) ?? []
  const mci = believe(MciTable, files.mci, issues) ?? []
  const flows = new Map<string, Flow>()
  for (const parsed of files.flows) {
    const flow = believe(Flow, parsed, issues)
    if (!flow) continue
    const name = parsed.file
      .split('/')
      .at(-1)
      ?.replace(/\.ya?ml$/, '')
    const fault = (code: string, message: string) => issues.push({ file: parsed.file, key: 'id', code, message, severity: 'error' })
    if (flow.id !== name) fault('file-name', `the flow is «${flow.id}», the file must be named after it`)
    if (flows.has(flow.id)) fault('duplicate', `a second flow «${flow.id}»`)
    else flows.set(flow.id, flow)
  }
  const catalogue: Catalogue = {
    flows: [...flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    acts,
    mci,
    flow: (id) => flows.get(id) ?? null,
    act: (id) => acts.find((act) => act.id === id) ?? null,
  }
  return { catalogue, issues }
}
