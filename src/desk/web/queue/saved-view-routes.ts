import type { Action } from '../../../complaints/index.ts'
import { complaintShower, keyOf } from '../complaint/show-complaint.ts'
import type { PageDeps } from '../deps.ts'
import { type Fields, type GuardedRoutes, sendPage } from '../sign-in/guarded-routes.ts'
import { BULK_ACTIONS } from './bulk-actions.ts'
import { addressOf, knownOf, readQuery } from './queue-query.ts'
import { createSearch, wordsOf } from './search.ts'

const MOST = 100
const NAME_MAX = 40

/** Lists that are kept under a name, and what is done to many complaints of a list. */
export function viewRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const { newId } = complaintShower(deps)
  const find = createSearch(deps)
  const listOf = (fields: Fields) =>
    addressOf(readQuery(Object.fromEntries(new URLSearchParams(typeof fields.list === 'string' ? fields.list : '')), knownOf(deps)))

  doors.post('/views', async ({ member }, fields, _, reply) => {
    const name = typeof fields.name === 'string' ? fields.name.replace(/\s+/g, ' ').trim().slice(0, NAME_MAX) : ''
    const query = listOf(fields)
    if (name !== '') await deps.views.save(member.id, { id: newId(), name, query })
    return reply.redirect(`/desk${query}`, 303)
  })
  doors.post('/views/drop', async ({ member }, fields, _, reply) => {
    if (typeof fields.view === 'string') await deps.views.drop(member.id, fields.view)
    return reply.redirect(`/desk${listOf(fields)}`, 303)
  })
  doors.post('/many', async (visit, fields, _, reply) => {
    const what = BULK_ACTIONS.find((one) => one === fields.do)
    const numbers = [fields.number].flat().filter((one) => typeof one === 'string')
    const to = typeof fields.to === 'string' && /^\d{1,15}$/.test(fields.to) ? Number(fields.to) : null
    const action: Action | null = !what ? null : what !== 'assign' ? { what } : to === null ? null : { what, to }
    const ended = action
      ? await deps.acts.many(numbers.slice(0, MOST), action, visit.member, visit.now, keyOf(visit, fields))
      : { done: [], refused: [] }
    // What was looked for may be a name: what was found is shown again without an address.
    const words = wordsOf(fields.words)
    if (words !== '') return sendPage(reply, await find(visit, words, { done: ended.done.length, left: ended.refused.length }))
    const query = new URLSearchParams(listOf(fields))
    query.set('done', String(ended.done.length))
    query.set('left', String(ended.refused.length))
    return reply.redirect(`/desk?${query}`, 303)
  })
}
