import { type Document, isScalar, parseDocument } from 'yaml'
import type { z } from 'zod'
import { en } from './en.ts'
import { type ContentIssue, type FaultValues, fault } from './fault.ts'
import { like } from './like.ts'
import type { FaultId } from './words.ts'

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

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, value: unknown, { document, file }: Seen): Sentence {
  const field = nameAt(issue.path, file)
  if (issue.expected === 'string' && typeof value === 'number') return ['unquoted', { raw: asWritten(document(), issue.path, value) }]
  return [WANTED[issue.expected] ?? 'bad-value', { field, value: String(value) }]
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
  { value: String(value), choices: choices.join(', '), ...like(String(value), choices) },
]

/** What one of zod's issues means to an editor. */
function sentence(issue: Issue, seen: Seen): Sentence {
  const value = valueAt(seen.value, issue.path)
  const field = nameAt(issue.path, seen.file)
  if (value === undefined && issue.code !== 'custom' && issue.path.length > 0) return ['missing-field', { field }]
  if (value === null) return issue.path.length === 0 ? ['empty-file', {}] : ['no-value', { field }]
  if (isFaultId(issue.message)) return [issue.message, { value: String(value), field }]
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, value, seen)
    case 'invalid_value':
      return oneOf(value, issue.values.map(String))
    case 'invalid_union': {
      const { options } = issue as unknown as { options?: readonly unknown[] }
      return options ? oneOf(value, options.map(String)) : ['bad-value', { value: String(value), field }]
    }
    case 'invalid_key':
      return ['bad-id', { value: field }]
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value, seen.file)
    case 'invalid_format':
      return [issue.format === 'date' ? 'bad-date' : issue.format === 'url' ? 'bad-link' : 'bad-value', { value: String(value), field }]
    default:
      return ['said', { what: issue.message }]
  }
}

/** A field that nobody knows, and the missing one that it was meant to be. */
function strangeField(name: string, path: Path, { schema, file }: Seen): { issue: ContentIssue; meant: string | undefined } {
  const key = [...path, name].map(String).join('.')
  const spaceless = /^([\w-]+):/.exec(name)?.[1]
  if (spaceless !== undefined) return { issue: fault({ file, key }, 'schema', 'yaml-colon'), meant: spaceless }
  const fields = fieldsAt(schema, path)
  const meant = like(name, fields)
  return {
    issue: fault({ file, key }, 'schema', 'unknown-field', { field: name, choices: fields.join(', '), ...meant }),
    meant: meant.like,
  }
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
  const dotted = (path: Path) => path.map(String).join('.')
  const strange = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((name) => ({ ...strangeField(name, issue.path, seen), path: issue.path })) : [],
  )
  const explained = new Set(strange.flatMap(({ meant, path }) => (meant === undefined ? [] : [dotted([...path, meant])])))
  const others = result.error.issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter(({ path }) => valueAt(value, path) !== undefined || !explained.has(dotted(path)))
    .map((issue) => fault({ file, key: dotted(issue.path) }, 'schema', ...sentence(issue, seen)))
  return [...strange.map(({ issue }) => issue), ...others]
}
