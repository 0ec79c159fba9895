import { systemClock } from '../../src/clock.ts'
import { openStore } from '../../src/store/index.ts'

const FIRST = 20_000_000_000
const DAY_MS = 24 * 3_600_000
/** Citizens of one batch. */
const BATCH = 500
/** Documents of ten citizens, as MONGODB.md has them. */
const TEN = 163

type Row = Record<string, unknown> & { _id: string | number }

/** What ten citizens leave behind, by collection: chats, two cases each, ten reminders, two ratings; one complaint, one experience in ten. */
function rowsOf(ten: number, now: number): Record<string, Row[]> {
  const citizens = Array.from({ length: 10 }, (_, n) => FIRST + ten * 10 + n)
  const ago = (days: number) => new Date(now - days * DAY_MS - (ten % 86_400) * 1000)
  const one = { service: 'preschool-registration', edition: null, office: null }
  const ended = { answers: {}, skipped: [], channel: 'portal', submitted: ago(40), due: ago(30), collectBy: ago(20) }
  return {
    chats: citizens.map((_id) => ({
      ...{ _id, lang: 'kk', live: 7, conversations: null, pace: { since: ago(20), count: 1 }, rooms: { cases: { shown: `c${_id}a` } } },
      ...{ handled: Array.from({ length: 32 }, (_, n) => ten * 32 + n), lease: null },
    })),
    cases: citizens.flatMap((citizen) =>
      ['a', 'b'].map((which) => ({
        ...{
          ...one,
          ...ended,
          _id: `c${citizen}${which}`,
          citizen,
          flowVersion: 1,
          name: null,
          ticks: ['application', 'identity-card', 'photo'],
        },
        ...{
          state: which === 'a' ? 'closed' : 'submitted',
          outcome: which === 'a' ? 'received' : null,
          closed: which === 'a' ? ago(20) : null,
        },
        ...{ shared: false, toldOf: null, createdAt: ago(50), updatedAt: ago(20) },
      })),
    ),
    reminders: citizens.flatMap((citizen) =>
      Array.from({ length: 10 }, (_, n) => ({
        ...{
          _id: `r${citizen}-${n}`,
          citizen,
          case: `c${citizen}a`,
          kind: 'due',
          subject: null,
          note: null,
          planned: ago(30),
          at: ago(30),
        },
        ...{ state: n < 9 ? 'sent' : 'waiting', open: false, attempts: 1, message: n, reason: null },
        ...(n < 9 ? { done: ago(30) } : { next: ago(-30) }),
      })),
    ),
    'reminder-citizens': citizens.map((_id) => ({ _id, stopped: null, rest: ago(30) })),
    ratings: citizens.flatMap((citizen) =>
      ['a', 'b'].map((which) => ({
        ...{ ...one, _id: `c.c${citizen}${which}`, citizen, closed: ago(20), questions: ['overall', 'speed'], limit: null },
        ...{ answers: { overall: 4, speed: 5 }, skipped: [], comment: null, asked: ago(20), reminded: ago(17), rated: ago(16), by: null },
      })),
    ),
    complaints: [complaintRow(ten, citizens[0] as number, ago)],
    experiences: citizens.map((citizen) => ({ ...one, _id: `c${citizen}a`, told: ago(20), waited: 20, paid: false })),
  }
}

function complaintRow(ten: number, citizen: number, ago: (days: number) => Date): Row {
  const said = (from: string) => ({ at: ago(35), from, text: 'Құжаттарымды қабылдамады, себебін айтпады. '.repeat(3), files: [] })
  return {
    ...{
      _id: `F-${ten}`,
      draft: `d${ten}`,
      citizen,
      lang: 'kk',
      service: 'preschool-registration',
      edition: null,
      channel: null,
      office: null,
    },
    ...{
      about: 'refusal',
      route: 'body',
      happened: null,
      text: said('citizen').text,
      files: [],
      person: null,
      state: 'closed',
      clerk: null,
    },
    ...{ supervisor: false, registered: ago(35), since: ago(35), due: ago(20), study: false, forwardedTo: null, outcome: 'answered' },
    ...{
      founded: true,
      answered: ago(25),
      late: false,
      settleBy: null,
      closed: ago(24),
      reopened: 0,
      messages: [said('citizen'), said('staff')],
    },
    ...{
      history: ['registered', 'taken', 'answered'].map((what) => ({ at: ago(30), by: 'staff', staff: 1, what, note: null, key: null })),
    },
    ...{ notes: [], muted: false, owed: [], version: 3, owing: false, lease: null, reminded: [], cards: [], traces: [], anonymous: false },
    ...{ decided: true, changed: ago(24) },
  }
}

/** Puts so many documents (to the next thousands) into the store of a folder where the bot has started once and made its indexes. */
export async function fillStore(dataDir: string, documents: number): Promise<void> {
  const clock = systemClock()
  const { connection, close } = await openStore({ dataDir, clock })
  const tens = Math.ceil(documents / TEN)
  for (let ten = 0; ten < tens; ten += BATCH / 10) {
    const all = Array.from({ length: BATCH / 10 }, (_, n) => rowsOf(ten + n, clock.now().getTime()))
    for (const name of Object.keys(all[0] ?? {}))
      await connection.collection(name).insertMany(all.flatMap((rows) => rows[name] ?? []) as never[])
  }
  await close()
}
