import { inRows, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { EVERYTHING, flipped, type Scope } from '../../complaints/index.ts'
import { lines, paragraphs, short } from '../../complaints/words.chat.ts'
import { escapeHtml } from '../../i18n.ts'
import type { DeskButtons, Turn } from './turn.chat.ts'
import * as to from './turn.chat.ts'

const KINDS = ['regions', 'directories', 'services'] as const
type Kind = (typeof KINDS)[number]
const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value)

/** Whose scope a screen is about: a member («m901») or a group with its topic («u-1001.5»). */
type Target = { readonly member: number } | { readonly chat: number; readonly thread: number | null }

function targetIn(text: string): Target | null {
  const [, member, chat, thread] = /^(?:m(\d{1,15})|u(-\d{1,15})\.(\d{1,10}))$/.exec(text) ?? []
  if (member !== undefined) return { member: Number(member) }
  return chat === undefined ? null : { chat: Number(chat), thread: thread === '0' ? null : Number(thread) }
}
const unitTarget = (chat: number, thread: number | null): string => `u${chat}.${thread ?? 0}`

/** Which regions, directories and services a member or a group deals with; supervisors set it. */
export function deskScopes(deps: ComplaintDeps, buttons: DeskButtons) {
  const { staff } = deps

  async function found(target: Target): Promise<{ name: string; scope: Scope } | null> {
    if ('member' in target) {
      const member = await staff.member(target.member)
      return member && { name: member.name, scope: member.scope }
    }
    const unit = (await staff.units()).find(({ chat, thread }) => chat === target.chat && thread === target.thread)
    return unit ? { name: unit.title, scope: unit.scope } : null
  }
  async function save(target: Target, name: string, scope: Scope): Promise<void> {
    await ('member' in target ? staff.setScope(target.member, scope) : staff.saveUnit({ ...target, title: name, scope }))
  }

  const optionsOf = (turn: Turn, kind: Kind): ReadonlyArray<{ id: string; value: string; label: string }> => {
    if (kind === 'regions')
      return deps.offices
        .regions()
        .map((place) => ({ id: place.id, value: place.region, label: deps.offices.words.place(place, turn.lang) }))
    if (kind === 'services') return deps.catalogue.flows.map(({ id }) => ({ id, value: id, label: turn.t(`${id}-short`) }))
    const directories = new Set(deps.catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
    return [...directories].sort().map((id) => ({ id, value: id, label: turn.t(`offices-kind-${id}`) }))
  }

  async function screen(turn: Turn, key: string): Promise<Screen | null> {
    const target = targetIn(key)
    const of = target && (await found(target))
    if (!target || !of) return null
    const { t } = turn
    const said = (kind: Kind) => {
      const chosen = optionsOf(turn, kind).filter(({ value }) => of.scope[kind].includes(value))
      return `${t(`staff-scope-${kind}`)}: ${chosen.length === 0 ? t('staff-scope-all') : chosen.map(({ label }) => escapeHtml(label)).join(', ')}`
    }
    return {
      text: paragraphs(`<b>${t('staff-scope', { name: escapeHtml(of.name) })}</b>`, lines(...KINDS.map(said)), t('staff-scope-hint')),
      rows: [
        KINDS.map((kind) => to.scopeKind.to(t(`staff-scope-${kind}`), { target: key, kind })),
        'chat' in target ? [to.unitDrop.to(t('staff-unit-drop'), { target: key })] : [],
        [to.team.to(t('complaints-back'), {})],
      ],
    }
  }

  buttons.on(to.scope, async (turn, { target }) => {
    const shown = isSupervisor(turn) ? await screen(turn, target) : null
    if (shown) await turn.show(shown)
  })
  buttons.on(to.scopeKind, (turn, { target, kind }) => choose(turn, target, kind))
  buttons.on(to.scopeFlip, async (turn, { target: key, kind, value }) => {
    const target = targetIn(key)
    const of = target && isSupervisor(turn) ? await found(target) : null
    const option = isKind(kind) ? optionsOf(turn, kind).find(({ id }) => id === value) : undefined
    if (!target || !of || !option || !isKind(kind)) return
    await save(target, of.name, flipped(of.scope, kind, option.value))
    await choose(turn, key, kind)
  })
  buttons.on(to.unitDrop, async (turn, { target: key }) => {
    const target = targetIn(key)
    if (!target || !('chat' in target) || !isSupervisor(turn)) return
    await staff.dropUnit(target.chat, target.thread)
    await turn.show({ text: turn.t('staff-unit-dropped'), rows: [[to.queue.to(turn.t('staff-queue'), {})]] })
  })

  async function choose(turn: Turn, key: string, kind: string): Promise<void> {
    const target = targetIn(key)
    const of = target && isSupervisor(turn) ? await found(target) : null
    if (!of || !isKind(kind)) return
    const flips = optionsOf(turn, kind).map(({ id, value, label }) =>
      to.scopeFlip.to(short(of.scope[kind].includes(value) ? `✅ ${label}` : label), { target: key, kind, value: id }),
    )
    await turn.show({
      text: paragraphs(`<b>${turn.t('staff-scope', { name: escapeHtml(of.name) })}</b>`, turn.t(`staff-scope-${kind}`)),
      rows: [...inRows(flips, 2), [to.scope.to(turn.t('complaints-back'), { target: key })]],
    })
  }

  return {
    /** Makes the group or topic where the command was given one that deals with a part of the complaints. */
    async unit(turn: Turn, title: string): Promise<unknown> {
      if (turn.chat === turn.member.id) return turn.show({ text: turn.t('staff-unit-where') })
      if (!isSupervisor(turn)) return undefined
      const thread = turn.thread ?? null
      const known = (await staff.units()).find((unit) => unit.chat === turn.chat && unit.thread === thread)
      const named = title.trim().slice(0, 60) || known?.title || turn.title || String(turn.chat)
      await staff.saveUnit({ chat: turn.chat, thread, title: named, scope: known?.scope ?? EVERYTHING })
      const shown = await screen(turn, unitTarget(turn.chat, thread))
      return shown && turn.show(shown)
    },
  }
}

function isSupervisor(turn: Turn): boolean {
  if (turn.member.role === 'supervisor') return true
  turn.note(turn.t('staff-refused-supervisor-only'))
  return false
}
