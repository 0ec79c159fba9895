/**
 * Where something stands encrypted in the store, so that it can be encrypted anew with another key: every room that seals lists its own.
 */
export interface EncryptedField {
  readonly collection: string
  /** A field of the document: a string, or null where there is nothing. */
  readonly field: string
  /** The id that the words were sealed for. */
  readonly boundTo: (row: Readonly<Record<string, unknown>>) => string
  /** Fields of the document that are made of the words and the key. */
  readonly also?: (words: object, encryption: { keyedHash(words: string): string }) => Readonly<Record<string, unknown>>
}
