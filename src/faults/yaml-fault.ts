import type { YamlError } from '../yaml.ts'
import { type ContentIssue, type FaultValues, fault } from './fault.ts'
import type { FaultId } from './fault-words.ts'
import { hasInvisible } from './typos.ts'

/** The parser's reasons by what an editor has done. */
const REASONS: ReadonlyArray<readonly [RegExp, FaultId]> = [
  [/^tab characters/, 'yaml-tab'],
  [/^duplicated mapping key/, 'yaml-twice'],
  [/^missed comma/, 'yaml-comma'],
  [/\b(alias|anchor|tag)\b/, 'yaml-sign'],
  [/^deficient indentation|unexpected end of|flow collection/, 'yaml-open'],
  [/^bad indentation|multiline|block mapping|block sequence|implicit mapping/, 'yaml-indent'],
  [/^end of the stream/, 'yaml-colon'],
]

/** A name with a colon and no space after it. */
const NO_SPACE = /^\s*(?:- )?[\w-]+:[^\s/]/
/** What may stand after the quote that closes a text. */
const AFTER_QUOTE = /[\s,:\]}]/
/** What may stand before the quote that opens one. */
const BEFORE_QUOTE = /[\s,[{]/

interface LineSigns {
  /** True: a quote has no partner, or closes a text in the middle of a word. */
  readonly quote: boolean
  /** The bracket that has no partner in the line, the last of them. */
  readonly bracket: string | undefined
}

/** How the quotes and brackets of one line go together; what stands between quotes, or is a remark, counts for nothing. */
function signsOf(line: string): LineSigns {
  const open: string[] = []
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const [before, sign, after] = [line[at - 1] ?? ' ', line[at] ?? '', line[at + 1] ?? ' ']
    if (quote) {
      if (sign === quote && after === quote) at++
      else if (sign === quote && !AFTER_QUOTE.test(after)) return { quote: true, bracket: undefined }
      else if (sign === quote) quote = ''
    } else if ((sign === "'" || sign === '"') && BEFORE_QUOTE.test(before)) quote = sign
    else if (sign === '#' && before === ' ') break
    else if (sign === '{' || sign === '[') open.push(sign)
    else if ((sign === '}' || sign === ']') && open.pop() !== (sign === '}' ? '{' : '[')) return { quote: false, bracket: sign }
  }
  return { quote: quote !== '', bracket: open.at(-1) }
}

/** Slips that the parser names by what follows from them: looked for in the line that it names and in those above, the nearest first. */
function slip(lines: readonly string[], at: number): { id: FaultId; line: number; values?: FaultValues } | null {
  const near = [at, at - 1]
  const found = (test: (line: string) => boolean, where: readonly number[] = near) => where.find((line) => test(lines[line - 1] ?? ''))
  const above = Array.from({ length: at }, (_, index) => at - index)
  const hidden = found(hasInvisible)
  if (hidden) return { id: 'invisible', line: hidden, values: { value: (lines[hidden - 1] ?? '').trim() } }
  const remark = found((line) => /^\s*(\/\/|--(?!-))/.test(line))
  if (remark) return { id: 'remark', line: remark }
  const colon = found((line) => NO_SPACE.test(line))
  if (colon) return { id: 'yaml-colon', line: colon }
  const quote = found((line) => signsOf(line).quote, above)
  if (quote) return { id: 'yaml-quote', line: quote }
  return null
}

/** The nearest line at or above `at` whose brackets do not go together. */
function bracket(lines: readonly string[], at: number): { sign: string; line: number } | null {
  for (let line = at; line > 0; line--) {
    const sign = signsOf(lines[line - 1] ?? '').bracket
    if (sign !== undefined) return { sign, line }
  }
  return null
}

/** A text that is not YAML, said once: the line, what is wrong there, and what to do. */
export function yamlFault(file: string, source: string, error: YamlError): ContentIssue {
  const lines = source.split('\n')
  const at = error.line ?? 1
  const own = lines[at - 1] ?? ''
  const say = (id: FaultId, line: number, values: FaultValues = {}) => fault({ file, key: '', line }, 'syntax', id, values)
  if (/^several documents/.test(error.reason)) return say('yaml-several', lines.findLastIndex((line) => /^---\s*$/.test(line)) + 1)
  const id = REASONS.find(([reason]) => reason.test(error.reason))?.[1] ?? 'yaml-other'
  if (id === 'yaml-twice') return say(id, at, { field: /^\s*(?:- )?["']?([^"':]+)/.exec(own)?.[1]?.trim() ?? '' })
  if (id === 'yaml-tab' || own.includes('\t')) return say('yaml-tab', at)
  const slipped = slip(lines, at)
  if (slipped) return say(slipped.id, slipped.line, slipped.values)
  const torn = id === 'yaml-open' || id === 'yaml-comma' || id === 'yaml-indent' ? bracket(lines, at) : null
  if (torn) return say('yaml-bracket', torn.line, { sign: torn.sign })
  return say(id, at, { sign: /[*&!]/.exec(own)?.[0] ?? '*' })
}
