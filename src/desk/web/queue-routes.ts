import { readNumber, yearOf } from '../../complaints/index.ts'
import type { PageDeps, Visit } from './deps.ts'
import { type Doors, refuse, send } from './doors.ts'
import { filterOf, PAGE, readList } from './list.ts'
import { queuePage } from './queue-page.ts'
import { officesOf } from './words.ts'

/** Names of the staff by their ids. */
export const staffNames = async ({ staff }: Pick<PageDeps, 'staff'>): Promise<ReadonlyMap<number, string>> =>
  new Map((await staff.members()).map(({ id, name }) => [id, name]))

/** Lists of complaints, and the way to one by its number. */
export function queueRoutes(doors: Doors, deps: PageDeps): void {
  const known = {
    services: deps.catalogue.flows.map(({ id }) => id),
    regions: deps.offices.regions().map(({ id }) => id),
  }
  doors.get('/', async (visit, request, reply) => {
    const list = readList(request.query as Readonly<Record<string, unknown>>, known)
    return send(reply, queuePage(deps, visit, await viewOf(visit, list)))
  })
  doors.post('/find', async ({ now }, { number }, request, reply) => {
    const found = typeof number === 'string' ? readNumber(number, yearOf(now)) : null
    const of = found && (await deps.complaints.find(found))
    return of ? reply.redirect(`/desk/complaints/${of.number}`, 303) : refuse(deps, request, reply, 404, 'desk-not-found')
  })

  async function viewOf({ member, now }: Visit, list: ReturnType<typeof readList>) {
    const offices = list.region ? officesOf(deps, list.region) : null
    const order = list.show === 'closed' || list.show === 'withdrawn' ? 'latest' : 'due'
    const [found, figures, names] = await Promise.all([
      deps.queue.page(filterOf(list, { member: member.id, now, offices }), order, { skip: (list.page - 1) * PAGE, limit: PAGE }),
      deps.queue.figures(now, member.id),
      staffNames(deps),
    ])
    return { list, ...found, figures, names }
  }
}
