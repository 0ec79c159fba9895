import { Composer, type Context } from 'grammy'
import { ignoreOldQuery } from '../../chat/index.ts'
import { firstLanguage } from '../../i18n.ts'
import { isCaseId } from '../case.ts'
import * as to from './buttons.ts'
import { asContent, redraw } from './inline-cards.chat.ts'
import { readKey, shownName } from './share.ts'
import { INLINE, markAt } from './shared-screens.chat.ts'
import type { SharedDeps, Sharing } from './sharing.chat.ts'

/** Cards of shared lists in any chat: put there by the owner, ticked by whoever sees them, each in place. */
export function inlineTalk(deps: SharedDeps, share: Sharing): Composer<Context> {
  const { shares } = deps
  const composer = new Composer<Context>()
  composer.on('inline_query', async (ctx, next) => {
    const { query, from } = ctx.inlineQuery
    if (!query.startsWith(INLINE)) return next()
    const id = query.slice(INLINE.length).trim()
    if (!isCaseId(id)) return next()
    const found = await shares.find(id, from.id)
    // Members tick; where the card lies is the owner's to say.
    const of = found?.citizen === from.id ? found : null
    const screen = of && (await share.cardOf(of))
    if (!screen) return void (await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true }).catch(ignoreOldQuery))
    const { text, other } = asContent(screen)
    const { reply_markup, ...words } = other
    const { t } = share.speechIn(await deps.langOf(from.id))
    const card = ctx.answerInlineQuery(
      [
        {
          type: 'article',
          id: `${INLINE}${id}`,
          title: t('cases-share-inline'),
          description: t('cases-share-inline-more'),
          input_message_content: { message_text: text, ...words },
          reply_markup,
        },
      ],
      { cache_time: 0, is_personal: true },
    )
    await card.catch(ignoreOldQuery)
  })
  // Only with inline feedback switched on at BotFather; without it a card is known from its first tap on.
  composer.on('chosen_inline_result', async (ctx, next) => {
    const { result_id, inline_message_id, from } = ctx.chosenInlineResult
    const id = result_id.slice(INLINE.length)
    const of = result_id.startsWith(INLINE) && isCaseId(id) ? await shares.find(id, from.id) : null
    if (!of || of.citizen !== from.id || inline_message_id === undefined) return next()
    await shares.card(id, inline_message_id)
  })
  composer.on('callback_query:data', async (ctx, next) => {
    const { data, from, inline_message_id: lies } = ctx.callbackQuery
    if (lies === undefined) return next()
    const ticks = to.card.read(data)
    const tap = ticks ?? to.cardPage.read(data)
    const key = tap && readKey(tap.key)
    const of = key && (await shares.enter(key, { id: from.id, name: shownName(from.first_name) }))
    const { t } = share.speechIn(firstLanguage(from.language_code))
    if (!tap || !of) return void (await answer(ctx, t('cases-share-away')))
    await shares.card(of.case, lies)
    const wanted = ticks && markAt(ticks.mark)
    const done = !ticks || !wanted || (await share.put(of, ticks.document, wanted, from.id))
    await answer(ctx, done ? '' : t('cases-share-stale'))
    await share.draw(of.case)
    // The other cards stay at their first page; this one where it was tapped.
    const page = Number(tap.page)
    const screen = page > 0 ? await share.cardOf((await shares.shown(of.case)) ?? of, page) : null
    if (screen) await redraw(ctx.api, lies, screen)
  })
  return composer
}

/** Ends the spinner of a tap; a tap that waited too long needs none. */
const answer = (ctx: Context, text: string) => ctx.answerCallbackQuery(text === '' ? {} : { text }).catch(() => undefined)
