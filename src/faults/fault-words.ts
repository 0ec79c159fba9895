import type { en } from './en.ts'

/** Names of the sentences about faults. */
export type FaultId = keyof typeof en

/** The sentences of one language; a language that lacks one does not compile. */
export type FaultWords = Readonly<Record<FaultId, string>>
