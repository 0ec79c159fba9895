import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { speech } from '../../../complaints/formatting.chat.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { type Html, notice } from '../html.ts'
import { beginSession, isCsrfValid, isSameOrigin, langOfBrowser, visitOf } from './authentication.ts'

export type Fields = Readonly<Record<string, unknown>>
type Answer = Promise<FastifyReply>
/** What is done for somebody who is in. */
export type SignedInHandler = (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Answer

/** The ways into the page for whoever is in, and the answer for everybody else. */
export interface GuardedRoutes {
  get(path: string, handle: SignedInHandler): void
  /** The form has proved that it is a page of this session. */
  post(path: string, handle: (visit: Visit, fields: Fields, request: FastifyRequest, reply: FastifyReply) => Answer): void
}

/** Sends a page. */
export const sendPage = async (reply: FastifyReply, page: Html, code = 200): Answer =>
  reply
    .code(code)
    .type('text/html; charset=utf-8')
    .send(String(await page))

/** The fields of a form. */
export const fieldsOf = ({ body }: FastifyRequest): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {})

/** A page of one sentence in the browser's language. */
export const refusePage = (deps: PageDeps, request: FastifyRequest, reply: FastifyReply, code: number, key: string): Answer => {
  const say = speech(deps.texts, langOfBrowser(request), deps.clock.now())
  return sendPage(reply, notice(say, say.t(`${key}-title`), html`<p>${say.t(key)}</p>`), code)
}

/** Opens the ways of an app. */
export function guardRoutes(app: FastifyInstance, deps: PageDeps): GuardedRoutes {
  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<Visit | null> => {
    const visit = await visitOf(deps, request)
    if (visit || deps.guest === undefined) return visit
    const cookie = await beginSession(deps, reply, deps.guest, 'playground')
    return visitOf(deps, request, { cookie })
  }
  return {
    get(path, handle) {
      app.get(path, async (request, reply) => {
        const visit = await enter(request, reply)
        return visit ? handle(visit, request, reply) : refusePage(deps, request, reply, 401, 'desk-sign-in')
      })
    },
    post(path, handle) {
      app.post(path, async (request, reply) => {
        const fields = fieldsOf(request)
        const visit = await visitOf(deps, request)
        if (!visit) return refusePage(deps, request, reply, 401, 'desk-sign-in')
        if (!isSameOrigin(deps, request) || !isCsrfValid(visit, fields.csrf)) return refusePage(deps, request, reply, 403, 'desk-forged')
        return handle(visit, fields, request, reply)
      })
    },
  }
}
