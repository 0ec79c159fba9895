import type { InlineKeyboardButton } from '@grammyjs/types'
import { Composer } from 'grammy'
import { type AnswerHandler, type ButtonRouter, type Ctx, correctByAnswer, home } from '../chat/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Catalogue } from '../services/index.ts'
import * as to from './buttons.ts'
import { cardOf, hasPin, type OfficeFacts } from './card/card.chat.ts'
import { reportTalk } from './card/report.chat.ts'
import { createReportStore } from './card/report.store.ts'
import {
  backFrom,
  backToChoosing,
  type Choosing,
  placesScreen,
  remember,
  showChoosing,
  showDistricts,
  showPlace,
  showRegions,
  targetOf,
  trail,
  typedPlace,
} from './choosing/choosing.chat.ts'
import { forgetFar } from './choosing/distance.chat.ts'
import { askLocation, hearLocationLabel, hearName, hearPlace, nearAgain } from './choosing/place.chat.ts'
import { ANY, KINDS, type Target } from './choosing/target.ts'
import type { Directories } from './directories/directories.ts'
import type { Office } from './office.ts'
import type { Place } from './places/place.ts'
import { placeIn } from './places/place-named.ts'

export { pick } from './buttons.ts'

export interface OfficeTalkDeps {
  readonly texts: Texts
  readonly directories: Directories
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly connection: Parameters<typeof createReportStore>[0]
  readonly under?: NonNullable<OfficeFacts['under']>
  readonly usual?: NonNullable<OfficeFacts['usual']>
  readonly back?: NonNullable<OfficeFacts['back']>
}

/**
 * Begins the choosing of an office for a case: by location, by typing a place or from the list. Where there is only one
 * office, its card comes at once.
 * @param lastRow buttons of the first screen's last row: the way back
 */
export async function startChoosing(ctx: Ctx, facts: OfficeFacts, of: Choosing, lastRow: readonly InlineKeyboardButton[]): Promise<void> {
  remember(ctx, of)
  forgetFar(ctx, of.case)
  const target = targetOf(ctx, facts, of.case)
  if (target) await showChoosing(ctx, facts, target, lastRow)
}

/** Finding an office: `/find`, the choosing of a case, the card, and what is wrong with it. */
export function officeTalk(deps: OfficeTalkDeps, buttons: ButtonRouter) {
  const { directories } = deps
  const reports = createReportStore(deps.connection)
  const facts: OfficeFacts = { ...deps, reports }
  const composer = new Composer<Ctx>()
  composer.command('find', async (ctx) => {
    await showKinds(ctx, facts)
  })
  composer.on('message:text', async (ctx, next) => {
    const anywhere = targetOf(ctx, facts, ANY)
    if (!anywhere || !(await hearLocationLabel(ctx, anywhere))) await next()
  })
  wayIn(facts, buttons)
  byList(facts, buttons)
  cards(facts, buttons)
  const purposes: Record<string, AnswerHandler> = {
    'office-place': (ctx, key) => hearPlace(ctx, facts, key),
    ...reportTalk({ directories, reports }, buttons),
  }
  return {
    composer,
    purposes,
    corrections: { 'office-place': correctByAnswer('office-place', (ctx, key) => hearPlace(ctx, facts, key)) },
    reports,
    /** The way here from the first screen. */
    findButton: (ctx: Ctx) => to.find.to(ctx.t('home-find'), {}),
    /** The card of the office that a case is handed in at; null while none is chosen. */
    cardButton: (ctx: Ctx, of: { readonly id: string; readonly office: string | null }) =>
      of.office === null ? null : to.card.to(ctx.t('offices-card'), { case: of.id, office: of.office }),
    /** «Which office?», from a link. */
    start: (ctx: Ctx) => showKinds(ctx, facts),
    /**
     * Shows the offices of a place, of one directory where it is known; asks for the kind or the place that was not said.
     * @param text words among which the name of a place may stand
     */
    async near(ctx: Ctx, text: string, directory: string | null): Promise<void> {
      const place = placeIn(directories, text)
      const target = (directory === null ? null : targetOf(ctx, facts, directory)) ?? targetOf(ctx, facts, ANY)
      if (place === null || !target) {
        if (directory === null || !target) return showKinds(ctx, facts)
        return showChoosing(ctx, facts, target, [home.to(ctx.t('home-button'), {})])
      }
      if ((await hearName(ctx, facts, target, place)) === 'again') ctx.expect('office-place', target.key)
    },
    /** Shows the card of an office, from a link; false when there is none. */
    async open(ctx: Ctx, id: string): Promise<boolean> {
      const office = directories.office(id)
      trail(ctx, null)
      if (office) await showCard(ctx, facts, office, null)
      return office !== null
    },
  }
}

/** Directories of one body each, for the whole country. */
const bodiesOf = (directories: Directories): string[] =>
  directories.names().filter((id) => !KINDS.includes(id) && directories.directory(id).length === 1)

/** Which of the bodies of which there is one? */
const showBodies = (ctx: Ctx, { directories }: OfficeFacts): Promise<void> =>
  ctx.show({
    text: `<b>${ctx.t('offices-bodies')}</b>`,
    rows: [
      ...bodiesOf(directories).map((key) => [to.choose.to(ctx.t(`offices-kind-${key}`), { key })]),
      [to.find.to(ctx.t('offices-bodies-back'), {}), home.to(ctx.t('home-button'), {})],
    ],
  })

/** What kind of office? Or the name of a place, for all kinds. */
async function showKinds(ctx: Ctx, { directories }: OfficeFacts): Promise<void> {
  trail(ctx, null)
  const known = KINDS.filter((id) => directories.directory(id).length > 0)
  const others = bodiesOf(directories)
  const rows = known.map((key) => [to.choose.to(ctx.t(`offices-kind-${key}`), { key })])
  if (others.length > 0) rows.push([to.bodies.to(ctx.t('offices-bodies'), {})])
  await ctx.show({
    text: ctx.t('offices-find'),
    rows: [[to.byLocation.to(ctx.t('offices-by-location'), { key: ANY })], ...rows, [home.to(ctx.t('home-button'), {})]],
  })
  ctx.expect('office-place', ANY)
}

type Facts = OfficeFacts

/** Hands the target that a key means to `show`; a key of a case that is not remembered leads to the kinds. */
async function withTarget(ctx: Ctx, facts: Facts, key: string, show: (target: Target) => Promise<void>): Promise<void> {
  const target = targetOf(ctx, facts, key)
  if (target) return show(target)
  ctx.note(ctx.t('home-old-button'))
  await showKinds(ctx, facts)
}

const withPlace = (ctx: Ctx, facts: Facts, key: string, id: string, show: (target: Target, place: Place) => Promise<void>): Promise<void> =>
  withTarget(ctx, facts, key, async (target) => {
    const place = facts.directories.place(id)
    await (place ? show(target, place) : showRegions(ctx, facts, target))
  })

/** Whoever looks for another place comes back to the case as well. */
function lastWays(ctx: Ctx, facts: Facts, target: Target): InlineKeyboardButton[] {
  const back = target.case === null ? null : facts.back?.(ctx, target.case)
  return [...(back ? [back] : []), home.to(ctx.t('home-button'), {})]
}

function wayIn(facts: Facts, buttons: ButtonRouter): void {
  buttons.view(to.find, (ctx) => showKinds(ctx, facts))
  buttons.view(to.bodies, (ctx) => showBodies(ctx, facts))
  buttons.view(to.choose, (ctx, { key }) =>
    key === ANY
      ? showKinds(ctx, facts)
      : withTarget(ctx, facts, key, (target) => {
          return showChoosing(ctx, facts, target, lastWays(ctx, facts, target))
        }),
  )
  buttons.view(to.near, (ctx, { key }) =>
    withTarget(ctx, facts, key, async (target) => {
      const screen = nearAgain(ctx, facts, target)
      await (screen ? ctx.show(screen) : showChoosing(ctx, facts, target, lastWays(ctx, facts, target)))
    }),
  )
  buttons.on(to.byLocation, (ctx, { key }) => withTarget(ctx, facts, key, () => askLocation(ctx, key)))
}

function byList(facts: Facts, buttons: ButtonRouter): void {
  buttons.view(to.regions, (ctx, { key }) => withTarget(ctx, facts, key, (target) => showRegions(ctx, facts, target)))
  buttons.view(to.districts, (ctx, { key, region, page }) =>
    withPlace(ctx, facts, key, region, (target, place) => showDistricts(ctx, facts, target, place, Number(page))),
  )
  buttons.view(to.place, (ctx, { key, place: id, page }) =>
    withPlace(ctx, facts, key, id, (target, place) => showPlace(ctx, facts, target, place, Number(page))),
  )
  buttons.view(to.named, (ctx, { key, place: id, page }) =>
    withPlace(ctx, facts, key, id, async (target, place) => {
      const typed = typedPlace(ctx, key) ?? place.name
      await ctx.show(placesScreen(ctx, facts, target, facts.directories.places(typed), Number(page), { typed }))
      ctx.expect('office-place', key)
    }),
  )
}

function cards(facts: Facts, buttons: ButtonRouter): void {
  const { directories } = facts
  buttons.view(to.card, (ctx, { case: of, office: id }) => {
    const office = directories.office(id)
    return office ? showCard(ctx, facts, office, of === '-' ? null : of) : showKinds(ctx, facts)
  })
  buttons.on(to.pin, async (ctx, { office: id }) => {
    const office = directories.office(id)
    if (office?.coordinates && hasPin(office)) await sendPin(ctx, facts, office)
  })
}

async function showCard(ctx: Ctx, facts: Facts, office: Office, of: string | null): Promise<void> {
  const target = of === null ? null : targetOf(ctx, facts, of)
  const sought = target ?? targetOf(ctx, facts, office.directory)
  const back = sought ? backToChoosing(ctx, facts, sought, of) : backFrom(ctx, office.directory, of ?? '-')
  const view = { case: of ?? undefined, channel: target?.channel ?? undefined, ruledToday: target?.ruledToday, back: [back] }
  await ctx.show(await cardOf(facts, ctx, office, view))
  // Whoever types under a card means another place.
  if (target) ctx.expect('office-place', target.key)
}

/** A pin in the centre of the settlement is not the house: the title says so. */
async function sendPin(ctx: Ctx, { directories }: Facts, office: Office): Promise<void> {
  const { lat, lon } = office.coordinates ?? { lat: 0, lon: 0 }
  const address = office.address ?? directories.title(office, ctx.lang)
  const title = office.precision === 'address' ? directories.title(office, ctx.lang) : ctx.t('offices-pin-centre')
  await ctx.api.sendVenue(ctx.citizen, lat, lon, title, address)
}
