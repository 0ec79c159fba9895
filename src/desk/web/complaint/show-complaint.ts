import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Complaint, Refusal } from '../../../complaints/index.ts'
import { seesWhole } from '../../staff-actions.chat.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { draftOf } from '../letter/letter-draft.ts'
import { type Fields, sendPage } from '../sign-in/guarded-routes.ts'
import { staffNames } from '../team/staff-names.ts'
import { type ComplaintView, complaintPage } from './complaint-page.ts'

const ONCE_BYTES = 12

/** The number in an address. */
export const numberOf = ({ params }: FastifyRequest): string => (params as { number: string }).number

/** Names what a form does by its showing: sent twice it counts once. */
export const keyOf = ({ member }: Visit, { once }: Fields): string | null =>
  typeof once === 'string' && once !== '' ? `page:${member.id}:${once.slice(0, 40)}` : null

/** Shows the page of a complaint, with whatever an act has to say. */
export function complaintShower(deps: PageDeps) {
  const newId = (): string => Buffer.from(deps.random(ONCE_BYTES)).toString('base64url')
  async function show(
    visit: Visit,
    of: Complaint,
    reply: FastifyReply,
    more: Partial<ComplaintView> = {},
    code = 200,
  ): Promise<FastifyReply> {
    const { member, now } = visit
    const language = of.citizen === null ? null : await deps.langOf(of.citizen)
    const [names, members, others, letter, canned] = await Promise.all([
      staffNames(deps, [of.clerk, ...of.history.flatMap(({ staff, whom }) => [staff, whom]), ...of.notes.map(({ staff }) => staff)]),
      deps.staff.members(),
      deps.presence.others(of.number, member.id, now),
      draftOf(deps.staff, member.id, of.number),
      language ? deps.staff.canned(language) : [],
    ])
    await deps.presence.here(of.number, { staff: member.id, writing: letter !== null }, now)
    const view: ComplaintView = {
      ...{ of, names, members, others, letter, canned, once: newId() },
      whole: seesWhole(of, member),
      language: language && visit.t(`language-${language}`),
      ...more,
    }
    return sendPage(reply, complaintPage(deps, visit, view), code)
  }
  return { show, newId }
}

const KNOWN = ['over', 'not-yours', 'already-yours', 'supervisor-only', 'answer-first', 'already', 'not-allowed'] as const

/** Why something cannot be done, and who has the complaint. */
export async function refusalText(
  { staff }: Pick<PageDeps, 'staff'>,
  { t }: Pick<Visit, 't'>,
  { refused, by }: { readonly refused: Refusal; readonly by?: number },
): Promise<string> {
  if (by !== undefined) return t('staff-refused-other', { name: await staff.known(by) })
  return t(`staff-refused-${KNOWN.find((one) => one === refused) ?? 'over'}`)
}
