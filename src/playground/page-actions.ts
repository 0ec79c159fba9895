import { z } from 'zod'
import type { BotApi, PlaygroundUser } from './bot-api.ts'
import { describeTap, resultTitle, type UserAct } from './transcript.ts'

const coordinate = (max: number) => z.number().min(-max).max(max)

/** What the page can ask of a user. */
export const pageAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('send'), text: z.string().min(1).max(20_000), replyTo: z.int().optional() }),
  z.object({ kind: z.literal('tap'), message: z.int(), data: z.string().max(64) }),
  z.object({ kind: z.literal('location'), latitude: coordinate(90), longitude: coordinate(180) }),
  z.object({ kind: z.literal('contact'), phone: z.string().min(5).max(20) }),
  z.object({ kind: z.literal('sticker') }),
  z.object({ kind: z.literal('voice') }),
  z.object({ kind: z.literal('inline'), text: z.string().max(256) }),
  z.object({ kind: z.literal('choose'), result: z.string().max(64) }),
  z.object({ kind: z.literal('block'), on: z.boolean() }),
])
export type PageAction = z.infer<typeof pageAction>

/**
 * Carries out an act of a user in one of their chats.
 * @param note told, before the act is carried out, how a transcript names it; not told of acts in groups
 * @throws PlaygroundError for what a Telegram client would not let them do
 */
export function performAction(api: BotApi, user: PlaygroundUser, chatId: number, act: PageAction, note: (act: UserAct) => void): void {
  if (chatId !== user.id && act.kind === 'send') {
    user.groupSend(chatId, act.text, act.replyTo)
    return
  }
  const named = chatId === user.id ? nameOf(api, user, chatId, act) : undefined
  if (named) note(named)
  carryOut(user, act)
}

function nameOf(api: BotApi, user: PlaygroundUser, chatId: number, act: PageAction): UserAct | undefined {
  if (act.kind === 'send') return { send: act.text }
  if (act.kind === 'tap') return describeTap(api.messages(chatId), act.message, act.data)
  if (act.kind === 'location') return { location: [act.latitude, act.longitude] }
  if (act.kind === 'contact') return { contact: act.phone }
  if (act.kind === 'inline') return { inline: act.text }
  if (act.kind === 'block') return { block: act.on }
  if (act.kind === 'choose') {
    const result = user.inlineResults()?.results.find((r) => r.id === act.result)
    return result && { choose: resultTitle(result) }
  }
  return act.kind === 'sticker' ? { sticker: true } : { voice: true }
}

function carryOut(user: PlaygroundUser, act: PageAction): number {
  switch (act.kind) {
    case 'send':
      return user.send(act.text)
    case 'tap':
      return user.tap(act.message, act.data)
    case 'location':
      return user.location(act.latitude, act.longitude)
    case 'contact':
      return user.contact(act.phone)
    case 'sticker':
      return user.sticker()
    case 'voice':
      return user.voice()
    case 'inline':
      return user.inlineQuery(act.text)
    case 'choose':
      return user.chooseInlineResult(act.result)
    case 'block':
      return act.on ? user.block() : user.unblock()
  }
}
