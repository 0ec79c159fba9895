import type { InlineQueryResultArticle } from '@grammyjs/types'
import { Composer, type Context } from 'grammy'
import type { Calendar } from '../deadlines/index.ts'
import { isLang, type Lang, type Texts } from '../i18n.ts'
import type { Catalogue } from '../services/index.ts'
import { cardText, type OfficeFacts } from './card.chat.ts'
import type { Directories } from './directories.ts'
import type { Office } from './office.ts'
import { ANY, openTarget } from './target.ts'

const RESULTS = 20
/** So long Telegram may answer from its own memory; the cards say nothing of the moment. */
const CACHE_SECONDS = 300

export interface InlineDeps {
  readonly texts: Texts
  readonly directories: Directories
  readonly catalogue: Catalogue
  readonly calendar: Calendar
}

/** What the button over no results starts the bot with. */
export const FIND = 'find'

/** `@bot Балқаш` in any chat: cards of the offices that are responsible there. */
export function inlineOffices(deps: InlineDeps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.on('inline_query', async (ctx) => {
    const code = ctx.from.language_code?.slice(0, 2)
    const lang: Lang = isLang(code) ? code : 'kk'
    const query = ctx.inlineQuery.query.trim()
    const found = query === '' ? [] : officesFor(deps, query)
    const results = found.slice(0, RESULTS).map((office) => article(deps, lang, office, ctx.me.username))
    const hint = deps.texts.t(lang, query === '' ? 'offices-inline-hint' : 'offices-inline-none')
    await ctx.answerInlineQuery(results, {
      cache_time: CACHE_SECONDS,
      ...(results.length === 0 ? { button: { text: hint, start_parameter: FIND } } : {}),
    })
  })
  return composer
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
  return {
    type: 'article',
    id: office.id,
    title: deps.directories.title(office, lang),
    description: [office.address, office.phones[0]].filter(Boolean).join(' · ') || office.name,
    input_message_content: {
      message_text: cardText(facts, { lang, t }, office, {}, 0),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: t('offices-inline-open'), url: `https://t.me/${bot}?start=o-${office.id}` }]] },
  }
}
