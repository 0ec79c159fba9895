import type { InlineKeyboardButton, InlineQueryResult, KeyboardButton, Message } from 'grammy/types'
import { Document, isMap, isPair, isScalar, isSeq, parse, visit } from 'yaml'
import { z } from 'zod'
import type { ApiCall } from './bot-api.ts'
import { isUpload } from './telegram/args.ts'
import type { ChatMessage } from './telegram/chat-message.ts'
import { toTelegramHtml } from './telegram/render.ts'

const place = z.tuple([z.number(), z.number()])

/** What the user did. */
const userAct = z.union([
  z.strictObject({ send: z.string() }),
  /** The newest message with a button of that label; `message` 2 is the second newest, `nth` 2 the second such button in it. */
  z.strictObject({ tap: z.string(), message: z.int().positive().optional(), nth: z.int().positive().optional() }),
  z.strictObject({ location: place }),
  z.strictObject({ photo: z.string() }),
  z.strictObject({ document: z.string(), caption: z.string().optional() }),
  z.strictObject({ contact: z.string() }),
  z.strictObject({ sticker: z.literal(true) }),
  z.strictObject({ voice: z.literal(true) }),
  z.strictObject({ album: z.int().positive() }),
  z.strictObject({ inline: z.string() }),
  z.strictObject({ choose: z.string() }),
  z.strictObject({ language: z.string() }),
  z.strictObject({ block: z.boolean() }),
  /** An ISO 8601 duration by which the clock moves. */
  z.strictObject({ advance: z.string() }),
])

const rows = z.array(z.array(z.string()))

/** What the bot did; the texts are in Telegram's HTML, without what Telegram marks by itself. */
const botAct = z.strictObject({
  send: z.string().optional(),
  edit: z.string().optional(),
  answer: z.string().optional(),
  alert: z.literal(true).optional(),
  document: z.string().optional(),
  photo: z.string().optional(),
  voice: z.string().optional(),
  album: z.array(z.string()).optional(),
  caption: z.string().optional(),
  venue: z.string().optional(),
  location: place.optional(),
  results: z.array(z.string()).optional(),
  delete: z.int().optional(),
  pin: z.literal(true).optional(),
  react: z.string().optional(),
  copy: z.literal(true).optional(),
  buttons: rows.optional(),
  keyboard: z.union([rows, z.literal('remove'), z.literal('reply')]).optional(),
})

const transcript = z.strictObject({
  title: z.string(),
  language: z.string(),
  clock: z.iso.datetime({ offset: true }),
  steps: z.array(
    z.strictObject({
      /** Another person than the one whose chat it is; what follows is seen in their chat. */
      by: z.string().optional(),
      user: userAct,
      bot: z.array(botAct),
    }),
  ),
})

export type UserAct = z.infer<typeof userAct>
export type BotAct = z.infer<typeof botAct>
export type Transcript = z.infer<typeof transcript>
type Tap = Extract<UserAct, { tap: string }>

const FLOW_KEYS = new Set(['user', 'location', 'results', 'album'])

/** A chat test as YAML. */
export function toTranscript(chat: Transcript): string {
  const document = new Document(chat)
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key)) return
      const key = String(pair.key.value)
      if (FLOW_KEYS.has(key) && (isMap(pair.value) || isSeq(pair.value))) pair.value.flow = true
      if ((key === 'buttons' || key === 'keyboard') && isSeq(pair.value))
        for (const row of pair.value.items) if (isSeq(row)) row.flow = true
      if (key === 'steps' && isSeq(pair.value)) for (const step of pair.value.items.slice(1)) if (isMap(step)) step.spaceBefore = true
      if (isPair(pair) && isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true
    },
  })
  return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: false })
}

/**
 * Reads a chat test.
 * @throws ZodError when it has not the form of a transcript
 */
export const readTranscript = (yaml: string): Transcript => transcript.parse(parse(yaml))

const inlineLabel = (button: InlineKeyboardButton): string => ('url' in button ? `${button.text} → ${button.url}` : button.text)
const replyLabel = (button: KeyboardButton): string => (typeof button === 'string' ? button : (button as { text: string }).text)

/** The parts that a message or a call has in common: its buttons and its reply keyboard. */
function keyboards(call: ApiCall): BotAct {
  const markup = call.params.reply_markup as Record<string, unknown> | undefined
  const sent = (call.result as Message | undefined)?.reply_markup
  return {
    ...(sent ? { buttons: sent.inline_keyboard.map((row) => row.map(inlineLabel)) } : {}),
    ...(markup && 'keyboard' in markup ? { keyboard: (markup.keyboard as KeyboardButton[][]).map((row) => row.map(replyLabel)) } : {}),
    ...(markup && 'remove_keyboard' in markup ? { keyboard: 'remove' as const } : {}),
    ...(markup && 'force_reply' in markup ? { keyboard: 'reply' as const } : {}),
  }
}

const words = (message: Message): string => toTelegramHtml(message.text ?? '', message.entities)
const caption = (message: Message): BotAct =>
  message.caption === undefined ? {} : { caption: toTelegramHtml(message.caption, message.caption_entities) }
const fileName = (call: ApiCall, key: string): string => {
  const value = call.params[key]
  return isUpload(value) ? value.name : ((call.result as Message).document?.file_name ?? key)
}

const RENDER: Record<string, (call: ApiCall, message: Message) => BotAct | undefined> = {
  sendMessage: (call, message) => ({ send: words(message), ...keyboards(call) }),
  editMessageText: (call, message) => ({ edit: words(message), ...keyboards(call) }),
  editMessageCaption: (call, message) => ({ ...caption(message), ...keyboards(call) }),
  editMessageReplyMarkup: (call) => ({ buttons: [], ...keyboards(call) }),
  sendDocument: (call, message) => ({ document: fileName(call, 'document'), ...caption(message), ...keyboards(call) }),
  sendPhoto: (call, message) => ({ photo: fileName(call, 'photo'), ...caption(message), ...keyboards(call) }),
  sendVoice: (call, message) => ({ voice: fileName(call, 'voice'), ...caption(message), ...keyboards(call) }),
  sendMediaGroup: (call) => ({ album: (call.result as Message[]).map((m) => m.caption ?? m.document?.file_name ?? 'photo') }),
  sendVenue: (call, { venue }) => ({
    venue: `${venue?.title}, ${venue?.address}`,
    ...(venue ? { location: [venue.location.latitude, venue.location.longitude] } : {}),
    ...keyboards(call),
  }),
  sendLocation: (call, { location }) => (location ? { location: [location.latitude, location.longitude], ...keyboards(call) } : undefined),
  answerCallbackQuery: ({ params }) =>
    params.text ? { answer: String(params.text), ...(params.show_alert === true ? { alert: true } : {}) } : undefined,
  answerInlineQuery: ({ params }) => ({ results: (params.results as InlineQueryResult[]).map(resultTitle) }),
  deleteMessage: () => ({ delete: 1 }),
  deleteMessages: ({ params }) => ({ delete: (params.message_ids as unknown[]).length }),
  pinChatMessage: () => ({ pin: true }),
  setMessageReaction: ({ params }) => ({
    react: (params.reaction as { emoji?: string }[] | undefined)?.map((r) => r.emoji).join('') ?? '',
  }),
  copyMessage: () => ({ copy: true }),
  forwardMessage: () => ({ copy: true }),
}

/** What a person in the chat saw of a call; nothing for calls that failed or that nobody sees. */
export function renderCall(call: ApiCall): BotAct | undefined {
  return call.ok ? RENDER[call.method]?.(call, call.result as Message) : undefined
}

/** How an inline result is named in its list. */
export const resultTitle = (result: InlineQueryResult): string => ('title' in result && result.title ? result.title : result.id)

interface Button {
  messageId: number
  data: string
  label: string
}

/** The callback buttons of the messages, newest message first, each message's own in reading order. */
function buttonsByMessage(messages: readonly ChatMessage[]): Button[][] {
  return [...messages]
    .reverse()
    .map((m) =>
      (m.inlineKeyboard ?? [])
        .flat()
        .flatMap((b) => ('callback_data' in b ? [{ messageId: m.id, data: b.callback_data, label: b.text }] : [])),
    )
}

/** The button that `tap` means in a chat. */
export function findButton(messages: readonly ChatMessage[], { tap, message = 1, nth = 1 }: Tap): Button | undefined {
  const having = buttonsByMessage(messages)
    .map((buttons) => buttons.filter((b) => b.label === tap))
    .filter((buttons) => buttons.length > 0)
  return having[message - 1]?.[nth - 1]
}

/** How a transcript names the button with this data; nothing when no such button is in the chat. */
export function describeTap(messages: readonly ChatMessage[], messageId: number, data: string): Tap | undefined {
  const all = buttonsByMessage(messages)
  const button = all.flat().find((b) => b.messageId === messageId && b.data === data)
  if (!button) return undefined
  const having = all.map((buttons) => buttons.filter((b) => b.label === button.label)).filter((buttons) => buttons.length > 0)
  const message = having.findIndex((buttons) => buttons.includes(button)) + 1
  const nth = (having[message - 1]?.indexOf(button) ?? 0) + 1
  return { tap: button.label, ...(message > 1 ? { message } : {}), ...(nth > 1 ? { nth } : {}) }
}
