import type { QueryFilter } from 'mongoose'
import { Grievance } from '../../services/index.ts'
import type { ComplaintState } from '../complaint.ts'
import type { ComplaintRow } from './complaint.store.ts'

/** What somebody looks for: everything that one of these leads to. */
export interface Sought {
  readonly offices: readonly string[]
  readonly services: readonly string[]
  readonly abouts: readonly Grievance[]
  readonly clerks: readonly number[]
  /** Marks of one person, all of them. */
  readonly marks: readonly string[]
  /** Words that stand so in the text or in a message; shorter than three letters they lead nowhere. */
  readonly text: string
  /**
   * Whose words are looked through as they are: everybody's, or those that this clerk has. The others are found by no more than a colleague
   * reads of them: by searches nobody tries out, digit by digit, what a mask hides.
   */
  readonly whole: 'all' | number | null
}

/** Offices and services of one part of the complaints; null for all of its kind. */
export interface Part {
  readonly offices: readonly string[] | null
  readonly services: readonly string[] | null
}

/** The parts of the complaints that somebody deals with, and what they have. */
export interface Within {
  /** Telegram id of who sees what they have, too. */
  readonly clerk?: number
  readonly parts: readonly Part[]
}

/** Which complaints a list shows. */
export interface QueueFilter {
  readonly states: readonly ComplaintState[]
  /** Telegram id of who has it; null: nobody has it. */
  readonly clerk?: number | null
  /** The term ended before this moment. */
  readonly dueBefore?: Date
  readonly service?: string
  readonly about?: Grievance
  /** Ids of offices. */
  readonly offices?: readonly string[]
  readonly sought?: Sought
  /** The part of somebody who does not deal with all. */
  readonly within?: Within | null
  /** Registered from this moment on. */
  readonly from?: Date
  /** Registered before this moment. */
  readonly to?: Date
  /** An answer or a rejection was given, whatever became of it since. */
  readonly decided?: true
  /** It came back at least once. */
  readonly reopened?: true
}

const WORDS_MIN = 3
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
type Query = QueryFilter<ComplaintRow>

/**
 * The filter as the store is asked. States are named, all of them too: the indexes of lists begin with them, and only the page is read.
 * So are the subjects of a service, whose index has them.
 */
export function queryOf(filter: QueueFilter): Query {
  const { states, clerk, dueBefore, service, about, offices, from, to, decided, reopened, sought, within } = filter
  const ways = [...(sought ? [{ $or: waysTo(sought) }] : []), ...(within ? [{ $or: partOf(within) }] : [])]
  return {
    state: { $in: [...states] },
    ...(clerk === undefined ? {} : { clerk }),
    ...(dueBefore ? { due: { $lt: dueBefore } } : {}),
    ...(service ? { service } : {}),
    ...(about ? { about } : service ? { about: { $in: [...Grievance.options] } } : {}),
    ...(offices ? { office: { $in: [...offices] } } : {}),
    ...(from || to ? { registered: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    ...(decided ? { decided } : {}),
    ...(reopened ? { reopened: { $gt: 0 } } : {}),
    ...(ways.length > 0 ? { $and: ways } : {}),
  }
}

/** The ways in which a complaint is of these parts. */
const partOf = ({ clerk, parts }: Within): Query[] => [
  ...(clerk === undefined ? [] : [{ clerk }]),
  ...parts.map(({ offices, services }) => ({
    ...(offices ? { office: { $in: [...offices] } } : {}),
    ...(services ? { service: { $in: [...services] } } : {}),
  })),
]

/** What a mask may hide: digits, and the name in an address of mail. */
const HIDDEN = /\p{Nd}|[^\s]@/u
/** A word of such an address is followed by its sign. */
const NO_MAIL = '(?![^\\s@<>«»"()]{0,64}@)'

function wordsIn(pattern: string): Query[] {
  const words = { $regex: pattern, $options: 'i' }
  return [{ text: words }, { 'messages.text': words }]
}

function waysByWords({ text, whole }: Pick<Sought, 'text' | 'whole'>): Query[] {
  if (text.length < WORDS_MIN) return []
  const asWritten = wordsIn(escaped(text))
  if (whole === 'all') return asWritten
  return [
    ...(HIDDEN.test(text) ? [] : wordsIn(`${escaped(text)}${NO_MAIL}`)),
    ...(whole === null ? [] : [{ clerk: whole, $or: asWritten }]),
  ]
}

function waysTo({ offices, services, abouts, clerks, marks, ...words }: Sought): Query[] {
  return [
    { office: { $in: [...offices] } },
    { service: { $in: [...services] } },
    { about: { $in: [...abouts] } },
    { clerk: { $in: [...clerks] } },
    ...(marks.length > 0 ? [{ marks: { $all: [...marks] } }] : []),
    ...waysByWords(words),
  ]
}
