/** How directories and the report are written: stable, and so that a diff can be read. */
import type { Office } from '../offices/index.ts'
import type { IngestReport } from './ingest.ts'

/** JSON on one line, with a space after colons and commas outside strings. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`)
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}

function block(value: object, indent: string, deep: readonly string[]): string {
  const fields = Object.entries(value).map(([key, inner]) => {
    const text = deep.includes(key) && inner && typeof inner === 'object' ? block(inner, `${indent}  `, deep) : oneLine(inner)
    return `${indent}  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${fields.join(',\n')}\n${indent}}`
}

/** A directory as JSON: one block for an office, one line for each of its fields. */
export function serializeOffices(offices: readonly Office[]): string {
  return offices.length > 0 ? `[\n${offices.map((office) => `  ${block(office, '  ', ['source', 'raw'])}`).join(',\n')}\n]\n` : '[]\n'
}

function printNotes(notes: readonly object[], indent: string): string {
  return notes.length > 0 ? `[\n${notes.map((note) => `${indent}  ${oneLine(note)}`).join(',\n')}\n${indent}]` : '[]'
}

/** The report as JSON: one line for each note. */
export function serializeReport(report: IngestReport): string {
  const directories = Object.entries(report.directories).map(
    ([id, { offices, regions, numbering }]) =>
      `    ${JSON.stringify(id)}: {\n      "offices": ${offices},\n      "regions": ${block(regions, '      ', [])},\n      "numbering": ${printNotes(numbering, '      ')}\n    }`,
  )
  const notes = Object.entries(report.notes).map(([kind, list]) => `    ${JSON.stringify(kind)}: ${printNotes(list, '    ')}`)
  return [
    '{',
    `  "offices": ${report.offices},`,
    `  "directories": {\n${directories.join(',\n')}\n  },`,
    `  "precision": ${block(report.precision, '  ', [])},`,
    `  "counts": ${block(report.counts, '  ', [])},`,
    `  "notes": {\n${notes.join(',\n')}\n  }`,
    '}\n',
  ].join('\n')
}
