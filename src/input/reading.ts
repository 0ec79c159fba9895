/** Why a value that was read is less than sure: the talk says it, or asks. */
export type Doubt = 'year' | 'slip' | 'hour'

/**
 * What a reader made of a text. There is a value only when every word was understood; else `part` is what the understood
 * words say, and `unread` names the others, as they were typed.
 */
export type Reading<T> =
  | { readonly value: T; readonly unread: readonly []; readonly doubt: Doubt | null }
  | { readonly value: null; readonly part: T | null; readonly unread: readonly string[] }

/** A text that was understood wholly. */
export const read = <T>(value: T, doubt: Doubt | null = null): Reading<T> => ({ value, unread: [], doubt })

/** A text of which some words were not understood. */
export const unread = <T>(words: readonly string[], part: T | null = null): Reading<T> => ({ value: null, part, unread: words })
