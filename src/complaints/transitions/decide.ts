import {
  type Complaint,
  GRACE_DAYS,
  graceEnd,
  inGrace,
  isLate,
  isOpen,
  isOwed,
  MESSAGES_MAX,
  mayComeBack,
  mayEscalate,
  mayExplain,
  type Outcome,
  UNSATISFIED,
} from '../complaint.ts'
import { type Action, type Actor, type Decision, type Occasion, tell, transition, type Words } from './action.ts'
import { decideAssignment, isAssignment } from './assignment.ts'

export type { Action, Actor, Decision, Occasion, Refusal, Role, Transition } from './action.ts'

const STAFF_MOVES: readonly Action['what'][] = [
  'take',
  'take-over',
  'release',
  'assign',
  'ask',
  'forward',
  'study',
  'answer',
  'reject',
  'dismiss',
  'close',
  'note',
  'mute',
  'unmute',
]
const CITIZEN_MOVES: readonly Action['what'][] = ['say', 'withdraw', 'settled', 'unsettled', 'escalate', 'rate']

/**
 * What an action does to a complaint, or why it cannot be done. Pure: the same complaint, action and occasion give the same decision.
 * Terms: the Law of 12 January 2007 (deadlines/complaint-term.ts).
 */
export function decide(of: Complaint, action: Action, occasion: Occasion): Decision {
  if (occasion.key !== null && of.history.some((entry) => entry.key === occasion.key)) return { refused: 'repeated' }
  const { actor } = occasion
  const own = actor.by === 'staff' ? STAFF_MOVES : actor.by === 'citizen' ? CITIZEN_MOVES : (['silence'] as const)
  if (!own.some((what) => what === action.what)) return { refused: 'not-allowed' }
  return actor.by === 'staff'
    ? staffAction(of, action, occasion, actor)
    : actor.by === 'bot'
      ? silence(of, occasion)
      : citizenAction(of, action, occasion)
}

function staffAction(of: Complaint, action: Action, on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (isAssignment(action)) return decideAssignment(of, action, on, actor)
  if (action.what === 'note') return note(of, action.text, on)
  if (action.what === 'mute' || action.what === 'unmute') return mute(of, action.what === 'mute', on, actor)
  if (action.what === 'close') return askToClose(of, on, actor)
  if (!isOwed(of)) return { refused: 'over' }
  if (of.clerk !== actor.id) return of.clerk === null ? { refused: 'not-yours' } : { refused: 'not-yours', by: of.clerk }
  switch (action.what) {
    case 'ask':
      return transition(of, on, 'asked', { change: { state: 'asked' }, said: action, owed: [tell('citizen', 'asked', action)] })
    case 'forward':
      return transition(of, on, 'forwarded', {
        change: { state: 'forwarded', forwardedTo: action.body },
        note: action.body,
        owed: [tell('citizen', 'forwarded', { text: action.body, files: [] })],
      })
    case 'study':
      if (of.study) return { refused: 'already' }
      return transition(of, on, 'study', {
        change: { study: true },
        term: { since: of.since, study: true },
        owed: [tell('citizen', 'study')],
      })
    case 'answer':
      return ended(of, on, 'answered', action, action.founded)
    case 'reject':
      return ended(of, on, 'rejected', action, false)
    case 'dismiss':
      return dismiss(of, on, action, actor)
    default:
      return { refused: 'not-allowed' }
  }
}

/** An answer or a rejection: the citizen gets it, and has the days of grace to say whether it is settled. */
function ended(of: Complaint, on: Occasion, outcome: Exclude<Outcome, 'repeated'>, words: Words, founded: boolean): Decision {
  return transition(of, on, outcome, {
    change: {
      state: 'answered',
      outcome,
      founded,
      answered: on.now,
      late: of.late || isLate(of, on.now),
      settleBy: graceEnd(on.now),
    },
    founded,
    said: words,
    owed: [tell('citizen', outcome, words)],
  })
}

/** Repeated without anything new, or abusive: a supervisor ends it, with the reason, and it does not come back. */
function dismiss(of: Complaint, on: Occasion, words: Words, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (actor.role !== 'supervisor') return { refused: 'supervisor-only' }
  const change = { outcome: 'repeated', founded: false, answered: on.now, late: of.late || isLate(of, on.now) } as const
  return transition(of, on, 'dismissed', {
    change: { ...change, state: 'closed', closed: on.now, settleBy: null },
    founded: false,
    said: words,
    owed: [tell('citizen', 'dismissed', words)],
  })
}

/** A word among colleagues; with «@» who has the complaint hears it. */
function note(of: Complaint, text: string, on: Occasion): Decision {
  if (on.actor.by !== 'staff') return { refused: 'not-allowed' }
  // What is said of somebody who was forgotten would be kept for good.
  if (of.citizen === null) return { refused: 'over' }
  if (of.notes.length >= MESSAGES_MAX) return { refused: 'full' }
  const rings = text.includes('@') && of.clerk !== null && of.clerk !== on.actor.id
  return transition(of, on, 'noted', {
    change: { notes: [...of.notes, { at: on.now, staff: on.actor.id, text }] },
    owed: rings ? [tell('staff', 'noted', { text, files: [] })] : [],
  })
}

/** What the citizen adds is kept and rings nobody any more, or does again. */
function mute(of: Complaint, muted: boolean, on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (actor.role !== 'supervisor') return { refused: 'supervisor-only' }
  if (of.muted === muted) return { refused: 'already' }
  return transition(of, on, muted ? 'muted' : 'unmuted', { change: { muted } })
}

/** Closing is the citizen's: the staff can only ask once more whether it is settled. */
function askToClose(of: Complaint, on: Occasion, actor: Extract<Actor, { by: 'staff' }>): Decision {
  if (isOwed(of)) return { refused: of.clerk === actor.id ? 'answer-first' : 'not-yours', ...(of.clerk === null ? {} : { by: of.clerk }) }
  if (of.state !== 'answered') return { refused: 'over' }
  if (of.clerk !== actor.id) return { refused: 'not-yours', ...(of.clerk === null ? {} : { by: of.clerk }) }
  const asked = of.history.some((entry) => entry.what === 'close-asked' && of.answered !== null && entry.at >= of.answered)
  return asked ? { refused: 'already' } : transition(of, on, 'close-asked', { owed: [tell('citizen', 'settle')] })
}

function citizenAction(of: Complaint, action: Action, on: Occasion): Decision {
  switch (action.what) {
    case 'say':
      if (!isOpen(of) && !mayExplain(of)) return { refused: 'over' }
      if (of.messages.length >= MESSAGES_MAX) return { refused: 'full' }
      return transition(of, on, 'said', {
        change: of.state === 'asked' ? { state: 'taken' } : {},
        said: action,
        owed: of.muted && of.state !== 'asked' ? [] : [tell('staff', 'said', action)],
      })
    case 'withdraw':
      if (!isOpen(of)) return { refused: 'over' }
      return transition(of, on, 'withdrawn', {
        change: { state: 'withdrawn', closed: on.now, settleBy: null },
        owed: [tell('staff', 'withdrawn')],
      })
    case 'settled':
      if (of.state === 'closed') return { refused: 'already' }
      if (of.state !== 'answered') return { refused: isOpen(of) ? 'answer-first' : 'over' }
      return transition(of, on, 'settled', {
        change: { state: 'closed', closed: on.now, settleBy: null },
        owed: [tell('staff', 'settled')],
      })
    case 'unsettled':
      return comesBack(of, on)
    case 'escalate':
      return escalate(of, action, on)
    case 'rate':
      return rate(of, action.stars, on)
    default:
      return { refused: 'not-allowed' }
  }
}

/** A complaint that is to be answered anew: nobody has it, a supervisor is to take it, and the term runs from today. */
const anew = (of: Complaint, now: Date, more: Partial<Complaint> = {}) => ({
  change: { ...backToNew(of, now), ...more },
  term: { since: now, study: false },
})

const backToNew = (of: Complaint, now: Date): Partial<Complaint> => ({
  state: 'new',
  clerk: null,
  supervisor: true,
  since: now,
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
  if (!inGrace(of, on.now)) return { refused: of.state === 'closed' && of.outcome !== 'repeated' ? 'too-late' : 'over' }
  if (!mayComeBack(of, on.now)) return { refused: 'enough' }
  return transition(of, on, 'reopened', { ...anew(of, on.now), owed: [tell('staff', 'reopened')] })
}

function escalate(of: Complaint, action: Extract<Action, { what: 'escalate' }>, on: Occasion): Decision {
  if (!mayEscalate(of, on.now)) return { refused: isOwed(of) ? 'too-early' : of.state === 'closed' ? 'too-late' : 'over' }
  // Nobody can go to court for the citizen: that they were told the way is all that happens here.
  if (action.court) return transition(of, on, 'court', { note: action.route })
  return transition(of, on, 'escalated', {
    ...anew(of, on.now, { route: action.route }),
    note: action.route,
    owed: [tell('staff', 'escalated')],
  })
}

function rate(of: Complaint, stars: number, on: Occasion): Decision {
  if (isOwed(of) || of.state === 'withdrawn') return { refused: 'over' }
  if (stars > UNSATISFIED) return transition(of, on, 'rated', { note: String(stars) })
  // Both sides hear what a low rating did, and the citizen is asked why.
  const back = mayComeBack(of, on.now)
  const owed = back ? [tell('staff', 'reopened'), tell('citizen', 'came-back')] : [tell('staff', 'rated-low'), tell('citizen', 'rated-low')]
  return transition(of, on, back ? 'reopened' : 'rated', { ...(back ? anew(of, on.now) : {}), note: String(stars), owed })
}

/** Nobody said anything for the days of grace. */
function silence(of: Complaint, on: Occasion): Decision {
  if (of.state !== 'answered' || of.settleBy === null) return { refused: 'over' }
  if (on.now < of.settleBy) return { refused: 'too-early' }
  return transition(of, on, 'silence', {
    change: { state: 'closed', closed: on.now, settleBy: null },
    note: String(GRACE_DAYS),
    owed: [tell('citizen', 'closed')],
  })
}
