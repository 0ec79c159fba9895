import type { InlineKeyboardButton } from '@grammyjs/types'
import { plainText } from '../i18n.ts'

/** What a phone of 360 points shows of a label without cutting it: of a button alone, of two side by side, of more. */
const ROOM = [40, 16, 10, 8] as const

/** A text that begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Buttons in rows of `size`. */
export const inRows = <T>(items: readonly T[], size: number): T[][] =>
  items.flatMap((_, index) => (index % size === 0 ? [items.slice(index, index + size)] : []))

const PICTURES = /\p{Extended_Pictographic}(\u200D\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})*\s?/gu
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const count = (text: string): number => [...letters.segment(text)].length

/** Letters of a label; its pictures are counted by nobody. */
export const labelLength = (label: string): number => count(label.replace(PICTURES, '').trim())

/** How many letters a label may have in a row of so many buttons. */
export const labelRoom = (inRow: number): number => ROOM[Math.min(Math.max(inRow, 1), ROOM.length) - 1] ?? 8

/** Two buttons side by side where both labels have the room, else one under the other. */
export function side(...buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const fit = buttons.every(({ text }) => labelLength(text) <= labelRoom(buttons.length))
  return fit ? [[...buttons]] : buttons.map((one) => [one])
}

/** Buttons two by two, each pair side by side where both labels have the room. */
export const pairs = (buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  inRows(buttons, 2).flatMap((pair) => side(...pair))

/**
 * A label cut in its middle, where names of offices that differ only at their ends keep both.
 * @param limit letters that are left, the «…» among them
 */
function shortened(label: string, limit: number = ROOM[0]): string {
  const all = [...letters.segment(label)].map(({ segment }) => segment)
  if (all.length <= limit) return label
  const end = Math.floor((limit - 1) / 2)
  return `${all
    .slice(0, limit - 1 - end)
    .join('')
    .trimEnd()}…${all
    .slice(all.length - end)
    .join('')
    .trimStart()}`
}

/** Parts of a label joined by « · », as many as there is room for; the first one always, cut where it must be. */
export function labelOf(parts: readonly string[], limit: number = ROOM[0]): string {
  const [first = '', ...rest] = parts.filter((part) => part !== '')
  return rest.reduce((label, part) => (labelLength(`${label} · ${part}`) <= limit ? `${label} · ${part}` : label), shortened(first, limit))
}

/** Lines of a folded quotation that Telegram shows before it is opened, and what stands in one of them. */
const FOLDED = 3 * 40

/** Characters of Telegram HTML as Telegram counts them against its 4,096: UTF-16 units without the tags. */
export const visibleLength = (html: string): number => plainText(html).length

/** Characters that a person sees before they unfold anything. */
export const seenLength = (html: string): number =>
  visibleLength(html.replace(/<blockquote expandable>([\s\S]*?)<\/blockquote>/g, (_, inner: string) => plainText(inner).slice(0, FOLDED)))
