import { inRows, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { lines, paragraphs, short } from '../../complaints/formatting.chat.ts'
import { EVERYTHING, withValue } from '../../complaints/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { partText, SCOPE_KINDS, type ScopeKind, type Team, targetIn, targetKey } from '../team.ts'
import type { DeskButtons, StaffContext } from './staff-context.chat.ts'
import * as to from './staff-context.chat.ts'

const isKind = (value: string): value is ScopeKind => SCOPE_KINDS.some((kind) => kind === value)

/** Which regions, directories and services a member or a group deals with; supervisors set it. */
export function deskScopes(deps: ComplaintDeps, team: Team, buttons: DeskButtons) {
  const { staff } = deps

  async function screen(ctx: StaffContext, key: string): Promise<Screen | null> {
    const target = targetIn(key)
    const of = target && (await team.partOf(target))
    if (!target || !of) return null
    const { t } = ctx
    const said = (kind: ScopeKind) =>
      `${t(`staff-scope-${kind}`)}: ${escapeHtml(partText(team, ctx, of.scope, kind) ?? t('staff-scope-all'))}`
    return {
      text: paragraphs(`<b>${t('staff-scope', { name: escapeHtml(of.name) })}</b>`, lines(...SCOPE_KINDS.map(said)), t('staff-scope-hint')),
      rows: [
        SCOPE_KINDS.map((kind) => to.scopeKind.to(t(`staff-scope-${kind}`), { target: key, kind })),
        'chat' in target ? [to.unitDrop.to(t('staff-unit-drop'), { target: key })] : [],
        [to.team.to(t('complaints-back'), {})],
      ],
    }
  }

  buttons.on(to.scope, async (ctx, { target }) => {
    const shown = isSupervisor(ctx) ? await screen(ctx, target) : null
    if (shown) await ctx.show(shown)
  })
  buttons.on(to.scopeKind, (ctx, { target, kind }) => choose(ctx, target, kind))
  buttons.on(to.scopeFlip, async (ctx, { target: key, kind, value }) => {
    const target = targetIn(key)
    const of = target && isSupervisor(ctx) ? await team.partOf(target) : null
    const [, off, id] = /^(-?)(.*)$/.exec(value) ?? []
    const option = isKind(kind) ? team.options(kind, ctx).find((one) => one.id === id) : undefined
    if (!target || !of || !option || !isKind(kind)) return
    await team.setPart(ctx.member, target, withValue(of.scope, kind, option.value, off === ''))
    await choose(ctx, key, kind)
  })
  buttons.on(to.unitDrop, async (ctx, { target: key }) => {
    const target = targetIn(key)
    if (!target || !('chat' in target) || !isSupervisor(ctx)) return
    await team.dropUnit(ctx.member, target)
    await ctx.show({ text: ctx.t('staff-unit-dropped'), rows: [[to.queue.to(ctx.t('staff-queue'), {})]] })
  })

  async function choose(ctx: StaffContext, key: string, kind: string): Promise<void> {
    const target = targetIn(key)
    const of = target && isSupervisor(ctx) ? await team.partOf(target) : null
    if (!of || !isKind(kind)) return
    const flips = team.options(kind, ctx).map(({ id, value, label }) => {
      const on = of.scope[kind].includes(value)
      return to.scopeFlip.to(short(on ? `✅ ${label}` : label), { target: key, kind, value: on ? `-${id}` : id })
    })
    await ctx.show({
      text: paragraphs(`<b>${ctx.t('staff-scope', { name: escapeHtml(of.name) })}</b>`, ctx.t(`staff-scope-${kind}`)),
      rows: [...inRows(flips, 2), [to.scope.to(ctx.t('complaints-back'), { target: key })]],
    })
  }

  return {
    /** Makes the group or topic where the command was given one that deals with a part of the complaints. */
    async unit(ctx: StaffContext, title: string): Promise<unknown> {
      if (ctx.chat === ctx.member.id) return ctx.show({ text: ctx.t('staff-unit-where') })
      if (!isSupervisor(ctx)) return undefined
      const thread = ctx.thread ?? null
      const known = (await staff.units()).find((unit) => unit.chat === ctx.chat && unit.thread === thread)
      const named = title.trim().slice(0, 60) || known?.title || ctx.title || String(ctx.chat)
      await staff.saveUnit({ chat: ctx.chat, thread, title: named, scope: known?.scope ?? EVERYTHING })
      const shown = await screen(ctx, targetKey({ chat: ctx.chat, thread }))
      return shown && ctx.show(shown)
    },
  }
}

function isSupervisor(ctx: StaffContext): boolean {
  if (ctx.member.role === 'supervisor') return true
  ctx.note(ctx.t('staff-refused-supervisor-only'))
  return false
}
