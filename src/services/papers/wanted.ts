import type { Answers, Application, Channel, Condition, Document, Fact, Flow, FlowChannel, Question, Route } from '../flows/flow.ts'
import type { Shape } from '../flows/shape.ts'
import { every, holds, namedIn, type Standings, standingsOf, type Wanted } from './condition.ts'

/** What the lists of cases are made from: a flow, or the shape of an earlier version. */
export interface Listed {
  readonly questions: Shape['questions']
  readonly documents: Shape['documents']
  readonly channels: ReadonlyArray<Pick<Shape['channels'][number], 'id' | 'when'>>
}

/** A document of the checklist; `'if'`: it stays on the list, marked "only if …". */
export interface WantedDocument<D = Document> {
  readonly document: D
  readonly wanted: Wanted
  /** Id of the variant whose words fit these answers; null: the document's own words. */
  readonly as: string | null
}

/** The variant that surely gives the words: the first that holds; null while an earlier one may hold, too. */
export function variantOf(document: Pick<Document, 'variants'>, standings: Standings): string | null {
  const first = document.variants.find(({ when }) => holds(when, standings) !== false)
  return first && holds(first.when, standings) === true ? first.as : null
}

/** Whether something that is limited to `channels` concerns a citizen who goes to `channel`, or has not chosen yet. */
function inChannel(channels: readonly Channel[] | undefined, channel: Channel | undefined, open: readonly Channel[]): Wanted {
  if (!channels) return true
  if (channel) return channels.includes(channel)
  const hit = open.filter((id) => channels.includes(id)).length
  return hit === 0 ? false : hit === open.length ? true : 'if'
}

/** The channels with whether they are open to this citizen. */
export function channelsFor(flow: Flow, answers: Answers): Array<{ channel: FlowChannel; open: Wanted }> {
  const standings = standingsOf(flow, answers)
  return flow.channels.map((channel) => ({ channel, open: holds(channel.when, standings) }))
}

const openChannels = (flow: Pick<Listed, 'channels'>, standings: Standings): Channel[] =>
  flow.channels.filter((channel) => holds(channel.when, standings) !== false).map(({ id }) => id)

/**
 * Which documents are wanted for these answers, in the order of the flow, all of them.
 * An unanswered question never hides a document: it leaves it on the list as `'if'`.
 * @param channel where the citizen applies; while it is open, documents of one channel only are `'if'`.
 */
export function wanted<D extends Listed['documents'][number]>(
  flow: Omit<Listed, 'documents'> & { readonly documents: readonly D[] },
  answers: Answers,
  channel?: Channel,
): Array<WantedDocument<D>> {
  const standings = standingsOf(flow, answers)
  const open = openChannels(flow, standings)
  return flow.documents.map((document) => ({
    document,
    wanted: every([holds(document.when, standings), inChannel(document.channels, channel, open)]),
    as: variantOf(document, standings),
  }))
}

/** The forms that a citizen with these answers may want, those of an open question among them. */
export function applicationsFor(flow: Flow, answers: Answers, channel?: Channel): Application[] {
  const standings = standingsOf(flow, answers)
  const listed = new Set(wanted(flow, answers, channel).flatMap(({ document, wanted: is }) => (is === false ? [] : [document.id])))
  return flow.applications.filter(({ document, when }) => listed.has(document) && holds(when, standings) !== false)
}

/** The facts that concern this citizen, in the order of the flow; `'if'` where an answer or the channel is open. */
export function factsFor(flow: Flow, answers: Answers, channel?: Channel): Array<{ fact: Fact; tells: true | 'if' }> {
  const standings = standingsOf(flow, answers)
  const open = openChannels(flow, standings)
  return flow.facts.flatMap((fact) => {
    const tells = every([holds(fact.when, standings), inChannel(fact.channels, channel, open)])
    return tells === false ? [] : [{ fact, tells }]
  })
}

/** Close services that somebody with these answers may mean, and whether they surely should look at it. */
export function seeFor(flow: Flow, answers: Answers): Array<{ service: string; sure: boolean }> {
  const standings = standingsOf(flow, answers)
  return flow.see.flatMap(({ service, when }) => {
    const tells = holds(when, standings)
    return tells === false ? [] : [{ service, sure: when !== undefined && tells === true }]
  })
}

/** The complaint routes of a channel, in the order of escalation; all of them while the channel is open. */
export const routesFor = (flow: Flow, channel?: Channel): Route[] =>
  flow.complaints.filter((route) => !channel || !route.channels || route.channels.includes(channel))

/** Every condition of the flow that a citizen with these standings may notice. */
const conditions = (flow: Flow, standings: Standings): Array<Condition | undefined> => {
  const variants = flow.documents.flatMap((document) => (holds(document.when, standings) === false ? [] : document.variants))
  return [...flow.documents, ...variants, ...flow.channels, ...flow.facts, ...flow.applications].map(({ when }) => when)
}

/** Ids of the questions whose answers can still change something, given these standings. */
function mattering(flow: Flow, standings: Standings): Set<string> {
  const matters = new Set(conditions(flow, standings).flatMap((when) => (holds(when, standings) === 'if' ? namedIn(when) : [])))
  // A question decides whether a later one applies; from the last to the first it is found in one pass.
  for (const question of [...flow.questions].reverse()) {
    if (matters.has(question.id) && standings.get(question.id)?.applies === 'if') for (const id of namedIn(question.when)) matters.add(id)
  }
  return matters
}

/**
 * The questions to show under "changes": answered ones that apply, and open ones whose answer can still change something.
 */
export function questionsFor(flow: Flow, answers: Answers): Array<{ question: Question; answer: string | null }> {
  const standings = standingsOf(flow, answers)
  const matters = mattering(flow, standings)
  return [...standings.values()]
    .filter(({ question, applies, answer }) => applies !== false && (answer !== null || matters.has(question.id)))
    .map(({ question, answer }) => ({ question, answer }))
}

/**
 * The next question worth asking, or null when the list is settled.
 * @param skipped ids of questions that the citizen passed over; they are not asked again, their documents stay `'if'`.
 */
export function nextQuestion(flow: Flow, answers: Answers, skipped: ReadonlySet<string> = new Set()): Question | null {
  return questionsFor(flow, answers).find(({ question, answer }) => answer === null && !skipped.has(question.id))?.question ?? null
}

/** Answers without those that do not count: unknown questions and options, and questions that do not apply any more. */
function counting(flow: Pick<Listed, 'questions'>, answers: Answers): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const { question, applies, answer } of standingsOf(flow, answers).values())
    if (applies !== false && answer !== null) kept[question.id] = answer
  return kept
}

/**
 * Answers after the citizen changed one; later answers that still apply are kept, the others are dropped.
 * @param option null takes the answer back.
 */
export function changeAnswer(flow: Flow, answers: Answers, question: string, option: string | null): Answers {
  const { [question]: _, ...others } = answers
  return counting(flow, option === null ? others : { ...others, [question]: option })
}

/** The id that a paper of another edition has in this flow: its own, or that of the paper which it has become; null where it is gone. */
export const paperNow = (flow: Flow, id: string): string | null =>
  flow.documents.find((document) => document.id === id)?.id ?? flow.documents.find(({ was }) => was?.includes(id))?.id ?? null

/** What is left of a case after its flow changed. */
export interface CarriedOver {
  readonly answers: Answers
  /** Ids of ticked documents that the new flow still has, renamed ones by their new ids. */
  readonly ticks: string[]
  /** Ids of answered questions and of ticks that the new flow has no place for. */
  readonly lost: { readonly answers: string[]; readonly ticks: string[] }
}

/** What stays of answers and ticks where these questions and documents are. */
export function carriedOver(answers: Answers, ticks: readonly string[], flow: Pick<Listed, 'questions' | 'documents'>): CarriedOver {
  const kept = counting(flow, answers)
  const present = new Map(flow.documents.flatMap(({ id, was = [] }) => [...was, id].map((name) => [name, id] as const)))
  return {
    answers: kept,
    ticks: [...new Set(ticks.flatMap((id) => present.get(id) ?? []))],
    lost: { answers: Object.keys(answers).filter((id) => !Object.hasOwn(kept, id)), ticks: ticks.filter((id) => !present.has(id)) },
  }
}

/**
 * Carries a case over to a new version of its flow. Ids are the identity: an editor who changes the meaning of a
 * question, an option or a document gives it a new id; a document that only got another id says so by `was`.
 * @returns `asks`: a question is open that can change the list, so the citizen is asked again
 */
export function carryOver(answers: Answers, ticks: readonly string[], flow: Flow): CarriedOver & { readonly asks: boolean } {
  const carried = carriedOver(answers, ticks, flow)
  return { ...carried, asks: nextQuestion(flow, carried.answers) !== null }
}
