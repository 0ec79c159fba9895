import type { Answers, Flow } from '../flows/flow.ts'
import { holds, type Standings, standingsOf } from './condition.ts'

/** More ways than this through the questions of one service and nobody can check, or answer, them. */
export const PATH_LIMIT = 20_000

/**
 * Every way to answer all questions that apply, in the order of the flow, beyond the answers that are given.
 * @throws {RangeError} past `PATH_LIMIT` ways.
 */
export function combinations(flow: Pick<Flow, 'questions'>, given: Answers = {}): Answers[] {
  let ways: Answers[] = [given]
  for (const question of flow.questions) {
    ways = ways.flatMap((answers) => {
      if (Object.hasOwn(answers, question.id)) return [answers]
      if (holds(question.when, standingsOf(flow, answers)) === false) return [answers]
      return question.options.map((option) => ({ ...answers, [question.id]: option }))
    })
    if (ways.length > PATH_LIMIT) throw new RangeError(`more than ${PATH_LIMIT} ways through the questions`)
  }
  return ways
}

/** The standings at the end of every path. */
export const endings = (flow: Pick<Flow, 'questions'>): Standings[] => combinations(flow).map((answers) => standingsOf(flow, answers))
