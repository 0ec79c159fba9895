import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Ctx } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Directories } from '../offices/index.ts'
import type { Catalogue } from '../services/index.ts'
import type { CaseStore } from './case.store.ts'
import type { Case } from './case.ts'

/** What the talk of this room needs. */
export interface CaseDeps {
  readonly cases: CaseStore
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Directories
  readonly calendar: Calendar
  readonly newId: (cause: string) => string
  /** Takes «Something is wrong here» about a document, for the editor. */
  readonly wrongDocument: (citizen: number, service: string, document: string, text: string) => Promise<void>
  /** Buttons of other rooms under a case: next to the ways on (reminders), and on the page «more» (application, print, complaint). */
  readonly extras: {
    readonly near: (ctx: Ctx, of: Case) => InlineKeyboardButton[]
    readonly more: (ctx: Ctx, of: Case) => InlineKeyboardButton[][]
  }
  /** Told after every change that other rooms hang on: dates, office, state. */
  readonly changed: (of: Case) => Promise<void>
  /** Shown after a case has ended: the survey. */
  readonly ended: (ctx: Ctx, of: Case) => Promise<InlineKeyboardButton[][]>
}
