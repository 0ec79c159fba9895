import type { ComplaintDeps, Speech } from '../complaints/deps.ts'
import { type Action, EVERYTHING, type Member, OWED_STATES, type Role, type Scope, type Unit } from '../complaints/index.ts'
import { isLang, type Lang } from '../i18n.ts'
import type { BulkResult, StaffActions } from './staff-actions.chat.ts'

/** What a part of the complaints is made of. */
export const SCOPE_KINDS = ['regions', 'directories', 'services'] as const
export type ScopeKind = (typeof SCOPE_KINDS)[number]

/** Whose part it is: a member («m901»), or a group with its topic («u-1001.5»). */
export type Target = { readonly member: number } | { readonly chat: number; readonly thread: number | null }

/** A target by its name; null when it names none. */
export function targetIn(text: string): Target | null {
  const [, member, chat, thread] = /^(?:m(\d{1,15})|u(-\d{1,15})\.(\d{1,10}))$/.exec(text) ?? []
  if (member !== undefined) return { member: Number(member) }
  return chat === undefined ? null : { chat: Number(chat), thread: thread === '0' ? null : Number(thread) }
}
/** The name of a target. */
export const targetKey = (target: Target): string => ('member' in target ? `m${target.member}` : `u${target.chat}.${target.thread ?? 0}`)

/** Ids of Telegram's own, under which anybody speaks: service notices, anonymous admins of every group, posts of channels. */
const SERVICE_IDS: readonly number[] = [777_000, 1_087_968_824, 136_817_688]
/** Whether somebody may get a role: one person, and nobody else, is behind the id. */
const isPerson = (id: number): boolean => Number.isSafeInteger(id) && id > 0 && !SERVICE_IDS.includes(id)

/** The id in what somebody typed; null when it is none, or not one person's. */
export function personId(text: string): number | null {
  const id = /^\s*\d{3,15}\s*$/.test(text) ? Number(text) : null
  return id !== null && isPerson(id) ? id : null
}

/** A ready answer is no longer than this. */
export const CANNED_MAX = { title: 60, text: 3_000 } as const

/** One choice of a part. */
export interface ScopeOption {
  readonly id: string
  /** As scopes name it. */
  readonly value: string
  readonly label: string
}

/** Everybody at the desk. */
export interface Roster {
  /** `open`: how many complaints they have that an answer is owed to. */
  readonly members: ReadonlyArray<Member & { readonly open: number }>
  /** Whoever has left and has some all the same. */
  readonly left: ReadonlyArray<{ readonly id: number; readonly name: string; readonly open: number }>
  /** Groups and topics with a part of their own. */
  readonly units: readonly Unit[]
  /** The language of the common chat; null where there is none. */
  readonly lang: Lang | null
}

/** What supervisors do to the team, whether in a chat or on the page. What is for supervisors only is done for nobody else. */
export interface Team {
  roster(): Promise<Roster>
  /** Name and part of a member or a unit; null when there is no such one (any more). */
  partOf(target: Target): Promise<{ readonly name: string; readonly scope: Scope } | null>
  /** All that a part can be made of. */
  options(kind: ScopeKind, say: Pick<Speech, 't' | 'lang'>): readonly ScopeOption[]
  /** Gives or takes a role; false for who may not, and for who is named in the environment. */
  name(by: Member, id: number, role: Role | null, now: Date): Promise<boolean>
  setPart(by: Member, target: Target, scope: Scope): Promise<boolean>
  dropUnit(by: Member, target: Target): Promise<boolean>
  /** Everything that somebody has goes to a colleague or back to the queue; null for who may not. */
  inherit(by: Member, from: number, to: number | 'queue', now: Date, key: string): Promise<BulkResult | null>
  /** Keeps a ready answer, in place of the one with its id; false for who may not, and for one without words or too long. */
  saveCanned(by: Member, of: { readonly id: string; readonly lang: Lang; readonly title: string; readonly text: string }): Promise<boolean>
  /** @returns the language of what was removed; null when nothing was */
  dropCanned(by: Member, id: string): Promise<Lang | null>
  /** Sets the language of the common chat. */
  speak(by: Member, lang: string): Promise<boolean>
}

const leads = ({ role }: Member): boolean => role === 'supervisor'
const isFit = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most

/** The team and its acts. */
export function deskTeam(deps: ComplaintDeps, acts: StaffActions): Team {
  const { staff } = deps
  return {
    async roster() {
      const members = await staff.members()
      const [open, left, units, lang] = await Promise.all([
        Promise.all(members.map(({ id }) => deps.queue.count({ states: OWED_STATES, clerk: id }))),
        deps.queue.heldByOthers(members.map(({ id }) => id)),
        staff.units(),
        deps.staffChat === undefined ? null : staff.lang(),
      ])
      const names = await Promise.all(left.map(({ id }) => staff.known(id)))
      return {
        members: members.map((member, at) => ({ ...member, open: open[at] ?? 0 })),
        left: left.map(({ id, count }, at) => ({ id, name: names[at] ?? String(id), open: count })),
        units,
        lang,
      }
    },
    async partOf(target) {
      if ('member' in target) return staff.member(target.member)
      const unit = (await staff.units()).find(({ chat, thread }) => chat === target.chat && thread === target.thread)
      return unit ? { name: unit.title, scope: unit.scope } : null
    },
    options: (kind, say) => optionsOf(deps, kind, say),
    async name(by, id, role, now) {
      if (!leads(by) || !isPerson(id) || (await staff.member(id))?.fixed) return false
      await staff.name(id, role, by.id, now)
      return true
    },
    async setPart(by, target, scope) {
      const of = leads(by) ? await this.partOf(target) : null
      if (!of) return false
      await ('member' in target ? staff.setScope(target.member, scope) : staff.saveUnit({ ...target, title: of.name, scope }))
      return true
    },
    async dropUnit(by, target) {
      if (!leads(by) || 'member' in target) return false
      await staff.dropUnit(target.chat, target.thread)
      return true
    },
    async inherit(by, from, to, now, key) {
      if (!leads(by)) return null
      const held = (await acts.held(from)).map(({ number }) => number)
      const list = { id: key, what: 'series', about: key, founded: false, texts: held, files: [] } as const
      // What comes again after a death is about all that they had, and not about what is left.
      const { texts: numbers } = await staff.write({ chat: by.id, staff: by.id }, list, now)
      const action: Action = to === 'queue' ? { what: 'release' } : { what: 'assign', to }
      return acts.many(numbers, action, by, now, key)
    },
    async saveCanned(by, of) {
      if (!leads(by) || !isFit(of.title, CANNED_MAX.title) || !isFit(of.text, CANNED_MAX.text)) return false
      await staff.saveCanned(of)
      return true
    },
    async dropCanned(by, id) {
      const one = leads(by) ? await staff.cannedBy(id) : null
      if (one) await staff.removeCanned(id)
      return one?.lang ?? null
    },
    async speak(by, lang) {
      if (!leads(by) || !isLang(lang)) return false
      await staff.setLang(lang)
      return true
    },
  }
}

function optionsOf({ offices, catalogue }: Pick<ComplaintDeps, 'offices' | 'catalogue'>, kind: ScopeKind, say: Pick<Speech, 't' | 'lang'>) {
  if (kind === 'regions')
    return offices.regions().map((place) => ({ id: place.id, value: place.region, label: offices.words.place(place, say.lang) }))
  if (kind === 'services') return catalogue.flows.map(({ id }) => ({ id, value: id, label: say.t(`${id}-short`) }))
  const directories = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  return [...directories].sort().map((id) => ({ id, value: id, label: say.t(`offices-kind-${id}`) }))
}

/** In words, what one kind of a part is; null for all of it. */
export function partText(team: Pick<Team, 'options'>, say: Pick<Speech, 't' | 'lang'>, scope: Scope, kind: ScopeKind): string | null {
  const chosen = team.options(kind, say).filter(({ value }) => scope[kind].includes(value))
  return chosen.length === 0 ? null : chosen.map(({ label }) => label).join(', ')
}

/** The part that was chosen of everything there is. */
export function scopeOf(
  team: Pick<Team, 'options'>,
  say: Pick<Speech, 't' | 'lang'>,
  chosen: (kind: ScopeKind) => readonly string[],
): Scope {
  const of = (kind: ScopeKind): string[] => {
    const ids = chosen(kind)
    return team.options(kind, say).flatMap(({ id, value }) => (ids.includes(id) ? [value] : []))
  }
  return { ...EVERYTHING, regions: of('regions'), directories: of('directories'), services: of('services') }
}
