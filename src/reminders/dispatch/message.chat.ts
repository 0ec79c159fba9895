import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Case } from '../../cases/index.ts'
import { type Screen, side } from '../../chat/index.ts'
import { dayOf } from '../../deadlines/index.ts'
import { type Lang, plainText } from '../../i18n.ts'
import { successorOf } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { CaseSource, Words } from '../deps.ts'
import { aboutText, caseName, messageText, short, type Voice } from '../formatting.chat.ts'
import { type Reminder, stillOwed } from '../reminder.ts'
import type { Claimed } from '../store-types.ts'
import type { Prepared } from './job.ts'

export interface RenderDeps extends Words, CaseSource {
  /** The language that the citizen chose; null when nothing is known of them. */
  readonly langOf: (citizen: number) => Promise<Lang | null>
}

/** More lines than a person reads; the rest is in the list. */
const MERGED_LINES = 20
/** So many cases get buttons in a merged message. */
const MERGED_CASES = 5

/**
 * Renders what is owed to a citizen in the language of this moment: one reminder as its own message, several as «while I was away».
 * What the case no longer wants is sorted out.
 */
export function createRenderer(deps: RenderDeps) {
  return async (citizen: number, claimed: readonly Claimed[], now: Date): Promise<Prepared<Screen>> => {
    const [lang, cases] = await Promise.all([deps.langOf(citizen), casesOf(deps, citizen, claimed)])
    const speech = lang ?? 'kk'
    const voice: Voice = { lang: speech, now, t: (key, vars) => deps.texts.t(speech, key, vars) }
    const of = (one: Reminder) => (one.case === null ? null : (cases.get(one.case) ?? null))
    const owed = claimed.filter((one) => stillOwed(one, of(one), now) && !isOldNews(deps, one, of(one), now))
    const obsolete = claimed.filter((one) => !owed.includes(one))
    const [only, ...more] = owed
    if (!only) return { message: null, owed, obsolete }
    const message = more.length === 0 ? reminderScreen(deps, voice, only, of(only)) : mergedScreen(deps, voice, owed, of)
    return { message, owed, obsolete }
  }
}

/** Of an edition that was itself replaced, or withdrawn, before the citizen was told of it, there is nothing to tell. */
function isOldNews({ catalogue }: RenderDeps, { kind, subject }: Reminder, of: Case | null, now: Date): boolean {
  const flow = of && catalogue.flowOf(of)
  if (kind !== 'edition' || !of || !flow) return false
  return successorOf(flow, catalogue.editions(of.service, dayOf(now)))?.flow.id !== subject
}

async function casesOf(deps: RenderDeps, citizen: number, claimed: readonly Reminder[]): Promise<Map<string, Case>> {
  const ids = [...new Set(claimed.flatMap((one) => (one.case === null ? [] : [one.case])))]
  const found = await Promise.all(ids.map((id) => deps.findCase(citizen, id)))
  return new Map(found.flatMap((of) => (of ? [[of.id, of]] : [])))
}

/** «1 hour», «tomorrow», «next working day». */
export const snoozeRow = ({ t }: Voice, id: string): InlineKeyboardButton[] => [
  to.snooze.to(t('reminders-snooze-hour'), { id, how: 'hour' }),
  to.snooze.to(t('reminders-snooze-tomorrow'), { id, how: 'tomorrow' }),
  to.snooze.to(t('reminders-snooze-working'), { id, how: 'working' }),
]

/** «Until when may I complain?», under cases under the rules in force that were handed in or refused. */
export const appealRows = ({ t }: Pick<Voice, 't'>, of: Case): InlineKeyboardButton[][] =>
  of.edition !== null && (of.state === 'submitted' || of.outcome === 'refused')
    ? [[to.appeal.to(t('reminders-appeal-button'), { case: of.id })]]
    : []

/** «Got it», «not yet», «complain»: what can be said to a due date. */
function answerRows({ ways }: Words, { t }: Voice, reminder: Reminder, of: Case): InlineKeyboardButton[][] {
  const got = ways.closed.to(t('reminders-got-it'), { case: of.id, outcome: 'received' })
  if (reminder.kind === 'appeal') return [[ways.complain.to(t('reminders-complain'), { case: of.id })]]
  if (reminder.kind === 'edition') return of.state === 'gathering' ? [[ways.edition.to(t('reminders-edition-move'), { case: of.id })]] : []
  if (reminder.kind.startsWith('storage')) return [[got]]
  if (reminder.kind === 'resting') return [[ways.closed.to(t('reminders-not-needed'), { case: of.id, outcome: 'given-up' })]]
  if (reminder.kind !== 'due-day' && reminder.kind !== 'overdue') return []
  return side(got, ways.notReady.to(t('reminders-not-yet'), { case: of.id }))
}

/** One reminder as it is sent. */
function reminderScreen(words: Words, voice: Voice, reminder: Reminder, of: Case | null): Screen {
  const { t } = voice
  const file = reminder.kind === 'due-eve' || reminder.kind === 'reception'
  const links = [
    ...(of ? [words.ways.open.to(t('reminders-open-case'), { case: of.id })] : []),
    ...(file ? [to.calendarFile.to(t('reminders-file'), { id: reminder.id })] : []),
  ]
  const answers = of ? answerRows(words, voice, reminder, of) : []
  // «Not yet» puts the question of the day after off; the other ones are snoozed.
  const snooze = reminder.kind === 'overdue' ? [] : [snoozeRow(voice, reminder.id)]
  return { text: messageText(words, voice, reminder, of), rows: [...answers, links, ...snooze].filter((row) => row.length > 0) }
}

function mergedScreen(words: Words, voice: Voice, owed: readonly Reminder[], of: (one: Reminder) => Case | null): Screen {
  const { t } = voice
  const inOrder = [...owed].sort((a, b) => a.at.getTime() - b.at.getTime())
  const lines = inOrder.slice(0, MERGED_LINES).map((one) => `• ${aboutText(words, voice, one, of(one))}`)
  const cases = [...new Map(owed.flatMap((one) => of(one) ?? []).map((one) => [one.id, one])).values()]
  const rows = cases
    .slice(0, MERGED_CASES)
    .map((one) => [words.ways.open.to(short(`📂 ${plainText(caseName(words, voice, one))}`), { case: one.id })])
  return {
    text: [`<b>${t('reminders-merged', { count: owed.length })}</b>`, lines.join('\n')].join('\n\n'),
    rows: [...rows, [to.list.to(t('reminders-button'), { page: '0' })]],
  }
}
