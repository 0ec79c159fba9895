import type { Case } from '../cases/index.ts'
import type { ButtonKind } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Directories, Office, OfficeWords } from '../offices/index.ts'
import type { Catalogue } from '../services/index.ts'
import type { ReminderStore } from './ledger.ts'

/** Buttons of other rooms under a reminder. */
export interface Ways {
  /** Opens a case. */
  readonly open: ButtonKind<readonly ['case']>
  /** Ends a case with an outcome. */
  readonly closed: ButtonKind<readonly ['case', 'outcome']>
  /** Begins a complaint about a case. */
  readonly complain: ButtonKind<readonly ['case']>
  /** «Not yet»: the case asks whether they have gone. */
  readonly notReady: ButtonKind<readonly ['case']>
  /** What the newer rules change in a case, with the way to move it to them. */
  readonly edition: ButtonKind<readonly ['case']>
}

/** What a reminder's words need. */
export interface WordDeps {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Pick<Directories, 'office'> & OfficeWords
  /** A case of a citizen. */
  readonly findCase: (citizen: number, id: string) => Promise<Case | null>
  readonly ways: Ways
}

/** What the talk of this room needs. */
export interface ReminderDeps extends WordDeps {
  readonly store: ReminderStore
  readonly calendar: Calendar
  readonly newId: (cause: string) => string
  /** When the akim of an office receives next, or null. */
  readonly nextReception: (office: Office, after: Date) => Date | null
}
