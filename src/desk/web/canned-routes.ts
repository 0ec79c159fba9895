import { isLang, type Lang } from '../../i18n.ts'
import { cannedPage } from './canned-page.ts'
import type { PageDeps, Visit } from './deps.ts'
import { type Doors, type Fields, refuse, send } from './doors.ts'
import { saidOf } from './frame.ts'
import { complaintShower } from './shown.ts'

/** An id that a form of ours gave to a new answer. */
const FRESH = /^[\w-]{16}$/
const word = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name].replace(/\r\n?/g, '\n').trim() : '')

/** Ready answers of every language: read by all, changed by supervisors. */
export function cannedRoutes(doors: Doors, deps: PageDeps): void {
  const { newId } = complaintShower(deps)
  const listOf = (lang: Lang): string => `/desk/canned?lang=${lang}`
  async function show(visit: Visit, lang: Lang, more: Partial<Parameters<typeof cannedPage>[1]> = {}) {
    return cannedPage(visit, { lang, all: await deps.staff.canned(lang), once: newId(), ...more })
  }

  doors.get('/canned', async (visit, request, reply) => {
    const { lang } = request.query as Fields
    const said = saidOf(visit, request, { kept: 'desk-done-canned', dropped: 'desk-done-canned-drop' })
    return send(reply, await show(visit, isLang(lang) ? lang : visit.lang, { said }))
  })
  doors.post('/canned', async (visit, fields, request, reply) => {
    if (visit.member.role !== 'supervisor') return refuse(deps, request, reply, 403, 'desk-supervisors')
    const lang = isLang(fields.lang) ? fields.lang : visit.lang
    const typed = { id: word(fields, 'id'), title: word(fields, 'title').replace(/\s+/g, ' '), text: word(fields, 'text') }
    // What another supervisor has removed meanwhile comes back under its own id: its words were not to be lost.
    const known = typed.id !== '' && (FRESH.test(typed.id) || (await deps.staff.cannedBy(typed.id)) !== null)
    if (known && (await deps.team.saveCanned(visit.member, { ...typed, lang }))) return reply.redirect(`${listOf(lang)}&done=kept`, 303)
    return send(reply, await show(visit, lang, { typed }), 422)
  })
  doors.post('/canned/drop', async (visit, fields, request, reply) => {
    if (visit.member.role !== 'supervisor') return refuse(deps, request, reply, 403, 'desk-supervisors')
    const lang = await deps.team.dropCanned(visit.member, word(fields, 'id'))
    return reply.redirect(`${listOf(lang ?? visit.lang)}&done=dropped`, 303)
  })
}
