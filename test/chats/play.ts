import { Duration } from 'luxon'
import type { ApiCall, BotApi, PlaygroundUser } from '../../src/playground/bot-api.ts'
import { type BotAct, findButton, renderCall, resultTitle, type Transcript, type UserAct } from '../../src/playground/transcript.ts'
import { type Mode, openStage, type Stage } from './stage.ts'

/** The person whose chat it is; others have the ids after it, in the order in which they come. */
export const CITIZEN = 700_000_001

/**
 * What one act of a person does in Telegram, or null when it causes no update.
 * @param chat where they look for the button that they press: their own chat, or a group
 */
export function carryOut(user: PlaygroundUser, api: BotApi, act: UserAct, chat = user.id): (() => number) | null {
  if ('send' in act) return () => user.send(act.send)
  if ('tap' in act) {
    const found = findButton(api.messages(chat), act)
    if (!found)
      throw new RangeError(
        `no button «${act.tap}» in the chat; it ends with ${JSON.stringify(
          api
            .messages(chat)
            .slice(-2)
            .map(({ text, inlineKeyboard }) => [text?.slice(0, 80), inlineKeyboard?.flat().map((one) => one.text)]),
        )}`,
      )
    return () => user.tap(found.messageId, found.data)
  }
  if ('location' in act) return () => user.location(...act.location)
  if ('photo' in act) return () => user.photo(undefined, act.photo)
  if ('document' in act) return () => user.document(act.document, Buffer.from('text'), act.caption)
  if ('contact' in act) return () => user.contact(act.contact)
  if ('sticker' in act) return () => user.sticker()
  if ('voice' in act) return () => user.voice()
  if ('album' in act) return () => user.album(act.album)
  if ('inline' in act) return () => user.inlineQuery(act.inline)
  if ('choose' in act) {
    const result = user.inlineResults()?.results.find((one) => resultTitle(one) === act.choose)
    return () => user.chooseInlineResult(result?.id ?? act.choose)
  }
  if ('advance' in act) return null
  throw new TypeError(`a transcript cannot do ${Object.keys(act).join()}`)
}

/** The people of a chat, each made when they come first; without a name the one whose chat it is. */
export function peopleOf(api: BotApi, languageCode: string): (name?: string) => PlaygroundUser {
  const people = new Map<string | undefined, PlaygroundUser>([[undefined, api.user({ id: CITIZEN, firstName: 'Айша', languageCode })]])
  return (name) => {
    const known = people.get(name)
    if (known) return known
    const come = api.user({ id: CITIZEN + people.size, firstName: name ?? '', languageCode })
    people.set(name, come)
    return come
  }
}

async function perform(stage: Stage, who: PlaygroundUser, act: UserAct): Promise<void> {
  const cause = carryOut(who, stage.api, act)
  if (cause) await stage.perform(cause)
  else if ('advance' in act) await stage.advance(Duration.fromISO(act.advance).toMillis())
}

/**
 * Plays a chat from its first message to its last on a fresh stage; the bot is started anew for every act.
 * @returns the same transcript with what the bot really did
 */
export async function play(chat: Transcript, mode: Mode): Promise<Transcript> {
  const stage = await openStage(mode, new Date(chat.clock), chat.title)
  const person = peopleOf(stage.api, chat.language)
  let watched = CITIZEN
  const calls: ApiCall[] = []
  const off = stage.api.onCall((call) => {
    if (call.chatId === watched) calls.push(call)
  })
  try {
    const steps: Transcript['steps'] = []
    for (const { by, user: act } of chat.steps) {
      const who = person(by)
      calls.length = 0
      watched = who.id
      await perform(stage, who, act)
      steps.push({
        ...(by === undefined ? {} : { by }),
        user: act,
        bot: calls.map(renderCall).filter((seen): seen is BotAct => seen !== undefined),
      })
    }
    return { ...chat, steps }
  } finally {
    off()
    await stage.close()
  }
}

/** What differs when a message is sent once more, or a nonce drawn: ids of messages, moments of writing, what is encrypted. */
const CHANCE = new Set(['live', 'message', 'messages', 'textMessages', 'fileMessages', 'handled', 'createdAt', 'updatedAt', 'person'])
/** The pace of sending is kept by the second, and freed by the clock of the store. */
const PACE = new Set(['reminder-pace', 'reminder-citizens'])

/**
 * All that the store keeps when a chat has been played to its end.
 * @param again each update is handled twice, as after a process that died before its mark
 */
export async function keptOf(chat: Transcript, again: boolean): Promise<Readonly<Record<string, unknown>>> {
  const stage = await openStage('polling', new Date(chat.clock), chat.title, again)
  const person = peopleOf(stage.api, chat.language)
  try {
    for (const { by, user: act } of chat.steps) await perform(stage, person(by), act)
    return await stage.read(async ({ db }) => {
      const kept: Record<string, unknown> = {}
      for (const { collectionName: name } of (await db?.collections()) ?? []) {
        if (PACE.has(name)) continue
        const rows = await db?.collection(name).find().sort({ _id: 1 }).toArray()
        kept[name] = JSON.parse(JSON.stringify(rows, (key, value) => (CHANCE.has(key) ? undefined : value)))
      }
      return kept
    })
  } finally {
    await stage.close()
  }
}
