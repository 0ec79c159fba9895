/** An error that is answered to the client as MongoDB would: a number, a name and a sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError'

  /**
   * @param code MongoDB's error code
   * @param codeName MongoDB's name of it
   * @param extra further fields of the error document, such as `keyPattern`
   */
  readonly code: number
  readonly codeName: string
  readonly extra: Record<string, unknown>

  constructor(code: number, codeName: string, message: string, extra: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.codeName = codeName
    this.extra = extra
  }
}

/** The client said something that no MongoDB would accept (code 2). */
export const badValue = (message: string): CommandError => new CommandError(2, 'BadValue', message)

/** The client's words have the wrong form (code 9). */
export const failedToParse = (message: string): CommandError => new CommandError(9, 'FailedToParse', message)

/** A value has the wrong type for what is asked of it (code 14). */
export const typeMismatch = (message: string): CommandError => new CommandError(14, 'TypeMismatch', message)

/** A field is named like an operator (code 52). */
export const dollarField = (name: string): CommandError =>
  new CommandError(52, 'DollarPrefixedFieldName', `The dollar ($) prefixed field '${name}' is not allowed here`)

/** An error of which MongoDB has the place only, and no name. */
export const located = (code: number, message: string): CommandError => new CommandError(code, `Location${code}`, message)

/** MongoDB could, the embedded store does not (code 238): an answer that is never a guess. */
export const refused = (what: string): CommandError =>
  new CommandError(238, 'NotImplemented', `the embedded store does not support ${what}; use a MongoDB server for it`)

/** A 64-bit number is one, which JSON does not know. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)) ?? 'null'

/** A second document with the same key in a unique index (code 11000). */
export function duplicateKey(
  ns: string,
  index: string,
  keyPattern: Record<string, unknown>,
  keyValue: Record<string, unknown>,
): CommandError {
  const fields = Object.entries(keyValue).map(([path, value]) => `${path}: ${shown(value)}`)
  const message = `E11000 duplicate key error collection: ${ns} index: ${index} dup key: { ${fields.join(', ')} }`
  return new CommandError(11000, 'DuplicateKey', message, { keyPattern, keyValue })
}

/** A write that did not reach the disk (code 14031 when there is no room, 39 otherwise); memory was rolled back to what is on disk. */
export function writeFailed(cause: unknown): CommandError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const full = /no space left|file too large|quota exceeded|ENOSPC|EDQUOT|EFBIG/i.test(why)
  const error = full
    ? new CommandError(14031, 'OutOfDiskSpace', `the disk of the data folder is full, nothing was written: ${why}`)
    : new CommandError(39, 'FileStreamFailed', `the data folder could not be written, nothing was changed: ${why}`)
  error.cause = cause
  return error
}
