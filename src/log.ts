import pino from 'pino'

export type Log = pino.Logger

/** Structured log on stderr. Nothing of a person goes into it: ids of updates, routes, milliseconds, stacks. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, redact: ['*.token', '*.uri', '*.secret'] }, pino.destination({ dest: 2, sync: true }))
