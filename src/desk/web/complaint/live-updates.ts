import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { foundFor, withinOwn } from '../../audience.chat.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { draftOf } from '../letter/letter-draft.ts'
import { HEADERS } from '../security-headers.ts'
import { visitOf } from '../sign-in/authentication.ts'

/** So often a page that is open is compared with the store: other processes and the chat change it too. */
const LOOK_MS = 2_000
/** A proxy takes a silent connection for a dead one. */
const HEARTBEAT = 10

/** What a page shows, in short: another value means that it shows something old; null that it is not theirs to see (any more). */
type Mark = (visit: Visit) => Promise<string | null>

/** Tells open pages when what they show has changed, by server-sent events; whoever leaves the staff is told nothing more. */
export function liveRoutes(app: FastifyInstance, deps: PageDeps): void {
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())

  async function stream(request: FastifyRequest, raw: ServerResponse, mark: Mark, left: (visit: Visit) => Promise<void>): Promise<void> {
    let seen: string | null = null
    let last: Visit | null = null
    for (let turn = 0; !raw.destroyed && !closing.signal.aborted; turn++) {
      // An open page is nobody at work: it keeps no session alive.
      const visit = await visitOf(deps, request, { renew: false })
      if (!visit) break
      last = visit
      const now = await mark(visit)
      if (now === null) break
      if (seen !== null && now !== seen) raw.write('data: changed\n\n')
      else if (turn % HEARTBEAT === 0) raw.write(':\n\n')
      seen = now
      await wait(deps.lookMs ?? LOOK_MS, undefined, { signal: closing.signal }).catch(() => undefined)
    }
    if (last) await left(last)
    raw.end()
  }

  const open = (
    path: string,
    mark: (visit: Visit, number: string) => Promise<string | null>,
    left: (visit: Visit, number: string) => Promise<void>,
  ) =>
    app.get<{ Params: { number?: string } }>(path, async (request, reply) => {
      const visit = await visitOf(deps, request)
      if (!visit) return reply.code(401).send()
      const number = request.params.number ?? ''
      if ((await mark(visit, number)) === null) return reply.code(404).send()
      reply.hijack()
      reply.raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
      await stream(
        request,
        reply.raw,
        (visit) => mark(visit, number),
        (visit) => left(visit, number),
      ).catch((error: unknown) => {
        deps.onFault(error)
        reply.raw.end()
      })
      return reply
    })

  open(
    '/live',
    async ({ now, member }) => {
      const within = withinOwn(deps, member)
      // Who has a complaint is in no figure: a list shows it all the same.
      return JSON.stringify(await Promise.all([deps.queue.figures(now, member.id, within), deps.queue.lastChange(within)]))
    },
    async () => undefined,
  )
  open(
    '/complaints/:number/live',
    async ({ now, member }, number) => {
      const of = await foundFor(deps, number, member)
      if (!of) return null
      const others = await deps.presence.others(number, member.id, now)
      await deps.presence.here(number, { staff: member.id, writing: (await draftOf(deps.staff, member.id, number)) !== null }, now)
      return JSON.stringify([of.version, of.history.length, others])
    },
    ({ member }, number) => deps.presence.gone(number, member.id),
  )
}
