import { z } from 'zod'

const day = z.iso.date()

/** A legal document that approves standards. The contract of `data/acts.json`, an array of these. */
export const Act = z.discriminatedUnion('status', [
  z.strictObject({
    id: z.string(),
    /** Its words are `act-issuer-<issuer>` in the locales. */
    issuer: z.string().regex(/^[a-z-]+$/),
    number: z.string().min(1),
    date: day,
    status: z.literal('in-force'),
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
    region: z.string().nullable(),
  }),
])
export type Act = z.infer<typeof Act>
