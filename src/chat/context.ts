import type { ConversationFlavor } from '@grammyjs/conversations'
import type { InlineKeyboardButton, Message } from '@grammyjs/types'
import type { Context } from 'grammy'
import type { Lang } from '../i18n.ts'
import type { ChatState } from './chat.store.ts'

/** What a citizen sees: one message of Telegram HTML with rows of buttons under it. */
export interface Screen {
  readonly text: string
  readonly rows?: readonly (readonly InlineKeyboardButton[])[]
}

/** Variables of a text. */
export type Vars = Readonly<Record<string, string | number>>
/** Words of one language: `t('cases-title', { name })`. */
export type Translate = (key: string, vars?: Vars) => string

/** What the shell adds to grammY's context for the rooms' chat floors. */
export interface ChatContext {
  readonly lang: Lang
  readonly t: Translate
  /** Names this update: every write that must not happen twice is named by it, and so is every id that it gives. */
  readonly cause: string
  /** The moment of this update, from the house's clock. */
  readonly now: Date
  /** The citizen: the private chat's id. */
  readonly citizen: number
  readonly state: ChatState
  /** The message with the others of its album, in their order; just the message when it came alone. */
  readonly messages: readonly Message[]
  setLang(lang: Lang): void
  /** Shows a screen: in place of the message whose button was pressed, else as a new message. */
  show(screen: Screen): Promise<void>
  /** Sends a screen as a new message, which becomes the one that lives. */
  send(screen: Screen): Promise<void>
  /** Words over the button that was pressed; without a button nothing. */
  note(text: string): void
  /** Waits for free text (or a location, photo …) of this purpose; see text-questions.ts. */
  expect(purpose: string, arg?: string): void
  /** A correction of the message that is heard now answers this purpose, and no more the question that it was heard for. */
  correctAs(purpose: string, arg: string): void
}

export type Ctx = ConversationFlavor<Context> & ChatContext
