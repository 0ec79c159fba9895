import { type ContentIssue, fault } from './fault.ts'

/** Lists of a flow by the part of a text's name that stands for them. */
const LISTS: Readonly<Record<string, string>> = { doc: 'documents', q: 'questions', fact: 'facts', complaint: 'complaints' }

interface Rename {
  readonly file: string
  readonly key: string
  /** As the flow has it, and as texts and conditions have it. */
  readonly id: string
  readonly written: string
}

/** Of two names of texts that differ in one part, the part; null where they differ in more. */
function part(service: string, wanted: string, written: string): Omit<Rename, 'file'> | null {
  const [one, other] = [wanted, written].map((key) => (key.startsWith(`${service}-`) ? key.slice(service.length + 1) : key).split('-'))
  if (!one || !other) return null
  let [head, tail] = [0, 0]
  while (head < one.length && one[head] === other[head]) head++
  while (tail < one.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  const [id, name] = [one, other].map((parts) => parts.slice(head, parts.length - tail).join('-'))
  const [list = '', ...above] = one.slice(0, head)
  const key = [LISTS[list], above.length > 0 ? above.join('-') : id].filter(Boolean).join('.')
  return id && name && LISTS[list] ? { key, id, written: name } : null
}

/** The rename that a misspelt text speaks of, in its flow; null where it is no text of a flow. */
function renameOf({ file, said }: ContentIssue): Rename | null {
  const [, today = '', service = ''] = /^locales\/[a-z]+\/services\/(today\/)?([^/]+)\.ftl$/.exec(file) ?? []
  const found = service ? part(service, String(said?.values.key), String(said?.values.written)) : null
  return found && { ...found, file: `flows/${today}${service}.yaml` }
}

/**
 * An id that was misspelt in a flow makes all its texts misspelt, and all conditions that name it: one fault, where the id stands.
 * Texts are the misspelt ones where only one of them is.
 */
export function renamedIds(issues: readonly ContentIssue[]): ContentIssue[] {
  const texts = issues.flatMap((issue) => {
    const rename = issue.said?.id === 'text-renamed' ? renameOf(issue) : null
    return rename ? [{ issue, rename }] : []
  })
  const named = ({ file, written }: Rename) =>
    issues.filter(
      ({ file: at, said }) => at === file && said?.id.startsWith('unknown-') && (said.values.option ?? said.values.id) === written,
    )
  const same = (a: Rename, b: Rename) => a.file === b.file && a.id === b.id && a.written === b.written
  const sure = texts.filter(
    ({ issue, rename }) =>
      named(rename).length > 0 ||
      texts.some((other) => other.issue !== issue && other.issue.file === issue.file && same(other.rename, rename)),
  )
  const renames = new Map(sure.map(({ rename }) => [`${rename.file} ${rename.id} ${rename.written}`, rename]))
  const gone = new Set([...sure.map(({ issue }) => issue), ...[...renames.values()].flatMap(named)])
  const told = [...renames.values()].map(({ file, key, id, written }) => fault({ file, key }, 'renamed', 'id-renamed', { id, written }))
  return [...issues.filter((issue) => !gone.has(issue)), ...told]
}
