export type IngestErrorCode =
  | 'source-missing'
  | 'source-unreadable'
  | 'corrections-unreadable'
  | 'places-unreadable'
  | 'correction-office'
  | 'correction-field'
  | 'correction-value'
  | 'duplicate-id'
  | 'office-invalid'

/** Why the ingest stopped; the message is one sentence for the operator. */
export class IngestError extends Error {
  readonly code: IngestErrorCode

  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'IngestError'
    this.code = code
  }
}
