import type { FastifyReply, FastifyRequest } from 'fastify'
import { seesWhole } from '../../complaints/desk-do.chat.ts'
import { type Complaint, excerpt, type Move, type Refusal } from '../../complaints/index.ts'
import { type ComplaintView, complaintPage } from './complaint-page.ts'
import type { PageDeps, Visit } from './deps.ts'
import { type Doors, type Fields, refuse, send } from './doors.ts'
import { fileAt, servedAs } from './files.ts'
import { staffNames } from './queue-routes.ts'

/** A letter is no longer than this. */
const LETTER = 8_000
const BODY = 120
const ONCE_BYTES = 12
/** What the page can do, and says that it did. */
const DOINGS = ['take', 'take-over', 'study', 'close', 'answer', 'ask', 'reject', 'forward'] as const
type Doing = (typeof DOINGS)[number]

/** A file runs nothing, wherever it is opened. */
const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
}

/** One complaint: its page, its files, and what is done to it by the same acts as in the chat. */
export function complaintRoutes(doors: Doors, deps: PageDeps): void {
  const numberOf = ({ params }: FastifyRequest): string => (params as { number: string }).number

  async function show(
    visit: Visit,
    of: Complaint,
    reply: FastifyReply,
    more: Partial<ComplaintView> = {},
    code = 200,
  ): Promise<FastifyReply> {
    const [names, language] = await Promise.all([staffNames(deps), of.citizen === null ? null : deps.langOf(of.citizen)])
    const view: ComplaintView = {
      of,
      whole: seesWhole(of, visit.member),
      names,
      language: language && visit.t(`language-${language}`),
      once: Buffer.from(deps.random(ONCE_BYTES)).toString('base64url'),
      ...more,
    }
    return send(reply, complaintPage(deps, visit, view), code)
  }

  doors.get('/complaints/:number', async (visit, request, reply) => {
    const of = await deps.complaints.find(numberOf(request))
    if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
    const done = DOINGS.find((one) => one === (request.query as Fields).done)
    return show(visit, of, reply, done ? { said: { kind: 'done', text: visit.t(`desk-done-${done}`) } } : {})
  })

  doors.get('/complaints/:number/files/:place/:index', async (visit, request, reply) => {
    const { number, place, index } = request.params as { number: string; place: string; index: string }
    const of = await deps.complaints.find(number)
    // Whoever may not see a file does not learn whether there is one.
    const file = of && seesWhole(of, visit.member) ? fileAt(of, place, index) : null
    const bytes = file && (await deps.fileOf(file.file))
    if (!bytes) return refuse(deps, request, reply, 404, 'desk-not-found')
    const { type, disposition } = await servedAs(bytes, `${number}-${place}-${index}`)
    return reply.headers(FILE_HEADERS).header('content-disposition', disposition).type(type).send(Buffer.from(bytes))
  })

  doors.post('/complaints/:number/contact', async (visit, _, request, reply) => {
    const of = await deps.complaints.find(numberOf(request))
    if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
    const person = await deps.acts.contact(of, visit.member, visit.now)
    if (!person) return show(visit, of, reply, { said: { kind: 'refused', text: visit.t('staff-contact-refused') } }, 403)
    return show(visit, (await deps.complaints.find(of.number)) ?? of, reply, { person })
  })

  for (const doing of DOINGS) {
    doors.post(`/complaints/:number/${doing}`, async (visit, fields, request, reply) => {
      const number = numberOf(request)
      const move = moveOf(doing, fields)
      const typed = { what: doing, text: typeof fields.text === 'string' ? fields.text : '' }
      const of = await deps.complaints.find(number)
      if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
      if (!move) return show(visit, of, reply, { typed, said: { kind: 'refused', text: visit.t('staff-text-first') } }, 422)
      const key = typeof fields.once === 'string' && fields.once !== '' ? `page:${visit.member.id}:${fields.once.slice(0, 40)}` : null
      const moved = await deps.acts.move(number, move, visit.member, visit.now, key)
      const refused = moved?.refused && moved.refused.refused !== 'repeated' ? moved.refused : null
      if (!moved || refused) {
        const text = refused ? await refusalText(visit, refused) : visit.t('staff-not-found')
        return show(visit, moved?.of ?? of, reply, { typed, said: { kind: 'refused', text } }, 409)
      }
      return reply.redirect(`/desk/complaints/${number}?done=${doing}`, 303)
    })
  }

  /** Why something cannot be done, and who has the complaint. */
  async function refusalText({ t }: Visit, { refused, by }: { readonly refused: Refusal; readonly by?: number }): Promise<string> {
    if (by !== undefined) return t('staff-refused-other', { name: (await deps.staff.member(by))?.name ?? String(by) })
    const known = (['over', 'not-yours', 'already-yours', 'supervisor-only', 'answer-first', 'already'] as const).find(
      (one) => one === refused,
    )
    return t(`staff-refused-${known ?? 'over'}`)
  }
}

/** What a form asks for; null where words are wanted and there are none. */
function moveOf(what: Doing, fields: Fields): Move | null {
  const word = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '')
  if (what === 'take' || what === 'take-over' || what === 'study' || what === 'close') return { what }
  if (what === 'forward') {
    const body = word('body') || excerpt(word('other').replace(/\s+/g, ' '), BODY)
    return body === '' ? null : { what, body }
  }
  // A form says where its lines end in its own way.
  const text = word('text').replace(/\r\n?/g, '\n')
  if (text === '' || text.length > LETTER) return null
  if (what !== 'answer') return { what, text, files: [] }
  const founded = word('founded')
  return founded === '0' || founded === '1' ? { what, founded: founded === '1', text, files: [] } : null
}
