/** Sites and e-mails of the print: with spaces, Cyrillic letters, broken schemes and trailing dots. */
import { transliterate } from 'transliteration'
import { toLatin } from './text.ts'

export interface Web {
  /** A whole address with its scheme, `http://www.karkaraly.kz`: every site of the print is from before https. */
  site: string | null
  email: string | null
}

const SCHEME = /h\s*t\s*t\s*[ph]?\s*s?\s*[:;.]*\s*\/+\s*|htt?p?\s*:\s*/gi
const ADDRESS = /(.+?\.\s*(?:kz|ru|com|net|org|info)(?:\/\S*)?)(?![a-z0-9@_-]|\.\s?[a-z]{2,3}\b)[\s.,;)]*/gi

/** `mailru`, `mail. ru`, `krg.gov. kz`: the dots of the last labels. */
function dots(text: string): string {
  return text.replace(/@(mail|yandex|rambler|gmail|inbox|list|bk)(ru|com|kz)\b/gi, '@$1.$2').replace(/\.{2,}/g, '.')
}

function siteOf(chunk: string): string {
  const host = chunk
    .toLowerCase()
    .replace(/^w{2,4}\s*[.:,]/, 'www.')
    .replace(/^[^a-z0-9]+/, '')
  return `http://${host}`
}

function emailOf(chunk: string): string {
  const [local = '', domain = ''] = chunk.split('@')
  return `${local.replace(/^[^A-Za-z0-9]+/, '')}@${domain.toLowerCase()}`
}

/**
 * Reads a cell with a site, an e-mail or both; the first of each kind counts.
 * @param raw the cell as printed, may span lines
 */
export function parseWeb(raw: string): Web {
  const line = dots(transliterate(toLatin(raw)).replace(/\s+/g, ' ').replace(SCHEME, ' ').trim())
  let site: string | null = null
  let email: string | null = null
  for (const match of line.matchAll(ADDRESS)) {
    const chunk = dots((match[1] ?? '').replace(/\s+/g, ''))
    if (chunk.includes('@')) email ??= emailOf(chunk)
    else site ??= siteOf(chunk)
  }
  return { site, email }
}
