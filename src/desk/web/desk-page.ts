import cookies from '@fastify/cookie'
import forms from '@fastify/formbody'
import type { FastifyPluginAsync } from 'fastify'
import { isLang } from '../../i18n.ts'
import { limitTries, TRIES_A_MINUTE } from '../public/rate-limit.ts'
import { readAssets } from './assets.ts'
import { complaintRoutes } from './complaint/complaint-routes.ts'
import { liveRoutes } from './complaint/live-updates.ts'
import type { PageDeps } from './deps.ts'
import { figuresRoutes } from './figures/figures-routes.ts'
import { cannedRoutes } from './letter/canned-routes.ts'
import { letterRoutes } from './letter/letter-routes.ts'
import { queueRoutes } from './queue/queue-routes.ts'
import { viewRoutes } from './queue/saved-view-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { HEADERS } from './security-headers.ts'
import { endSession } from './sign-in/authentication.ts'
import { guardRoutes, refusePage } from './sign-in/guarded-routes.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { teamRoutes } from './team/team-routes.ts'

/** The desk's page, to be hung under `/desk`. */
export const deskPage =
  (deps: PageDeps): FastifyPluginAsync =>
  async (app) => {
    await app.register(cookies)
    await app.register(forms)
    await limitTries(app, { max: TRIES_A_MINUTE, global: false })
    app.addHook('onRequest', async (_, reply) => void reply.headers(HEADERS))
    app.setErrorHandler((error, request, reply) => {
      const code = (error as { statusCode?: number }).statusCode ?? 500
      if (code >= 500) deps.onFault(error)
      return refusePage(deps, request, reply, code, code === 429 ? 'desk-too-often' : 'desk-fault')
    })
    app.setNotFoundHandler((request, reply) => refusePage(deps, request, reply, 404, 'desk-not-found'))
    for (const { name, type, bytes } of readAssets())
      app.get(`/assets/${name}`, (_, reply) => reply.header('cache-control', 'no-cache').type(type).send(bytes))
    const doors = guardRoutes(app, deps)
    signInRoutes(app, deps)
    queueRoutes(doors, deps)
    complaintRoutes(doors, deps)
    letterRoutes(doors, deps)
    viewRoutes(doors, deps)
    figuresRoutes(doors, deps)
    teamRoutes(doors, deps)
    cannedRoutes(doors, deps)
    reportRoutes(doors, deps)
    liveRoutes(app, deps)
    doors.post('/language', async (visit, { lang }, _, reply) => {
      if (isLang(lang)) await deps.sessions.speak(visit.session.id, lang)
      return reply.redirect('/desk', 303)
    })
    doors.post('/out', async (visit, _fields, request, reply) => {
      await endSession(deps, reply, visit)
      return refusePage(deps, request, reply, 200, 'desk-left')
    })
  }
