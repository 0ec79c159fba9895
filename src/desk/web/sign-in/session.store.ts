import { createHash } from 'node:crypto'
import { type Connection, Schema } from 'mongoose'
import { LANGS, type Lang } from '../../../i18n.ts'
import { MAJORITY } from '../../../store/index.ts'

/** How somebody came in: by Telegram's Mini App, by a link that the bot gave, or as the playground's clerk. */
export type Way = 'app' | 'link' | 'playground'

/** Somebody of the staff in a browser. Who they are, and whether they still are, is asked at every request. */
export interface Session {
  /** Hash of the cookie. */
  readonly id: string
  readonly staff: number
  readonly way: Way
  /** Secret of the tokens in its forms. */
  readonly secret: string
  /** What they chose on the page; null: the language of their chat. */
  readonly lang: Lang | null
  /** The last request, to the minute. */
  readonly seen: Date
  /** Whatever happens, it ends then. */
  readonly ends: Date
}

const MINUTE_MS = 60_000
/** A link is pressed soon or never. */
export const LINK_MS = 10 * MINUTE_MS
/** A working day. */
export const SESSION_MS = 12 * 60 * MINUTE_MS
/** Whoever is away for so long comes in anew. */
export const IDLE_MS = 2 * 60 * MINUTE_MS
const TOKEN_BYTES = 32

type SessionRow = Omit<Session, 'id'> & { _id: string }
interface LinkRow {
  _id: string
  staff: number
  ends: Date
}

const common = { strict: 'throw', minimize: false, versionKey: false, ...MAJORITY } as const
const sessionSchema = new Schema<SessionRow>(
  {
    _id: { type: String, required: true },
    staff: { type: Number, required: true },
    way: { type: String, enum: ['app', 'link', 'playground'], required: true },
    secret: { type: String, required: true },
    lang: { type: String, enum: [...LANGS, null], default: null },
    seen: { type: Date, required: true },
    ends: { type: Date, required: true },
  },
  { ...common, collection: 'desk-sessions' },
)
sessionSchema.index({ staff: 1 })
sessionSchema.index({ ends: 1 }, { expireAfterSeconds: 0 })
const linkSchema = new Schema<LinkRow>(
  { _id: { type: String, required: true }, staff: { type: Number, required: true }, ends: { type: Date, required: true } },
  { ...common, collection: 'desk-links' },
)
linkSchema.index({ staff: 1 })
linkSchema.index({ ends: 1 }, { expireAfterSeconds: 0 })

/** Who is at the page. Of links and cookies only hashes are kept: a copy of the store lets nobody in. */
export interface SessionStore {
  /** A link for one sign-in; one that was given to the same clerk before is void. @returns its token */
  newLink(staff: number, now: Date): Promise<string>
  /** Whom a link is for, without using it up; null when it is void. */
  linkOf(token: string, now: Date): Promise<number | null>
  /** Uses a link up: of any number at once one gets the clerk, the others null. */
  useLink(token: string, now: Date): Promise<number | null>
  /** @returns the value of the cookie */
  begin(staff: number, way: Way, secret: string, now: Date): Promise<string>
  /**
   * The session of a cookie; null when it has ended.
   * @param renew whether it was somebody at work who asks
   */
  find(cookie: string, now: Date, renew: boolean): Promise<Session | null>
  speak(id: string, lang: Lang): Promise<void>
  end(id: string): Promise<void>
  /** Ends everything that a clerk has open. @returns how many there were */
  endAll(staff: number): Promise<number>
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** @param random gives n random bytes */
export function createSessionStore(connection: Connection, random: (n: number) => Uint8Array): SessionStore {
  const sessions = connection.model<SessionRow>('DeskSession', sessionSchema)
  const links = connection.model<LinkRow>('DeskLink', linkSchema)
  const token = (): string => Buffer.from(random(TOKEN_BYTES)).toString('base64url')
  return {
    async newLink(staff, now) {
      const fresh = token()
      await links.deleteMany({ staff })
      await links.create({ _id: hash(fresh), staff, ends: new Date(now.getTime() + LINK_MS) })
      return fresh
    },
    async linkOf(given, now) {
      return (await links.findOne({ _id: hash(given), ends: { $gt: now } }).lean())?.staff ?? null
    },
    async useLink(given, now) {
      return (await links.findOneAndDelete({ _id: hash(given), ends: { $gt: now } }).lean())?.staff ?? null
    },
    async begin(staff, way, secret, now) {
      const cookie = token()
      await sessions.create({ _id: hash(cookie), staff, way, secret, lang: null, seen: now, ends: new Date(now.getTime() + SESSION_MS) })
      return cookie
    },
    async find(cookie, now, renew) {
      const alive = { _id: hash(cookie), ends: { $gt: now }, seen: { $gt: new Date(now.getTime() - IDLE_MS) } }
      const row = await sessions.findOne(alive).lean()
      if (!row) return null
      if (renew && now.getTime() - row.seen.getTime() > MINUTE_MS) await sessions.updateOne({ _id: row._id }, { $set: { seen: now } })
      const { _id, ...rest } = row
      return { ...rest, id: _id }
    },
    async speak(id, lang) {
      await sessions.updateOne({ _id: id }, { $set: { lang } })
    },
    async end(id) {
      await sessions.deleteOne({ _id: id })
    },
    async endAll(staff) {
      await links.deleteMany({ staff })
      return (await sessions.deleteMany({ staff })).deletedCount
    },
  }
}
