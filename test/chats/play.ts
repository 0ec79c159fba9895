import { Duration } from 'luxon'
import type { ApiCall, PlaygroundUser } from '../../src/playground/bot-api.ts'
import { type BotAct, findButton, renderCall, resultTitle, type Transcript, type UserAct } from '../../src/playground/transcript.ts'
import { type Mode, openStage, type Stage } from './stage.ts'

const CITIZEN = 700_000_001

/** Carries out one act of the citizen; gives the update that it causes, or null when it causes none. */
function carryOut(user: PlaygroundUser, stage: Stage, act: UserAct): (() => number) | null {
  if ('send' in act) return () => user.send(act.send)
  if ('tap' in act) {
    const found = findButton(stage.api.messages(user.id), act)
    if (!found) throw new RangeError(`no button «${act.tap}» in the chat`)
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

/**
 * Plays a chat from its first message to its last on a fresh stage; the bot is started anew for every act.
 * @returns the same transcript with what the bot really did
 */
export async function play(chat: Transcript, mode: Mode): Promise<Transcript> {
  const stage = await openStage(mode, new Date(chat.clock), chat.title)
  const user = stage.api.user({ id: CITIZEN, firstName: 'Айша', languageCode: chat.language })
  const people = new Map<string, PlaygroundUser>()
  /** Whoever is named, in the order in which they come. */
  const person = (name: string): PlaygroundUser => {
    const known = people.get(name)
    if (known) return known
    const come = stage.api.user({ id: CITIZEN + people.size + 1, firstName: name, languageCode: chat.language })
    people.set(name, come)
    return come
  }
  let watched = CITIZEN
  const calls: ApiCall[] = []
  const off = stage.api.onCall((call) => {
    if (call.chatId === watched) calls.push(call)
  })
  try {
    const steps: Transcript['steps'] = []
    for (const { by, user: act } of chat.steps) {
      const who = by === undefined ? user : person(by)
      calls.length = 0
      watched = who.id
      const cause = carryOut(who, stage, act)
      if (cause) await stage.perform(cause)
      else if ('advance' in act) await stage.advance(Duration.fromISO(act.advance).toMillis())
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
