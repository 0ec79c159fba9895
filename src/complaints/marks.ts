import { readEmail, readPhone, words } from '../input/index.ts'
import type { Person } from './contact.ts'
import type { Seal } from './seal.ts'

type Marking = Pick<Seal, 'mark'>

const nameMarks = (name: string, seal: Marking): string[] => [...new Set(words(name))].map((word) => seal.mark(`name ${word}`))
const contactMark = (value: string, seal: Marking): string => seal.mark(`contact ${value.toLowerCase()}`)

/** What a complaint is found by though its person is sealed: a keyed hash of every word of the name, and of phone or mail. */
export function marksOf({ name, contact }: Partial<Person>, seal: Marking): string[] {
  const marks = name === undefined ? [] : nameMarks(name, seal)
  if (contact?.way === 'phone') return [...marks, contactMark(contact.value.split(' ')[0] ?? '', seal)]
  return contact?.way === 'email' ? [...marks, contactMark(contact.value, seal)] : marks
}

/** The marks that all belong to whom somebody looks for, by phone, mail or words of the name; none where it can be none of them. */
export function marksFor(typed: string, seal: Marking): string[] {
  const phone = readPhone(typed)
  const email = readEmail(typed)
  if (phone || email !== null) return [contactMark(phone?.number ?? email ?? '', seal)]
  return /\d/.test(typed) ? [] : nameMarks(typed, seal)
}
