import type { InlineKeyboardButton } from '@grammyjs/types'
import { pageOf, pager, type Screen, side } from '../../chat/index.ts'
import { dayWords, momentOf } from '../../deadlines/index.ts'
import { escapeHtml } from '../../i18n.ts'
import type { Flow } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { WAYS } from '../contact.ts'
import type { ComplaintContent, Speech } from '../deps.ts'
import { type Draft, questionsLeft, type Step, stepBefore } from '../draft.ts'
import { officeTitle, paragraphs, serviceText } from '../formatting.chat.ts'
import { excerpt, joined, quoted } from '../text.ts'

const EXCERPT = 600
/** Buttons that can be looked over, and services on a page where there are more. */
const MOST_BUTTONS = 14
const PAGE = 8

/** Steps that need no question: the channel where there is one, the office where nobody goes anywhere. */
export function skipped(flow: Flow | null, { channel }: Pick<Draft, 'channel'>): readonly Step[] {
  const chosen = flow?.channels.find(({ id }) => id === channel)
  return [...(flow?.channels.length === 1 ? (['channel'] as const) : []), ...(chosen && !chosen.directory ? (['office'] as const) : [])]
}

/** The lowest row of every step: back, go on with what is there, stop. */
export function bottom(say: Speech, draft: Draft, step: Step, flow: Flow | null): InlineKeyboardButton[] {
  const before = stepBefore(step, [...skipped(flow, draft), ...draft.filled])
  const kept = draft.done.includes(step)
  const back = say.t('complaints-back')
  return [
    ...(before
      ? [to.step.to(back, { draft: draft.id, step: before })]
      : draft.from === null
        ? []
        : [{ text: back, callback_data: draft.from }]),
    ...(kept ? [to.resume.to(say.t('complaints-keep'), { draft: draft.id })] : []),
    to.stop.to(say.t('complaints-stop'), { draft: draft.id }),
  ]
}

/** «Complaint · 3 questions left»: only what will really be asked is counted, and nothing while an answer is changed. */
function heading({ t }: Speech, draft: Draft, step: Step, flow: Flow | null): string {
  const left = questionsLeft(draft, skipped(flow, draft))
  const title = `<b>${t('complaints-title')}</b>`
  return left?.includes(step) ? `${title} · ${t('complaints-left', { count: left.length })}` : title
}

/** The question of a step, with what was answered before. */
export function stepScreen(say: Speech, content: ComplaintContent, draft: Draft, step: Step, flow: Flow | null, page = 0): Screen {
  const { t } = say
  const now = told(say, content, draft, step)
  const known = knownText(say, content, draft, step, flow)
  return {
    text: paragraphs(
      heading(say, draft, step, flow),
      known === '' ? '' : t('complaints-from-case', { what: known }),
      question(say, draft, step),
      now === '' ? '' : captioned(t('complaints-now'), now),
    ),
    rows: [
      ...(step === 'service' ? services(say, content, draft, flow, page) : choices(say, draft, step, flow)),
      // Until something was typed, what was filled in is one tap away.
      ...(known !== '' && (draft.texts.length === 0 || step === 'contact')
        ? [[to.step.to(t('complaints-known-change'), { draft: draft.id, step: step === 'contact' ? 'name' : 'service' })]]
        : []),
      ...side(...bottom(say, draft, step, flow)),
    ],
  }
}

/** «Apostille · PSC · the term»: what is known before what happened is told, and the name above the way to answer. */
function knownText(say: Speech, content: ComplaintContent, draft: Draft, step: Step, flow: Flow | null): string {
  const out = skipped(flow, draft)
  return (KNOWN[step] ?? [])
    .filter((one) => one !== step && draft.done.includes(one) && !out.includes(one))
    .map((one) => told(say, content, draft, one))
    .filter(Boolean)
    .join(' · ')
}
const FACTS: readonly Step[] = ['service', 'channel', 'office', 'about', 'when']
/** What may be known already, and the questions above which it stands. */
const KNOWN: Partial<Record<Step, readonly Step[]>> = { text: FACTS, about: FACTS, when: FACTS, contact: ['name'] }

function question({ t }: Speech, { edition, done, texts }: Draft, step: Step): string {
  if (step === 'service' && texts.length > 0) return t('complaints-ask-service-told')
  if (step === 'text' && !done.includes('about')) return `${t('complaints-ask-text')}\n${t('complaints-ask-kind')}`
  if (step === 'contact' && edition) return t('complaints-ask-contact-today')
  return t(`complaints-ask-${step}`)
}

/** The services to choose from; by pages where they are more than can be looked over. */
function services(say: Speech, content: ComplaintContent, draft: Draft, flow: Flow | null, page: number): InlineKeyboardButton[][] {
  const all = servicesFor(content, draft).map((one) => [to.service.to(say.t(`${one.id}-short`), { draft: draft.id, service: one.id })])
  if (all.length + bottom(say, draft, 'service', flow).length <= MOST_BUTTONS) return all
  const shown = pageOf(all, page, PAGE)
  return [...shown.items, pager(shown, (label, at) => to.services.to(label, { draft: draft.id, page: String(at) }))]
}

function choices(say: Speech, draft: Draft, step: Step, flow: Flow | null): InlineKeyboardButton[][] {
  const { t } = say
  const id = draft.id
  switch (step) {
    case 'channel':
      return (flow?.channels ?? []).map((one) => [to.channel.to(t(`channel-${one.id}`), { draft: id, channel: one.id })])
    case 'about':
      return kinds(say, draft, flow)
    case 'when':
      return [
        [to.when.to(t('complaints-today'), { draft: id, back: '0' }), to.when.to(t('complaints-yesterday'), { draft: id, back: '1' })],
        [to.when.to(t('complaints-forgot-day'), { draft: id, back: '-' })],
      ]
    case 'text':
      return [
        ...(draft.done.includes('about') ? [] : kinds(say, draft, flow)),
        ...(draft.texts.length > 0 || draft.files.length > 0 ? pile(say, draft, step, draft.texts.length > 0) : []),
      ]
    case 'files':
      return pile(say, draft, step, draft.files.length > 0)
    case 'contact':
      return WAYS.map((one) => [to.way.to(t(`complaints-way-${one}`), { draft: id, way: one })])
    default:
      return []
  }
}

const kinds = ({ t }: Speech, { id }: Draft, flow: Flow | null): InlineKeyboardButton[][] =>
  grievances(flow).map((one) => [to.about.to(t(`about-${one}`), { draft: id, about: one })])

/** Under what is collected piece by piece: ready, and begin again. */
const pile = ({ t }: Speech, draft: Draft, step: Step, some: boolean): InlineKeyboardButton[][] => [
  [
    to.ready.to(t(some || step === 'text' ? 'complaints-ready' : 'complaints-no-files'), { draft: draft.id, step }),
    ...(some ? [to.clear.to(t('complaints-clear'), { draft: draft.id, step })] : []),
  ],
]

/** The services to choose from: all, or those of the office that the complaint began at. */
export function servicesFor({ catalogue, offices }: ComplaintContent, draft: Pick<Draft, 'office' | 'done'>): readonly Flow[] {
  const office = draft.done.includes('service') || !draft.office ? null : offices.office(draft.office)
  const fitting = catalogue.flows.filter((flow) => flow.channels.some(({ directory }) => directory === office?.directory))
  return fitting.length > 0 ? fitting : catalogue.flows
}

/** What a complaint may be about: what the standard's ways name, in the order of the schema. */
export const grievances = (flow: Flow | null) =>
  (['action', 'result', 'quality', 'rudeness', 'deadline'] as const).filter(
    (one) => !flow || flow.complaints.some((route) => route.about.includes(one)),
  )

/** An answer beside its caption; one that has lines of its own stands under it. */
export const captioned = (caption: string, answer: string): string => `${caption}${answer.startsWith('\n') ? '' : ' '}${answer}`

/** What was answered to a step, as HTML; empty where nothing was. */
export function told({ lang, t, now }: Speech, content: ComplaintContent, draft: Draft, step: Step): string {
  const done = draft.done.includes(step)
  switch (step) {
    case 'service':
      return draft.service ? serviceText(content, { t }, draft.service) : ''
    case 'channel':
      return draft.channel ? t(`channel-${draft.channel}`) : ''
    case 'office':
      return officeTitle(content, lang, draft.office) || (done ? t('complaints-office-unknown') : '')
    case 'about':
      return draft.about ? t(`about-${draft.about}`) : ''
    case 'when':
      return draft.happened ? dayWords(momentOf(draft.happened, '12:00'), lang, now) : done ? t('complaints-day-unknown') : ''
    case 'text':
      return draft.texts.length > 0 ? textSoFar(draft) : ''
    case 'files':
      return done || draft.files.length > 0 ? t('complaints-files-count', { count: draft.files.length }) : ''
    case 'name':
      return draft.person.name ? escapeHtml(draft.person.name) : ''
    case 'contact':
      return contactText(t, draft)
  }
}

function textSoFar(draft: Draft): string {
  return `\n${quoted(excerpt(joined(draft.texts), EXCERPT))}`
}

/** «By post: …», as HTML. */
export function contactText(t: Speech['t'], { person: { contact } }: Pick<Draft, 'person'>): string {
  if (!contact) return ''
  const way = t(`complaints-way-${contact.way}`)
  return contact.way === 'chat' ? way : `${way}: ${escapeHtml(contact.value)}`
}
