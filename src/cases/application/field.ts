import { DateTime } from 'luxon'
import { local, ZONE } from '../../clock.ts'
import { printPhone, readEmail, readPhone, readTime, unprintable } from '../../input/index.ts'
import { iinCheckDigit } from '../../services/index.ts'

/** What is wrong with an answer; its words are `applications-fault-<fault>`. */
export type Fault =
  | 'empty'
  | 'letters'
  | 'long'
  | 'name'
  | 'address'
  | 'iin-digits'
  | 'iin-date'
  | 'iin-sum'
  | 'date'
  | 'future'
  | 'phone'
  | 'email'
  | 'number'
  | 'year'
  | 'choice'

/** An answer as it will stand on the paper, or what is wrong with it. */
export type Read = { readonly value: string } | { readonly fault: Fault }

/** What of a field, or of a column of a table, decides how its answer is read. */
export interface Asked {
  readonly id: string
  readonly type: 'name' | 'text' | 'iin' | 'date' | 'phone' | 'email' | 'address' | 'number'
}

/** Longest answer in characters: a line or two on the paper. */
export const ANSWER_LIMIT = 200

/** Fields that tell of a birth, a death or an issued paper: their day has been. */
const PAST = /(^|-)(birth|born|death|issued)(-|$)/
/** A year of birth on a form of today. */
const FIRST_YEAR = 1900

/**
 * Reads what somebody typed into a field.
 * @param now the moment of the answer: some days must not lie ahead of it
 */
export function readField({ id, type }: Asked, typed: string, now: Date): Read {
  const text = cleaned(typed)
  if (text === '') return { fault: 'empty' }
  if (text.length > ANSWER_LIMIT) return { fault: 'long' }
  if (unprintable(text).length > 0) return { fault: 'letters' }
  switch (type) {
    case 'text':
      return { value: text }
    case 'name':
      return /\p{L}.*\p{L}/u.test(text) && !/\d/.test(text) ? { value: text } : { fault: 'name' }
    case 'address':
      return /\p{L}.*\p{L}/u.test(text) && text.length >= 5 ? { value: text } : { fault: 'address' }
    case 'iin':
      return readIin(text, now)
    case 'date':
      return readDate(text, now, PAST.test(id))
    case 'phone':
      return phone(text)
    case 'email':
      return email(text)

    case 'number':
      return PAST.test(id) ? readYear(text, now) : readNumber(text)
  }
}

/** One line without pictures, control characters and invisible marks. */
const cleaned = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Cf}|\p{Co}/gu, (one) =>
      /[№©®™]/.test(one) ? one : '',
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** The first day of the century, and the sex, that the seventh digit tells: 1 and 2 are the 19th century. */
const CENTURIES: Readonly<Record<string, number>> = { 1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000 }

function readIin(text: string, now: Date): Read {
  const iin = text.replace(/[\s-]/g, '')
  if (!/^\d{12}$/.test(iin)) return { fault: 'iin-digits' }
  const century = CENTURIES[iin.charAt(6)]
  const [year, month, day] = [Number(iin.slice(0, 2)), Number(iin.slice(2, 4)), Number(iin.slice(4, 6))]
  const born = century === undefined ? null : DateTime.fromObject({ year: century + year, month, day }, { zone: ZONE })
  if (!born?.isValid || born > local(now)) return { fault: 'iin-date' }
  const digits = [...iin].map(Number)
  return iinCheckDigit(digits) === digits[11] ? { value: iin } : { fault: 'iin-sum' }
}

function readDate(text: string, now: Date, past: boolean): Read {
  // A paper needs the year, and the reader finds one where none is said.
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]
  const when = year ? readTime(text, now, 'past').value : null
  if (!when || local(when.at).year !== Number(year)) return { fault: 'date' }
  if (past && local(when.at).startOf('day') > local(now)) return { fault: 'future' }
  return { value: local(when.at).toFormat('dd.MM.yyyy') }
}

function phone(text: string): Read {
  const found = readPhone(text)
  return found ? { value: printPhone(found) } : { fault: 'phone' }
}

function email(text: string): Read {
  const value = readEmail(text)
  return value === null ? { fault: 'email' } : { value }
}

const readNumber = (text: string): Read =>
  /^\d{1,3}([ ]?\d{3})*([.,]\d{1,2})?$|^\d{1,12}([.,]\d{1,2})?$/.test(text) ? { value: text } : { fault: 'number' }

function readYear(text: string, now: Date): Read {
  const year = /^(\d{4})( ?(ж|жыл|жылы|г|год|года)\.?)?$/i.exec(text)?.[1]
  return year && Number(year) >= FIRST_YEAR && Number(year) <= local(now).year ? { value: year } : { fault: 'year' }
}
