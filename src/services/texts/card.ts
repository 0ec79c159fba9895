import type { Lang } from '../../i18n.ts'
import type { Act } from '../flows/act.ts'
import { freshness } from '../flows/edition.ts'
import type { Card, CardFact } from '../flows/flow.ts'
import { clauseText, dotted, readText, stepText, type Words } from './formatting.ts'

/** Where the acts are. */
interface Acts {
  act(id: string): Act | null
}

/** «No. 209, row 3 of the requirements, 10.12.2021»: where a fact of a card stands and of what day it is. */
function sourceText(texts: Words, lang: Lang, acts: Acts, card: Card, fact: CardFact): string {
  const day = dotted(fact.day)
  if (fact.site !== undefined) return `${fact.site}, ${day}`
  const number = acts.act(fact.act ?? card.act ?? '')?.number ?? ''
  return fact.clause === undefined
    ? texts.t(lang, 'card-of-act', { number, day })
    : texts.t(lang, 'card-of-point', { number, day, clause: clauseText(texts, lang, fact.clause) })
}

/** Which wording of which act a card tells of, and what was not read of it; a year after the reading, to ask again. */
function ruleText(texts: Words, lang: Lang, card: Card, act: Act | null, day: string): string {
  const read = dotted(card.read)
  const old = freshness(card.read, day) === 'stale' ? ` ${texts.t(lang, 'card-stale')}` : ''
  if (!act || card.newest === null) return texts.t(lang, 'card-none', { read }) + old
  if (card.wording === card.newest) return readText(texts, lang, act, { wording: card.newest, read: card.read }, day)
  const of = { issuer: texts.t(lang, `act-issuer-${act.issuer}`), number: act.number, newest: dotted(card.newest), read }
  return (
    (card.wording === null ? texts.t(lang, 'card-unread', of) : texts.t(lang, 'card-older', { ...of, wording: dotted(card.wording) })) + old
  )
}

/**
 * What is known of a service today, each thing with its source and its day; what could not be read; and of what day the rule is.
 * @param day ISO date in Almaty
 * @returns lines of Telegram HTML
 */
export const cardLines = (texts: Words, lang: Lang, acts: Acts, card: Card, day: string) => ({
  facts: card.facts.map((fact) => `• ${texts.t(lang, `${card.id}-fact-${fact.id}`)} <i>(${sourceText(texts, lang, acts, card, fact)})</i>`),
  unread: card.unread.map((id) => `• ${texts.t(lang, `${card.id}-unread-${id}`)}`),
  rule: ruleText(texts, lang, card, card.act === null ? null : acts.act(card.act), day),
})

/** What replaced what until the act of a card, and its newest wording where the road reaches it. */
export function cardRoad(texts: Words, lang: Lang, acts: Acts, card: Card): string[] {
  const steps = card.road.map((step) => stepText(texts, lang, step))
  const act = card.act === null ? null : acts.act(card.act)
  const reached = card.newest !== null && act !== null && card.road.some(({ number, date }) => number === act.number && date === act.date)
  if (!reached || card.newest === null) return steps
  const key = card.newest === card.wording ? 'act-road-wording' : 'act-road-newest'
  return [...steps, texts.t(lang, key, { wording: dotted(card.newest) })]
}
