import { readNumber, yearOf } from '../../../complaints/index.ts'
import { foundFor, withinOwn } from '../../audience.chat.ts'
import { complaintShower } from '../complaint/show-complaint.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { officesOf } from '../formatting.ts'
import { type GuardedRoutes, sendPage } from '../sign-in/guarded-routes.ts'
import { staffNames } from '../team/staff-names.ts'
import { queuePage } from './queue-page.ts'
import { filterOf, knownOf, orderOf, PAGE, type QueueQuery, readQuery } from './queue-query.ts'
import { createSearch, holders, wordsOf } from './search.ts'

/** Lists of complaints, and the search. */
export function queueRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const known = knownOf(deps)
  const { newId } = complaintShower(deps)
  const find = createSearch(deps)
  doors.get('/', async (visit, request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const count = (name: string): number => Math.max(0, Math.trunc(Number(query[name])) || 0)
    const many = query.done === undefined ? null : { done: count('done'), left: count('left') }
    return sendPage(reply, queuePage(deps, visit, { ...(await viewOf(visit, readQuery(query, known))), many }))
  })
  // What somebody looks for may be a name: it goes in the body of the form and stands in no address.
  doors.post('/find', async (visit, fields, _, reply) => {
    const words = wordsOf(fields.words)
    const number = readNumber(words, yearOf(visit.now))
    if (number && (await foundFor(deps, number, visit.member))) return reply.redirect(`/desk/complaints/${number}`, 303)
    return sendPage(reply, await find(visit, words))
  })

  async function viewOf({ member, now }: Visit, list: QueueQuery) {
    const offices = list.region ? officesOf(deps, list.region) : null
    const within = withinOwn(deps, member)
    const [found, figures, members, views] = await Promise.all([
      deps.queue.page({ ...filterOf(list, { member: member.id, now, offices }), within }, orderOf(list), {
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
