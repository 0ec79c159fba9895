import { labelOf } from '../../chat/index.ts'
import { ALPHABET, type Case, ID_LENGTH, isCaseId } from '../case.ts'

/** Somebody who was let in, under the name that their Telegram gave. */
export interface Member {
  readonly id: number
  readonly name: string
}

/** The list of a case with its door open: who is in, and who brings what. Nothing else of the case is shared. */
export interface Share {
  readonly case: string
  /** Whose case it is. */
  readonly citizen: number
  /** The name of the owner, as the others see it. */
  readonly owner: string
  /** Whoever knows it may come in. It dies when the door is closed. */
  readonly secret: string
  readonly members: readonly Member[]
  readonly brings: ReadonlyArray<{ readonly document: string; readonly by: number }>
  /** Telegram's ids of the cards that lie in other chats. */
  readonly cards: readonly string[]
}

/** More than a large family; a link that went astray lets no crowd in. */
export const MOST_MEMBERS = 20
/** Cards that are kept up to date; the oldest one drops out. */
export const MOST_CARDS = 5

const SECRET_LENGTH = 14
const NAME_LETTERS = 24

/**
 * A new secret: 69 bits, short enough for a button beside the ids of case and document.
 * @param random gives n bytes that nobody can guess
 */
export const newSecret = (random: (n: number) => Uint8Array): string =>
  [...random(SECRET_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** The key to a shared list, as links and cards carry it: the id of the case and the secret. */
export const keyOf = (of: Pick<Share, 'case' | 'secret'>): string => `${of.case}${of.secret}`

/** The parts of a key; null for what cannot be one. */
export function readKey(key: string): Pick<Share, 'case' | 'secret'> | null {
  const [id, secret] = [key.slice(0, ID_LENGTH), key.slice(ID_LENGTH)]
  return isCaseId(id) && secret.length === SECRET_LENGTH ? { case: id, secret } : null
}

/** A name of Telegram's as a line of the list bears it. */
export const shownName = (name: string): string => labelOf([name.replace(/[\p{C}\s]+/gu, ' ').trim() || '·'], NAME_LETTERS)

/** What stands before a paper: nobody has it, somebody brings it, it is ready. In the order in which taps go through them. */
export const MARKS = ['open', 'brings', 'ready'] as const
export type Mark = (typeof MARKS)[number]

const claim = (of: Pick<Share, 'brings'>, document: string) => of.brings.find((one) => one.document === document)

/** The mark of a paper. */
export function markOf(of: Pick<Share, 'brings'>, { ticks }: Pick<Case, 'ticks'>, document: string): Mark {
  if (ticks.includes(document)) return 'ready'
  return claim(of, document) ? 'brings' : 'open'
}

/** What the next tap makes of a mark. */
export const nextMark = (mark: Mark): Mark => MARKS[(MARKS.indexOf(mark) + 1) % MARKS.length] ?? 'open'

/** Who brings a paper; a ticked one that nobody said they bring is the owner's. Null: nobody yet. */
export function bringerOf(of: Share, ticked: Pick<Case, 'ticks'>, document: string): string | null {
  const by = claim(of, document)?.by
  const member = of.members.find(({ id }) => id === by)
  if (member) return member.name
  return by === of.citizen || ticked.ticks.includes(document) ? of.owner : null
}
