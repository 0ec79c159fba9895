import { type Calendar, dayOf, dayWords, momentOf } from '../../deadlines/index.ts'
import type { Lang, Texts } from '../../i18n.ts'
import type { Above } from '../../services/index.ts'
import { dueOf } from '../submission/submitted-card.chat.ts'
import { changeNoticeText } from './change-notice.chat.ts'

/**
 * What a change of content means to those who have a case, for the editor who is about to make it.
 * @param texts of the two contents, and the bot's own, in whose sentences people are told: an old commit may lack one
 */
export const previewChange = (
  texts: { readonly before: Texts; readonly after: Texts; readonly own: Texts },
  calendar: Calendar,
  lang: Lang,
): Above => ({
  dueDay(flow, of) {
    const due = dueOf(calendar, flow, of)
    return due && dayOf(due.due)
  },
  message(before, after, changes, due) {
    const wasCalled = (paper: string): string | null => {
      const key = `${before.id}-doc-${paper}`
      return texts.before.has(lang, key) ? texts.before.t(lang, key) : null
    }
    const day = due === null ? null : dayWords(momentOf(due, '12:00'), lang, null)
    return changeNoticeText({ t: (key, vars) => (key.startsWith('cases-') ? texts.own : texts.after).t(lang, key, vars) }, after, {
      changes,
      due: day,
      wasCalled,
    })
  },
})
