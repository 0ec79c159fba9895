import type { PageDeps } from '../deps.ts'

/**
 * Names of the staff by their ids.
 * @param ids who else is named: whoever has left keeps their name
 */
export async function staffNames({ staff }: Pick<PageDeps, 'staff'>, ids: Iterable<number | null | undefined> = []): Promise<Names> {
  const names = new Map((await staff.members()).map(({ id, name }) => [id, name]))
  const left = [...new Set(ids)].filter((id) => id != null).filter((id) => !names.has(id))
  for (const [index, name] of (await Promise.all(left.map((id) => staff.known(id)))).entries()) names.set(left[index] ?? 0, name)
  return names
}

export type Names = ReadonlyMap<number, string>
