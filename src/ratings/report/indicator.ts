import { local } from '../../clock.ts'
import { type Flow, Measure } from '../../services/index.ts'
import type { Answered, Asked } from '../rating.ts'
import type { CaseFigures, ComplaintFigures } from './figures.ts'

/** So many of so many. */
export interface Count {
  readonly hits: number
  readonly of: number
}

/** One line of the annex with what was measured. Shares are per cent. */
export interface IndicatorRow {
  readonly measure: Measure
  /** Number of the line in the annex: «1.1»; null where the annex of the service has no such line. */
  readonly line: string | null
  /** What the acts promise; null where they promise nothing, or different things. */
  readonly target: number | null
  /** How many of the services counted here have this target, and how many services that is. */
  readonly targetOf: Count
  /** A target that is to stay above the value: the fewer founded complaints the better. */
  readonly atMost: boolean
  /** null where there are too few answers. */
  readonly value: number | null
  /** Answers, cases, complaints or services that the value was counted from. */
  readonly answers: number
  /** 95% Wilson interval; null where there are too few answers, or where all were counted and none was drawn. */
  readonly interval: readonly [low: number, high: number] | null
  readonly tooFew: boolean
  /** Whether the target is met; null without a value, or where not every service counted here has the target. */
  readonly met: boolean | null
}

/** A value stands on at least so many answers. */
export const FEWEST_ANSWERS = 5
/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054

/**
 * The 95% confidence interval of a share (Wilson's score interval, without continuity correction), in per cent.
 * @returns null when the count is no share of a whole
 */
export function wilson({ hits, of }: Count): readonly [number, number] | null {
  if (of <= 0 || hits > of) return null
  const share = hits / of
  const spread = 1 + Z ** 2 / of
  const centre = (share + Z ** 2 / (2 * of)) / spread
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return [100 * Math.max(0, centre - half), 100 * Math.min(1, centre + half)]
}

/** Whether something speaks for a measure (true), against it (false), or says nothing about it (null). */
type Voice = boolean | null

/** The satisfied are those who gave 4 or 5. */
const satisfied =
  (asked: Asked) =>
  (answers: Answered): Voice =>
    answers[asked] === undefined ? null : Number(answers[asked]) >= 4
const not =
  (asked: Asked, fault: string) =>
  (answers: Answered): Voice =>
    answers[asked] === undefined ? null : answers[asked] !== fault

/** Measures that are counted from the survey alone. */
export const FROM_ANSWERS: ReadonlyArray<readonly [Measure, (answers: Answered) => Voice]> = [
  ['queue', not('queue', 'over')],
  ['quality', satisfied('quality')],
  ['papers-right', not('papers', 'theirs')],
  ['information', satisfied('information')],
  ['information-papers', not('papers', 'mine')],
  ['complaint-procedure', satisfied('complaint-procedure')],
  ['complaint-terms', satisfied('complaint-terms')],
  ['courtesy', satisfied('courtesy')],
]

/** The standards promise days: what is there on the due day is in time, whatever the hour. */
const byDay = (done: Date, due: Date): boolean => done <= due || local(done).hasSame(local(due), 'day')

/** The service was rendered to this citizen: the paper was received, or refused with a reason. */
export const served = ({ outcome }: Pick<CaseFigures, 'outcome'>): boolean => outcome !== 'given-up'

/** 1.1 by the dates of a case, for citizens who did not say whether it was in time. */
export const caseInTime = (of: CaseFigures): Voice => (served(of) && of.due ? byDay(of.closed, of.due) : null)

/** 4.2: founded complaints that were answered within the legal term. */
export const complaintInTime = (of: ComplaintFigures): Voice => (of.founded && of.answered ? byDay(of.answered, of.due) : null)

const EMPTY: Count = { hits: 0, of: 0 }

/** What was counted for one part of the report: all of it, a service, an office, a region or a month. */
export class Tally {
  readonly #counts = new Map<Measure, { hits: number; of: number }>()
  /** Services that something was counted of. */
  readonly services = new Set<string>()

  #count(measure: Measure) {
    const found = this.#counts.get(measure)
    if (found) return found
    const fresh = { hits: 0, of: 0 }
    this.#counts.set(measure, fresh)
    return fresh
  }

  add(measure: Measure, voice: Voice): void {
    if (voice === null) return
    const count = this.#count(measure)
    count.of += 1
    if (voice) count.hits += 1
  }

  /** 4.1 in the words of the annex: founded complaints for every hundred citizens served; the two come from different rows. */
  addFounded(hits: number, of: number): void {
    const count = this.#count('complaints-founded')
    count.hits += hits
    count.of += of
  }

  count(measure: Measure): Count {
    return this.#counts.get(measure) ?? EMPTY
  }
}

const AT_MOST: ReadonlySet<Measure> = new Set(['complaints-founded'])
/** Counted whole, not drawn from a larger number: no interval, and never too few. */
const COUNTED: ReadonlySet<Measure> = new Set(['electronic'])

/** The number that most of these flows give the line of a measure; null where none has it. */
function lineOf(measure: Measure, flows: readonly Flow[]): string | null {
  const times = new Map<string, number>()
  for (const { indicators } of flows)
    for (const one of indicators) if (one.measure === measure) times.set(one.line, (times.get(one.line) ?? 0) + 1)
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0] ?? null
}

/** The target that these flows give a measure, as far as they give the same one. */
function targetOf(measure: Measure, flows: readonly Flow[]): Pick<IndicatorRow, 'target' | 'targetOf'> {
  const given = flows.flatMap(({ indicators }) => indicators.find((one) => one.measure === measure)?.target ?? [])
  const [target] = given
  const same = target !== undefined && given.every((one) => one === target)
  return { target: same ? target : null, targetOf: { hits: same ? given.length : 0, of: flows.length } }
}

/** One row from one count. */
export function indicatorRow(measure: Measure, count: Count, flows: readonly Flow[]): IndicatorRow {
  const whole = COUNTED.has(measure)
  const tooFew = !whole && count.of < FEWEST_ANSWERS
  const value = tooFew || count.of === 0 ? null : (100 * count.hits) / count.of
  const promised = targetOf(measure, flows)
  const { target } = promised
  const atMost = AT_MOST.has(measure)
  const judged = value !== null && target !== null && promised.targetOf.hits === promised.targetOf.of
  const met = judged ? (atMost ? value <= target : value >= target) : null
  return {
    measure,
    line: lineOf(measure, flows),
    ...promised,
    atMost,
    value,
    answers: count.of,
    interval: tooFew || whole ? null : wilson(count),
    tooFew,
    met,
  }
}

/**
 * The rows of one tally: the lines of the annex in their order, then what was measured beyond it.
 * @param flows the flows of the services that it was counted of; they give lines and targets
 */
export function indicatorRows(tally: Tally, flows: readonly Flow[]): IndicatorRow[] {
  // 3.3 is counted in services: the bot explains every service that it has a flow of.
  const explained = { hits: flows.length, of: tally.services.size }
  return Measure.options
    .map((measure) => indicatorRow(measure, measure === 'electronic' ? explained : tally.count(measure), flows))
    .filter(({ line, answers }) => line !== null || answers > 0)
    .sort((a, b) => ((a.line ?? '9') < (b.line ?? '9') ? -1 : (a.line ?? '9') > (b.line ?? '9') ? 1 : 0))
}
