import {
  type Answers,
  applicationsFor,
  type Channel,
  type Document,
  type Flow,
  questionsFor,
  seeFor,
  type WantedDocument,
  wanted,
} from '../../services/index.ts'

/** Documents that are brought alike: «original and copy», so many of each. */
export interface Group {
  readonly copies: Document['copies']
  readonly lines: readonly WantedDocument[]
}

/** What answers and a channel make of a flow. */
export interface PaperList {
  readonly flow: Flow
  /** The documents in the order of the flow, wanted ones and those that depend on an open question. */
  readonly papers: readonly WantedDocument[]
  /** The list by what is brought, in the order in which each kind comes first. */
  readonly groups: readonly Group[]
  /** The list in the order in which it is numbered everywhere: on the card, on paper, in what is sent to the family. */
  readonly numbered: readonly WantedDocument[]
  /** Ids of documents whose form the bot fills in. */
  readonly forms: ReadonlySet<string>
  /** Questions without an answer that can still change the list. */
  readonly open: number
  /** Close services that these answers surely point to. */
  readonly see: readonly string[]
}

/** What a list is made from. */
export interface ListedBy {
  readonly answers: Answers
  readonly channel: Channel | null
}

/** Lists of one flow that are kept: the ways through a flow that people really take are few. */
const KEPT = 32
const kept = new WeakMap<Flow, Map<string, PaperList>>()

function grouped(papers: readonly WantedDocument[]): Group[] {
  const groups = new Map<string, WantedDocument[]>()
  for (const paper of papers) {
    const key = JSON.stringify(paper.document.copies)
    const group = groups.get(key)
    if (group) group.push(paper)
    else groups.set(key, [paper])
  }
  return [...groups.values()].map((lines) => ({ copies: lines[0]?.document.copies ?? [], lines }))
}

function made(flow: Flow, { answers, channel }: ListedBy): PaperList {
  const papers = wanted(flow, answers, channel ?? undefined).filter((line) => line.wanted !== false)
  const groups = grouped(papers)
  return {
    flow,
    papers,
    groups,
    numbered: groups.flatMap(({ lines }) => lines),
    forms: new Set(applicationsFor(flow, answers, channel ?? undefined).map(({ document }) => document)),
    open: questionsFor(flow, answers).filter(({ answer }) => answer === null).length,
    see: seeFor(flow, answers).flatMap(({ service, sure }) => (sure ? [service] : [])),
  }
}

/**
 * The list for these answers. A screen asks for it many times and citizens with the same answers have the same one: it is made
 * once, and the same object as long as it is kept.
 */
export function listOf(flow: Flow, { answers, channel }: ListedBy): PaperList {
  const lists = kept.get(flow) ?? new Map<string, PaperList>()
  if (lists.size === 0) kept.set(flow, lists)
  const key = JSON.stringify([answers, channel])
  const known = lists.get(key)
  if (known) return known
  const [oldest] = lists.keys()
  if (lists.size >= KEPT && oldest !== undefined) lists.delete(oldest)
  const list = made(flow, { answers, channel })
  lists.set(key, list)
  return list
}
