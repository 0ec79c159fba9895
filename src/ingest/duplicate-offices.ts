/** Offices that a directory prints under two numbers. */
import type { Office } from '../offices/index.ts'
import type { ReportNote } from './report.ts'

/**
 * A note for every office whose name stands earlier in the same district of the same directory.
 * @param offices one directory in the order of print
 */
export function duplicateOffices(offices: readonly Office[]): ReportNote[] {
  return offices.flatMap((office, at) => {
    const same = (other: Office): boolean =>
      other.name === office.name && other.region === office.region && other.district === office.district
    const earlier = offices.slice(0, at).find(same)
    if (!earlier) return []
    const { id, directory, region, name } = office
    const lines = [...earlier.source.lines, ...office.source.lines]
    const detail = `«${name}» stands in rows ${earlier.source.row} and ${office.source.row}, not alike in everything: both are kept.`
    return [{ kind: 'repeated-office', directory, region, office: id, field: 'name', lines, detail } as const]
  })
}
