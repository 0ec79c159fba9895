import {
  type Answers,
  type CaseChanges,
  type Channel,
  carryOver,
  caseChanges,
  changeAnswer,
  documentKey,
  type Edition,
  editionId,
  type Flow,
  nextQuestion,
  type Shape,
  shapeOf,
  type WantedDocument,
} from '../services/index.ts'
import { listOf } from './checklist/paper-list.ts'

/** Where a case stands: papers are gathered, handed in, and the case is over. */
export type CaseState = 'gathering' | 'submitted' | 'closed'
/** How a case ended. */
export type Outcome = 'received' | 'refused' | 'given-up'

/** One citizen's run through one service. */
export interface Case {
  readonly id: string
  /** The private chat's id. */
  readonly citizen: number
  readonly service: string
  /** Id of the edition of the rules in force that it belongs to; null: the printed standard, as all cases before editions. */
  readonly edition: string | null
  readonly flowVersion: number
  /** The name that the citizen gave: «Айша», «second flat». */
  readonly name: string | null
  readonly answers: Answers
  /** Ids of questions that the citizen passed over. */
  readonly skipped: readonly string[]
  /** Ids of documents that are ready. */
  readonly ticks: readonly string[]
  readonly channel: Channel | null
  /** Id of the chosen office. */
  readonly office: string | null
  readonly state: CaseState
  readonly submitted: Date | null
  readonly due: Date | null
  readonly collectBy: Date | null
  readonly outcome: Outcome | null
  readonly closed: Date | null
  /** True: others tick its list too. */
  readonly shared: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** What may change in a case. */
export type CaseChange = Partial<
  Pick<
    Case,
    | 'name'
    | 'answers'
    | 'skipped'
    | 'ticks'
    | 'channel'
    | 'office'
    | 'state'
    | 'submitted'
    | 'due'
    | 'collectBy'
    | 'outcome'
    | 'closed'
    | 'edition'
    | 'flowVersion'
    | 'shared'
  >
>

/** Letters and digits of ids, without look-alikes. */
export const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
export const ID_LENGTH = 10
/** Names are shown on buttons. */
export const NAME_LIMIT = 40

/**
 * A new case id: ten characters without look-alikes, short enough for buttons and links.
 * @param random gives n random bytes
 */
export const newCaseId = (random: (n: number) => Uint8Array): string =>
  [...random(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** True for ids that `newCaseId` gives. */
export const isCaseId = (id: string): boolean => id.length === ID_LENGTH && [...id].every((letter) => ALPHABET.includes(letter))

/** The documents on the citizen's list, wanted ones and those that depend on an open question. */
export const checklist = (flow: Flow, of: Pick<Case, 'answers' | 'channel'>): readonly WantedDocument[] => listOf(flow, of).papers

/** The list in the order in which it is numbered everywhere: on the card, on paper, in what is sent to the family. */
export const numbered = (flow: Flow, of: Pick<Case, 'answers' | 'channel'>): readonly WantedDocument[] => listOf(flow, of).numbered

/** How far a list is: ticks on it, and its length. */
export function progress(lines: readonly WantedDocument[], of: Pick<Case, 'ticks'>): { done: number; all: number } {
  return { done: lines.filter((line) => of.ticks.includes(line.document.id)).length, all: lines.length }
}

/** The question to ask now, or null when the list is settled. */
export const askNext = (flow: Flow, of: Pick<Case, 'answers' | 'skipped'>) => nextQuestion(flow, of.answers, new Set(of.skipped))

/** The case after an answer; ticks stay, also of documents that the answer takes off the list. */
export const answer = (flow: Flow, of: Case, question: string, option: string): CaseChange => ({
  answers: changeAnswer(flow, of.answers, question, option),
  skipped: of.skipped.filter((id) => id !== question),
})

/** The case after a question was passed over. */
export const skip = (of: Case, question: string): CaseChange => ({ skipped: [...new Set([...of.skipped, question])] })

/** The case when everything on its list is ready. */
export const allReady = (flow: Flow, of: Case): CaseChange => ({
  ticks: [...new Set([...of.ticks, ...checklist(flow, of).map(({ document }) => document.id)])],
})

/** By which rules a button was shown: what it says is not said of the same id in another edition, or another version. */
export const markOfRules = ({ version, inForce }: Pick<Flow, 'version' | 'inForce'>): string =>
  inForce ? `${version}.${inForce.from.slice(2).replaceAll('-', '')}` : String(version)

/** The rules that a case is under: the version of its flow, and the edition, or one of several; null is the printed standard. */
export interface Rules {
  readonly flowVersion: number
  readonly editions: ReadonlyArray<string | null>
}

/** The rules that a mark stands for; a case is of one service, and so of one of the editions at most. */
export function rulesOfMark(inForce: readonly Flow[], mark: string): Rules {
  const [version, from] = mark.split('.')
  const editions = from === undefined ? [null] : inForce.flatMap((flow) => (markOfRules(flow) === mark ? [flow.id] : []))
  return { flowVersion: Number(version), editions }
}

/** The rules of a case. */
export const rulesOf = ({ flowVersion, edition }: Pick<Case, 'flowVersion' | 'edition'>): Rules => ({ flowVersion, editions: [edition] })

/** What an answer did to a list: the documents that came, those that went, and those of which another one is wanted now. */
export function listChanges(
  flow: Flow,
  before: Pick<Case, 'answers' | 'channel'>,
  after: Pick<Case, 'answers' | 'channel'>,
): { readonly added: WantedDocument[]; readonly removed: WantedDocument[]; readonly altered: WantedDocument[] } {
  const [old, now] = [checklist(flow, before), checklist(flow, after)]
  const without = (all: readonly WantedDocument[], others: readonly WantedDocument[]) =>
    all.filter(({ document }) => !others.some((one) => one.document.id === document.id))
  const was = new Map(old.map((one) => [one.document.id, documentKey(flow, one)]))
  const altered = now.filter((one) => (was.get(one.document.id) ?? documentKey(flow, one)) !== documentKey(flow, one))
  return { added: without(now, old), removed: without(old, now), altered }
}

/** The case when all questions are to be asked again. */
export const askAgain = (): CaseChange => ({ answers: {}, skipped: [] })

/**
 * The case moved to another edition of its service: ticks stay where the paper is the same (ids are the identity), answers
 * where the question is; channel, office and dates are chosen anew, since the terms are others.
 */
export function moved(to: Edition, of: Case): CaseChange {
  const carried = carryOver({ ...of.answers, ...to.answers }, of.ticks, to.flow)
  const stays = to.flow.channels.some(({ id }) => id === of.channel)
  return {
    edition: editionId(to.flow),
    flowVersion: to.flow.version,
    answers: carried.answers,
    ticks: carried.ticks,
    skipped: [],
    channel: stays ? of.channel : null,
    office: stays ? of.office : null,
  }
}

/** The case under a newer flow, or null when it is of this version. */
export function renewed(flow: Flow, of: Case): CaseChange | null {
  if (of.flowVersion === flow.version) return null
  const { answers, ticks } = carryOver(of.answers, of.ticks, flow)
  return { answers, ticks, skipped: of.skipped.filter((id) => flow.questions.some((q) => q.id === id)), flowVersion: flow.version }
}

/** What a newer version of a flow does to a case. */
export interface Renewal {
  /** What its citizen is told; null where nobody recorded the version that the case was of. */
  readonly changes: CaseChanges | null
  /** True: a question is open whose answer went with its option, or that was never asked. */
  readonly asks: boolean
}

/**
 * What is told and asked when a case is renewed.
 * @param before the shape of the version that the case is of, where it was recorded
 */
export function renewal(flow: Flow, before: Shape | null, of: Case, change: CaseChange): Renewal {
  const after = { ...of, ...change }
  return { changes: before && caseChanges(before, shapeOf(flow), of), asks: of.state === 'gathering' && askNext(flow, after) !== null }
}
