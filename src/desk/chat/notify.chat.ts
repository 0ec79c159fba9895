import { isTopicShut } from '../../chat/index.ts'
import { isHopeless, sendScreen, sendWords, type TellStaff, type Words } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { dateText, speech } from '../../complaints/formatting.chat.ts'
import { type Complaint, covers, DUE_WORDS, type GroupRateLimit, type Notice, type Owed, redacted } from '../../complaints/index.ts'
import { type ChatTarget, factsOf, groupsFor } from '../audience.chat.ts'
import { overflows } from './card.chat.ts'
import { cardFor, deskLang, refreshCards, viewFor } from './card-views.chat.ts'
import * as to from './staff-context.chat.ts'

/** Things that only supervisors need to hear when there is no common chat. */
const FOR_SUPERVISORS: readonly Notice[] = ['reopened', 'escalated', 'rated-low']
/** Things that are for who has the complaint, also where there is a common chat. */
const FOR_HOLDER: readonly Notice[] = ['noted', ...DUE_WORDS]

/** Complaints whose messages are taken out of one leaver's chat a minute: Telegram slows down who deletes many. */
const LEAVER_BATCH = 50

const NO_WORDS: Words = { text: '', files: [] }

/** Who hears of something: one colleague, the groups that deal with it, or the private chats of those whom it concerns. */
export async function targetsFor(deps: ComplaintDeps, of: Complaint, { what, whom }: Pick<Owed, 'what' | 'whom'>): Promise<ChatTarget[]> {
  const members = await deps.staff.members()
  // Whoever left hears nothing any more; the supervisors do.
  const holds = members.some(({ id }) => id === of.clerk)
  if (whom !== undefined) return members.some(({ id }) => id === whom) ? [{ chat: whom }] : []
  if (of.clerk !== null && holds && FOR_HOLDER.includes(what)) return [{ chat: of.clerk }]
  const groups = await groupsFor(deps, of)
  if (groups !== null && groups.length > 0) return groups
  // What no group deals with is the supervisors'.
  if (groups === null && what !== 'new' && of.clerk !== null && holds) return [{ chat: of.clerk }]
  const free = groups === null && of.clerk === null && !FOR_SUPERVISORS.includes(what) && !FOR_HOLDER.includes(what)
  const theirs = members.filter(({ role, scope }) => (free ? covers(scope, factsOf(deps, of)) : role === 'supervisor'))
  const heard = theirs.length > 0 ? theirs : members.filter(({ role }) => role === 'supervisor')
  return heard.map(({ id }) => ({ chat: id }))
}

/** Who hears it where those whom it is for cannot be reached: the groups that deal with it, then the supervisors. */
export async function fallbackTargets(deps: ComplaintDeps, of: Complaint, but: readonly ChatTarget[]): Promise<ChatTarget[][]> {
  const groups = ((await groupsFor(deps, of)) ?? []).filter(({ chat }) => but.every((one) => one.chat !== chat))
  return [groups, await supervisors(deps, but)]
}

/**
 * Says something in every place; one that the bot may not write to does not keep the others from hearing. What a topic does not take, because
 * it was deleted or closed, its group hears outside of topics: it is the same people's.
 * @returns how many heard it
 */
export async function sendToEach(
  deps: ComplaintDeps,
  number: string,
  places: readonly ChatTarget[],
  send: (target: ChatTarget) => Promise<unknown>,
): Promise<number> {
  const takes = async (target: ChatTarget): Promise<boolean> => {
    try {
      await send(target)
      return true
    } catch (error) {
      if (!isHopeless(error)) throw error
      deps.onUndelivered(number, error)
      return target.thread !== undefined && isTopicShut(error) ? takes({ chat: target.chat }) : false
    }
  }
  let heard = 0
  for (const target of places) if (await takes(target)) heard++
  return heard
}

/** None of the staff could be told: the common chat is gone or shut, and nobody has opened the bot. It stays owed. */
export class NobodyHeardError extends Error {
  readonly code = 'NOBODY_HEARD'
  override readonly name = 'NobodyHeardError'
}

/** Tells the staff what a complaint owes them: a new card, or a word on one that they know. */
export function createStaffNotifier(
  deps: ComplaintDeps,
  rateLimit: GroupRateLimit,
  hotSpot: (of: Complaint, now: Date) => Promise<void>,
): TellStaff {
  return async (of, owed, now) => {
    const tell = async (target: ChatTarget) => {
      rateLimit.take(target.chat, now)
      const messages = await (owed.what === 'new' ? newCard(deps, of, owed, target, now) : word(deps, of, owed, target, now))
      rateLimit.record(target.chat, now, Math.max(0, messages - 1))
    }
    const chats = await targetsFor(deps, of, owed)
    let heard = await sendToEach(deps, of.number, chats, tell)
    // What is for one colleague alone is not said to others; they find it on the card.
    if (owed.whom === undefined) {
      for (const others of await fallbackTargets(deps, of, chats)) heard ||= await sendToEach(deps, of.number, others, tell)
      // Where nobody was named yet, the queue waits for the first one.
      if (heard === 0 && chats.length > 0) throw new NobodyHeardError(`nobody of the staff heard of ${of.number}`)
    }
    if (chats.some(({ chat }) => chat < 0) && owed.what === 'said') await tellHolder(deps, of, owed, now)
    if (owed.what === 'assigned' && owed.whom !== undefined) await handOver(deps, of.number, { member: { id: owed.whom }, now }, owed)
    if (owed.what === 'new') await hotSpot(of, now)
    else await refreshCards(deps, rateLimit, of, now)
  }
}

async function supervisors({ staff }: ComplaintDeps, but: readonly ChatTarget[]): Promise<ChatTarget[]> {
  const members = await staff.members()
  return members.filter(({ id, role }) => role === 'supervisor' && but.every(({ chat }) => chat !== id)).map(({ id }) => ({ chat: id }))
}

/** What the common chat does not get whole goes to who has the complaint, in private; who has never opened the bot finds it on the card. */
async function tellHolder(deps: ComplaintDeps, of: Complaint, owed: Owed, now: Date): Promise<void> {
  const holder = of.clerk === null ? null : await deps.staff.member(of.clerk)
  if (holder) await sendToEach(deps, of.number, [{ chat: holder.id }], (target) => word(deps, of, owed, target, now))
}

/**
 * What was on its way to a chat while its citizen was forgotten goes at once.
 * @param of the complaint as it was when the messages were written
 */
async function takeBackForgotten(deps: ComplaintDeps, { t }: Pick<Speech, 't'>, of: Complaint, chat: number, messages: readonly number[]) {
  if (of.citizen === null || (await deps.complaints.find(of.number))?.citizen !== null) return
  for (const message of messages) await erase(deps, chat, message, t('staff-forgotten', { number: of.number }))
}

/** By what it is known that a place has heard it. */
const placeName = (chat: number, thread: number | undefined): string => `${chat}:${thread ?? 0}`

/** @returns how many messages that took */
async function newCard(deps: ComplaintDeps, of: Complaint, owed: Owed, target: ChatTarget, now: Date): Promise<number> {
  const say = speech(deps.texts, await deskLang(deps, target.chat), now)
  const sent = owed.told?.includes(placeName(target.chat, target.thread)) ? 0 : await card(deps, say, of, owed, target)
  return sent + (overflows(of) ? await sendWhole(deps, say, of, target, owed) : 0)
}

async function card(deps: ComplaintDeps, say: Speech, of: Complaint, owed: Owed, { chat, thread }: ChatTarget): Promise<number> {
  const view = await viewFor(deps, of, chat)
  if (!view) return 0
  // Of whom a supervisor muted it comes without a sound.
  const disable_notification = of.citizen !== null && (await deps.complaints.isMuted(of.citizen))
  const message = await sendScreen(deps.api(), chat, await cardFor(deps, say, of, view), {
    disable_notification,
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  })
  // The group may have moved with this very message.
  const there = await deps.staff.chatNow(chat)
  await deps.outbox.addCard(of.number, { chat: there, message }, { owed: owed.id, as: placeName(there, thread) })
  await takeBackForgotten(deps, say, of, there, [message])
  return 1
}

/**
 * Everything that the citizen and the staff wrote. The files, and the words as they are, go to who has it and to supervisors only.
 * @param owed what it is a part of: parts that went before are left out
 * @returns how many messages
 */
export async function sendWhole(
  deps: ComplaintDeps,
  { t }: Speech,
  of: Complaint,
  { chat, thread }: ChatTarget,
  owed?: Owed,
): Promise<number> {
  const view = await viewFor(deps, of, chat)
  if (!view || deps.bareCards) return 0
  let sent = 0
  let part = 0
  const send = async (head: string, words: Words): Promise<void> => {
    const nth = part++
    const as = (place: number) => `${placeName(place, thread)} ${nth}`
    if (owed?.told?.includes(as(chat))) return
    const shown = view.whole ? words : { text: redacted(words.text), files: [] }
    const ids = await sendWords(deps.api(), chat, head, shown, {
      caption: `№ ${of.number}`,
      ...(thread === undefined ? {} : { thread }),
      lacking: (files) => t('complaints-files-refused', { files }),
    })
    sent += ids.length
    const now = await deps.staff.chatNow(chat)
    await deps.outbox.trace(
      of.number,
      ids.map((message) => ({ chat: now, message })),
      owed && { owed: owed.id, as: as(now) },
    )
    await takeBackForgotten(deps, { t }, of, now, ids)
  }
  await send(`<b>№ ${of.number}</b> · ${t('staff-text')}`, { text: of.text, files: of.files })
  for (const said of of.messages) await send(`<b>№ ${of.number}</b> · ${t(`staff-last-${said.from}`, { at: dateText(said.at) })}`, said)
  return sent
}

/**
 * Who has taken a complaint gets everything that its card does not hold, in private; who has never opened the bot finds it on the card.
 * @param owed what it is a part of: parts that went before are left out
 */
export async function handOver(
  deps: ComplaintDeps,
  number: string,
  { member, now }: { readonly member: { readonly id: number }; readonly now: Date },
  owed?: Owed,
): Promise<void> {
  const of = await deps.complaints.find(number)
  if (!of || !overflows(of)) return
  const say = speech(deps.texts, await deskLang(deps, member.id), now)
  await sendToEach(deps, number, [{ chat: member.id }], (target) => sendWhole(deps, say, of, target, owed))
}

/** @returns how many messages that took */
async function word(deps: ComplaintDeps, of: Complaint, owed: Owed, { chat, thread }: ChatTarget, now: Date): Promise<number> {
  if (owed.told?.includes(placeName(chat, thread))) return 0
  const { t } = speech(deps.texts, await deskLang(deps, chat), now)
  const head = t(`staff-told-${owed.what}`, { number: of.number, day: dateText(of.due) })
  const view = await viewFor(deps, of, chat)
  if (!view) return 0
  const words = deps.bareCards ? NO_WORDS : view.whole ? owed : { text: redacted(owed.text), files: [] }
  const foot = !deps.bareCards && !view.whole && owed.files.length > 0 ? t('staff-files', { count: owed.files.length }) : ''
  const rows = [[to.card.to(t('staff-open'), { number: of.number })]]
  const ids = await sendWords(deps.api(), chat, head, words, {
    rows,
    foot,
    caption: `№ ${of.number}`,
    lacking: (files) => t('complaints-files-refused', { files }),
    ...(thread === undefined ? {} : { thread }),
  })
  const there = await deps.staff.chatNow(chat)
  await deps.outbox.trace(
    of.number,
    ids.map((message) => ({ chat: there, message })),
    { owed: owed.id, as: placeName(there, thread) },
  )
  await takeBackForgotten(deps, { t }, of, there, ids)
  return ids.length
}

/** Takes what the staff were sent about complaints out of their chats, or blanks what is too old to be deleted; letters that were begun go too. */
export async function eraseTraces(deps: ComplaintDeps, numbers: readonly string[], now: Date): Promise<void> {
  for (const number of numbers) {
    for (const { chat, message } of await deps.outbox.traces(number)) {
      const { t } = speech(deps.texts, await deskLang(deps, chat), now)
      await erase(deps, chat, message, t('staff-forgotten', { number })).catch((error: unknown) => deps.onUndelivered(number, error))
    }
    await deps.outbox.forgetTraces(number)
    await deps.staff.dropWritingsAbout(number)
  }
}

/** Takes what the bot told of complaints out of the chats of those who have left, a part at a time. */
export async function emptyLeavers(deps: ComplaintDeps, now: Date): Promise<void> {
  for (const id of await deps.staff.leaving()) {
    const told = await deps.outbox.toldIn(id, LEAVER_BATCH)
    const { t } = speech(deps.texts, await deskLang(deps, id), now)
    for (const { number, messages } of told) {
      for (const message of messages)
        await erase(deps, id, message, t('staff-no-role')).catch((error: unknown) => deps.onUndelivered(number, error))
      await deps.outbox.forgetTraces(number, id)
    }
    if (told.length < LEAVER_BATCH) await deps.staff.emptied(id)
  }
}

async function erase({ api }: ComplaintDeps, chat: number, message: number, words: string): Promise<void> {
  const refused = (error: unknown): unknown => {
    if (!isHopeless(error)) throw error
    return null
  }
  if ((await api().deleteMessage(chat, message).catch(refused)) !== null) return
  // Telegram lets a bot delete for two days only; words can be edited for ever, and so can the caption of a file.
  const edited = await api()
    .editMessageText(chat, message, words, { reply_markup: { inline_keyboard: [] } })
    .catch(refused)
  if (edited === null) await api().editMessageCaption(chat, message, { caption: words }).catch(refused)
}
