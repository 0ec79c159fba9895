import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, home, type Screen, type Translate } from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { type Calendar, openAt } from '../../deadlines/index.ts'
import { escapeHtml, LANGS, type Lang, type Texts } from '../../i18n.ts'
import { printPhone } from '../../input/index.ts'
import { actText, type Catalogue, type FlowChannel, hoursText, lunchText } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { Directories, TodayNames } from '../directories/directories.ts'
import type { Office } from '../office.ts'
import { servedSettlements } from '../places/gazetteer.ts'
import { transliterated } from '../places/title.ts'
import { type OpeningFor, openingsOf } from './hours.ts'
import { contactsOf } from './office-lines.ts'
import { nextReception } from './reception.ts'
import { OUT_OF_DATE, type ReportStore } from './report.store.ts'

/** What the cards of offices are made of. */
export interface OfficeFacts {
  readonly texts: Texts
  readonly directories: Directories
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  /** What citizens say of offices; a card without it does not tell. */
  readonly reports?: ReportStore
  /** What citizens say is usual at an office; '' where too few have told. */
  readonly usual?: (ctx: Ctx, office: Office) => Promise<string>
  /** Rows of other rooms under a card: a complaint, a reminder of the reception. */
  readonly under?: (ctx: Ctx, office: string) => InlineKeyboardButton[][]
  /** Back to the case, or the complaint, that an office is chosen for. */
  readonly back?: (ctx: Ctx, of: string) => InlineKeyboardButton
}

/** What the words of a card are made of. */
export type CardContent = Pick<OfficeFacts, 'texts' | 'directories' | 'catalogue' | 'calendar'>

/** How a card came up. */
export interface CardView {
  /** The case that an office is chosen for. */
  readonly case?: string | undefined
  readonly channel?: FlowChannel | undefined
  /** The errand is by the rules of today: an office of the print is marked. */
  readonly ruledToday?: boolean | undefined
  /** Why this office: a sentence in the citizen's language. */
  readonly why?: string | undefined
  /** Back to where one came from. */
  readonly back?: readonly InlineKeyboardButton[]
}

const SERVED = 12
/** Whose language and time a card is in. */
export interface Reader {
  readonly lang: Lang
  readonly t: Translate
  /** Absent: the card is read at another time, and does not say whether the office is open. */
  readonly now?: Date
}

const dayOf = (date: Date, lang: Lang): string =>
  local(date)
    .setLocale(lang)
    .toLocaleString({ day: 'numeric', month: 'long', weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const timeOf = (date: Date): string => local(date).toFormat('HH:mm')

/** The card of an office as Telegram HTML. `reports`: how many open reports there are. */
export function cardText(facts: CardContent, reader: Reader, office: Office, view: Omit<CardView, 'back'>, reports: number): string {
  const { lang, t } = reader
  const { directories, catalogue, texts } = facts
  const title = directories.title(office, lang)
  const act = catalogue.act(office.source.act)
  const parts = [
    [`<b>${escapeHtml(title)}</b>`, title === office.name ? '' : escapeHtml(office.name)],
    [view.why ?? ''],
    [view.ruledToday ? reader.t('cases-office-2011') : ''],
    [...warnings(facts, reader, office, reports)],
    [...contacts(facts, reader, office)],
    [...hours(facts, reader, office, view.channel ?? null)],
    [...receptions(facts, reader, office)],
    [act ? (actText(texts, lang, act, 'short') ?? '') : '', act?.status === 'repealed' ? t('offices-call-first') : ''],
  ]
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

function warnings({ directories }: CardContent, { t }: Reader, office: Office, reports: number): string[] {
  const by = directories.override(office.id)
  return [
    by?.closed ? t('offices-closed') : '',
    by?.appointmentOnly ? t('offices-appointment') : '',
    office.doubtful ? t(`offices-doubtful-${office.doubtful}`) : '',
    reports >= OUT_OF_DATE ? t('offices-out-of-date') : '',
  ]
}

function contacts({ directories }: CardContent, { t, lang }: Reader, office: Office): string[] {
  const today = todayText(directories.todayOf(office), lang)
  const by = directories.override(office.id)
  const { where, phones } = contactsOf(directories, { lang, t }, office)
  const around = areaOf(office, lang, directories).join(', ')
  const served = servedSettlements(office).map((name) => transliterated(name, lang))
  const more = served.length > SERVED ? ' …' : ''
  const printed = phones || (office.phonesRaw ?? '')
  return [
    `📍 ${where.length > 0 ? where.map(escapeHtml).join('\n') : t('offices-no-address')}`,
    escapeHtml(around),
    today ? t('offices-today', { area: escapeHtml(today) }) : '',
    printed ? `📞 ${escapeHtml(printed)}` : `📞 ${t('offices-no-phone')}`,
    office.fax.length > 0 ? `📠 ${office.fax.map((number) => printPhone({ number, extension: null })).join(', ')}` : '',
    office.site ? `🌐 ${escapeHtml(office.site)}` : '',
    office.email ? `✉️ ${escapeHtml(office.email)}` : '',
    served.length > 1 ? t('offices-serves', { places: escapeHtml(served.slice(0, SERVED).join(', ') + more) }) : '',
    by ? t('offices-checked', { day: by.checked.split('-').reverse().join('.'), source: escapeHtml(by.source) }) : '',
  ]
}

function hours(
  { texts, directories, calendar, catalogue }: CardContent,
  reader: Reader,
  office: Office,
  channel: FlowChannel | null,
): string[] {
  const override = directories.override(office.id)
  const openings = openingsOf(office, override, channel, catalogue)
  return openings.flatMap((opening) => {
    const written = openingLine(texts, reader, opening, openings.length > 1)
    return !reader.now || override?.closed ? [written] : [written, stateText(opening, reader, reader.now, calendar)]
  })
}

/** «Papers taken: Mon–Fri 09:00–11:00»; hours that are the same for everything stand alone without a word before them. */
function openingLine(texts: Texts, { lang, t }: Reader, { purpose, hours: open, lunch, breaks }: OpeningFor, ofSeveral: boolean): string {
  const said = hoursText(
    texts,
    lang,
    open.map(({ days, from, to: until }) => ({ days: [...days], from, to: until })),
  )
  const around = lunchText(texts, lang, { ...(lunch === undefined ? {} : { lunch }), ...(breaks ? { breaks } : {}) })
  const written = [said, around].filter(Boolean).join(', ')
  if (purpose !== 'any') return t(`cases-hours-${purpose}`, { hours: written })
  return ofSeveral ? t('offices-hours-whole', { hours: written }) : `🕘 ${written}`
}

function stateText(opening: OpeningFor, { t, lang }: Reader, now: Date, calendar: Calendar): string {
  const state = openAt(opening, now, calendar)
  if (state.open) return t('offices-open-until', { time: timeOf(state.until) })
  return state.next ? t('offices-opens', { when: dayOf(state.next, lang) }) : ''
}

function receptions({ calendar, texts }: CardContent, { lang, t, now }: Reader, office: Office): string[] {
  if (office.reception.length === 0) return []
  const lines = office.reception.map((rule) => {
    const until = rule.to ? `–${rule.to}` : ''
    const day = texts.t(lang, `weekday-short-${rule.weekday}`)
    const weeks = rule.weeks === null ? 'every' : rule.weeks === 'last' ? 'last' : rule.weeks.join(', ')
    return `• ${t(`offices-reception-${rule.who}`)}: ${t('offices-reception-rule', { weeks, day, hours: `${rule.from}${until}` })}`
  })
  const closed = (day: string) => calendar.dayOff(day) !== null && calendar.dayOff(day)?.kind !== 'weekend'
  const sitting = now ? nextReception(office.reception, now, closed) : null
  return [
    `<b>${t('offices-reception')}</b>`,
    ...lines,
    sitting ? t('offices-reception-next', { who: t(`offices-reception-${sitting.who}`), when: dayOf(sitting.from, lang) }) : '',
  ]
}

/** «Алтай ауданы, Абай облысы»: what is called otherwise today. */
const todayText = (names: TodayNames | null, lang: Lang): string =>
  [names?.district, names?.region].flatMap((name) => (name ? [name[LANGS.indexOf(lang)] ?? name[0]] : [])).join(', ')

/** District and region, where the address does not name them itself, in a language. */
const areaOf = ({ district, region, address }: Office, lang: Lang, { words }: Pick<Directories, 'words'>): string[] =>
  [district, region].flatMap((area, index) =>
    region === null || area === null || (address ?? '').includes(area) ? [] : [words.area(region, index === 0 ? district : null, lang)],
  )

/** Looks for the address on a map, or shows the point that an editor has checked. */
export function mapLink(office: Office): string {
  const { coordinates, precision } = office
  const query =
    precision === 'address' && coordinates
      ? `${coordinates.lat},${coordinates.lon}`
      : [office.region, office.district, office.address ?? office.name]
          .filter((part, index) => part && (index === 2 || !(office.address ?? '').includes(part)))
          .join(', ')
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`
}

/** Whether a pin on the map would stand in the office's own settlement. */
export const hasPin = (office: Office): boolean =>
  office.coordinates !== null && (office.precision === 'settlement' || office.precision === 'address')

/** The office on a map: to look for its address, and a pin where one is known to stand in its settlement. */
export const mapButtons = ({ t }: Pick<Ctx, 't'>, office: Office): InlineKeyboardButton[] => [
  { text: t('offices-map'), url: mapLink(office) },
  ...(hasPin(office) ? [to.pin.to(t('offices-pin'), { office: office.id })] : []),
]

/** What others tell of an office, and what other rooms put under its card. */
export interface ToldOf {
  /** Open reports that something on it is wrong. */
  readonly reports: number
  /** What citizens say is usual; '' where too few have told. */
  readonly usual: string
  readonly under: readonly InlineKeyboardButton[][]
}

/** The card of an office with its buttons. */
export function cardScreen(content: CardContent, reader: Reader, office: Office, view: CardView, told: ToldOf): Screen {
  const { t } = reader
  const at = { case: view.case ?? '-', office: office.id }
  return {
    text: [cardText(content, reader, office, view, told.reports), told.usual].filter(Boolean).join('\n\n'),
    rows: [
      view.case ? [to.pick.to(t('offices-pick'), { case: view.case, office: office.id })] : [],
      mapButtons(reader, office),
      ...told.under,
      [to.wrong.to(t('offices-wrong'), at)],
      [...(view.back ?? []), home.to(t('home-button'), {})],
    ],
  }
}

/** Reads what is told of an office, and draws its card. */
export async function cardOf(facts: OfficeFacts, ctx: Ctx, office: Office, view: CardView): Promise<Screen> {
  const [reports = 0, usual = ''] = await Promise.all([facts.reports?.open(office.id), facts.usual?.(ctx, office)])
  return cardScreen(facts, ctx, office, view, { reports, usual, under: facts.under?.(ctx, office.id) ?? [] })
}
