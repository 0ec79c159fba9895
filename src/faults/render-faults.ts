import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../lang.ts'
import { decodeText } from './decode-text.ts'
import { type ContentIssue, fault, issueLine } from './fault.ts'
import { located } from './locate.ts'
import { mergeFaults } from './merge-faults.ts'

function sourceIn(root: string, file: string): string | null {
  try {
    return decodeText(file, readFileSync(join(root, file))).text
  } catch {
    // A missing file has no lines; the fault says itself that it is missing.
    return null
  }
}

/** A text that is missing because its line begins with a space, so that it goes on the text above. */
function indented(issue: ContentIssue, sourceOf: (file: string) => string | null): ContentIssue {
  if (issue.said?.id !== 'missing-text' && issue.said?.id !== 'missing-text-shown') return issue
  const lines = sourceOf(issue.file)?.split('\n') ?? []
  const line = lines.findIndex((text) => /^\s+/.test(text) && text.trimStart().replace(/\s*=.*/, '') === issue.key) + 1
  return line > 0 ? fault({ file: issue.file, key: issue.key, line }, issue.code, 'text-indented', { key: issue.key }) : issue
}

/** Faults as an editor reads them: each once, with its line in the files under `root`. */
export function locateFaults(root: string, issues: readonly ContentIssue[]): ContentIssue[] {
  const sources = new Map<string, string | null>()
  const sourceOf = (file: string) => {
    const known = sources.get(file)
    if (known !== undefined) return known
    const source = sourceIn(root, file)
    sources.set(file, source)
    return source
  }
  return located(mergeFaults(issues.map((issue) => indented(issue, sourceOf))), sourceOf)
}

/** The same as lines in a language. */
export const renderFaults = (root: string, issues: readonly ContentIssue[], lang: Lang): string =>
  locateFaults(root, issues)
    .map((issue) => issueLine(issue, lang))
    .join('\n')
