import { type Action, excerpt, oneLine } from '../../../complaints/index.ts'
import { foundFor, isFor } from '../../audience.chat.ts'
import { seesWhole } from '../../staff-actions.chat.ts'
import type { PageDeps } from '../deps.ts'
import { type Fields, type GuardedRoutes, refusePage } from '../sign-in/guarded-routes.ts'
import { fileAt, servedAs } from './files.ts'
import { NOTE_MAX } from './notes.ts'
import { complaintShower, keyOf, numberOf, refusalText } from './show-complaint.ts'

const BODY = 120
/** What needs no letter. */
const DOINGS = ['take', 'take-over', 'release', 'study', 'close', 'mute', 'unmute', 'forward', 'assign', 'note'] as const
type Doing = (typeof DOINGS)[number]
/** What the page can say that it did. */
const DONE = [...DOINGS, 'answer', 'ask', 'reject', 'dismiss'] as const

/** A file runs nothing, wherever it is opened. */
const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
}

/** One complaint: its page, its files, and what is done to it by the same acts as in the chat. */
export function complaintRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const { show } = complaintShower(deps)

  doors.get('/complaints/:number', async (visit, request, reply) => {
    const of = await foundFor(deps, numberOf(request), visit.member)
    if (!of) return refusePage(deps, request, reply, 404, 'desk-not-found')
    const done = DONE.find((one) => one === (request.query as Fields).done)
    return show(visit, of, reply, done ? { said: { kind: 'done', text: visit.t(`desk-done-${done}`) } } : {})
  })

  doors.get('/complaints/:number/files/:place/:index', async (visit, request, reply) => {
    const { number, place, index } = request.params as { number: string; place: string; index: string }
    const of = await foundFor(deps, number, visit.member)
    // Whoever may not see a file does not learn whether there is one.
    const file = of && seesWhole(of, visit.member) ? fileAt(of, place, index) : null
    const bytes = file && (await deps.fileOf(file.file))
    if (!bytes) return refusePage(deps, request, reply, 404, 'desk-not-found')
    const { type, disposition } = await servedAs(bytes, `${number}-${place}-${index}`)
    return reply.headers(FILE_HEADERS).header('content-disposition', disposition).type(type).send(Buffer.from(bytes))
  })

  doors.post('/complaints/:number/contact', async (visit, _, request, reply) => {
    const of = await foundFor(deps, numberOf(request), visit.member)
    if (!of) return refusePage(deps, request, reply, 404, 'desk-not-found')
    const person = await deps.acts.contact(of, visit.member, visit.now)
    if (!person) return show(visit, of, reply, { said: { kind: 'refused', text: visit.t('staff-contact-refused') } }, 403)
    return show(visit, (await deps.complaints.find(of.number)) ?? of, reply, { person })
  })

  for (const doing of DOINGS) {
    doors.post(`/complaints/:number/${doing}`, async (visit, fields, request, reply) => {
      const number = numberOf(request)
      const of = await foundFor(deps, number, visit.member)
      if (!of) return refusePage(deps, request, reply, 404, 'desk-not-found')
      const action = actionOf(doing, fields)
      // What was typed comes back with the refusal.
      const typed = doing === 'note' ? { note: word(fields, 'text') } : {}
      if (!action)
        return show(visit, of, reply, { said: { kind: 'refused', text: visit.t(`desk-missing-${missing(doing)}`) }, ...typed }, 422)
      const applied = await deps.acts.apply(number, action, visit.member, visit.now, keyOf(visit, fields))
      const refused = applied?.refused && applied.refused.refused !== 'repeated' ? applied.refused : null
      if (refused)
        return show(
          visit,
          applied?.of ?? of,
          reply,
          { said: { kind: 'refused', text: await refusalText(deps, visit, refused) }, ...typed },
          409,
        )
      // What a clerk of another part gave away is theirs to see no more.
      const sees = applied && isFor(deps, applied.of, visit.member)
      return reply.redirect(sees ? `/desk/complaints/${number}?done=${doing}` : '/desk?done=1', 303)
    })
  }
}

/** What is missing where a form asks for nothing. */
const missing = (doing: Doing): 'note' | 'body' | 'colleague' => (doing === 'note' ? 'note' : doing === 'assign' ? 'colleague' : 'body')

const word = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name].replace(/\r\n?/g, '\n').trim() : '')

/** What a form asks for; null where what it needs is not in it. */
function actionOf(what: Doing, fields: Fields): Action | null {
  switch (what) {
    case 'note':
      return word(fields, 'text') === '' ? null : { what, text: excerpt(word(fields, 'text'), NOTE_MAX) }
    case 'assign':
      return /^\d{1,15}$/.test(word(fields, 'to')) ? { what, to: Number(word(fields, 'to')) } : null
    case 'forward': {
      const body = oneLine(word(fields, 'body')) || excerpt(oneLine(word(fields, 'other')), BODY)
      return body === '' ? null : { what, body }
    }
    default:
      return { what }
  }
}
