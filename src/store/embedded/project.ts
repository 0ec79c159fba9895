import { located, refused } from './errors.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import { elementTest, type MatchContext } from './match.ts'
import { split } from './paths.ts'
import { type Doc, docValue, isDoc, isNumeric, toNumber, type Value, wholeNumber } from './values.ts'

/** What a projection does with one field: leave it in or out, go into it, or compute it. */
type Rule = boolean | Map<string, Rule> | ((value: Value) => Value)

/**
 * Compiles a projection: fields in, or fields out, with `$slice` and `$elemMatch`. Undefined when there is nothing to do.
 * Throws codes 31253 and 31254 for a mixture, 31249 and 31250 for paths that meet, 238 for expressions and the positional `$`.
 */
export function compileProjection(projection: Value, context: MatchContext): ((doc: Doc) => Doc) | undefined {
  if (projection === undefined || projection === null) return undefined
  const entries = flattened(docValue(projection, 'projection'))
  if (entries.length === 0) return undefined
  const rules = new Map<string, Rule>()
  let including: boolean | undefined
  for (const [path, wanted] of entries) {
    const rule = readRule(path, wanted, context)
    if (typeof rule === 'boolean' && path !== '_id') {
      if (including !== undefined && including !== rule)
        throw located(
          rule ? 31_253 : 31_254,
          `Cannot do ${rule ? 'inclusion' : 'exclusion'} on field ${path} in the other kind of projection`,
        )
      including = rule
    }
    if (isDoc(wanted) && wanted.$elemMatch !== undefined) including ??= true
    place(rules, split(path), rule)
  }
  const onlyId = including === undefined && typeof rules.get('_id') === 'boolean'
  const inclusive = including ?? (onlyId ? rules.get('_id') === true : false)
  if (inclusive && !rules.has('_id')) rules.set('_id', true)
  return (doc) => apply(doc, rules, inclusive) as Doc
}

/** A document without operators is a projection of what is within: `{a: {b: 1}}` is `{'a.b': 1}`. */
function flattened(projection: Doc): [string, Value][] {
  return fieldsOf(projection).flatMap(([name, wanted]): [string, Value][] => {
    if (!isDoc(wanted) || namesOf(wanted).some((inner) => inner.startsWith('$'))) return [[name, wanted]]
    const inner = flattened(wanted)
    if (inner.length === 0) throw located(51_270, 'An empty sub-projection is not a valid value. Found empty object at path')
    return inner.map(([rest, one]) => [`${name}.${rest}`, one])
  })
}

function readRule(path: string, wanted: Value, context: MatchContext): Rule {
  if (path.includes('$')) throw refused(`the projection ${path}`)
  if (typeof wanted === 'boolean') return wanted
  if (isNumeric(wanted)) return toNumber(wanted) !== 0
  if (isDoc(wanted) && Object.keys(wanted).length === 1) {
    if (wanted.$slice !== undefined) return slice(wanted.$slice)
    if (wanted.$elemMatch !== undefined) return firstMatch(docValue(wanted.$elemMatch, '$elemMatch'), context)
  }
  throw refused(`a projection of ${path} by expression`)
}

function slice(operand: Value): (value: Value) => Value {
  const [a, b] = Array.isArray(operand) ? operand : [operand]
  const first = wholeNumber(a, '$slice')
  const count = b === undefined ? undefined : wholeNumber(b, '$slice')
  return (value) => {
    if (!Array.isArray(value)) return value
    if (count === undefined) return first < 0 ? value.slice(first) : value.slice(0, first)
    const start = first < 0 ? Math.max(0, value.length + first) : first
    return value.slice(start, start + count)
  }
}

function firstMatch(condition: Doc, context: MatchContext): (value: Value) => Value {
  const test = elementTest(condition, context)
  return (value) => {
    const found = Array.isArray(value) ? value.findIndex(test) : -1
    return found < 0 ? undefined : [(value as Value[])[found]]
  }
}

function place(rules: Map<string, Rule>, path: string[], rule: Rule): void {
  const [name, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) {
    if (rules.has(name)) throw located(31_250, `Path collision at ${path.join('.')}`)
    rules.set(name, rule)
    return
  }
  const inner = rules.get(name) ?? new Map<string, Rule>()
  if (!(inner instanceof Map)) throw located(31_249, `Path collision at ${path.join('.')}`)
  rules.set(name, inner)
  place(inner, rest, rule)
}

function apply(value: Value, rules: Map<string, Rule>, including: boolean): Value {
  if (Array.isArray(value)) {
    return value.flatMap((element) =>
      isDoc(element) || Array.isArray(element) ? [apply(element, rules, including)] : including ? [] : [element],
    )
  }
  if (!isDoc(value)) return including ? undefined : value
  return docOf(
    fieldsOf(value)
      .map(([name, inner]) => [name, ruled(inner, rules.get(name), including)] as const)
      .filter(([, kept]) => kept !== undefined),
  )
}

function ruled(value: Value, rule: Rule | undefined, including: boolean): Value {
  if (rule === undefined) return including ? undefined : value
  if (typeof rule === 'boolean') return rule ? value : undefined
  return typeof rule === 'function' ? rule(value) : apply(value, rule, including)
}
