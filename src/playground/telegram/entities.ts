import type { MessageEntity } from 'grammy/types'
import { badRequest } from './errors.ts'
import { type FormattedText, parseHtml, sortEntities } from './html.ts'

/** What Telegram finds in any text by itself; all other entities were asked for by the sender. */
const FOUND_BY_ITSELF = ['bot_command', 'mention', 'hashtag', 'cashtag', 'url', 'email', 'phone_number'] as const
type FoundType = (typeof FOUND_BY_ITSELF)[number]

const PATTERNS: [FoundType, RegExp][] = [
  ['email', /(?<![\w.+@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  [
    'url',
    /(?<![\p{L}\d_@./-])(?:https?:\/\/[^\s<>"«»]+|(?:[\p{L}\d-]+\.)+(?:kz|com|org|net|ru|gov|me|info|қаз)(?![\p{L}\d])(?:\/[^\s<>"«»]*)?)/giu,
  ],
  ['bot_command', /(?<![\w/@.])\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/g],
  ['mention', /(?<![\w@/.])@[a-zA-Z]\w{3,31}(?!\w)/g],
  ['hashtag', /(?<![\p{L}\d_#])#[\p{L}\d_]*\p{L}[\p{L}\d_]*/gu],
]
const MAX_ENTITIES = 100

/** Was this entity found by Telegram (a link, a command, a mention), not given by the sender? */
export const foundByItself = (entity: MessageEntity): boolean => (FOUND_BY_ITSELF as readonly string[]).includes(entity.type)

/** Adds the commands, links, addresses, mentions and hashtags that Telegram marks in every text. */
export function withFoundEntities({ text, entities }: FormattedText): FormattedText {
  const all = [...entities]
  const taken = (from: number, to: number) =>
    all.some((e) => (foundByItself(e) || ['code', 'pre', 'text_link'].includes(e.type)) && e.offset < to && from < e.offset + e.length)
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = type === 'url' ? match[0].replace(/[.,:;!?)\]]+$/, '') : match[0]
      if (!taken(match.index, match.index + found.length)) all.push({ type, offset: match.index, length: found.length })
    }
  }
  return { text, entities: sortEntities(all).slice(0, MAX_ENTITIES) }
}

/**
 * A text as the Bot API takes it: parse mode or explicit entities applied, outer white space trimmed.
 * @throws TelegramError 400 for HTML that does not parse and for parse modes that the house does not use
 */
export function formattedText(source: string, parseMode: unknown, explicit: unknown): FormattedText {
  const mode = typeof parseMode === 'string' ? parseMode.toLowerCase() : ''
  if (mode !== '' && mode !== 'html') throw badRequest('unsupported parse_mode')
  const entities = Array.isArray(explicit) ? (explicit as MessageEntity[]) : []
  const parsed = mode === 'html' ? parseHtml(source) : { text: source, entities: entities.map((e) => ({ ...e })) }
  return withFoundEntities(trimmed({ text: parsed.text.replaceAll('\r', ''), entities: parsed.entities }))
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length
  const kept = text.trim()
  const moved = entities.flatMap((e) => {
    const from = Math.max(0, e.offset - start)
    const to = Math.min(kept.length, e.offset + e.length - start)
    return to > from ? [{ ...e, offset: from, length: to - from }] : []
  })
  return { text: kept, entities: moved }
}
