import type { Connection } from 'mongoose'
import type { Outcome } from '../../cases/index.ts'
import type { CaseFigures, Span } from './figures.ts'

interface EndedCaseRow {
  readonly _id: string
  readonly service: string
  readonly office: string | null
  readonly submitted: Date | null
  readonly due: Date | null
  readonly closed: Date
  readonly outcome: Outcome
}

const FIELDS = { service: 1, office: 1, submitted: 1, due: 1, closed: 1, outcome: 1 } as const
const BATCH = 1000

/**
 * Reads the cases that ended in a period, a row at a time; never answers, names or citizens.
 * An index on `{ closed: 1 }` of `cases` keeps it from reading the others.
 */
export function caseFigures(connection: Connection): (span: Span) => AsyncIterable<CaseFigures> {
  return async function* ({ from, to }) {
    const cases = connection.collection<EndedCaseRow>('cases')
    const found = cases.find({ state: 'closed', closed: { $gte: from, $lt: to } }, { projection: FIELDS, batchSize: BATCH })
    for await (const { _id, service, office, submitted, due, closed, outcome } of found)
      yield { id: _id, service, office, submitted, due, closed, outcome }
  }
}
