import type { InlineKeyboardButton } from '@grammyjs/types'
import { LAST_PAGE, type Screen, side } from '../chat/index.ts'
import type { Flow } from '../services/index.ts'
import * as to from './buttons.ts'
import type { Case } from './case.ts'
import { caseHead, type Speech } from './checklist/checklist.chat.ts'

/** Buttons of other rooms on the page «more». */
export interface MoreButtons {
  /** Moves the case to the edition that replaced its own. */
  readonly move: InlineKeyboardButton | null
  readonly remind: InlineKeyboardButton
  readonly sheet: InlineKeyboardButton
  readonly complain: InlineKeyboardButton
  readonly family: InlineKeyboardButton
  /** Cards of close services. */
  readonly see: readonly InlineKeyboardButton[]
}

/** What is done with a case now and then. */
export function moreScreen({ t }: Speech, flow: Flow, of: Case, { move, remind, sheet, complain, family, see }: MoreButtons): Screen {
  const at = { case: of.id }
  const papers = to.papers.to(t('cases-papers'), { ...at, page: '0' })
  const answers = flow.questions.length > 0 ? to.questions.to(t('cases-changes'), at) : papers
  return {
    text: `${caseHead(t, flow, of)}\n\n${t('cases-more-ask')}`,
    rows: [
      move ? [move] : [],
      ...side(answers, to.terms.to(t('cases-terms'), at)),
      ...side(
        to.refusals.to(t('cases-refusals'), at),
        of.state === 'gathering' && answers !== papers ? papers : to.papersList.to(t('cases-list-of'), at),
      ),
      ...side(remind, sheet),
      ...side(family, complain),
      ...see.map((one) => [one]),
      ...side(to.rename.to(t('cases-rename'), at), to.close.to(t('cases-close'), at)),
      ...side(to.open.to(t('cases-back'), at), to.list.to(t('cases-list-button'), { page: LAST_PAGE })),
    ],
  }
}
