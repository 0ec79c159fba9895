import { local } from '../clock.ts'
import type { FlowChannel } from '../services/index.ts'

/** What the survey can ask, in the order of the annex's groups. */
export const SURVEY = [
  'in-time',
  'quality',
  'information',
  'complaint-procedure',
  'complaint-terms',
  'courtesy',
  'queue',
  'papers',
] as const
export type Asked = (typeof SURVEY)[number]
export const isAsked = (value: string): value is Asked => SURVEY.some((asked) => asked === value)

const STARS = ['1', '2', '3', '4', '5'] as const
const YES_NO = ['yes', 'no'] as const
/**
 * The answers of each question. `papers` tells in one tap both whether the citizen's papers were taken the first time (`mine`: they
 * were sent back) and whether the office made its paper out rightly (`theirs`: it had a mistake).
 */
export const CHOICES: Readonly<Record<Asked, readonly string[]>> = {
  'in-time': YES_NO,
  quality: STARS,
  information: STARS,
  'complaint-procedure': STARS,
  'complaint-terms': STARS,
  courtesy: STARS,
  queue: ['within', 'over'],
  papers: ['yes', 'mine', 'theirs'],
}
export const accepts = (asked: Asked, choice: string): boolean => CHOICES[asked].includes(choice)

/** Answers given so far: question → one of its choices. */
export type Answered = Readonly<Partial<Record<Asked, string>>>

/** The most taps that a survey asks for. */
export const MOST_TAPS = 6
/** A rating may be changed for so many days after its first answer. */
export const CHANGEABLE_DAYS = 7
/** The one reminder is owed so many days after the request, and no more after the second number. */
export const REMINDER_DAYS = { from: 3, to: 14 } as const
export const COMMENT_LIMIT = 1000

/** What is rated: a case that ended or a complaint that was closed. One rating each. */
export interface Subject {
  /** `c.<case id>` or `n.<complaint number>`; short enough for buttons. */
  readonly id: string
  readonly citizen: number
  readonly service: string
  readonly office: string | null
  /** When the case ended or the complaint was closed. */
  readonly closed: Date
  readonly questions: readonly Asked[]
  /** The longest wait in a queue, in minutes, that the channel promises; null where it promises none. */
  readonly limit: number | null
}

/** A citizen's answers to the survey. */
export interface Rating extends Subject {
  readonly answers: Answered
  /** Questions that were passed over. */
  readonly skipped: readonly Asked[]
  readonly comment: string | null
  /** When the request was made; there is never a second one. */
  readonly asked: Date
  readonly reminded: Date | null
  /** When the first answer came. */
  readonly rated: Date | null
}

export const caseKey = (id: string): string => `c.${id}`
export const complaintKey = (number: string): string => `n.${number}`

/** The longest wait at handing in, or where the standard names only another one, that. */
export const queueLimit = (channel: Pick<FlowChannel, 'waits'> | undefined): number | null =>
  (channel?.waits.find(({ at }) => at === 'submit') ?? channel?.waits[0])?.minutes ?? null

/** What decides which questions a case is asked. */
export interface EndedCase {
  readonly submitted: Date | null
  readonly due: Date | null
  readonly limit: number | null
  /** A complaint was made in this case, and its own survey did not ask about it. */
  readonly complained: boolean
}

/**
 * The survey of a case: at most six questions. Papers that were never handed in tell nothing of terms, queues and forms. With a complaint
 * the survey would have seven: then «in time?» is left to the case's own dates, or, where it has none, the papers are left out.
 */
export function questionsOfCase({ submitted, due, limit, complained }: EndedCase): Asked[] {
  const all = SURVEY.filter((asked) => {
    if (asked === 'complaint-terms') return false
    if (asked === 'complaint-procedure') return complained
    if (asked === 'queue') return submitted !== null && limit !== null
    return submitted !== null || (asked !== 'in-time' && asked !== 'papers')
  })
  return all.length <= MOST_TAPS ? all : all.filter((asked) => asked !== (due ? 'in-time' : 'papers'))
}

/**
 * The survey of a closed complaint: how complaining went, and the service itself unless its case is rated on its own.
 * @param asked what the survey of the complaint's case asks; null when the complaint has no case
 */
export function questionsOfComplaint(asked: readonly Asked[] | null): Asked[] {
  const own: readonly Asked[] = asked ? ['complaint-procedure', 'complaint-terms'] : [...COMPLAINT_ALONE]
  return SURVEY.filter((one) => own.includes(one) && !asked?.includes(one))
}
const COMPLAINT_ALONE: readonly Asked[] = ['quality', 'information', 'complaint-procedure', 'complaint-terms', 'courtesy']

/** The next question that was neither answered nor passed over, or null when the survey is done. */
export const nextAsked = (of: Pick<Rating, 'questions' | 'answers' | 'skipped'>): Asked | null =>
  of.questions.find((asked) => of.answers[asked] === undefined && !of.skipped.includes(asked)) ?? null

/** The moment before which a first answer is too old to be changed at `now`. */
export const changeableSince = (now: Date): Date => local(now).minus({ days: CHANGEABLE_DAYS }).toJSDate()

/** Whether the answers may still be changed. */
export const changeable = (of: Pick<Rating, 'rated'>, now: Date): boolean => !of.rated || of.rated >= changeableSince(now)

/**
 * A comment as it is kept: trimmed, without control and invisible characters (joiners of emoji stay).
 * @returns null when nothing is left or it is too long
 */
export function readComment(text: string): string | null {
  const clean = text
    .replace(/(?!\u200d)\p{Cf}/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
  return clean === '' || clean.length > COMMENT_LIMIT ? null : clean
}
