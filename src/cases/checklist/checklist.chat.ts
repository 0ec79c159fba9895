import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, capital, inRows, pageOf, type Screen, type Translate, visibleLength } from '../../chat/index.ts'
import { escapeHtml, type Texts } from '../../i18n.ts'
import {
  type Catalogue,
  clauseText,
  conditionText,
  copiesText,
  documentKey,
  type Flow,
  memoizePerContent,
  serviceName,
  sourceText,
  type WantedDocument,
} from '../../services/index.ts'
import * as to from '../buttons.ts'
import { type Case, checklist, markOfRules, numbered, progress } from '../case.ts'
import { listOf, type PaperList } from './paper-list.ts'

/** Numbers to tick under one list; more of them are a page further. */
export const GRID = 8
export const IN_A_ROW = 4
/** Stands before a paper that somebody of a shared list brings. */
export const BROUGHT = '🙋'
/** Telegram takes 4,096 characters; some are left for the words around the details. */
export const MESSAGE = 3_900

/** What a screen is told in. */
export type Speech = Pick<Ctx, 'lang' | 't' | 'now'>

/** What the list shows. */
export interface ListView {
  readonly texts: Texts
  readonly flow: Flow
  readonly of: Case
  /** Page of the numbers to tick. */
  readonly page: number
  /** By the rules of which day it is told, as Telegram HTML. */
  readonly rules?: string | undefined
  /** What has just changed, as Telegram HTML. */
  readonly said?: string | undefined
  /** Of a shared list: who brings a paper. */
  readonly who?: ((document: string) => string | null) | undefined
}

/** «Айша» or the service's short name, as plain text. */
export const caseTitle = (catalogue: Pick<Catalogue, 'flowOf'>, t: Translate, of: Pick<Case, 'service' | 'edition' | 'name'>): string =>
  of.name ?? serviceName(catalogue, t, of, 'short')

/** The title of a service with the name of the case. */
export const caseHead = (t: Translate, flow: Flow, of: Pick<Case, 'name'>): string =>
  `<b>${t(`${flow.id}-title`)}</b>${of.name ? `\n«${escapeHtml(of.name)}»` : ''}`

export const documentTitle = (t: Translate, flow: Flow, item: WantedDocument): string => t(documentKey(flow, item))

/** What a paper is called on the list, and «only if …» while a question is open. */
interface PaperWords {
  readonly id: string
  readonly title: string
  readonly only: string
}

/** All that a list says whoever has it: ticks, names and what just happened come to it. */
interface ListWords {
  readonly groups: ReadonlyArray<{ readonly head: string; readonly papers: readonly PaperWords[] }>
  /** What each paper is, folded away. */
  readonly details: string
  /** Characters of `details` as Telegram counts them. */
  readonly detailsLength: number
  /** How many answers are missing, and how many papers they may take off; '' where the list is settled. */
  readonly open: string
  /** «You are a guardian? Then this one»: what the answers point to besides, one tap further. */
  readonly see: string
}

const wordsOfList = memoizePerContent((texts, lang, list: PaperList): ListWords => {
  const { flow } = list
  const t: Translate = (key, vars) => texts.t(lang, key, vars)
  const details = list.numbered.map((item, index) => {
    const from = sourceText(texts, lang, item.document)
    const clause = clauseText(texts, lang, item.document.clause)
    return `${index + 1}. ${t(`${documentKey(flow, item)}-more`)}${from ? ` ${from}` : ''} <i>${clause}</i>`
  })
  const folded = `<blockquote expandable>${details.join('\n')}</blockquote>`
  const papers = list.papers.filter(({ wanted }) => wanted === 'if').length
  return {
    groups: list.groups.map(({ lines }) => ({
      head: lines[0] ? `<b>${capital(copiesText(texts, lang, lines[0].document))}</b>` : '',
      papers: lines.map((item) => ({
        id: item.document.id,
        title: documentTitle(t, flow, item),
        only: conditionText(texts, lang, flow, item) ?? '',
      })),
    })),
    details: folded,
    detailsLength: visibleLength(folded),
    open: list.open > 0 && papers > 0 ? t('cases-open-answers', { questions: list.open, papers }) : '',
    see: list.see.map((id) => t('cases-see', { why: t(`${flow.id}-see-${id}`), service: t(`${id}-short`) })).join('\n'),
  }
})

/** The words of the list of a view. */
const listWords = ({ texts, flow, of }: Pick<ListView, 'texts' | 'flow' | 'of'>, { lang }: Speech): ListWords =>
  wordsOfList(texts, lang, listOf(flow, of))

/** One line of the list: box, number, title, who brings it, and «only if …» while a question is open. */
function line({ of, who }: ListView, { id, title, only }: PaperWords, number: number): string {
  const by = who?.(id) ?? null
  const box = of.ticks.includes(id) ? '☑' : by === null ? '☐' : BROUGHT
  const name = by === null ? '' : ` — <b>${escapeHtml(by)}</b>`
  return `${box} ${number}. ${title}${name}${only ? `\n     <i>${only}</i>` : ''}`
}

/** The papers, those that are brought alike under one heading, numbered through. */
export function groupLines(view: ListView, speech: Speech): string[] {
  let number = 0
  return listWords(view, speech).groups.map(({ head, papers }) => [head, ...papers.map((paper) => line(view, paper, ++number))].join('\n'))
}

/**
 * What each paper is, folded away; '' where one message does not take it all.
 * @param above what else the message says, as Telegram HTML
 */
export function detailLines(view: ListView, speech: Speech, above: string): string {
  const { details, detailsLength } = listWords(view, speech)
  const room = MESSAGE - detailsLength
  // Tags are not counted, so that a text which fits with them fits.
  return room > 0 && (above.length <= room || visibleLength(above) <= room) ? details : ''
}

/** The message that lives while papers are gathered: all of them, a grid of numbers to tick, and three ways on. */
export function checklistScreen(view: ListView, speech: Speech): Screen {
  const { t } = speech
  const { flow, of } = view
  const words = listWords(view, speech)
  const { done, all } = progress(checklist(flow, of), of)
  const ready = done === all
  const parts = [
    `${caseHead(t, flow, of)}\n${ready ? t('cases-progress-all') : t('cases-progress', { done, all })}`,
    view.said ?? '',
    ...groupLines(view, speech),
    words.open,
    words.see,
    view.rules ?? '',
  ].filter(Boolean)
  const said = parts.join('\n\n')
  const details = detailLines(view, speech, said)
  return {
    text: [said, details, t(ready ? 'cases-tick-done' : details ? 'cases-tick-hint' : 'cases-tick-hint-more')].filter(Boolean).join('\n\n'),
    rows: [
      ...gridRows(view),
      ready ? [] : [to.allReady.to(t('cases-all-ready'), { case: of.id, version: markOfRules(flow) })],
      [
        to.where.to(t('cases-where'), { case: of.id }),
        of.state === 'gathering' ? to.submit.to(t('cases-submit'), { case: of.id }) : to.open.to(t('cases-to-card'), { case: of.id }),
      ],
      [to.more.to(t('cases-more'), { case: of.id })],
    ],
  }
}

/** Numbers to tick; one whose form can be filled in here opens the paper instead. */
function gridRows({ flow, of, page: asked }: ListView): InlineKeyboardButton[][] {
  const { numbered: lines, forms } = listOf(flow, of)
  const shown = pageOf(lines, asked, GRID)
  const [page, version] = [String(shown.page), markOfRules(flow)]
  const boxes = shown.items.map(({ document: { id } }, index) => {
    const number = shown.first + index + 1
    const on = of.ticks.includes(id)
    if (!on && forms.has(id)) return to.details.to(`✍️ ${number}`, { case: of.id, document: id, page })
    return to.tick.to(`${on ? '☑' : '☐'} ${number}`, { case: of.id, version, document: id, on: on ? '0' : '1', page })
  })
  const next = (shown.page + 1) % shown.pages
  const more = shown.pages > 1 ? [[to.page.to(`${numbersOf(next, lines.length)} ›`, { case: of.id, page: String(next) })]] : []
  return [...inRows(boxes, IN_A_ROW), ...more]
}

/** «9–12»: the numbers of a page of the grid. */
export const numbersOf = (page: number, all: number, size = GRID): string => `${page * size + 1}–${Math.min(all, (page + 1) * size)}`

/** Everything about one document: papers, who gives it, form, clause. */
export function documentScreen(view: ListView, speech: Speech, item: WantedDocument, fill: InlineKeyboardButton[]): Screen {
  const { lang, t } = speech
  const { texts, flow, of } = view
  const { document } = item
  const only = conditionText(texts, lang, flow, item)
  const on = of.ticks.includes(document.id)
  const at = { case: of.id, document: document.id, page: String(view.page), version: markOfRules(flow) }
  const parts = [
    `<b>${documentTitle(t, flow, item)}</b>`,
    copiesText(texts, lang, document),
    t(`${documentKey(flow, item)}-more`),
    sourceText(texts, lang, document) ?? '',
    only ? `<i>${only}</i>` : '',
    document.annex ? t('cases-form-annex', { annex: clauseText(texts, lang, `annex-${document.annex}`) }) : '',
    t('cases-clause', { clause: clauseText(texts, lang, document.clause) }),
    view.rules ?? '',
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      fill,
      [to.tick.to(t(on ? 'cases-not-ready' : 'cases-is-ready'), { ...at, on: on ? '0' : '1' })],
      [to.wrong.to(t('cases-wrong'), { case: of.id, document: document.id })],
      [to.page.to(t('cases-back-to-list'), { case: of.id, page: at.page })],
    ],
  }
}

/** «Which paper?»: a number for each, to read about it alone or to say that something is wrong with it. */
export function papersScreen({ flow, of, rules }: Pick<ListView, 'flow' | 'of' | 'rules'>, { t }: Speech, page: number): Screen {
  const shown = pageOf(numbered(flow, of), page, GRID)
  const lines = shown.items.map((item, index) => `${shown.first + index + 1}. ${documentTitle(t, flow, item)}`)
  const numbers = shown.items.map(({ document }, index) =>
    to.details.to(`ℹ️ ${shown.first + index + 1}`, { case: of.id, document: document.id, page: String(shown.page) }),
  )
  const next = (shown.page + 1) % shown.pages
  return {
    text: [`<b>${t('cases-papers-ask')}</b>`, lines.join('\n'), rules ?? ''].filter(Boolean).join('\n\n'),
    rows: [
      ...inRows(numbers, IN_A_ROW),
      shown.pages > 1 ? [to.papers.to(`${numbersOf(next, numbered(flow, of).length)} ›`, { case: of.id, page: String(next) })] : [],
      [to.more.to(t('cases-back'), { case: of.id })],
    ],
  }
}

/** One message that can be forwarded: what is still missing, and by the rules of which day. */
export function familyText({ texts, flow, of, rules }: ListView, { lang, t }: Speech, bot: string): string {
  const missing = numbered(flow, of).filter(({ document }) => !of.ticks.includes(document.id))
  const lines = missing.map((item) => {
    const only = conditionText(texts, lang, flow, item)
    const paper = `☐ ${documentTitle(t, flow, item)} — ${copiesText(texts, lang, item.document)}`
    return only ? `${paper}\n     <i>${only}</i>` : paper
  })
  const title = of.name ? `${t(`${flow.id}-title`)} («${escapeHtml(of.name)}»)` : t(`${flow.id}-title`)
  const rest = lines.length > 0 ? lines.join('\n') : t('cases-family-all-ready')
  return [
    `<b>${title}</b>`,
    t('cases-family-missing', { count: missing.length }),
    rest,
    ...(rules ? [rules] : []),
    t('cases-family-link', { link: `https://t.me/${bot}?start=s-${of.service}` }),
  ].join('\n\n')
}
