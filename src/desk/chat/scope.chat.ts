import { inRows, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { lines, paragraphs, short } from '../../complaints/formatting.chat.ts'
import { EVERYTHING, flipped } from '../../complaints/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { partText, SCOPE_KINDS, type ScopeKind, type Team, targetIn, targetKey } from '../team.ts'
import type { DeskButtons, StaffContext } from './staff-context.chat.ts'
import * as to from './staff-context.chat.ts'

const isKind = (value: string): value is ScopeKind => SCOPE_KINDS.some((kind) => kind === value)

/** Which regions, directories and services a member or a group deals with; supervisors set it. */
export function deskScopes(deps: ComplaintDeps, team: Team, buttons: DeskButtons) {
  const { staff } = deps

  async function screen(turn: StaffContext, key: string): Promise<Screen | null> {
    const target = targetIn(key)
    const of = target && (await team.partOf(target))
    if (!target || !of) return null
    const { t } = turn
    const said = (kind: ScopeKind) =>
      `${t(`staff-scope-${kind}`)}: ${escapeHtml(partText(team, turn, of.scope, kind) ?? t('staff-scope-all'))}`
    return {
      text: paragraphs(`<b>${t('staff-scope', { name: escapeHtml(of.name) })}</b>`, lines(...SCOPE_KINDS.map(said)), t('staff-scope-hint')),
      rows: [
        SCOPE_KINDS.map((kind) => to.scopeKind.to(t(`staff-scope-${kind}`), { target: key, kind })),
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
    const of = target && isSupervisor(turn) ? await team.partOf(target) : null
    const option = isKind(kind) ? team.options(kind, turn).find(({ id }) => id === value) : undefined
    if (!target || !of || !option || !isKind(kind)) return
    await team.setPart(turn.member, target, flipped(of.scope, kind, option.value))
    await choose(turn, key, kind)
  })
  buttons.on(to.unitDrop, async (turn, { target: key }) => {
    const target = targetIn(key)
    if (!target || !('chat' in target) || !isSupervisor(turn)) return
    await team.dropUnit(turn.member, target)
    await turn.show({ text: turn.t('staff-unit-dropped'), rows: [[to.queue.to(turn.t('staff-queue'), {})]] })
  })

  async function choose(turn: StaffContext, key: string, kind: string): Promise<void> {
    const target = targetIn(key)
    const of = target && isSupervisor(turn) ? await team.partOf(target) : null
    if (!of || !isKind(kind)) return
    const flips = team
      .options(kind, turn)
      .map(({ id, value, label }) =>
        to.scopeFlip.to(short(of.scope[kind].includes(value) ? `✅ ${label}` : label), { target: key, kind, value: id }),
      )
    await turn.show({
      text: paragraphs(`<b>${turn.t('staff-scope', { name: escapeHtml(of.name) })}</b>`, turn.t(`staff-scope-${kind}`)),
      rows: [...inRows(flips, 2), [to.scope.to(turn.t('complaints-back'), { target: key })]],
    })
  }

  return {
    /** Makes the group or topic where the command was given one that deals with a part of the complaints. */
    async unit(turn: StaffContext, title: string): Promise<unknown> {
      if (turn.chat === turn.member.id) return turn.show({ text: turn.t('staff-unit-where') })
      if (!isSupervisor(turn)) return undefined
      const thread = turn.thread ?? null
      const known = (await staff.units()).find((unit) => unit.chat === turn.chat && unit.thread === thread)
      const named = title.trim().slice(0, 60) || known?.title || turn.title || String(turn.chat)
      await staff.saveUnit({ chat: turn.chat, thread, title: named, scope: known?.scope ?? EVERYTHING })
      const shown = await screen(turn, targetKey({ chat: turn.chat, thread }))
      return shown && turn.show(shown)
    },
  }
}

function isSupervisor(turn: StaffContext): boolean {
  if (turn.member.role === 'supervisor') return true
  turn.note(turn.t('staff-refused-supervisor-only'))
  return false
}
