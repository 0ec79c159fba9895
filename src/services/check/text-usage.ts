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
  /** Keys that stand as the caption of a button: `to.open.to(t('cases-back'), …)`. */
  readonly captions: ReadonlySet<string>
}

const KEY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'

/** `` `case-${step}-title` `` as a pattern of keys; null where the fixed part is too small to mean a key. */
function patternOf(template: string): string | null {
  const fixed = template.split(/\$\{[^}]*\}/)
  if (fixed.length < 2 || !fixed.some((part) => /[a-z]{3,}/.test(part))) return null
  return fixed.join('[a-z0-9-]+')
}

/**
 * Finds text keys in TypeScript sources: string literals that look like keys, and templates like `` `doc-${id}` ``.
 * Reading the text is enough here: a key too many only hides an unused text, and every template is in sight.
 */
export function usageOf(sources: readonly CodeSource[]): Usage {
  const literals = new Set<string>()
  const patterns = new Set<string>()
  const prefixes = new Set<string>()
  const tokens = new Set<string>()
  const called: Array<{ file: string; key: string }> = []
  const captions = new Set<string>()
  for (const { file, text: whole } of sources) {
    // Examples in comments show nothing.
    const text = whole.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    for (const [, single, double] of text.matchAll(new RegExp(`'(${KEY})'|"(${KEY})"`, 'g'))) literals.add(single ?? double ?? '')
    // A page that gets its words without their prefix names the rest of the key wherever it likes: `data-word="send"`.
    for (const [, prefix] of text.matchAll(new RegExp(`'(${KEY}-)'`, 'g'))) prefixes.add(prefix ?? '')
    for (const [token] of text.matchAll(new RegExp(KEY, 'g'))) tokens.add(token)
    // Only templates made of nothing but key letters and values: one may stand inside another template's value.
    for (const [, template] of text.matchAll(/`((?:[a-z0-9-]|\$\{[^`{}]*\})+)`/g)) {
      const pattern = patternOf(template ?? '')
      if (pattern) patterns.add(pattern)
    }
    for (const [, key] of text.matchAll(new RegExp(`\\.to\\(\\s*(?:\\w+\\.)*t\\('(${KEY})'`, 'g'))) captions.add(key ?? '')
    for (const [, key] of text.matchAll(new RegExp(`\\bt\\(\\s*(?:[\\w.]+,\\s*)?'(${KEY})'`, 'g'))) {
      // A word alone is part of a key: some rooms have a short `t` of their own.
      if (key?.includes('-')) called.push({ file, key })
    }
  }
  const any = patterns.size > 0 ? new RegExp(`^(?:${[...patterns].join('|')})$`) : null
  const shows = (key: string) => literals.has(key) || (any?.test(key) ?? false)
  const rests = (key: string) => [...prefixes].filter((prefix) => key.startsWith(prefix)).map((prefix) => key.slice(prefix.length))
  return { uses: (key) => shows(key) || rests(key).some((rest) => tokens.has(rest) || shows(rest)), called, captions }
}
