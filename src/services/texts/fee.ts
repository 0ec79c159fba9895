import { z } from 'zod'
import type { Fee } from '../flows/flow.ts'

/** The monthly calculation index (АЕК, МРП) through the years. The contract of `data/mci.yaml`. */
export const MciTable = z
  .array(
    z.strictObject({
      /** First and last day, both included. */
      from: z.iso.date(),
      to: z.iso.date(),
      /** Tenge. */
      value: z.number().int().positive(),
      source: z.string().min(1),
    }),
  )
  .min(1)
export type MciTable = z.infer<typeof MciTable>

/** A fee in tenge, with the index that it was counted with. */
export interface Tenge {
  readonly tenge: number
  readonly mci: number
  readonly source: string
}

/**
 * What `fee` is in tenge on a day, rounded to whole tenge.
 * @param day ISO date in Almaty, `2026-03-01`.
 * @returns null where the fee is not in indexes, or the table has no row for the day: never an old figure.
 */
export function inTenge(fee: Fee, table: MciTable, day: string): Tenge | null {
  if (fee.kind !== 'mci') return null
  const row = table.find(({ from, to }) => from <= day && day <= to)
  return row ? { tenge: Math.round(fee.amount * row.value), mci: row.value, source: row.source } : null
}

/** The last day that the table covers. */
export const lastDay = (table: MciTable): string =>
  table
    .map(({ to }) => to)
    .sort()
    .at(-1) ?? ''

/** Days between rows that no row covers, and days that two rows cover: `from` and `to` of the faulty pairs. */
export function gaps(table: MciTable): Array<{ after: string; before: string }> {
  const rows = [...table].sort((a, b) => a.from.localeCompare(b.from))
  return rows.slice(1).flatMap((row, index) => {
    const previous = rows[index]
    if (!previous) return []
    const next = new Date(Date.parse(`${previous.to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    return next === row.from ? [] : [{ after: previous.to, before: row.from }]
  })
}
