import type { CaseFacts } from '../flows/case-facts.ts'
import type { Catalogue } from '../flows/catalogue.ts'
import type { Flow } from '../flows/flow.ts'
import { hashOf, shapeOf } from '../flows/shape.ts'
import { type CaseChanges, caseChanges } from '../flows/version-change.ts'
import { combinations } from '../papers/paths.ts'
import { wanted } from '../papers/wanted.ts'
import { comparePapers, type PaperChange } from './compare.ts'

/** How many open cases meet what; a case may meet several. */
interface CaseCounts {
  readonly open: number
  readonly gainPaper: number
  readonly needLess: number
  readonly loseTick: number
  readonly askedAgain: number
  readonly otherTerm: number
  /** Handed in, and due on another day than before. */
  readonly otherDate: number
}

/** Words that people get, and how many of them. */
interface Told {
  readonly text: string
  readonly n: number
}

/** What the rooms above know: when a case is due under a flow, and what its citizen is told. */
export interface Above {
  /** ISO day; null where the case is not handed in. */
  dueDay(flow: Flow, of: CaseFacts): string | null
  message(before: Flow, after: Flow, changes: CaseChanges, due: string | null): string
}

/** What becomes of one flow from one folder to another. */
interface FlowChange {
  readonly service: string
  readonly change: 'new' | 'gone' | 'changed'
  /** Papers that are wanted otherwise, over all combinations of answers. */
  readonly papers: readonly PaperChange[]
  /** Null where no store was looked at. */
  readonly cases: CaseCounts | null
  /** What the open cases are told, or, without a store, whoever has a case with any of the answers; the commonest first. */
  readonly told: readonly Told[]
  /** How many cases get which date for which, the commonest first. */
  readonly dates: ReadonlyArray<{ readonly from: string; readonly to: string; readonly n: number }>
}

/** Equal values with how often they come, the commonest first. */
function tally(values: readonly string[]): Array<[string, number]> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** One untouched case for each way through the questions of a flow, as if everything that it wanted were ticked. */
const everyCase = (flow: Flow): CaseFacts[] =>
  combinations(flow).map((answers) => ({
    ...{ service: flow.id, edition: null, answers, channel: null, submitted: null },
    ticks: wanted(flow, answers).flatMap(({ document, wanted: is }) => (is === false ? [] : [document.id])),
  }))

function peopleOf(
  before: Flow,
  after: Flow,
  open: readonly CaseFacts[] | null,
  above: Above,
): Pick<FlowChange, 'cases' | 'told' | 'dates'> {
  const shapes = [shapeOf(before), shapeOf(after)] as const
  const all = (open ?? everyCase(before)).map((of) => {
    const changes = caseChanges(...shapes, of)
    const [from, to] = [above.dueDay(before, of), above.dueDay(after, of)]
    const date = from !== null && to !== null && from !== to ? { from, to } : null
    return { changes, date, text: above.message(before, after, changes, date?.to ?? null) }
  })
  const having = (is: (one: CaseChanges) => boolean) => all.filter(({ changes }) => is(changes)).length
  const dates = tally(all.flatMap(({ date }) => (date ? [`${date.from} ${date.to}`] : [])))
  return {
    told: tally(all.map(({ text }) => text)).map(([text, n]) => ({ text, n })),
    dates: dates.map(([both, n]) => ({ from: both.slice(0, 10), to: both.slice(11), n })),
    cases: open && {
      open: open.length,
      gainPaper: having(({ added }) => added.length > 0),
      needLess: having(({ gone }) => gone.length > 0),
      loseTick: having(({ lostTicks }) => lostTicks.length > 0),
      askedAgain: having(({ again }) => again.length > 0),
      otherTerm: having(({ term }) => term),
      otherDate: all.filter(({ date }) => date !== null).length,
    },
  }
}

const NOBODY: CaseCounts = { open: 0, gainPaper: 0, needLess: 0, loseTick: 0, askedAgain: 0, otherTerm: 0, otherDate: 0 }

/**
 * What an editor's change does to people: flows whose lists, questions or terms differ between two folders with content.
 * @param open the open cases without their people; null to leave them out, and tell what anybody would be told
 * @param above what the rooms above make of it
 */
export function compareFolders(before: Catalogue, after: Catalogue, open: readonly CaseFacts[] | null, above: Above): FlowChange[] {
  const flows = (of: Catalogue) => new Map([...of.flows, ...of.inForce].map((flow) => [flow.id, flow]))
  const [old, next] = [flows(before), flows(after)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((id): FlowChange[] => {
    const [was, is] = [old.get(id), next.get(id)]
    const own = open?.filter(({ service, edition }) => (edition ?? service) === id) ?? null
    if (!was || !is)
      return [{ service: id, change: was ? 'gone' : 'new', papers: [], cases: own && { ...NOBODY, open: own.length }, told: [], dates: [] }]
    if (hashOf(shapeOf(was)) === hashOf(shapeOf(is))) return []
    const papers = comparePapers(was, is).filter(({ change }) => change !== 'same')
    return [{ service: id, change: 'changed', papers, ...peopleOf(was, is, own, above) }]
  })
}

const TOLD = 5

/** The same for people, with the messages that most of them get. */
export const foldersText = (rows: readonly FlowChange[]): string =>
  rows
    .flatMap(({ service, change, papers, cases, told, dates }) => [
      `${service}: ${change}`,
      ...papers.map(
        ({ document, change: how, before, after }) =>
          `  ${how.padEnd(8)} ${document} ${before.wanted}/${before.of} → ${after.wanted}/${after.of}`,
      ),
      ...(cases
        ? [
            `  open cases ${cases.open}: gain a paper ${cases.gainPaper}, need fewer ${cases.needLess}, lose a tick ${cases.loseTick}, are asked again ${cases.askedAgain}, have another term ${cases.otherTerm}, are due on another day ${cases.otherDate}`,
          ]
        : []),
      ...dates.map(({ from, to, n }) => `  due ${from} → ${to}: ${n}`),
      ...told
        .slice(0, TOLD)
        .map(({ text, n }) =>
          [`  told to ${n}${cases ? '' : ' of the ways to answer'}:`, ...text.split('\n').map((line) => `    ${line}`)].join('\n'),
        ),
    ])
    .join('\n')
