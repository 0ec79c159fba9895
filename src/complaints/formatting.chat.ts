import type { InlineKeyboardButton } from '@grammyjs/types'
import { local } from '../clock.ts'
import { escapeHtml, type Lang, type Texts } from '../i18n.ts'
import { type Office, officeLines } from '../offices/index.ts'
import type { Flow, Route } from '../services/index.ts'
import * as to from './buttons.ts'
import type { Complaint } from './complaint.ts'
import type { ComplaintContent, Speech } from './deps.ts'
import { addresseeOffice } from './routing.ts'
import { excerpt } from './text.ts'

const LABEL = 38
const TITLE = 160

/** A label that fits a button. */
export const short = (text: string, limit = LABEL): string => excerpt(text, limit)

/** Words of one language at one moment, for messages that nobody's update carries. */
export const speech = (texts: Texts, lang: Lang, now: Date): Speech => ({ lang, now, t: (key, vars) => texts.t(lang, key, vars ?? {}) })

/** «22.11.2026 14:05», the way all three languages write it here. */
export const momentText = (at: Date): string => local(at).toFormat('dd.MM.yyyy HH:mm')
/** «22.11.2026». */
export const dateText = (at: Date): string => local(at).toFormat('dd.MM.yyyy')
/** An ISO day the same way. */
export const isoText = (day: string): string => day.split('-').reverse().join('.')

/** Reasons for which an answer was not enough, to tap. */
export const WHYS = ['unanswered', 'unchanged', 'unclear'] as const
/** «Why?» in one tap. */
export const whyRows = ({ t }: Pick<Speech, 't'>, { number }: Pick<Complaint, 'number'>): InlineKeyboardButton[][] =>
  WHYS.map((why) => [to.why.to(t(`complaints-why-${why}`), { number, why })])

/** Parts of a screen with an empty line between them, the empty ones left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n')
/** Lines of a paragraph, the empty ones left out. */
export const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n')

/** Whom a complaint is addressed to. */
export interface Addressee {
  readonly route: Route
  /** Where the standards print an address for it. */
  readonly office: Office | null
}

/** The addressee of a complaint; null when the flow has lost its route. */
export function addresseeOf(
  { catalogue, offices }: Pick<ComplaintContent, 'catalogue' | 'offices'>,
  of: Pick<Complaint, 'service' | 'edition' | 'office' | 'route'>,
): Addressee | null {
  const route = catalogue.flowOf(of)?.complaints.find(({ id }) => id === of.route)
  const about = of.office ? offices.office(of.office) : null
  return route ? { route, office: addresseeOffice(route, about, (directory) => offices.directory(directory)) } : null
}

/** An office, with the warning that its address is of the old print where the complaint is by today's rules. */
export const placeLines = (
  { offices }: Pick<ComplaintContent, 'offices'>,
  speech: Speech,
  office: Office,
  edition: string | null,
): string => lines(...officeLines(offices, speech, office), edition === null ? '' : speech.t('cases-office-2011'))

/** «Director of the centre», with its office where one is known. */
export function addresseeLines(content: Pick<ComplaintContent, 'offices'>, speech: Speech, to: Addressee, edition: string | null): string {
  const title = `<b>${speech.t(`addressee-${to.route.addressee}`)}</b>`
  return to.office ? lines(title, placeLines(content, speech, to.office, edition)) : title
}

/** The title of an office by its id, as HTML; empty where there is none. */
export function officeTitle({ offices }: Pick<ComplaintContent, 'offices'>, lang: Lang, id: string | null, limit = TITLE): string {
  const office = id ? offices.office(id) : null
  return office ? escapeHtml(excerpt(offices.title(office, lang), limit)) : ''
}

/** The short name of a service; of one that was retired since, its id. */
export const serviceText = ({ catalogue }: Pick<ComplaintContent, 'catalogue'>, { t }: Pick<Speech, 't'>, id: string): string =>
  catalogue.flow(id) ? t(`${id}-short`) : id

/** The last lines that fit a message together. */
export function lastThatFit(all: readonly string[], limit = 3_500): string[] {
  let room = limit
  const first = all.findLastIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  return all.slice(first + 1)
}

/** What a body is called that a complaint was forwarded to: an addressee of the flow, or free words. */
export function bodyText(flow: Flow | null, { t }: Speech, body: string): string {
  const route = flow?.complaints.find(({ id }) => id === body)
  return route ? t(`addressee-${route.addressee}`) : escapeHtml(body)
}
