import type { Action, StaffDraft, StaffStore } from '../../../complaints/index.ts'

/** What a letter to the citizen is. */
export const KINDS = ['founded', 'unfounded', 'ask', 'reject', 'dismiss'] as const
export type Kind = (typeof KINDS)[number]

/** A letter that a clerk is writing: the same one in the chat and on the page. */
export interface Letter {
  readonly kind: Kind | null
  readonly text: string
}

/** A letter is no longer than this. */
export const LETTER_MAX = 8_000

/** Kinds that are an action of the same name. */
const isBare = (kind: string | null): kind is 'ask' | 'reject' | 'dismiss' => kind === 'ask' || kind === 'reject' || kind === 'dismiss'

type Staff = Pick<StaffStore, 'writingAbout' | 'rewrite' | 'dropWriting'>
/** A clerk writes in their private chat, and on the page in the same place. */
const placeOf = (id: number) => ({ chat: id, staff: id })

/** What a clerk is writing about a complaint; null when nothing is begun. */
export async function draftOf(staff: Staff, id: number, number: string): Promise<Letter | null> {
  const writing = await staff.writingAbout(placeOf(id), number)
  return writing && { kind: kindOf(writing), text: writing.texts.join('\n\n') }
}

const kindOf = ({ what, founded }: Pick<StaffDraft, 'what' | 'founded'>): Kind | null =>
  what === 'answer' ? (founded ? 'founded' : 'unfounded') : isBare(what) ? what : null

/** Keeps what was typed so far in place of what was there; an empty letter is none. */
export async function keepDraft(
  staff: Staff,
  id: number,
  number: string,
  { kind, text }: Letter,
  at: { now: Date; newId: string },
): Promise<void> {
  if (text.trim() === '') return dropDraft(staff, id, number)
  const what = isBare(kind) ? kind : 'answer'
  await staff.rewrite(placeOf(id), { id: at.newId, what, about: number, founded: kind === 'founded', texts: [text] }, at.now)
}

/** The letter was sent, or thrown away. */
export async function dropDraft(staff: Staff, id: number, number: string): Promise<void> {
  const writing = await staff.writingAbout(placeOf(id), number)
  if (writing) await staff.dropWriting(placeOf(id), writing.id)
}

/** The action that sends a letter; null while its kind is not chosen, or there are no words in it. */
export function actionOf({ kind, text }: Letter): Action | null {
  if (kind === null || text.trim() === '' || text.length > LETTER_MAX) return null
  return { ...emptyMove(kind), text }
}

/** Whether any letter may be written to this complaint now is asked of the rules by an empty one. */
export const emptyMove = (kind: Kind) =>
  isBare(kind)
    ? ({ what: kind, text: '', files: [] } satisfies Action)
    : ({ what: 'answer', founded: kind === 'founded', text: '', files: [] } satisfies Action)

/** What a complaint's letter form was filled in with. */
export function readLetter(fields: Readonly<Record<string, unknown>>): Letter {
  const text = typeof fields.text === 'string' ? fields.text.replace(/\r\n?/g, '\n') : ''
  return { kind: KINDS.find((one) => one === fields.kind) ?? null, text }
}
