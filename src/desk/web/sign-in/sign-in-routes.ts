import type { FastifyInstance } from 'fastify'
import { html } from 'hono/html'
import { speech } from '../../../complaints/formatting.chat.ts'
import { TRIES_A_MINUTE } from '../../public/rate-limit.ts'
import type { PageDeps } from '../deps.ts'
import { notice } from '../html.ts'
import { beginSession, isSameOrigin, langOfBrowser } from './authentication.ts'
import { fieldsOf, refusePage, sendPage } from './guarded-routes.ts'
import { readInitData } from './init-data.ts'

/** The two ways in: a link that the bot gave, and Telegram's Mini App. */
export function signInRoutes(app: FastifyInstance, deps: PageDeps): void {
  const now = () => deps.clock.now()
  const bounded = { config: { rateLimit: { max: TRIES_A_MINUTE } } }

  // Whoever looks a link up beforehand (a preview, a filter of mail) does not use it up: the button does.
  app.get<{ Params: { link: string } }>('/in/:link', bounded, async (request, reply) => {
    const { link } = request.params
    const staff = await deps.sessions.linkOf(link, now())
    const member = staff === null ? null : await deps.staff.member(staff)
    if (!member) return refusePage(deps, request, reply, 410, 'desk-link-void')
    const say = speech(deps.texts, langOfBrowser(request), now())
    const body = html`<p>${say.t('desk-in-ask', { name: member.name })}</p>
<form method="post" action="/desk/in"><input type="hidden" name="link" value="${link}"><button>${say.t('desk-in')}</button></form>`
    return sendPage(reply, notice(say, say.t('desk-sign-in-title'), body))
  })
  app.post('/in', bounded, async (request, reply) => {
    const { link } = fieldsOf(request)
    if (!isSameOrigin(deps, request)) return refusePage(deps, request, reply, 403, 'desk-forged')
    const staff = typeof link === 'string' ? await deps.sessions.useLink(link, now()) : null
    if (staff === null || !(await deps.staff.member(staff))) return refusePage(deps, request, reply, 410, 'desk-link-void')
    await beginSession(deps, reply, staff, 'link')
    // The page is there for when Telegram is not: the link is used up, and whoever holds it is in.
    await deps.onEntry(staff).catch(deps.onFault)
    return reply.redirect('/desk', 303)
  })

  app.get('/app', async (request, reply) => {
    const say = speech(deps.texts, langOfBrowser(request), now())
    const body = html`<p>${say.t('desk-app-wait')}</p><noscript><p>${say.t('desk-app-script')}</p></noscript>
<form method="post" action="/desk/app" id="app" hidden><input type="hidden" name="data"></form>`
    return sendPage(reply, notice(say, say.t('desk-sign-in-title'), body))
  })
  app.post('/app', bounded, async (request, reply) => {
    const { data } = fieldsOf(request)
    if (!isSameOrigin(deps, request)) return refusePage(deps, request, reply, 403, 'desk-forged')
    const staff = typeof data === 'string' ? readInitData(data, deps.token, now()) : null
    if (staff === null || !(await deps.staff.member(staff))) return refusePage(deps, request, reply, 403, 'desk-app-refused')
    await beginSession(deps, reply, staff, 'app')
    return reply.redirect('/desk', 303)
  })
}
