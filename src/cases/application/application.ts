import { z } from 'zod'
import { local } from '../../clock.ts'
import type { Application, Field } from '../../services/index.ts'
import type { Asked } from './field.ts'

/** The citizen writes it on the paper: a line is left. */
export const BY_HAND = null
/** There is nothing to write: the line is left out. */
export const NONE = ''

const AnswerSchema = z.union([z.string(), z.null(), z.array(z.array(z.string()))])
/** A field's answer as it will stand on the paper; an option's id for a choice, rows of cells for a table. */
export type Answer = z.infer<typeof AnswerSchema>

const DraftSchema = z.object({
  case: z.string(),
  service: z.string(),
  annex: z.number(),
  answers: z.record(z.string(), AnswerSchema),
  /** The field that is asked; null while the whole is shown. */
  at: z.string().nullable(),
  /** The cells typed so far of a new row of the table at `at`; null when no row is being typed. */
  row: z.array(z.string()).nullable(),
})
/** An application that is being filled in. It lies in the chat's document only while it is open. */
export type Draft = Readonly<z.infer<typeof DraftSchema>>

/** Children of one family, and as many rows as one page takes. */
export const MAX_ROWS = 10

/** The name under which the chat's document keeps the open application. */
export const ROOM = 'application'
/** A draft that nobody goes on with is deleted after so many days. `applications-intro` and `privacy-text` tell. */
export const DRAFT_DAYS = 30

const Stored = DraftSchema.extend({ expire: z.coerce.date() })

/** A draft as it is stored: with the moment after which it is gone. */
export const storedDraft = (draft: Draft, now: Date): z.infer<typeof Stored> => ({
  ...draft,
  row: draft.row && [...draft.row],
  expire: local(now).plus({ days: DRAFT_DAYS }).toJSDate(),
})

/** A draft as the store gives it back; null for nothing, for one of an unknown shape, and for one whose time is over. */
export function readDraft(stored: unknown, now: Date): Draft | null {
  const { data } = Stored.safeParse(stored)
  if (!data || data.expire <= now) return null
  const { expire: _, ...draft } = data
  return draft
}

/** An empty draft at its first open question. */
export function beginDraft(of: { id: string; service: string }, form: Application, known: Readonly<Record<string, string>> = {}): Draft {
  return onwards(form, { case: of.id, service: of.service, annex: form.annex, answers: { ...known }, at: null, row: null })
}

/** The draft under a form that may have changed since: answers to fields that are gone go, and what is open is asked. */
export function fitted(form: Application, draft: Draft): Draft {
  const known = Object.entries(draft.answers).filter(([id, answer]) => {
    const field = form.fields.find((one) => one.id === id)
    return field !== undefined && fits(field, answer)
  })
  const answers = Object.fromEntries(known)
  const kept = { ...draft, answers }
  const asked = fieldOf(form, kept)
  if (asked) return rowFits(asked, kept.row) ? kept : at(kept, asked)
  return onwards(form, kept)
}

const fits = (field: Field, answer: Answer): boolean => {
  if (answer === BY_HAND || answer === NONE) return true
  if (field.type === 'table')
    return Array.isArray(answer) && answer.every((row) => row.length === field.columns?.length) && answer.length <= MAX_ROWS
  return typeof answer === 'string' && (field.type !== 'choice' || (field.options ?? []).includes(answer))
}

const rowFits = (field: Field, row: readonly string[] | null): boolean =>
  row === null || (field.type === 'table' && row.length < (field.columns?.length ?? 0))

/** The field that is asked now. */
export const fieldOf = (form: Application, draft: Draft): Field | null => form.fields.find(({ id }) => id === draft.at) ?? null

/** What is to be typed now: the field itself, the next cell of a row, or null where a button answers. */
export function askedOf(field: Field, draft: Draft): Asked | null {
  if (field.type === 'choice') return null
  if (field.type === 'table') return (draft.row && field.columns?.[draft.row.length]) ?? null
  return { id: field.id, type: field.type }
}

/** The rows of a table that are complete. */
export function rowsOf(draft: Pick<Draft, 'answers'>, field: Field): readonly (readonly string[])[] {
  const answer = draft.answers[field.id]
  return Array.isArray(answer) ? answer : []
}

const isOpen = (draft: Draft, field: Field): boolean => draft.answers[field.id] === undefined

/** What is told of somebody goes with them when there is nobody, and is asked when there is somebody after all. */
function following(form: Application, answers: Readonly<Record<string, Answer>>, of: string, answer: Answer): Record<string, Answer> {
  const own = new Set(form.fields.filter((field) => field.of === of).map(({ id }) => id))
  const others = Object.entries({ ...answers, [of]: answer })
  if (answer === NONE) return Object.fromEntries([...others, ...[...own].map((id): [string, Answer] => [id, NONE])])
  return Object.fromEntries(others.filter(([id]) => answers[of] !== NONE || !own.has(id)))
}

/** To the first field without an answer, or to the whole when all are told. */
export function onwards(form: Application, draft: Draft): Draft {
  const next = form.fields.find((field) => isOpen(draft, field))
  return next ? at(draft, next) : { ...draft, at: null, row: null }
}

/** To one field; a table with rows asks whether there are more of them. */
export const at = (draft: Draft, field: Field): Draft => ({
  ...draft,
  at: field.id,
  row: field.type === 'table' && rowsOf(draft, field).length === 0 ? [] : null,
})

/** One step back: the cell before, the rows of the table, the field before. The first field stays where it is. */
export function backwards(form: Application, draft: Draft): Draft {
  const field = fieldOf(form, draft)
  if (!field) return draft
  if (draft.row && draft.row.length > 0) return { ...draft, row: draft.row.slice(0, -1) }
  if (draft.row && rowsOf(draft, field).length > 0) return { ...draft, row: null }
  const asked = form.fields.slice(0, form.fields.indexOf(field)).filter(({ of }) => of === undefined || draft.answers[of] !== NONE)
  const before = asked.at(-1)
  return before ? at(draft, before) : draft
}

/** The draft after the field was answered, passed over, or left to be written by hand. */
export const answered = (form: Application, draft: Draft, answer: Answer): Draft =>
  draft.at === null ? draft : onwards(form, { ...draft, answers: following(form, draft.answers, draft.at, answer), row: null })

/** The draft after a cell of a row; the last one completes the row. */
export function celled(draft: Draft, field: Field, cell: string): Draft {
  const row = [...(draft.row ?? []), cell]
  if (row.length < (field.columns?.length ?? 0)) return { ...draft, row }
  return { ...draft, answers: { ...draft.answers, [field.id]: [...rowsOf(draft, field).map((one) => [...one]), row] }, row: null }
}

/** A new row of the table, unless it is full. */
export const anotherRow = (draft: Draft, field: Field): Draft =>
  rowsOf(draft, field).length < MAX_ROWS ? { ...draft, row: [] } : { ...draft, row: null }

/** The table from its first row again. */
export function emptied(draft: Draft, field: Field): Draft {
  const { [field.id]: _, ...answers } = draft.answers
  return { ...draft, answers, row: [] }
}

/** The place, from 0, of the answer that is being changed in a form which was told to its end; 0 while it is filled in. */
export const changedAt = (form: Application, draft: Draft): number =>
  form.fields.some((field) => isOpen(draft, field))
    ? 0
    : Math.max(
        0,
        form.fields.findIndex(({ id }) => id === draft.at),
      )

/** Where the question stands among all: from 1. */
export const numberOf = (form: Application, field: Field): number => form.fields.indexOf(field) + 1
