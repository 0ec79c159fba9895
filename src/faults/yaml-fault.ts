import type { YamlError } from '../yaml.ts'
import { type ContentIssue, type FaultValues, fault } from './fault.ts'
import type { FaultId } from './words.ts'

/** The parser's reasons by what an editor has done. */
const REASONS: ReadonlyArray<readonly [RegExp, FaultId]> = [
  [/^tab characters/, 'yaml-tab'],
  [/^duplicated mapping key/, 'yaml-twice'],
  [/^deficient indentation|unexpected end of|missed comma|flow collection/, 'yaml-open'],
  [/^bad indentation|multiline|block mapping|block sequence|implicit mapping/, 'yaml-indent'],
  [/^end of the stream/, 'yaml-colon'],
  [/^several documents/, 'yaml-several'],
]

/** A name with a colon and no space after it. */
const NO_SPACE = /^\s*(?:- )?[\w-]+:[^\s/]/

/** A text that is not YAML, said once: the line, what is wrong there, and what to do. */
export function yamlFault(file: string, source: string, error: YamlError): ContentIssue {
  const lines = source.split('\n')
  const at = error.line ?? 1
  const colon = [at, at - 1].find((line) => NO_SPACE.test(lines[line - 1] ?? ''))
  const id = REASONS.find(([reason]) => reason.test(error.reason))?.[1] ?? 'yaml-other'
  const values: FaultValues = { why: error.reason, field: /^\s*(?:- )?["']?([^"':]+)/.exec(lines[at - 1] ?? '')?.[1]?.trim() ?? '' }
  const spaceless = colon !== undefined && id !== 'yaml-tab' && id !== 'yaml-twice'
  return fault({ file, key: '', line: spaceless ? colon : at }, 'syntax', spaceless ? 'yaml-colon' : id, values)
}
