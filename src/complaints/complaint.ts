import { local } from '../clock.ts'
import type { Lang } from '../i18n.ts'
import type { Attachment } from '../input/index.ts'
import type { Channel, Grievance } from '../services/index.ts'

/**
 * Where a complaint stands. `answered` waits for the citizen's word whether it is settled; `closed` and `withdrawn` are the ends.
 */
export type ComplaintState = 'new' | 'taken' | 'asked' | 'forwarded' | 'answered' | 'closed' | 'withdrawn'
/** States in which the staff owe an answer and the legal term runs. */
export const OWED_STATES = ['new', 'taken', 'asked', 'forwarded'] as const satisfies readonly ComplaintState[]
/** States of a complaint that is not over. */
export const OPEN_STATES = [...OWED_STATES, 'answered'] as const satisfies readonly ComplaintState[]
export const STATES = [...OPEN_STATES, 'closed', 'withdrawn'] as const satisfies readonly ComplaintState[]

/** How the staff ended it. */
export type Outcome = 'answered' | 'rejected' | 'repeated'

/** Something that happened to a complaint; the words that went with it stand among the messages. */
export interface Entry {
  readonly at: Date
  readonly by: 'citizen' | 'staff' | 'bot'
  /** Telegram id of a clerk; never shown to the citizen. */
  readonly staff: number | null
  readonly what: Happening
  /** A body that it was forwarded to, an id of a route. */
  readonly note: string | null
  /** The message or button that did it: done twice it counts once. */
  readonly key: string | null
  /** Of an answer: whether it found the complaint justified. */
  readonly founded?: boolean
  /** Telegram id of the clerk who had it before, or got it. */
  readonly whom?: number
}

export type Happening =
  | 'registered'
  | 'taken'
  | 'taken-over'
  | 'released'
  | 'assigned'
  | 'asked'
  | 'said'
  | 'forwarded'
  | 'study'
  | 'answered'
  | 'rejected'
  | 'dismissed'
  | 'close-asked'
  | 'settled'
  | 'silence'
  | 'reopened'
  | 'escalated'
  | 'court'
  | 'withdrawn'
  | 'rated'
  | 'undelivered'
  /** Who has it, or a supervisor, looked at name and contact. */
  | 'contact-opened'
  | 'noted'
  | 'muted'
  | 'unmuted'

/** What ends a term. */
export const DECISIONS = ['answered', 'rejected', 'dismissed'] as const satisfies readonly Happening[]

/** What happens among colleagues: it stands in no history that a citizen reads. */
export const AMONG_STAFF: readonly Happening[] = ['released', 'assigned', 'noted', 'muted', 'unmuted']

/** A word among colleagues. */
export interface Note {
  readonly at: Date
  readonly staff: number
  readonly text: string
}

/** Words between the citizen and the staff. */
export interface Said {
  readonly at: Date
  readonly from: 'citizen' | 'staff'
  readonly text: string
  readonly files: readonly Attachment[]
}

/** A message that the bot still owes somebody about this complaint. */
export interface Owed {
  readonly id: string
  readonly to: 'citizen' | 'staff'
  readonly what: Notice
  readonly text: string
  readonly files: readonly Attachment[]
  /** The one colleague that it is for, and nobody else. */
  readonly whom?: number
  /** What of it has been told, and where, while others have not heard it yet. */
  readonly told?: readonly string[]
}

export type Notice =
  | 'new'
  | 'taken'
  | 'asked'
  | 'forwarded'
  | 'study'
  | 'answered'
  | 'rejected'
  | 'dismissed'
  | 'overdue'
  | 'came-back'
  | 'rated-low'
  | 'settle'
  | 'closed'
  | 'said'
  | 'settled'
  | 'reopened'
  | 'escalated'
  | 'withdrawn'
  | 'released'
  | 'assigned'
  | 'noted'
  | 'due-3'
  | 'due-1'
  | 'late'
  | 'undelivered'

/** Words on terms for the staff: many complaints' go in one message. */
export const DUE_WORDS = ['due-3', 'due-1', 'late'] as const satisfies readonly Notice[]

/** A registered complaint. */
export interface Complaint {
  readonly number: string
  /** Id of the draft that it was registered from. */
  readonly draft: string
  /** The private chat's id; null once the complaint is anonymous. */
  readonly citizen: number | null
  /** The citizen's language on registration. */
  readonly lang: Lang
  readonly service: string
  /** Id of the edition of the rules in force that it was written under; null: the printed standard. */
  readonly edition: string | null
  readonly channel: Channel | null
  readonly office: string | null
  readonly about: Grievance
  /** Id of the flow's complaint route: whom it is addressed to now. */
  readonly route: string
  /** ISO day. */
  readonly happened: string | null
  readonly text: string
  readonly files: readonly Attachment[]
  /** Name and contact, sealed; null once anonymous. */
  readonly person: string | null
  readonly state: ComplaintState
  /** Telegram id of the clerk who has it. */
  readonly clerk: number | null
  /** Came back unsettled: only a supervisor takes it. */
  readonly supervisor: boolean
  readonly registered: Date
  /** From when the legal term runs: registration, or the day it came back. */
  readonly since: Date
  readonly due: Date
  readonly study: boolean
  readonly forwardedTo: string | null
  readonly outcome: Outcome | null
  /** Whether the staff found it justified; null before an answer. */
  readonly founded: boolean | null
  readonly answered: Date | null
  /** True once an answer came after its term. */
  readonly late: boolean
  /** Silence up to here closes it. */
  readonly settleBy: Date | null
  readonly closed: Date | null
  /** How often it came back. */
  readonly reopened: number
  readonly history: readonly Entry[]
  readonly messages: readonly Said[]
  readonly notes: readonly Note[]
  /** What the citizen adds rings nobody. */
  readonly muted: boolean
  readonly owed: readonly Owed[]
  /** Owed to a citizen who blocked the bot: it goes when they return. */
  readonly held?: readonly Owed[] | undefined
  readonly version: number
}

/** The citizen has so many days to say that it is not settled. */
export const GRACE_DAYS = 10
/** Closed complaints become anonymous after so many years, unfinished drafts go after so many days. */
export const RETENTION = { closedYears: 3, draftDays: 7 } as const
/** Nobody needs more words on one complaint; beyond it another one is better. */
export const MESSAGES_MAX = 100

/** The end of the days of grace that begin at `from`. */
export const graceEnd = (from: Date): Date => local(from).plus({ days: GRACE_DAYS }).toJSDate()

const isIn = (states: readonly ComplaintState[], state: ComplaintState): boolean => states.includes(state)
export const isOwed = (of: Pick<Complaint, 'state'>): boolean => isIn(OWED_STATES, of.state)
export const isOpen = (of: Pick<Complaint, 'state'>): boolean => isIn(OPEN_STATES, of.state)
/** The term has passed without an answer. */
export const isLate = (of: Pick<Complaint, 'state' | 'due'>, now: Date): boolean => isOwed(of) && now > of.due

/** Whether the citizen may still say that an answer did not settle it. */
export const inGrace = (of: Pick<Complaint, 'state' | 'closed' | 'outcome'>, now: Date): boolean =>
  of.state === 'answered' || (of.state === 'closed' && of.outcome !== 'repeated' && of.closed !== null && now <= graceEnd(of.closed))

/** So often a complaint comes back to who answered it; then the way is up. */
export const REOPENINGS = 2
/** Stars of a citizen who is not satisfied, and fewer. */
export const UNSATISFIED = 2

/** Whether «not settled» opens it again: within the days of grace, and not for the third time. */
export const mayComeBack = (of: Pick<Complaint, 'state' | 'closed' | 'outcome' | 'history'>, now: Date): boolean =>
  inGrace(of, now) && of.history.filter(({ what }) => what === 'reopened').length < REOPENINGS

/** Whether the citizen of a closed complaint may still say why they rated it low: once. */
export const mayExplain = (of: Pick<Complaint, 'state' | 'history'>): boolean => {
  const last = of.history.findLast(({ what }) => what === 'rated' || what === 'said')
  return of.state === 'closed' && last?.what === 'rated' && Number(last.note) <= UNSATISFIED
}

/** Whether the next body may be asked: the answer is late, or was given and does not satisfy. */
export const mayEscalate = (of: Pick<Complaint, 'state' | 'due' | 'closed' | 'outcome'>, now: Date): boolean =>
  isLate(of, now) || inGrace(of, now)

/** Calendar days from today to the last day of the term; negative when it has passed. */
export const daysLeft = (due: Date, now: Date): number => Math.round(local(due).startOf('day').diff(local(now).startOf('day'), 'days').days)
