import { domainToASCII } from 'node:url'
import { plain } from './normalize.ts'

const LONGEST = 254
const LOCAL = 64

/**
 * Reads an e-mail address as mail servers take it today (RFC 5321, 6531): letters of every script on both sides, plus signs, apostrophes,
 * new endings; no quoted forms, which nobody types on purpose.
 * @returns the address, its domain in lower case; null when it cannot be one
 */
export function readEmail(text: string): string | null {
  const typed = plain(text)
    .replace(/^(?:mailto:|e-?mail:?|почта:?|пошта:?)\s*/iu, '')
    .replace(/[.,;!]+$/, '')
    .replace(/^<(.*)>$/, '$1')
  const at = typed.lastIndexOf('@')
  const [name, domain] = [typed.slice(0, at), typed.slice(at + 1)]
  if (at < 1 || typed.length > LONGEST || Buffer.byteLength(name) > LOCAL) return null
  if (/[\s()<>[\]:;@\\,"\p{C}]/u.test(name) || /^\.|\.$|\.\./.test(name)) return null
  const ascii = domainToASCII(domain.toLowerCase())
  const labels = ascii.split('.')
  const fits = labels.length > 1 && labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
  return fits && !/^\d+$/.test(labels.at(-1) ?? '') && (labels.at(-1)?.length ?? 0) > 1 ? `${name}@${domain.toLowerCase()}` : null
}
