import type { InlineQueryResultArticle } from '@grammyjs/types'
import { Composer, type Context } from 'grammy'
import { ignoreOldQuery } from '../chat/index.ts'
import { type Calendar, dayOf } from '../deadlines/index.ts'
import { escapeHtml, isLang, type Lang, type Texts } from '../i18n.ts'
import { type Catalogue, rulesMark } from '../services/index.ts'
import { cardText, type OfficeFacts } from './card/card.chat.ts'
import { contactsOf } from './card/office-lines.ts'
import { ANY, openTarget } from './choosing/target.ts'
import type { Directories } from './directories/directories.ts'
import type { Office } from './office.ts'

const RESULTS = 20
/** So long Telegram may answer the same person from its own memory; the cards say nothing of the moment. */
const CACHE_SECONDS = 300

export interface InlineDeps {
  readonly texts: Texts
  readonly directories: Directories
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  /** Ids of the services that a text means, best first. */
  readonly services: (query: string) => readonly string[]
  readonly now: () => Date
}

/** What the button over no results starts the bot with. */
export const FIND = 'find'

/** `@bot садик` in any chat: cards of the services that are meant, else of the offices that are responsible in a place. */
export function inlineCards(deps: InlineDeps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.on('inline_query', async (ctx) => {
    const code = ctx.from.language_code?.slice(0, 2)
    const lang: Lang = isLang(code) ? code : 'kk'
    const query = ctx.inlineQuery.query.trim()
    const services = query === '' ? [] : deps.services(query).map((id) => serviceArticle(deps, lang, id, ctx.me.username))
    // Words that mean a service sound like some village too («садик»).
    const offices =
      query === '' || services.length > 0 ? [] : officesFor(deps, query).map((office) => article(deps, lang, office, ctx.me.username))
    const results = [...services, ...offices].slice(0, RESULTS)
    const hint = deps.texts.t(lang, query === '' ? 'offices-inline-hint' : 'offices-inline-none')
    const answer = ctx.answerInlineQuery(results, {
      cache_time: CACHE_SECONDS,
      // The cards are in the language of who asked: nobody else may get them from Telegram's memory.
      is_personal: true,
      ...(results.length === 0 ? { button: { text: hint, start_parameter: FIND } } : {}),
    })
    await answer.catch(ignoreOldQuery)
  })
  return composer
}

/** The card of a service by the rules that are offered first on this day, which it names. */
function serviceArticle({ texts, catalogue, now }: InlineDeps, lang: Lang, id: string, bot: string): InlineQueryResultArticle {
  const day = dayOf(now())
  const flow = catalogue.editions(id, day)[0]?.flow ?? null
  const title = texts.t(lang, `${id}-title`)
  const what = texts.t(lang, `${flow?.id ?? id}-what`)
  const rules = flow ? rulesMark(texts, lang, flow, catalogue.act(flow.act), day) : ''
  return {
    type: 'article',
    id: `service ${id}`,
    title,
    description: what,
    input_message_content: {
      message_text: [`<b>${escapeHtml(title)}</b>`, escapeHtml(what), rules].filter(Boolean).join('\n\n'),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: texts.t(lang, 'offices-inline-open'), url: `https://t.me/${bot}?start=s-${id}` }]] },
  }
}

/** The responsible offices of every kind, place by place; kinds of which a place has many come last. */
function officesFor({ directories, catalogue }: InlineDeps, query: string): Office[] {
  const rules = openTarget(ANY, catalogue, directories)?.rules.filter(({ choose }) => choose !== 'only') ?? []
  const lists = directories.places(query).flatMap(({ place }) => rules.map((rule) => directories.responsible(rule, place)))
  const offices = lists.sort((a, b) => a.length - b.length).flatMap((answers) => answers.map(({ office }) => office))
  return [...new Set(offices)]
}

function article(deps: InlineDeps, lang: Lang, office: Office, bot: string): InlineQueryResultArticle {
  const facts: OfficeFacts = deps
  const t = (key: string, vars?: Readonly<Record<string, string | number>>) => deps.texts.t(lang, key, vars)
  const { where, phones } = contactsOf(deps.directories, { lang, t }, office)
  return {
    type: 'article',
    id: office.id,
    title: deps.directories.title(office, lang),
    description: [where[0], phones.split(', ')[0]].filter(Boolean).join(' · ') || office.name,
    input_message_content: {
      message_text: cardText(facts, { lang, t }, office, {}, 0),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: t('offices-inline-open'), url: `https://t.me/${bot}?start=o-${office.id}` }]] },
  }
}
