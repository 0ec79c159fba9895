import { plain } from './normalize.ts'

/** A phone: E.164, and the number inside the office's own exchange. */
export interface Phone {
  readonly number: string
  readonly extension: string | null
}

const EXTENSION = /[,;(]?\s*(?:вн(?:утр(?:енний|\.)?)?|доб(?:авочный|\.)?|ішкі|ext(?:ension|n)?|x|#)\.?\s*[:№]?\s*(\d{1,6})\s*\)?$/iu
const LABEL =
  /^(?:(?:мой|мои|менің|my)\s+)?(?:тел(?:ефон(?:ым)?)?|номер(?:\s+телефона)?|нөмірім|моб(?:ильный)?|сот|ұялы|ватсап|whatsapp|phone|mobile|tel|number(?:\s+is)?)\.?\s*[:-]?\s*/iu
/** From here, to other countries: «8 10 998 …», «00 998 …». */
const ABROAD = /^(?:810|00)(?=[1-9]\d{7,13}$)/

/**
 * Reads a phone as people write it: any dashes, dots, brackets and blanks, with or without +7 or 8, with an extension, or of another
 * country with its code. A number without a code is read only where it begins with 7, as Kazakhstan's own do: ten digits that begin with 8
 * have lost one.
 * @param shared true for Telegram's shared contact, whose number always has the country's code and may lack the plus
 * @returns null when it is no phone, or when there is more than a phone
 */
export function readPhone(text: string, shared = false): Phone | null {
  const typed = plain(text).replace(LABEL, '')
  const [tail, extension = null] = EXTENSION.exec(typed) ?? ['']
  const main = typed.slice(0, typed.length - tail.length).trim()
  if (!/^\+?[\d\s().\-/]+$/.test(main) || main.includes('+', 1)) return null
  const digits = main.replace(/\D/g, '').replace(ABROAD, '')
  const abroad = digits !== main.replace(/\D/g, '')
  const number = numberOf(digits, main.startsWith('+') || shared || abroad)
  return number === null ? null : { number, extension }
}

function numberOf(digits: string, coded: boolean): string | null {
  // Zone 7 is Kazakhstan and Russia: ten digits follow, and no code there begins with 0 or 1.
  if (/^[78][2-9]\d{9}$/.test(digits) && (!coded || digits.startsWith('7'))) return `+7${digits.slice(1)}`
  if (!coded) return /^7\d{9}$/.test(digits) ? `+7${digits}` : null
  return /^[1-689]\d{7,14}$/.test(digits) ? `+${digits}` : null
}

/** A phone as people read it: «+7 701 123 45 67», «+7 727 345 67 89 (104)». */
export function printPhone({ number, extension }: Phone): string {
  const [, code, a, b, c] = /^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/.exec(number) ?? []
  return `${code ? `+7 ${code} ${a} ${b} ${c}` : number}${extension === null ? '' : ` (${extension})`}`
}
