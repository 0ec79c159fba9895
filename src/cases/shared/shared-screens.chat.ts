import type { InlineKeyboardButton } from '@grammyjs/types'
import { inRows, pageOf, type Screen, side } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import * as cases from '../buttons.ts'
import { numbered, progress } from '../case.ts'
import {
  BROUGHT,
  caseHead,
  detailLines,
  GRID,
  groupLines,
  IN_A_ROW,
  type ListView,
  numbersOf,
  type Speech,
} from '../checklist/checklist.chat.ts'
import * as to from './buttons.ts'
import { bringerOf, keyOf, MARKS, type Mark, markOf, nextMark, type Share } from './share.ts'

/** A shared list with its case, as the screens need it. */
export interface SharedView extends ListView {
  readonly share: Share
}

/** Numbers on a card, which has no other buttons but one. */
const CARD_GRID = 12
const BOXES: Readonly<Record<Mark, string>> = { open: '☐', brings: BROUGHT, ready: '☑' }

/** Who brings a paper of this list. */
export const whoOf = (share: Share, of: ListView['of']) => (document: string) => bringerOf(share, of, document)

/** The mark in a button's data, read back. */
export const markAt = (value: string): Mark | null => MARKS[Number(value)] ?? null
const code = (mark: Mark): string => String(MARKS.indexOf(mark))

/** Title, whose list it is and how far, the papers with who brings them, and what a tap does. */
function text(view: SharedView, speech: Speech, said: string): string {
  const { t } = speech
  const { flow, of, share } = view
  const { done, all } = progress(numbered(flow, of), of)
  const open = of.state === 'gathering'
  const parts = [
    `${caseHead(t, flow, of)}\n${t('cases-share-of', { owner: escapeHtml(share.owner), done, all })}`,
    said,
    ...groupLines({ ...view, who: whoOf(share, of) }, speech),
    view.rules ?? '',
  ].filter(Boolean)
  const end = t(open ? 'cases-share-hint' : 'cases-share-over')
  const details = open ? detailLines(view, speech, [...parts, end].join('\n\n')) : ''
  return [...parts, details, end].filter(Boolean).join('\n\n')
}

/** The numbers of a page, each with the mark that it has; a tap makes the next one of it. */
function grid(
  { flow, of, share, page }: SharedView,
  size: number,
  box: (label: string, at: { document: string; mark: string; page: string }) => InlineKeyboardButton,
  turn: (label: string, page: string) => InlineKeyboardButton,
): InlineKeyboardButton[][] {
  if (of.state !== 'gathering') return []
  const lines = numbered(flow, of)
  const shown = pageOf(lines, page, size)
  const boxes = shown.items.map(({ document: { id } }, index) => {
    const mark = markOf(share, of, id)
    const label = `${BOXES[mark]} ${shown.first + index + 1}`
    return box(label, { document: id, mark: code(nextMark(mark)), page: String(shown.page) })
  })
  const next = (shown.page + 1) % shown.pages
  return [...inRows(boxes, IN_A_ROW), ...(shown.pages > 1 ? [[turn(`${numbersOf(next, lines.length, size)} ›`, String(next))]] : [])]
}

/** The list as a member sees it in their own chat with the bot. */
export function memberScreen(view: SharedView, speech: Speech, home: InlineKeyboardButton): Screen {
  const { t } = speech
  const id = view.of.id
  return {
    text: text(view, speech, view.said ?? ''),
    rows: [
      ...grid(
        view,
        GRID,
        (label, at) => to.mark.to(label, { case: id, ...at }),
        (label, page) => to.list.to(label, { case: id, page }),
      ),
      ...side(
        to.list.to(t('cases-share-refresh'), { case: id, page: String(view.page) }),
        to.leave.to(t('cases-share-leave'), { case: id }),
      ),
      [home],
    ],
  }
}

/** The list as a card in some other chat; whoever sees it may tick. */
export function cardScreen(view: SharedView, speech: Speech, bot: string): Screen {
  const key = keyOf(view.share)
  return {
    text: text(view, speech, ''),
    rows: [
      ...grid(
        view,
        CARD_GRID,
        (label, at) => to.card.to(label, { key, ...at }),
        (label, page) => to.cardPage.to(label, { key, page }),
      ),
      [{ text: speech.t('cases-share-in-bot'), url: linkOf(bot, view.share) }],
    ],
  }
}

/** What is left of a card when the door is closed. */
export const closedCard = ({ t }: Pick<Speech, 't'>): Screen => ({ text: t('cases-share-closed') })

/** The link that lets in. */
export const linkOf = (bot: string, share: Share): string => `https://t.me/${bot}?start=${LINK}${keyOf(share)}`
/** What such links begin with, and what is typed after the bot's name to put the card of a case into a chat. */
export const LINK = 'l-'
export const INLINE = 'list '

/** The owner's screen: the door that can be opened, or who is in, and how it is closed. */
export function doorScreen(view: Pick<ListView, 'flow' | 'of'>, share: Share | null, { t }: Speech, bot: string): Screen {
  const at = { case: view.of.id }
  const head = caseHead(t, view.flow, view.of)
  const missing = cases.family.to(t('cases-share-missing'), at)
  const back = cases.more.to(t('cases-back'), at)
  if (!share) return { text: `${head}\n\n${t('cases-share-ask')}`, rows: [[missing], [to.openDoor.to(t('cases-share-open'), at)], [back]] }
  const link = linkOf(bot, share)
  const names = share.members.map(({ name }) => escapeHtml(name)).join(', ')
  const forward = `https://t.me/share/url?${new URLSearchParams({ url: link, text: t('cases-share-come') })}`
  return {
    text: [head, t('cases-share-is-open', { link }), names ? t('cases-share-who', { names }) : t('cases-share-nobody')].join('\n\n'),
    rows: [
      [{ text: t('cases-share-card'), switch_inline_query: `${INLINE}${view.of.id}` }],
      [{ text: t('cases-share-send'), url: forward }],
      [missing],
      ...side(to.door.to(t('cases-share-refresh'), at), to.closeDoor.to(t('cases-share-close'), { ...at, sure: '0' })),
      [back],
    ],
  }
}

/** «Close?»: what closing does. */
export function closeScreen(of: string, { t }: Pick<Speech, 't'>): Screen {
  return {
    text: t('cases-share-close-ask'),
    rows: [[to.closeDoor.to(t('cases-share-close-sure'), { case: of, sure: '1' })], [to.door.to(t('cases-back'), { case: of })]],
  }
}
