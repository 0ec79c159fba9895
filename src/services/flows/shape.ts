import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Document, type Flow, FlowChannel, Question } from './flow.ts'

/** What matters to the cases of a flow: what is asked, what is brought, where, and how long it takes. */
export const Shape = z.strictObject({
  questions: z.array(Question.pick({ id: true, options: true, when: true })),
  documents: z.array(Document.pick({ id: true, was: true, when: true, channels: true, variants: true })),
  channels: z.array(FlowChannel.pick({ id: true, when: true, deadline: true, storage: true })),
})
export type Shape = z.infer<typeof Shape>

/** The versions of a flow that were published, the oldest first. The contract of `flows/_history/<id>.json`; written by `cli accept`. */
export const History = z.array(
  z.strictObject({
    version: z.number().int().positive(),
    hash: z.string(),
    shape: Shape,
    /** What its papers were called when it was recorded, by their ids: the texts of a paper that has gone are gone as well. */
    papers: z.record(z.string(), z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })).optional(),
  }),
)
export type History = z.infer<typeof History>

/** The shape of a flow as it is kept. */
export const shapeOf = ({ questions, documents, channels }: Flow): Shape =>
  Shape.parse({
    questions: questions.map(({ id, options, when }) => ({ id, options, when })),
    documents: documents.map(({ id, was, when, channels: at, variants }) => ({ id, was, when, channels: at, variants })),
    channels: channels.map(({ id, when, deadline, storage }) => ({ id, when, deadline, storage })),
  })

/** A value with the fields of its objects in one order, whatever order they were written in. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** The same for two flows whose cases are the same; the order of fields does not count, the order of questions does. */
export const hashOf = (shape: Shape): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(shape)))
    .digest('hex')
    .slice(0, 16)
