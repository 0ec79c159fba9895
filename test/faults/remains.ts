import type { Connection } from 'mongoose'
import type { Encryption } from '../../src/complaints/index.ts'
import type { BotApi } from '../../src/playground/bot-api.ts'

/** What stands in the store and in the chats. */
export interface Remains {
  /** Every collection's documents, without what differs when a message is sent once more. */
  readonly kept: Readonly<Record<string, readonly unknown[]>>
  /** What every chat shows, without what stands there twice. */
  readonly shown: Readonly<Record<string, readonly string[]>>
}

/** Ids of messages: a message that is sent once more has another one. How many there are is looked at all the same. */
const MESSAGES = new Set(['live', 'message', 'textMessages', 'fileMessages', 'prompt', 'prompts', 'messages', 'room', 'message_id'])
/** Who was at it and until when, how often it was tried, to what was sent besides cards, and the album that came last: a number again. */
const PASSING = new Set(['album', 'lease', 'claim', 'owner', 'attempts', 'traces', 'digestLease', 'version', 'handled'])
/** Buttons that a chat showed last: what is typed under them is read by their labels. */
const SCREEN = 'shown'
/** What names a message in a key. */
const NAMED = /\bmessage:\d+/g
/** With this everything begins that is drawn by chance, and with 8 characters more it is drawn anew after a death. */
export const RANDOM = 'random00'
const DRAWN = new RegExp(`\\b${RANDOM}[\\w-]{8}`, 'g')
/** Moments of the store's own writing, which do not come from the program's clock. */
const STAMPS = new Set(['createdAt', 'updatedAt'])
/** The pace of sending is kept by the second; sessions are named by chance. */
const APART = new Set(['reminder-pace', 'reminder-citizens', 'desk-sessions', 'desk-links', 'desk-present', 'counters'])

const NUMBER = /\b20\d\d-\d{6}\b/g
/** The code of a receipt hangs on its number. */
const RECEIPT = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g

/** Running numbers that a death has skipped do not count: the first complaint is the first. */
function renumbered(text: string): string {
  const seen = [...new Set([...text.matchAll(NUMBER)].map(([number]) => number))].sort()
  return text
    .replace(NUMBER, (number) => `№${seen.indexOf(number) + 1}`)
    .replace(RECEIPT, 'код')
    .replace(NAMED, 'message')
    .replace(DRAWN, RANDOM)
}

function plain(key: string, value: unknown): unknown {
  if (PASSING.has(key) || STAMPS.has(key) || (key === SCREEN && typeof value === 'string')) return undefined
  if (!MESSAGES.has(key)) return value
  if (typeof value === 'number') return 0
  return Array.isArray(value) && value.every((one) => typeof one === 'number') ? value.map(() => 0) : value
}

interface Row {
  readonly _id: unknown
  readonly person?: string | null
  readonly draft?: string
}

/** The words of a message, however it is sent. */
export function wordsOf(params: Readonly<Record<string, unknown>>): string {
  const { text, caption, document, photo } = params
  const file = document ?? photo
  // A file is called differently on its way to Telegram and there.
  const named = typeof file === 'object' && file !== null ? (file as { name?: string; filename?: string }) : null
  const name = named ? (named.name ?? named.filename ?? 'file') : file
  return [text, caption, file === undefined ? undefined : `[${name}]`].filter((part) => part !== undefined && part !== '').join(' ')
}

/** Looks at everything that is there. */
export async function remainsOf({ db }: Connection, api: BotApi, encryption: Encryption): Promise<Remains> {
  const kept: Record<string, unknown[]> = {}
  for (const { collectionName: name } of (await db?.collections()) ?? []) {
    if (APART.has(name)) continue
    const rows = (await db?.collection(name).find().sort({ _id: 1 }).toArray()) as Row[]
    kept[name] = rows.map((row) =>
      typeof row.person === 'string' ? { ...row, person: encryption.decrypt(row.person, row.draft ?? String(row._id)) } : row,
    )
  }
  const shown = Object.fromEntries(
    [...api.world.chats.keys()].map((chat) => [
      chat,
      [
        ...new Set(
          api
            .messages(chat)
            .map(({ text, caption, document, inlineKeyboard = [] }) =>
              [text ?? caption ?? '', document ? '[file]' : '', ...inlineKeyboard.flat().map((one) => `[${one.text}]`)].join(' '),
            ),
        ),
      ],
    ]),
  )
  return JSON.parse(renumbered(JSON.stringify({ kept, shown }, plain))) as Remains
}
