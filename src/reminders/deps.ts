import type { Case } from '../cases/index.ts'
import type { ButtonKind } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Directories, Office, OfficeWords } from '../offices/index.ts'
import type { Catalogue } from '../services/index.ts'
import type { ReminderStore } from './store-types.ts'

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

/** What a reminder is told with: the loaded content and the buttons of other rooms. Nothing in it reads the store. */
export interface Words {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Pick<Directories, 'office'> & OfficeWords
  readonly ways: Ways
}

/** Where the cases of reminders are looked up. */
export interface CaseSource {
  /** A case of a citizen. */
  readonly findCase: (citizen: number, id: string) => Promise<Case | null>
}

/** What the talk of this room needs. */
export interface ReminderDeps extends Words, CaseSource {
  readonly store: ReminderStore
  readonly calendar: Calendar
  readonly newId: (cause: string) => string
  /** When the akim of an office receives next, or null. */
  readonly nextReception: (office: Office, after: Date) => Date | null
}
