import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../lang.ts'
import { condensed } from './condense.ts'
import { decodeText } from './decode.ts'
import { type ContentIssue, issueLine } from './fault.ts'
import { located } from './locate.ts'

function sourceIn(root: string, file: string): string | null {
  try {
    return decodeText(file, readFileSync(join(root, file))).text
  } catch {
    // A missing file has no lines; the fault says itself that it is missing.
    return null
  }
}

/** Faults as an editor reads them: each once, with its line in the files under `root`. */
export const readable = (root: string, issues: readonly ContentIssue[]): ContentIssue[] =>
  located(condensed(issues), (file) => sourceIn(root, file))

/** The same as lines in a language. */
export const tellFaults = (root: string, issues: readonly ContentIssue[], lang: Lang): string =>
  readable(root, issues)
    .map((issue) => issueLine(issue, lang))
    .join('\n')
