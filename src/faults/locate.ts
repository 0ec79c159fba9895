import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { ContentIssue } from './fault.ts'

/** Fields that name an item of a list, the first that is there. */
const NAMES = ['id', 'service', 'line', 'office', 'annex', 'year', 'clause']

interface Place {
  readonly line?: number
  /** The path as people say it: `channels › psc › hours`. */
  readonly key: string
}

const lineAt = (counter: LineCounter, node: unknown): number | undefined => {
  const range = (node as Node | null)?.range
  return range ? counter.linePos(range[0]).line : undefined
}

/** How an item of a list is called: by its id, else by its number from 1. */
function nameOf(item: unknown, index: number): string {
  for (const name of isMap(item) ? NAMES : []) {
    const value = isMap(item) ? item.get(name) : undefined
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return isScalar(item) ? String(item.value) : `№ ${index + 1}`
}

/** Walks a dotted path as far as the file goes: what is missing is missed where it would stand. */
function inYaml(document: Document, counter: LineCounter, key: string): Place {
  let node: unknown = document.contents
  let line: number | undefined = 1
  const said: string[] = []
  for (const step of key === '' ? [] : key.split('.')) {
    if (isSeq(node)) {
      const index = /^\d+$/.test(step) ? Number(step) : node.items.findIndex((one, at) => nameOf(one, at) === step)
      const item: unknown = node.items[index]
      said.push(nameOf(item, index))
      line = lineAt(counter, item) ?? line
      node = item
    } else {
      const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === step) : undefined
      said.push(step)
      line = lineAt(counter, pair?.key) ?? line
      node = pair?.value
    }
  }
  return { key: said.join(' › '), ...(line === undefined ? {} : { line }) }
}

/** How many letters two keys have in common at their beginning. */
function shared(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** The line of a text, or of the text after which a missing one would stand. */
function inFluent(source: string, key: string): Place {
  let best = { line: 1, as: 0 }
  for (const [index, text] of source.split('\n').entries()) {
    const name = /^([a-z][\w-]*) *=/.exec(text)?.[1]
    if (name === key) return { key, line: index + 1 }
    if (name !== undefined && shared(name, key) >= best.as) best = { line: index + 1, as: shared(name, key) }
  }
  return { key, line: best.line }
}

/**
 * The same faults with the line of each in its file, and with the path as people say it: list items by their ids, never by a
 * number from zero.
 * @param sourceOf the text of a file by its path from the root; null where there is none
 */
export function located(issues: readonly ContentIssue[], sourceOf: (file: string) => string | null): ContentIssue[] {
  const places = new Map<string, (key: string) => Place>()
  const finder = (file: string): ((key: string) => Place) => {
    const source = sourceOf(file)
    // A file that is not there would begin with its first line.
    if (source === null) return (key) => ({ key, line: 1 })
    if (file.endsWith('.ftl')) return (key) => (key === '' ? { key, line: 1 } : inFluent(source, key))
    const counter = new LineCounter()
    const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent' })
    return (key) => inYaml(document, counter, key)
  }
  return issues.map((issue) => {
    if (issue.line !== undefined && issue.key === '') return issue
    const find = places.get(issue.file) ?? finder(issue.file)
    places.set(issue.file, find)
    const { key, line } = find(issue.key)
    const known = issue.line ?? line
    return { ...issue, key, ...(known === undefined ? {} : { line: known }) }
  })
}
