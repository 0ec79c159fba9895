import { type Connection, Schema } from 'mongoose'
import { MAJORITY } from '../../../store/index.ts'

/** A list that a clerk keeps under a name: «late in my region». */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** The address of the list, as `addressOf` writes it. */
  readonly query: string
}

interface ViewRow {
  _id: string
  staff: number
  name: string
  query: string
}

/** So many lists a clerk keeps. */
export const VIEWS_MAX = 12

const schema = new Schema<ViewRow>(
  {
    _id: { type: String, required: true },
    staff: { type: Number, required: true },
    name: { type: String, required: true },
    query: { type: String, default: '' },
  },
  { collection: 'desk-views', strict: 'throw', minimize: false, versionKey: false, ...MAJORITY },
)
schema.index({ staff: 1, name: 1 })

/** The lists that clerks keep. */
export interface ViewStore {
  /** By their names. */
  list(staff: number): Promise<SavedView[]>
  /** Keeps a list; one of the same name is replaced. False when there are too many. */
  save(staff: number, view: SavedView): Promise<boolean>
  /** Drops one of their own. */
  drop(staff: number, id: string): Promise<void>
}

/** Saved lists on this connection. */
export function createViewStore(connection: Connection): ViewStore {
  const model = connection.model<ViewRow>('DeskView', schema)
  return {
    async list(staff) {
      const rows = await model.find({ staff }).sort({ name: 1 }).limit(VIEWS_MAX).lean()
      return rows.map(({ _id, name, query }) => ({ id: _id, name, query }))
    },
    async save(staff, { id, name, query }) {
      const same = await model.updateOne({ staff, name }, { $set: { query } })
      if (same.matchedCount > 0) return true
      if ((await model.countDocuments({ staff })) >= VIEWS_MAX) return false
      await model.create({ _id: id, staff, name, query })
      return true
    },
    async drop(staff, id) {
      await model.deleteOne({ _id: id, staff })
    },
  }
}
