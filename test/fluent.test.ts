import { fileURLToPath } from 'node:url'
import { FluentParser, Junk, Message, type MessageReference, Term, type VariableReference, Visitor } from '@fluent/syntax'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quickMessages } from '../src/fluent.ts'
import { buildTexts, LANGS, readTextSources } from '../src/i18n.ts'

const sources = readTextSources(fileURLToPath(new URL('../locales', import.meta.url)))

class Names extends Visitor {
  readonly found = new Set<string>()
  override visitVariableReference({ id }: VariableReference): void {
    this.found.add(`$${id.name}`)
  }
  override visitMessageReference({ id }: MessageReference): void {
    this.found.add(id.name)
  }
}

/** A key with the names inside its message. */
const line = (key: string, names: Iterable<string>): string => [key, ...[...names].sort()].join(' ')
const quickLines = (source: string): string[] | null =>
  quickMessages(source)?.map(({ key, vars, refs }) => line(key, [...[...vars].map((name) => `$${name}`), ...refs])) ?? null

/** The keys that the full parser finds in a source with the names inside their messages, or null where it finds a fault of any kind that our texts may not have. */
function fully(source: string): string[] | null {
  const keys: string[] = []
  for (const entry of new FluentParser({ withSpans: false }).parse(source).body) {
    if (entry instanceof Junk) return null
    if (!(entry instanceof Message || entry instanceof Term)) continue
    if (entry.attributes.length > 0 || !entry.value) return null
    const names = new Names()
    names.visit(entry)
    if (entry instanceof Message) keys.push(line(entry.id.name, names.found))
  }
  return keys
}

test.each(sources.map(({ file, source }) => [file, source]))('%s is read quickly', (_, source) => {
  expect(quickLines(source)).toEqual(fully(source))
})

test.each([
  ['a = { $x } and { b } and { $x }', ['x'], ['b']],
  ['a = { $n ->\n    [one] { $one }\n   *[other] { $m } { c }\n }', ['m', 'n', 'one'], ['c']],
  ['a = { NUMBER($n) } of { $m }', ['m', 'n'], []],
  ['a =\n    two\n\n    lines { "}" } { "{" }', [], []],
])('%j', (source, vars, refs) => {
  const [message] = quickMessages(source) ?? []
  expect({ vars: [...(message?.vars ?? [])].sort(), refs: [...(message?.refs ?? [])] }).toEqual({ vars, refs })
})

test.each([
  'a = one } two',
  'a = { $x',
  'a = { $x y }',
  'a =',
  'a',
  'a b = c',
  'a = x\n.title = y',
  'a = x\n    .title = y',
  'a = x\n    [one] y',
  'a = x\n}',
  '# comment\n    text',
  'a = x\n\ttext',
  'a = { $n ->\n    [one] x\n }',
  'a = { $n ->\n   *[one] x\nb = y\n }',
])('%j is left to the full parser', (source) => {
  expect(quickMessages(source)).toBeNull()
})

test('what is read quickly after any small slip is what the full parser reads', () => {
  const slip = fc.constantFrom(
    '{',
    '}',
    ' ',
    '\n',
    '\t',
    '"',
    '[',
    ']',
    '*',
    '.',
    '#',
    '-',
    '$',
    '=',
    '(',
    ')',
    '>',
    'x',
    '\n    ',
    '\n\n',
    '->',
    '\n}',
  )
  fc.assert(
    fc.property(fc.nat(sources.length - 1), fc.nat(), fc.nat(3), slip, fc.integer({ min: 1, max: 5 }), (file, at, cut, put, messages) => {
      const { source = '' } = sources[file] ?? {}
      // A few messages are enough, and quicker.
      const starts = [...source.matchAll(/^[a-z]/gm)].map(({ index }) => index)
      const from = at % starts.length
      const piece = source.slice(starts[from], starts[from + messages])
      const place = (at * 31) % (piece.length + 1)
      const slipped = piece.slice(0, place) + put + piece.slice(place + cut)
      const quick = quickLines(slipped)
      if (quick) expect(quick, slipped).toEqual(fully(slipped))
    }),
    { numRuns: 4000 },
  )
})

test('a fault is told as the full parser tells it', () => {
  const { issues } = buildTexts([{ lang: 'kk', file: 'locales/kk/a.ftl', source: 'a = one } two\nb = { c }\n' }])
  expect(issues.map(({ file, key, code }) => [file, key, code])).toEqual([
    ['locales/kk/a.ftl', 'a', 'syntax'],
    ['locales/kk/a.ftl', 'b', 'missing-key'],
  ])
})

test('the syntax tree is there for who asks', () => {
  const { texts } = buildTexts(sources)
  for (const lang of LANGS) expect(texts.info(lang, 'day-weekend')?.entry.id.name).toBe('day-weekend')
})
