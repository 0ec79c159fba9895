import type { Attachment } from '../../input/index.ts'
import type { Complaint, Entry, Notice, Owed, Said } from '../complaint.ts'

/** Who does something. */
export type Actor = { readonly by: 'citizen' } | { readonly by: 'bot' } | { readonly by: 'staff'; readonly id: number; readonly role: Role }
export type Role = 'clerk' | 'supervisor'

/** Words with files. */
export interface Words {
  readonly text: string
  readonly files: readonly Attachment[]
}

/** What can be done to a complaint. */
export type Action =
  | { readonly what: 'take' | 'take-over' | 'release' | 'study' | 'close' | 'withdraw' | 'settled' | 'unsettled' | 'silence' }
  | { readonly what: 'mute' | 'unmute' }
  /** `to`: Telegram id of a member; whoever calls has asked whether they are one. */
  | { readonly what: 'assign'; readonly to: number }
  | ({ readonly what: 'ask' | 'say' | 'reject' | 'dismiss' } & Words)
  | { readonly what: 'note'; readonly text: string }
  | ({ readonly what: 'answer'; readonly founded: boolean } & Words)
  | { readonly what: 'forward'; readonly body: string }
  | { readonly what: 'escalate'; readonly route: string; readonly court: boolean }
  | { readonly what: 'rate'; readonly stars: number }

/** Why something cannot be done. */
export type Refusal =
  | 'over'
  | 'not-yours'
  | 'already-yours'
  | 'taken-by-other'
  | 'supervisor-only'
  | 'answer-first'
  | 'already'
  | 'too-early'
  | 'too-late'
  | 'full'
  | 'enough'
  | 'repeated'
  | 'not-allowed'

/** The change that an action makes, ready for one atomic write. */
export interface Transition {
  readonly change: Partial<Complaint>
  /** The legal term that runs from now on; null: the one that ran. Whoever writes it knows the calendar. */
  readonly term: { readonly since: Date; readonly study: boolean } | null
  readonly entry: Entry
  readonly said: Said | null
  readonly owed: readonly Owed[]
}
export type Decision = { readonly made: Transition } | { readonly refused: Refusal; readonly by?: number }

/** When, by whom, and through which message or button; `key` makes the same one count once. */
export interface Occasion {
  readonly actor: Actor
  readonly now: Date
  readonly key: string | null
}

/** What an action changes, besides what is the same for all. */
export type TransitionParts = Partial<Pick<Transition, 'change' | 'term' | 'owed'>> & {
  readonly note?: string
  readonly whom?: number | null
  readonly founded?: boolean
  readonly said?: Words
}

/** One change, with its entry in the history and what is owed for it. */
export function transition(of: Complaint, { actor, now, key }: Occasion, what: Entry['what'], parts: TransitionParts): Decision {
  const staff = actor.by === 'staff' ? actor.id : null
  const said: Said | null = parts.said
    ? { at: now, from: actor.by === 'staff' ? 'staff' : 'citizen', text: parts.said.text, files: parts.said.files }
    : null
  return {
    made: {
      change: parts.change ?? {},
      term: parts.term ?? null,
      entry: {
        at: now,
        by: actor.by,
        staff,
        what,
        note: parts.note ?? null,
        key,
        ...(parts.whom == null ? {} : { whom: parts.whom }),
        ...(parts.founded === undefined ? {} : { founded: parts.founded }),
      },
      said,
      owed: (parts.owed ?? []).map((one, index) => ({ ...one, id: `${of.version + 1}.${index}` })),
    },
  }
}

/** Something that is owed to somebody; `make` gives it its id. */
export const tell = (to: Owed['to'], what: Notice, { text, files }: Words = { text: '', files: [] }): Owed => ({
  id: '',
  to,
  what,
  text,
  files,
})

/** The same for one colleague and nobody else. */
export const tellOne = (whom: number, what: Notice): Owed => ({ ...tell('staff', what), whom })
