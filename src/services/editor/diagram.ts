import type { Lang, Texts } from '../../i18n.ts'
import type { Condition, Document, Flow } from '../flows/flow.ts'

/** A caption that Mermaid takes for text whatever stands in it. */
const caption = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/"/g, '#quot;')
    .replace(/\s+/g, ' ')

/**
 * The questions of a service and what they decide, as a Mermaid flowchart.
 * A solid arrow leads to a question or document that the answers call for; an arrow from a diamond's pair means "and".
 */
export function diagram(flow: Flow, texts: Texts, lang: Lang): string {
  const t = (key: string) => caption(texts.t(lang, `${flow.id}-${key}`))
  const lines = ['flowchart TD', `  start(["${t('title')}"])`]
  const node = (kind: 'q' | 'd', id: string) => `${kind}_${id.replaceAll('-', '_')}`
  const question = (id: string) => node('q', id)
  let joints = 0

  /** Arrows from the answers that `condition` names to `target`. */
  const arrows = (condition: Condition | undefined, target: string) => {
    if (!condition) lines.push(`  start --> ${target}`)
    for (const all of condition ?? []) {
      const parts = Object.entries(all).map(([id, options]) => ({ id, label: options.map((option) => t(`q-${id}-${option}`)).join(' / ') }))
      // A condition of several questions meets in a joint of its own, or "and" would read as "or".
      const end = parts.length > 1 ? `and_${++joints}` : target
      for (const { id, label } of parts) lines.push(`  ${question(id)} -- "${label}" --> ${end}`)
      if (parts.length > 1) lines.push(`  ${end}((+)) --> ${target}`)
    }
  }

  for (const { id, when } of flow.questions) {
    lines.push(`  ${question(id)}{"${t(`q-${id}`)}"}`)
    arrows(when, question(id))
  }
  const box = ({ id, clause }: Document) => lines.push(`  ${node('d', id)}["${t(`doc-${id}`)} (${clause})"]`)
  for (const document of flow.documents) {
    box(document)
    arrows(document.when, node('d', document.id))
  }
  return `${lines.join('\n')}\n`
}
