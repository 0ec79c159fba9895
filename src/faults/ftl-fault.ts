import type { Junk } from '@fluent/syntax'
import { type ContentIssue, fault } from './fault.ts'
import type { FaultId } from './fault-words.ts'
import { hasInvisible, suggestedName } from './typos.ts'

/** The parser's codes by what an editor has done; every other one is a value that is not understood. */
const CODES: Readonly<Record<string, FaultId>> = {
  E0003: 'ftl-brace',
  E0027: 'ftl-brace',
  E0004: 'ftl-name',
  E0008: 'ftl-name',
  E0010: 'ftl-variants',
  E0011: 'ftl-variants',
  E0012: 'ftl-variants',
  E0013: 'ftl-variants',
  E0015: 'ftl-variants',
}

const NAME = /^[a-z][a-z0-9-]*$/

/** A line that does not begin a text: a remark, a mark with a meaning of its own, a tab, or words that go on. */
function strayLine(full: string, start: string): FaultId {
  if (/^(\/\/|#)/.test(start)) return 'remark'
  if (/^\s*\t/.test(full)) return 'yaml-tab'
  return /^[[*.}]/.test(start) ? 'ftl-mark' : 'ftl-line'
}

/** What stands in a file of texts and is none: its line, what is wrong there, and what to do. */
export function ftlFault(file: string, source: string, { content, annotations }: Junk): ContentIssue {
  const start = content.trim().split('\n')[0] ?? ''
  const begin = source.slice(0, source.indexOf(content)).split('\n').length
  const { code = '', span } = annotations[0] ?? {}
  // A name in any letters, and a colon in the place of «=», still say which text is meant, so that it is not missing as well.
  const [, written = '', sign] = /^([^=:{}<>]+?)\s*([=:])/.exec(start) ?? []
  const meant = NAME.test(suggestedName(written)) && !/^(\/\/|#)/.test(start) ? suggestedName(written) : ''
  const at = { file, key: meant, line: begin }
  const full = source.split('\n')[begin - 1] ?? ''
  if (hasInvisible(written)) return fault(at, 'syntax', 'invisible', { value: start })
  if (meant && meant !== written && sign === '=') return fault(at, 'syntax', 'ftl-key', { written, key: meant })
  if (meant && /^\s/.test(full)) return fault(at, 'syntax', 'text-indented', { key: meant })
  if (!meant || sign === ':') {
    const id = strayLine(full, start)
    return fault(at, 'syntax', id, { start, mark: start[0] ?? '' })
  }
  const below = content.trim().split('\n')[1]?.trim()[0] ?? ''
  if (code === 'E0005')
    return '[*.}'.includes(below || ' ')
      ? fault({ ...at, line: begin + 1 }, 'syntax', 'ftl-mark', { mark: below })
      : fault(at, 'empty', 'ftl-empty')
  // The parser stops where it does not understand; of a line that begins with a dot it has read the dot.
  const line = span ? source.slice(0, span.start).split('\n').length : begin
  const stopped = { ...at, line }
  if (/^\s+\./.test(source.split('\n')[line - 1] ?? '')) return fault(stopped, 'attribute', 'ftl-mark', { mark: '.' })
  return fault(stopped, 'syntax', CODES[code] ?? 'ftl-value', { start })
}
