import type { ComplaintDeps } from '../complaints/deps.ts'
import { type Complaint, covers, EVERYTHING, type Facts, isEverything, type Member, type Scope, type Within } from '../complaints/index.ts'

/** Where something is said: a chat, and a topic of it. */
export interface Ear {
  readonly chat: number
  readonly thread?: number
}

type Deps = Pick<ComplaintDeps, 'staff' | 'staffChat' | 'offices'>

/** The common chat of the staff: the one of the environment, or what it became when it was made a supergroup. */
export const commonChat = async ({ staff, staffChat }: Pick<Deps, 'staff' | 'staffChat'>): Promise<number | undefined> =>
  staffChat === undefined ? undefined : staff.chatNow(staffChat)

/** Whether the desk works in this group: the common chat, or one of a unit. */
export const isDeskChat = async (deps: Deps, chat: number): Promise<boolean> =>
  chat === (await commonChat(deps)) || (await deps.staff.units()).some((unit) => unit.chat === chat)

/** What decides whose a complaint is. */
export function factsOf({ offices }: Pick<Deps, 'offices'>, of: Pick<Complaint, 'office' | 'service'>): Facts {
  const office = of.office === null ? null : offices.office(of.office)
  return { region: office?.region ?? null, directory: office?.directory ?? null, service: of.service }
}

/** Whether a complaint is for a member: of their part, or in their hands. Supervisors see all. */
export const isFor = (deps: Pick<Deps, 'offices'>, of: Complaint, member: Member): boolean =>
  member.role === 'supervisor' || of.clerk === member.id || covers(member.scope, factsOf(deps, of))

/** A complaint that a member may see; null for one of another part, as if there were none. */
export async function foundFor(
  deps: Pick<ComplaintDeps, 'complaints' | 'offices'>,
  number: string,
  member: Member,
): Promise<Complaint | null> {
  const of = await deps.complaints.find(number)
  return of && isFor(deps, of, member) ? of : null
}

/** The groups and topics that a complaint goes to; null where the staff have none, empty where none deals with it. */
export async function groupsFor(deps: Deps, of: Complaint): Promise<Ear[] | null> {
  const units = await deps.staff.units()
  const common = await commonChat(deps)
  if (units.length === 0) return common === undefined ? null : [{ chat: common }]
  return units
    .filter(({ scope }) => covers(scope, factsOf(deps, of)))
    .map(({ chat, thread }) => ({ chat, ...(thread === null ? {} : { thread }) }))
}

/** Whether a group may see a complaint: the common chat all, a unit's what it deals with. */
export async function groupSees(deps: Deps, of: Complaint, chat: number): Promise<boolean> {
  if (chat === (await commonChat(deps))) return true
  return (await deps.staff.units()).some((unit) => unit.chat === chat && covers(unit.scope, factsOf(deps, of)))
}

/** The part of all lists that a scope leaves, as the store can look for it; null for all. */
export function withinOf({ offices, catalogue }: Pick<ComplaintDeps, 'offices' | 'catalogue'>, scope: Scope, clerk: number): Within | null {
  if (isEverything(scope)) return null
  if (scope.regions.length + scope.directories.length === 0) return { clerk, offices: null, services: scope.services }
  const all = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  const directories = scope.directories.length > 0 ? scope.directories : [...all]
  const ids = directories
    .flatMap((id) => offices.directory(id))
    .filter(({ region }) => scope.regions.length === 0 || (region !== null && scope.regions.includes(region)))
    .map(({ id }) => id)
  return { clerk, offices: ids, services: scope.services.length > 0 ? scope.services : null }
}

/** What a member sees in this chat: their own part in private, the unit's in its group. */
export async function scopeIn(deps: Deps, member: Member, chat: number): Promise<Scope> {
  if (chat === member.id) return member.role === 'supervisor' ? EVERYTHING : member.scope
  if (chat === (await commonChat(deps))) return EVERYTHING
  const units = (await deps.staff.units()).filter((unit) => unit.chat === chat)
  const [only] = units
  // Several topics of one group: whoever is in it reads them all.
  const merged = (kind: keyof Scope) =>
    units.some(({ scope }) => scope[kind].length === 0) ? [] : units.flatMap(({ scope }) => scope[kind])
  return units.length === 1 && only
    ? only.scope
    : { regions: merged('regions'), directories: merged('directories'), services: merged('services') }
}
