import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Screen } from '../../chat/index.ts'
import type { ComplaintContent, ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { lines, officeTitle, serviceText } from '../../complaints/formatting.chat.ts'
import { type Complaint, daysLeft, isLate } from '../../complaints/index.ts'
import * as to from './staff-context.chat.ts'

/*
 * Where an operator keeps citizens' data out of the staff's Telegram, its chats say of a complaint its number, service, office and
 * state, and nothing else: no words, subject, names, files, not who has it. Everything else, and every letter, is on the page.
 */

type Told = Pick<Complaint, 'number' | 'service' | 'office' | 'state' | 'due'>

const stateText = ({ t, now }: Speech, of: Told): string =>
  [t(`staff-state-${of.state}`), isLate(of, now) ? t('staff-days-late', { days: -daysLeft(of.due, now) }) : ''].filter(Boolean).join(', ')

/** What a chat shows of a complaint, in words. */
export interface BareView {
  readonly of: Told
  readonly service: string
  readonly office: string
  /** The way to it on the page. */
  readonly page: readonly InlineKeyboardButton[]
}

/** Reads what a chat shows of a complaint. */
export const bareView = (deps: ComplaintDeps, say: Speech, of: Told): BareView => ({
  of,
  service: serviceText(deps, say, of.service),
  office: officeTitle(deps, say.lang, of.office),
  page: pageRow(deps, say, `/complaints/${of.number}`),
})

/** A complaint as a chat shows it. */
export function bareCard({ of, service, office, page }: BareView, say: Speech): Screen {
  return {
    text: lines(`<b>№ ${of.number}</b> · ${stateText(say, of)}`, service, office || say.t('staff-no-office')),
    rows: [page, [to.queue.to(say.t('staff-queue'), {})]],
  }
}

/** The same as a line of a list. */
export const bareLine = (content: Pick<ComplaintContent, 'catalogue' | 'offices'>, say: Speech, of: Told): string =>
  [
    `<b>№ ${of.number}</b>`,
    stateText(say, of),
    serviceText(content, say, of.service),
    officeTitle(content, say.lang, of.office, 60) || say.t('staff-no-office'),
  ].join(' · ')

/** The way to the page, or to a place on it. */
export function pageRow({ pageAt }: Pick<ComplaintDeps, 'pageAt'>, { t }: Pick<Speech, 't'>, place = ''): InlineKeyboardButton[] {
  const origin = pageAt?.() ?? null
  return origin === null ? [] : [{ text: t('staff-page'), url: `${origin}/desk${place}` }]
}

/** The search, or the way to where it is. */
export const searchRow = (deps: Pick<ComplaintDeps, 'bareCards' | 'pageAt'>, say: Pick<Speech, 't'>): InlineKeyboardButton[] =>
  deps.bareCards ? pageRow(deps, say) : [to.search.to(say.t('staff-search'), {})]

/** Says that something is done on the page. */
export const onPageScreen = (say: Pick<Speech, 't'>, page: readonly InlineKeyboardButton[]): Screen => ({
  text: say.t('staff-on-page'),
  rows: [page, [to.queue.to(say.t('staff-queue'), {})]],
})
