import { type Complaint, daysLeft, isLate, isOwed, type Notice, OWED_STATES, type Owed } from './complaint.ts'
import { isHopeless, sendScreen, sendWords, type TellStaff } from './deliver.chat.ts'
import type { ComplaintDeps, Speech } from './deps.ts'
import * as to from './desk.chat.ts'
import { deskCard, deskLang, overflows, refreshCards } from './desk-card.chat.ts'
import { dateText, lines, officeTitle, paragraphs, serviceText, short, speech } from './words.chat.ts'

/** Things that only supervisors need to hear when there is no common chat. */
const FOR_SUPERVISORS: readonly Notice[] = ['reopened', 'escalated']
const LISTED = 8

/** The chats that hear of something: the common one, or the private chats of those whom it concerns. */
async function ears(deps: ComplaintDeps, clerk: number | null, what: Notice | 'digest'): Promise<number[]> {
  if (deps.staffChat !== undefined) return [deps.staffChat]
  const members = await deps.staff.members()
  if (what !== 'new' && what !== 'digest' && clerk !== null) return [clerk]
  const wanted = members.filter(({ role }) => role === 'supervisor' || !FOR_SUPERVISORS.some((one) => one === what))
  return wanted.map(({ id }) => id)
}

/** Sends to every chat; one that the bot may not write to does not keep the others from hearing. */
async function each(
  { onUndelivered }: ComplaintDeps,
  number: string,
  chats: readonly number[],
  send: (chat: number) => Promise<unknown>,
): Promise<void> {
  for (const chat of chats) {
    try {
      await send(chat)
    } catch (error) {
      if (!isHopeless(error)) throw error
      onUndelivered(number, error)
    }
  }
}

/** Tells the staff what a complaint owes them: a new card, or a word on one that they know. */
export function staffTeller(deps: ComplaintDeps): TellStaff {
  return async (of, owed, now) => {
    const chats = await ears(deps, of.clerk, owed.what)
    await each(deps, of.number, chats, (chat) => (owed.what === 'new' ? newCard(deps, of, chat, now) : word(deps, of, owed, chat, now)))
    if (owed.what !== 'new') await refreshCards(deps, of, now)
  }
}

async function newCard(deps: ComplaintDeps, of: Complaint, chat: number, now: Date): Promise<void> {
  const say = speech(deps.texts, await deskLang(deps, chat), now)
  const message = await sendScreen(deps.api(), chat, await deskCard(deps, say, of))
  await deps.outbox.addCard(of.number, { chat, message })
  if (overflows(of)) await sendWhole(deps, say, of, chat)
}

/** Everything that the citizen and the staff wrote, whole, with the files. */
export async function sendWhole(deps: ComplaintDeps, { t }: Speech, of: Complaint, chat: number): Promise<void> {
  await sendWords(deps.api(), chat, `<b>№ ${of.number}</b> · ${t('staff-text')}`, { text: of.text, files: of.files })
  for (const said of of.messages) {
    await sendWords(deps.api(), chat, `<b>№ ${of.number}</b> · ${t(`staff-last-${said.from}`, { at: dateText(said.at) })}`, said)
  }
}

async function word(deps: ComplaintDeps, of: Complaint, owed: Owed, chat: number, now: Date): Promise<void> {
  const { t } = speech(deps.texts, await deskLang(deps, chat), now)
  const head = t(`staff-told-${owed.what}`, { number: of.number, day: dateText(of.due) })
  await sendWords(deps.api(), chat, head, owed, [[to.card.to(t('staff-open'), { number: of.number })]])
}

/** The morning's list: what is late, then what is due today, then what is new. */
export async function sendDigest(deps: ComplaintDeps, now: Date): Promise<void> {
  const owed = await deps.complaints.inStates(OWED_STATES, 1_000)
  const late = owed.filter((of) => isLate(of, now))
  const today = owed.filter((of) => !isLate(of, now) && daysLeft(of.due, now) === 0)
  const fresh = owed.filter((of) => of.state === 'new' && isOwed(of) && !late.includes(of) && !today.includes(of))
  await each(deps, 'digest', await ears(deps, null, 'digest'), async (chat) => {
    const say = speech(deps.texts, await deskLang(deps, chat), now)
    const listed = [...late, ...today, ...fresh].slice(0, LISTED)
    await sendScreen(deps.api(), chat, {
      text: paragraphs(
        `<b>${say.t('staff-digest', { day: dateText(now) })}</b>`,
        part(deps, say, 'late', late),
        part(deps, say, 'today', today),
        part(deps, say, 'new', fresh),
      ),
      rows: [
        ...listed.map((of) => [to.card.to(short(`№ ${of.number} · ${dateText(of.due)}`), { number: of.number })]),
        [to.queue.to(say.t('staff-queue'), {})],
      ],
    })
  })
}

function part(deps: ComplaintDeps, { lang, t }: Speech, what: 'late' | 'today' | 'new', all: readonly Complaint[]): string {
  const rows = all
    .slice(0, LISTED)
    .map(
      (of) => `• № ${of.number} · ${dateText(of.due)} · ${officeTitle(deps, lang, of.office, 80) || serviceText(deps, { t }, of.service)}`,
    )
  return lines(`<b>${t(`staff-digest-${what}`, { count: all.length })}</b>`, ...rows, all.length > LISTED ? '…' : '')
}
