import pino from 'pino'

export type Log = pino.Logger

/** Structured log on stderr, unless told otherwise. Nothing of a person goes into it: ids of updates, routes, milliseconds, stacks. */
export const createLog = (level: string, to: pino.DestinationStream = pino.destination({ dest: 2, sync: true })): Log =>
  pino({ level, base: null, redact: ['*.token', '*.uri', '*.secret'] }, to)

/** What may be told of any error: its name and code, and those of the one inside it. Messages may hold what people typed. */
export function nameOf(error: unknown): { error: string; code?: unknown } {
  const inner = (error as { error?: unknown })?.error
  const { name, code } = (inner ?? error) as { name?: string; code?: unknown }
  return { error: name ?? 'unknown', ...(code === undefined ? {} : { code }) }
}
