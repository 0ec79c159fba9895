import { z } from 'zod'
import { Office } from '../office.ts'
import { Point } from '../places/place.ts'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time')
const stretch = { from: clockTime, to: clockTime }

/** When an office is open, as an editor has checked it. `lunch` null: no break. */
export const CheckedHours = z.strictObject({
  open: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), ...stretch })).min(1),
  lunch: z.strictObject(stretch).nullable(),
})
export type CheckedHours = z.infer<typeof CheckedHours>

/** What an editor knows better than the print: one entry of `data/offices/overrides.yaml`. */
export const Override = z.strictObject({
  office: Office.shape.id,
  hours: CheckedHours.optional(),
  coordinates: Point.optional(),
  phones: Office.shape.phones.optional(),
  address: z.string().min(1).optional(),
  site: z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  /** Nobody is received without an appointment. */
  appointmentOnly: z.boolean().default(false),
  closed: z.boolean().default(false),
  /** Where it was learnt: a site, a call. */
  source: z.string().min(1),
  /** The day of checking, ISO. */
  checked: z.iso.date(),
})
export type Override = z.infer<typeof Override>

/** The office with what the editor knows in place of the print. */
export function overridden(office: Office, by: Override): Office {
  const { phones, address, site, email, coordinates } = by
  return {
    ...office,
    ...(phones ? { phones } : {}),
    ...(address ? { address } : {}),
    ...(site ? { site } : {}),
    ...(email ? { email } : {}),
    ...(coordinates ? { coordinates, precision: 'address' as const } : {}),
  }
}
