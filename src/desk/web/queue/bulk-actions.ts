/** What is done to many complaints at once: what needs no words. */
export const BULK_ACTIONS = ['take', 'take-over', 'release', 'study', 'close', 'assign'] as const
