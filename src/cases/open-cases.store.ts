import type { Connection } from 'mongoose'
import type { CaseFacts } from '../services/index.ts'

/** All open cases without their people, for the editor's checks. */
export async function readOpenCases({ db }: Connection): Promise<CaseFacts[]> {
  const rows = await db
    ?.collection('cases')
    .find({ state: { $ne: 'closed' } }, { projection: { _id: 0, service: 1, edition: 1, answers: 1, ticks: 1, channel: 1, submitted: 1 } })
    .toArray()
  return (rows ?? []).map(({ service, edition = null, answers = {}, ticks = [], channel = null, submitted = null }) => ({
    service,
    edition,
    answers,
    ticks,
    channel,
    submitted,
  }))
}
