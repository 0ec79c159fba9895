import { z } from 'zod'

const day = z.iso.date()

/** One act of the road from the printed standard to today's wording. */
export const Step = z.strictObject({
  issuer: z.string().regex(/^[a-z-]+$/),
  number: z.string().min(1),
  date: day,
})

const StepOfSome = Step.extend({
  /** Services for which it was not established that they went this way. */
  except: z.array(z.string()).default([]),
})

/** Points of one annex of rules: of the rules themselves (R), of the list of requirements (Q), and its forms (F). */
const Outline = z.strictObject({ R: z.array(z.string()), Q: z.array(z.string()), F: z.array(z.string()) })
export type Outline = z.infer<typeof Outline>

/** A legal document that approves standards. The contract of `data/acts.json`, an array of these. */
export const Act = z.discriminatedUnion('status', [
  z.strictObject({
    id: z.string(),
    /** Its words are `act-issuer-<issuer>` in the locales. */
    issuer: z.string().regex(/^[a-z-]+$/),
    number: z.string().min(1),
    date: day,
    status: z.literal('in-force'),
    /** The newest wording that was read, and when. */
    wording: day.optional(),
    read: day.optional(),
    /** The newest wording that is known, where its text was not in reach. */
    newest: day.optional(),
    /** Of a law that stands over the rules: its articles that were read, «92.1-1». No other one is cited. */
    articles: z.array(z.string().regex(/^\d{1,3}(\.\d{1,2}(-\d)?)?$/)).default([]),
    /** The register's page. */
    links: z.array(z.url()).default([]),
    /** What replaced what, the oldest first; the act itself is the last step. */
    road: z.array(StepOfSome).default([]),
    /** Annex → its points, for the annexes that editions tell. */
    outline: z.record(z.string().regex(/^\d{1,2}$/), Outline).default({}),
    /** The region that it is for, in Kazakh; null: the whole country. */
    region: z.string().nullable(),
  }),
  z.strictObject({
    id: z.string(),
    issuer: z.string().regex(/^[a-z-]+$/),
    number: z.string().min(1),
    date: day,
    status: z.literal('repealed'),
    /** `by`: the number of the act that repealed it. */
    repealed: z.strictObject({ date: day, by: z.string().min(1) }),
    /** As above: of an act that cards still tell something from. */
    outline: z.record(z.string().regex(/^\d{1,2}$/), Outline).default({}),
    region: z.string().nullable(),
  }),
])
export type Act = z.infer<typeof Act>

/** An act that is in force. */
export type ActInForce = Extract<Act, { status: 'in-force' }>
