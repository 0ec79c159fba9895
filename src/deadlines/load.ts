import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError, type ContentIssue, decodeText, type FaultId, fault, schemaFaults, yamlFault } from '../faults/index.ts'
import { readYaml, YamlError } from '../yaml.ts'
import { type Calendar, createCalendar } from './calendar.ts'
import { CalendarTable, missingYears } from './calendar-table.ts'

const FILE = 'data/calendar.yaml'

const faultOf = (key: string, id: FaultId, day: string): ContentIssue => fault({ file: FILE, key }, 'schema', id, { day })

/** Moved days that move nothing: worked on anyway, or free anyway. */
function idleMoves(table: CalendarTable): ContentIssue[] {
  const unmoved = createCalendar({ ...table, years: table.years.map((row) => ({ ...row, moved: [] })) })
  return table.years.flatMap(({ year, moved }) =>
    moved.flatMap(({ from, to }) => [
      ...(unmoved.dayOff(from) ? [] : [faultOf(`years.${year}.moved`, 'moved-worked', from)]),
      ...(unmoved.dayOff(to) ? [faultOf(`years.${year}.moved`, 'moved-free', to)] : []),
    ]),
  )
}

/** The table as it stands, or every fault of it. */
function readTable(root: string): CalendarTable | ContentIssue[] {
  const { text, faults } = decodeText(FILE, readFileSync(join(root, FILE)))
  const unreadable = faults.filter(({ severity }) => severity === 'error')
  try {
    const value = readYaml(text)
    const result = CalendarTable.safeParse(value)
    if (result.success && unreadable.length === 0) return result.data
    return [...unreadable, ...schemaFaults(CalendarTable, FILE, value, text)]
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    return [...unreadable, yamlFault(FILE, text, error)]
  }
}

/**
 * Loads the calendar.
 * @param root the folder that holds `data`
 * @throws {ContentError} with every fault of the file
 */
export function loadCalendar(root: string): Calendar {
  const table = readTable(root)
  if (Array.isArray(table)) throw new ContentError(table)
  return createCalendar(table)
}

/**
 * Everything that is wrong with the calendar on a day: faults of the file, and years that it lacks.
 * @param day ISO date in Almaty
 */
export function checkCalendar(root: string, day: string): ContentIssue[] {
  const table = readTable(root)
  return Array.isArray(table) ? table : [...idleMoves(table), ...missingYears(table, day)]
}
