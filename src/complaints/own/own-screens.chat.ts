import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, home, LAST_PAGE, listed, pageOf, pager, type Screen } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import * as to from '../buttons.ts'
import { AMONG_STAFF, type Complaint, type Entry, isLate, isOpen, mayComeBack, mayEscalate, mayExplain } from '../complaint.ts'
import type { ComplaintDeps } from '../deps.ts'
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

const PAGE = 8
const EXCERPT = 800

/** «taken», «answer late», …: where a complaint stands, in the citizen's words. */
export const stateText = ({ t, now }: Pick<Ctx, 't' | 'now'>, of: Complaint): string =>
  isLate(of, now) ? t('complaints-state-late') : t(`complaints-state-${of.state}`)

/** The citizen's complaints, the latest first. */
export async function listScreen(ctx: Ctx, deps: ComplaintDeps, page: number): Promise<Screen> {
  const { t } = ctx
  const shown = pageOf(await deps.complaints.list(ctx.citizen), page, PAGE)
  listed(ctx, to.list, shown.page)
  const rows = shown.items.map((of) => [
    to.open.to(short(`№ ${of.number} · ${stateText(ctx, of)} · ${serviceText(deps, ctx, of.service)}`, 60), { number: of.number }),
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
export function receiptScreen(ctx: Ctx, deps: ComplaintDeps, of: Complaint): Screen {
  const { t } = ctx
  const addressee = addresseeOf(deps, of)
  const office = of.office ? deps.offices.office(of.office) : null
  const state = deps.stateAt?.(of.number)
  const flow = deps.catalogue.flowOf(of)
  return {
    text: paragraphs(
      `<b>${t('complaints-receipt', { number: of.number })}</b>`,
      t('complaints-receipt-at', { at: momentText(of.registered) }),
      addressee ? lines(t('complaints-to'), addresseeLines(deps, ctx, addressee, of.edition)) : '',
      office && office.id !== addressee?.office?.id ? lines(t('complaints-over'), placeLines(deps, ctx, office, of.edition)) : '',
      t('complaints-receipt-by'),
      termText(ctx, flow, of.due),
      addressee ? lawText(deps, ctx, flow, addressee.route) : '',
      t('complaints-receipt-next'),
      state ? t('desk-receipt', { url: state.url, code: state.code }) : '',
    ),
    rows: cardRows(ctx, deps, of),
  }
}

/** One of the citizen's complaints: where it stands, what was said last, and what can be done. */
export function cardScreen(ctx: Ctx, deps: ComplaintDeps, of: Complaint): Screen {
  const { lang, t } = ctx
  const addressee = addresseeOf(deps, of)
  const last = of.messages.at(-1)
  const grace = of.state === 'answered' && of.settleBy ? t('complaints-settle-ask', { day: dateText(of.settleBy) }) : ''
  return {
    text: paragraphs(
      `<b>№ ${of.number}</b> · ${stateText(ctx, of)}`,
      lines(
        serviceText(deps, ctx, of.service),
        officeTitle(deps, lang, of.office),
        `${t('complaints-name-about')}: ${t(`about-${of.about}`)}`,
        addressee ? `${t('complaints-to')} ${t(`addressee-${addressee.route.addressee}`)}` : '',
        t('complaints-registered', { at: momentText(of.registered) }),
        isOpen(of) && of.state !== 'answered' ? termText(ctx, deps.catalogue.flowOf(of), of.due) : '',
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
    rows: cardRows(ctx, deps, of),
  }
}

function cardRows({ t, now }: Ctx, deps: ComplaintDeps, of: Complaint): InlineKeyboardButton[][] {
  const at = { number: of.number }
  const flow = deps.catalogue.flowOf(of)
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
export function historyScreen(ctx: Ctx, deps: ComplaintDeps, of: Complaint): Screen {
  const shown = of.history
    .filter(({ what }) => !AMONG_STAFF.includes(what))
    .map((entry) => `${momentText(entry.at)} — ${entryText(ctx, deps, of, entry)}`)
  return {
    text: paragraphs(`<b>№ ${of.number}</b> · ${ctx.t('complaints-history')}`, lastThatFit(shown).join('\n')),
    rows: [[to.open.to(ctx.t('complaints-back'), { number: of.number })]],
  }
}

/** What happened, in words; a body where there was one. */
export function entryText(
  say: Pick<Ctx, 'lang' | 't' | 'now'>,
  deps: Pick<ComplaintDeps, 'catalogue'>,
  of: Complaint,
  entry: Entry,
): string {
  const words = say.t(`complaints-did-${entry.what}`)
  if (entry.note === null || entry.what === 'silence') return words
  if (entry.what === 'rated' || entry.what === 'reopened') return `${words} (${escapeHtml(entry.note)})`
  return `${words}: ${bodyText(deps.catalogue.flowOf(of), say, entry.note)}`
}
