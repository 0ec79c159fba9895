import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, pageOf, pager, type Screen, type Translate } from '../chat/index.ts'
import { escapeHtml, type Texts } from '../i18n.ts'
import {
  type Catalogue,
  clauseText,
  copiesText,
  documentKey,
  type Flow,
  onlyIf,
  serviceName,
  type WantedDocument,
} from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, checklist, progress } from './case.ts'
import { condition } from './terms.chat.ts'

/** Documents on one page: rows that a phone shows without scrolling far. */
export const PAGE_SIZE = 8
/** Small buttons side by side. */
const IN_A_ROW = 4
const LABEL = 48

/** A label that fits a button. */
export const short = (text: string, limit = LABEL): string => (text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`)

/** «Айша» or the service's short name. */
export const caseTitle = (catalogue: Pick<Catalogue, 'flowOf'>, t: Translate, of: Pick<Case, 'service' | 'edition' | 'name'>): string =>
  of.name ?? serviceName(catalogue, t, of, 'short')

/** One line of the list: box, number, title, and «only if …» while a question is open. */
function line(texts: Texts, { lang, t }: Ctx, flow: Flow, of: Case, item: WantedDocument, number: number): string {
  const { document, wanted } = item
  const box = of.ticks.includes(document.id) ? '☑' : '☐'
  const only = wanted === 'if' ? onlyIf(texts, lang, flow, document) : null
  return `${box} ${number}. ${t(documentKey(flow, item))} — ${copiesText(texts, lang, document)}${only ? `\n     <i>${only}</i>` : ''}`
}

const head = (t: Translate, flow: Flow, of: Case, lines: readonly WantedDocument[]): string => {
  const { done, all } = progress(lines, of)
  const name = of.name ? `«${escapeHtml(of.name)}»\n` : ''
  return `<b>${t(`${flow.id}-title`)}</b>\n${name}${t('cases-progress', { done, all })}`
}

/** The message that lives: the list with its ticks, and everything that can be done with the case. */
export function checklistScreen(texts: Texts, ctx: Ctx, flow: Flow, of: Case, page = 0, near: InlineKeyboardButton[] = []): Screen {
  const { t } = ctx
  const lines = checklist(flow, of)
  const shown = pageOf(lines, page, PAGE_SIZE)
  const text = [
    head(t, flow, of, lines),
    shown.items.map((item, index) => line(texts, ctx, flow, of, item, shown.first + index + 1)).join('\n'),
    t('cases-tick-hint'),
  ].join('\n\n')
  const at = (id: string) => ({ case: of.id, document: id, page: String(shown.page) })
  const boxes = shown.items.map((item, index) => {
    const { document } = item
    const on = of.ticks.includes(document.id)
    const label = short(`${on ? '☑' : '☐'} ${shown.first + index + 1}. ${t(documentKey(flow, item))}`)
    return [to.tick.to(label, { ...at(document.id), version: String(of.flowVersion), on: on ? '0' : '1' })]
  })
  const about = shown.items.map(({ document }, index) => to.details.to(`ℹ️ ${shown.first + index + 1}`, at(document.id)))
  return {
    text,
    rows: [
      ...boxes,
      about.slice(0, IN_A_ROW),
      about.slice(IN_A_ROW),
      pager(shown, (label, at) => to.page.to(label, { case: of.id, page: String(at) })),
      ...caseRows(t, flow, of),
      [...near, to.more.to(t('cases-more'), { case: of.id })],
      [to.list.to(t('cases-list-button'), { page: '0' })],
    ],
  }
}

/** The ways on from a case, whatever its screen. */
function caseRows(t: Translate, flow: Flow, of: Case): InlineKeyboardButton[][] {
  const at = { case: of.id }
  const changes = flow.questions.length > 0 ? [to.questions.to(t('cases-changes'), at)] : []
  return [
    [to.where.to(t('cases-where'), at), to.terms.to(t('cases-terms'), at)],
    of.state === 'gathering' ? [to.submit.to(t('cases-submit'), at)] : [to.summary.to(t('cases-summary'), at)],
    [...changes, to.refusals.to(t('cases-refusals'), at)],
  ]
}

/** What is done with a case now and then. */
export function moreScreen(ctx: Ctx, of: Case, rows: InlineKeyboardButton[][]): Screen {
  const { t } = ctx
  const at = { case: of.id }
  return {
    text: `<b>${t(`${of.edition ?? of.service}-title`)}</b>\n\n${t('cases-more-ask')}`,
    rows: [
      ...rows,
      [to.family.to(t('cases-family'), at)],
      [to.rename.to(t('cases-rename'), at), to.close.to(t('cases-close'), at)],
      [to.open.to(t('cases-back-to-list'), at)],
    ],
  }
}

/** Everything about one document: papers, who gives it, form, clause. */
export function documentScreen(texts: Texts, ctx: Ctx, flow: Flow, of: Case, item: WantedDocument, page: string): Screen {
  const { lang, t } = ctx
  const only = item.wanted === 'if' ? onlyIf(texts, lang, flow, item.document) : null
  const { document } = item
  const key = documentKey(flow, item)
  const parts = [
    `<b>${t(key)}</b>`,
    copiesText(texts, lang, document),
    t(`${key}-more`),
    only ? `<i>${only}</i>` : '',
    document.annex ? t('cases-form-annex', { annex: clauseText(texts, lang, `annex-${document.annex}`) }) : '',
    t('cases-clause', { clause: clauseText(texts, lang, document.clause) }),
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      [to.wrong.to(t('cases-wrong'), { case: of.id, document: document.id })],
      [to.page.to(t('cases-back-to-list'), { case: of.id, page })],
    ],
  }
}

/** One message that can be forwarded: what is still missing. */
export function familyText(texts: Texts, ctx: Ctx, flow: Flow, of: Case, bot: string): string {
  const { t } = ctx
  const missing = checklist(flow, of).filter(({ document }) => !of.ticks.includes(document.id))
  const lines = missing.map(
    (item) => `☐ ${t(documentKey(flow, item))} — ${copiesText(texts, ctx.lang, item.document)}${condition(texts, ctx, flow, item)}`,
  )
  const title = of.name ? `${t(`${flow.id}-title`)} («${escapeHtml(of.name)}»)` : t(`${flow.id}-title`)
  const rest = lines.length > 0 ? lines.join('\n') : t('cases-family-all-ready')
  return [
    `<b>${title}</b>`,
    t('cases-family-missing', { count: missing.length }),
    rest,
    t('cases-family-link', { link: `https://t.me/${bot}?start=s-${of.service}` }),
  ].join('\n\n')
}
