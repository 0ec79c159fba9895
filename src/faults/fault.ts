import type { Lang } from '../lang.ts'
import { en } from './en.ts'
import type { FaultId, FaultWords } from './fault-words.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'

/** Values of a sentence; `like` is what was perhaps meant. */
export type FaultValues = Readonly<Record<string, string | number>>

/** A fault of the content: in a flow, in a text or in a table. */
export interface ContentIssue {
  /** Path from the root of the repository, e.g. `locales/kk/services.ftl`. */
  readonly file: string
  /** Message key or path inside the file; empty where the whole file is meant. */
  readonly key: string
  readonly code: string
  /** The sentence in English. */
  readonly message: string
  readonly severity: 'error' | 'warning'
  /** Line in the file, from 1; absent until the place was looked up, or where there is none. */
  readonly line?: number
  /** True: the same is wrong in all languages; the file is of the first of them. */
  readonly everywhere?: boolean
  /** Which sentence it is, to say it in another language; absent: the message is all there is. */
  readonly said?: { readonly id: FaultId; readonly values: FaultValues }
}

const WORDS: Readonly<Record<Lang, FaultWords>> = { kk, ru, en }

/** One sentence of the table in a language, its values put in, with «did you mean» where something is like it. */
export function faultText(lang: Lang, id: FaultId, values: FaultValues): string {
  const filled = WORDS[lang][id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  return values.like === undefined ? filled : `${filled} ${faultText(lang, 'did-you-mean', { meant: values.like })}`
}

/** A fault with its sentence. */
export function fault(
  at: { readonly file: string; readonly key: string; readonly line?: number | undefined },
  code: string,
  id: FaultId,
  values: FaultValues = {},
  severity: ContentIssue['severity'] = 'error',
): ContentIssue {
  const { file, key, line } = at
  return { file, key, code, message: faultText('en', id, values), severity, said: { id, values }, ...(line === undefined ? {} : { line }) }
}

/** What is said of a fault in a language; in English where the table has no words for it. */
export function messageIn(lang: Lang, { said, message, everywhere }: ContentIssue): string {
  const sentence = said ? faultText(lang, said.id, said.values) : message
  return everywhere ? `${sentence} ${WORDS[lang]['in-all']}` : sentence
}

/** One line for people: `file:line: key: what is wrong`. */
export const issueLine = (issue: ContentIssue, lang: Lang = 'en'): string =>
  [
    issue.line === undefined ? issue.file : `${issue.file}:${issue.line}`,
    issue.key,
    `${issue.severity === 'warning' ? `${WORDS[lang].warning}: ` : ''}${messageIn(lang, issue)}`,
  ]
    .filter(Boolean)
    .join(': ')

/** Thrown where content is broken; carries every fault found, not only the first one. */
export class ContentError extends Error {
  readonly code = 'content'
  readonly issues: readonly ContentIssue[]

  constructor(issues: readonly ContentIssue[], options?: ErrorOptions) {
    super(issues.map((issue) => issueLine(issue)).join('\n'), options)
    this.issues = issues
    this.name = 'ContentError'
  }
}
