import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'

/** The moment `time` of an ISO date in Almaty. */
export const momentOf = (day: string, time: string): Date => DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate()

/** The ISO date in Almaty. */
export const dayOf = (date: Date): string => local(date).toISODate() ?? ''

/** A date without a place: no clock is turned in it, so that counting its days is cheap. */
export const dateOf = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' })

/** The ISO date `days` later. */
export const addDays = (day: string, days: number): string => dateOf(day).plus({ days }).toISODate() ?? ''
