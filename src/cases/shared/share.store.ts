import { type Connection, Schema } from 'mongoose'
import { MAJORITY } from '../../store/index.ts'
import { type Member, MOST_CARDS, MOST_MEMBERS, type Share } from './share.ts'

type ShareRow = Omit<Share, 'case'> & { readonly _id: string }

const schema = new Schema<ShareRow>(
  {
    // The id of the case: a case has one door.
    _id: { type: String, required: true },
    citizen: { type: Number, required: true },
    owner: { type: String, required: true },
    secret: { type: String, required: true },
    members: { type: [new Schema({ id: Number, name: String }, { _id: false, id: false })], default: [] },
    brings: { type: [new Schema({ document: String, by: Number }, { _id: false })], default: [] },
    cards: { type: [String], default: [] },
  },
  {
    collection: 'case-shares',
    strict: 'throw',
    timestamps: true,
    versionKey: false,
    ...MAJORITY,
    shardKey: { _id: 'hashed' },
  },
)
schema.index({ citizen: 1 })
schema.index({ 'members.id': 1, updatedAt: -1 })

/** The secret of a door that was closed: no link has it. */
const CLOSED = ''

/** Shared lists in the store. Who comes names themself, or knows the secret: nobody else reaches one. */
export interface ShareStore {
  /** Opens the door; where it is open already, it stays as it is. */
  open(of: Pick<Share, 'case' | 'citizen' | 'owner' | 'secret'>): Promise<Share>
  /** The shared list of a case for its owner or a member. */
  find(id: string, person: number): Promise<Share | null>
  /** The shared list of a case, to draw its cards. */
  shown(id: string): Promise<Share | null>
  /**
   * Lets somebody in who knows the secret; the owner and members are in already.
   * @returns null for a wrong or dead secret, and where it is full
   */
  enter(of: Pick<Share, 'case' | 'secret'>, who: Member): Promise<Share | null>
  /** Lists of others that this person is in, the latest first. */
  of(member: number): Promise<Share[]>
  /** Says who brings a paper; who said it first, brings it. */
  bring(id: string, document: string, by: number): Promise<void>
  /** Nobody brings the paper any more. */
  leaveOut(id: string, document: string): Promise<void>
  /** A card of the list lies in some chat. */
  card(id: string, card: string): Promise<void>
  /** The member goes, with what they said they bring. */
  leave(id: string, member: number): Promise<void>
  /** Closes the door: the secret is dead, and everybody is out. Its cards are kept until `drop`, so that they are told after a death, too. */
  close(id: string, citizen: number): Promise<Share | null>
  /** Drops what is left of the doors that a person closed. */
  drop(citizen: number): Promise<void>
  /** Closes the person's own lists, as `close` does, and takes the person out of others'. */
  forget(person: number): Promise<{ readonly closed: readonly Share[]; readonly left: readonly string[] }>
}

const toShare = ({ _id, citizen, owner, secret, members, brings, cards }: ShareRow): Share => ({
  case: _id,
  ...{ citizen, owner, secret, members, brings, cards },
})

/** The shared lists of this connection. */
export function createShareStore(connection: Connection): ShareStore {
  const shares = connection.model<ShareRow>('CaseShare', schema)
  const read = async (filter: object): Promise<Share | null> => {
    const row = await shares.findOne(filter).lean<ShareRow>()
    return row && toShare(row)
  }
  const shut = { $set: { secret: CLOSED, members: [], brings: [] } }
  const among = (person: number) => ({ $or: [{ citizen: person }, { 'members.id': person }] })
  const out = (person: number) => ({ $pull: { members: { id: person }, brings: { by: person } } })
  return {
    async open({ case: _id, citizen, ...rest }) {
      await shares.deleteOne({ _id, citizen, secret: CLOSED })
      const row = await shares
        .findOneAndUpdate({ _id, citizen }, { $setOnInsert: rest }, { upsert: true, setDefaultsOnInsert: true, returnDocument: 'after' })
        .orFail()
        .lean<ShareRow>()
      return toShare(row)
    },
    find: (_id, person) => read({ _id, ...among(person) }),
    shown: (_id) => read({ _id }),
    async enter({ case: _id, secret }, who) {
      const there = await read({ _id, secret, ...among(who.id) })
      if (there) return there
      const room = { 'members.id': { $ne: who.id }, [`members.${MOST_MEMBERS - 1}`]: { $exists: false } }
      await shares.updateOne({ _id, secret, ...room }, { $push: { members: who } })
      return read({ _id, secret, 'members.id': who.id })
    },
    async of(member) {
      const rows = await shares.find({ 'members.id': member }).sort({ updatedAt: -1 }).lean<ShareRow[]>()
      return rows.map(toShare)
    },
    async bring(_id, document, by) {
      await shares.updateOne({ _id, 'brings.document': { $ne: document } }, { $push: { brings: { document, by } } })
    },
    async leaveOut(_id, document) {
      await shares.updateOne({ _id, 'brings.document': document }, { $pull: { brings: { document } } })
    },
    async card(_id, card) {
      await shares.updateOne({ _id, cards: { $ne: card } }, { $push: { cards: { $each: [card], $slice: -MOST_CARDS } } })
    },
    async leave(_id, member) {
      await shares.updateOne({ _id, 'members.id': member }, out(member))
    },
    async close(_id, citizen) {
      const row = await shares.findOneAndUpdate({ _id, citizen }, shut, { returnDocument: 'after' }).lean<ShareRow>()
      return row && toShare(row)
    },
    async drop(citizen) {
      await shares.deleteMany({ citizen, secret: CLOSED })
    },
    async forget(person) {
      await shares.updateMany({ citizen: person }, shut)
      const closed = (await shares.find({ citizen: person }).lean<ShareRow[]>()).map(toShare)
      const left = (await this.of(person)).map((one) => one.case)
      await shares.updateMany({ 'members.id': person }, out(person))
      return { closed, left }
    },
  }
}
