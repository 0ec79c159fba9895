import { readEmail, readPhone, words } from '../../input/index.ts'
import type { Person } from '../contact.ts'
import type { Encryption } from './encryption.ts'

type KeyedHash = Pick<Encryption, 'keyedHash'>

const nameMarks = (name: string, encryption: KeyedHash): string[] =>
  [...new Set(words(name))].map((word) => encryption.keyedHash(`name ${word}`))
const contactMark = (value: string, encryption: KeyedHash): string => encryption.keyedHash(`contact ${value.toLowerCase()}`)

/** What a complaint is found by though its person is sealed: a keyed hash of every word of the name, and of phone or mail. */
export function blindIndexOf({ name, contact }: Partial<Person>, encryption: KeyedHash): string[] {
  const marks = name === undefined ? [] : nameMarks(name, encryption)
  if (contact?.way === 'phone') return [...marks, contactMark(contact.value.split(' ')[0] ?? '', encryption)]
  return contact?.way === 'email' ? [...marks, contactMark(contact.value, encryption)] : marks
}

/** The marks that all belong to whom somebody looks for, by phone, mail or words of the name; none where it can be none of them. */
export function blindIndexFor(typed: string, encryption: KeyedHash): string[] {
  const phone = readPhone(typed)
  const email = readEmail(typed)
  if (phone || email !== null) return [contactMark(phone?.number ?? email ?? '', encryption)]
  return /\d/.test(typed) ? [] : nameMarks(typed, encryption)
}
