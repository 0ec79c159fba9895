import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Api, GrammyError } from 'grammy'
import { citizenRefusal, refusalOf, type Screen } from '../chat/index.ts'
import type { Attachment } from '../input/index.ts'
import * as to from './buttons.ts'
import { type Complaint, DUE_WORDS, mayComeBack, type Notice, type Owed } from './complaint.ts'
import type { ComplaintDeps, Speech } from './deps.ts'
import { bodyText, dateText, lines, paragraphs, speech, whyRows } from './formatting.chat.ts'
import { GroupRateLimitError } from './group-rate-limit.ts'
import { nextRoute } from './routing.ts'
import { pieces, quoted } from './text.ts'

const NOTHING_MORE = { is_disabled: true } as const

/** Sends a screen as a message of its own. @returns its id */
export async function sendScreen(
  api: Api,
  chat: number,
  { text, rows = [] }: Screen,
  more: { disable_notification?: boolean; message_thread_id?: number } = {},
): Promise<number> {
  const sent = await api.sendMessage(chat, text, {
    parse_mode: 'HTML',
    link_preview_options: NOTHING_MORE,
    ...more,
    ...(rows.length > 0 ? { reply_markup: { inline_keyboard: rows.filter((row) => row.length > 0).map((row) => [...row]) } } : {}),
  })
  return sent.message_id
}

/** Sends a kept file again, by its Telegram id. @returns the id of the message */
async function sendFile(api: Api, chat: number, { kind, file }: Attachment, caption: string, thread?: number): Promise<number> {
  const topic = thread === undefined ? {} : { message_thread_id: thread }
  const under = { ...(caption === '' ? {} : { caption }), ...topic }
  const sent = await (kind === 'photo'
    ? api.sendPhoto(chat, file, under)
    : kind === 'voice'
      ? api.sendVoice(chat, file, under)
      : kind === 'video'
        ? api.sendVideo(chat, file, under)
        : kind === 'audio'
          ? api.sendAudio(chat, file, under)
          : kind === 'video-note'
            ? api.sendVideoNote(chat, file, topic)
            : api.sendDocument(chat, file, under))
  return sent.message_id
}

/** Words of whatever length with their files. */
export interface Words {
  readonly text: string
  readonly files: readonly Attachment[]
}

/** What goes around words. */
export interface Around {
  readonly rows?: InlineKeyboardButton[][]
  readonly foot?: string
  /** Under every file. */
  readonly caption?: string
  /** Says how many files could not go to this chat, under the words. */
  readonly lacking?: (files: number) => string
  /** The topic of a group. */
  readonly thread?: number
}

/**
 * Sends words with their files: a heading, the words in as many messages as they need, the files, and the buttons under the last piece of text.
 * @returns the ids of the messages
 */
export async function sendWords(
  api: Api,
  chat: number,
  head: string,
  words: Words,
  { rows = [], foot = '', caption = '', lacking, thread }: Around = {},
): Promise<number[]> {
  const sent: number[] = []
  let refused = 0
  for (const file of words.files) {
    try {
      sent.push(await sendFile(api, chat, file, caption, thread))
    } catch (error) {
      // Who takes no voices, or a file that is no more: the words go all the same.
      if (refusalOf(error) !== 'part') throw error
      refused++
    }
  }
  const end = paragraphs(refused > 0 ? (lacking?.(refused) ?? '') : '', foot)
  const parts = pieces(words.text)
  const screens = parts.length === 0 ? [paragraphs(head, end)] : parts.map((part, index) => around(part, index, parts.length, head, end))
  for (const [index, text] of screens.entries())
    sent.push(
      await sendScreen(
        api,
        chat,
        { text, rows: index === screens.length - 1 ? rows : [] },
        thread === undefined ? {} : { message_thread_id: thread },
      ),
    )
  return sent
}

const around = (part: string, index: number, all: number, head: string, foot: string): string =>
  lines(index === 0 ? head : '', quoted(part), index === all - 1 && foot !== '' ? `\n${foot}` : '')

/** Telegram will never take this message: the citizen blocked the bot, or the account is gone. */
export const isHopeless = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 403 || error.error_code === 400)

/** The buttons under a message to the citizen, by what it says. */
function rowsFor(deps: Pick<ComplaintDeps, 'catalogue'>, what: Notice, { t, now }: Speech, of: Complaint): InlineKeyboardButton[][] {
  const at = { number: of.number }
  const flow = deps.catalogue.flowOf(of)
  const higher = flow && nextRoute(flow, of)?.addressee
  const open = [to.open.to(t('complaints-open'), at)]
  if (what === 'asked') return [[to.say.to(t('complaints-reply'), at)], open]
  if (what === 'answered' || what === 'rejected' || what === 'settle') return [...settleRows({ t, now }, of), open]
  if (what === 'came-back' || what === 'rated-low') return [...whyRows({ t }, of), [to.say.to(t('complaints-say-why'), at)], open]
  if (what === 'overdue' && higher)
    return [[to.escalate.to(t('complaints-escalate', { to: t(`addressee-${higher}`) }), { ...at, sure: '0' })], open]
  return [open]
}

/** «Is it settled?» as buttons. */
const settleRows = ({ t, now }: Pick<Speech, 't' | 'now'>, of: Complaint): InlineKeyboardButton[][] => {
  const { number } = of
  const no = mayComeBack(of, now) ? [to.settled.to(t('complaints-settled-no'), { number, yes: '0' })] : []
  return [[to.settled.to(t('complaints-settled-yes'), { number, yes: '1' }), ...no]]
}

/** Tells the citizen one thing that happened to their complaint, in their language. */
export async function tellCitizen(deps: ComplaintDeps, of: Complaint, owed: Owed, now: Date): Promise<void> {
  if (of.citizen === null) return
  const say = speech(deps.texts, await deps.langOf(of.citizen), now)
  const { t } = say
  const head = t(`complaints-told-${owed.what}`, { number: of.number, day: dateText(of.due) })
  const words = { text: owed.text, files: owed.files }
  const settle = of.settleBy ? t('complaints-settle-ask', { day: dateText(of.settleBy) }) : ''
  const rows = rowsFor(deps, owed.what, say, of)
  const lacking = (files: number) => t('complaints-files-refused', { files })
  const api = deps.api()
  switch (owed.what) {
    case 'forwarded': {
      const body = bodyText(deps.catalogue.flowOf(of), say, owed.text)
      await sendScreen(api, of.citizen, { text: lines(head, body), rows })
      return
    }
    case 'study':
      await sendScreen(api, of.citizen, { text: lines(head, t('complaints-term', { day: dateText(of.due) })), rows })
      return
    case 'settle':
      await sendScreen(api, of.citizen, { text: paragraphs(head, settle), rows })
      return
    case 'closed': {
      const survey = await deps.survey(of.citizen, of, say)
      await sendScreen(api, of.citizen, { text: paragraphs(head, survey.text), rows: [...survey.rows, ...rows] })
      return
    }
    case 'answered':
    case 'rejected':
      return void (await sendWords(api, of.citizen, head, words, { rows, foot: settle, lacking }))
    default:
      return void (await sendWords(api, of.citizen, head, words, { rows, lacking }))
  }
}

/** How the staff hear of things. */
export type TellStaff = (of: Complaint, owed: Owed, now: Date) => Promise<void>

/**
 * Sends what a complaint owes, in its order. Whatever cannot be sent now stays owed and is tried again by the next call.
 * @returns true when nothing is owed any more
 */
export async function deliver(deps: ComplaintDeps, tellStaff: TellStaff, number: string, now: Date): Promise<boolean> {
  for (;;) {
    const taken = await deps.outbox.take(number, now)
    if (!taken) return true
    const { sent, away } = await sendOwed(deps, tellStaff, taken.of, now)
    if (away) return false
    await deps.outbox.giveBack(number)
    // What came to be owed meanwhile is sent by the next round.
    if (sent === 0) return true
  }
}

/** @returns how many messages are owed no more, and whether somebody could not be told */
async function sendOwed(deps: ComplaintDeps, tellStaff: TellStaff, of: Complaint, now: Date): Promise<{ sent: number; away: boolean }> {
  const { number } = of
  let sent = 0
  // Who cannot be told now keeps nobody else from hearing.
  const away = new Set<Owed['to']>()
  for (const owed of of.owed) {
    // Words on terms wait for the tick, which says many of them in one message.
    if (away.has(owed.to) || DUE_WORDS.some((one) => one === owed.what)) continue
    try {
      if (owed.to === 'citizen') await tellCitizen(deps, of, owed, now)
      else await tellStaff(of, owed, now)
      await deps.outbox.sent(number, owed.id)
      sent++
    } catch (error) {
      if (!(error instanceof GroupRateLimitError)) deps.onUndelivered(number, error)
      const refusal = owed.to === 'citizen' ? citizenRefusal(error) : refusalOf(error)
      if (owed.to === 'citizen' && refusal === 'gone') await deps.outbox.hold(number, owed.id, now)
      else if (refusal === 'message' || refusal === 'part') await deps.outbox.lost(number, owed.id, now)
      else away.add(owed.to)
      if (!away.has(owed.to)) sent++
    }
  }
  return { sent, away: away.size > 0 }
}

/** Delivers beside the turns of citizens: nobody's next message waits until the chat of the staff, or somebody else's, takes one. */
export function createCourier(deps: ComplaintDeps, tellStaff: TellStaff) {
  const under = new Set<Promise<unknown>>()
  return {
    soon(number: string, now: Date): void {
      const work = deliver(deps, tellStaff, number, now).catch((error: unknown) => deps.onUndelivered(number, error))
      under.add(work)
      void work.finally(() => under.delete(work))
    },
    /** Resolves when nothing is under way any more. */
    async idle(): Promise<void> {
      while (under.size > 0) await Promise.all(under)
    },
  }
}
export type Courier = ReturnType<typeof createCourier>
