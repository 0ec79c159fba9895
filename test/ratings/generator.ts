import type { Outcome } from '../../src/cases/index.ts'
import { NONE, OTHER, TOOK } from '../../src/experience/index.ts'
import type { CaseFigures, ComplaintFigures, ExperienceFigures, RatingFigures, Sources, Span } from '../../src/ratings/index.ts'
import { type Asked, CHOICES, caseKey, complaintKey, questionsOfCase, questionsOfComplaint, queueLimit } from '../../src/ratings/index.ts'
import type { Flow } from '../../src/services/index.ts'

const DAY = 86_400_000

/** A year of life: everything ends between these two moments. */
export const YEAR = { from: '2026-01-01', to: '2026-12-31' } as const
const START = Date.parse('2026-01-01T00:00:00+05:00')

/** What the generator draws from. */
export interface Ground {
  readonly flows: readonly Flow[]
  /** Directory → ids of its offices. */
  readonly offices: ReadonlyMap<string, readonly string[]>
}

/** One citizen's case as it lies in the store, with its rating and its complaint. */
export interface Life {
  readonly of: CaseFigures & { readonly citizen: number; readonly channel: string }
  readonly rating: (RatingFigures & { readonly questions: readonly Asked[]; readonly limit: number | null }) | null
  readonly complaint: (ComplaintFigures & { readonly rating: RatingFigures | null }) | null
  readonly experience: ExperienceFigures | null
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const OUTCOMES: readonly Outcome[] = ['received', 'received', 'received', 'received', 'received', 'received', 'refused', 'given-up']

/** Makes `count` cases, most of them rated and some complained about; the same for the same seed. */
export function* lives(ground: Ground, seed: number, count: number): Generator<Life> {
  const next = dice(seed)
  const tells = dice(seed + 1)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(next() * from.length)]
    if (one === undefined) throw new RangeError('nothing to draw from')
    return one
  }
  /** Some offices are worse than others, and citizens notice. */
  const choose = (asked: Asked, bad: number): string => {
    const choices = CHOICES[asked]
    if (choices.length === 5) return next() < bad ? pick(['1', '2', '3']) : pick(['4', '5', '5'])
    return next() < bad ? pick(choices.slice(1)) : (choices[0] ?? '')
  }
  const answersTo = (questions: readonly Asked[], bad: number) =>
    Object.fromEntries(questions.flatMap((asked) => (next() < 0.1 ? [] : [[asked, choose(asked, bad)]])))

  for (let number = 0; number < count; number++) {
    const flow = pick(ground.flows)
    const channel = pick(flow.channels)
    const office = next() < 0.05 ? null : pick(ground.offices.get(channel.directory ?? '') ?? [`${channel.directory}-1`])
    const bad = ((office?.length ?? 7) % 7) / 20
    const ended = pick(OUTCOMES)
    const handedIn = ended !== 'given-up' || next() < 0.5
    const closed = START + Math.floor(next() * 365 * DAY)
    const submitted = handedIn ? new Date(closed - Math.floor((3 + next() * 20) * DAY)) : null
    const due = submitted ? new Date(submitted.getTime() + Math.floor((5 + next() * 20) * DAY)) : null
    const id = `g${number.toString(36).padStart(9, '0')}`
    const row = { service: flow.id, office, closed: new Date(closed) }
    const complained = next() < 0.03
    const asked = questionsOfCase({ submitted, due, limit: queueLimit(channel), complained })
    const rated = next() < 0.7
    const comment = rated && next() < 0.02 ? `Пікір № ${number}: рахмет, бәрі түсінікті болды` : null
    yield {
      of: { id, citizen: 1_000_000 + number, channel: channel.id, ...row, submitted, due, outcome: ended },
      rating: rated
        ? { id: caseKey(id), ...row, answers: answersTo(asked, bad), comment, questions: asked, limit: queueLimit(channel) }
        : null,
      complaint: complained ? complaintOf(number, row) : null,
      experience: experienceOf(row),
    }
  }

  function experienceOf({ service, office, closed }: Pick<CaseFigures, 'service' | 'office' | 'closed'>): ExperienceFigures | null {
    if (tells() < 0.7) return null
    const took = TOOK[Math.floor(tells() * TOOK.length)] ?? null
    return { service, office, told: closed, took, another: tells() < 0.8 ? NONE : OTHER }
  }

  function complaintOf(number: number, row: Pick<CaseFigures, 'service' | 'office' | 'closed'>) {
    const term = new Date(row.closed.getTime() + 15 * DAY)
    const answered = new Date(Math.min(row.closed.getTime() + Math.floor(next() * 20 * DAY), START + 365 * DAY - 1))
    const own = { service: row.service, office: row.office }
    const id = complaintKey(`2026-${String(number).padStart(6, '0')}`)
    const answers = answersTo(questionsOfComplaint(null), 0.4)
    const rating = next() < 0.5 ? { id, ...own, closed: answered, answers, comment: null } : null
    return { ...own, due: term, answered, founded: next() < 0.15, rating }
  }
}

async function* within<T>(rows: readonly T[], span: Span, at: (row: T) => Date): AsyncIterable<T> {
  for (const row of rows) if (at(row) >= span.from && at(row) < span.to) yield row
}

/** The rows of these lives, as a store would give them. */
export function sourcesOf(all: readonly Life[]): Sources {
  const ratings = all.flatMap(({ rating, complaint }) => [rating, complaint?.rating ?? null].filter((one) => one !== null))
  const complaints = all.flatMap(({ complaint }) => complaint ?? [])
  return {
    cases: (span) =>
      within(
        all.map(({ of }) => of),
        span,
        ({ closed }) => closed,
      ),
    ratings: (span) => within(ratings, span, ({ closed }) => closed),
    complaints: (span) => within(complaints, span, ({ answered, due }) => answered ?? due),
    experiences: (span) =>
      within(
        all.flatMap(({ experience }) => experience ?? []),
        span,
        ({ told }) => told,
      ),
  }
}
