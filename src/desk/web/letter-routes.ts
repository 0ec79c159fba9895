import { foundFor } from '../audience.chat.ts'
import type { PageDeps, Visit } from './deps.ts'
import { type Doors, type Fields, refuse } from './doors.ts'
import { dropDraft, keepDraft, type Letter, moveOf, readLetter } from './draft.ts'
import { complaintShower, keyOf, numberOf, refusalText } from './shown.ts'

/** Letters to citizens: kept while they are written, filled from ready answers, sent once. */
export function letterRoutes(doors: Doors, deps: PageDeps): void {
  const { show, newId } = complaintShower(deps)
  const keep = (visit: Visit, number: string, letter: Letter): Promise<void> =>
    keepDraft(deps.staff, visit.member.id, number, letter, { now: visit.now, newId: newId() })

  doors.post('/complaints/:number/letter', async (visit, fields, request, reply) => {
    const number = numberOf(request)
    const of = await foundFor(deps, number, visit.member)
    if (!of) return refuse(deps, request, reply, 404, 'desk-not-found')
    const letter = await filled(fields)
    // Whatever comes of it, the words are safe.
    await keep(visit, number, letter)
    const move = fields.do === 'insert' || fields.do === 'keep' ? null : moveOf(letter)
    if (!move) {
      const faulty = fields.do !== 'insert' && fields.do !== 'keep'
      return show(visit, of, reply, faulty ? { said: { kind: 'refused', text: visit.t('desk-letter-whole') } } : {}, faulty ? 422 : 200)
    }
    const moved = await deps.acts.move(number, move, visit.member, visit.now, keyOf(visit, fields))
    const refused = moved?.refused && moved.refused.refused !== 'repeated' ? moved.refused : null
    if (refused)
      return show(visit, moved?.of ?? of, reply, { said: { kind: 'refused', text: await refusalText(deps, visit, refused) } }, 409)
    await dropDraft(deps.staff, visit.member.id, number)
    return reply.redirect(`/desk/complaints/${number}?done=${move.what}`, 303)
  })
  doors.post('/complaints/:number/letter/draft', async (visit, fields, request, reply) => {
    const number = numberOf(request)
    if (!(await foundFor(deps, number, visit.member))) return reply.code(404).send()
    await keep(visit, number, readLetter(fields))
    return reply.code(204).send()
  })

  /** The letter with the ready answer that was asked for under its words. */
  async function filled(fields: Fields): Promise<Letter> {
    const letter = readLetter(fields)
    const canned = fields.do === 'insert' && typeof fields.canned === 'string' ? await deps.staff.cannedBy(fields.canned) : null
    return canned ? { ...letter, text: [letter.text.trimEnd(), canned.text].filter(Boolean).join('\n\n') } : letter
  }
}
