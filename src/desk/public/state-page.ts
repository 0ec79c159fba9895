import forms from '@fastify/formbody'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import type { Speech } from '../../complaints/deps.ts'
import { dateText, momentText, speech } from '../../complaints/formatting.chat.ts'
import { isLate, isOwed, type Queue, readNumber, type ToldRow, yearOf } from '../../complaints/index.ts'
import type { Texts } from '../../i18n.ts'
import type { Catalogue } from '../../services/index.ts'
import { type Html, notice } from '../web/html.ts'
import { HEADERS } from '../web/security-headers.ts'
import { langOfBrowser } from '../web/sign-in/authentication.ts'
import { limitTries, TRIES_A_MINUTE } from './rate-limit.ts'

/** What the public page stands on. */
export interface StateDeps {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly queue: Queue
  readonly clock: { now(): Date }
  /** Whether a typed code is the one on a complaint's receipt. */
  readonly isReceiptCode: (number: string, typed: string) => boolean
}

/** How a complaint stands, for whoever has its receipt: no words, no names. */
export const statePage =
  (deps: StateDeps): FastifyPluginAsync =>
  async (app) => {
    await app.register(forms)
    await limitTries(app, { max: TRIES_A_MINUTE })
    app.addHook('onRequest', async (_, reply) => void reply.headers(HEADERS))
    const send = async (reply: FastifyReply, page: Html, code = 200) =>
      reply
        .code(code)
        .type('text/html; charset=utf-8')
        .send(String(await page))

    app.setErrorHandler((error, request, reply) => {
      const often = (error as { statusCode?: number }).statusCode === 429
      if (!often) throw error
      const say = speech(deps.texts, langOfBrowser(request), deps.clock.now())
      return send(reply, notice(say, say.t('desk-too-often-title'), html`<p role="alert">${say.t('desk-too-often')}</p>`), 429)
    })

    app.get('/', async (request, reply) => {
      const say = speech(deps.texts, langOfBrowser(request), deps.clock.now())
      return send(reply, notice(say, say.t('desk-state-title'), form(say)))
    })
    app.post('/', async (request, reply) => {
      const say = speech(deps.texts, langOfBrowser(request), deps.clock.now())
      const fields = (request.body ?? {}) as Record<string, unknown>
      const number = typeof fields.number === 'string' ? readNumber(fields.number, yearOf(say.now)) : null
      const held = number !== null && typeof fields.code === 'string' && deps.isReceiptCode(number, fields.code)
      const [of] = held ? await deps.queue.numbered([number]) : []
      // A wrong code and a number that there is not are answered alike.
      if (!of)
        return send(reply, notice(say, say.t('desk-state-title'), html`<p role="alert">${say.t('desk-state-wrong')}</p>${form(say)}`), 404)
      return send(reply, notice(say, `№ ${of.number}`, stateOf(deps, say, of)))
    })
  }

const form = ({ t }: Speech): Html => html`<form method="post" action="/receipt">
<label>${t('desk-column-number')}<input name="number" autocomplete="off" required></label>
<label>${t('desk-state-code')}<input name="code" autocomplete="off" required></label>
<button>${t('desk-state-ask')}</button></form>`

function stateOf({ catalogue }: StateDeps, { t, now }: Speech, of: ToldRow): Html {
  const late = isLate(of, now)
  const rows: ReadonlyArray<readonly [string, string | null]> = [
    [t('desk-column-state'), late ? t('complaints-state-late') : t(`complaints-state-${of.state}`)],
    [t('desk-column-what'), `${catalogue.flow(of.service) ? t(`${of.service}-short`) : of.service} · ${t(`about-${of.about}`)}`],
    [t('staff-registered'), momentText(of.registered)],
    [t('staff-due'), isOwed(of) ? dateText(of.due) : null],
    [t('desk-state-answered'), of.answered && momentText(of.answered)],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl>
<p class="sub">${t('desk-state-words')}</p>`
}
