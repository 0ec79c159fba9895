import type { Lang, Texts } from '../../i18n.ts'

/**
 * A pure function of the texts, a language and a piece of content, made once for each: every screen asks it, and only new content,
 * which is new objects, changes the answer.
 */
export function memoizePerContent<T extends object, R>(
  make: (texts: Texts, lang: Lang, of: T) => R,
): (texts: Texts, lang: Lang, of: T) => R {
  const made = new WeakMap<Texts, WeakMap<T, Map<Lang, R>>>()
  return (texts, lang, of) => {
    const ofTexts = made.get(texts) ?? new WeakMap<T, Map<Lang, R>>()
    const ofThing = ofTexts.get(of) ?? new Map<Lang, R>()
    const known = ofThing.get(lang)
    if (known !== undefined) return known
    const result = make(texts, lang, of)
    made.set(texts, ofTexts.set(of, ofThing.set(lang, result)))
    return result
  }
}
