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

/** What node-cron has to say, in our log: a round that was left out since the one before is still at work is no news, and an error has a name only. */
export function cronLog(log: Log) {
  const say = (level: 'debug' | 'error') => (said: string | Error, error?: Error) =>
    log[level](said instanceof Error || error ? nameOf(error ?? said) : {}, typeof said === 'string' ? `cron: ${said}` : 'cron')
  return { debug: say('debug'), info: say('debug'), warn: say('debug'), error: say('error') }
}
