import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Api } from 'grammy'
import type { Ctx, Translate } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Lang, Texts } from '../i18n.ts'
import type { Directories, OfficeReport } from '../offices/index.ts'
import type { Catalogue, FlowChannel, Story } from '../services/index.ts'
import type { Complaint } from './complaint.ts'
import type { Prefill } from './draft.ts'
import type { ComplaintStores } from './store/stores.store.ts'

/** What is needed to speak: a language, its words, and the time. */
export interface Speech {
  readonly lang: Lang
  readonly t: Translate
  readonly now: Date
}

/** Offices, as much of them as complaints need. */
export type OfficeBook = Pick<Directories, 'office' | 'title' | 'directory' | 'regions' | 'words' | 'phones'>

/** A report «Something is wrong here» about an office, or a paper of a list. */
export interface WrongReport {
  readonly id: string
  /** Id of the office, or `<service>/<document>`. */
  readonly office: string
  /** What is wrong with it. */
  readonly what: OfficeReport['what']
  /** What is wrong, in the reporter's words or as a key of ours. */
  readonly text: string
  readonly at: Date
}

/** The list of such reports, kept by the offices' room. */
export interface WrongReports {
  /** Open ones, the oldest first. */
  open(limit: number): Promise<readonly WrongReport[]>
  /** Marks one as dealt with. */
  settle(id: string, staff: number, now: Date): Promise<void>
}

/** What editors wrote and the calendar says, read once and the same for everybody: all that screens are told from beside their view. */
export interface ComplaintContent {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly offices: OfficeBook
  readonly calendar: Calendar
}

/** What both sides of the talk need. */
export interface ComplaintDeps extends ComplaintStores, ComplaintContent {
  readonly newId: (cause: string) => string
  /** For messages that the bot sends by itself. */
  readonly api: () => Api
  /** The language that a citizen or a clerk speaks with the bot at this moment. */
  readonly langOf: (chat: number) => Promise<Lang>
  /** The chat where the staff sit together; without one each of them is told in private. */
  readonly staffChat: number | undefined
  /** What a case says about a complaint that begins from it; null when it is not the citizen's. */
  readonly caseOf: (citizen: number, id: string) => Promise<Prefill | null>
  /** Data of the button that leads back to where a complaint began: a case, or the card of an office. */
  readonly backTo: (of: { readonly case: string } | { readonly office: string }) => string
  /** What a story tells of where it happened; `services`: ids of those that it may be about. */
  readonly story: (text: string, services: readonly string[]) => Story
  /** Lets the citizen choose an office of a channel; ends with a call of the talk's `officeChosen`. */
  readonly chooseOffice: (
    ctx: Ctx,
    of: { readonly draft: string; readonly service: string; readonly channel: FlowChannel },
    lastRow: InlineKeyboardButton[],
  ) => Promise<void>
  /** The first question of the survey, shown when a complaint was closed; no words where it was asked already. */
  readonly survey: (citizen: number, of: Complaint, speech: Speech) => Promise<{ text: string; rows: InlineKeyboardButton[][] }>
  /** Where whoever has the receipt of a complaint sees how it stands without Telegram, and the code for it; null where there is no such page. */
  readonly stateAt?: (number: string) => { readonly url: string; readonly code: string } | null
  /** Citizens' data stay out of the staff's Telegram: see desk/chat/bare-cards.chat.ts. */
  readonly bareCards?: boolean
  /** Scheme, host and port of the desk's page; null where it has no address. */
  readonly pageAt?: () => string | null
  readonly reports: WrongReports
  /** Sends the indicators to a chat of the staff: of what was typed, or of the last week. */
  readonly report?: (place: { readonly chat: number; readonly thread?: number }, lang: Lang, typed: string) => Promise<void>
  /** Told the number of a complaint whose messages could not go out now. */
  readonly onUndelivered: (number: string, error: unknown) => void
}
