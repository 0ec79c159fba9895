import { button } from '../chat/index.ts'

// `what` says what is to be reminded of: see target.ts.

/** The list of what waits. */
export const list = button('m', 'page')
export const open = button('mo', 'id')
export const snooze = button('mz', 'id', 'how')
export const drop = button('md', 'id')
/** Asks when. */
export const when = button('mw', 'what')
export const pick = button('mp', 'what', 'how')
/** A month of the calendar, `2026-03`. */
export const month = button('mm', 'what', 'month')
/** A day of it, `2026-03-05`. */
export const day = button('mt', 'what', 'day')
/** An hour of that day, `09.00`. */
export const hour = button('mh', 'what', 'day', 'hour')
export const expires = button('me', 'case')
export const reception = button('mr', 'case', 'office')
export const calendarFile = button('mf', 'id')
export const caseFile = button('mc', 'case')
export const quiet = button('mq')
/** Quiet hours `21.00-08.00`, or `off`. */
export const setQuiet = button('mu', 'hours')
/** «Until when may I complain?», and «remind me of it». */
export const appeal = button('ma', 'case')
export const appealRemind = button('mv', 'case')
/** A label that is not to be pressed. */
export const label = button('mn')
