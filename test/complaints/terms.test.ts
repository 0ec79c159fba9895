import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Complaint } from '../../src/complaints/index.ts'
import { passedUnanswered, termsOf } from '../../src/complaints/legal-terms.ts'
import { type Action, decide } from '../../src/complaints/transitions/decide.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { answeredComplaints, buildReport } from '../../src/ratings/index.ts'

/** A day of March 2026, ten in the morning in Almaty. */
const day = (of: number): Date => new Date(Date.UTC(2026, 2, of, 5))
/** The end of a day in Almaty. */
const endOf = (iso: string): Date => new Date(`${iso}T23:59:59.999+05:00`)
const CLERK = { by: 'staff', id: 7, role: 'supervisor' } as const
const CITIZENS: readonly Action['what'][] = ['unsettled', 'withdraw', 'escalate', 'rate']

/** A complaint of 2 March, as registration leaves it. */
const fresh = (number: string): Complaint => ({
  ...{
    number,
    draft: 'd',
    citizen: 1,
    lang: 'kk',
    edition: null,
    service: 'apostille',
    channel: 'psc',
    office: 'psc-01',
    about: 'rudeness',
    route: 'psc-director',
  },
  ...{
    happened: null,
    text: 'x',
    files: [],
    person: null,
    state: 'new',
    clerk: null,
    supervisor: false,
    registered: day(2),
    since: day(2),
  },
  ...{ due: endOf('2026-03-17'), study: false, forwardedTo: null, outcome: null, founded: null, answered: null, late: false },
  ...{ settleBy: null, closed: null, reopened: 0, history: [], messages: [], notes: [], muted: false, owed: [], version: 0 },
})

const calendar = loadCalendar(join(import.meta.dirname, '../..'))

/** A complaint after moves, each on its day of March. */
function moved(of: Complaint, ...moves: ReadonlyArray<readonly [number, Action]>): Complaint {
  let now = of
  for (const [on, move] of moves) {
    const actor = CITIZENS.includes(move.what) ? ({ by: 'citizen' } as const) : CLERK
    const decision = decide(now, move, { actor, now: day(on), key: null })
    if (!('made' in decision)) throw new Error(`${move.what}: ${decision.refused}`)
    now = { ...now, ...decision.made.change, history: [...now.history, decision.made.entry], version: now.version + 1 }
  }
  return now
}
const answer = (founded: boolean): Action => ({ what: 'answer', founded, text: 'x', files: [] })
const take: Action = { what: 'take' }
const unsettled: Action = { what: 'unsettled' }

/** What a report of March counts on a day. */
async function counted(all: readonly Complaint[], now: Date) {
  const none = async function* () {}
  const rows = all.map((of) => ({ ...of, terms: termsOf(of, calendar).map((term) => ({ ...term, late: passedUnanswered(term, now) })) }))
  const sources = { cases: none, ratings: none, experiences: none, complaints: answeredComplaints(async () => rows) }
  const { counts } = await buildReport(sources, { from: '2026-03-01', to: '2026-03-31' }, { flows: [], regionOf: () => null })
  return [counts.complaints, counts.late]
}

describe('every answer is an event', () => {
  const back = moved(fresh('2026-000001'), [3, take], [5, answer(true)], [6, unsettled])

  test('that coming back does not erase, and a new term runs', () => {
    // 21 March is a Saturday, and Nauryz with its days in lieu lasts until Wednesday.
    expect(back.answered).toBeNull()
    expect(termsOf(back, calendar)).toEqual([
      { due: endOf('2026-03-17'), answered: day(5), founded: true, ended: day(5) },
      { due: endOf('2026-03-26'), answered: null, founded: null, ended: null },
    ])
  })

  test('two that were answered and came back are considered: 2, and answered again 4', async () => {
    expect(await counted([back, back], day(10))).toEqual([2, 0])
    const again = moved(back, [7, take], [9, { what: 'study' }], [20, answer(false)])
    expect(termsOf(again, calendar).map(({ founded, due }) => [founded, due])).toEqual([
      [true, endOf('2026-03-17')],
      [false, endOf('2026-04-06')],
    ])
    expect(await counted([again, again], day(21))).toEqual([4, 0])
  })

  test('a refusal and an end as repeated are answers, too; one that was written down without a judgement takes the last one', () => {
    const words = { text: 'x', files: [] }
    expect(termsOf(moved(fresh('1'), [3, take], [4, { what: 'reject', ...words }]), calendar)).toMatchObject([
      { answered: day(4), founded: false },
    ])
    expect(termsOf(moved(fresh('1'), [3, take], [4, { what: 'dismiss', ...words }]), calendar)).toMatchObject([
      { answered: day(4), founded: false },
    ])
    const old = moved(fresh('1'), [3, take], [5, answer(true)])
    const history = old.history.map(({ founded: _, ...entry }) => entry)
    expect(termsOf({ ...old, history }, calendar)).toMatchObject([{ founded: true }])
  })
})

describe('a term that passed without an answer', () => {
  test('is late in the report from the day after it, whoever has the complaint', async () => {
    const open = [fresh('1'), moved(fresh('2'), [3, take])]
    expect(await counted(open, day(17))).toEqual([0, 0])
    expect(await counted(open, day(18))).toEqual([0, 2])
  })

  test('stays late when the answer came after it, the citizen went higher or withdrew', async () => {
    const late = moved(fresh('1'), [3, take], [20, answer(true)])
    const higher = moved(fresh('2'), [20, { what: 'escalate', route: 'chair', court: false }])
    const withdrawn = moved(fresh('3'), [20, { what: 'withdraw' }])
    expect(await counted([late], day(25))).toEqual([1, 1])
    expect(await counted([higher], day(25))).toEqual([0, 1])
    expect(await counted([withdrawn], day(25))).toEqual([0, 1])
    expect(await counted([moved(fresh('4'), [10, { what: 'withdraw' }])], day(25))).toEqual([0, 0])
  })
})
