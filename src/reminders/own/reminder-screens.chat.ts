import type { Case } from '../../cases/index.ts'
import { home, LAST_PAGE, type Page, pager, type Screen } from '../../chat/index.ts'
import * as to from '../buttons.ts'
import type { Words } from '../deps.ts'
import { snoozeRow } from '../dispatch/message.chat.ts'
import { aboutText, labelText, type Voice, whenText } from '../formatting.chat.ts'
import { afterQuiet, type Quiet } from '../quiet-hours.ts'
import type { Reminder } from '../reminder.ts'
import { writeTarget } from '../target.ts'

/** A reminder with the case that it is about, where it is about one. */
export interface Waiting {
  readonly one: Reminder
  readonly of: Case | null
}

/** One page of what waits for a citizen. */
export interface WaitingView {
  readonly page: Page<Waiting>
  /** How many wait on all pages. */
  readonly count: number
  readonly quiet: Quiet | null
}

/** «I shall remind you: Thursday, 5 March, 09:00», at the end of the quiet hours where it falls into them. */
export function setScreen(voice: Voice, { id, at }: Pick<Reminder, 'id' | 'at'>, quiet: Quiet | null): Screen {
  const { t } = voice
  const loud = afterQuiet(at, quiet)
  return {
    text: t(loud > at ? 'reminders-set-quiet' : 'reminders-set', { when: whenText(voice, loud) }),
    rows: [
      [to.when.to(t('reminders-other-day'), { what: writeTarget({ kind: 'reminder', id }) }), to.open.to(t('reminders-change'), { id })],
      [to.list.to(t('reminders-button'), { page: LAST_PAGE })],
    ],
  }
}

/** What waits, numbered in its order, each with its button. */
export function listScreen(words: Words, voice: Voice, { page, count, quiet }: WaitingView): Screen {
  const { t } = voice
  const numbered = page.items.map((waiting, index) => ({ ...waiting, number: page.first + index + 1 }))
  const lines = numbered.map(
    ({ one, of, number }) => `${number}. <b>${whenText(voice, afterQuiet(one.at, quiet))}</b>\n     ${aboutText(words, voice, one, of)}`,
  )
  const head = [`<b>${t('reminders-list')}</b>`, lines.join('\n'), t('reminders-list-hint')]
  return {
    text: count > 0 ? head.join('\n\n') : t('reminders-list-empty'),
    rows: [
      ...numbered.map(({ one, of, number }) => [to.open.to(labelText(words, voice, one, of, number), { id: one.id })]),
      pager(page, (label, at) => to.list.to(label, { page: String(at) })),
      [to.when.to(t('reminders-new'), { what: 'new' }), to.quiet.to(t('reminders-quiet-button'), {})],
      [home.to(t('home-button'), {})],
    ],
  }
}

/** One reminder: when, what about, and what can be done with it. */
export function oneScreen(words: Words, voice: Voice, { one, of }: Waiting, quiet: Quiet | null): Screen {
  const { t } = voice
  const { id } = one
  return {
    text: `⏰ <b>${whenText(voice, afterQuiet(one.at, quiet))}</b>\n\n${aboutText(words, voice, one, of)}`,
    rows: [
      snoozeRow(voice, id),
      [to.when.to(t('reminders-other-time'), { what: writeTarget({ kind: 'reminder', id }) }), to.drop.to(t('reminders-delete'), { id })],
      [...(of ? [words.ways.open.to(t('reminders-open-case'), { case: of.id })] : []), to.calendarFile.to(t('reminders-file'), { id })],
      [to.list.to(t('reminders-back'), { page: LAST_PAGE })],
    ],
  }
}
