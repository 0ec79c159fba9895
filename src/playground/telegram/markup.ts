import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types'
import type { Args } from './args.ts'
import { badRequest } from './errors.ts'
import { checkLink } from './links.ts'

export type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
export type ReplyKeyboard = Exclude<ReplyMarkup, InlineKeyboardMarkup>

/** Callback data is 1–64 bytes long. */
export const MAX_CALLBACK_DATA = 64
const MAX_INLINE_BUTTONS = 100
const MAX_REPLY_BUTTONS = 300
const MAX_MARKUP_BYTES = 10 * 1024

export const isInline = (markup: ReplyMarkup | undefined): markup is InlineKeyboardMarkup =>
  markup !== undefined && 'inline_keyboard' in markup

/**
 * The `reply_markup` of a call, checked as Telegram checks it.
 * @throws TelegramError 400 for too many buttons, callback data over 64 bytes, links that lead nowhere
 */
export function replyMarkup(args: Args): ReplyMarkup | undefined {
  if (!args.has('reply_markup')) return undefined
  const markup = args.object('reply_markup')
  if (!markup) {
    throw badRequest(
      typeof args.params.reply_markup === 'string' ? "can't parse reply keyboard markup JSON object" : 'object expected as reply markup',
    )
  }
  if ('inline_keyboard' in markup) return inlineKeyboard(markup.inline_keyboard)
  if ('keyboard' in markup) return { ...markup, keyboard: replyKeyboard(markup.keyboard) } as ReplyKeyboardMarkup
  return markup as unknown as ReplyKeyboard
}

/** Only an inline keyboard, as the edit methods want it. */
export function inlineMarkup(args: Args): InlineKeyboardMarkup | undefined {
  const markup = replyMarkup(args)
  if (markup === undefined || Object.keys(markup).length === 0) return undefined
  if (!isInline(markup)) throw badRequest('inline keyboard expected')
  return markup.inline_keyboard.length > 0 ? markup : undefined
}

function rowsOf<T>(rows: unknown, what: string, button: (value: unknown) => T): T[][] {
  if (!Array.isArray(rows)) throw badRequest(`field "${what}" of the reply markup must be of type Array`)
  return rows.flatMap((row) => {
    if (!Array.isArray(row)) throw badRequest(`field "${what}" of the reply markup must be an Array of Arrays`)
    return row.length > 0 ? [row.map(button)] : []
  })
}

function refuseTooLong(rows: unknown[][], max: number): void {
  const size = Buffer.byteLength(JSON.stringify(rows))
  if (rows.flat().length > max || size > MAX_MARKUP_BYTES) throw badRequest('reply markup is too long')
}

function inlineKeyboard(rows: unknown): InlineKeyboardMarkup {
  const inline_keyboard = rowsOf(rows, 'inline_keyboard', inlineButton)
  refuseTooLong(inline_keyboard, MAX_INLINE_BUTTONS)
  return { inline_keyboard }
}

const ACTIONS = ['web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat', 'copy_text', 'pay', 'callback_game']

function inlineButton(value: unknown): InlineKeyboardButton {
  const fail = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`)
  if (typeof value !== 'object' || value === null) throw fail('Expected an Object')
  const button = value as { text?: unknown; url?: unknown; callback_data?: unknown }
  if (typeof button.text !== 'string') throw fail('Can\'t find field "text"')
  if (button.text.trim() === '') throw fail('Button text must be non-empty')
  if (typeof button.url === 'string') {
    const link = checkLink(button.url)
    if ('reason' in link) throw badRequest(`inline keyboard button URL '${button.url}' is invalid: ${link.reason}`)
    return { ...button, url: link.url } as InlineKeyboardButton
  }
  if (typeof button.callback_data === 'string' && button.callback_data !== '') {
    if (Buffer.byteLength(button.callback_data) > MAX_CALLBACK_DATA) throw badRequest('BUTTON_DATA_INVALID')
    return button as InlineKeyboardButton
  }
  if (!ACTIONS.some((action) => action in button)) throw fail('Text buttons are unallowed in the inline keyboard')
  return button as InlineKeyboardButton
}

function replyKeyboard(rows: unknown): KeyboardButton[][] {
  const keyboard = rowsOf(rows, 'keyboard', (value) => {
    const button = typeof value === 'string' ? { text: value } : (value as KeyboardButton)
    if (typeof (button as { text?: unknown } | null)?.text !== 'string')
      throw badRequest('can\'t parse keyboard button: Can\'t find field "text"')
    return button
  })
  refuseTooLong(keyboard, MAX_REPLY_BUTTONS)
  return keyboard
}
