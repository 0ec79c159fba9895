import { createHmac } from 'node:crypto'
import { html } from 'hono/html'
import type { WrongReport } from '../../complaints/deps.ts'
import { dateText } from '../../complaints/formatting.chat.ts'
import { reportedName } from '../reported-item.ts'
import type { PageDeps, Visit } from './deps.ts'
import { csrfField, type Html, page, saidOf } from './html.ts'
import { type GuardedRoutes, sendPage } from './sign-in/guarded-routes.ts'

/** So many are shown, the oldest first; the next ones come as these are looked into. */
const SHOWN = 100

/** Names a report in the forms of a session: its own id names the citizen. */
const markOf = ({ session }: Visit, { id }: Pick<WrongReport, 'id'>): string =>
  createHmac('sha256', session.secret).update(id).digest('base64url')

/** What citizens say is wrong in the directories and the lists; whoever looked into it ticks it off. */
export function reportRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  doors.get('/reports', async (visit, request, reply) => {
    const all = await deps.reports.open(SHOWN)
    return sendPage(reply, reportsPage(deps, visit, all, saidOf(visit, request, { report: 'desk-done-report' })))
  })
  doors.post('/reports', async (visit, { report }, _, reply) => {
    const of = (await deps.reports.open(SHOWN)).find((one) => markOf(visit, one) === report)
    // One that is not there any more was looked into by somebody else.
    if (of) await deps.reports.settle(of.id, visit.member.id, visit.now)
    return reply.redirect('/desk/reports?done=report', 303)
  })
}

function reportsPage(deps: PageDeps, visit: Visit, all: readonly WrongReport[], said: Html): Html {
  const { t } = visit
  return page(
    visit,
    t('desk-reports'),
    '/desk/reports',
    html`<h1>${t('desk-reports')} <span class="count">${all.length < SHOWN ? all.length : `${SHOWN}+`}</span></h1>
${said}
<p class="sub">${t('desk-reports-note')}</p>
${all.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : ''}
${all.map(
  (one) => html`<article class="words report"><h2>${reportedName(deps, visit, one.office)}</h2>
<p class="sub">${dateText(one.at)} · ${t(one.what === 'document' ? 'desk-wrong-document' : `offices-wrong-${one.what}`)}</p><p class="typed">${one.text}</p>
<form method="post" action="/desk/reports">${csrfField(visit)}<button class="second" name="report" value="${markOf(visit, one)}">${t('desk-report-done')}</button></form></article>`,
)}`,
  )
}
