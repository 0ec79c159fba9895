import { StoreSilent } from './errors.ts'

/** Codes of a server that cannot write now: stepping or shutting down, without a majority, without room on its disk. */
const PASSING = new Set([39, 64, 91, 100, 189, 9001, 10107, 11600, 11602, 13435, 13436, 14031])
/** The driver's and mongoose's names for a server that is not reached. */
const UNREACHED =
  /^(MongoNetwork|MongoServerSelection|MongooseServerSelection|MongoPool|MongoTopology|MongoNotConnected|MongoWaitQueue|PoolCleared)/
/** What the driver lets through as it is when a connection breaks while it writes on it. */
const BROKEN = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])
/** mongoose holds operations back while it is not connected, and gives up after ten seconds with an error of no name. */
const HELD_BACK = 'buffering timed out'

/** A batch that was cut off: the driver wraps what happened in an error that names neither that nor a code. */
const CUT_OFF = 'MongoBulkWriteError'

/** Is this the error of a store that is away and may come back? */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return (
    error instanceof StoreSilent ||
    UNREACHED.test(error.name) ||
    (error.name === CUT_OFF && code === undefined) ||
    BROKEN.has(String(code)) ||
    (error.name.startsWith('Mongo') && PASSING.has(Number(code))) ||
    (error.name === 'MongooseError' && error.message.includes(HELD_BACK))
  )
}
