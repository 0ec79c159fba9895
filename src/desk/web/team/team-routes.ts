import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { oneLine } from '../../../complaints/index.ts'
import { personId, scopeOf, type Target, targetIn, targetKey } from '../../team.ts'
import { complaintShower, keyOf } from '../complaint/show-complaint.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { type Html, saidOf } from '../html.ts'
import { type Fields, type GuardedRoutes, refusePage, sendPage } from '../sign-in/guarded-routes.ts'
import { type PersonView, personPage, type TeamView, teamPage } from './team-page.ts'

const NAME_MAX = 60
const word = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? oneLine(fields[name]) : '')
const refusal = (visit: Visit, key: string): Html => html`<p class="said refused" role="alert">${visit.t(key)}</p>`

/** Who is of the staff: read by all of them; roles, parts and what a leaver has are changed by supervisors, as in the chat. */
export function teamRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const { team } = deps
  const { newId } = complaintShower(deps)
  const DONE = { role: 'desk-done-role', part: 'desk-done-part', unit: 'desk-done-unit', lang: 'desk-done-lang' }
  const showTeam = async (visit: Visit, reply: FastifyReply, view: Omit<TeamView, 'roster'>, code = 200) =>
    sendPage(reply, teamPage(team, visit, { roster: await team.roster(), ...view }), code)

  /** null for who is not, and has nothing. */
  async function personOf(target: Target, said: Html): Promise<PersonView | null> {
    const of = await team.partOf(target)
    const id = 'member' in target ? target.member : null
    const { members, left } = await team.roster()
    const open = members.find((one) => one.id === id)?.open ?? left.find((one) => one.id === id)?.open ?? 0
    if (!of && open === 0) return null
    const name = of?.name ?? (await deps.staff.known(id ?? 0))
    const member = members.find((one) => one.id === id) ?? null
    return { target, name, member, scope: of?.scope ?? null, open, colleagues: members, once: newId(), said }
  }

  doors.get('/team', (visit, request, reply) => showTeam(visit, reply, { said: saidOf(visit, request, DONE) }))

  /** What is for supervisors, about somebody who is there. */
  type Act = (visit: Visit, target: Target, fields: Fields, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  const about = (act: Act) => (visit: Visit, fields: Fields, request: FastifyRequest, reply: FastifyReply) => {
    const target = targetIn((request.params as { target?: string }).target ?? '')
    if (visit.member.role !== 'supervisor') return refusePage(deps, request, reply, 403, 'desk-supervisors')
    return target ? act(visit, target, fields, request, reply) : refusePage(deps, request, reply, 404, 'desk-not-found')
  }
  const show = about(async (visit, target, _, request, reply) => {
    const view = await personOf(target, saidOf(visit, request, DONE))
    return view ? sendPage(reply, personPage(team, visit, view)) : refusePage(deps, request, reply, 404, 'desk-not-found')
  })
  doors.get('/team/:target', (visit, request, reply) => show(visit, {}, request, reply))

  doors.post('/team', async (visit, fields, request, reply) => {
    if (visit.member.role !== 'supervisor') return refusePage(deps, request, reply, 403, 'desk-supervisors')
    const typed = { id: word(fields, 'id'), name: word(fields, 'name').slice(0, NAME_MAX) }
    const [id, role] = [personId(typed.id), fields.role === 'supervisor' ? 'supervisor' : 'clerk'] as const
    if (id === null || !(await team.name(visit.member, id, role, visit.now)))
      return showTeam(visit, reply, { said: refusal(visit, 'desk-missing-person'), typed }, 422)
    // Until Telegram tells what they are called.
    if (typed.name !== '' && (await deps.staff.known(id)) === String(id)) await deps.staff.called(id, typed.name)
    return reply.redirect(`/desk/team/${targetKey({ member: id })}?done=role`, 303)
  })
  doors.post('/team/lang', async (visit, { lang }, request, reply) => {
    if (typeof lang !== 'string' || !(await team.speak(visit.member, lang)))
      return refusePage(deps, request, reply, 403, 'desk-supervisors')
    return reply.redirect('/desk/team?done=lang', 303)
  })
  doors.post(
    '/team/:target/role',
    about(async (visit, target, fields, request, reply) => {
      const role = fields.do === 'remove' ? null : (['clerk', 'supervisor'] as const).find((one) => one === fields.role)
      const known = (await team.partOf(target)) !== null
      // A removal that is sent twice finds that it is done.
      if (!('member' in target) || role === undefined || (!known && role !== null))
        return refusePage(deps, request, reply, 404, 'desk-not-found')
      if (known && !(await team.name(visit.member, target.member, role, visit.now)))
        return refusePage(deps, request, reply, 403, 'desk-supervisors')
      // What a leaver has is asked about at once.
      const there = (await personOf(target, html``)) !== null
      return reply.redirect(`/desk/team${there ? `/${targetKey(target)}` : ''}?done=role`, 303)
    }),
  )
  doors.post(
    '/team/:target/part',
    about(async (visit, target, fields, request, reply) => {
      const scope = scopeOf(team, visit, (kind) => [fields[kind]].flat().filter((one) => typeof one === 'string'))
      if (!(await team.setPart(visit.member, target, scope))) return refusePage(deps, request, reply, 404, 'desk-not-found')
      return reply.redirect(`/desk/team/${targetKey(target)}?done=part`, 303)
    }),
  )
  doors.post(
    '/team/:target/drop',
    about(async (visit, target, _, request, reply) => {
      if (!(await team.dropUnit(visit.member, target))) return refusePage(deps, request, reply, 404, 'desk-not-found')
      return reply.redirect('/desk/team?done=unit', 303)
    }),
  )
  doors.post(
    '/team/:target/hand',
    about(async (visit, target, fields, request, reply) => {
      const to = fields.do === 'queue' ? ('queue' as const) : personId(word(fields, 'to'))
      const from = 'member' in target ? target.member : null
      if (from === null) return refusePage(deps, request, reply, 404, 'desk-not-found')
      const key = keyOf(visit, fields)
      const ended = to === null || key === null ? null : await team.inherit(visit.member, from, to, visit.now, key)
      if (ended) return reply.redirect(`/desk/team?moved=${ended.done.length}&left=${ended.refused.length}`, 303)
      const view = await personOf(target, refusal(visit, 'desk-missing-colleague'))
      return view ? sendPage(reply, personPage(team, visit, view), 422) : refusePage(deps, request, reply, 404, 'desk-not-found')
    }),
  )
}
