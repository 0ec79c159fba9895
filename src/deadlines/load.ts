import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ContentError } from '../i18n.ts'
import { type Calendar, CalendarOverrides, createCalendar } from './calendar.ts'

const FILE = 'data/calendar.yaml'

/**
 * Loads the calendar with the days that the government moved.
 * @param root the folder that holds `data`
 * @throws {ContentError} with every fault of the file
 */
export function loadCalendar(root: string): Calendar {
  const result = CalendarOverrides.safeParse(parse(readFileSync(join(root, FILE), 'utf8')))
  if (result.success) return createCalendar(result.data)
  throw new ContentError(
    result.error.issues.map(({ path, message }) => ({
      file: FILE,
      key: path.map(String).join('.'),
      code: 'schema',
      message,
      severity: 'error' as const,
    })),
  )
}
