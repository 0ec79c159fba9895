import { badValue, CommandError, dollarField, failedToParse, refused } from './errors.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import { isOperators, type MatchContext } from './match.ts'
import { compare } from './order.ts'
import { isPosition, split } from './paths.ts'
import { type Apply, OPERATORS, REFUSED_OPERATORS } from './update-operators.ts'
import { type ArrayFilters, places, positionOf, readArrayFilters, write } from './update-path.ts'
import { copy, type Doc, docValue, field, isDoc, type Value } from './values.ts'

/** A compiled update. `apply` gives a changed copy; `filter` is needed for the positional `$`. */
export interface Update {
  /** A whole new document rather than operators. */
  replaces: boolean
  apply(doc: Doc, filter: Doc, inserting: boolean): Doc
}

interface Action {
  path: string[]
  operator: string
  apply: Apply
}

/**
 * Compiles an update: operators or a replacement. Throws code 9 for unknown operators, 40 for two that touch the same path,
 * 238 for pipelines and operators that the store refuses.
 * @param now the time for `$currentDate`
 */
export function compileUpdate(update: Value, arrayFilters: Value, now: Date, context: MatchContext): Update {
  if (Array.isArray(update)) throw refused('updates by pipeline')
  const spec = docValue(update, 'update')
  const names = namesOf(spec)
  if (!names[0]?.startsWith('$')) {
    if (arrayFilters !== undefined) throw failedToParse('arrayFilters may not be specified for replacement-style updates')
    return replacement(spec, names)
  }
  const actions = names.flatMap((name) => readOperator(name, spec[name], now, context))
  refuseConflicts(actions)
  // MongoDB goes through the paths in this order; it decides the order of new fields.
  actions.sort((a, b) => comparePaths(a.path, b.path))
  const filters = readArrayFilters(arrayFilters, context)
  refuseUnused(filters, actions)
  return {
    replaces: false,
    apply: (doc, filter, inserting) => {
      const changed = copy(doc)
      for (const action of actions) if (inserting || action.operator !== '$setOnInsert') act(action, changed, doc, filter, filters, context)
      return changed
    },
  }
}

/** Name by name, whole numbers by their value, other names by their letters. */
function comparePaths(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as string, b[i] as string]
    if (x === y) continue
    if (isPosition(x) && isPosition(y)) return Number(x) - Number(y)
    return compare(x, y)
  }
  return a.length - b.length
}

function replacement(spec: Doc, names: string[]): Update {
  const operator = names.find((name) => name.startsWith('$'))
  if (operator) throw dollarField(operator)
  return {
    replaces: true,
    apply: (doc) => {
      const _id = Object.hasOwn(spec, '_id') ? spec._id : field(doc, '_id')
      const rest = fieldsOf(spec).filter(([name]) => name !== '_id')
      return docOf(_id === undefined ? rest : [['_id', _id], ...rest])
    },
  }
}

function readOperator(name: string, operand: Value, now: Date, context: MatchContext): Action[] {
  const compile = OPERATORS[name]
  if (!compile) {
    if (REFUSED_OPERATORS.has(name)) throw refused(`the update operator ${name}`)
    throw failedToParse(`Unknown modifier: ${name}. Expected a valid update modifier`)
  }
  if (!isDoc(operand)) throw failedToParse(`Modifiers operate on fields but we found another type for ${name}`)
  return fieldsOf(operand).flatMap(([path, argument]) => {
    if (path === '' || path.split('.').includes(''))
      throw new CommandError(56, 'EmptyFieldName', `the update path '${path}' contains an empty field name`)
    if (name === '$rename' && argument === path) throw badValue(`The source and target field for $rename must differ: ${path}`)
    const action = { path: split(path), operator: name, apply: compile(argument, { now, context, path }) }
    // The target of a rename is a touched path, too.
    return name === '$rename' ? [action, { ...action, path: split(String(argument)), apply: () => undefined }] : [action]
  })
}

function refuseConflicts(actions: Action[]): void {
  const paths = actions.map((action) => `${action.path.join('.')}.`).sort()
  for (let i = 1; i < paths.length; i++) {
    const [a, b] = [paths[i - 1] as string, paths[i] as string]
    if (b.startsWith(a)) {
      const message = `Updating the path '${b.slice(0, -1)}' would create a conflict at '${a.slice(0, -1)}'`
      throw new CommandError(40, 'ConflictingUpdateOperators', message)
    }
  }
}

function refuseUnused(filters: ArrayFilters, actions: Action[]): void {
  const used = new Set(actions.flatMap(({ path }) => path))
  for (const name of filters.keys()) {
    if (!used.has(`$[${name}]`)) throw failedToParse(`The array filter for identifier '${name}' was not used in the update`)
  }
}

function act(action: Action, changed: Doc, original: Doc, filter: Doc, filters: ArrayFilters, context: MatchContext): void {
  const path = resolvePositional(action.path, original, filter, context)
  const creates =
    action.operator !== '$unset' && action.operator !== '$pull' && action.operator !== '$pullAll' && action.operator !== '$pop'
  if (action.operator === '$rename') action.apply({ parent: changed, name: path.join('.') }, changed)
  else for (const place of places(changed, path, filters, creates)) action.apply(place, changed)
}

function resolvePositional(path: string[], original: Doc, filter: Doc, context: MatchContext): string[] {
  const dollar = path.indexOf('$')
  if (dollar < 0) return path
  if (path.indexOf('$', dollar + 1) >= 0) throw refused('two positional operators in one path')
  const position = positionOf(path.slice(0, dollar).join('.'), filter, original, context)
  return path.with(dollar, String(position))
}

/** The document that an upsert starts from: what the filter says by equality, of all fields or of `_id` only. */
export function fromFilter(filter: Doc, onlyId: boolean): Doc {
  const made: Doc = {}
  const found = equalities(filter).filter(([path]) => !onlyId || path === '_id')
  refuseTwice(found.map(([path]) => path))
  for (const [path, value] of found) for (const place of places(made, split(path), new Map(), true)) write(place, copy(value))
  return made
}

function refuseTwice(paths: string[]): void {
  for (const [i, path] of paths.entries()) {
    if (paths.some((other, k) => k !== i && (other === path || other.startsWith(`${path}.`)))) {
      throw new CommandError(54, 'NotSingleValueField', `cannot infer query fields to set, path '${path}' is matched twice`)
    }
  }
}

function equalities(filter: Doc): [string, Value][] {
  return fieldsOf(filter).flatMap(([name, condition]): [string, Value][] => {
    // One alternative is none.
    const all = name === '$and' || (name === '$or' && Array.isArray(condition) && condition.length === 1)
    if (all && Array.isArray(condition)) return condition.flatMap((part) => (isDoc(part) ? equalities(part) : []))
    if (name.startsWith('$')) return []
    if (!isOperators(condition)) return isPattern(condition) ? [] : [[name, condition]]
    if (Object.hasOwn(condition, '$eq')) return [[name, condition.$eq]]
    const list = condition.$in ?? condition.$all
    return Array.isArray(list) && list.length === 1 && !isPattern(list[0]) ? [[name, list[0]]] : []
  })
}

const isPattern = (value: Value): boolean =>
  typeof value === 'object' && value !== null && (value as { _bsontype?: string })._bsontype === 'BSONRegExp'
