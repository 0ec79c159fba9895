import type { InlineKeyboardButton } from '@grammyjs/types'
import {
  type AnswerResult,
  type Ctx,
  home,
  isKeyboardShown,
  isLabel,
  noteKeyboardShown,
  removeKeyboard,
  type Screen,
} from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import * as to from '../buttons.ts'
import type { OfficeFacts } from '../card/card.chat.ts'
import { type Answer, ownRegionFirst } from '../directories/responsible.ts'
import { type Place, type Point, postalIndexIn } from '../places/place.ts'
import type { PlaceHit } from '../places/place-reading.ts'
import { LONGEST_QUERY } from '../places/place-search.ts'
import { answersFor, distanceText, officeButton, partText, placesScreen, showPlace, targetOf, trail } from './choosing.chat.ts'
import { farFromPoint, offeredNear } from './distance.chat.ts'
import { ANY, type Target } from './target.ts'

const NEAREST = 5

/** Shows the keyboard with which Telegram sends the location. */
export async function askLocation(ctx: Ctx, key: string, words = 'offices-location-ask'): Promise<void> {
  await ctx.api.sendMessage(ctx.citizen, ctx.t(words), {
    parse_mode: 'HTML',
    reply_markup: {
      keyboard: [[{ text: ctx.t('offices-location-send'), request_location: true }], [{ text: ctx.t('offices-location-cancel') }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
  noteKeyboardShown(ctx, true)
  ctx.expect('office-place', key)
}

/** Takes the name of a place, a postal index or a location, and shows the office for it. */
export async function hearPlace(ctx: Ctx, facts: OfficeFacts, key: string): Promise<AnswerResult> {
  const target = targetOf(ctx, facts, key) ?? targetOf(ctx, facts, ANY)
  if (!target) return 'done'
  trail(ctx, null)
  const at = pointOf(ctx)
  const text = ctx.message?.text?.trim() ?? ''
  if (!at && (await hearLocationLabel(ctx, target))) return 'done'
  const guess = at ? districtText(ctx, facts, at) : null
  if (guess || isKeyboardShown(ctx)) await removeKeyboard(ctx, guess ?? ctx.t('offices-looking'))
  return at ? hearPoint(ctx, facts, target, at) : hearName(ctx, facts, target, text)
}

/**
 * Does what the keyboard for the location says where its label was typed, or pressed on a device that knows no location.
 * @returns false when the message is no such label
 */
export async function hearLocationLabel(ctx: Ctx, target: Target): Promise<boolean> {
  const text = ctx.message?.text ?? ''
  if (isLabel(text, ctx.t('offices-location-send'))) {
    await askLocation(ctx, target.key, 'offices-location-typed')
    return true
  }
  if (!isLabel(text, ctx.t('offices-location-cancel'))) return false
  await removeKeyboard(ctx, ctx.t('offices-location-cancelled'))
  await ctx.send(askScreen(ctx, target, 'offices-type-name'))
  ctx.expect('office-place', target.key)
  return true
}

/** «The nearest district centre is …»: on what the answer to a location rests. */
function districtText(ctx: Ctx, { directories }: OfficeFacts, at: Point): string | null {
  const district = directories.inCountry(at) ? directories.districtNear(at) : null
  if (!district?.coordinates) return null
  const km = Math.max(1, Math.round(directories.distance(at, district.coordinates)))
  return ctx.t('offices-near-district', { place: directories.words.place(district, ctx.lang), km })
}

/** The location of a message; nothing keeps it. */
function pointOf(ctx: Ctx): Point | null {
  const location = ctx.message?.location ?? ctx.message?.venue?.location
  return location ? { lat: location.latitude, lon: location.longitude } : null
}

const askScreen = (ctx: Ctx, target: Target, text: string): Screen => ({
  text: ctx.t(text),
  rows: [
    [to.byLocation.to(ctx.t('offices-by-location'), { key: target.key }), to.regions.to(ctx.t('offices-by-list'), { key: target.key })],
    [home.to(ctx.t('home-button'), {})],
  ],
})

/** Takes the name of a place, and shows the office for it. */
export async function hearName(ctx: Ctx, facts: OfficeFacts, target: Target, text: string): Promise<AnswerResult> {
  if (text === '' || text.length > LONGEST_QUERY) {
    await ctx.send(askScreen(ctx, target, text === '' ? 'offices-not-a-name' : 'offices-too-long'))
    return 'again'
  }
  const hits = facts.directories.places(text)
  const [first] = hits
  if (!first) {
    await ctx.send(askScreen(ctx, target, postalIndexIn(text) ? 'offices-index-unknown' : 'offices-place-unknown'))
    return 'again'
  }
  if (hits.length > 1 || first.sure === 'similar') {
    await ctx.send(placesScreen(ctx, facts, target, hits, 0, { typed: text }))
    return 'again'
  }
  await showPlace(ctx, facts, target, first.place, 0, partText(ctx, facts, first))
  return 'done'
}

async function hearPoint(ctx: Ctx, facts: OfficeFacts, target: Target, at: Point): Promise<AnswerResult> {
  const { directories } = facts
  if (!directories.inCountry(at)) {
    await ctx.send(askScreen(ctx, target, 'offices-outside'))
    return 'again'
  }
  const districts = directories.districtsNear(at)
  const [district = null] = districts
  const regions = new Set(districts.map(({ region }) => region))
  const nearest = target.key !== ANY && target.rules[0]?.choose === 'nearest'
  if (districts.length > 1 && (!nearest || regions.size > 1)) {
    const hits = districts.map((place): PlaceHit => ({ place, sure: 'similar', unread: '' }))
    farFromPoint(
      ctx,
      target.key,
      at,
      districts.flatMap((place) => answersFor(facts, target, place)).map(({ office }) => office),
    )
    await ctx.send(placesScreen(ctx, facts, target, hits, 0, { question: 'offices-near-border' }))
    return 'again'
  }
  const offered = district ? answersFor(facts, target, district).map(({ office }) => office) : []
  if (target.key === ANY && district) {
    await showPlace(ctx, facts, target, district, 0)
    return 'done'
  }
  if (district && target.rules.length === 1 && offered.length === 0) {
    await showPlace(ctx, facts, target, district, 0)
    return 'done'
  }
  const anywhere = target.rules[0]?.choose === 'nearest'
  const near = target.rules
    .flatMap(({ directory }) => directories.nearest(directory, at, NEAREST))
    // Offices that all stand for their district's centre say nothing of which of them is near.
    .filter(({ item }) => anywhere || item.precision === 'settlement' || item.precision === 'address')
    .map(({ item, distanceKm }): Answer => ({ office: item, reason: 'nearest', distanceKm }))
  farFromPoint(ctx, target.key, at, [...offered, ...near.map(({ office }) => office)])
  if (anywhere && district) await ctx.send(regionScreen(ctx, facts, target, district, at, near))
  else if (near.length === 0 && district) await showPlace(ctx, facts, target, district, 0)
  else await ctx.send(nearScreen(ctx, facts, target, district, near))
  trail(ctx, { case: target.case ?? '-', list: to.near.to('', { key: target.key }) })
  return 'done'
}

/** The offices that were found for a location, again: the location is not kept, what was found is. */
export function nearAgain(ctx: Ctx, facts: OfficeFacts, target: Target): Screen | null {
  const found = offeredNear(ctx, target.key).flatMap(([id, distanceKm]): Answer[] => {
    const office = facts.directories.office(id)
    return office ? [{ office, reason: 'nearest', distanceKm }] : []
  })
  if (found.length < 2) return null
  const shown = found.slice(0, 2 * NEAREST)
  return {
    text: `${ctx.t('offices-nearest')}\n\n${listed(ctx, facts, shown)}`,
    rows: [...shown.map((answer) => [officeButton(ctx, facts, target, answer)]), lastRow(ctx, target)],
  }
}

const listed = (ctx: Ctx, { directories }: OfficeFacts, answers: readonly Answer[]): string =>
  answers
    .map((answer) => {
      const title = escapeHtml(directories.title(answer.office, ctx.lang))
      return `• <b>${title}</b>\n${distanceText(ctx, answer.office, answer.distanceKm ?? 0)}`
    })
    .join('\n')

/** The offices of the own region, and after them nearer ones of other regions: which is which, and why. */
function regionScreen(ctx: Ctx, facts: OfficeFacts, target: Target, district: Place, at: Point, near: readonly Answer[]): Screen {
  const { own, nearer } = ownRegionFirst(answersFor(facts, target, district), near, at)
  const region = escapeHtml(facts.directories.words.area(district.region, null, ctx.lang))
  const parts = [
    own.length > 0 ? `${ctx.t('offices-near-own', { region })}\n${listed(ctx, facts, own)}` : '',
    nearer.length > 0 ? `${ctx.t('offices-near-other')}\n${listed(ctx, facts, nearer)}` : '',
  ]
  return {
    text: parts.filter(Boolean).join('\n\n') || ctx.t('offices-none-near'),
    rows: [...[...own, ...nearer].map((answer) => [officeButton(ctx, facts, target, answer)]), lastRow(ctx, target)],
  }
}

const lastRow = (ctx: Ctx, { key }: Target): InlineKeyboardButton[] => [
  to.regions.to(ctx.t('offices-by-list'), { key }),
  home.to(ctx.t('home-button'), {}),
]

/** The nearest offices; and where another one may be responsible, that one too, with the reason. */
function nearScreen(ctx: Ctx, facts: OfficeFacts, target: Target, district: Place | null, near: readonly Answer[]): Screen {
  const { directories } = facts
  const own = district ? answersFor(facts, target, district) : []
  const differs = district !== null && own.length > 0 && own[0]?.office.id !== near[0]?.office.id
  const name = district ? escapeHtml(directories.words.place(district, ctx.lang)) : ''
  const [responsible] = own
  return {
    text: [
      near.length > 0 ? ctx.t('offices-nearest') : ctx.t('offices-none-near'),
      listed(ctx, facts, near),
      differs ? ctx.t('offices-near-differs', { place: name }) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    rows: [
      ...(differs && district && own.length > 1
        ? [[to.place.to(ctx.t('offices-of-district', { place: name }), { key: target.key, place: district.id, page: '0' })]]
        : []),
      ...(differs && own.length === 1 && responsible ? [[officeButton(ctx, facts, target, responsible)]] : []),
      ...near
        .filter(({ office }) => office.id !== (own.length === 1 ? responsible?.office.id : '') || !differs)
        .map((answer) => [officeButton(ctx, facts, target, answer)]),
      lastRow(ctx, target),
    ],
  }
}
