import type { InlineKeyboardButton } from '@grammyjs/types'
import { home, labelOf, type Page, pager, type Screen, type Translate } from '../chat/index.ts'
import { escapeHtml } from '../i18n.ts'
import { type Catalogue, serviceName } from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, checklist, progress, renewed } from './case.ts'
import { caseTitle, type Speech } from './checklist/checklist.chat.ts'
import { dayText } from './submission/submitted-card.chat.ts'

type Flows = Pick<Catalogue, 'flow' | 'flowOf'>

/** What the list of a citizen's cases shows. */
export interface CasesView {
  readonly shown: Page<Case>
  /** The ways to the lists of others. */
  readonly others: readonly InlineKeyboardButton[][]
}

/** The cases of a citizen, each with where it stands. */
export function casesScreen(catalogue: Flows, speech: Speech, { shown, others }: CasesView): Screen {
  const { t } = speech
  const lines = shown.items.map((of, index) => `${shown.first + index + 1}. ${caseLine(catalogue, speech, of)}`)
  return {
    text: lines.length > 0 ? [`<b>${t('cases-list')}</b>`, ...lines].join('\n\n') : t('cases-list-empty'),
    rows: [
      ...shown.items.map((of, index) => [openButton(catalogue, t, of, `${shown.first + index + 1}.`)]),
      pager(shown, (label, at) => to.list.to(label, { page: String(at) })),
      ...others,
      [home.to(t('home-button'), {})],
    ],
  }
}

/** One line about a case: whose, what, and where it stands. */
export function caseLine(catalogue: Flows, speech: Speech, of: Case): string {
  const service = serviceName(catalogue, speech.t, of, 'short')
  const name = of.name === null ? `<b>${service}</b>` : `<b>${escapeHtml(of.name)}</b> · ${service}`
  return `${name}\n     ${stateText(catalogue, speech, of)}`
}

/** Opens a case; while papers are gathered, with how many there are. */
export function openButton(catalogue: Flows, t: Translate, of: Case, sign: string): InlineKeyboardButton {
  const done = of.state === 'gathering' ? progressOf(catalogue, of) : null
  return to.open.to(labelOf([`${sign} ${caseTitle(catalogue, t, of)}`, done ? `${done.done}/${done.all}` : '']), { case: of.id })
}

/** «3 of 4 papers», «until 2 December»: where a case stands, in a few words. */
function stateText(catalogue: Flows, speech: Speech, of: Case): string {
  const { t } = speech
  if (of.state === 'gathering') return t('cases-state-gathering', progressOf(catalogue, of))
  if (of.state === 'submitted') return of.due ? t('cases-state-due', { day: dayText(speech, of.due) }) : t('cases-state-submitted')
  return t(`cases-state-${of.outcome ?? 'given-up'}`)
}

/** How far the list is, as it will be when it is opened: a renamed paper keeps its tick. */
function progressOf(catalogue: Flows, of: Case): { done: number; all: number } {
  const flow = catalogue.flowOf(of)
  const now = flow ? { ...of, ...renewed(flow, of) } : of
  return flow ? progress(checklist(flow, now), now) : { done: 0, all: 0 }
}
