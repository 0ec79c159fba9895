import type { z } from 'zod'
import type { Lang, Texts } from '../../i18n.ts'
import type { Act, Step } from '../flows/act.ts'
import type { Catalogue } from '../flows/catalogue.ts'
import { freshness } from '../flows/edition.ts'
import type { Channel, Copy, Deadline, Document, Fee, Flow, FlowChannel, Hours, InForce } from '../flows/flow.ts'
import type { WantedDocument } from '../papers/wanted.ts'
import { inTenge, type MciTable } from './fee.ts'
import { memoizePerContent } from './memoize.ts'

/** Whoever can say a text. */
export type Words = Pick<Texts, 't'>

/** `2012-08-31` as `31.08.2012`, the way all three languages write it here. */
export const dotted = (day: string): string => day.split('-').reverse().join('.')

/**
 * The honest word about the age of the rules: one line, or the long form. Null for an act in force.
 * @returns Telegram HTML
 */
export function actText(texts: Texts, lang: Lang, act: Act, length: 'short' | 'long'): string | null {
  if (act.status === 'in-force') return null
  return texts.t(lang, `act-age-${length}`, {
    issuer: texts.t(lang, `act-issuer-${act.issuer}`),
    number: act.number,
    date: dotted(act.date),
    year: act.date.slice(0, 4),
    repealed: dotted(act.repealed.date),
    by: act.repealed.by,
  })
}

const channelName = (texts: Texts, lang: Lang, channel: Channel): string => texts.t(lang, `channel-${channel}`)

/**
 * Under which rules a citizen is told what they are told: «rules as of 05.05.2026, read 27.11.2026», and to ask again when the
 * reading is a year old.
 * @param day ISO date in Almaty
 * @returns Telegram HTML, one line
 */
export const readText = (texts: Words, lang: Lang, act: Act, { wording, read }: Pick<InForce, 'wording' | 'read'>, day: string): string =>
  texts.t(lang, freshness(read, day) === 'stale' ? 'act-read-stale' : 'act-read', {
    issuer: texts.t(lang, `act-issuer-${act.issuer}`),
    number: act.number,
    wording: dotted(wording),
    read: dotted(read),
  })

/** The day of the rules of a flow: of those in force when they were read, of a printed standard when it was repealed; '' where neither is known. */
export function rulesText(texts: Texts, lang: Lang, flow: Flow, act: Act | null, day: string): string {
  if (!act) return ''
  return flow.inForce ? readText(texts, lang, act, flow.inForce, day) : (actText(texts, lang, act, 'short') ?? '')
}

/**
 * By which rules a screen or a paper speaks, in one short line: of those in force their wording and when it was read, of a printed
 * standard its year; '' for a standard in force that no edition tells.
 * @param day ISO date in Almaty
 * @returns Telegram HTML
 */
export function rulesMark(texts: Words, lang: Lang, flow: Pick<Flow, 'inForce'>, act: Act | null, day: string): string {
  if (!act) return ''
  if (flow.inForce) return readText(texts, lang, act, flow.inForce, day)
  return act.status === 'repealed' ? texts.t(lang, 'act-mark', { year: act.date.slice(0, 4) }) : ''
}

/** The laws that stand over all rules: acts of data/acts.json. */
export const LAWS = ['appk', '88-v'] as const

/** Of what day those laws were read, a line each. */
export const lawTexts = (texts: Words, lang: Lang, { act }: Pick<Catalogue, 'act'>, day: string): string[] =>
  LAWS.flatMap((id) => {
    const law = act(id)
    if (law?.status !== 'in-force' || !law.wording || !law.read) return []
    const read = readText(texts, lang, law, { wording: law.wording, read: law.read }, day)
    if (!law.newest || law.newest <= law.wording) return [read]
    return [[read, texts.t(lang, 'act-read-newest', { newest: dotted(law.newest) })].join(' ')]
  })

/** One act of a road. */
export const stepText = (texts: Words, lang: Lang, { issuer, number, date }: z.infer<typeof Step>): string =>
  texts.t(lang, 'act-road-step', { issuer: texts.t(lang, `act-issuer-${issuer}`), number, date: dotted(date) })

/** That a service is not offered any more, since when and why, as Telegram HTML; null where it is offered. */
export const retiredText = (texts: Words, lang: Lang, flow: Flow): string | null =>
  flow.status === 'retired'
    ? texts.t(lang, 'service-retired', { day: dotted(flow.retiredOn ?? ''), why: texts.t(lang, `${flow.id}-retired`) })
    : null

/** «2011 → 2012 → … → 05.05.2026»: what replaced what until the rule that a service has today, a line each. */
export function roadLines(texts: Words, lang: Lang, act: Act, service: string): string[] {
  if (act.status !== 'in-force') return []
  const steps = act.road.filter(({ except }) => !except.includes(service)).map((step) => stepText(texts, lang, step))
  return act.wording ? [...steps, texts.t(lang, 'act-road-wording', { wording: dotted(act.wording) })] : steps
}

const LAYERS = { R: 'point', Q: 'row', F: 'form' } as const

/** «Q 9.3» of a layered citation in words. */
function layerText(texts: Words, lang: Lang, clause: string): string | null {
  const [, annex, layer, point = ''] = /^(?:(\d+)\/)?([RQF]) (.+)$/.exec(clause) ?? []
  if (layer !== 'R' && layer !== 'Q' && layer !== 'F') return null
  const said = texts.t(lang, `clause-${LAYERS[layer]}`, { point })
  return annex ? texts.t(lang, 'clause-of-annex', { annex, clause: said }) : said
}

/** Where a fact stands: «11.4-тармақ», «2-қосымша», a layered citation, an article of a law. */
export function clauseText(texts: Words, lang: Lang, clause: string): string {
  if (clause.startsWith('annex-')) return texts.t(lang, 'clause-annex', { annex: clause.slice('annex-'.length) })
  const [law, article] = clause.split(' ')
  if (law === '88-v' || law === 'appk') return texts.t(lang, `clause-law-${law}`, { article: article ?? '' })
  return layerText(texts, lang, clause) ?? texts.t(lang, 'clause-ref', { clause })
}

/** The issuer whose papers cost money: one of `issuers` in flows/_names.yaml. */
const NOTARY = 'notary'

/** One kind of paper: «2 copies», «original (shown and given back)». */
function copyText(texts: Texts, lang: Lang, copy: Copy): string {
  const what = texts.t(lang, `copy-${copy.kind}`, { n: copy.count })
  const shown = copy.returned ? texts.t(lang, 'copy-returned', { what }) : what
  return copy.ifNeeded ? texts.t(lang, 'copy-if-needed', { what: shown }) : shown
}

/** A notary takes money before anybody at the office has seen the paper. */
const isNotarial = ({ copies, from }: Document): boolean =>
  from?.issuer === NOTARY || copies.some(({ kind }) => kind === 'notarised-copy' || kind === 'notarised-translation')

function papersText(texts: Texts, lang: Lang, document: Document): string {
  const { copies, ifAny } = document
  const papers = copies.map((copy) => copyText(texts, lang, copy)).join(' + ')
  const had = ifAny ? texts.t(lang, 'copy-if-any', { what: papers }) : papers
  return isNotarial(document) ? texts.t(lang, 'copy-ask-first', { what: had }) : had
}

/** All papers of a document in one line. */
export const copiesText = memoizePerContent(papersText)

/** The key of a document's name; `-more` after it is that of its details. */
export const documentKey = (flow: Flow, { document, as }: Pick<WantedDocument, 'document' | 'as'>): string =>
  `${flow.id}-doc-${document.id}${as === null ? '' : `-${as}`}`

/** Where a paper is obtained, with the place that says it or as our own advice; null where people have it themselves. */
export function sourceText(texts: Texts, lang: Lang, { from }: Pick<Document, 'from'>): string | null {
  if (!from) return null
  const issuer = texts.t(lang, `issuer-${from.issuer}`)
  return from.clause
    ? texts.t(lang, 'from-said', { issuer, clause: clauseText(texts, lang, from.clause) })
    : texts.t(lang, 'from-advice', { issuer })
}

/** "Only if …" of a document whose `wanted` is `'if'`; null where neither a condition nor a channel limits it. */
export function onlyIf(texts: Texts, lang: Lang, flow: Flow, document: Document): string | null {
  if (document.when) return texts.t(lang, `${flow.id}-doc-${document.id}-if`)
  if (!document.channels) return null
  return texts.t(lang, 'only-if-channel', { channels: document.channels.map((id) => channelName(texts, lang, id)).join(', ') })
}

/** "Only if …" of an item of a list that hangs on an open question; null where it is surely wanted. */
export const conditionText = (texts: Texts, lang: Lang, flow: Flow, { document, wanted }: WantedDocument): string | null =>
  wanted === 'if' ? onlyIf(texts, lang, flow, document) : null

/** «5 working days (the days of acceptance and of issue not counted)». */
export function deadlineText(texts: Texts, lang: Lang, deadline: Deadline): string {
  const term = texts.t(lang, `deadline-${deadline.unit}`, { n: deadline.amount })
  return deadline.excludesEnds ? texts.t(lang, 'deadline-excludes-ends', { term }) : term
}

/** The longest waits of a channel, a line each. */
export const waitLines = (texts: Texts, lang: Lang, channel: FlowChannel): string[] =>
  channel.waits.map(({ at, minutes }) => texts.t(lang, `wait-${at}`, { minutes }))

/** How long unclaimed papers are kept; null where the standard is silent. */
export const storageText = (texts: Texts, lang: Lang, channel: FlowChannel): string | null =>
  channel.storage ? texts.t(lang, `storage-${channel.storage.unit}`, { n: channel.storage.amount }) : null

/** Days in a row as a range: `[1, 2, 3, 6]` is «Mon–Wed, Sat». */
export function daysText(texts: Words, lang: Lang, days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of [...days].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined) => texts.t(lang, `weekday-short-${day}`)
  return runs.map((run) => (run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', '))).join(', ')
}

/** «Mon–Fri 09:00–18:00; Sat 09:00–13:00». */
const always = ({ days, from, to }: Hours): boolean => days.length === 7 && from === '00:00' && to === '23:59'

export const hoursText = (texts: Words, lang: Lang, hours: readonly Hours[]): string =>
  hours.length === 1 && hours.every(always)
    ? texts.t(lang, 'hours-always')
    : hours.map(({ days, from, to }) => `${daysText(texts, lang, days)} ${from}–${to}`).join('; ')

/** The lunch break of a channel; null where the standard says nothing of one. */
export function lunchText(texts: Words, lang: Lang, { lunch, breaks }: Pick<FlowChannel['hours'], 'lunch' | 'breaks'>): string | null {
  if (breaks) return texts.t(lang, 'lunch-unsaid')
  if (lunch === undefined) return null
  return lunch ? texts.t(lang, 'lunch', { from: lunch.from, to: lunch.to }) : texts.t(lang, 'lunch-none')
}

/** The hours of one purpose, with the part of the lunch break that falls into them: a break outside of them says nothing. */
export function openingText(texts: Words, lang: Lang, channel: FlowChannel, purpose: 'acceptance' | 'issue'): string {
  const { lunch, [purpose]: hours } = channel.hours
  const within = !lunch || hours.some(({ from, to }) => lunch.from < to && lunch.to > from)
  return [hoursText(texts, lang, hours), within ? lunchText(texts, lang, channel.hours) : null].filter(Boolean).join(', ')
}

/**
 * What the service costs, with the tenge where the table covers the day.
 * @param day ISO date in Almaty.
 */
export function feeText(texts: Texts, lang: Lang, fee: Fee, table: MciTable, day: string): string {
  if (fee.kind !== 'mci') return texts.t(lang, `fee-${fee.kind}`)
  const tenge = inTenge(fee, table, day)
  if (!tenge) return texts.t(lang, 'fee-mci', { amount: fee.amount })
  return texts.t(lang, 'fee-mci-tenge', { amount: fee.amount, tenge: tenge.tenge, mci: tenge.mci, day: dotted(day) })
}
