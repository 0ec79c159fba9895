import { z } from 'zod'
import { type ContentIssue, didYouMean, fault } from '../../faults/index.ts'
import { type Example, words } from '../../input/index.ts'
import { LANGS } from '../../lang.ts'

export const EXAMPLES_FILE = 'locales/_examples.yaml'

/** What people typed, by what they wanted and by language. The contract of `locales/_examples.yaml`. */
export const Examples = z.record(z.string(), z.partialRecord(z.enum(LANGS), z.array(z.string().min(1).max(400))))
export type Examples = z.infer<typeof Examples>

/** All examples in a row. */
export const examplesOf = (file: Examples): Example[] =>
  Object.entries(file).flatMap(([label, languages]) => Object.values(languages).flatMap((texts) => texts.map((text) => ({ label, text }))))

/**
 * Examples of something that nobody does, and examples that say two things.
 * @param labels services and intents
 */
export function checkExamples(examples: readonly Example[], labels: ReadonlySet<string>): ContentIssue[] {
  const at = (label: string) => ({ file: EXAMPLES_FILE, key: label })
  const unknown = [...new Set(examples.map(({ label }) => label))]
    .filter((label) => !labels.has(label))
    .map((label) => fault(at(label), 'reference', 'example-label', { label, ...didYouMean(label, labels) }))
  const wanted = new Map<string, string>()
  const twice = examples.flatMap(({ label, text }) => {
    const said = words(text).join(' ')
    const other = wanted.get(said)
    wanted.set(said, label)
    return other === undefined || other === label ? [] : [fault(at(label), 'duplicate', 'example-twice', { text, label, other })]
  })
  return [...unknown, ...twice]
}
