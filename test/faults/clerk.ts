import fastify, { type LightMyRequestResponse } from 'fastify'
import type { App } from '../../src/app/index.ts'
import { deskPage } from '../../src/desk/index.ts'
import { hiddenOf, ORIGIN } from '../desk/world.ts'
import type { Form } from './life.ts'

type Fields = readonly (readonly [name: string, value: string])[]

/** The desk's page as an app serves it, without a port. */
async function ask(app: App, request: { readonly path: string; readonly cookie: string; readonly fields?: Fields }) {
  const server = fastify()
  await server.register(deskPage(app.page), { prefix: '/desk' })
  const { path, cookie, fields } = request
  if (!fields) return server.inject({ url: path, headers: { cookie } })
  const headers = { cookie, origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
  const payload = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  return server.inject({ method: 'POST', url: path, headers, payload })
}

/** Somebody of the staff in a browser, which outlives the processes that answer it. */
export class Clerk {
  readonly #id: number
  #cookie = ''

  constructor(id: number) {
    this.#id = id
  }

  /** Opens a page, by a link to sign in where that has not been done, and fills in a form in it. @throws where there is none */
  async fillIn(app: App, { page, post, fields = {}, press }: Form, now: Date): Promise<Fields> {
    if (this.#cookie === '') {
      const link = await app.stores.sessions.newLink(this.#id, now)
      this.#cookie = cookieOf(await ask(app, { path: '/desk/in', cookie: '', fields: [['link', link]] }))
    }
    const { body } = await ask(app, { path: page, cookie: this.#cookie })
    const pressed = press === undefined ? [] : [[press, choiceOf(body, press)] as const]
    const filled = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    return [...Object.entries(hiddenOf(body, post)), ...pressed, ...filled]
  }

  /** Sends a form. @throws where the answer is not that it was done */
  async send(app: App, path: string, fields: Fields): Promise<void> {
    const { statusCode, body } = await ask(app, { path, cookie: this.#cookie, fields })
    const said = /<p class="said[^>]*>([^<]*)/.exec(body)?.[1] ?? /<h1>([^<]*)/.exec(body)?.[1]
    if (statusCode !== 303 && statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}: ${said}`)
  }
}

const cookieOf = ({ headers }: LightMyRequestResponse): string => [headers['set-cookie']].flat()[0]?.split(';')[0] ?? ''

function choiceOf(page: string, button: string): string {
  const value = new RegExp(`<button[^>]* name="${button}" value="([^"]*)"`).exec(page)?.[1]
  if (value === undefined) throw new Error(`no button ${button}`)
  return value
}
