import type { Speech, WrongReports } from '../../complaints/deps.ts'
import type { ComplaintStore, Encryption, Member, Queue, StaffStore } from '../../complaints/index.ts'
import type { Lang, Texts } from '../../i18n.ts'
import type { Directories } from '../../offices/index.ts'
import type { Catalogue } from '../../services/index.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import type { Team } from '../team.ts'
import type { PresenceStore } from './complaint/presence.store.ts'
import type { ViewStore } from './queue/saved-view.store.ts'
import type { Session, SessionStore } from './sign-in/session.store.ts'

/** What the desk's page stands on. */
export interface PageDeps {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly offices: Directories
  readonly clock: { now(): Date }
  readonly random: (n: number) => Uint8Array
  readonly complaints: ComplaintStore
  readonly queue: Queue
  readonly encryption: Encryption
  readonly staff: StaffStore
  readonly sessions: SessionStore
  readonly presence: PresenceStore
  readonly views: ViewStore
  readonly acts: StaffActions
  readonly team: Team
  readonly reports: WrongReports
  /** The language that somebody speaks with the bot. */
  readonly langOf: (chat: number) => Promise<Lang>
  /** The bytes of a file that Telegram keeps; null when it has them no more. */
  readonly fileOf: (file: string) => Promise<Uint8Array | null>
  /** Signs the data of Mini Apps. */
  readonly token: string
  /** Scheme, host and port under which browsers reach the page; null where it has no address. */
  readonly origin: () => string | null
  /** Told who came in by a link, so that they hear of it. */
  readonly onEntry: (staff: number) => Promise<void>
  /** Told what went wrong, for the log. */
  readonly onFault: (error: unknown) => void
  /** Milliseconds between two looks at what an open page shows; two seconds unless told otherwise. */
  readonly lookMs?: number
  /** The playground's clerk: whoever opens the page there is them. */
  readonly guest?: number
}

/** One request of somebody of the staff. */
export interface Visit extends Speech {
  readonly member: Member
  readonly session: Session
  /** For the forms of this page. */
  readonly csrf: string
}
