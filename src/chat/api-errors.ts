/** What a refusal of the Bot API means for a message that is owed. */
export type Refusal =
  /** The person blocked the bot, or is no more: nothing reaches them until they write again. */
  | 'gone'
  /** The chat cannot be written to for now: no rights, removed, shut, flood, Telegram away. The message stays owed. */
  | 'not-now'
  /** The chat lives on under another id, see `followMoves`. */
  | 'moved'
  /** This part cannot go to this chat (a voice to somebody who refuses voices, a file that is no more): the rest can. */
  | 'part'
  /** The message itself is wrong, and always will be. */
  | 'message'

/** What of an error tells a refusal: grammY's `GrammyError` has it. */
export interface Refused {
  readonly error_code: number
  readonly description: string
  readonly parameters?: { readonly migrate_to_chat_id?: number; readonly retry_after?: number }
}

/** Telegram's words for a topic of a group that was deleted or closed: the group itself may take the message. */
const TOPIC_SHUT = /TOPIC_CLOSED|TOPIC_DELETED|TOPIC_ID_INVALID|(?:message thread|topic) (?:not found|is closed|was deleted)/i

/** Telegram's own words, by what they mean; the first that fits counts. */
const WORDS: ReadonlyArray<readonly [Refusal, RegExp]> = [
  ['moved', /group chat was upgraded to a supergroup/i],
  [
    'gone',
    /bot was blocked by the user|user is deactivated|bot can't initiate conversation|PEER_ID_INVALID|bots can't send messages to bots/i,
  ],
  ['not-now', TOPIC_SHUT],
  [
    'not-now',
    /chat not found|bot was kicked|bot is not a member|not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_ADMIN_REQUIRED|CHANNEL_PRIVATE|USER_BANNED_IN_CHANNEL|chat_deactivated|group chat was deactivated|SLOWMODE_WAIT/i,
  ],
  [
    'part',
    /VOICE_MESSAGES_FORBIDDEN|CHAT_SEND_(?:MEDIA|PHOTOS|VIDEOS|ROUNDVIDEOS|AUDIOS|VOICES|DOCS|STICKERS|GIFS)_FORBIDDEN|wrong file[_ ]id(?:entifier)?|wrong remote file|wrong type of file|file is too big|file is temporarily unavailable|FILE_REFERENCE|FILE_ID_INVALID|PHOTO_INVALID|IMAGE_PROCESS_FAILED|MEDIA_(?:EMPTY|INVALID)|invalid file/i,
  ],
]

const isRefused = (error: unknown): error is Refused =>
  typeof error === 'object' &&
  error !== null &&
  typeof (error as Refused).error_code === 'number' &&
  typeof (error as Refused).description === 'string'

/** The id under which a chat lives on, when the refusal says so. */
const movedTo = (error: unknown): number | null => (isRefused(error) ? (error.parameters?.migrate_to_chat_id ?? null) : null)

/** What a refusal means for a private chat: one that is not found is of somebody who left, a group's may come back. */
export const citizenRefusal = (error: unknown): Refusal =>
  isRefused(error) && /chat not found/i.test(error.description) ? 'gone' : refusalOf(error)

/**
 * What an error of a call to the Bot API means.
 * A network that is down, 429, 5xx and a token that is refused pass; other 403 are people who left, other 400 the message's own fault.
 */
export function refusalOf(error: unknown): Refusal {
  if (movedTo(error) !== null) return 'moved'
  if (!isRefused(error)) return 'not-now'
  const { error_code: code, description } = error
  if (code !== 400 && code !== 403) return 'not-now'
  const told = WORDS.find(([, words]) => words.test(description))?.[0]
  return told ?? (code === 403 ? 'gone' : 'message')
}

/** Lets pass that a query cannot be answered (any more): it waited too long, or was answered before a death. @throws every other error */
export function ignoreOldQuery(error: unknown): void {
  if (!isRefused(error) || !/query is too old|query ID is invalid|QUERY_ID_INVALID/i.test(error.description)) throw error
}

/** Whether a topic of a group takes no messages, because it was deleted or closed. */
export const isTopicShut = (error: unknown): boolean => isRefused(error) && error.error_code === 400 && TOPIC_SHUT.test(error.description)
