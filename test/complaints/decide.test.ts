import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Complaint,
  daysLeft,
  GRACE_DAYS,
  inGrace,
  isLate,
  isOpen,
  isOwed,
  mayEscalate,
  STATES,
} from '../../src/complaints/complaint.ts'
import { type Action, type Actor, decide } from '../../src/complaints/transitions/decide.ts'
import { complaintTerm } from '../../src/deadlines/index.ts'
import { CITIZEN, CLERK, calendar, START, SUPERVISOR, TEXT } from './world.ts'

const DAY = 86_400_000
const later = (days: number): Date => new Date(START.getTime() + days * DAY)
const words = { text: TEXT, files: [] }
const clerk: Actor = { by: 'staff', id: CLERK, role: 'clerk' }
const other: Actor = { by: 'staff', id: CLERK + 1, role: 'clerk' }
const boss: Actor = { by: 'staff', id: SUPERVISOR, role: 'supervisor' }
const citizen: Actor = { by: 'citizen' }

const fresh: Complaint = {
  number: '2026-000001',
  draft: '0abcdefghi',
  citizen: CITIZEN,
  lang: 'kk',
  service: 'apostille',
  edition: null,
  channel: 'psc',
  office: 'psc-01',
  about: 'action',
  route: 'psc-director',
  happened: null,
  text: TEXT,
  files: [],
  person: null,
  state: 'new',
  clerk: null,
  supervisor: false,
  registered: START,
  since: START,
  due: complaintTerm(START, false, calendar).due,
  study: false,
  forwardedTo: null,
  outcome: null,
  founded: null,
  answered: null,
  late: false,
  settleBy: null,
  closed: null,
  reopened: 0,
  history: [],
  messages: [],
  notes: [],
  muted: false,
  owed: [],
  version: 0,
}

/** The complaint after a move that must succeed. */
function did(of: Complaint, actor: Actor, move: Action, now = START, key: string | null = null): Complaint {
  const decision = decide(of, move, { actor, now, key })
  if ('refused' in decision) throw new Error(`${move.what} was refused: ${decision.refused}`)
  const { change, term, entry, said, owed } = decision.made
  return {
    ...of,
    ...change,
    ...(term ? { due: complaintTerm(term.since, term.study, calendar).due } : {}),
    history: [...of.history, entry],
    messages: said ? [...of.messages, said] : of.messages,
    owed: [...of.owed, ...owed],
    version: of.version + 1,
  }
}
const refused = (of: Complaint, actor: Actor, move: Action, now = START) => {
  const decision = decide(of, move, { actor, now, key: null })
  return 'refused' in decision ? decision : null
}

describe('a complaint on the desk', () => {
  it('is taken by one clerk; a second one hears who has it', () => {
    const taken = did(fresh, clerk, { what: 'take' })
    expect(taken).toMatchObject({ state: 'taken', clerk: CLERK })
    expect(refused(taken, other, { what: 'take' })).toEqual({ refused: 'taken-by-other', by: CLERK })
    expect(refused(taken, clerk, { what: 'take' })?.refused).toBe('already-yours')
  })

  it('is worked on only by the one who has it, and taken over only by a supervisor', () => {
    const taken = did(fresh, clerk, { what: 'take' })
    const moves: Action[] = [
      { what: 'ask', ...words },
      { what: 'forward', body: 'court' },
      { what: 'study' },
      { what: 'answer', founded: true, ...words },
      { what: 'reject', ...words },
    ]
    for (const move of moves) expect(refused(taken, boss, move)).toEqual({ refused: 'not-yours', by: CLERK })
    expect(refused(taken, other, { what: 'take-over' })?.refused).toBe('supervisor-only')
    expect(did(taken, boss, { what: 'take-over' }).clerk).toBe(SUPERVISOR)
  })

  it('asks the citizen, and goes on with the reply', () => {
    const asked = did(did(fresh, clerk, { what: 'take' }), clerk, { what: 'ask', ...words })
    expect(asked.state).toBe('asked')
    expect(asked.owed.at(-1)).toMatchObject({ to: 'citizen', what: 'asked', text: TEXT })
    const replied = did(asked, citizen, { what: 'say', ...words })
    expect(replied.state).toBe('taken')
    expect(replied.owed.at(-1)).toMatchObject({ to: 'staff', what: 'said' })
  })

  it('has 15 days, and 30 from registration when it needs study, once', () => {
    const taken = did(fresh, clerk, { what: 'take' }, later(10))
    const studied = did(taken, clerk, { what: 'study' }, later(10))
    expect(daysLeft(fresh.due, START)).toBe(15)
    expect(daysLeft(studied.due, START)).toBe(30)
    expect(refused(studied, clerk, { what: 'study' })?.refused).toBe('already')
  })

  it('remembers that an answer came late', () => {
    const taken = did(fresh, clerk, { what: 'take' })
    expect(did(taken, clerk, { what: 'answer', founded: true, ...words }, later(15)).late).toBe(false)
    expect(did(taken, clerk, { what: 'answer', founded: true, ...words }, later(16)).late).toBe(true)
  })

  it('a rejection is never called justified', () => {
    const taken = did(fresh, clerk, { what: 'take' })
    expect(did(taken, clerk, { what: 'reject', ...words })).toMatchObject({ outcome: 'rejected', founded: false, state: 'answered' })
  })
})

describe('who has it', () => {
  const taken = did(fresh, clerk, { what: 'take' })

  it('is given on by who has it and by a supervisor, not by another clerk', () => {
    expect(did(taken, clerk, { what: 'assign', to: CLERK + 1 })).toMatchObject({ clerk: CLERK + 1, state: 'taken' })
    expect(did(taken, boss, { what: 'assign', to: CLERK + 1 }).history.at(-1)).toMatchObject({ what: 'assigned', whom: CLERK + 1 })
    expect(refused(taken, other, { what: 'assign', to: CLERK + 1 })).toEqual({ refused: 'not-yours', by: CLERK })
    expect(refused(fresh, clerk, { what: 'assign', to: CLERK })?.refused).toBe('supervisor-only')
    expect(refused(taken, boss, { what: 'assign', to: CLERK })?.refused).toBe('already')
  })

  it('goes back to the queue, and the name stays in the history', () => {
    const back = did(taken, clerk, { what: 'release' })
    expect(back).toMatchObject({ clerk: null, state: 'new' })
    expect(back.history.at(-1)).toMatchObject({ what: 'released', staff: CLERK, whom: CLERK })
    expect(refused(taken, other, { what: 'release' })).toEqual({ refused: 'not-yours', by: CLERK })
    expect(did(taken, boss, { what: 'release' }).owed.at(-1)).toMatchObject({ to: 'staff', what: 'released', whom: CLERK })
    // The citizen hears once that somebody has it.
    expect(did(back, other, { what: 'take' }).owed.filter(({ what }) => what === 'taken')).toHaveLength(1)
  })
})

describe('what is no honest complaint', () => {
  const held = did(fresh, boss, { what: 'take' })
  const ended = did(held, boss, { what: 'dismiss', ...words })

  it('is ended by a supervisor, and comes back by no way', () => {
    expect(refused(did(fresh, clerk, { what: 'take' }), clerk, { what: 'dismiss', ...words })?.refused).toBe('supervisor-only')
    expect(ended).toMatchObject({ state: 'closed', outcome: 'repeated', founded: false })
    expect(refused(ended, citizen, { what: 'unsettled' }, later(1))?.refused).toBe('over')
    expect(refused(ended, citizen, { what: 'escalate', route: 'chair', court: false }, later(1))?.refused).toBe('too-late')
    expect(did(ended, citizen, { what: 'rate', stars: 1 }, later(1)).state).toBe('closed')
  })

  it('comes back twice at most; the way up stays open', () => {
    let of = fresh
    for (let round = 0; round < 3; round++) {
      of = did(did(of, boss, { what: 'take' }), boss, { what: 'answer', founded: false, ...words })
      if (round < 2) of = did(of, citizen, { what: round === 0 ? 'unsettled' : 'rate', stars: 1 } as Action, later(1))
    }
    expect(refused(of, citizen, { what: 'unsettled' }, later(1))?.refused).toBe('enough')
    expect(did(of, citizen, { what: 'rate', stars: 1 }, later(1)).state).toBe('answered')
    expect(did(of, citizen, { what: 'escalate', route: 'chair', court: false }, later(1)).route).toBe('chair')
  })

  it('is muted by a supervisor: what is added is kept, rings nobody, unless it was asked for', () => {
    const muted = did(held, boss, { what: 'mute' })
    expect(refused(held, clerk, { what: 'mute' })?.refused).toBe('supervisor-only')
    expect(muted.history.at(-1)).toMatchObject({ what: 'muted', staff: SUPERVISOR })
    const said = did(muted, citizen, { what: 'say', ...words })
    expect(said.messages.at(-1)?.text).toBe(TEXT)
    expect(said.owed).toEqual(muted.owed)
    const asked = did(muted, boss, { what: 'ask', ...words })
    expect(did(asked, citizen, { what: 'say', ...words }).owed.at(-1)).toMatchObject({ to: 'staff', what: 'said' })
  })
})

describe('a note', () => {
  const held = did(fresh, clerk, { what: 'take' })
  it('rings who has it where it says «@», and nobody else', () => {
    expect(did(held, other, { what: 'note', text: 'звонила мать' }).owed).toEqual(held.owed)
    const rung = did(held, other, { what: 'note', text: '@ звонила мать' })
    expect(rung.owed.at(-1)).toMatchObject({ to: 'staff', what: 'noted' })
    expect(rung.notes).toEqual([{ at: START, staff: CLERK + 1, text: '@ звонила мать' }])
    expect(rung.messages).toEqual([])
  })
})

describe('the citizen’s last word', () => {
  const answered = did(did(fresh, clerk, { what: 'take' }), clerk, { what: 'answer', founded: true, ...words }, later(3))

  it('staff cannot close: they can ask once more', () => {
    expect(refused(did(fresh, clerk, { what: 'take' }), clerk, { what: 'close' })?.refused).toBe('answer-first')
    const asked = did(answered, clerk, { what: 'close' }, later(4))
    expect(asked.state).toBe('answered')
    expect(asked.owed.at(-1)).toMatchObject({ to: 'citizen', what: 'settle' })
    expect(refused(asked, clerk, { what: 'close' })?.refused).toBe('already')
  })

  it('«settled» closes it', () => {
    expect(did(answered, citizen, { what: 'settled' }, later(5))).toMatchObject({ state: 'closed', settleBy: null })
    expect(refused(fresh, citizen, { what: 'settled' })?.refused).toBe('answer-first')
  })

  it('«not settled» reopens the same number for a supervisor, with a term of its own', () => {
    const back = did(answered, citizen, { what: 'unsettled' }, later(5))
    expect(back).toMatchObject({ number: fresh.number, state: 'new', clerk: null, supervisor: true, reopened: 1, outcome: null })
    expect(back.due).toEqual(complaintTerm(later(5), false, calendar).due)
    expect(refused(back, clerk, { what: 'take' })?.refused).toBe('supervisor-only')
    expect(did(back, boss, { what: 'take' }).clerk).toBe(SUPERVISOR)
  })

  it('silence closes it after the days of grace, not before', () => {
    const bot: Actor = { by: 'bot' }
    expect(refused(answered, bot, { what: 'silence' }, later(3 + GRACE_DAYS - 1))?.refused).toBe('too-early')
    expect(did(answered, bot, { what: 'silence' }, later(3 + GRACE_DAYS)).state).toBe('closed')
  })

  it.each([1, 2])('a rating of %i within the days of grace reopens it', (stars) => {
    const closed = did(answered, citizen, { what: 'settled' }, later(5))
    expect(did(closed, citizen, { what: 'rate', stars }, later(5 + GRACE_DAYS)).state).toBe('new')
    expect(did(closed, citizen, { what: 'rate', stars }, later(6 + GRACE_DAYS)).state).toBe('closed')
  })

  it('a rating of 3 changes nothing', () => {
    const closed = did(answered, citizen, { what: 'settled' }, later(5))
    expect(did(closed, citizen, { what: 'rate', stars: 3 }, later(6)).state).toBe('closed')
  })
})

describe('escalation', () => {
  const move: Action = { what: 'escalate', route: 'chair', court: false }

  it('waits until the answer is late', () => {
    expect(refused(fresh, citizen, move, later(15))?.refused).toBe('too-early')
    const up = did(fresh, citizen, move, later(16))
    expect(up).toMatchObject({ route: 'chair', state: 'new', supervisor: true, late: true })
    expect(up.due).toEqual(complaintTerm(later(16), false, calendar).due)
  })

  it('needs no waiting once an answer does not satisfy', () => {
    const answered = did(did(fresh, clerk, { what: 'take' }), clerk, { what: 'answer', founded: false, ...words })
    expect(did(answered, citizen, move, later(1)).route).toBe('chair')
  })

  it('to the court leaves the complaint where it is', () => {
    const court = did(fresh, citizen, { what: 'escalate', route: 'court', court: true }, later(20))
    expect(court).toMatchObject({ state: 'new', route: 'psc-director' })
    expect(court.history.at(-1)?.what).toBe('court')
  })
})

const anyActor = fc.constantFrom<Actor>(clerk, other, boss, citizen, { by: 'bot' })
const anyMove = fc.oneof(
  fc
    .constantFrom<Action['what']>(
      'take',
      'take-over',
      'release',
      'mute',
      'unmute',
      'study',
      'close',
      'withdraw',
      'settled',
      'unsettled',
      'silence',
    )
    .map((what) => ({ what }) as Action),
  fc.constantFrom(CLERK, CLERK + 1, SUPERVISOR).map((id): Action => ({ what: 'assign', to: id })),
  fc.constant<Action>({ what: 'note', text: '@' }),
  fc.constantFrom('ask', 'say', 'reject', 'dismiss').map((what) => ({ what, ...words }) as Action),
  fc.boolean().map((founded): Action => ({ what: 'answer', founded, ...words })),
  fc.constant<Action>({ what: 'forward', body: 'chair' }),
  fc.constant<Action>({ what: 'escalate', route: 'chair', court: false }),
  fc.integer({ min: 1, max: 5 }).map((stars): Action => ({ what: 'rate', stars })),
)
const walk = fc.array(fc.tuple(anyActor, anyMove, fc.integer({ min: 0, max: 12 })), { maxLength: 40 })

/** Plays a walk; refused moves change nothing. */
function play(
  steps: ReadonlyArray<[Actor, Action, number]>,
  check: (of: Complaint, now: Date, actor: Actor, move: Action, before: Complaint) => void,
): void {
  let of = fresh
  let day = 0
  for (const [actor, move, days] of steps) {
    day += days
    const now = later(day)
    const decision = decide(of, move, { actor, now, key: null })
    if ('refused' in decision) continue
    const next = did(of, actor, move, now)
    check(next, now, actor, move, of)
    of = next
  }
}

describe('whatever is done in whatever order', () => {
  it('the complaint keeps its shape', () => {
    fc.assert(
      fc.property(walk, (steps) =>
        play(steps, (of) => {
          expect(STATES).toContain(of.state)
          expect(of.due > of.since).toBe(true)
          expect(of.since >= of.registered).toBe(true)
          expect(of.closed === null).toBe(of.state !== 'closed' && of.state !== 'withdrawn')
          expect(of.settleBy === null).toBe(of.state !== 'answered')
          expect(of.outcome === null).toBe(of.answered === null)
          if (isOwed(of)) expect(of.answered).toBe(null)
          if (of.state === 'taken' || of.state === 'asked' || of.state === 'forwarded') expect(of.clerk).not.toBe(null)
        }),
      ),
    )
  })

  it('only those who may have done it', () => {
    fc.assert(
      fc.property(walk, (steps) =>
        play(steps, (_of, now, actor, move, before) => {
          if (actor.by === 'staff')
            expect(['withdraw', 'settled', 'unsettled', 'silence', 'say', 'escalate', 'rate']).not.toContain(move.what)
          const watching = ['take', 'take-over', 'note'].includes(move.what)
          const ofSupervisors =
            actor.by === 'staff' && actor.role === 'supervisor' && ['release', 'assign', 'mute', 'unmute'].includes(move.what)
          if (actor.by === 'staff' && !watching && !ofSupervisors) expect(before.clerk).toBe(actor.id)
          if (actor.by === 'staff' && actor.role === 'clerk' && move.what === 'take')
            expect(before).toMatchObject({ clerk: null, supervisor: false })
          if (move.what === 'escalate') expect(mayEscalate(before, now)).toBe(true)
          if (move.what === 'unsettled') expect(inGrace(before, now)).toBe(true)
          if (before.state === 'withdrawn' && !['note', 'mute', 'unmute'].includes(move.what)) throw new Error(`${move.what} after the end`)
        }),
      ),
    )
  })

  it('every change by staff that concerns the citizen is owed to them', () => {
    fc.assert(
      fc.property(walk, (steps) =>
        play(steps, (of, _now, actor, move, before) => {
          const owed = of.owed.slice(before.owed.length)
          const inside = ['take', 'take-over', 'release', 'assign', 'note', 'mute', 'unmute'].includes(move.what)
          const told = !inside || (move.what === 'take' && before.history.every(({ what }) => what !== 'taken' && what !== 'assigned'))
          if (actor.by === 'staff' && told) expect(owed.some(({ to }) => to === 'citizen')).toBe(true)
          expect(new Set(of.owed.map(({ id }) => id)).size).toBe(of.owed.length)
        }),
      ),
    )
  })

  it('the same message or button counts once', () => {
    fc.assert(
      fc.property(walk, anyMove, anyActor, (steps, move, actor) => {
        let last = fresh
        play(steps, (of) => {
          last = of
        })
        const first = decide(last, move, { actor, now: later(600), key: 'message:1' })
        if ('refused' in first) return
        const done = did(last, actor, move, later(600), 'message:1')
        expect(decide(done, move, { actor, now: later(600), key: 'message:1' })).toEqual({ refused: 'repeated' })
      }),
    )
  })

  it('late is late only while an answer is owed', () => {
    fc.assert(
      fc.property(walk, fc.integer({ min: 0, max: 900 }), (steps, days) =>
        play(steps, (of) => {
          if (isLate(of, later(days))) expect(isOpen(of) && later(days) > of.due).toBe(true)
        }),
      ),
    )
  })
})
