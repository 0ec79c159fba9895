import type { Catalogue } from '../catalogue.ts'
import { caseChanges } from '../change.ts'
import type { Flow } from '../flow.ts'
import type { CaseFacts } from '../open-case.ts'
import { hashOf, shapeOf } from '../shape.ts'
import { comparePapers, type PaperChange } from './compare.ts'

/** How many open cases meet what; a case may meet several. */
interface CaseCounts {
  readonly open: number
  readonly gainPaper: number
  readonly needLess: number
  readonly loseTick: number
  readonly askedAgain: number
  readonly otherTerm: number
}

/** What becomes of one flow from one folder to another. */
interface FlowChange {
  readonly service: string
  readonly change: 'new' | 'gone' | 'changed'
  /** Papers that are wanted otherwise, over all combinations of answers. */
  readonly papers: readonly PaperChange[]
  /** Null where no store was looked at. */
  readonly cases: CaseCounts | null
}

function count(before: Flow, after: Flow, cases: readonly CaseFacts[]): CaseCounts {
  const shapes = [shapeOf(before), shapeOf(after)] as const
  const all = cases.map((of) => caseChanges(...shapes, of))
  const having = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length
  return {
    open: cases.length,
    gainPaper: having(({ added }) => added.length > 0),
    needLess: having(({ gone }) => gone.length > 0),
    loseTick: having(({ lostTicks }) => lostTicks.length > 0),
    askedAgain: having(({ again }) => again.length > 0),
    otherTerm: having(({ term }) => term),
  }
}

const NOBODY: CaseCounts = { open: 0, gainPaper: 0, needLess: 0, loseTick: 0, askedAgain: 0, otherTerm: 0 }

/**
 * What an editor's change does to people: flows whose lists, questions or terms differ between two folders with content.
 * @param open the open cases without their people; null to leave them out
 */
export function compareFolders(before: Catalogue, after: Catalogue, open: readonly CaseFacts[] | null): FlowChange[] {
  const flows = (of: Catalogue) => new Map([...of.flows, ...of.inForce].map((flow) => [flow.id, flow]))
  const [old, next] = [flows(before), flows(after)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((id): FlowChange[] => {
    const [was, is] = [old.get(id), next.get(id)]
    const own = open?.filter(({ service, edition }) => (edition ?? service) === id) ?? null
    if (!was || !is) return [{ service: id, change: was ? 'gone' : 'new', papers: [], cases: own && { ...NOBODY, open: own.length } }]
    if (hashOf(shapeOf(was)) === hashOf(shapeOf(is))) return []
    const papers = comparePapers(was, is).filter(({ change }) => change !== 'same')
    return [{ service: id, change: 'changed', papers, cases: own && count(was, is, own) }]
  })
}

/** The same for people. */
export const foldersText = (rows: readonly FlowChange[]): string =>
  rows
    .flatMap(({ service, change, papers, cases }) => [
      `${service}: ${change}`,
      ...papers.map(
        ({ document, change: how, before, after }) =>
          `  ${how.padEnd(8)} ${document} ${before.wanted}/${before.of} → ${after.wanted}/${after.of}`,
      ),
      ...(cases
        ? [
            `  open cases ${cases.open}: gain a paper ${cases.gainPaper}, need fewer ${cases.needLess}, lose a tick ${cases.loseTick}, are asked again ${cases.askedAgain}, have another term ${cases.otherTerm}`,
          ]
        : []),
    ])
    .join('\n')
