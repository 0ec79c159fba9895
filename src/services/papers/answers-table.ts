/** The list of papers for every combination of answers, as a table that a person can hold against the standard. */
import type { Lang, Texts } from '../../i18n.ts'
import type { Answers, Channel, Flow } from '../flows/flow.ts'
import { clauseText, documentKey } from '../texts/formatting.ts'
import { wanted } from './wanted.ts'

/**
 * The questions with numbers; the papers that everybody brings; and for every combination, by those numbers, what comes to them,
 * in the words that the citizen reads and with the clause.
 * @param ways the combinations of answers
 */
export function answersTable(texts: Texts, lang: Lang, flow: Flow, ways: readonly Answers[], channel?: Channel): string {
  const t = (key: string) => texts.t(lang, `${flow.id}-${key}`)
  const lists = ways.map((answers) =>
    wanted(flow, answers, channel).flatMap((line) =>
      line.wanted === false ? [] : [`${texts.t(lang, documentKey(flow, line))} (${clauseText(texts, lang, line.document.clause)})`],
    ),
  )
  const everybody = (lists[0] ?? []).filter((paper) => lists.every((list) => list.includes(paper)))
  const numbers = new Map(flow.questions.map(({ id }, index) => [id, index + 1]))
  const rows = ways.map((answers, index) => {
    const said = Object.entries(answers).map(([question, option]) => `${numbers.get(question)} ${t(`q-${question}-${option}`)}`)
    const more = (lists[index] ?? []).filter((paper) => !everybody.includes(paper))
    return [`${said.join(' · ') || '-'}:`, ...more.map((paper) => `    + ${paper}`)].join('\n')
  })
  return [
    [t('title'), ...flow.questions.map(({ id }, index) => `? ${index + 1} ${t(`q-${id}`)}`)].join('\n'),
    everybody.map((paper) => `☐ ${paper}`).join('\n'),
    rows.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}
