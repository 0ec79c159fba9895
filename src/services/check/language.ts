import { type FaultId, type FaultValues, mixedWords } from '../../faults/index.ts'
import type { Lang } from '../../i18n.ts'

/** Everyday words that one language has and the other has not; spellings that both share are left out. */
const RUSSIAN =
  'и в на для или если что это как вы вас вам ваш ваша ваши при из после можно нужно нужен нужна только документы справка заявление копия где когда уже ещё чтобы его их мы'
const KAZAKH =
  'және үшін немесе бойынша егер бұл сіз сізге сіздің қажет керек құжат құжаттар өтініш көшірме қайда қашан арқылы туралы бар жоқ'
const ENGLISH = 'the and for you your with this that please'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const FOREIGN: Readonly<Record<Lang, ReadonlySet<string>>> = {
  kk: set(`${RUSSIAN} ${ENGLISH}`),
  ru: set(`${KAZAKH} ${ENGLISH}`),
  en: set(`${RUSSIAN} ${KAZAKH}`),
}

/** Words of `text` that belong to another language, and words that mix Latin with Cyrillic letters. */
export function foreignWords(text: string, lang: Lang): { foreign: string[]; mixed: string[] } {
  const all = text
    .replace(/<[^>]+>|https?:\S+|\S+@\S+/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
  const foreign = all.filter((word) => FOREIGN[lang].has(word.toLowerCase()))
  return { foreign: [...new Set(foreign.length > 0 ? foreign : foreignWhole(all, lang))], mixed: mixedWords(all.join(' ')) }
}

/** So many words, and their letters say the language. */
const LONG: Readonly<Record<Lang, number>> = { kk: 4, ru: 4, en: 3 }
const KAZAKH_LETTER = /[әғқңөұүһі]/i
/** Kazakh has them in borrowed words only. */
const RUSSIAN_LETTER = /[вфцчщьъэё]/i

/** The first words of a text that is written as a whole in another language; none where it is not. */
function foreignWhole(words: readonly string[], lang: Lang): string[] {
  const small = words.filter((word) => word.length > 1 && word !== word.toUpperCase())
  if (small.length < LONG[lang]) return []
  const share = (test: (word: string) => boolean) => small.filter(test).length / small.length
  const cyrillic = share((word) => /\p{Script=Cyrillic}/u.test(word))
  const kazakh = share((word) => KAZAKH_LETTER.test(word))
  const russian = kazakh === 0 && share((word) => RUSSIAN_LETTER.test(word)) > 0.3
  const own = { kk: cyrillic > 0.3 && !russian, ru: cyrillic > 0.3 && kazakh < 0.4, en: cyrillic < 0.5 }
  return own[lang] ? [] : small.slice(0, 4)
}

const TAGS = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'a',
  'code',
  'pre',
  'blockquote',
  'tg-spoiler',
  'tg-emoji',
  'span',
])

/** What Telegram would refuse in this HTML as a sentence with its values, or null. */
export function htmlFault(html: string): { id: FaultId; values: FaultValues } | null {
  const open: string[] = []
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z-]+)[^<>]*>/g)) {
    if (!TAGS.has(name)) return { id: 'tag-unknown', values: { tag } }
    if (!slash) open.push(name)
    else if (open.pop() !== name) return { id: 'tag-closes', values: { tag } }
  }
  const left = open.at(-1)
  if (left !== undefined) return { id: 'tag-open', values: { tag: left } }
  const rest = html.replace(/<\/?[a-z-]+[^<>]*>/g, '')
  if (/[<>]/.test(rest)) return { id: 'bare-angle', values: {} }
  return /&(?!(amp|lt|gt|quot|#\d+);)/.test(rest) ? { id: 'bare-amp', values: {} } : null
}

/** The addresses that the links of a text lead to. */
export const linksIn = (html: string): string[] => [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href ?? '')

/** True for an address that a phone can open: a page whose host has a dot in it, a telephone, a mailbox, a place in Telegram. */
export function isAddress(href: string): boolean {
  if (/^(tel:|mailto:|tg:)/.test(href)) return true
  const host = /^https?:\/\//.test(href) && URL.canParse(href) ? new URL(href).hostname : ''
  return host.includes('.') && !host.endsWith('.')
}

/** Characters as Telegram counts them: without tags, entities as one. */
export const visibleLength = (html: string): number => html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|#\d+);/g, '·').length
