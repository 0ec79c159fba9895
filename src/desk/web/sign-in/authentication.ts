import Tokens from '@fastify/csrf'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { speech } from '../../../complaints/formatting.chat.ts'
import { isLang, type Lang } from '../../../i18n.ts'
import type { PageDeps, Visit } from '../deps.ts'
import type { Session, Way } from './session.store.ts'

const tokens: Pick<Tokens.TokensSimple, 'create' | 'verify' | 'secret'> = Tokens()

/** Whether browsers reach the page over TLS. */
const isSecure = ({ origin }: Pick<PageDeps, 'origin'>): boolean => origin()?.startsWith('https:') === true
/** A cookie with this prefix cannot be set by another host or over plain HTTP. */
const cookieName = (deps: Pick<PageDeps, 'origin'>): string => (isSecure(deps) ? '__Host-desk' : 'desk')

/** Lets somebody of the staff in: a session in the store, and its cookie. @returns the value of the cookie */
export async function beginSession(deps: PageDeps, reply: FastifyReply, staff: number, way: Way): Promise<string> {
  const cookie = await deps.sessions.begin(staff, way, await tokens.secret(), deps.clock.now())
  // Telegram's web client shows a Mini App in a frame: its cookie lives in the partition of that one site.
  const framed = way === 'app' && isSecure(deps)
  reply.setCookie(cookieName(deps), cookie, {
    path: '/',
    httpOnly: true,
    secure: isSecure(deps),
    sameSite: framed ? 'none' : 'lax',
    partitioned: framed,
  })
  return cookie
}

/** Ends the session of a visit. */
export async function endSession(deps: PageDeps, reply: FastifyReply, { session }: Visit): Promise<void> {
  await deps.sessions.end(session.id)
  reply.clearCookie(cookieName(deps), { path: '/' })
}

/**
 * Who asks: the session of the cookie, and the member that its clerk is at this moment. Whoever has left the staff is out with
 * the next request.
 * @param from.cookie where it is not yet the request's
 * @param from.renew false for what happens without anybody at work
 */
export async function visitOf(
  deps: PageDeps,
  request: FastifyRequest,
  { cookie = request.cookies[cookieName(deps)], renew = true }: { readonly cookie?: string | undefined; readonly renew?: boolean } = {},
): Promise<Visit | null> {
  const now = deps.clock.now()
  const session = cookie === undefined ? null : await deps.sessions.find(cookie, now, renew)
  if (!session) return null
  const member = await deps.staff.member(session.staff)
  if (member) return toVisit(deps, session, member, session.lang ?? (await deps.langOf(member.id)), now)
  await deps.sessions.endAll(session.staff)
  return null
}

const toVisit = (deps: PageDeps, session: Session, member: Visit['member'], lang: Lang, now: Date): Visit => ({
  ...speech(deps.texts, lang, now),
  member,
  session,
  csrf: tokens.create(session.secret),
})

/** Whether a form comes from a page of this session. */
export const isCsrfValid = ({ session }: Visit, csrf: unknown): boolean => typeof csrf === 'string' && tokens.verify(session.secret, csrf)

/** Whether a request that changes something comes from a page of ours: browsers name the page's origin with every POST. */
export function isSameOrigin(deps: PageDeps, { headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return headers['sec-fetch-site'] === 'same-origin'
  // The playground has several names, all of this machine, and has looked at them already.
  const own = deps.guest === undefined ? deps.origin() : `http://${headers.host}`
  return headers.origin === own
}

/** The language of who is not in: the browser's first one that we speak. */
export const langOfBrowser = ({ headers }: FastifyRequest): Lang =>
  (headers['accept-language'] ?? '')
    .split(/[,;]/)
    .map((one) => one.trim().slice(0, 2))
    .find(isLang) ?? 'kk'
