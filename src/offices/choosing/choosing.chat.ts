import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, home, inRows, pageOf, pager, type Screen, side } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import type { FlowChannel } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { cardOf, type OfficeFacts } from '../card/card.chat.ts'
import type { Answer } from '../directories/responsible.ts'
import type { Office } from '../office.ts'
import { servedSettlements } from '../places/gazetteer.ts'
import type { Place } from '../places/place.ts'
import { isStreet } from '../places/place-named.ts'
import type { PlaceHit } from '../places/place-reading.ts'
import { farFromPlace, roughKm } from './distance.chat.ts'
import { ANY, channelTarget, openTarget, type Target } from './target.ts'

const PAGE = 8
const DISTRICTS = 14
/** Cases whose choosing is remembered, so that old buttons of a few cases keep working. */
const REMEMBERED = 8
const LABEL = 60
/** A nearer office is worth a word when it is nearer by so many kilometres. */
const NEARER_KM = 5

/** For a case: which service and channel. */
export interface Choosing {
  readonly case: string
  readonly service: string
  readonly channel: FlowChannel
}

interface Remembered {
  readonly of: Readonly<Record<string, { readonly service: string; readonly channel: string }>>
}

const remembered = (ctx: Ctx): Remembered => (ctx.state.rooms.offices as Remembered | undefined) ?? { of: {} }

/** Keeps which channel a case chooses an office of. */
export function remember(ctx: Ctx, { case: id, service, channel }: Choosing): void {
  const { [id]: _, ...others } = remembered(ctx).of
  const kept = Object.entries(others).slice(1 - REMEMBERED)
  ctx.state.rooms.offices = { ...remembered(ctx), of: { ...Object.fromEntries(kept), [id]: { service, channel: channel.id } } }
}

/** What a button's key means in this chat; null for a case that is not remembered any more. */
export function targetOf(ctx: Ctx, { catalogue, directories }: OfficeFacts, key: string): Target | null {
  const open = openTarget(key, catalogue, directories)
  if (open) return open
  const kept = remembered(ctx).of[key]
  const flow = kept ? catalogue.flow(kept.service) : null
  const channel = flow?.channels.find(({ id }) => id === kept?.channel)
  return flow && channel ? channelTarget(key, flow, channel, true) : null
}

const TRAIL = 'officeList'
const PLACES = 'officePlaces'

/** The list of offices that a card is opened from; none where the citizen came another way. */
export function trail(ctx: Ctx, from: { readonly case: string; readonly list: InlineKeyboardButton.CallbackButton } | null): void {
  if (from) ctx.state.rooms[TRAIL] = { case: from.case, data: from.list.callback_data }
  else for (const kept of [TRAIL, PLACES]) delete ctx.state.rooms[kept]
}

/** The list of places that one was chosen from, and what was typed to find them. */
interface PlacesTrail {
  readonly key: string
  readonly data: string
  readonly text: string | null
}
const placesTrailOf = (ctx: Ctx, key: string): PlacesTrail | null => {
  const kept = ctx.state.rooms[PLACES] as PlacesTrail | undefined
  return kept?.key === key ? kept : null
}

/** Keeps a list of places: districts of a region, or what was found by what was typed. */
function placesTrail(ctx: Ctx, key: string, list: InlineKeyboardButton.CallbackButton, text: string | null = null): void {
  trail(ctx, null)
  ctx.state.rooms[PLACES] = { key, data: list.callback_data, text }
}

/** What was typed to find the places of a list; null once it is forgotten. */
export const typedPlace = (ctx: Ctx, key: string): string | null => placesTrailOf(ctx, key)?.text ?? null

/** Back to the page of the list that a card was opened from, else to where one says which place is meant. */
export function backFrom(ctx: Ctx, key: string, of: string): InlineKeyboardButton {
  const kept = ctx.state.rooms[TRAIL] as { readonly case: string; readonly data: string } | undefined
  const text = ctx.t('offices-back-to-list')
  return kept?.case === of ? { text, callback_data: kept.data } : backToPlaces(ctx, key)
}

/** Whether there is nothing to choose: the body is one for the whole country. */
const isOnly = ({ rules }: Target): boolean => rules.length === 1 && rules[0]?.choose === 'only'

/** Back from an office to where it was chosen; from a body of which there is one, to the case, or to the other such bodies. */
export function backToChoosing(ctx: Ctx, facts: OfficeFacts, target: Target, of: string | null = target.case): InlineKeyboardButton {
  if (!isOnly(target)) return backFrom(ctx, target.key, of ?? '-')
  const others = to.bodies.to(ctx.t('offices-bodies-back'), {})
  return of === null ? others : (facts.back?.(ctx, of) ?? others)
}

/** Back to the list of places that one was chosen from, else to where one says which place is meant. */
function backToPlaces(ctx: Ctx, key: string): InlineKeyboardButton {
  const kept = placesTrailOf(ctx, key)
  return kept ? { text: ctx.t('offices-back-to-list'), callback_data: kept.data } : to.choose.to(ctx.t('offices-back'), { key })
}

const homeButton = (ctx: Ctx): InlineKeyboardButton => home.to(ctx.t('home-button'), {})
const short = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text)

/** Where a target is looked for: the words of its channel or directory. */
const sought = (ctx: Ctx, target: Target): string => {
  if (target.channel) return ctx.t(`channel-${target.channel.id}`)
  return target.key === ANY ? ctx.t('offices-kind-any') : ctx.t(`offices-kind-${target.key}`)
}

/** The first screen of choosing: by location, by typing, or from the list. Typing is waited for. */
export async function showChoosing(ctx: Ctx, facts: OfficeFacts, target: Target, lastRow: readonly InlineKeyboardButton[]): Promise<void> {
  trail(ctx, null)
  if (isOnly(target)) {
    // Nothing is chosen, so the way back is the one of whoever asked.
    const back = target.case === null ? [backToChoosing(ctx, facts, target)] : lastRow.slice(0, 1)
    return showAnswers(ctx, facts, target, null, only(facts, target), 0, '', back)
  }
  await ctx.show({
    text: `<b>${sought(ctx, target)}</b>\n\n${ctx.t('offices-choose-how')}`,
    rows: [
      [to.byLocation.to(ctx.t('offices-by-location'), { key: target.key })],
      [to.regions.to(ctx.t('offices-by-list'), { key: target.key })],
      ...side(...lastRow),
    ],
  })
  ctx.expect('office-place', target.key)
}

const only = ({ directories }: OfficeFacts, { rules }: Target): Answer[] =>
  rules.flatMap(({ directory }) => directories.directory(directory).map((office): Answer => ({ office, reason: 'only' })))

/** All answers of a target for a place, directory by directory. */
export const answersFor = ({ directories }: OfficeFacts, target: Target, place: Place): Answer[] =>
  target.rules.flatMap((rule) => directories.responsible(rule, place))

/** Regions in which the target has offices. */
export async function showRegions(ctx: Ctx, facts: OfficeFacts, target: Target): Promise<void> {
  const { directories } = facts
  trail(ctx, null)
  const regions = directories.regions().filter((region) => answersFor(facts, target, region).length > 0)
  const [first] = regions
  if (regions.length === 1 && first) return showDistricts(ctx, facts, target, first, 0)
  const keys = regions.map((region) =>
    to.districts.to(directories.words.place(region, ctx.lang), { key: target.key, region: region.id, page: '0' }),
  )
  await ctx.show({ text: ctx.t('offices-region-ask'), rows: [...inRows(keys, 2), [back(ctx, target), homeButton(ctx)]] })
}

/** Districts and towns of a region that have offices of their own; without any, the region's offices at once. */
export async function showDistricts(ctx: Ctx, facts: OfficeFacts, target: Target, region: Place, page: number): Promise<void> {
  const { directories } = facts
  const districts = directories
    .districts(region.region)
    .filter((place) => answersFor(facts, target, place).some(({ reason }) => reason !== 'region'))
  if (districts.length === 0 || target.rules[0]?.choose === 'nearest') return showPlace(ctx, facts, target, region, 0)
  const shown = pageOf(districts, page, DISTRICTS)
  const keys = shown.items.map((place) =>
    to.place.to(directories.words.place(place, ctx.lang), { key: target.key, place: place.id, page: '0' }),
  )
  const at = { key: target.key, region: region.id }
  placesTrail(ctx, target.key, to.districts.to('', { ...at, page: String(shown.page) }))
  await ctx.show({
    text: ctx.t('offices-district-ask', { region: directories.words.place(region, ctx.lang) }),
    rows: [
      ...inRows(keys, 2),
      pager(shown, (label, next) => to.districts.to(label, { ...at, page: String(next) })),
      [to.regions.to(ctx.t('offices-to-regions'), { key: target.key }), homeButton(ctx)],
    ],
  })
}

const back = (ctx: Ctx, { key }: Target): InlineKeyboardButton => to.choose.to(ctx.t('offices-back'), { key })

/** The offices for a place: a card when there is one, else a list. `note`: a sentence above it, as Telegram HTML. */
export async function showPlace(ctx: Ctx, facts: OfficeFacts, target: Target, place: Place, page: number, note = ''): Promise<void> {
  if (target.key === ANY) return showEverything(ctx, facts, target, place, note)
  farFromPlace(ctx, target.key, place)
  return showAnswers(ctx, facts, target, place, answersFor(facts, target, place), page, note)
}

const unreadText = (ctx: Ctx, { sure, unread }: PlaceHit): string =>
  sure === 'part' && isStreet(unread) ? ctx.t('offices-no-street') : ctx.t('offices-unread', { rest: escapeHtml(unread) })

/** What was understood of a text, and what was not; nothing where all was. */
export function partText(ctx: Ctx, { directories }: OfficeFacts, { sure, place, unread }: PlaceHit): string {
  if (sure !== 'part') return ''
  const name = escapeHtml(directories.words.place(place, ctx.lang))
  return isStreet(unread) ? ctx.t('offices-street', { place: name }) : ctx.t('offices-part', { place: name, rest: escapeHtml(unread) })
}

async function showAnswers(
  ctx: Ctx,
  facts: OfficeFacts,
  target: Target,
  place: Place | null,
  answers: readonly Answer[],
  page: number,
  note = '',
  back: readonly InlineKeyboardButton[] = [backToPlaces(ctx, target.key)],
): Promise<void> {
  const [first] = answers
  if (!first) return showNone(ctx, facts, target, place, note)
  const nearer = place ? nearerThan(facts, target, place, answers) : null
  if (answers.length > 1) return ctx.show(listScreen(ctx, facts, target, place, inOrder(ctx, facts, answers), page, note))
  const why = [note, whyText(ctx, facts, place, first), nearer ? nearerText(ctx, facts, nearer) : ''].filter(Boolean).join('\n')
  const screen = await cardOf(facts, ctx, first.office, {
    ...{ case: target.case ?? undefined, channel: target.channel ?? undefined, ruledToday: target.ruledToday, why },
    back,
  })
  const [choose = [], ...rows] = screen.rows ?? []
  await ctx.show({ ...screen, rows: [choose, nearer ? [officeButton(ctx, facts, target, nearer)] : [], ...rows] })
}

/** The nearest first where distances are known, else by name. */
function inOrder(ctx: Ctx, { directories }: OfficeFacts, answers: readonly Answer[]): readonly Answer[] {
  if (answers.some(({ distanceKm }) => distanceKm !== undefined)) return answers
  const name = new Map(answers.map(({ office }) => [office, directories.words.short(office, ctx.lang)]))
  return [...answers].sort((a, b) => (name.get(a.office) ?? '').localeCompare(name.get(b.office) ?? '', ctx.lang, { numeric: true }))
}

/** The list has nobody for a place: said so, and who of another list can be asked. */
async function showNone(ctx: Ctx, facts: OfficeFacts, target: Target, place: Place | null, note: string): Promise<void> {
  const { directories } = facts
  const regions = new Set(target.rules.flatMap(({ directory }) => directories.directory(directory).map(({ region }) => region)))
  const [one] = regions
  const covered = regions.size === 1 && one ? ctx.t('offices-only-region', { region: directories.words.area(one, null, ctx.lang) }) : ''
  const name = place ? directories.words.place(place, ctx.lang) : ''
  const asked = place && target.ask ? directories.responsible({ directory: target.ask, choose: 'region' }, place) : []
  await ctx.show({
    text: [
      note,
      [ctx.t('offices-none', { place: escapeHtml(name) }), covered].filter(Boolean).join(' '),
      asked.length > 0 ? ctx.t('offices-none-ask') : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    rows: [
      ...asked.map((answer) => [officeButton(ctx, facts, { ...target, case: null }, answer)]),
      [backToPlaces(ctx, target.key), homeButton(ctx)],
    ],
  })
  ctx.expect('office-place', target.key)
}

/** Why an office answers for a place, in a sentence. */
export function whyText(ctx: Ctx, { directories }: OfficeFacts, place: Place | null, { office, reason, distanceKm }: Answer): string {
  const name = escapeHtml(place ? directories.words.place(place, ctx.lang) : '')
  const area = escapeHtml(
    office.region ? directories.words.area(office.region, reason === 'district' ? office.district : null, ctx.lang) : '',
  )
  const whole = reason !== 'district' || servedSettlements(office).length === 0
  const why = ctx.t(whole ? `offices-why-${reason}` : 'offices-why-part', { place: name, area })
  return distanceKm === undefined ? why : `${why}\n${distanceText(ctx, office, distanceKm)}`
}

/** «about 40 km, measured from the district centre». */
export function distanceText(ctx: Pick<Ctx, 't'>, { precision }: Pick<Office, 'precision'>, km: number): string {
  return ctx.t('offices-distance', { km: roughKm({ precision }, km), from: precision })
}

/** The nearest office where it is another one than those that answer, and known well enough to say so. */
function nearerThan({ directories }: OfficeFacts, target: Target, place: Place, answers: readonly Answer[]): Answer | null {
  const [rule] = target.rules
  if (!rule || !place.coordinates || place.precision === 'region' || rule.choose === 'only' || rule.choose === 'nearest') return null
  const [near] = directories.nearest(rule.directory, place.coordinates, 1)
  const own = answers.flatMap(({ office }) =>
    office.coordinates ? [directories.distance(place.coordinates ?? office.coordinates, office.coordinates)] : [],
  )
  if (!near || near.item.precision === 'region' || answers.some(({ office }) => office.id === near.item.id) || own.length === 0) return null
  return Math.min(...own) > near.distanceKm + NEARER_KM ? { office: near.item, reason: 'nearest', distanceKm: near.distanceKm } : null
}

const nearerText = (ctx: Ctx, { directories }: OfficeFacts, { office, distanceKm }: Answer): string =>
  ctx.t('offices-nearer', {
    office: escapeHtml(directories.title(office, ctx.lang)),
    distance: distanceText(ctx, office, distanceKm ?? 0),
    area: escapeHtml(office.region ? directories.words.area(office.region, office.district, ctx.lang) : ''),
  })

/** A button to an office's card. */
export function officeButton(ctx: Ctx, { directories }: OfficeFacts, target: Target, { office, distanceKm }: Answer): InlineKeyboardButton {
  const name = directories.words.short(office, ctx.lang)
  const label =
    distanceKm === undefined ? short(name) : `${short(name)} · ${ctx.t('offices-km', { km: Math.max(1, Math.round(distanceKm)) })}`
  return to.card.to(label, { case: target.case ?? '-', office: office.id })
}

function listScreen(
  ctx: Ctx,
  facts: OfficeFacts,
  target: Target,
  place: Place | null,
  answers: readonly Answer[],
  page: number,
  note: string,
): Screen {
  const shown = pageOf(answers, page, PAGE)
  const list = place && to.place.to('', { key: target.key, place: place.id, page: String(shown.page) })
  if (list) trail(ctx, { case: target.case ?? '-', list })
  const lines = shown.items.map(({ office, distanceKm }) => {
    const served = servedSettlements(office)
    const details = [served.slice(0, PAGE).join(', '), distanceKm === undefined ? '' : distanceText(ctx, office, distanceKm)]
      .filter(Boolean)
      .join(' · ')
    return `• <b>${escapeHtml(facts.directories.words.short(office, ctx.lang))}</b>${details ? `: ${escapeHtml(details)}` : ''}`
  })
  const reason = answers[0]?.reason ?? 'district'
  const head = place
    ? ctx.t(`offices-several-${reason}`, { place: escapeHtml(facts.directories.words.place(place, ctx.lang)) })
    : ctx.t('offices-several-only')
  return {
    text: [note, head, lines.join('\n'), target.ruledToday ? ctx.t('cases-office-2011') : ''].filter(Boolean).join('\n\n'),
    rows: [
      ...shown.items.map((answer) => [officeButton(ctx, facts, target, answer)]),
      place ? pager(shown, (label, next) => to.place.to(label, { key: target.key, place: place.id, page: String(next) })) : [],
      [backToPlaces(ctx, target.key), homeButton(ctx)],
    ],
  }
}

/** Every kind of office for a place: a card each, or a list where a kind has several. */
async function showEverything(ctx: Ctx, facts: OfficeFacts, target: Target, place: Place, note: string): Promise<void> {
  const { directories } = facts
  const rows = target.rules.flatMap((rule): InlineKeyboardButton[][] => {
    if (rule.choose === 'only') return []
    const answers = directories.responsible(rule, place)
    const [first] = answers
    if (!first) return []
    const kind = ctx.t(`offices-kind-${rule.directory}`)
    if (answers.length > 1) return [[to.place.to(`${kind} (${answers.length})`, { key: rule.directory, place: place.id, page: '0' })]]
    return [[to.card.to(short(kind), { case: '-', office: first.office.id })]]
  })
  trail(ctx, { case: '-', list: to.place.to('', { key: target.key, place: place.id, page: '0' }) })
  const name = [directories.words.place(place, ctx.lang), directories.words.within(place, ctx.lang)].filter(Boolean).join(', ')
  await ctx.show({
    text: [note, ctx.t(rows.length > 0 ? 'offices-everything' : 'offices-none', { place: escapeHtml(name) })].filter(Boolean).join('\n\n'),
    rows: [...rows, [to.find.to(ctx.t('offices-back'), {}), homeButton(ctx)]],
  })
  ctx.expect('office-place', ANY)
}

/** Why these places are shown: what was typed, or a question that is not about a name. */
interface PlacesAsked {
  readonly typed?: string
  readonly question?: string
}

/** Several places of one name, or places that only resemble what was typed: never a guess. */
export function placesScreen(
  ctx: Ctx,
  facts: OfficeFacts,
  target: Target,
  hits: readonly PlaceHit[],
  page: number,
  { typed, question }: PlacesAsked,
): Screen {
  const shown = pageOf(servedFirst(facts, target, hits), page, PAGE)
  const { words } = facts.directories
  const [first] = hits
  if (first && typed !== undefined)
    placesTrail(ctx, target.key, to.named.to('', { key: target.key, place: first.place.id, page: String(shown.page) }), typed)
  // Buttons are narrow: the number says which line above is meant.
  const number = (index: number): string => `${shown.first + index + 1}.`
  const lines = shown.items.map(({ place }, index) => {
    const around = words.within(place, ctx.lang)
    return `${number(index)} <b>${escapeHtml(words.place(place, ctx.lang))}</b>${around ? `, ${escapeHtml(around)}` : ''}`
  })
  const note = first && first.unread !== '' ? unreadText(ctx, first) : ''
  return {
    text: [note, ctx.t(question ?? (first?.sure === 'similar' ? 'offices-did-you-mean' : 'offices-which-place')), lines.join('\n')]
      .filter(Boolean)
      .join('\n\n'),
    rows: [
      ...shown.items.map(({ place }, index) => {
        const area =
          place.kind === 'settlement' && place.district ? words.area(place.region, place.district, ctx.lang) : words.within(place, ctx.lang)
        const label = [`${number(index)} ${words.place(place, ctx.lang)}`, area].filter(Boolean).join(' · ')
        return [to.place.to(short(label), { key: target.key, place: place.id, page: '0' })]
      }),
      first ? pager(shown, (label, next) => to.named.to(label, { key: target.key, place: first.place.id, page: String(next) })) : [],
      [back(ctx, target), homeButton(ctx)],
    ],
  }
}

/** Where an office must serve the very settlement, the settlements that have one come before the others of that name. */
function servedFirst(facts: OfficeFacts, target: Target, hits: readonly PlaceHit[]): readonly PlaceHit[] {
  if (target.rules.length !== 1 || target.rules[0]?.choose !== 'serves') return hits
  const serves = ({ place }: PlaceHit) => answersFor(facts, target, place).some(({ reason }) => reason === 'serves')
  return [...hits].sort((a, b) => Number(serves(b)) - Number(serves(a)))
}
