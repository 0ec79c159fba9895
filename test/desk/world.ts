import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Running, start } from '../../src/app/index.ts'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import type { Attachment } from '../../src/complaints/index.ts'
import { readConfig } from '../../src/config.ts'
import { type BotApi, startBotApi } from '../../src/playground/bot-api.ts'

export const TOKEN = '700002:desk-token-of-no-worth-at-all'
export const ORIGIN = 'https://desk.example'
/** Monday, 2 March 2026, 10:00 in Almaty. */
export const START = new Date('2026-03-02T05:00:00Z')
export const SUPERVISOR = 900
export const CLERK = 901
export const OTHER = 902
export const CITIZEN = 501
export const SECRET_PHONE = '+77011234567'
export const TEXT = 'Терезеде 45 минут күттім, маған дөрекі сөйледі. ЖСН 900101300123, телефоным 8 701 123 45 67.'

/** The whole bot with its page, as an operator runs it, against the Bot API stub. */
export interface World {
  readonly running: Running
  readonly api: BotApi
  readonly clock: MovableClock
  /** Registers a complaint and gives its number. */
  complaint(more?: Partial<Complete>): Promise<string>
  /** A browser with nothing in it. */
  browser(): Browser
  /** A browser in which a clerk has signed in by their link. */
  signedIn(staff: number): Promise<Browser>
  close(): Promise<void>
}

/** What a browser does with cookies, origins and forms; redirects are followed by hand. */
export class Browser {
  cookie = ''
  readonly #url: string
  constructor(url: string) {
    this.#url = url
  }
  async get(path: string): Promise<Page> {
    return this.#took(await fetch(`${this.#url}${path}`, { redirect: 'manual', headers: { cookie: this.cookie } }))
  }
  async post(
    path: string,
    fields: Readonly<Record<string, string>> | URLSearchParams,
    headers: Readonly<Record<string, string>> = { origin: ORIGIN },
  ): Promise<Page> {
    const init = {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields as Record<string, string>),
      headers: { cookie: this.cookie, ...headers },
    } as const
    return this.#took(await fetch(`${this.#url}${path}`, init))
  }
  /** Opens a page and sends the form in it whose action is this one, with what was filled in. */
  async submit(path: string, action: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    const { text } = await this.get(path)
    return this.post(action, { ...hiddenOf(text, action), ...fields })
  }
  async #took(response: Response): Promise<Page> {
    for (const set of response.headers.getSetCookie()) this.cookie = set.split(';')[0] ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) }
  }
}

export interface Page {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

/** The hidden fields of a form. @throws when the page has no such form */
export function hiddenOf(page: string, action: string): Record<string, string> {
  const form = page.split('<form').find((one) => one.includes(`action="${action}"`))
  if (!form) throw new Error(`no form for ${action}`)
  const hidden = form.split('</form>')[0]?.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g) ?? []
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]))
}

/** Init data as Telegram's client gives them to a Mini App. @see https://core.telegram.org/bots/webapps */
export function initData(id: number, at: Date, token = TOKEN): string {
  const said = {
    auth_date: String(Math.floor(at.getTime() / 1000)),
    query_id: 'AAE',
    signature: 'not-looked-at',
    user: JSON.stringify({ id, first_name: 'Айдана' }),
  }
  const check = Object.entries(said)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('\n')
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  return new URLSearchParams({ ...said, hash: createHmac('sha256', secret).update(check).digest('hex') }).toString()
}

/** @param env more of the environment */
export async function openWorld(env: Readonly<Record<string, string>> = {}): Promise<World> {
  const clock = frozenClock(START)
  const api = await startBotApi({ token: TOKEN, clock })
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-'))
  const config = readConfig({
    ...{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', STAFF_IDS: String(SUPERVISOR) },
    ...{ PUBLIC_URL: ORIGIN, ...env },
  })
  const running = await start(config, { clock })
  const { stores } = running.app
  for (const [id, firstName] of [
    [SUPERVISOR, 'Айгерім'],
    [CLERK, 'Дархан'],
    [OTHER, 'Ольга'],
    [CITIZEN, 'Әсел'],
  ] as const) {
    const update = api.user({ id, firstName, languageCode: 'en' }).send('/start')
    await api.until(() => api.messages(id).length > 1 && update > 0)
  }
  await stores.complaints.staff.called(SUPERVISOR, 'Айгерім')
  for (const [id, name] of [
    [CLERK, 'Дархан'],
    [OTHER, 'Ольга'],
  ] as const) {
    await stores.complaints.staff.name(id, 'clerk', SUPERVISOR, START)
    await stores.complaints.staff.called(id, name)
  }
  let drafts = 0
  return {
    running,
    api,
    clock,
    async complaint(more = {}) {
      drafts++
      const draft = await stores.complaints.drafts.create(
        `d.desk${String(drafts).padStart(6, '0')}`,
        more.citizen ?? CITIZEN,
        {
          ...{
            service: 'apostille',
            channel: 'psc',
            office: 'psc-01',
            about: 'rudeness',
            happened: '2026-02-27',
            texts: [TEXT],
            files: [],
          },
          person: { name: 'Ахметова Әсел', contact: { way: 'phone', value: SECRET_PHONE } },
          done: ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'],
          ...more,
        },
        clock.now(),
      )
      const of = await stores.complaints.register.register(draft as Complete, { route: 'psc-director', lang: 'en' }, clock.now())
      return of.number
    },
    browser: () => new Browser(running.url),
    async signedIn(staff) {
      const browser = new Browser(running.url)
      const link = await stores.sessions.newLink(staff, clock.now())
      const { status } = await browser.post('/desk/in', { link })
      if (status !== 303) throw new Error(`no way in: ${status}`)
      return browser
    },
    async close() {
      await running.stop()
      await api.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A file that the citizen sent, with whatever name and bytes. */
export function sentFile(api: BotApi, name: string, bytes: Buffer): Attachment {
  api.user({ id: CITIZEN, firstName: 'Әсел', languageCode: 'en' }).document(name, bytes)
  const file = [...api.world.files.entries()].at(-1)?.[0]
  if (!file) throw new Error('no file was sent')
  return { kind: 'document', file, name }
}
