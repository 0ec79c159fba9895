import type { ComplaintDeps } from '../complaints/deps.ts'
import { type Complaint, covers, type Facts, isEverything, type Member, type Scope, type Unit, type Within } from '../complaints/index.ts'
import type { Lang } from '../i18n.ts'

/** Where something is said: a chat, and a topic of it. */
export interface ChatTarget {
  readonly chat: number
  readonly thread?: number
}

type Deps = Pick<ComplaintDeps, 'staff' | 'staffChat' | 'offices'>

/** The common chat of the staff: the one of the environment, or what it became when it was made a supergroup. */
export const commonChat = async ({ staff, staffChat }: Pick<Deps, 'staff' | 'staffChat'>): Promise<number | undefined> =>
  staffChat === undefined ? undefined : staff.chatNow(staffChat)

/** Says something in the common chat of the staff, in its language; nothing where there is none. */
export async function inCommonChat(
  deps: Pick<Deps, 'staff' | 'staffChat'>,
  say: (chat: number, lang: Lang) => Promise<unknown>,
): Promise<void> {
  const chat = await commonChat(deps)
  if (chat !== undefined) await say(chat, await deps.staff.lang())
}

/** Whether the desk works in this group: the common chat, or one of a unit. */
export const isDeskChat = async (deps: Deps, chat: number): Promise<boolean> =>
  chat === (await commonChat(deps)) || (await deps.staff.units()).some((unit) => unit.chat === chat)

/** What decides whose a complaint is. */
export function factsOf({ offices }: Pick<Deps, 'offices'>, of: Pick<Complaint, 'office' | 'service'>): Facts {
  const office = of.office === null ? null : offices.office(of.office)
  return { region: office?.region ?? null, directory: office?.directory ?? null, service: of.service }
}

/** What decides for whom a complaint is. */
export type Whose = Pick<Complaint, 'office' | 'service' | 'clerk'>

/** Whether a complaint is for a member: of their part, or in their hands. Supervisors see all. */
export const isFor = (deps: Pick<Deps, 'offices'>, of: Whose, member: Member): boolean =>
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
export async function groupsFor(deps: Deps, of: Complaint): Promise<ChatTarget[] | null> {
  const units = await deps.staff.units()
  const common = await commonChat(deps)
  if (units.length === 0) return common === undefined ? null : [{ chat: common }]
  return units
    .filter(({ scope }) => covers(scope, factsOf(deps, of)))
    .map(({ chat, thread }) => ({ chat, ...(thread === null ? {} : { thread }) }))
}

/** Whether a group may see a complaint: the common chat all, a unit's what it deals with. */
export async function groupSees(deps: Deps, of: Whose, chat: number): Promise<boolean> {
  if (chat === (await commonChat(deps))) return true
  return (await deps.staff.units()).some((unit) => unit.chat === chat && covers(unit.scope, factsOf(deps, of)))
}

/** The part of all lists that scopes leave, as the store can look for it; null for all. `clerk`: who sees what they have, too. */
function withinOf(deps: Pick<ComplaintDeps, 'offices' | 'catalogue'>, scopes: readonly Scope[], clerk?: number): Within | null {
  if (scopes.some(isEverything)) return null
  return { parts: scopes.map((scope) => partOf(deps, scope)), ...(clerk === undefined ? {} : { clerk }) }
}

function partOf({ offices, catalogue }: Pick<ComplaintDeps, 'offices' | 'catalogue'>, scope: Scope): Within['parts'][number] {
  const services = scope.services.length > 0 ? scope.services : null
  if (scope.regions.length + scope.directories.length === 0) return { offices: null, services }
  const all = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  const ids = (scope.directories.length > 0 ? scope.directories : [...all])
    .flatMap((id) => offices.directory(id))
    .filter(({ region }) => scope.regions.length === 0 || (region !== null && scope.regions.includes(region)))
    .map(({ id }) => id)
  return { offices: ids, services }
}

/** What a member's own lists and figures have: their part and what they have; null for all. */
export const withinOwn = (deps: Pick<ComplaintDeps, 'offices' | 'catalogue'>, { id, role, scope }: Member): Within | null =>
  role === 'supervisor' ? null : withinOf(deps, [scope], id)

/** What the lists of a unit have. */
export const withinUnit = (deps: Pick<ComplaintDeps, 'offices' | 'catalogue'>, { scope }: Unit): Within | null => withinOf(deps, [scope])

/** What a member's lists and figures have where they ask for them: their own part in private, the topic's in a topic, all of a group's in it. */
export async function withinHere(
  deps: Deps & Pick<ComplaintDeps, 'catalogue'>,
  { member, chat, thread }: { readonly member: Member; readonly chat: number; readonly thread?: number },
): Promise<Within | null> {
  return chat === member.id ? withinOwn(deps, member) : withinGroup(deps, chat, thread)
}

/** What the lists and figures of a group have: the topic's in a topic, else all of the group's. */
export async function withinGroup(deps: Deps & Pick<ComplaintDeps, 'catalogue'>, chat: number, thread?: number): Promise<Within | null> {
  const units = (await deps.staff.units()).filter((unit) => unit.chat === chat)
  const topic = units.find((unit) => unit.thread === (thread ?? null))
  if (topic) return withinUnit(deps, topic)
  if (chat === (await commonChat(deps))) return null
  return withinOf(
    deps,
    units.map(({ scope }) => scope),
  )
}
