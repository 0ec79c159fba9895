import type { InlineKeyboardButton } from '@grammyjs/types'
import { inRows, pager, type Screen } from '../../chat/index.ts'
import type { ComplaintContent, ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { dateText, lines, officeTitle, paragraphs, serviceText, short } from '../../complaints/formatting.chat.ts'
import {
  blindIndexFor,
  daysLeft,
  EncryptionError,
  excerpt,
  isLate,
  OPEN_STATES,
  OWED_STATES,
  oneLine,
  type QueueFilter,
  type QueueRow,
  readNumber,
  redacted,
  type Sought,
  STATES,
  yearOf,
} from '../../complaints/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { withinHere, withinUnit } from '../audience.chat.ts'
import { bareLine, onPageScreen, pageRow, searchRow } from './bare-cards.chat.ts'
import { deskState } from './card.chat.ts'
import type { DeskSteps } from './card-actions.chat.ts'
import { nameOf } from './card-views.chat.ts'
import * as to from './staff-context.chat.ts'
import { type DeskButtons, placeOf, type StaffContext } from './staff-context.chat.ts'

/** Complaints on a page. */
const PAGE = 10
/** So much of the complaint's own words stands in a list. */
const GIST = 40
const OFFICES = 200
/** Filters by unit under a list. */
const UNITS = 12
const WORD_MIN = 3
const GRIEVANCES = ['action', 'result', 'quality', 'rudeness', 'deadline'] as const

/** Lists by state and by who has what, without an end, and the search. */
export function deskLists(deps: ComplaintDeps, desk: DeskSteps, buttons: DeskButtons) {
  buttons.on(to.list, async (ctx, { state, whose, late, page }) =>
    showList(deps, ctx, await filtered(deps, ctx, { state, whose, late, page })),
  )
  buttons.on(to.search, (ctx) => askSearch(ctx))
  buttons.on(to.found, async (ctx, { writing: id, page }) => {
    if (deps.bareCards) return askSearch(ctx)
    const writing = await deps.staff.writing(placeOf(ctx), { id })
    const words = writing && unsealed(deps, writing)
    if (words === null) return askSearch(ctx)
    await showList(deps, ctx, foundScreen(deps, ctx, await found(ctx, words, page), id))
  })
  buttons.on(to.findLoose, async (ctx, { loose: id }) => {
    const loose = await deps.staff.writing(placeOf(ctx), { id })
    await (loose ? find(ctx, loose.texts.join(' ')) : askSearch(ctx))
  })

  async function askSearch(ctx: StaffContext): Promise<void> {
    if (deps.bareCards) return void (await ctx.show(onPageScreen(ctx, pageRow(deps, ctx))))
    const writing = { id: deps.newId(ctx.cause), what: 'find', about: '', founded: false, texts: [], files: [] } as const
    await deps.staff.write(placeOf(ctx), writing, ctx.now)
    const where = ctx.chat === ctx.member.id ? '' : ctx.t('staff-search-private')
    await ctx.ask({ text: paragraphs(ctx.t('staff-search-ask'), where), rows: [[to.queue.to(ctx.t('staff-queue'), {})]] }, writing.id)
  }

  /** Finds by number (one that stands alone is this year's), by state, or by whatever the words lead to. */
  async function find(ctx: StaffContext, typed: string): Promise<void> {
    const words = oneLine(typed)
    const number = readNumber(words, yearOf(ctx.now))
    const of = number ? await deps.complaints.find(number) : null
    if (of) return desk.show(ctx, of)
    const state = STATES.find((one) => ctx.t(`staff-state-${one}`).toLowerCase() === words.toLowerCase())
    if (state) return showList(deps, ctx, await filtered(deps, ctx, { state, whose: 'all', late: '0', page: '0' }))
    // What is looked for is a name more often than not.
    if (deps.bareCards) return askSearch(ctx)
    const id = deps.newId(`${ctx.cause} found`)
    // What was looked for may be a name: it waits sealed for the next page.
    const kept = { id, what: 'find', about: id, founded: false, texts: [deps.encryption.encrypt({ words }, id)], files: [] } as const
    await deps.staff.write(placeOf(ctx), kept, ctx.now)
    await showList(deps, ctx, foundScreen(deps, ctx, await found(ctx, words, '0'), id))
  }

  async function found(ctx: StaffContext, words: string, page: string): Promise<ListView> {
    const sought = await soughtFor(deps, ctx, words, ctx.chat === ctx.member.id)
    return listView(deps, ctx, { states: STATES, sought, within: await withinHere(deps, ctx) }, page)
  }

  return { askSearch, find }
}

/** What a search found. What was looked for may be a name: it is not said again. */
export const foundScreen = (content: ListContent, say: Speech, view: ListView, writing: string): ListScreen =>
  listScreen(content, say, say.t('staff-found', { count: view.all }), view, {
    button: toCard,
    turnPage: (label, at) => to.found.to(label, { writing, page: String(at) }),
    rows: [],
  })

function unsealed({ encryption }: ComplaintDeps, writing: { readonly id: string; readonly texts: readonly string[] }): string | null {
  try {
    return writing.texts[0] === undefined ? null : encryption.decrypt<{ words: string }>(writing.texts[0], writing.id).words
  } catch (error) {
    // The key was changed since: the search is asked anew.
    if (error instanceof EncryptionError) return null
    throw error
  }
}

/**
 * Everything that words may lead to: offices, services, subjects, colleagues, the text; a person, and what masks hide, where nobody else
 * reads along.
 */
export async function soughtFor(
  deps: Pick<ComplaintDeps, 'staff' | 'catalogue' | 'offices' | 'encryption'>,
  { t, member }: Pick<StaffContext, 't' | 'member'>,
  words: string,
  alone: boolean,
): Promise<Sought> {
  const wanted = words.toLowerCase()
  const has = (text: string): boolean => wanted.length >= WORD_MIN && text.toLowerCase().includes(wanted)
  const clerks = (await deps.staff.members()).filter(({ name }) => has(name)).map(({ id }) => id)
  return {
    offices: officesNamed(deps, has),
    services: deps.catalogue.flows.map(({ id }) => id).filter((id) => has(t(`${id}-short`)) || has(t(`${id}-title`))),
    abouts: GRIEVANCES.filter((about) => has(t(`about-${about}`))),
    clerks,
    marks: alone ? blindIndexFor(words, deps.encryption) : [],
    text: words,
    whole: !alone ? null : member.role === 'supervisor' ? 'all' : member.id,
  }
}

/** Ids of offices with such a title, in any language. */
function officesNamed({ catalogue, offices }: Pick<ComplaintDeps, 'catalogue' | 'offices'>, has: (text: string) => boolean): string[] {
  const directories = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  return [...directories]
    .flatMap((id) => offices.directory(id))
    .filter((office) => (['kk', 'ru', 'en'] as const).some((lang) => has(offices.title(office, lang))))
    .slice(0, OFFICES)
    .map(({ id }) => id)
}

type Chosen = { readonly state: string; readonly whose: string; readonly late: string; readonly page: string }

/** The filter that a list's buttons name. */
export async function filterOf(deps: ComplaintDeps, ctx: StaffContext, { state, whose, late }: Omit<Chosen, 'page'>): Promise<QueueFilter> {
  const known = STATES.find((one) => one === state)
  const clerk = whose === 'mine' ? { clerk: ctx.member.id } : whose === 'free' ? { clerk: null } : {}
  // What is over is nobody's to take.
  const states = known ? [known] : whose === 'free' ? OWED_STATES : OPEN_STATES
  const owed = OWED_STATES.filter((one) => states.some((state) => state === one))
  // `u3`: the fourth of the units.
  const unit = /^u\d+$/.test(whose) ? (await deps.staff.units())[Number(whose.slice(1))] : undefined
  const within = unit ? withinUnit(deps, unit) : await withinHere(deps, ctx)
  // Late is what an answer is owed to.
  return { ...(late === '1' ? { states: owed, dueBefore: ctx.now } : { states }), ...clerk, within }
}

/** A list with its filters as buttons: whose, and late only. */
async function filtered(deps: ComplaintDeps, ctx: StaffContext, { state, whose, late, page }: Chosen): Promise<ListScreen> {
  const some = await listView(deps, ctx, await filterOf(deps, ctx, { state, whose, late }), page)
  const known = STATES.find((one) => one === state)
  const at = { state: known ?? 'open', whose, late, page: '0' }
  const { t } = ctx
  const toggle = (on: boolean, label: string, change: Partial<Chosen>) => to.list.to(on ? `✅ ${label}` : label, { ...at, ...change })
  const units = ctx.member.role === 'supervisor' ? (await deps.staff.units()).slice(0, UNITS) : []
  const many = ctx.member.role === 'supervisor' && some.all > 0
  return listScreen(deps, ctx, `${t(known ? `staff-state-${known}` : 'staff-open-all')}: ${some.all}`, some, {
    button: toCard,
    turnPage: (label, next) => to.list.to(label, { ...at, page: String(next) }),
    rows: [
      [
        toggle(whose === 'mine', t('staff-mine'), { whose: whose === 'mine' ? 'all' : 'mine' }),
        toggle(whose === 'free', t('staff-free'), { whose: whose === 'free' ? 'all' : 'free' }),
        toggle(late === '1', t('staff-late-only'), { late: late === '1' ? '0' : '1' }),
      ],
      ...inRows(
        units.map(({ title }, index) =>
          toggle(whose === `u${index}`, short(title, 24), { whose: whose === `u${index}` ? 'all' : `u${index}` }),
        ),
        2,
      ),
      many ? [to.pick.to(t('staff-pick'), { ...at, page: String(some.page), which: 'none' })] : [],
    ],
  })
}

const toCard = ({ number }: QueueRow) => to.card.to(`№ ${number}`, { number })

/** One page of a list, which page that is from 0, how many there are in all, and what else stands on it. */
export interface ListView {
  readonly items: readonly QueueRow[]
  readonly all: number
  readonly page: number
  /** What those who have them are called. */
  readonly names: ReadonlyMap<number, string>
  /** Citizens' data stay out of this chat. */
  readonly bare: boolean
  /** The search, or the way to where it is. */
  readonly search: readonly InlineKeyboardButton[]
}

/** What a list is written with. */
type ListContent = Pick<ComplaintContent, 'catalogue' | 'offices'>

/** A page of a list, the earliest term first; of what was looked for the latest first. Beyond the end it is the last one. */
export async function listView(
  deps: Pick<ComplaintDeps, 'queue' | 'staff' | 'bareCards' | 'pageAt'>,
  say: Speech,
  filter: QueueFilter,
  page: string,
): Promise<ListView> {
  const at = Math.max(0, Math.trunc(Number(page)) || 0)
  const { rows, total, skip } = await deps.queue.page(filter, filter.sought ? 'latest' : 'due', { skip: at * PAGE, limit: PAGE })
  const clerks = [...new Set(rows.flatMap(({ clerk }) => clerk ?? []))]
  return {
    items: rows,
    all: total,
    page: skip / PAGE,
    names: new Map(await Promise.all(clerks.map(async (id) => [id, await nameOf(deps, id)] as const))),
    bare: deps.bareCards === true,
    search: searchRow(deps, say),
  }
}

/** The buttons of a list: one for each complaint, one for each way through the pages, and rows under them. */
export interface ListButtons {
  readonly button: (of: QueueRow) => InlineKeyboardButton
  readonly turnPage: (label: string, page: number) => InlineKeyboardButton
  readonly rows: InlineKeyboardButton[][]
}

/** A list, and whose words stand on it. */
export interface ListScreen extends Screen {
  readonly numbers: readonly string[]
}

/** Shows a list; the message goes with what else the staff were shown of each complaint on it. */
export async function showList(deps: Pick<ComplaintDeps, 'outbox'>, ctx: StaffContext, { numbers, ...screen }: ListScreen): Promise<void> {
  const message = await ctx.show(screen)
  if (message) await deps.outbox.traceShown(numbers, { chat: ctx.chat, message })
}

/** A page of complaints as a screen. */
export function listScreen(
  content: ListContent,
  say: Speech,
  title: string,
  view: ListView,
  { button, turnPage, rows }: ListButtons,
): ListScreen {
  const pages = Math.max(1, Math.ceil(view.all / PAGE))
  return {
    numbers: view.items.map(({ number }) => number),
    text: paragraphs(
      `<b>${title}</b>`,
      view.items.length > 0 ? view.items.map((of) => listLine(content, say, of, view)).join('\n') : say.t('staff-empty'),
    ),
    rows: [
      ...inRows(view.items.map(button), 2),
      pager({ items: view.items, page: view.page, pages, first: view.page * PAGE }, turnPage),
      ...rows,
      [to.queue.to(say.t('staff-queue'), {}), ...view.search],
    ],
  }
}

/** A complaint on three lines: where it stands, who has it and how late; what it is about; how its text begins. */
function listLine(content: ListContent, say: Speech, of: QueueRow, { bare, names }: ListView): string {
  if (bare) return bareLine(content, say, of)
  const { t, now, lang } = say
  const holder = of.clerk === null ? t('staff-free') : (names.get(of.clerk) ?? '')
  const when = isLate(of, now) ? t('staff-days-late', { days: -daysLeft(of.due, now) }) : dateText(of.due)
  return lines(
    `<b>№ ${of.number}</b> · ${deskState(say, of)} · ${when} · ${holder}`,
    `${serviceText(content, say, of.service)} · ${t(`about-${of.about}`)} · ${officeTitle(content, lang, of.office, 60) || t('staff-no-office')}`,
    of.text === '' ? '' : `<i>${escapeHtml(excerpt(oneLine(redacted(of.text)), GIST))}</i>`,
  )
}
