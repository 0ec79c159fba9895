import { isLang, type Lang } from '../../../i18n.ts'
import { complaintShower } from '../complaint/show-complaint.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { saidOf } from '../html.ts'
import { type Fields, type GuardedRoutes, refusePage, sendPage } from '../sign-in/guarded-routes.ts'
import { cannedPage } from './canned-page.ts'

/** An id that a form of ours gave to a new answer. */
const FRESH = /^[\w-]{16}$/
const word = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name].replace(/\r\n?/g, '\n').trim() : '')

/** Ready answers of every language: read by all, changed by supervisors. */
export function cannedRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const { newId } = complaintShower(deps)
  const listOf = (lang: Lang): string => `/desk/canned?lang=${lang}`
  async function show(visit: Visit, lang: Lang, more: Partial<Parameters<typeof cannedPage>[1]> = {}) {
    return cannedPage(visit, { lang, all: await deps.staff.canned(lang), once: newId(), ...more })
  }

  doors.get('/canned', async (visit, request, reply) => {
    const { lang } = request.query as Fields
    const said = saidOf(visit, request, { kept: 'desk-done-canned', dropped: 'desk-done-canned-drop' })
    return sendPage(reply, await show(visit, isLang(lang) ? lang : visit.lang, { said }))
  })
  doors.post('/canned', async (visit, fields, request, reply) => {
    if (visit.member.role !== 'supervisor') return refusePage(deps, request, reply, 403, 'desk-supervisors')
    const lang = isLang(fields.lang) ? fields.lang : visit.lang
    const typed = { id: word(fields, 'id'), title: word(fields, 'title').replace(/\s+/g, ' '), text: word(fields, 'text') }
    // What another supervisor has removed meanwhile comes back under its own id: its words were not to be lost.
    const known = typed.id !== '' && (FRESH.test(typed.id) || (await deps.staff.cannedBy(typed.id)) !== null)
    if (known && (await deps.team.saveCanned(visit.member, { ...typed, lang }))) return reply.redirect(`${listOf(lang)}&done=kept`, 303)
    return sendPage(reply, await show(visit, lang, { typed }), 422)
  })
  doors.post('/canned/drop', async (visit, fields, request, reply) => {
    if (visit.member.role !== 'supervisor') return refusePage(deps, request, reply, 403, 'desk-supervisors')
    const lang = await deps.team.dropCanned(visit.member, word(fields, 'id'))
    return reply.redirect(`${listOf(lang ?? visit.lang)}&done=dropped`, 303)
  })
}
