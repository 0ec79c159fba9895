import { dayOf, dayWords } from '../../deadlines/index.ts'
import { type Lang, plainText, type Texts } from '../../i18n.ts'
import { contactsOf, type Directories } from '../../offices/index.ts'
import type { Sheet } from '../../paper/index.ts'
import {
  type Catalogue,
  channelsFor,
  copiesText,
  deadlineText,
  documentKey,
  type Flow,
  type FlowChannel,
  feeText,
  onlyIf,
  openingText,
  rulesText,
} from '../../services/index.ts'
import { type Case, numbered, progress } from '../case.ts'

/** What a printed checklist is told from. */
export interface SheetFacts {
  readonly texts: Texts
  readonly catalogue: Pick<Catalogue, 'mci' | 'act'>
  readonly directories: Directories
}

/** Side of the code that opens the case, in points: 3 cm. */
const CODE = 85

/**
 * The printed checklist of a case: papers with boxes and copies, where to go, until when, and the code that opens it in the bot.
 * @param bot the bot's name on Telegram
 */
export function sheetOf({ texts, catalogue, directories }: SheetFacts, lang: Lang, flow: Flow, of: Case, bot: string, now: Date): Sheet {
  const t = (key: string, vars = {}) => plainText(texts.t(lang, key, vars))
  const list = numbered(flow, of)
  const { done, all } = progress(list, of)
  const act = catalogue.act(flow.act)
  const age = rulesText(texts, lang, flow, act, dayOf(now))
  return {
    lang,
    made: now,
    title: t(`${flow.id}-title`),
    under: [...(of.name ? [`«${of.name}»`] : []), t('applications-sheet-progress', { done, all })],
    items: list.map(({ document, wanted, as }, index) => ({
      done: of.ticks.includes(document.id),
      text: `${index + 1}. ${t(documentKey(flow, { document, as }))}`,
      more: [copiesText(texts, lang, document), (wanted === 'if' && onlyIf(texts, lang, flow, document)) || '']
        .filter(Boolean)
        .map(plainText),
    })),
    parts: [
      { head: t('applications-sheet-where'), lines: whereLines(texts, lang, flow, of, directories) },
      {
        head: t('applications-sheet-when'),
        lines: [...termLines(texts, lang, flow, of), plainText(feeText(texts, lang, flow.fee, catalogue.mci, dayOf(now)))],
      },
      ...(age ? [{ head: t('service-age'), lines: [plainText(age)] }] : []),
    ],
    qr: { link: `https://t.me/${bot}?start=c-${of.id}`, size: CODE, caption: t('applications-sheet-code') },
  }
}

/** The chosen channel, or all that are open to the citizen. */
const channelsOf = (flow: Flow, of: Case): FlowChannel[] =>
  channelsFor(flow, of.answers)
    .filter(({ channel, open }) => (of.channel ? channel.id === of.channel : open !== false))
    .map(({ channel }) => channel)

function whereLines(texts: Texts, lang: Lang, flow: Flow, of: Case, directories: Directories): string[] {
  const office = of.office ? directories.office(of.office) : null
  const lines = channelsOf(flow, of).flatMap((channel) => {
    const gathering = of.state === 'gathering'
    const hours = openingText(texts, lang, channel, gathering ? 'acceptance' : 'issue')
    return [
      texts.t(lang, `channel-${channel.id}`),
      texts.t(lang, gathering ? 'applications-sheet-hours' : 'applications-sheet-hours-issue', { hours }),
    ]
  })
  const reached = office && contactsOf(directories, { lang, t: (key, vars) => texts.t(lang, key, vars) }, office)
  const place =
    office && reached
      ? [
          ...(flow.inForce ? [texts.t(lang, 'cases-office-2011')] : []),
          directories.title(office, lang),
          ...reached.where,
          reached.phones ? texts.t(lang, 'applications-sheet-phones', { phones: reached.phones }) : null,
        ]
      : []
  return [...place, ...lines].flatMap((line) => (line ? plainText(line) : []))
}

function termLines(texts: Texts, lang: Lang, flow: Flow, of: Case): string[] {
  const channels = channelsOf(flow, of)
  const terms = channels.map((channel) => {
    const term = deadlineText(texts, lang, channel.deadline)
    return channels.length === 1
      ? texts.t(lang, 'applications-sheet-term', { term })
      : texts.t(lang, 'applications-sheet-term-at', { channel: texts.t(lang, `channel-${channel.id}`), term })
  })
  const dated = (key: string, date: Date | null) => (date ? [texts.t(lang, key, { day: dayWords(date, lang, null) })] : [])
  return [
    ...terms,
    ...dated('applications-sheet-submitted', of.submitted),
    ...dated('applications-sheet-due', of.due),
    ...dated('applications-sheet-collect', of.collectBy),
  ].map(plainText)
}
