import { carriedOver, type Listed, wanted } from '../papers/wanted.ts'
import type { CaseFacts } from './case-facts.ts'
import type { Shape } from './shape.ts'

/** What becomes of one case with a new version of its flow. Ids of the new flow; of the old one where a paper has gone. */
export interface CaseChanges {
  /** Papers that it did not have on its list. */
  readonly added: readonly string[]
  /** Papers that it had, and need not be brought any more. */
  readonly gone: readonly string[]
  /** Ticks that have no paper any more. */
  readonly lostTicks: readonly string[]
  /** Questions that were answered and are asked again, since the answer is not there any more. */
  readonly again: readonly string[]
  /** True: the term of its channel is another one. */
  readonly term: boolean
}

const listOf = (of: Listed, facts: Pick<CaseFacts, 'answers' | 'channel'>): string[] =>
  wanted(of, facts.answers, facts.channel ?? undefined).flatMap(({ document, wanted: is }) => (is === false ? [] : [document.id]))

const termOf = ({ channels }: Shape, { channel }: Pick<CaseFacts, 'channel'>): string | null => {
  const found = channels.find(({ id }) => id === channel)
  return found ? JSON.stringify([found.deadline.amount, found.deadline.unit, found.deadline.excludesEnds]) : null
}

/** The ids that a paper of `flow` goes or went by. */
const namesOf = ({ id, was = [] }: Shape['documents'][number]): string[] => [id, ...was]

/**
 * Compares the list that a case had with the one that it gets.
 * @param before the shape of the version that the case was of
 */
export function caseChanges(before: Shape, after: Shape, of: Pick<CaseFacts, 'answers' | 'ticks' | 'channel'>): CaseChanges {
  const carried = carriedOver(of.answers, of.ticks, after)
  const had = new Set(listOf(before, of))
  const has = new Set(listOf(after, { ...of, answers: carried.answers }))
  const renamed = new Map(after.documents.map((document) => [document.id, namesOf(document)]))
  const names = (id: string) => renamed.get(id) ?? [id]
  const kept = new Set([...has].flatMap(names))
  return {
    added: [...has].filter((id) => !names(id).some((name) => had.has(name))),
    gone: [...had].filter((id) => !kept.has(id)),
    lostTicks: carried.lost.ticks,
    again: carried.lost.answers.filter((id) => after.questions.some((question) => question.id === id)),
    term: termOf(before, of) !== null && termOf(before, of) !== termOf(after, of),
  }
}
