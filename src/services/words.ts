import type { Lang, Texts } from '../i18n.ts'
import type { Act } from './act.ts'
import { inTenge, type MciTable } from './fee.ts'
import type { Channel, Copy, Deadline, Document, Fee, Flow, FlowChannel, Hours } from './flow.ts'

/** Whoever can say a text. */
type Words = Pick<Texts, 't'>

/** `2012-08-31` as `31.08.2012`, the way all three languages write it here. */
const dotted = (day: string): string => day.split('-').reverse().join('.')

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

/** Where a fact stands: «11.4-тармақ», «2-қосымша». */
export const clauseText = (texts: Texts, lang: Lang, clause: string): string =>
  clause.startsWith('annex-')
    ? texts.t(lang, 'clause-annex', { annex: clause.slice('annex-'.length) })
    : texts.t(lang, 'clause-ref', { clause })

/** One kind of paper: «2 copies», «original (shown and given back)». */
function copyText(texts: Texts, lang: Lang, copy: Copy): string {
  const what = texts.t(lang, `copy-${copy.kind}`, { n: copy.count })
  const shown = copy.returned ? texts.t(lang, 'copy-returned', { what }) : what
  return copy.ifNeeded ? texts.t(lang, 'copy-if-needed', { what: shown }) : shown
}

/** Lines of papers: they stand on every screen of a list and change with the content only. */
const lines = new WeakMap<Texts, WeakMap<Document, Map<Lang, string>>>()

/** All papers of a document in one line. */
export function copiesText(texts: Texts, lang: Lang, document: Document): string {
  const ofTexts = lines.get(texts) ?? new WeakMap<Document, Map<Lang, string>>()
  const ofDocument = ofTexts.get(document) ?? new Map<Lang, string>()
  const line = ofDocument.get(lang) ?? document.copies.map((copy) => copyText(texts, lang, copy)).join(' + ')
  lines.set(texts, ofTexts.set(document, ofDocument.set(lang, line)))
  return line
}

/** "Only if …" of a document whose `wanted` is `'if'`; null where neither a condition nor a channel limits it. */
export function onlyIf(texts: Texts, lang: Lang, flow: Flow, document: Document): string | null {
  if (document.when) return texts.t(lang, `${flow.id}-doc-${document.id}-if`)
  if (!document.channels) return null
  return texts.t(lang, 'only-if-channel', { channels: document.channels.map((id) => channelName(texts, lang, id)).join(', ') })
}

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
function daysText(texts: Words, lang: Lang, days: readonly number[]): string {
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
export const hoursText = (texts: Words, lang: Lang, hours: readonly Hours[]): string =>
  hours.map(({ days, from, to }) => `${daysText(texts, lang, days)} ${from}–${to}`).join('; ')

/** The lunch break of a channel; null where the standard names none. */
export function lunchText(texts: Words, lang: Lang, channel: { readonly hours: Pick<FlowChannel['hours'], 'lunch'> }): string | null {
  const { lunch } = channel.hours
  if (lunch === undefined) return null
  return lunch ? texts.t(lang, 'lunch', { from: lunch.from, to: lunch.to }) : texts.t(lang, 'lunch-none')
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
