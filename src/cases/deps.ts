import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Ctx, Screen } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Directories } from '../offices/index.ts'
import type { Catalogue } from '../services/index.ts'
import type { CaseStore } from './case.store.ts'
import type { Case } from './case.ts'

/** What editors wrote and the calendar says: all that screens are told from beside their view. */
export interface CaseContent {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Directories
  readonly calendar: Calendar
}

/** What the talk of this room needs. */
export interface CaseDeps extends CaseContent {
  readonly cases: CaseStore
  readonly newId: (cause: string) => string
  /** Takes «Something is wrong here» about a document, for the editor. */
  readonly wrongDocument: (citizen: number, service: string, document: string, text: string, cause: string) => Promise<void>
  /** Buttons that other rooms have under a case. */
  readonly buttons: {
    /** «Remind me». */
    readonly remind: (ctx: Ctx, of: Case) => InlineKeyboardButton
    /** The dates of the case for the citizen's own calendar. */
    readonly calendar: (ctx: Ctx, of: Case) => InlineKeyboardButton
    readonly complain: (ctx: Ctx, of: Case) => InlineKeyboardButton
    /** Until when one may complain by the law in force; none for printed standards. */
    readonly appeal: (ctx: Ctx, of: Case) => InlineKeyboardButton[][]
    /** The card of a service. */
    readonly service: (ctx: Ctx, service: string, label: string) => InlineKeyboardButton
    /** The card of the chosen office; null while none is chosen. */
    readonly office: (ctx: Ctx, of: Case) => InlineKeyboardButton | null
  }
  /** The list of a case, shared with others. */
  readonly shared: {
    /** «To my family». */
    readonly button: (ctx: Ctx, of: Case) => InlineKeyboardButton
    /** Who brings a paper; nothing while the list is not shared. */
    readonly who: (of: Case) => Promise<((document: string) => string | null) | undefined>
    /** Told after every change of a list or of the case around it. */
    readonly changed: (of: Case) => Promise<void>
    /** Lists of others on the first screen. */
    readonly others: (ctx: Ctx) => Promise<{ readonly lines: readonly string[]; readonly rows: InlineKeyboardButton[][] }>
  }
  /** Told after every change that other rooms hang on: dates, office, state. */
  readonly changed: (of: Case) => Promise<void>
  /** Reminds of a case at a moment: to hand it in, or to ask whether it is ready. */
  readonly remindAt: (ctx: Ctx, of: Case, kind: 'hand-in' | 'overdue', at: Date) => Promise<void>
  /** A complaint about the case that is still open: its button to withdraw it, or null. */
  readonly openComplaint: (ctx: Ctx, of: Case) => Promise<{ readonly number: string; readonly rows: InlineKeyboardButton[][] } | null>
  /** Shown under the end of a case: the first question of the survey; no text where it was asked already. */
  readonly ended: (ctx: Ctx, of: Case) => Promise<{ readonly text: string; readonly rows: NonNullable<Screen['rows']> }>
}
