import { inRows, type Screen } from '../../chat/index.ts'
import { complaintTerm } from '../../deadlines/index.ts'
import type { Flow, Route } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { Complaint } from '../complaint.ts'
import type { ComplaintContent, Speech } from '../deps.ts'
import type { Draft, Step } from '../draft.ts'
import { addresseeLines, addresseeOf, dateText, lines, paragraphs } from '../formatting.chat.ts'
import { lawText, termText } from '../legal-basis.chat.ts'
import { firstRoute } from '../routing.ts'
import { captioned, skipped, told } from './step-screens.chat.ts'

/** The answers in the order in which they are read. */
const READ: readonly Step[] = ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact']

/** Everything as it will be sent, to whom, until when, and what happens then. */
export function previewScreen(say: Speech, content: ComplaintContent, draft: Draft, flow: Flow | null): Screen {
  const { t } = say
  const steps = READ.filter((step) => !skipped(flow, draft).includes(step))
  const route = flow && draft.about ? firstRoute(flow, draft.about, draft.channel) : null
  const facts = steps.map((step) => captioned(`<b>${t(`complaints-name-${step}`)}:</b>`, told(say, content, draft, step)))
  return {
    text: paragraphs(
      `<b>${t('complaints-preview')}</b>`,
      facts.join('\n'),
      addressed(say, content, draft, route),
      route ? lawText(content, say, flow, route) : '',
      termText(say, flow, complaintTerm(say.now, false, content.calendar).due),
      t('complaints-next'),
    ),
    rows: [
      [to.register.to(t('complaints-register'), { draft: draft.id, sure: '0' })],
      ...inRows(
        steps.map((step) => to.step.to(`✏️ ${t(`complaints-name-${step}`)}`, { draft: draft.id, step })),
        2,
      ),
      [to.stop.to(t('complaints-stop'), { draft: draft.id })],
    ],
  }
}

function addressed(say: Speech, content: ComplaintContent, { service, edition, office }: Draft, route: Route | null): string {
  const addressee = route && service ? addresseeOf(content, { service, edition, office, route: route.id }) : null
  return addressee ? lines(`<b>${say.t('complaints-to')}</b>`, addresseeLines(content, say, addressee, edition)) : ''
}

/** The citizen has an open complaint about the same: add to it, or go on. */
export function similarScreen({ t }: Speech, draft: Draft, similar: Complaint): Screen {
  return {
    text: t('complaints-similar', { number: similar.number, day: dateText(similar.registered) }),
    rows: [
      [to.addTo.to(t('complaints-similar-add', { number: similar.number }), { draft: draft.id, number: similar.number })],
      [to.register.to(t('complaints-similar-go-on'), { draft: draft.id, sure: '1' })],
      [to.resume.to(t('complaints-back'), { draft: draft.id })],
    ],
  }
}
