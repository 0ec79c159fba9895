import { home, type Screen } from '../../chat/index.ts'
import * as to from '../buttons.ts'
import type { ComplaintContent, Speech } from '../deps.ts'
import { type Draft, LIMITS } from '../draft.ts'
import { momentText, paragraphs, serviceText } from '../formatting.chat.ts'

/** What there is to go on with: drafts, a new complaint, the own ones. */
export function startScreen(say: Speech, content: ComplaintContent, begun: readonly Draft[], words: string): Screen {
  const { t } = say
  const rows = begun.map((draft) => {
    const name = draft.service ? serviceText(content, say, draft.service) : t('complaints-draft-nameless')
    return [
      to.resume.to(t('complaints-draft-open', { name, at: momentText(draft.updated) }), { draft: draft.id }),
      to.drop.to('🗑', { draft: draft.id }),
    ]
  })
  const fresh = begun.length < LIMITS.drafts ? [[to.begin.to(t('complaints-begin'), {})]] : []
  return {
    text: paragraphs(words, begun.length > 0 ? t('complaints-drafts') : t('complaints-start')),
    rows: [...rows, ...fresh, [to.list.to(t('complaints-own'), { page: '0' }), home.to(t('home-button'), {})]],
  }
}
