/** An acknowledged write is on the disks of a majority of the members; the embedded store has it on its disk. For every schema and direct write. */
export const MAJORITY = { writeConcern: { w: 'majority' } } as const
