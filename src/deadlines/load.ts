import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError, type ContentIssue } from '../i18n.ts'
import { readYaml } from '../yaml.ts'
import { type Calendar, createCalendar } from './calendar.ts'
import { CalendarTable, missingYears } from './calendar-table.ts'

const FILE = 'data/calendar.yaml'

const faultOf = (key: string, message: string): ContentIssue => ({ file: FILE, key, code: 'schema', message, severity: 'error' })

/** Moved days that move nothing: worked on anyway, or free anyway. */
function idleMoves(table: CalendarTable): ContentIssue[] {
  const unmoved = createCalendar({ ...table, years: table.years.map((row) => ({ ...row, moved: [] })) })
  return table.years.flatMap(({ year, moved }) =>
    moved.flatMap(({ from, to }) => [
      ...(unmoved.dayOff(from) ? [] : [faultOf(`years.${year}.moved`, `${from} is a working day anyway`)]),
      ...(unmoved.dayOff(to) ? [faultOf(`years.${year}.moved`, `${to} is free anyway`)] : []),
    ]),
  )
}

/** The table as it stands, or every fault of it. */
function readTable(root: string): CalendarTable | ContentIssue[] {
  try {
    const result = CalendarTable.safeParse(readYaml(readFileSync(join(root, FILE), 'utf8')))
    return result.success ? result.data : result.error.issues.map(({ path, message }) => faultOf(path.map(String).join('.'), message))
  } catch (error) {
    return [faultOf('', error instanceof Error ? error.message : String(error))]
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
