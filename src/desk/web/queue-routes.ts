import { oneLine, type QueueRow, readNumber, STATES, yearOf } from '../../complaints/index.ts'
import { foundFor, withinOwn } from '../audience.chat.ts'
import { soughtFor } from '../chat/list.chat.ts'
import type { PageDeps, Visit } from './deps.ts'
import { type Doors, send } from './doors.ts'
import { filterOf, knownOf, type List, PAGE, readList } from './list.ts'
import { staffNames } from './names.ts'
import { foundPage, queuePage } from './queue-page.ts'
import { complaintShower } from './shown.ts'
import { officesOf } from './words.ts'

/** So many are shown of what was looked for. */
const FOUND = 100
const WORDS_MAX = 200

const holders = (rows: ReadonlyArray<Pick<QueueRow, 'clerk'>>) => rows.map(({ clerk }) => clerk)

/** Lists of complaints, and the search. */
export function queueRoutes(doors: Doors, deps: PageDeps): void {
  const known = knownOf(deps)
  const { newId } = complaintShower(deps)
  doors.get('/', async (visit, request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const count = (name: string): number => Math.max(0, Math.trunc(Number(query[name])) || 0)
    const many = query.done === undefined ? null : { done: count('done'), left: count('left') }
    return send(reply, queuePage(deps, visit, { ...(await viewOf(visit, readList(query, known))), many }))
  })
  // What somebody looks for may be a name: it goes in the body of the form and stands in no address.
  doors.post('/find', async (visit, fields, _, reply) => {
    const words = typeof fields.words === 'string' ? oneLine(fields.words).slice(0, WORDS_MAX) : ''
    const number = readNumber(words, yearOf(visit.now))
    if (number && (await foundFor(deps, number, visit.member))) return reply.redirect(`/desk/complaints/${number}`, 303)
    const sought = await soughtFor(deps, visit, words, true)
    const within = withinOwn(deps, visit.member)
    const { rows, total } = await deps.queue.page({ states: STATES, sought, within }, 'latest', { skip: 0, limit: FOUND })
    const names = await staffNames(deps, holders(rows))
    return send(reply, foundPage(deps, visit, { words, rows, total, names }))
  })

  async function viewOf({ member, now }: Visit, list: List) {
    const offices = list.region ? officesOf(deps, list.region) : null
    const within = withinOwn(deps, member)
    const order = list.show === 'closed' || list.show === 'withdrawn' ? 'latest' : 'due'
    const [found, figures, members, views] = await Promise.all([
      deps.queue.page({ ...filterOf(list, { member: member.id, now, offices }), within }, order, {
        skip: (list.page - 1) * PAGE,
        limit: PAGE,
      }),
      deps.queue.figures(now, member.id, within),
      deps.staff.members(),
      deps.views.list(member.id),
    ])
    const names = await staffNames(deps, [...holders(found.rows), Number(list.clerk) || null])
    const shown = { ...list, page: Math.floor(found.skip / PAGE) + 1 }
    return { list: shown, rows: found.rows, total: found.total, figures, members, names, views, once: newId() }
  }
}
