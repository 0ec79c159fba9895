/** A source file that was read. */
export interface CodeSource {
  readonly file: string
  readonly text: string
}

/** Which text keys the code uses. */
export interface Usage {
  /** True: some literal or template of the code gives this key. */
  uses(key: string): boolean
  /** Keys that stand as literals in calls of `t`, with their file. */
  readonly called: ReadonlyArray<{ file: string; key: string }>
}

const KEY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `` `case-${step}-title` `` as a pattern of keys; null where the fixed part is too small to mean a key. */
function patternOf(template: string): string | null {
  const fixed = template.split(/\$\{[^}]*\}/)
  if (fixed.length < 2 || !fixed.every((part) => /^[a-z0-9-]*$/.test(part)) || !fixed.some((part) => /[a-z]{3,}/.test(part))) return null
  return fixed.map(escaped).join('[a-z0-9-]+')
}

/**
 * Finds text keys in TypeScript sources: string literals that look like keys, and templates like `` `doc-${id}` ``.
 * Reading the text is enough here: a key too many only hides an unused text, and every template is in sight.
 */
export function usageOf(sources: readonly CodeSource[]): Usage {
  const literals = new Set<string>()
  const patterns = new Set<string>()
  const called: Array<{ file: string; key: string }> = []
  for (const { file, text } of sources) {
    for (const [, single, double] of text.matchAll(new RegExp(`'(${KEY})'|"(${KEY})"`, 'g'))) literals.add(single ?? double ?? '')
    for (const [, template] of text.matchAll(/`([^`]*)`/g)) {
      const pattern = patternOf(template ?? '')
      if (pattern) patterns.add(pattern)
      else if (template && new RegExp(`^${KEY}$`).test(template)) literals.add(template)
    }
    for (const [, key] of text.matchAll(new RegExp(`\\bt\\(\\s*(?:[\\w.]+,\\s*)?'(${KEY})'`, 'g'))) called.push({ file, key: key ?? '' })
  }
  const any = patterns.size > 0 ? new RegExp(`^(?:${[...patterns].join('|')})$`) : null
  return { uses: (key) => literals.has(key) || (any?.test(key) ?? false), called }
}
