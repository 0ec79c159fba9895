import type { Connection } from 'mongoose'
import { batched } from '../../store/index.ts'
import { type Complaint, DUE_WORDS, graceEnd, type Notice, OWED_STATES, type Owed } from '../complaint.ts'
import { type Card, complaintModel, toComplaint } from './complaint.store.ts'

/** A delivery that breaks off is taken up again after so long. */
const LEASE_MS = 30_000
/** Marks of reminders that are remembered: more than a term and its late days have. */
const MARKS = 60
/** Messages to the staff that are remembered of one complaint: ten times what a long one has. */
const TRACES = 500

/** A part of what is owed that has gone to one of those who hear it: whoever delivers it anew leaves that out. */
export interface Told {
  /** Id of what is owed. */
  readonly owed: string
  readonly as: string
}

/** Messages that are owed to citizens and staff: written with the change that causes them, sent after it, at least once. */
export interface Outbox {
  /** Takes what one complaint owes, for half a minute; null when it owes nothing or somebody is at it. */
  take(number: string, now: Date): Promise<{ of: Complaint; cards: readonly Card[] } | null>
  /** Numbers of complaints that owe something and nobody is at them. */
  waiting(now: Date, limit: number): Promise<string[]>
  /** One message went out. */
  sent(number: string, id: string): Promise<void>
  /**
   * The citizen blocked the bot: what they are owed waits until they return, the history and the staff hear of it. While an answer
   * waits, no day of grace passes.
   */
  hold(number: string, id: string, now: Date): Promise<void>
  /** Whether something is held for the citizen. */
  holdsFor(citizen: number): Promise<boolean>
  /** The citizen is back: what was held is owed again, and the days of grace of an answer begin. @returns the complaints' numbers */
  returned(citizen: number, now: Date): Promise<string[]>
  /** One message can never go: it is owed no more, and the history says so. */
  lost(number: string, id: string, now: Date): Promise<void>
  /** Gives the complaint back when all went out; what could not be sent is taken again when the lease has run out. */
  giveBack(number: string): Promise<void>
  /** Ends every lease: for a store that one process alone can open, after a crash. */
  freeAll(): Promise<void>
  /** Where the complaint is shown to the staff. */
  cards(number: string): Promise<readonly Card[]>
  /** Messages to the staff about the complaint, cards among them. */
  traces(number: string): Promise<readonly Card[]>
  /** Remembers messages that went to the staff, and in the same write that what was owed was told there. */
  trace(number: string, messages: readonly Card[], told?: Told): Promise<void>
  /** Remembers a message that shows something of each of these: a list of them, a card in place of another one. */
  traceShown(numbers: readonly string[], message: Card): Promise<void>
  /** Complaints of which a chat was told something, with the messages there; at most `limit`. */
  toldIn(chat: number, limit: number): Promise<ReadonlyArray<{ readonly number: string; readonly messages: readonly number[] }>>
  /** The messages are gone, or blank; those of one chat only, where one is named. */
  forgetTraces(number: string, chat?: number): Promise<void>
  addCard(number: string, card: Card, told?: Told): Promise<void>
  dropCard(number: string, card: Card): Promise<void>
  /**
   * Owes somebody a word on the term, once for each mark.
   * @returns false when it was owed before, or the answer was given meanwhile
   */
  remind(number: string, what: Notice, mark: string, to?: Owed['to']): Promise<boolean>
  /** Numbers of complaints that owe the staff words on terms. */
  due(now: Date, limit: number): Promise<string[]>
}

const undelivered = (now: Date) => ({ at: now, by: 'bot', staff: null, what: 'undelivered', note: null, key: null })

/** The outbox of this connection's complaints. */
export function createOutbox(connection: Connection): Outbox {
  const complaints = complaintModel(connection)
  // Nobody leases for longer than that: a clock that was wrong did.
  const held = (now: Date) => ({ $gt: now, $lte: new Date(now.getTime() + 2 * LEASE_MS) })
  const free = (now: Date) => ({ owing: true, lease: { $not: held(now) } })
  const telling = (told: Told | undefined) => (told ? { $addToSet: { 'owed.$[one].told': told.as } } : {})
  const which = (told: Told | undefined) => (told ? { arrayFilters: [{ 'one.id': told.owed }] } : {})
  return {
    async take(number, now) {
      const row = await complaints
        .findOneAndUpdate(
          { _id: number, ...free(now) },
          { $set: { lease: new Date(now.getTime() + LEASE_MS) } },
          { returnDocument: 'after' },
        )
        .lean()
      return row && { of: toComplaint(row), cards: row.cards }
    },
    async waiting(now, limit) {
      const rows = await complaints.find(free(now), { _id: 1 }).limit(limit).lean()
      return rows.map(({ _id }) => _id)
    },
    async sent(number, id) {
      await complaints.updateOne({ _id: number }, { $pull: { owed: { id } } })
    },
    async hold(number, id, now) {
      const row = await complaints.findOne({ _id: number, 'owed.id': id }, { owed: 1, state: 1 }).lean()
      const one = row?.owed.find((owed) => owed.id === id)
      if (!row || !one) return
      const word = { id: `away:${id}`, to: 'staff', what: 'undelivered', text: '', files: [] }
      // Held before it is owed no more: whatever breaks off here is owed twice, and never lost.
      await complaints.updateOne(
        { _id: number, 'held.id': { $ne: id } },
        {
          $push: { held: one, history: undelivered(now), owed: word },
          ...(row.state === 'answered' ? { $set: { settleBy: null } } : {}),
        },
      )
      await complaints.updateOne({ _id: number }, { $pull: { owed: { id } } })
    },
    // Asked at every update: those who ask at one time share a round trip.
    holdsFor: batched(async (asked: readonly number[]) => {
      const some = { citizen: { $in: [...asked] }, 'held.0': { $exists: true } }
      const rows = await complaints.collection.find(some, { projection: { citizen: 1 } }).toArray()
      const citizens = new Set(rows.map((row) => row.citizen))
      return asked.map((citizen) => citizens.has(citizen))
    }),
    async returned(citizen, now) {
      const rows = await complaints.find({ citizen, 'held.0': { $exists: true } }, { held: 1, state: 1, settleBy: 1 }).lean()
      for (const { _id, held = [], state, settleBy } of rows) {
        const grace = state === 'answered' && settleBy === null ? { settleBy: graceEnd(now) } : {}
        const ids = held.map(({ id }) => id)
        // What is held meanwhile stays held until the next word; whoever delivers something of it now keeps the lease, so that nothing goes twice.
        await complaints.updateOne(
          { _id, 'held.id': { $all: ids } },
          { $push: { owed: { $each: [...held] } }, $pull: { held: { id: { $in: ids } } }, $set: { owing: true, ...grace } },
        )
      }
      return rows.map(({ _id }) => _id)
    },
    async lost(number, id, now) {
      const entry = undelivered(now)
      await complaints.updateOne({ _id: number, 'owed.id': id }, { $pull: { owed: { id } }, $push: { history: entry } })
    },
    async giveBack(number) {
      await complaints.updateOne({ _id: number, owed: { $size: 0 } }, { $set: { owing: false } })
      await complaints.updateOne({ _id: number }, { $set: { lease: null } })
    },
    async freeAll() {
      await complaints.updateMany({ owing: true, lease: { $ne: null } }, { $set: { lease: null } })
    },
    async cards(number) {
      return (await complaints.findById(number, { cards: 1 }).lean())?.cards ?? []
    },
    async traces(number) {
      const row = await complaints.findById(number, { cards: 1, traces: 1 }).lean()
      return [...(row?.cards ?? []), ...(row?.traces ?? [])]
    },
    async trace(number, messages, told) {
      if (messages.length === 0) return
      const traced = { $push: { traces: { $each: [...messages], $slice: -TRACES } } }
      await complaints.updateOne({ _id: number }, { ...traced, ...telling(told) }, which(told))
    },
    async traceShown(numbers, message) {
      const unknown = { _id: { $in: [...numbers] }, traces: { $not: { $elemMatch: message } } }
      await complaints.updateMany(unknown, { $push: { traces: { $each: [message], $slice: -TRACES } } })
    },
    async toldIn(chat, limit) {
      const told = { $or: [{ 'cards.chat': chat }, { 'traces.chat': chat }] }
      const rows = await complaints.find(told, { cards: 1, traces: 1 }).limit(limit).lean()
      return rows.map(({ _id, cards, traces }) => {
        const here = [...cards, ...(traces ?? [])].filter((one) => one.chat === chat).map(({ message }) => message)
        return { number: _id, messages: [...new Set(here)] }
      })
    },
    async forgetTraces(number, chat) {
      const all = { $set: { cards: [], traces: [] } }
      await complaints.updateOne({ _id: number }, chat === undefined ? all : { $pull: { cards: { chat }, traces: { chat } } })
    },
    async addCard(number, card, told) {
      const missing = { _id: number, cards: { $not: { $elemMatch: card } } }
      await complaints.updateOne(missing, { $push: { cards: { $each: [card], $slice: -10 } }, ...telling(told) }, which(told))
    },
    async dropCard(number, card) {
      await complaints.updateOne({ _id: number }, { $pull: { cards: card } })
    },
    async due(now, limit) {
      const rows = await complaints
        .find({ ...free(now), 'owed.what': { $in: [...DUE_WORDS] } }, { _id: 1 })
        .sort({ due: 1 })
        .limit(limit)
        .lean()
      return rows.map(({ _id }) => _id)
    },
    async remind(number, what, mark, to = 'staff') {
      const owed = { id: mark, to, what, text: '', files: [] }
      const done = await complaints.updateOne(
        { _id: number, reminded: { $ne: mark }, state: { $in: OWED_STATES } },
        { $push: { reminded: { $each: [mark], $slice: -MARKS }, owed }, $set: { owing: true } },
      )
      return done.modifiedCount === 1
    },
  }
}
