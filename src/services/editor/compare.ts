import type { Answers, Flow } from '../flows/flow.ts'
import { combinations } from '../papers/paths.ts'
import { paperNow, wanted } from '../papers/wanted.ts'

/** In how many of the combinations of answers a paper is wanted. */
interface Share {
  readonly wanted: number
  readonly of: number
}

/** What becomes of one paper from one flow to another: `gained` and `lost` for everybody or for some, `same` for all alike. */
export interface PaperChange {
  readonly document: string
  readonly change: 'gained' | 'lost' | 'rarer' | 'commoner' | 'same'
  readonly before: Share
  readonly after: Share
  /** The answers with which it is wanted in the later flow, where that is not always. */
  readonly when: readonly Answers[]
}

const SHOWN = 5

/** For every paper of a flow the combinations of answers with which it is wanted. */
function papers(flow: Flow): { ways: number; of: Map<string, Answers[]> } {
  const ways = combinations(flow)
  const of = new Map<string, Answers[]>(flow.documents.map(({ id }) => [id, []]))
  for (const answers of ways) for (const line of wanted(flow, answers)) if (line.wanted !== false) of.get(line.document.id)?.push(answers)
  return { ways: ways.length, of }
}

function changeOf(before: Share, after: Share): PaperChange['change'] {
  if (before.wanted === 0) return after.wanted === 0 ? 'same' : 'gained'
  if (after.wanted === 0) return 'lost'
  const difference = after.wanted / after.of - before.wanted / before.of
  return difference === 0 ? 'same' : difference > 0 ? 'commoner' : 'rarer'
}

/** The papers of a flow under the ids that they have in a later one; papers that have become one there count as one. */
function renamed(of: ReadonlyMap<string, Answers[]>, after: Flow): Map<string, Answers[]> {
  const next = new Map<string, Answers[]>()
  for (const [id, ways] of of) {
    const now = paperNow(after, id) ?? id
    next.set(now, [...new Set([...(next.get(now) ?? []), ...ways])])
  }
  return next
}

/**
 * Who gains and who loses a paper from one flow to another, over all combinations of answers of each: two editions of a
 * service, or two versions of one flow. A paper is the same under its id, or under one that it `was`.
 * @throws {RangeError} where a flow has too many combinations
 */
export function comparePapers(before: Flow, after: Flow): PaperChange[] {
  const [first, next] = [papers(before), papers(after)]
  const old = { ways: first.ways, of: renamed(first.of, after) }
  return [...new Set([...old.of.keys(), ...next.of.keys()])].map((document) => {
    const shares = {
      before: { wanted: old.of.get(document)?.length ?? 0, of: old.ways },
      after: { wanted: next.of.get(document)?.length ?? 0, of: next.ways },
    }
    const when = shares.after.wanted === next.ways ? [] : (next.of.get(document) ?? []).slice(0, SHOWN)
    return { document, change: changeOf(shares.before, shares.after), ...shares, when }
  })
}
