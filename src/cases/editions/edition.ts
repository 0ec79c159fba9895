import type { Lang, Texts } from '../../i18n.ts'
import {
  type Act,
  deadlineText,
  documentKey,
  type Edition,
  type Flow,
  paperNow,
  rulesText,
  type WantedDocument,
} from '../../services/index.ts'
import { type Case, checklist, moved } from '../case.ts'

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

/**
 * What the new rules change in a case: papers, terms, and of what day they are, as paragraphs of Telegram HTML.
 * @param act the act of the new edition
 * @param day ISO date in Almaty
 */
export function editionLines(
  texts: Texts,
  lang: Lang,
  change: { flow: Flow; of: Case; next: Edition },
  act: Act | null,
  day: string,
): string[] {
  const { flow, of, next } = change
  const t = (key: string) => texts.t(lang, key)
  const { gained, lost } = changesOf(flow, of, next)
  const papers = (sign: string, of: Flow, items: readonly WantedDocument[]) => items.map((item) => `${sign} ${t(documentKey(of, item))}`)
  const terms = next.flow.channels
    .filter(({ id }) => !of.channel || id === of.channel)
    .map((channel) => `• ${t(`channel-${channel.id}`)}: ${deadlineText(texts, lang, channel.deadline)}`)
  const same = gained.length + lost.length === 0 ? [t('cases-edition-same')] : []
  return [
    [...papers('➕', next.flow, gained), ...papers('➖', flow, lost), ...same].join('\n'),
    ...(terms.length > 0 ? [`<b>${t('service-term')}</b>\n${terms.join('\n')}`] : []),
    rulesText(texts, lang, next.flow, act, day),
  ]
}
