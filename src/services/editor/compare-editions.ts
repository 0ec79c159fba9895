import type { Lang, Texts } from '../../i18n.ts'
import type { Act } from '../flows/act.ts'
import type { Flow } from '../flows/flow.ts'
import type { MciTable } from '../texts/fee.ts'
import { deadlineText, dotted, feeText } from '../texts/formatting.ts'
import type { PaperChange } from './compare.ts'

/** What two editions are told from. */
interface Sources {
  readonly texts: Texts
  readonly lang: Lang
  readonly act: (id: string) => Act | null
  readonly mci: MciTable
  /** ISO date in Almaty. */
  readonly day: string
}

/** In which order an editor reads what becomes of the papers. */
const ORDER: readonly PaperChange['change'][] = ['gained', 'lost', 'commoner', 'rarer', 'same']

/**
 * Two editions side by side, for an editor's terminal: acts with their days, terms, fees, and every paper with who needs it over all
 * combinations of answers before and after, under the condition that people read.
 */
export function editionsText(sources: Sources, before: Flow, after: Flow, papers: readonly PaperChange[]): string {
  const { texts, lang } = sources
  const ordered = [...papers].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change))
  const title = (id: string) => {
    const [key = ''] = [after, before].map((flow) => `${flow.id}-doc-${id}`).filter((one) => texts.has(lang, one))
    return key === '' ? id : texts.t(lang, key)
  }
  const only = (id: string) => {
    const key = `${after.id}-doc-${id}-if`
    return texts.has(lang, key) ? `; ${texts.t(lang, key)}` : ''
  }
  return [
    ...sideLines('before', sources, before),
    ...sideLines('after', sources, after),
    '',
    ...ordered.map(
      ({ document, change, before: was, after: is }) =>
        `${change.padEnd(8)} ${title(document)} (${document}): ${shareText(was)} → ${shareText(is)}${is.wanted > 0 && is.wanted < is.of ? only(document) : ''}`,
    ),
  ].join('\n')
}

const shareText = ({ wanted, of }: PaperChange['before']): string =>
  wanted === 0 ? 'nobody' : wanted === of ? 'everybody' : `${wanted} of ${of}`

/** «after    No. 158 of 24.04.2020, wording of 05.05.2026, read 27.11.2026», then fee and terms. */
function sideLines(name: string, { texts, lang, act, mci, day }: Sources, flow: Flow): string[] {
  const found = act(flow.act)
  const rule = found ? `No. ${found.number} of ${dotted(found.date)}` : flow.act
  const days = flow.inForce
    ? `, wording of ${dotted(flow.inForce.wording)}, read ${dotted(flow.inForce.read)}`
    : found?.status === 'repealed'
      ? `, repealed ${dotted(found.repealed.date)}`
      : ''
  const terms = flow.channels.map(({ id, deadline }) => `${texts.t(lang, `channel-short-${id}`)}: ${deadlineText(texts, lang, deadline)}`)
  return [
    `${name.padEnd(8)} ${rule}${days}`,
    ...[feeText(texts, lang, flow.fee, mci, day), ...terms].map((line) => `${' '.repeat(9)}${line}`),
  ]
}
