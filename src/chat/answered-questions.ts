import type { ChatState } from './chat.store.ts'

/** Which question a message answered. */
export interface AnsweredQuestion {
  readonly message: number
  readonly purpose: string
  readonly arg: string
}

const ROOM = 'heard'
/** More answers than a form has: who corrects a message corrects one of the last. */
const MOST = 30

const heard = (state: ChatState): readonly AnsweredQuestion[] => {
  const kept = state.rooms[ROOM]
  return Array.isArray(kept) ? (kept as AnsweredQuestion[]) : []
}

/** Remembers which question a message answered, so that its correction is an answer to the same one. */
export function rememberAnswered(state: ChatState, answer: AnsweredQuestion): void {
  state.rooms[ROOM] = [...heard(state).filter(({ message }) => message !== answer.message), answer].slice(-MOST)
}

/** The question that a message answered, or null. */
export const questionAnsweredBy = (state: ChatState, message: number): AnsweredQuestion | null =>
  heard(state).find((answer) => answer.message === message) ?? null
