import type { FaultId, FaultValues } from '../faults/index.ts'
import type { Lang } from '../i18n.ts'

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
export function strangers(text: string, lang: Lang): { foreign: string[]; mixed: string[] } {
  const all = text
    .replace(/<[^>]+>|https?:\S+/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
  return {
    foreign: [...new Set(all.filter((word) => FOREIGN[lang].has(word.toLowerCase())))],
    mixed: [...new Set(all.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)))],
  }
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
