import { z } from 'zod'
import { type ContentIssue, type FaultId, type FaultValues, fault } from '../faults/index.ts'
import { addDays } from './days.ts'

const names = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })
const source = z.string().min(1)
const year = z.int().min(1991)

/** The holidays of the law, and what every year adds to them. The contract of `data/calendar.yaml`. */
export const CalendarTable = z
  .strictObject({
    holidays: z.array(
      z.strictObject({
        /** `MM-DD`. */
        day: z.string().regex(/^\d{2}-\d{2}$/),
        /** First and last year, both included; absent: before the table begins, or still so. */
        from: year.optional(),
        until: year.optional(),
        /** False: no other day is free for it when it falls on a weekend. */
        given: z.boolean().default(true),
        names,
        source,
      }),
    ),
    kurbanAit: names,
    /** In order, without a hole. */
    years: z
      .array(
        z.strictObject({
          year,
          source,
          kurbanAit: z.strictObject({ day: z.iso.date(), source }),
          /** A day of rest moved by decision: `from` becomes a working day, `to` a free one. */
          moved: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), names: names.optional(), source })),
        }),
      )
      .min(1),
  })
  .superRefine(({ years }, context) => {
    const say = (index: number, message: FaultId, params: FaultValues) =>
      context.addIssue({ code: 'custom', path: ['years', index], message, params })
    years.forEach((row, index) => {
      const wanted = (years[0]?.year ?? 0) + index
      if (row.year !== wanted) say(index, 'year-order', { year: row.year, wanted })
      for (const day of [row.kurbanAit.day, ...row.moved.map(({ to }) => to)])
        if (!day.startsWith(`${row.year}-`)) say(index, 'year-other', { day, year: row.year })
    })
  })
export type CalendarTable = z.infer<typeof CalendarTable>

/** So long before a year begins its calendar is missed. */
const AHEAD_DAYS = 60

/**
 * What the table lacks on a day: the year of that day, and the one that begins within 60 days.
 * @param day ISO date in Almaty
 */
export function missingYears({ years }: CalendarTable, day: string): ContentIssue[] {
  const wanted = new Set([day, addDays(day, AHEAD_DAYS)].map((one) => Number(one.slice(0, 4))))
  for (const { year } of years) wanted.delete(year)
  return [...wanted].map((year) => fault({ file: 'data/calendar.yaml', key: 'years' }, 'no-calendar', 'no-calendar', { year }, 'warning'))
}
