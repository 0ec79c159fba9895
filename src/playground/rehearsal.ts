import type { Lang } from '../i18n.ts'
import type { BotApi, PlaygroundUser } from './bot-api.ts'
import { performAction } from './page-actions.ts'
import { PlaygroundError } from './telegram/user.ts'
import type { UserAct } from './transcript.ts'

/** One thing that a citizen does: writes, or presses a button whose data is of a kind. */
export type Step = { readonly send: string } | { readonly press: (data: string) => boolean }

/** A service under one act, with the questions that can be stood at. */
export interface Offer {
  readonly service: string
  readonly edition: string
  readonly name: string
  /** The year of the wording. */
  readonly year: string
  readonly questions: ReadonlyArray<{ readonly id: string; readonly text: string }>
}

/** What the app knows of services, for a page that opens any of them anywhere. */
export interface RehearsalOptions {
  services(lang: Lang, at: Date): Offer[]
  /**
   * What a new citizen does to stand at a question.
   * @param question null: at the service's card
   * @returns null where there is no such service, or no way to the question
   */
  steps(service: string, edition: string, question: string | null, at: Date): readonly Step[] | null
}

/** So long the bot may take to show the next button. */
const PATIENCE_MS = 15_000

/**
 * Walks a citizen through the chat, each step when the bot has answered the one before it.
 * @throws PlaygroundError when the bot does not show what the next step presses
 */
export async function walk(api: BotApi, user: PlaygroundUser, steps: readonly Step[], note: (act: UserAct) => void): Promise<void> {
  for (const step of steps) {
    if ('send' in step) {
      performAction(api, user, user.id, { kind: 'send', text: step.send }, note)
      continue
    }
    const shown = () => {
      for (const message of api.messages(user.id).toReversed())
        for (const button of message.inlineKeyboard?.flat() ?? [])
          if ('callback_data' in button && step.press(button.callback_data)) return { message: message.id, data: button.callback_data }
      return undefined
    }
    const button = await api.until(shown, PATIENCE_MS).catch(() => {
      throw new PlaygroundError('the bot does not show the next button')
    })
    performAction(api, user, user.id, { kind: 'tap', ...button }, note)
  }
}
