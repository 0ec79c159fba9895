import { inRows, type Screen } from '../../chat/index.ts'
import { sendScreen } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { dateText, lines, officeTitle, paragraphs, serviceText, speech } from '../../complaints/formatting.chat.ts'
import {
  type Complaint,
  covers,
  DUE_WORDS,
  daysLeft,
  type GroupRateLimit,
  GroupRateLimitError,
  isLate,
  isOwed,
  OWED_STATES,
  type Owed,
  type Scope,
} from '../../complaints/index.ts'
import { type ChatTarget, commonChat, factsOf, isFor } from '../audience.chat.ts'
import { bareLine } from './bare-cards.chat.ts'
import { deskLang, nameOf } from './card-views.chat.ts'
import { fallbackTargets, NobodyHeardError, sendToEach, targetsFor } from './notify.chat.ts'
import * as to from './staff-context.chat.ts'

const BATCH = 500
/** Complaints in one message. */
const LISTED = 20
/** Of each part of the digest. */
const DIGEST = 8
const ALL = 10_000

/** One complaint whose words on terms are being said. */
interface Due {
  readonly of: Complaint
  readonly owed: readonly Owed[]
  readonly chats: readonly ChatTarget[]
}

/** Says the words on terms that are owed: to who has the complaints, else to who watches over the queue; many in one message. */
export async function sendDueWords(deps: ComplaintDeps, rateLimit: GroupRateLimit, now: Date): Promise<void> {
  const dues: Due[] = []
  for (const number of await deps.outbox.due(now, BATCH)) {
    const taken = await deps.outbox.take(number, now)
    if (!taken) continue
    const { of } = taken
    const owed = of.owed.filter(({ what }) => DUE_WORDS.some((one) => one === what))
    // Answered meanwhile: nothing is due any more.
    const chats = isOwed(of) ? await targetsFor(deps, of, { what: 'late' }) : []
    dues.push({ of, owed, chats })
  }
  const heard = new Set(dues.filter(({ chats }) => chats.length === 0).map(({ of }) => of.number))
  await sayTo(deps, rateLimit, now, dues, heard)
  for (const step of [0, 1]) {
    const unheard = dues.filter(({ of }) => !heard.has(of.number))
    const others = await Promise.all(
      unheard.map(async (one) => ({ ...one, chats: (await fallbackTargets(deps, one.of, one.chats))[step] ?? [] })),
    )
    await sayTo(deps, rateLimit, now, others, heard)
  }
  // What nobody heard stays owed, and leased until the next tick.
  for (const { of, owed } of dues.filter((one) => heard.has(one.of.number))) {
    for (const { id } of owed) await deps.outbox.sent(of.number, id)
    await deps.outbox.giveBack(of.number)
  }
}

const keyOf = ({ chat, thread }: ChatTarget): string => `${chat}.${thread ?? 0}`
const topicOf = ({ thread }: ChatTarget) => (thread === undefined ? {} : { message_thread_id: thread })

/** One message to each chat, in pieces that fit; who was told of is put among `heard`. */
async function sayTo(deps: ComplaintDeps, rateLimit: GroupRateLimit, now: Date, dues: readonly Due[], heard: Set<string>): Promise<void> {
  const places = new Map(dues.flatMap(({ chats }) => chats.map((target) => [keyOf(target), target] as const)))
  for (const [key, place] of places) {
    const own = dues.filter(({ chats }) => chats.some((target) => keyOf(target) === key)).map(({ of }) => of)
    for (let first = 0; first < own.length; first += LISTED) {
      const part = own.slice(first, first + LISTED)
      try {
        const told = await sendToEach(deps, 'due', [place], async (target) => {
          rateLimit.take(target.chat, now)
          const say = speech(deps.texts, await deskLang(deps, target.chat), now)
          await sendScreen(deps.api(), target.chat, dueScreen(say, await dueView(deps, say, part)), topicOf(target))
        })
        if (told > 0) for (const { number } of part) heard.add(number)
      } catch (error) {
        // The other chats hear theirs; this one is tried again.
        if (!(error instanceof GroupRateLimitError)) deps.onUndelivered('due', error)
      }
    }
  }
}

/** Words on terms as they are said in a chat. */
interface DueView {
  readonly numbers: readonly string[]
  /** Late ones and those of soon, each under its heading; '' where there are none. */
  readonly late: string
  readonly soon: string
}

/** Reads what the words on terms say in the language of a chat. */
async function dueView(deps: ComplaintDeps, say: Speech, all: readonly Complaint[]): Promise<DueView> {
  const late = all.filter((of) => isLate(of, say.now))
  const soon = all.filter((of) => !isLate(of, say.now))
  return {
    numbers: all.map(({ number }) => number),
    late: await partOf(deps, say, 'late', late, LISTED),
    soon: await partOf(deps, say, 'soon', soon, LISTED),
  }
}

function dueScreen(say: Pick<Speech, 't'>, { numbers, late, soon }: DueView): Screen {
  return {
    text: paragraphs(late, soon),
    rows: cardRows(say, numbers),
  }
}

/** The ways to these complaints, and to the queue. */
const cardRows = ({ t }: Pick<Speech, 't'>, numbers: readonly string[]) => [
  ...inRows(
    numbers.map((number) => to.card.to(`№ ${number}`, { number })),
    2,
  ),
  [to.queue.to(t('staff-queue'), {})],
]

/** A heading with the count, and a line for each: number, lateness or term, holder, subject, office. */
async function partOf(deps: ComplaintDeps, say: Speech, what: 'late' | 'soon' | 'today' | 'free', all: readonly Complaint[], most: number) {
  if (all.length === 0) return ''
  const rows = await Promise.all(all.slice(0, most).map((of) => dueLine(deps, say, of)))
  return lines(`<b>${say.t(`staff-due-${what}`, { count: all.length })}</b>`, ...rows, all.length > most ? '…' : '')
}

async function dueLine(deps: ComplaintDeps, say: Speech, of: Complaint): Promise<string> {
  if (deps.bareCards) return `• ${bareLine(deps, say, of)}`
  const { lang, t, now } = say
  const when = isLate(of, now) ? t('staff-days-late', { days: -daysLeft(of.due, now) }) : t('staff-due-by', { day: dateText(of.due) })
  const holder = of.clerk === null ? t('staff-nobody') : await nameOf(deps, of.clerk)
  const where = officeTitle(deps, lang, of.office, 40)
  return [`• № ${of.number}`, when, holder, `${serviceText(deps, { t }, of.service)}, ${t(`about-${of.about}`)}`, where]
    .filter(Boolean)
    .join(' · ')
}

/** The morning's list: what is late, what is due today, and what nobody has taken; nothing where there is nothing. */
export async function sendDigest(deps: ComplaintDeps, rateLimit: GroupRateLimit, now: Date): Promise<void> {
  const owed = await deps.complaints.inStates(OWED_STATES, ALL)
  const digests = await digestsOf(deps, owed)
  let heard = 0
  for (const { target: place, own } of digests) {
    heard += await sendToEach(deps, 'digest', [place], async (target) => {
      const late = own.filter((of) => isLate(of, now))
      const today = own.filter((of) => !isLate(of, now) && daysLeft(of.due, now) === 0)
      const free = own.filter(({ clerk }) => clerk === null)
      if (late.length + today.length + free.length === 0) return
      const say = speech(deps.texts, await deskLang(deps, target.chat), now)
      // Once a day: it waits for nobody.
      rateLimit.record(target.chat, now, 1)
      const shown = new Set([late, today, free].flatMap((part) => part.slice(0, DIGEST)))
      await sendScreen(
        deps.api(),
        target.chat,
        {
          text: paragraphs(
            `<b>${say.t('staff-digest', { day: dateText(now) })}</b>`,
            await partOf(deps, say, 'late', late, DIGEST),
            await partOf(deps, say, 'today', today, DIGEST),
            await partOf(deps, say, 'free', free, DIGEST),
          ),
          rows: cardRows(
            say,
            [...shown].map(({ number }) => number),
          ),
        },
        topicOf(target),
      )
    })
  }
  if (heard === 0 && digests.length > 0) throw new NobodyHeardError('nobody of the staff heard the digest')
}

/** Each place of the staff with the complaints that it hears of in the morning. */
async function digestsOf(
  deps: ComplaintDeps,
  owed: readonly Complaint[],
): Promise<Array<{ target: ChatTarget; own: readonly Complaint[] }>> {
  const [units, members, common] = await Promise.all([deps.staff.units(), deps.staff.members(), commonChat(deps)])
  if (units.length === 0 && common !== undefined) return [{ target: { chat: common }, own: owed }]
  if (units.length === 0)
    return members.map((member) => ({ target: { chat: member.id }, own: owed.filter((of) => isFor(deps, of, member)) }))
  const theirs = (scope: Scope) => owed.filter((of) => covers(scope, factsOf(deps, of)))
  const rest = owed.filter((of) => units.every(({ scope }) => !covers(scope, factsOf(deps, of))))
  return [
    ...units.map(({ chat, thread, scope }) => ({ target: { chat, ...(thread === null ? {} : { thread }) }, own: theirs(scope) })),
    ...members.filter(({ role }) => role === 'supervisor').map(({ id }) => ({ target: { chat: id }, own: rest })),
  ]
}
