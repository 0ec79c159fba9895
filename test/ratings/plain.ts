import type { Measure } from '../../src/services/index.ts'
import type { Life } from './generator.ts'

/** Which of the lives a second look counts. */
export interface Lens {
  /** ISO days in Almaty, both inside. */
  readonly from: string
  readonly to: string
  readonly belongs: (row: { service: string; office: string | null }) => boolean
}

/** Almaty keeps UTC+5 in all years that the generator makes. */
const almaty = (date: Date): string => new Date(date.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)

const share = (list: readonly boolean[]) => ({ hits: list.filter(Boolean).length, of: list.length })

/** The same figures once more, by reading the annex and filtering lists: slow, with nothing shared with the report's code. */
export function plainly(
  lives: readonly Life[],
  { from, to, belongs }: Lens,
): Record<Exclude<Measure, 'electronic'>, { hits: number; of: number }> {
  const inside = (day: Date) => almaty(day) >= from && almaty(day) <= to
  const cases = lives.map(({ of }) => of).filter((of) => inside(of.closed) && belongs(of))
  const ratings = lives
    .flatMap(({ rating, complaint }) => [rating, complaint?.rating])
    .flatMap((rating) => (rating && inside(rating.closed) && belongs(rating) ? [rating] : []))
  const complaints = lives.flatMap(({ complaint }) =>
    complaint?.answered && inside(complaint.answered) && belongs(complaint) ? [complaint] : [],
  )
  const founded = complaints.filter((complaint) => complaint.founded)
  const given = (question: keyof (typeof ratings)[number]['answers']) => ratings.flatMap(({ answers }) => answers[question] ?? [])
  const content = (question: Parameters<typeof given>[0]) => share(given(question).map((stars) => stars === '4' || stars === '5'))

  const terms = cases.flatMap((of) => {
    const word = ratings.find(({ id }) => id === `c.${of.id}`)?.answers['in-time']
    if (word) return [word === 'yes']
    if (of.outcome === 'given-up' || !of.due) return []
    return [almaty(of.closed) <= almaty(of.due)]
  })
  return {
    'in-time': share(terms),
    queue: share(given('queue').map((word) => word === 'within')),
    quality: content('quality'),
    'papers-right': share(given('papers').map((word) => word === 'yes' || word === 'mine')),
    information: content('information'),
    'information-papers': share(given('papers').map((word) => word === 'yes' || word === 'theirs')),
    'complaints-founded': {
      hits: founded.length,
      of: cases.filter(({ outcome }) => outcome === 'received' || outcome === 'refused').length,
    },
    'complaints-in-time': share(founded.map(({ answered, due }) => answered !== null && almaty(answered) <= almaty(due))),
    'complaint-procedure': content('complaint-procedure'),
    'complaint-terms': content('complaint-terms'),
    courtesy: content('courtesy'),
  }
}
