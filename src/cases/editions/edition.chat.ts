import type { Ctx, Screen } from '../../chat/index.ts'
import { dayOf } from '../../deadlines/index.ts'
import type { Edition, Flow } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { Case } from '../case.ts'
import type { CaseContent } from '../deps.ts'
import { editionLines } from './edition.ts'

/** What the new rules change in this case, before it is moved to them. */
export function editionScreen(
  { texts, catalogue }: CaseContent,
  ctx: Pick<Ctx, 'lang' | 't' | 'now'>,
  flow: Flow,
  of: Case,
  next: Edition,
): Screen {
  const { lang, t } = ctx
  const changes = editionLines(texts, lang, { flow, of, next }, catalogue.act(next.flow.act), dayOf(ctx.now))
  return {
    text: [`<b>${t('cases-edition-changes')}</b>`, ...changes].join('\n\n'),
    rows: [[to.move.to(t('cases-edition-move-now'), { case: of.id })], [to.open.to(t('cases-edition-stay'), { case: of.id })]],
  }
}
