import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import { OWED_STATES, type Queue, readNumber, STATES } from '../../complaints/index.ts'
import { isLang, type Texts } from '../../i18n.ts'
import type { Directories } from '../../offices/index.ts'
import { type Catalogue, Grievance } from '../../services/index.ts'
import { type Open311Words, requestOf, servicesOf } from './open311.ts'
import { FORMATS, type Format, type ListName, written } from './open311-format.ts'
import { limitTries } from './rate-limit.ts'

/** What the public reading stands on. */
export interface Open311Deps {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly offices: Directories
  readonly queue: Queue
  readonly clock: { now(): Date }
}

const DAY_MS = 86_400_000
/** «When querying by date, the longest span is 90 days»: the standard’s own limit. */
const SPAN_MS = 90 * DAY_MS
/** «… or the first 1000 requests returned, whichever is smallest.» */
const MOST = 1_000
const IDS_MAX = 100
/** A city's page keeps what it has read; nobody needs to ask oftener. */
const ASKED_A_MINUTE = 120

/**
 * Open311 GeoReport v2, read-only, without words and names: what was asked and answered, for a city to show.
 * @see https://wiki.open311.org/GeoReport_v2/
 */
export const open311 =
  (deps: Open311Deps): FastifyPluginAsync =>
  async (app) => {
    const known = (service: string): boolean => deps.catalogue.flow(service) !== null
    const wordsOf = ({ query }: FastifyRequest): Open311Words => {
      const asked = (query as Record<string, unknown>).lang
      const lang = isLang(asked) ? asked : 'kk'
      return { lang, t: (key) => deps.texts.t(lang, key), offices: deps.offices }
    }
    const send = (reply: FastifyReply, format: Format, list: ListName, members: readonly object[], code = 200) => {
      const { type, text } = written(format, list, members)
      return reply.code(code).type(type).send(text)
    }
    const fault = (reply: FastifyReply, format: Format, code: number, description: string) =>
      send(reply, format, 'errors', [{ code, description }], code)
    app.addHook(
      'onRequest',
      async (_, reply) => void reply.headers({ 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }),
    )
    await limitTries(app, { max: ASKED_A_MINUTE })
    app.setErrorHandler((error, request, reply) =>
      (error as { statusCode?: number }).statusCode === 429
        ? fault(reply, formatOf(request), 429, 'too many requests within a minute')
        : fault(reply, formatOf(request), 500, 'failed'),
    )
    app.setNotFoundHandler((request, reply) =>
      request.method === 'GET' || request.method === 'HEAD'
        ? fault(reply, formatOf(request), 404, 'there is no such address')
        : fault(reply, formatOf(request), 403, 'this endpoint is read only: complaints are made in the bot'),
    )

    for (const format of FORMATS) {
      app.get(`/services.${format}`, (request, reply) =>
        send(reply, format, 'services', servicesOf(deps.catalogue.flows, Grievance.options, wordsOf(request))),
      )
      app.get(`/services/:code.${format}`, (_, reply) => fault(reply, format, 404, 'service_code has no definition: metadata is false'))
      app.get(`/requests.${format}`, async (request, reply) => {
        const asked = readQuery(request.query as Record<string, unknown>, deps.clock.now())
        if (typeof asked === 'string') return fault(reply, format, 400, asked)
        const words = wordsOf(request)
        const rows = 'ids' in asked ? await deps.queue.numbered(asked.ids) : await deps.queue.told(asked, MOST)
        return send(
          reply,
          format,
          'service_requests',
          rows.map((row) => requestOf(row, words, known)),
        )
      })
      app.get<{ Params: { id: string } }>(`/requests/:id.${format}`, async (request, reply) => {
        const number = readNumber(request.params.id, 0)
        const [row] = number === request.params.id ? await deps.queue.numbered([number]) : []
        return row
          ? send(reply, format, 'service_requests', [requestOf(row, wordsOf(request), known)])
          : fault(reply, format, 404, 'service_request_id was not found')
      })
    }
  }

/** What the ending of an address asks for; XML where it says nothing. */
const formatOf = ({ url }: FastifyRequest): Format => (/\.json(?:\?|$)/.test(url) ? 'json' : 'xml')

/** What a list of requests is asked for; a sentence where it cannot be. */
function readQuery(query: Record<string, unknown>, now: Date) {
  const word = (name: string): string => (typeof query[name] === 'string' ? query[name] : '')
  const ids = word('service_request_id').split(',').filter(Boolean).slice(0, IDS_MAX)
  if (ids.length > 0) return { ids }
  const day = (name: string): Date | null | undefined => {
    if (word(name) === '') return undefined
    const at = DateTime.fromISO(word(name), { setZone: true })
    return at.isValid ? at.toJSDate() : null
  }
  const [start, end] = [day('start_date'), day('end_date')]
  if (start === null || end === null) return 'a date is not like 2026-03-02T00:00:00Z'
  const to = end ?? new Date(Math.min(now.getTime(), (start?.getTime() ?? now.getTime()) + SPAN_MS))
  const from = new Date(Math.max(start?.getTime() ?? 0, to.getTime() - SPAN_MS))
  const wanted = word('status').split(',').filter(Boolean)
  if (wanted.some((status) => status !== 'open' && status !== 'closed')) return 'status is open or closed'
  const states = STATES.filter(
    (state) => wanted.length === 0 || wanted.includes(OWED_STATES.some((one) => one === state) ? 'open' : 'closed'),
  )
  const asked = word('service_code').split(',').filter(Boolean)
  const codes = asked.flatMap((code) => {
    const [service = '', name] = code.split('.')
    const about = Grievance.options.find((one) => one === name)
    return about ? [{ service, about }] : []
  })
  // Kinds that there are not lead to nothing, not to everything.
  return { from, to, states: asked.length > 0 && codes.length === 0 ? [] : states, codes }
}
