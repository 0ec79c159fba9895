import { z } from 'zod'
import { LANGS, type Lang } from '../../i18n.ts'

const Words = z.array(z.strictObject({ word: z.string().min(2), plain: z.string().min(1) }))

/**
 * Words of offices, each with what people say instead. The contract of `locales/_plain.yaml`: `word` is one word or several, «…*» any
 * ending of a word; `plain` is shown to the editor as it stands.
 */
export const PlainWords = z.strictObject({ kk: Words, ru: Words, en: Words })
export type PlainWords = z.infer<typeof PlainWords>

/** What an office's word is, as it stands in the text, and what people say. */
export interface Officialese {
  readonly word: string
  readonly plain: string
}

const escaped = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (word: string): RegExp => {
  const parts = word.split(/\s+/).map((part) => escaped(part).replaceAll('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{M}-])${parts.join('\\s+')}(?![\\p{L}\\p{M}-])`, 'giu')
}

/** What stands between quotes is somebody else's: the name of an act, the words that a form orders. */
const QUOTED = /«[^«»]*»|“[^“”]*”/g

/**
 * Finds the words of offices in plain texts.
 * @returns a finder: each word once, in the order of the list
 */
export function officialeseIn(list: PlainWords): (text: string, lang: Lang) => Officialese[] {
  const of = new Map(LANGS.map((lang) => [lang, list[lang].map(({ word, plain }) => ({ pattern: patternOf(word), plain }))]))
  return (text, lang) => {
    const own = text.replace(QUOTED, ' « ')
    return (of.get(lang) ?? []).flatMap(({ pattern, plain }) => {
      const [word] = own.match(pattern) ?? []
      return word === undefined ? [] : [{ word: word.replace(/\s+/g, ' '), plain }]
    })
  }
}
