import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { speech } from '../../complaints/words.chat.ts'
import type { PageDeps, Visit } from './deps.ts'
import { begin, isGuarded, isOurs, langOfBrowser, visitOf } from './door.ts'
import { type Html, notice } from './frame.ts'

export type Fields = Readonly<Record<string, unknown>>
type Answer = Promise<FastifyReply>
/** What is done for somebody who is in. */
export type Inside = (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Answer

/** The ways into the page for whoever is in, and the answer for everybody else. */
export interface Doors {
  get(path: string, handle: Inside): void
  /** The form has proved that it is a page of this session. */
  post(path: string, handle: (visit: Visit, fields: Fields, request: FastifyRequest, reply: FastifyReply) => Answer): void
}

/** Sends a page. */
export const send = async (reply: FastifyReply, page: Html, code = 200): Answer =>
  reply
    .code(code)
    .type('text/html; charset=utf-8')
    .send(String(await page))

/** The fields of a form. */
export const fieldsOf = ({ body }: FastifyRequest): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {})

/** A page of one sentence in the browser's language. */
export const refuse = (deps: PageDeps, request: FastifyRequest, reply: FastifyReply, code: number, key: string): Answer => {
  const say = speech(deps.texts, langOfBrowser(request), deps.clock.now())
  return send(reply, notice(say, say.t(`${key}-title`), html`<p>${say.t(key)}</p>`), code)
}

/** Opens the ways of an app. */
export function openDoors(app: FastifyInstance, deps: PageDeps): Doors {
  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<Visit | null> => {
    const visit = await visitOf(deps, request)
    if (visit || deps.guest === undefined) return visit
    const cookie = await begin(deps, reply, deps.guest, 'playground')
    return visitOf(deps, request, { cookie })
  }
  return {
    get(path, handle) {
      app.get(path, async (request, reply) => {
        const visit = await enter(request, reply)
        return visit ? handle(visit, request, reply) : refuse(deps, request, reply, 401, 'desk-sign-in')
      })
    },
    post(path, handle) {
      app.post(path, async (request, reply) => {
        const fields = fieldsOf(request)
        const visit = await visitOf(deps, request)
        if (!visit) return refuse(deps, request, reply, 401, 'desk-sign-in')
        if (!isOurs(deps, request) || !isGuarded(visit, fields.csrf)) return refuse(deps, request, reply, 403, 'desk-forged')
        return handle(visit, fields, request, reply)
      })
    },
  }
}
