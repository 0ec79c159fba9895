import type { Answers, Channel } from './flow.ts'

/** What the catalogue may know of an open case: nothing of whose it is. */
export interface CaseFacts {
  readonly service: string
  readonly edition: string | null
  readonly answers: Answers
  readonly ticks: readonly string[]
  readonly channel: Channel | null
  /** When it was handed in; null before. */
  readonly submitted: Date | null
}
