import { complaintTerm } from '../deadlines/index.ts'
import type { Attachment } from '../input/index.ts'
import {
  type Complaint,
  type Entry,
  GRACE_DAYS,
  graceEnd,
  inGrace,
  isLate,
  isOpen,
  isOwed,
  MESSAGES_MAX,
  mayEscalate,
  type Notice,
  type Owed,
  type Said,
} from './complaint.ts'

/** Who does something. */
export type Actor = { readonly by: 'citizen' } | { readonly by: 'bot' } | { readonly by: 'staff'; readonly id: number; readonly role: Role }
export type Role = 'clerk' | 'supervisor'

interface Words {
  readonly text: string
  readonly files: readonly Attachment[]
}

/** What can be done to a complaint. */
export type Move =
  | { readonly what: 'take' | 'take-over' | 'study' | 'close' | 'withdraw' | 'settled' | 'unsettled' | 'silence' }
  | ({ readonly what: 'ask' | 'say' | 'reject' } & Words)
  | ({ readonly what: 'answer'; readonly founded: boolean } & Words)
  | { readonly what: 'forward'; readonly body: string }
  | { readonly what: 'escalate'; readonly route: string; readonly court: boolean }
  | { readonly what: 'rate'; readonly stars: number }

/** Why something cannot be done. */
export type Refusal =
  | 'over'
  | 'not-yours'
  | 'already-yours'
  | 'taken-by-other'
  | 'supervisor-only'
  | 'answer-first'
  | 'already'
  | 'too-early'
  | 'too-late'
  | 'full'
  | 'repeated'
  | 'not-allowed'

/** The change that a move makes, ready for one atomic write. */
export interface Made {
  readonly change: Partial<Complaint>
  readonly entry: Entry
  readonly said: Said | null
  readonly owed: readonly Owed[]
}
export type Decision = { readonly made: Made } | { readonly refused: Refusal; readonly by?: number }

/** When, by whom, and through which message or button; `key` makes the same one count once. */
export interface Occasion {
  readonly actor: Actor
  readonly now: Date
  readonly key: string | null
}

const STAFF_MOVES: readonly Move['what'][] = ['take', 'take-over', 'ask', 'forward', 'study', 'answer', 'reject', 'close']
const CITIZEN_MOVES: readonly Move['what'][] = ['say', 'withdraw', 'settled', 'unsettled', 'escalate', 'rate']
const UNSATISFIED = 2

/**
 * What a move does to a complaint, or why it cannot be done. Pure: the same complaint, move and occasion give the same decision.
 * Terms: the Law of 12 January 2007 (deadlines/complaint-term.ts).
 */
export function decide(of: Complaint, move: Move, occasion: Occasion): Decision {
  if (occasion.key !== null && of.history.some((entry) => entry.key === occasion.key)) return { refused: 'repeated' }
  const { actor } = occasion
  const own = actor.by === 'staff' ? STAFF_MOVES : actor.by === 'citizen' ? CITIZEN_MOVES : (['silence'] as const)
  if (!own.some((what) => what === move.what)) return { refused: 'not-allowed' }
  return actor.by === 'staff'
    ? staffMove(of, move, occasion, actor)
    : actor.by === 'bot'
      ? silence(of, occasion)
      : citizenMove(of, move, occasion)
}

type Parts = Partial<Pick<Made, 'change' | 'owed'>> & { readonly note?: string; readonly said?: Words }

function make(of: Complaint, { actor, now, key }: Occasion, what: Entry['what'], parts: Parts): Decision {
  const staff = actor.by === 'staff' ? actor.id : null
  const said: Said | null = parts.said
    ? { at: now, from: actor.by === 'staff' ? 'staff' : 'citizen', text: parts.said.text, files: parts.said.files }
    : null
  return {
    made: {
      change: parts.change ?? {},
      entry: { at: now, by: actor.by, staff, what, note: parts.note ?? null, key },
      said,
      owed: (parts.owed ?? []).map((one, index) => ({ ...one, id: `${of.version + 1}.${index}` })),
    },
  }
}

const tell = (to: Owed['to'], what: Notice, { text, files }: Words = { text: '', files: [] }): Owed => ({ id: '', to, what, text, files })

function staffMove(of: Complaint, move: Move, on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (move.what === 'take' || move.what === 'take-over') return take(of, move.what, on, actor)
  if (move.what === 'close') return askToClose(of, on, actor)
  if (!isOwed(of)) return { refused: 'over' }
  if (of.clerk !== actor.id) return of.clerk === null ? { refused: 'not-yours' } : { refused: 'not-yours', by: of.clerk }
  switch (move.what) {
    case 'ask':
      return make(of, on, 'asked', { change: { state: 'asked' }, said: move, owed: [tell('citizen', 'asked', move)] })
    case 'forward':
      return make(of, on, 'forwarded', {
        change: { state: 'forwarded', forwardedTo: move.body },
        note: move.body,
        owed: [tell('citizen', 'forwarded', { text: move.body, files: [] })],
      })
    case 'study':
      if (of.study) return { refused: 'already' }
      return make(of, on, 'study', {
        change: { study: true, due: complaintTerm(of.since, true).due },
        owed: [tell('citizen', 'study')],
      })
    case 'answer':
      return ended(of, on, 'answered', move, move.founded)
    case 'reject':
      return ended(of, on, 'rejected', move, false)
    default:
      return { refused: 'not-allowed' }
  }
}

function take(of: Complaint, what: 'take' | 'take-over', on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (!isOwed(of)) return { refused: 'over' }
  if (of.clerk === actor.id) return { refused: 'already-yours' }
  if ((of.supervisor || what === 'take-over') && actor.role !== 'supervisor') return { refused: 'supervisor-only' }
  if (of.clerk !== null && what === 'take') return { refused: 'taken-by-other', by: of.clerk }
  return make(of, on, what === 'take' ? 'taken' : 'taken-over', {
    change: { clerk: actor.id, state: of.state === 'new' ? 'taken' : of.state },
    owed: of.state === 'new' ? [tell('citizen', 'taken')] : [],
  })
}

/** An answer or a rejection: the citizen gets it, and has the days of grace to say whether it is settled. */
function ended(of: Complaint, on: Occasion, outcome: 'answered' | 'rejected', words: Words, founded: boolean): Decision {
  return make(of, on, outcome, {
    change: {
      state: 'answered',
      outcome,
      founded,
      answered: on.now,
      late: of.late || isLate(of, on.now),
      settleBy: graceEnd(on.now),
    },
    said: words,
    owed: [tell('citizen', outcome, words)],
  })
}

/** Closing is the citizen's: the staff can only ask once more whether it is settled. */
function askToClose(of: Complaint, on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (isOwed(of)) return { refused: of.clerk === actor.id ? 'answer-first' : 'not-yours', ...(of.clerk === null ? {} : { by: of.clerk }) }
  if (of.state !== 'answered') return { refused: 'over' }
  if (of.clerk !== actor.id) return { refused: 'not-yours', ...(of.clerk === null ? {} : { by: of.clerk }) }
  const asked = of.history.some((entry) => entry.what === 'close-asked' && of.answered !== null && entry.at >= of.answered)
  return asked ? { refused: 'already' } : make(of, on, 'close-asked', { owed: [tell('citizen', 'settle')] })
}

function citizenMove(of: Complaint, move: Move, on: Occasion): Decision {
  switch (move.what) {
    case 'say':
      if (!isOpen(of)) return { refused: 'over' }
      if (of.messages.length >= MESSAGES_MAX) return { refused: 'full' }
      return make(of, on, 'said', {
        change: of.state === 'asked' ? { state: 'taken' } : {},
        said: move,
        owed: [tell('staff', 'said', move)],
      })
    case 'withdraw':
      if (!isOpen(of)) return { refused: 'over' }
      return make(of, on, 'withdrawn', {
        change: { state: 'withdrawn', closed: on.now, settleBy: null },
        owed: [tell('staff', 'withdrawn')],
      })
    case 'settled':
      if (of.state === 'closed') return { refused: 'already' }
      if (of.state !== 'answered') return { refused: isOpen(of) ? 'answer-first' : 'over' }
      return make(of, on, 'settled', { change: { state: 'closed', closed: on.now, settleBy: null }, owed: [tell('staff', 'settled')] })
    case 'unsettled':
      return comesBack(of, on)
    case 'escalate':
      return escalate(of, move, on)
    case 'rate':
      return rate(of, move.stars, on)
    default:
      return { refused: 'not-allowed' }
  }
}

/** A complaint that is to be answered anew: nobody has it, a supervisor is to take it, and the term runs from today. */
const anew = (of: Complaint, now: Date): Partial<Complaint> => ({
  state: 'new',
  clerk: null,
  supervisor: true,
  since: now,
  due: complaintTerm(now, false).due,
  study: false,
  outcome: null,
  founded: null,
  answered: null,
  settleBy: null,
  closed: null,
  late: of.late || isLate(of, now),
  reopened: of.reopened + 1,
})

function comesBack(of: Complaint, on: Occasion): Decision {
  if (isOwed(of)) return { refused: of.reopened > 0 ? 'already' : 'answer-first' }
  if (!inGrace(of, on.now)) return { refused: of.state === 'closed' ? 'too-late' : 'over' }
  return make(of, on, 'reopened', { change: anew(of, on.now), owed: [tell('staff', 'reopened')] })
}

function escalate(of: Complaint, move: Extract<Move, { what: 'escalate' }>, on: Occasion): Decision {
  if (!mayEscalate(of, on.now)) return { refused: isOwed(of) ? 'too-early' : of.state === 'closed' ? 'too-late' : 'over' }
  // Nobody can go to court for the citizen: that they were told the way is all that happens here.
  if (move.court) return make(of, on, 'court', { note: move.route })
  return make(of, on, 'escalated', {
    change: { ...anew(of, on.now), route: move.route },
    note: move.route,
    owed: [tell('staff', 'escalated')],
  })
}

function rate(of: Complaint, stars: number, on: Occasion): Decision {
  if (isOwed(of) || of.state === 'withdrawn') return { refused: 'over' }
  const back = stars <= UNSATISFIED && inGrace(of, on.now)
  if (!back) return make(of, on, 'rated', { note: String(stars) })
  return make(of, on, 'reopened', { change: anew(of, on.now), note: String(stars), owed: [tell('staff', 'reopened')] })
}

/** Nobody said anything for the days of grace. */
function silence(of: Complaint, on: Occasion): Decision {
  if (of.state !== 'answered' || of.settleBy === null) return { refused: 'over' }
  if (on.now < of.settleBy) return { refused: 'too-early' }
  return make(of, on, 'silence', {
    change: { state: 'closed', closed: on.now, settleBy: null },
    note: String(GRACE_DAYS),
    owed: [tell('citizen', 'closed')],
  })
}
