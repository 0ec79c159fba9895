import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { type Entry, FluentParser, Junk, Message, type MessageReference, Term, type VariableReference, Visitor } from '@fluent/syntax'
import type * as Plugin from '@grammyjs/i18n'
import { ContentError, type ContentIssue, decodeText, type FaultId, type FaultValues, fault, ftlFault } from './faults/index.ts'
import { type QuickMessage, quickMessages } from './fluent.ts'
import { LANGS, type Lang } from './lang.ts'
import { lazily } from './lazy.ts'

export { firstLanguage, isLang, LANGS, type Lang } from './lang.ts'

/** Values of a message. Strings must already be safe for Telegram HTML, see `escapeHtml`. */
export type Vars = Readonly<Record<string, FluentVariable>>

/** What is known about one message of one language. */
export interface TextInfo {
  readonly file: string
  /** Names of the variables that it needs, those of the messages inside it too, sorted. */
  readonly vars: readonly string[]
  /** Keys of other messages that it shows. */
  readonly refs: readonly string[]
  /** The parsed message, for checks that look inside; built when it is asked for. */
  readonly entry: Message
}

/** All texts of the bot in all languages. */
export interface Texts {
  /**
   * The text of `key`, Telegram HTML.
   * @throws {ContentError} when the key, or a variable that it needs, is missing: never a silent fallback.
   */
  t(lang: Lang, key: string, vars?: Vars): string
  has(lang: Lang, key: string): boolean
  /** Every key of the language, sorted. */
  keys(lang: Lang): string[]
  /** Null where the language has no such key. */
  info(lang: Lang, key: string): TextInfo | null
  /** The grammY plugin over the same texts, built when it is asked for; a missing key throws there too. */
  readonly i18n: Plugin.I18n
}

/** One .ftl file that was read. */
export interface TextSource {
  readonly lang: Lang
  readonly file: string
  readonly source: string
  /** What is wrong with how it was saved. */
  readonly saved?: readonly ContentIssue[]
}

/** Makes a value safe inside Telegram HTML, in text and in double-quoted attributes. */
export const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Telegram HTML as plain words: for paper, labels, calendars, and to count them. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const textFault = (file: string, key: string, code: string, id: FaultId, values: FaultValues = {}) => fault({ file, key }, code, id, values)

class Names extends Visitor {
  readonly vars = new Set<string>()
  readonly refs = new Set<string>()
  override visitVariableReference(node: VariableReference): void {
    this.vars.add(node.id.name)
  }
  override visitMessageReference(node: MessageReference): void {
    this.refs.add(node.id.name)
  }
}

const namesOf = (entry: Entry): { vars: ReadonlySet<string>; refs: ReadonlySet<string> } => {
  const names = new Names()
  names.visit(entry)
  return { vars: names.vars, refs: names.refs }
}

/** Why a text cannot be put together, by what the runtime says. */
function renderFault(at: { file: string; key: string }, why: string): ContentIssue {
  const [, what, name = ''] = /^Unknown (\w+): ([\w-]+)/.exec(why) ?? []
  if (what === 'message' || what === 'term') return fault(at, 'missing-key', 'missing-ref', { ref: name })
  if (what === 'function') return fault(at, 'render', 'unknown-function', { name })
  return /^Cyclic/.test(why) ? fault(at, 'render', 'ref-cycle') : fault(at, 'render', 'not-rendered', { why })
}

/** The fault that makes `entry` unusable in our texts, or null. */
function faultOf(file: string, source: string, entry: Entry, seen: ReadonlyMap<string, { file: string }>): ContentIssue | null {
  if (entry instanceof Junk) return ftlFault(file, source, entry)
  if (!(entry instanceof Message || entry instanceof Term)) return null
  const key = entry.id.name
  if (entry.attributes.length > 0) return textFault(file, key, 'attribute', 'ftl-mark', { mark: '.' })
  if (!entry.value) return textFault(file, key, 'empty', 'ftl-empty')
  const first = seen.get(key)
  return first ? textFault(file, key, 'duplicate', 'ftl-twice', { file: first.file }) : null
}

/** A file that the runtime has parsed. */
interface RuntimeSource extends TextSource {
  readonly resource: FluentResource
}

/** What is known of a message before those inside it are looked at. */
type OwnText = Omit<TextInfo, 'vars' | 'refs'> & QuickMessage

/** Every message of one language with its syntax tree; `issues` takes what is wrong with them. */
function parseFully(sources: readonly TextSource[], issues: ContentIssue[]): Map<string, OwnText> {
  const parser = new FluentParser({ withSpans: false })
  const messages = new Map<string, OwnText>()
  for (const { file, source } of sources) {
    for (const entry of parser.parse(source).body) {
      const issue = faultOf(file, source, entry, messages)
      if (issue) issues.push(issue)
      else if (entry instanceof Message) messages.set(entry.id.name, { key: entry.id.name, file, ...namesOf(entry), entry })
    }
  }
  return messages
}

/** The same where nothing is wrong, with the trees built when the first of them is asked for; null where something may be. */
function parseQuickly(sources: readonly RuntimeSource[]): Map<string, OwnText> | null {
  let trees: Map<string, OwnText> | null = null
  const treeOf = (key: string): Message => {
    trees ??= parseFully(sources, [])
    const entry = trees.get(key)?.entry
    if (!entry) throw new Error(`${key} was read quickly, and not fully`)
    return entry
  }
  const messages = new Map<string, OwnText>()
  for (const { file, source, resource } of sources) {
    const quick = quickMessages(source, resource)
    if (!quick) return null
    for (const { key, vars, refs } of quick) {
      if (messages.has(key)) return null
      messages.set(key, {
        ...{ key, file, vars, refs },
        get entry() {
          return treeOf(key)
        },
      })
    }
  }
  return messages
}

const NONE: readonly string[] = []

/** Reads the messages of one language; `issues` takes what is wrong with them. */
function parse(sources: readonly RuntimeSource[], issues: ContentIssue[]): Map<string, TextInfo> {
  const messages = parseQuickly(sources) ?? parseFully(sources, issues)
  const needs = (key: string, path: readonly string[]): string[] => {
    const own = messages.get(key)
    if (!own || path.includes(key)) return []
    return [...own.vars, ...[...own.refs].flatMap((ref) => needs(ref, [...path, key]))]
  }
  const infos = new Map<string, TextInfo>()
  for (const [key, own] of messages) {
    const plain = own.vars.size === 0 && own.refs.size === 0
    infos.set(key, {
      ...{ file: own.file, vars: plain ? NONE : [...new Set(needs(key, []))].sort(), refs: plain ? NONE : [...own.refs].sort() },
      get entry() {
        return own.entry
      },
    })
    for (const ref of own.refs) if (!messages.has(ref)) issues.push(textFault(own.file, key, 'missing-key', 'missing-ref', { ref }))
  }
  return infos
}

/** All texts of one language; the comment keeps it from being empty, which the plugin takes for none. */
const sourceOf = (lang: Lang, sources: readonly TextSource[]): string =>
  [`# ${lang}`, ...sources.filter((one) => one.lang === lang).map(({ source }) => source)].join('\n\n')

const plugins = lazily<typeof Plugin>('@grammyjs/i18n')

function pluginOf(sources: readonly TextSource[]): Plugin.I18n {
  const i18n = new (plugins().I18n)({
    defaultLocale: 'kk',
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: {
      warningHandler: ({ locales, path }) => {
        throw new ContentError([textFault(`locales/${locales[0] ?? ''}`, path, 'missing-key', 'missing-text', { key: path })])
      },
    },
  })
  for (const lang of LANGS) i18n.loadLocaleSync(lang, { source: sourceOf(lang, sources) })
  return i18n
}

/**
 * Builds the texts from sources that were read; nothing is thrown, every fault is an issue.
 * Pure: the order of `sources` decides which of two duplicates stands.
 */
export function buildTexts(sources: readonly TextSource[]): { texts: Texts; issues: ContentIssue[] } {
  const issues: ContentIssue[] = sources.flatMap(({ saved = [] }) => saved)
  const messages = new Map<Lang, Map<string, TextInfo>>()
  const bundles = new Map<Lang, FluentBundle>()
  for (const lang of LANGS) {
    const own = sources.filter((source) => source.lang === lang).map((one) => ({ ...one, resource: new FluentResource(one.source) }))
    messages.set(lang, parse(own, issues))
    const bundle = new FluentBundle(lang, { useIsolating: false })
    // Syntax faults and duplicates are among the issues already.
    for (const { resource } of own) bundle.addResource(resource)
    bundles.set(lang, bundle)
  }

  // Most texts need no values: put together once.
  const fixed = new Map<Lang, Map<string, string>>(LANGS.map((lang) => [lang, new Map()]))
  const t = (lang: Lang, key: string, vars: Vars = {}): string => {
    const ready = fixed.get(lang)?.get(key)
    if (ready !== undefined) return ready
    const bundle = bundles.get(lang)
    const pattern = bundle?.getMessage(key)?.value
    if (!bundle || pattern === undefined || pattern === null) {
      throw new ContentError([textFault(`locales/${lang}`, key, 'missing-key', 'missing-text', { key })])
    }
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, vars, errors)
    if (errors[0]) {
      const file = messages.get(lang)?.get(key)?.file ?? `locales/${lang}`
      throw new ContentError([renderFault({ file, key }, errors[0].message)], { cause: errors[0] })
    }
    if (messages.get(lang)?.get(key)?.vars.length === 0) fixed.get(lang)?.set(key, text)
    return text
  }

  let plugin: Plugin.I18n | null = null
  const texts: Texts = {
    t,
    has: (lang, key) => messages.get(lang)?.has(key) ?? false,
    keys: (lang) => [...(messages.get(lang)?.keys() ?? [])].sort(),
    info: (lang, key) => messages.get(lang)?.get(key) ?? null,
    get i18n() {
      plugin ??= pluginOf(sources)
      return plugin
    },
  }
  return { texts, issues }
}

/** A file of texts, inside the folder of its language. */
export const TEXT_FILE = /^(services\/(today\/)?)?[a-z0-9][a-z0-9-]*\.ftl$/

/**
 * Reads `dir/<lang>/**\/*.ftl`, in the order of their names.
 * @param root the paths in issues are relative to it; the parent of `dir` unless given.
 */
export function readTextSources(dir: string, root = join(dir, '..')): TextSource[] {
  return LANGS.flatMap((lang) =>
    readdirSync(join(dir, lang), { recursive: true, encoding: 'utf8' })
      .filter((name) => TEXT_FILE.test(name))
      .sort()
      .map((name) => {
        const file = relative(root, join(dir, lang, name))
        const { text, faults } = decodeText(file, readFileSync(join(dir, lang, name)))
        return { lang, file, source: text, saved: faults }
      }),
  )
}

/**
 * Loads all texts of the bot.
 * @param dir the folder with `kk`, `ru` and `en`.
 * @throws {ContentError} with every fault of syntax and every duplicate at once.
 */
export function loadTexts(dir: string): Texts {
  const { texts, issues } = buildTexts(readTextSources(dir))
  if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(issues)
  return texts
}
