import { excerpt, type Move } from '../../complaints/index.ts'
import { foundFor } from '../audience.chat.ts'
import { seesWhole } from '../carry-out.chat.ts'
import type { PageDeps } from './deps.ts'
import { type Doors, type Fields, refuse } from './doors.ts'
import { fileAt, servedAs } from './files.ts'
import { complaintShower, keyOf, numberOf, refusalText } from './shown.ts'

const BODY = 120
/** What needs no letter. */
const DOINGS = ['take', 'take-over', 'study', 'close', 'forward'] as const
type Doing = (typeof DOINGS)[number]
/** What the page can say that it did. */
const DONE = [...DOINGS, 'answer', 'ask', 'reject'] as const

/** A file runs nothing, wherever it is opened. */
const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
}

/** One complaint: its page, its files, and what is done to it by the same acts as in the chat. */
export function complaintRoutes(doors: Doors, deps: PageDeps): void {
  const { show } = complaintShower(deps)

  doors.get('/complaints/:number', async (visit, request, reply) => {
    const of = await foundFor(deps, numberOf(request), visit.member)
    if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
    const done = DONE.find((one) => one === (request.query as Fields).done)
    return show(visit, of, reply, done ? { said: { kind: 'done', text: visit.t(`desk-done-${done}`) } } : {})
  })

  doors.get('/complaints/:number/files/:place/:index', async (visit, request, reply) => {
    const { number, place, index } = request.params as { number: string; place: string; index: string }
    const of = await foundFor(deps, number, visit.member)
    // Whoever may not see a file does not learn whether there is one.
    const file = of && seesWhole(of, visit.member) ? fileAt(of, place, index) : null
    const bytes = file && (await deps.fileOf(file.file))
    if (!bytes) return refuse(deps, request, reply, 404, 'desk-not-found')
    const { type, disposition } = await servedAs(bytes, `${number}-${place}-${index}`)
    return reply.headers(FILE_HEADERS).header('content-disposition', disposition).type(type).send(Buffer.from(bytes))
  })

  doors.post('/complaints/:number/contact', async (visit, _, request, reply) => {
    const of = await foundFor(deps, numberOf(request), visit.member)
    if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
    const person = await deps.acts.contact(of, visit.member, visit.now)
    if (!person) return show(visit, of, reply, { said: { kind: 'refused', text: visit.t('staff-contact-refused') } }, 403)
    return show(visit, (await deps.complaints.find(of.number)) ?? of, reply, { person })
  })

  for (const doing of DOINGS) {
    doors.post(`/complaints/:number/${doing}`, async (visit, fields, request, reply) => {
      const number = numberOf(request)
      const of = await foundFor(deps, number, visit.member)
      if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
      const move = moveOf(doing, fields)
      if (!move) return show(visit, of, reply, { said: { kind: 'refused', text: visit.t('staff-text-first') } }, 422)
      const moved = await deps.acts.move(number, move, visit.member, visit.now, keyOf(visit, fields))
      const refused = moved?.refused && moved.refused.refused !== 'repeated' ? moved.refused : null
      if (refused)
        return show(visit, moved?.of ?? of, reply, { said: { kind: 'refused', text: await refusalText(deps, visit, refused) } }, 409)
      return reply.redirect(`/desk/complaints/${number}?done=${doing}`, 303)
    })
  }
}

/** What a form asks for; null where no body is named. */
function moveOf(what: Doing, fields: Fields): Move | null {
  if (what !== 'forward') return { what }
  const word = (name: string): string => (typeof fields[name] === 'string' ? fields[name].replace(/\s+/g, ' ').trim() : '')
  const body = word('body') || excerpt(word('other'), BODY)
  return body === '' ? null : { what, body }
}
