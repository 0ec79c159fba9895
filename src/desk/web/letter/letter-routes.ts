import { foundFor } from '../../audience.chat.ts'
import { complaintShower, keyOf, numberOf, refusalText } from '../complaint/show-complaint.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { type Fields, type GuardedRoutes, refusePage } from '../sign-in/guarded-routes.ts'
import { actionOf, dropDraft, keepDraft, type Letter, readLetter } from './letter-draft.ts'

/** Letters to citizens: kept while they are written, filled from ready answers, sent once. */
export function letterRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const { show, newId } = complaintShower(deps)
  const keep = (visit: Visit, number: string, letter: Letter): Promise<void> =>
    keepDraft(deps.staff, visit.member.id, number, letter, { now: visit.now, newId: newId() })

  doors.post('/complaints/:number/letter', async (visit, fields, request, reply) => {
    const number = numberOf(request)
    const of = await foundFor(deps, number, visit.member)
    if (!of) return refusePage(deps, request, reply, 404, 'desk-not-found')
    const letter = await filled(fields)
    const refusal = async (why: Parameters<typeof refusalText>[2]) =>
      ({ letter, said: { kind: 'refused', text: await refusalText(deps, visit, why) } }) as const
    // Nothing that could tell of somebody who was forgotten is kept.
    if (of.citizen === null) return show(visit, of, reply, await refusal({ refused: 'over' }), 409)
    // Whatever comes of it, the words are safe.
    await keep(visit, number, letter)
    const action = fields.do === 'insert' || fields.do === 'keep' ? null : actionOf(letter)
    if (!action) {
      const faulty = fields.do !== 'insert' && fields.do !== 'keep'
      const said = { kind: 'refused', text: visit.t('desk-letter-whole') } as const
      return show(visit, of, reply, faulty ? { letter, said } : {}, faulty ? 422 : 200)
    }
    const applied = await deps.acts.apply(number, action, visit.member, visit.now, keyOf(visit, fields))
    const refused = applied?.refused && applied.refused.refused !== 'repeated' ? applied.refused : null
    // The words of this form, not the draft: another page of the same clerk may have kept others since.
    if (refused) return show(visit, applied?.of ?? of, reply, await refusal(refused), 409)
    await dropDraft(deps.staff, visit.member.id, number)
    return reply.redirect(`/desk/complaints/${number}?done=${action.what}`, 303)
  })
  doors.post('/complaints/:number/letter/draft', async (visit, fields, request, reply) => {
    const number = numberOf(request)
    const of = await foundFor(deps, number, visit.member)
    if (!of || of.citizen === null) return reply.code(404).send()
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
