import { z } from 'zod'

/** E.164, Kazakhstan: +7 and ten digits. */
const phone = z.string().regex(/^\+7\d{10}$/)
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const text = z.string().min(1).nullable()

/** One rule of an akim's reception: weekly (`weeks` null), on the n-th weekdays of the month, or on the last one. */
export const Reception = z.strictObject({
  who: z.enum(['akim', 'deputy']),
  freq: z.enum(['weekly', 'monthly']),
  /** ISO weekday, 1 is Monday. */
  weekday: z.number().int().min(1).max(7),
  weeks: z.union([z.array(z.number().int().min(1).max(5)).min(1), z.literal('last'), z.null()]),
  from: clockTime,
  to: clockTime.nullable(),
})
export type Reception = z.infer<typeof Reception>

/** How exact a coordinate is: the address itself, the centre of the settlement or district, the capital of the region. */
export const Precision = z.enum(['address', 'settlement', 'district', 'region'])
export type Precision = z.infer<typeof Precision>

/** A place that an office serves. `kind` is the word of the print: ауыл, село, кент, қала, станция, ауылдық округ … */
export const Served = z.strictObject({ name: z.string().min(1), kind: z.string().min(1).nullable() })
export type Served = z.infer<typeof Served>

/** One entry of a directory, as printed in an annex and cleaned. The contract of `data/offices/*.json` (DESIGN.md). */
export const Office = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  directory: z.string(),
  /** Region, in Kazakh: «Қарағанды облысы», «Астана қаласы». */
  region: z.string().nullable(),
  /** District or town of regional rank, in Kazakh: «Абай ауданы», «Балқаш қаласы». */
  district: z.string().nullable(),
  /** One clean line, in Kazakh, without quotes and without «ММ» / «мемлекеттік мекемесі». */
  name: z.string().min(1),
  serves: z.array(Served),
  phones: z.array(phone),
  fax: z.array(phone),
  /** The phone cell as printed, white space folded; null when the print has none. */
  phonesRaw: text,
  postalIndex: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  address: text,
  site: text,
  email: text,
  hours: text,
  reception: z.array(Reception),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).nullable(),
  precision: Precision,
  /** Why the printed row cannot be trusted: its name, or its phones, stand in another row of the print. Each has its sentence in the locales. */
  doubtful: z.enum(['name-slipped', 'phone-slipped']).nullable(),
  source: z.strictObject({
    act: z.string(),
    annex: z.string(),
    region: z.string().nullable(),
    /** The printed row number; null when the print gives none. */
    row: z.number().int().nullable(),
    /** Line numbers of the source text (from 1) that the row stands in, in its first printing. */
    lines: z.array(z.number().int()),
    /** Every printing of this row: which standard's annex, from which line. */
    printings: z.array(
      z.strictObject({ service: z.string(), annex: z.string(), row: z.number().int().nullable(), line: z.number().int() }),
    ),
    /** The raw text of every field that cleaning changed in more than white space. */
    raw: z.record(z.string(), z.string()).optional(),
  }),
})
export type Office = z.infer<typeof Office>
