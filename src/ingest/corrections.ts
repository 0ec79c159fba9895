/** Explicit decisions over what was read, from `data/corrections.yaml`. */
import { z } from 'zod'
import { Office } from '../offices/index.ts'
import { IngestError } from './error.ts'
import type { ReportNote } from './report.ts'

/** One decision: this field of this office has this value, and why. */
export const Correction = z.strictObject({
  office: z.string(),
  field: z.string(),
  value: z.unknown(),
  reason: z.string().min(1),
})
export type Correction = z.infer<typeof Correction>

const FIXED = new Set(['id', 'directory', 'source'])

function said(value: unknown): string {
  return typeof value === 'string' ? `«${value}»` : JSON.stringify(value)
}

function applyOne(office: Office, correction: Correction): { office: Office; detail: string } {
  const { field, reason } = correction
  if (FIXED.has(field) || !(field in Office.shape))
    throw new IngestError('correction-field', `corrections: ${correction.office} has no field «${field}» to correct`)
  const before = office[field as keyof Office]
  const result = Office.safeParse({ ...office, [field]: correction.value })
  if (!result.success)
    throw new IngestError('correction-value', `corrections: ${correction.office} ${field}: ${z.prettifyError(result.error)}`)
  return { office: result.data, detail: `${said(before)} → ${said(correction.value)}: ${reason}` }
}

/**
 * Applies the corrections to the offices they name.
 * @throws {IngestError} `correction-office`, `correction-field`, `correction-value`: the office or the field is unknown,
 * or the value does not fit the field
 */
export function applyCorrections(
  offices: readonly Office[],
  corrections: readonly Correction[],
): { offices: Office[]; notes: ReportNote[] } {
  const corrected = new Map(offices.map((office) => [office.id, office]))
  const notes: ReportNote[] = []
  for (const correction of corrections) {
    const office = corrected.get(correction.office)
    if (!office) throw new IngestError('correction-office', `corrections: no office «${correction.office}»`)
    const { office: after, detail } = applyOne(office, correction)
    corrected.set(after.id, after)
    const { directory, region, source } = after
    notes.push({ kind: 'correction', directory, region, office: after.id, field: correction.field, lines: source.lines, detail })
  }
  return { offices: [...corrected.values()], notes }
}
