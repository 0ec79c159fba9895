import type { Answers, Condition, Question } from '../flows/flow.ts'

/** Kleene's third value is `'if'`: it depends on a question that is not answered. */
export type Wanted = true | false | 'if'

/** All of them: false wins, then `'if'`. */
export const every = (values: readonly Wanted[]): Wanted => (values.includes(false) ? false : values.includes('if') ? 'if' : true)

/** Any of them: true wins, then `'if'`. */
const some = (values: readonly Wanted[]): Wanted => (values.includes(true) ? true : values.includes('if') ? 'if' : false)

/** What is known of one question: whether it applies, and the answer that counts. */
export interface Standing<Q = Question> {
  readonly question: Q
  /** False: its own `when` does not hold, so an answer to it is ignored. */
  readonly applies: Wanted
  /** Null: not answered, or answered with an option that the flow does not have. */
  readonly answer: string | null
}

/** Question id → its standing, in the order of the flow. */
export type Standings<Q = unknown> = ReadonlyMap<string, Standing<Q>>

/** Whether `condition` holds; absent: always. A question that does not apply answers no condition. */
export function holds(condition: Condition | undefined, standings: Standings): Wanted {
  if (!condition) return true
  return some(
    condition.map((all) =>
      every(
        Object.entries(all).map(([id, options]): Wanted => {
          const standing = standings.get(id)
          if (!standing) return false
          return every([standing.applies, standing.answer === null ? 'if' : options.includes(standing.answer)])
        }),
      ),
    ),
  )
}

/** Where every question of `flow` stands under `answers`. A `when` sees the questions before its own only. */
export function standingsOf<Q extends Pick<Question, 'id' | 'options' | 'when'>>(
  flow: { readonly questions: readonly Q[] },
  answers: Answers,
): Standings<Q> {
  const standings = new Map<string, Standing<Q>>()
  for (const question of flow.questions) {
    const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    const answer = given !== undefined && question.options.includes(given) ? given : null
    standings.set(question.id, { question, applies: holds(question.when, standings), answer })
  }
  return standings
}

/** Ids of the questions that `condition` names. */
export const namedIn = (condition: Condition | undefined): string[] => [...new Set((condition ?? []).flatMap((all) => Object.keys(all)))]
