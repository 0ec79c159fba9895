import type { Ctx, Screen } from '../chat/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { deadlineText, documentKey, type Edition, type Flow, paperNow, rulesText, type WantedDocument } from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, checklist, moved } from './case.ts'
import type { CaseDeps } from './deps.ts'

/** What another edition makes of a case: papers that come, papers that go. */
function changesOf(flow: Flow, of: Case, next: Edition): { gained: WantedDocument[]; lost: WantedDocument[] } {
  const before = checklist(flow, of)
  const after = checklist(next.flow, { ...of, ...moved(next, of) })
  const kept = new Set(before.map((item) => paperNow(next.flow, item.document.id)))
  const there = new Set(after.map((item) => item.document.id))
  return {
    gained: after.filter((item) => !kept.has(item.document.id)),
    lost: before.filter((item) => !there.has(paperNow(next.flow, item.document.id) ?? '')),
  }
}

/** What the new rules change in this case, before it is moved to them. */
export function editionScreen({ texts, catalogue }: CaseDeps, ctx: Ctx, flow: Flow, of: Case, next: Edition): Screen {
  const { lang, t } = ctx
  const { gained, lost } = changesOf(flow, of, next)
  const papers = (sign: string, of: Flow, items: readonly WantedDocument[]) => items.map((item) => `${sign} ${t(documentKey(of, item))}`)
  const terms = next.flow.channels
    .filter(({ id }) => !of.channel || id === of.channel)
    .map((channel) => `• ${t(`channel-${channel.id}`)}: ${deadlineText(texts, lang, channel.deadline)}`)
  const same = gained.length + lost.length === 0 ? [t('cases-edition-same')] : []
  return {
    text: [
      `<b>${t('cases-edition-changes')}</b>`,
      [...papers('➕', next.flow, gained), ...papers('➖', flow, lost), ...same].join('\n'),
      `<b>${t('service-term')}</b>\n${terms.join('\n')}`,
      rulesText(texts, lang, next.flow, catalogue.act(next.flow.act), dayOf(ctx.now)),
    ].join('\n\n'),
    rows: [[to.move.to(t('cases-edition-move-now'), { case: of.id })], [to.open.to(t('cases-edition-stay'), { case: of.id })]],
  }
}
