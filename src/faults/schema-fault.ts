import { type Document, isScalar, parseDocument } from 'yaml'
import type { z } from 'zod'
import { didYouMean } from './did-you-mean.ts'
import { en } from './en.ts'
import { type ContentIssue, type FaultValues, fault } from './fault.ts'
import type { FaultId } from './fault-words.ts'
import { hasInvisible, inPrintedQuotes, mixedWords } from './typos.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const isFaultId = (text: string): text is FaultId => Object.hasOwn(en, text)
const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), value)

/** What zod keeps of a schema's parts. */
interface Definition {
  readonly type: string
  readonly shape?: Record<string, z.core.$ZodType>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
}

/** The names of the fields that may stand where an unknown one was found; of all alternatives where there are several. */
function fieldsAt(schema: z.core.$ZodType | undefined, path: Path): string[] {
  if (!schema) return []
  const { shape, element, valueType, innerType, options } = schema._zod.def as unknown as Definition
  if (innerType) return fieldsAt(innerType, path)
  if (options) return [...new Set(options.flatMap((option) => fieldsAt(option, path)))]
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(shape ?? {})
  return fieldsAt(shape?.[String(step)] ?? element ?? valueType, rest)
}

/** A scalar as it stands in the file: 11.10, which the machine reads as 11.1. */
function asWritten(document: Document | null, path: Path, value: unknown): string {
  const node = document?.getIn(path, true)
  return isScalar(node) && typeof node.source === 'string' ? node.source : String(value)
}

interface Seen {
  readonly schema: z.ZodType
  readonly value: unknown
  /** The file's tree, built when a number wants its quotes. */
  readonly document: () => Document | null
  readonly file: string
}

const nameAt = (path: Path, file: string): string => String(path.findLast((step) => typeof step === 'string') ?? file)

const WANTED: Readonly<Record<string, FaultId>> = {
  array: 'want-list',
  tuple: 'want-list',
  object: 'want-map',
  record: 'want-map',
  number: 'want-number',
  int: 'want-number',
  boolean: 'want-yes-no',
  string: 'want-text',
}

type Sentence = readonly [FaultId, FaultValues]

/** A number as it is written by hand here: 0,5. */
const DECIMAL = /^\d+,\d+$/

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, value: unknown, { document, file }: Seen): Sentence {
  const field = nameAt(issue.path, file)
  if (issue.expected === 'string' && typeof value === 'number') {
    const raw = asWritten(document(), issue.path, value)
    return ['unquoted', { raw, quoted: `'${raw}'` }]
  }
  if (issue.expected === 'number' && typeof value === 'string' && DECIMAL.test(value))
    return ['decimal-comma', { value, point: value.replace(',', '.') }]
  return [WANTED[issue.expected] ?? 'bad-value', { field, value: shown(value, field) }]
}

function wrongSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, value: unknown, file: string): Sentence {
  const field = nameAt(issue.path, file)
  const shown = String(value)
  if (issue.code === 'too_big') {
    const max = String(issue.maximum)
    if (issue.origin === 'string') return ['too-long-id', { value: shown, max }]
    return issue.origin === 'number' ? ['number-large', { field, value: shown, max }] : ['too-many', { field, max }]
  }
  if (issue.origin === 'string') return ['no-value', { field }]
  if (issue.origin !== 'number') return ['empty-list', { field, min: String(issue.minimum) }]
  // A fee may be half an index: above nothing is not «1 or more».
  return issue.inclusive
    ? ['number-small', { field, value: shown, min: String(issue.minimum) }]
    : ['number-above', { field, value: shown, min: String(issue.minimum) }]
}

const oneOf = (value: unknown, choices: readonly string[]): Sentence => [
  'not-one-of',
  { value: String(value), choices: choices.join(', '), ...didYouMean(String(value), choices) },
]

/** A value as it can be named in a sentence: what has fields of its own goes by its name. */
const shown = (value: unknown, field: string): string => (isRecord(value) ? field : String(value))

/** The values of a sentence that a schema gives to its own fault. */
const valuesOf = (issue: Issue): FaultValues => (issue.code === 'custom' ? ((issue.params ?? {}) as FaultValues) : {})

/** What looks right on the screen and is not: whatever the field wants, this is what is wrong. */
function unseen(value: unknown): Sentence | null {
  if (typeof value !== 'string') return null
  if (hasInvisible(value)) return ['invisible', { value }]
  const inside = inPrintedQuotes(value)
  if (inside !== undefined) return ['print-quotes', { value, straight: `'${inside}'` }]
  const mixed = mixedWords(value)
  return mixed.length > 0 ? ['mixed-letters', { words: mixed.join(', ') }] : null
}

/** What one of zod's issues means to an editor. */
function sentence(issue: Issue, seen: Seen): Sentence {
  const value = valueAt(seen.value, issue.path)
  const field = nameAt(issue.path, seen.file)
  if (value === undefined && issue.code !== 'custom' && issue.path.length > 0) return ['missing-field', { field }]
  if (value === null) return issue.path.length === 0 ? ['empty-file', {}] : ['no-value', { field }]
  const slip = unseen(value)
  if (slip) return slip
  if (isFaultId(issue.message)) return [issue.message, { value: shown(value, field), field, ...valuesOf(issue) }]
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, value, seen)
    case 'invalid_value':
      return oneOf(value, issue.values.map(String))
    case 'invalid_union': {
      const { options } = issue as unknown as { options?: readonly unknown[] }
      return options ? oneOf(value, options.map(String)) : ['bad-value', { value: shown(value, field), field }]
    }
    case 'invalid_key':
      return ['bad-id', { value: field }]
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value, seen.file)
    case 'invalid_format':
      return [issue.format === 'date' ? 'bad-date' : issue.format === 'url' ? 'bad-link' : 'bad-value', { value: String(value), field }]
    default:
      return ['bad-value', { value: shown(value, field), field }]
  }
}

/** A field that nobody knows, and the missing one that it was meant to be. */
function strangeField(name: string, path: Path, { schema, value, file }: Seen): { issue: ContentIssue; meant: string | undefined } {
  const key = [...path, name].map(String).join('.')
  const say = (id: FaultId, values: FaultValues, meant: string | undefined) => ({
    issue: fault({ file, key }, 'schema', id, values),
    meant,
  })
  const spaceless = /^([\w-]+):/.exec(name)?.[1]
  if (spaceless !== undefined) return say('yaml-colon', {}, spaceless)
  const fields = fieldsAt(schema, path)
  const { like: meant } = didYouMean(name, fields)
  const slip = unseen(name)
  if (slip) return say(...slip, meant)
  // Between brackets «0,5» is a number and a field of the name «5».
  const [number, whole] = Object.entries(valueAt(value, path) ?? {}).find(([, one]) => typeof one === 'number') ?? []
  if (/^\d+$/.test(name) && number !== undefined)
    return say('decimal-comma', { value: `${whole},${name}`, point: `${whole}.${name}` }, number)
  return say('unknown-field', { field: name, choices: fields.join(', '), ...(meant === undefined ? {} : { like: meant }) }, meant)
}

const dotted = (path: Path): string => path.map(String).join('.')

/** Fields that nobody knows; where one field is strange and one is missing in the same place, the one was meant to be the other. */
function strangeFields(issues: readonly Issue[], seen: Seen) {
  const missing = (path: Path) =>
    issues.filter(
      (one) =>
        one.code !== 'unrecognized_keys' &&
        one.path.length === path.length + 1 &&
        dotted(one.path.slice(0, -1)) === dotted(path) &&
        valueAt(seen.value, one.path) === undefined,
    )
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    const [absent, ...more] = missing(issue.path)
    return issue.keys.map((name) => {
      const { issue: found, meant } = strangeField(name, issue.path, seen)
      const only = issue.keys.length === 1 && more.length === 0 ? absent?.path.at(-1) : undefined
      if (meant !== undefined || only === undefined) return { issue: found, meant, path: issue.path }
      const values = { ...found.said?.values, like: String(only) }
      return { issue: fault(found, 'schema', found.said?.id ?? 'unknown-field', values), meant: String(only), path: issue.path }
    })
  })
}

/** The same of several items of one list is one fault of the list. */
function ofLists(issues: readonly ContentIssue[]): ContentIssue[] {
  const lists = new Map<string, ContentIssue[]>()
  for (const issue of issues) {
    const list = /^(.*)\.\d+$/.exec(issue.key)?.[1]
    const { like: _, choices: __, ...values } = issue.said?.values ?? {}
    const same =
      list === undefined || issue.said?.id === 'not-one-of' ? `${issue.key} ${issue.message}` : `${list} ${issue.said?.id} ${values.field}`
    lists.set(same, [...(lists.get(same) ?? []), issue])
  }
  const all = (group: readonly ContentIssue[], name: string) => group.map(({ said }) => said?.values[name]).join(', ')
  return [...lists.values()].flatMap(([first, ...more]) => {
    if (!first?.said || more.length === 0) return first ? [first] : []
    const names = Object.keys(first.said.values).filter((name) => name !== 'field')
    const values = Object.fromEntries(names.map((name) => [name, all([first, ...more], name)]))
    return [fault({ ...first, key: first.key.replace(/\.\d+$/, '') }, first.code, first.said.id, { ...first.said.values, ...values })]
  })
}

/**
 * What a schema finds wrong with a file, each fault once, as an editor reads it: a misspelt field is one fault, not an unknown
 * one and a missing one.
 * @param source the text of the file
 */
export function schemaFaults(schema: z.ZodType, file: string, value: unknown, source: string): ContentIssue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  let tree: Document | null = null
  const document = () => {
    tree ??= parseDocument(source, { logLevel: 'silent' })
    return tree
  }
  const seen: Seen = { schema, value, document, file }
  const strange = strangeFields(result.error.issues, seen)
  const explained = new Set(strange.flatMap(({ meant, path }) => (meant === undefined ? [] : [dotted([...path, meant])])))
  const others = result.error.issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter(({ path }) => !explained.has(dotted(path)))
    .map((issue) => fault({ file, key: dotted(issue.path) }, 'schema', ...sentence(issue, seen)))
  return [...strange.map(({ issue }) => issue), ...ofLists(others)]
}
