import type { Connection } from 'mongoose'

/** What the doctor counts in the store, past the rooms: every figure over an index, none of a person. */
export interface StoreFigures {
  /** Open cases by service. */
  openCases(): Promise<ReadonlyMap<string, number>>
  /** Open complaints by the id of who holds them. */
  heldComplaints(openStates: readonly string[]): Promise<ReadonlyMap<number, number>>
  /** Complaints that owe a message to somebody, and nobody is at it. */
  owing(now: Date): Promise<number>
}

/** The figures of this connection. */
export function createStoreFigures({ db }: Connection): StoreFigures {
  const grouped = async <K>(collection: string, match: object, by: string): Promise<Map<K, number>> => {
    const rows = await db
      ?.collection(collection)
      .aggregate<{ _id: K; count: number }>([{ $match: match }, { $group: { _id: `$${by}`, count: { $sum: 1 } } }])
      .toArray()
    return new Map(rows?.map(({ _id, count }) => [_id, count]))
  }
  return {
    openCases: () => grouped<string>('cases', { state: { $ne: 'closed' } }, 'service'),
    heldComplaints: (states) => grouped<number>('complaints', { state: { $in: [...states] }, clerk: { $ne: null } }, 'clerk'),
    owing: async (now) =>
      (await db?.collection('complaints').countDocuments({ owing: true, $or: [{ lease: null }, { lease: { $lte: now } }] })) ?? 0,
  }
}
