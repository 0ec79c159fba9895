import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Api } from 'grammy'
import type { Case } from '../cases/index.ts'
import type { Translate } from '../chat/index.ts'
import type { Clock } from '../clock.ts'
import type { Lang, Texts } from '../i18n.ts'
import type { Catalogue } from '../services/index.ts'
import type { RatingStore } from './rating.store.ts'
import type { Asked, Rating } from './rating.ts'
import type { Sources } from './report/figures.ts'
import type { Named } from './report/report-query.ts'

/** What the talk of this room needs. */
export interface RatingDeps {
  readonly ratings: RatingStore
  readonly texts: Texts
  readonly catalogue: Pick<Catalogue, 'flow' | 'flows' | 'inForce'>
  readonly clock: Clock
  /** The bot's way out, for messages that no update asked for. */
  readonly api: () => Api
  /** The language of a citizen. */
  readonly langOf: (citizen: number) => Promise<Lang>
  /** The number of a complaint that was made in this case; null when there is none. */
  readonly complaintOf: (of: Case) => Promise<string | null>
  /** Told after every answer, with its question: a bad one may reopen a complaint. */
  readonly rated: (of: Rating, asked: Asked, cause: string) => Promise<void>
  /** The way to complain about what was rated badly; none about a complaint, which is open again by itself. */
  readonly complain: (t: Translate, of: Rating) => InlineKeyboardButton[][]
  /** Citizens' words stay out of the staff's Telegram. */
  readonly bareCards?: boolean
  readonly isStaff: (id: number) => Promise<boolean>
  readonly sources: Sources
  /** Null where there is no such office. */
  readonly officeName: (office: string, lang: Lang) => string | null
  readonly regionOf: (office: string) => string | null
  /** All regions by their printed names, with what they are called in every language. */
  readonly regions: readonly Named[]
  /** All offices with their titles in every language. */
  readonly offices: () => readonly Named[]
}
