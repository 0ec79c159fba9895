import { answerDue, dayOf } from '../deadlines/index.ts'
import { clauseText, type Flow, isInForce, lawTexts, type Route, rulesMark, rulesText } from '../services/index.ts'
import type { ComplaintContent, Speech } from './deps.ts'
import { dateText, lines } from './formatting.chat.ts'
import { answererOf } from './routing.ts'

/** The rules that a complaint is written under, with their day, as Telegram HTML. */
export const ruleText = ({ texts, catalogue }: ComplaintContent, { lang, now }: Speech, flow: Flow): string =>
  rulesText(texts, lang, flow, catalogue.act(flow.act), dayOf(now))

/**
 * Until when the law has the body answer, were the letter handed in now, with articles and days. Where it says nothing of the body, or
 * the addressee is of a printed standard: by the rules of which day it is told.
 */
export function lawText(content: ComplaintContent, { lang, t, now }: Speech, flow: Flow | null, route: Route): string {
  const by = answererOf(route)
  if (!flow) return ''
  if (!isInForce(flow) || by === null) return rulesMark(content.texts, lang, flow, content.catalogue.act(flow.act), dayOf(now))
  const { due, guessed } = answerDue(now, by, content.calendar)
  const cited = (said: string, clause: string) => `• ${said} <i>${clauseText(content.texts, lang, clause)}</i>`
  return lines(
    `<b>${t('complaints-law')}</b>`,
    cited(t(`law-answer-${by}`, { day: dateText(due) }), '88-v 25.2'),
    by === 'provider' ? cited(t('law-passed'), 'appk 91.4') : '',
    ...guessed.map((year) => t('day-guessed', { year: String(year) })),
    ruleText(content, { lang, t, now }, flow),
    ...lawTexts(content.texts, lang, content.catalogue, dayOf(now)),
  )
}

/** The last day of the desk; beside the law's terms it is said whose day it is. */
export const termText = ({ t }: Pick<Speech, 't'>, flow: Flow | null, due: Date): string =>
  t(flow && isInForce(flow) ? 'complaints-term-desk' : 'complaints-term', { day: dateText(due) })
