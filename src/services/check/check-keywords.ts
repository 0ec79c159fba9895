import { type ContentIssue, fault } from '../../faults/index.ts'
import { LANGS, type Texts } from '../../i18n.ts'
import { fold } from '../../input/index.ts'
import type { Flow } from '../flows/flow.ts'

/**
 * Keywords that two services are called by: search cannot tell them apart. Words that many services share by their nature are
 * named in `flows/_words.yaml`.
 * @returns one warning for a word, at the last of its services
 */
export function checkKeywords(flows: readonly Flow[], texts: Texts, shared: readonly string[]): ContentIssue[] {
  const known = new Set(shared.map(fold))
  const callers = new Map<string, Array<{ flow: Flow; file: string; word: string }>>()
  for (const flow of flows) {
    for (const lang of LANGS) {
      const key = `${flow.id}-keywords`
      const info = texts.info(lang, key)
      for (const word of info ? texts.t(lang, key).split(',') : []) {
        const folded = fold(word.trim())
        const before = callers.get(folded) ?? []
        if (folded === '' || known.has(folded) || before.some((one) => one.flow === flow)) continue
        callers.set(folded, [...before, { flow, file: info?.file ?? '', word: word.trim() }])
      }
    }
  }
  return [...callers.values()].flatMap((services) => {
    const last = services.at(-1)
    if (services.length < 2 || !last) return []
    const other = services.slice(0, -1).map(({ flow }) => flow.id)
    const at = { file: last.file, key: `${last.flow.id}-keywords` }
    return [fault(at, 'shared-keyword', 'shared-keyword', { word: last.word, other: other.join(', ') }, 'warning')]
  })
}
