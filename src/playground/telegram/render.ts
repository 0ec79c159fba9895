import type { MessageEntity } from 'grammy/types'
import { foundByItself } from './entities.ts'

const TAGS: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

function startTag(entity: MessageEntity, covered: string): string {
  if (entity.type === 'text_link') return `<a href="${escapeAttribute(entity.url)}">`
  if (entity.type === 'text_mention') return `<a href="tg://user?id=${entity.user.id}">`
  if (entity.type === 'url') return `<a href="${escapeAttribute(/^https?:/i.test(covered) ? covered : `https://${covered}`)}">`
  if (entity.type === 'email') return `<a href="mailto:${escapeAttribute(covered)}">`
  if (entity.type === 'expandable_blockquote') return '<blockquote expandable>'
  if (entity.type === 'bot_command') return '<a data-command>'
  return TAGS[entity.type] ? `<${TAGS[entity.type]}>` : ''
}

function endTag(entity: MessageEntity): string {
  if (['text_link', 'text_mention', 'url', 'email', 'bot_command'].includes(entity.type)) return '</a>'
  if (entity.type === 'expandable_blockquote') return '</blockquote>'
  return TAGS[entity.type] ? `</${TAGS[entity.type]}>` : ''
}

/** `text` as safe HTML for a page, with the links and commands that Telegram found by itself. */
export function toPageHtml(text: string, entities: readonly MessageEntity[] = []): string {
  return render(text, entities)
}

/** `text` in Telegram's HTML as its sender could have written it: what Telegram finds by itself is left out. */
export function toTelegramHtml(text: string, entities: readonly MessageEntity[] = []): string {
  return render(
    text,
    entities.filter((e) => !foundByItself(e)),
  )
}

function render(text: string, entities: readonly MessageEntity[]): string {
  const open: MessageEntity[] = []
  const waiting = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  const stops = new Set([0, text.length])
  for (const e of entities) stops.add(e.offset).add(e.offset + e.length)
  const at = [...stops].filter((s) => s <= text.length).sort((a, b) => a - b)
  let html = ''
  at.forEach((stop, i) => {
    html += closeUpTo(open, stop)
    while (waiting[0] && waiting[0].offset <= stop) {
      const entity = waiting.shift() as MessageEntity
      html += startTag(entity, text.slice(entity.offset, entity.offset + entity.length))
      open.push(entity)
    }
    html += escapeHtml(text.slice(stop, at[i + 1] ?? stop))
  })
  return html
}

/** Closes what ends at `stop`; entities that overlap without nesting are closed and opened again. */
function closeUpTo(open: MessageEntity[], stop: number): string {
  const first = open.findIndex((e) => e.offset + e.length <= stop)
  if (first < 0) return ''
  const closing = open.splice(first)
  let html = [...closing].reverse().map(endTag).join('')
  for (const entity of closing) {
    if (entity.offset + entity.length <= stop) continue
    html += startTag(entity, '')
    open.push(entity)
  }
  return html
}
