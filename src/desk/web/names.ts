import type { PageDeps } from './deps.ts'

/** Names of the staff by their ids. */
export const staffNames = async ({ staff }: Pick<PageDeps, 'staff'>): Promise<ReadonlyMap<number, string>> =>
  new Map((await staff.members()).map(({ id, name }) => [id, name]))
