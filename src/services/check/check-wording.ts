import { type ContentIssue, fault } from '../../faults/index.ts'
import { LANGS, type Lang, type Texts } from '../../i18n.ts'
import { captionLength, plainText } from '../texts/render.ts'
import { BUTTON_LIMIT } from '../texts/text-keys.ts'
import { type Ease, easeOf, HARD, LEAST_WORDS } from './ease.ts'
import { officialeseIn, type PlainWords } from './plain-words.ts'
import { type ReadRecord, staleTexts } from './read-texts.ts'

/** Words that people type, letters to offices and hints for the search are not what people read. */
const NOT_READ = /-keywords$|-letter-|^letter-|-stop-words$|^intents-/

/** The words of a text as people see them; empty for a text that nobody reads. */
function seen(texts: Texts, lang: Lang, key: string): string {
  const info = texts.info(lang, key)
  return info && !NOT_READ.test(key) ? plainText(info.entry).replace(/<[^>]+>/g, '') : ''
}

/** The reading ease of every text that is long enough to have one, the hardest first. */
export function easeOfTexts(texts: Texts, lang: Lang): Array<Ease & { readonly key: string; readonly file: string }> {
  return texts
    .keys(lang)
    .flatMap((key) => {
      const ease = easeOf(seen(texts, lang, key), lang)
      return ease && ease.words >= LEAST_WORDS ? [{ key, file: texts.info(lang, key)?.file ?? '', ...ease }] : []
    })
    .sort((a, b) => a.ease - b.ease)
}

/**
 * How texts speak, as warnings: words of offices, sentences that are hard to read, captions that a phone cuts, translations that are
 * older than their originals.
 * @param captions keys of texts that stand on buttons
 * @param record null where nobody keeps one
 */
export function checkWording(
  texts: Texts,
  { plain, record, captions }: { plain: PlainWords | null; record: ReadRecord | null; captions: ReadonlySet<string> },
): ContentIssue[] {
  const find = plain && officialeseIn(plain)
  const own = LANGS.flatMap((lang) => [
    ...texts.keys(lang).flatMap((key) => {
      const info = texts.info(lang, key)
      const at = { file: info?.file ?? '', key }
      const text = seen(texts, lang, key)
      const length = info && captions.has(key) ? captionLength(info.entry) : 0
      return [
        ...(find?.(text, lang) ?? []).map((one) => fault(at, 'officialese', 'officialese', { ...one }, 'warning')),
        ...(length > BUTTON_LIMIT ? [fault(at, 'long-button', 'long-button', { n: length, max: BUTTON_LIMIT }, 'warning')] : []),
      ]
    }),
    ...easeOfTexts(texts, lang)
      .filter(({ ease }) => ease < HARD)
      .map(({ file, key, words, sentences, ease }) =>
        fault({ file, key }, 'hard-text', 'hard-text', { words, sentences, ease }, 'warning'),
      ),
  ])
  const stale = record ? staleTexts(texts, record) : []
  return [...own, ...stale.map(({ file, key, lang }) => fault({ file, key }, 'old-text', 'old-translation', { key, lang }, 'warning'))]
}
