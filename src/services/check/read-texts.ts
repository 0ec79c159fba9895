import { createHash } from 'node:crypto'
import { FluentSerializer } from '@fluent/syntax'
import { z } from 'zod'
import { LANGS, type Lang, type Texts } from '../../i18n.ts'

/** Kazakh is written first; the others follow it. */
export const ORIGINAL = 'kk' satisfies Lang
export const TRANSLATIONS: readonly Lang[] = LANGS.filter((lang) => lang !== ORIGINAL)

/**
 * Which translation was read beside which original. The contract of `locales/_read.json`, which `cli accept` and `cli read` write: by
 * file without its language, by key without the file's name, a word for each translation: the hash of the original that it
 * was read beside and its own hash.
 */
export const ReadRecord = z.record(z.string(), z.record(z.string(), z.string().regex(/^[\w-]{8} [\w-]{8}$/)))
export type ReadRecord = z.infer<typeof ReadRecord>

/** The record as its file has it: a line for each text. */
export const recordText = (record: ReadRecord): string => `${JSON.stringify(record, null, 1)}\n`

/** Four letters of 64 are one in 16 million that a change is not seen. */
const LETTERS = 4
const serializer = new FluentSerializer()

/** A translation that stands as it stood when its original was another one. */
export interface Stale {
  readonly key: string
  readonly lang: Lang
  /** Its file. */
  readonly file: string
}

/** Where a text is recorded: `locales/kk/services/apostille.ftl` and `apostille-what` give `services/apostille` and `what`. */
function placeOf(file: string, key: string): { group: string; name: string } {
  const group = file.replace(/^locales\/[^/]+\//, '').replace(/\.ftl$/, '')
  const prefix = `${group.replace(/^.*\//, '')}-`
  return { group, name: key.startsWith(prefix) ? key.slice(prefix.length) : key }
}

function hashOf(texts: Texts, lang: Lang, key: string): string | null {
  const entry = texts.info(lang, key)?.entry
  if (!entry) return null
  // Comments above a text do not count, and its place in the file does not.
  const said = serializer.serializeEntry(entry.comment ? Object.assign(entry.clone(), { comment: null }) : entry)
  return createHash('sha256').update(said).digest('base64url').slice(0, LETTERS)
}

interface Row {
  readonly key: string
  readonly group: string
  readonly name: string
  readonly of: string
  /** The translations that there are, each as it is and as it was recorded. */
  readonly sides: ReadonlyArray<{ lang: Lang; file: string; own: string; recorded: { of: string; own: string } | null; stale: boolean }>
}

/** Every text beside its translations. */
function rowsOf(texts: Texts, record: ReadRecord): Row[] {
  return texts.keys(ORIGINAL).flatMap((key) => {
    const of = hashOf(texts, ORIGINAL, key)
    const { group, name } = placeOf(texts.info(ORIGINAL, key)?.file ?? '', key)
    if (of === null) return []
    const words = record[group]?.[name]?.split(' ') ?? []
    const sides = TRANSLATIONS.flatMap((lang, index) => {
      const own = hashOf(texts, lang, key)
      if (own === null) return []
      const word = words[index]
      const recorded = word === undefined ? null : { of: word.slice(0, LETTERS), own: word.slice(LETTERS) }
      return [{ lang, file: texts.info(lang, key)?.file ?? '', own, recorded, stale: recorded?.own === own && recorded.of !== of }]
    })
    return [{ key, group, name, of, sides }]
  })
}

/**
 * Translations that are older than their originals: the original has changed since both were read, and the translation has not.
 * A text that nobody recorded is not stale.
 */
export const staleTexts = (texts: Texts, record: ReadRecord): Stale[] =>
  rowsOf(texts, record).flatMap(({ key, sides }) => sides.flatMap(({ lang, file, stale }) => (stale ? [{ key, lang, file }] : [])))

/**
 * The record after a reading: new texts, and texts whose translation changed with them, are taken as read; a stale one stays
 * stale unless somebody says that they have read it.
 * @param read true for a stale translation that is right as it stands
 */
export function renewed(texts: Texts, record: ReadRecord, read: (stale: Stale) => boolean): ReadRecord {
  const next: Record<string, Record<string, string>> = {}
  for (const { key, group, name, of, sides } of rowsOf(texts, record)) {
    if (sides.length < TRANSLATIONS.length) continue
    const words = sides.map(({ lang, file, own, recorded, stale }) =>
      stale && recorded && !read({ key, lang, file }) ? recorded.of + recorded.own : of + own,
    )
    next[group] = { ...next[group], [name]: words.join(' ') }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
}
