import { addDays, dayOf, momentOf } from '../../deadlines/index.ts'
import { type Usual, Usually } from '../../experience/index.ts'
import type { Flow } from '../../services/index.ts'
import { caseKey } from '../rating.ts'
import type { Sources, Span } from './figures.ts'
import { caseInTime, complaintInTime, FROM_ANSWERS, type IndicatorRow, indicatorRows, served, Tally } from './indicator.ts'

/** What a report is about: a period and, where wanted, one service, office or region. */
export interface Scope {
  /** First and last day, ISO dates in Almaty; both belong to the period. */
  readonly from: string
  readonly to: string
  readonly service?: string
  readonly office?: string
  readonly region?: string
}

/** The parts that a report is broken down into. */
export const PARTS = ['service', 'office', 'region', 'month'] as const
export type Part = (typeof PARTS)[number]

/** One part: a service id, an office id, a region or a month `2026-03`. */
export interface PartRows {
  readonly id: string
  readonly indicators: readonly IndicatorRow[]
}

/** A citizen's comment, without the citizen. */
export interface Comment {
  readonly service: string
  readonly office: string | null
  readonly day: string
  readonly text: string
}

/** How a service really was, by those who told; of services of which enough did. */
export interface Told {
  readonly service: string
  readonly answers: number
  readonly usual: Usual
}

/** The indicators of one period. */
export interface Report {
  readonly scope: Scope
  /** `complaints`: answers that were given; `late`: terms that passed without one. */
  readonly counts: { readonly cases: number; readonly ratings: number; readonly complaints: number; readonly late: number }
  readonly indicators: readonly IndicatorRow[]
  readonly parts: Readonly<Record<Part, readonly PartRows[]>>
  /** The most answered first. */
  readonly told: readonly Told[]
  /** The latest ones, the newest first. */
  readonly comments: readonly Comment[]
}

/** What the report knows besides the rows. */
export interface Known {
  readonly flows: readonly Flow[]
  /** Region of an office; null where it has none. */
  readonly regionOf: (office: string) => string | null
}

const MOST_COMMENTS = 500

/** The Almaty month of a moment; months of millions of rows are looked up by the hour. */
function monthly(): (date: Date) => string {
  const months = new Map<number, string>()
  return (date) => {
    const hour = Math.floor(date.getTime() / 3_600_000)
    const known = months.get(hour)
    if (known !== undefined) return known
    const month = dayOf(date).slice(0, 7)
    months.set(hour, month)
    return month
  }
}

interface Row {
  readonly service: string
  readonly office: string | null
}

/** The tallies of a report: one for all and one for each part. */
class Counting {
  readonly whole = new Tally()
  readonly parts: Readonly<Record<Part, Map<string, Tally>>> = {
    service: new Map(),
    office: new Map(),
    region: new Map(),
    month: new Map(),
  }
  readonly #monthOf = monthly()

  private readonly scope: Scope
  private readonly known: Known

  constructor(scope: Scope, known: Known) {
    this.scope = scope
    this.known = known
    // A service that nobody used in the period has its lines all the same, with no answers.
    for (const { id } of known.flows.filter((flow) => !scope.service || flow.id === scope.service))
      for (const tally of [this.whole, this.#part('service', id)]) tally.services.add(id)
  }

  /** Where a row is from: its region, null where it has none; undefined when it is out of scope. */
  placed(row: Row): string | null | undefined {
    const { service, office, region } = this.scope
    const there = row.office === null ? null : this.known.regionOf(row.office)
    return (service && row.service !== service) || (office && row.office !== office) || (region && there !== region) ? undefined : there
  }

  /** The tallies that a row counts in; null when it is out of scope. */
  of(row: Row, ended: Date): Tally[] | null {
    const there = this.placed(row)
    if (there === undefined) return null
    const tallies = [this.whole, this.#part('service', row.service), this.#part('month', this.#monthOf(ended))]
    if (row.office !== null) tallies.push(this.#part('office', row.office))
    if (there !== null) tallies.push(this.#part('region', there))
    for (const tally of tallies) tally.services.add(row.service)
    return tallies
  }

  rows(tally: Tally): IndicatorRow[] {
    return indicatorRows(
      tally,
      this.known.flows.filter(({ id }) => tally.services.has(id)),
    )
  }

  part(part: Part): PartRows[] {
    const tallies = [...this.parts[part]].sort(([a], [b]) => (a < b ? -1 : 1))
    // Lines of nothing are worth showing of a service; for thousands of offices they would bury the others.
    const told = (row: IndicatorRow) => part === 'service' || row.answers > 0
    return tallies.map(([id, tally]) => ({ id, indicators: this.rows(tally).filter(told) }))
  }

  #part(part: Part, id: string): Tally {
    const found = this.parts[part].get(id)
    if (found) return found
    const fresh = new Tally()
    this.parts[part].set(id, fresh)
    return fresh
  }
}

/** The moments of a scope's first and last day. */
export const spanOf = ({ from, to }: Pick<Scope, 'from' | 'to'>): Span => ({
  from: momentOf(from, '00:00'),
  to: momentOf(addDays(to, 1), '00:00'),
})

/**
 * Counts one period in one pass over its rows: ratings first, since what a citizen said about the term goes before a case's dates.
 * Memory grows with the offices and with the answers about the term, not with the rows.
 */
export async function buildReport(sources: Sources, scope: Scope, known: Known): Promise<Report> {
  const span = spanOf(scope)
  const counting = new Counting(scope, known)
  const ratings = await countRatings(sources, span, counting)
  const cases = await countCases(sources, span, counting, ratings.said)
  const complaints = await countComplaints(sources, span, counting)
  const told = await countExperiences(sources, span, counting)
  return {
    scope,
    counts: { cases, ratings: ratings.count, ...complaints },
    indicators: counting.rows(counting.whole),
    parts: {
      service: counting.part('service'),
      office: counting.part('office'),
      region: counting.part('region'),
      month: counting.part('month'),
    },
    told,
    comments: ratings.comments,
  }
}

async function countRatings(sources: Sources, span: Span, counting: Counting) {
  /** Keys of the cases whose citizens told whether it was in time. */
  const said = new Set<string>()
  const comments: Comment[] = []
  let count = 0
  for await (const { id, service, office, closed, answers, comment } of sources.ratings(span)) {
    const tallies = counting.of({ service, office }, closed)
    if (!tallies) continue
    count += 1
    const word = answers['in-time']
    if (word !== undefined) said.add(id)
    for (const tally of tallies) {
      if (word !== undefined) tally.add('in-time', word === 'yes')
      for (const [measure, voice] of FROM_ANSWERS) tally.add(measure, voice(answers))
    }
    if (comment) comments.push({ service, office, day: dayOf(closed), text: comment })
    if (comments.length > 2 * MOST_COMMENTS) keepLatest(comments)
  }
  keepLatest(comments)
  return { said, comments, count }
}

const keepLatest = (comments: Comment[]): void => {
  comments.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).splice(MOST_COMMENTS)
}

async function countCases(sources: Sources, span: Span, counting: Counting, said: ReadonlySet<string>): Promise<number> {
  let count = 0
  for await (const of of sources.cases(span)) {
    const tallies = counting.of(of, of.closed)
    if (!tallies) continue
    count += 1
    const voice = said.has(caseKey(of.id)) ? null : caseInTime(of)
    for (const tally of tallies) {
      tally.add('in-time', voice)
      if (served(of)) tally.addFounded(0, 1)
    }
  }
  return count
}

async function countComplaints(sources: Sources, span: Span, counting: Counting): Promise<Pick<Report['counts'], 'complaints' | 'late'>> {
  const count = { complaints: 0, late: 0 }
  for await (const of of sources.complaints(span)) {
    const tallies = counting.of(of, of.answered ?? of.due)
    if (!tallies) continue
    count[of.answered ? 'complaints' : 'late'] += 1
    for (const tally of tallies) {
      tally.add('complaints-in-time', complaintInTime(of))
      if (of.founded) tally.addFounded(1, 0)
    }
  }
  return count
}

async function countExperiences(sources: Sources, span: Span, counting: Counting): Promise<Told[]> {
  const counts = new Map<string, Usually>()
  for await (const one of sources.experiences(span)) {
    if (counting.placed(one) === undefined) continue
    counts.set(one.service, (counts.get(one.service) ?? new Usually()).add(one))
  }
  return [...counts]
    .flatMap(([service, of]) => {
      const usual = of.usual()
      return usual ? [{ service, answers: of.answers, usual }] : []
    })
    .sort((a, b) => b.answers - a.answers || (a.service < b.service ? -1 : 1))
}
