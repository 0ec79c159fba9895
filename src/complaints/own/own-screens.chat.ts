import type { InlineKeyboardButton } from '@grammyjs/types'
import { home, LAST_PAGE, type Page, pager, type Screen } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import * as to from '../buttons.ts'
import { AMONG_STAFF, type Complaint, type Entry, isLate, isOpen, mayComeBack, mayEscalate, mayExplain } from '../complaint.ts'
import type { ComplaintContent, Speech } from '../deps.ts'
import {
  addresseeLines,
  addresseeOf,
  bodyText,
  dateText,
  lastThatFit,
  lines,
  momentText,
  officeTitle,
  paragraphs,
  placeLines,
  serviceText,
  short,
} from '../formatting.chat.ts'
import { lawText, termText } from '../legal-basis.chat.ts'
import { isByHand } from '../letter.ts'
import { nextRoute } from '../routing.ts'
import { excerpt, quoted } from '../text.ts'

const EXCERPT = 800

/** «taken», «answer late», …: where a complaint stands, in the citizen's words. */
export const stateText = ({ t, now }: Pick<Speech, 't' | 'now'>, of: Complaint): string =>
  isLate(of, now) ? t('complaints-state-late') : t(`complaints-state-${of.state}`)

/** The citizen's complaints, the latest first. */
export function listScreen(say: Speech, content: ComplaintContent, shown: Page<Complaint>): Screen {
  const { t } = say
  const rows = shown.items.map((of) => [
    to.open.to(short(`№ ${of.number} · ${stateText(say, of)} · ${serviceText(content, say, of.service)}`, 60), { number: of.number }),
  ])
  return {
    text: shown.items.length > 0 ? `<b>${t('complaints-list')}</b>` : t('complaints-list-empty'),
    rows: [
      ...rows,
      pager(shown, (label, at) => to.list.to(label, { page: String(at) })),
      [to.begin.to(t('complaints-begin'), {}), home.to(t('home-button'), {})],
    ],
  }
}

/** What the standard's receipt holds: number, date and time, body, who received it, phones; and until when an answer is due. */
/** @param state where the complaint stands for whoever has the receipt, with the code for it; null where there is no such page */
export function receiptScreen(
  say: Speech,
  content: ComplaintContent,
  of: Complaint,
  state: { readonly url: string; readonly code: string } | null,
): Screen {
  const { t } = say
  const addressee = addresseeOf(content, of)
  const office = of.office ? content.offices.office(of.office) : null
  const flow = content.catalogue.flowOf(of)
  return {
    text: paragraphs(
      `<b>${t('complaints-receipt', { number: of.number })}</b>`,
      t('complaints-receipt-at', { at: momentText(of.registered) }),
      addressee ? lines(t('complaints-to'), addresseeLines(content, say, addressee, of.edition)) : '',
      office && office.id !== addressee?.office?.id ? lines(t('complaints-over'), placeLines(content, say, office, of.edition)) : '',
      t('complaints-receipt-by'),
      termText(say, flow, of.due),
      addressee ? lawText(content, say, flow, addressee.route) : '',
      t('complaints-receipt-next'),
      state ? t('desk-receipt', { url: state.url, code: state.code }) : '',
    ),
    rows: cardRows(say, content, of),
  }
}

/** One of the citizen's complaints: where it stands, what was said last, and what can be done. */
export function cardScreen(say: Speech, content: ComplaintContent, of: Complaint): Screen {
  const { lang, t } = say
  const addressee = addresseeOf(content, of)
  const last = of.messages.at(-1)
  const grace = of.state === 'answered' && of.settleBy ? t('complaints-settle-ask', { day: dateText(of.settleBy) }) : ''
  return {
    text: paragraphs(
      `<b>№ ${of.number}</b> · ${stateText(say, of)}`,
      lines(
        serviceText(content, say, of.service),
        officeTitle(content, lang, of.office),
        `${t('complaints-name-about')}: ${t(`about-${of.about}`)}`,
        addressee ? `${t('complaints-to')} ${t(`addressee-${addressee.route.addressee}`)}` : '',
        t('complaints-registered', { at: momentText(of.registered) }),
        isOpen(of) && of.state !== 'answered' ? termText(say, content.catalogue.flowOf(of), of.due) : '',
      ),
      quoted(excerpt(of.text, EXCERPT)),
      last
        ? lines(
            `<b>${t(`complaints-last-${last.from}`, { at: momentText(last.at) })}</b>`,
            last.text === '' ? '' : quoted(excerpt(last.text, EXCERPT)),
          )
        : '',
      grace,
    ),
    rows: cardRows(say, content, of),
  }
}

function cardRows({ t, now }: Speech, content: ComplaintContent, of: Complaint): InlineKeyboardButton[][] {
  const at = { number: of.number }
  const flow = content.catalogue.flowOf(of)
  const copy = flow && isByHand(flow, of) ? 'yes' : 'no'
  const higher = flow && mayEscalate(of, now) ? nextRoute(flow, of) : null
  return [
    [
      ...(of.state === 'answered' ? [to.settled.to(t('complaints-settled-yes'), { ...at, yes: '1' })] : []),
      ...(mayComeBack(of, now) ? [to.settled.to(t('complaints-settled-no'), { ...at, yes: '0' })] : []),
    ],
    higher ? [to.escalate.to(t('complaints-escalate', { to: t(`addressee-${higher.addressee}`) }), { ...at, sure: '0' })] : [],
    mayExplain(of) ? [to.say.to(t('complaints-say-why'), at)] : [],
    isOpen(of) ? [to.say.to(t('complaints-say'), at), to.withdraw.to(t('complaints-withdraw'), { ...at, sure: '0' })] : [],
    [
      to.letter.to(t('complaints-letter-kazakh', { copy }), { ...at, lang: 'kk' }),
      to.letter.to(t('complaints-letter-russian', { copy }), { ...at, lang: 'ru' }),
    ],
    [to.history.to(t('complaints-history'), at), to.open.to(t('complaints-refresh'), at)],
    [to.list.to(t('complaints-own'), { page: LAST_PAGE }), home.to(t('home-button'), {})],
  ]
}

/** Everything that happened, with times; who of the staff did it is not told. */
export function historyScreen(say: Speech, content: ComplaintContent, of: Complaint): Screen {
  const shown = of.history
    .filter(({ what }) => !AMONG_STAFF.includes(what))
    .map((entry) => `${momentText(entry.at)} — ${entryText(say, content, of, entry)}`)
  return {
    text: paragraphs(`<b>№ ${of.number}</b> · ${say.t('complaints-history')}`, lastThatFit(shown).join('\n')),
    rows: [[to.open.to(say.t('complaints-back'), { number: of.number })]],
  }
}

/** What happened, in words; a body where there was one. */
export function entryText(say: Speech, content: Pick<ComplaintContent, 'catalogue'>, of: Complaint, entry: Entry): string {
  const words = say.t(`complaints-did-${entry.what}`)
  if (entry.note === null || entry.what === 'silence') return words
  if (entry.what === 'rated' || entry.what === 'reopened') return `${words} (${escapeHtml(entry.note)})`
  return `${words}: ${bodyText(content.catalogue.flowOf(of), say, entry.note)}`
}
