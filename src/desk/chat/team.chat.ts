import type { Message } from '@grammyjs/types'
import type { Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { lines, paragraphs, short } from '../../complaints/formatting.chat.ts'
import { type Canned, oneLine, quoted, type StaffDraft } from '../../complaints/index.ts'
import { escapeHtml, isLang, LANGS, type Lang } from '../../i18n.ts'
import { personId, type Roster, type Team, targetKey } from '../team.ts'
import * as to from './staff-context.chat.ts'
import { type DeskButtons, placeOf, type StaffContext } from './staff-context.chat.ts'

/** Who answers complaints, in which language the common chat speaks, and the ready answers. Changed by supervisors. */
export function teamTalk(
  deps: ComplaintDeps,
  team: Team,
  leaver: (ctx: StaffContext, id: number, name: string) => Promise<Screen | null>,
  buttons: DeskButtons,
) {
  const { staff } = deps
  /** True for supervisors; the others are told that it is not theirs. */
  const isSupervisor = (ctx: StaffContext): boolean => {
    const may = ctx.member.role === 'supervisor'
    if (!may) ctx.note(ctx.t('staff-refused-supervisor-only'))
    return may
  }

  const showTeam = async (ctx: StaffContext) => ctx.show(teamScreen(ctx, await team.roster(), deps.staffChat !== undefined))

  buttons.on(to.team, async (ctx) => showTeam(ctx))
  buttons.on(to.person, async (ctx, { id }) => {
    const member = isSupervisor(ctx) ? await staff.member(Number(id)) : null
    if (member) await ctx.show(personScreen(ctx, member.id, member.name))
  })
  buttons.on(to.role, async (ctx, { id, role }) => {
    const known = role === 'clerk' || role === 'supervisor' ? role : role === 'none' ? null : undefined
    if (known === undefined || !/^\d{1,15}$/.test(id) || !isSupervisor(ctx)) return
    await team.name(ctx.member, Number(id), known, ctx.now)
    const left = known === null ? await leaver(ctx, Number(id), await staff.known(Number(id))) : null
    await (left ? ctx.show(left) : showTeam(ctx))
  })
  buttons.on(to.newPerson, async (ctx) => {
    if (!isSupervisor(ctx)) return
    const writing = { id: deps.newId(ctx.cause), what: 'member', about: '', founded: false, texts: [], files: [] } as const
    await staff.write(placeOf(ctx), writing, ctx.now)
    await ctx.ask({ text: ctx.t('staff-add-ask'), rows: [[to.team.to(ctx.t('complaints-back'), {})]] }, writing.id)
  })
  buttons.on(to.deskLang, async (ctx, { lang }) => {
    if (!isSupervisor(ctx) || !(await team.speak(ctx.member, lang))) return
    ctx.note(ctx.t('staff-lang-set', { language: ctx.t(`language-${lang}`) }))
  })
  deskCanned(deps, team, buttons, isSupervisor)

  return {
    showTeam,
    /**
     * The person that a supervisor names: by id, by contact, or by a message of theirs. What asked for it is kept until the next one, or
     * until it runs out: an update that comes again after a death finds it.
     */
    async hearMember(ctx: StaffContext, writing: StaffDraft): Promise<void> {
      const found = ctx.message ? personIn(ctx.message) : null
      if (ctx.member.role !== 'supervisor') return
      if (!found)
        return void (await ctx.ask({ text: ctx.t('staff-add-unread'), rows: [[to.team.to(ctx.t('complaints-back'), {})]] }, writing.id))
      if (found.name !== '') await staff.called(found.id, found.name)
      await ctx.show(personScreen(ctx, found.id, found.name || String(found.id)))
    },
    /** A ready answer: its title on the first line, the text below. What asked for it is kept as well. */
    hearCanned: (ctx: StaffContext, writing: StaffDraft) => hearCanned(deps, team, ctx, writing),
  }
}

/**
 * Who is of the staff, with what each has open.
 * @param common whether there is a common chat, whose language supervisors choose
 */
function teamScreen({ t, member }: Pick<StaffContext, 't' | 'member'>, { members, left, units }: Roster, common: boolean): Screen {
  const boss = member.role === 'supervisor'
  return {
    text: paragraphs(
      `<b>${t('staff-team')}</b>`,
      members
        .map((one) => `• ${escapeHtml(one.name)} — ${t(`staff-role-${one.role}`)} · ${t('staff-has-open', { count: one.open })}`)
        .join('\n'),
    ),
    rows: [
      ...(boss ? members.filter(({ fixed }) => !fixed).map((one) => [to.person.to(short(one.name), { id: String(one.id) })]) : []),
      ...(boss ? units.map(({ chat, thread, title }) => [to.scope.to(`🏢 ${short(title)}`, { target: targetKey({ chat, thread }) })]) : []),
      ...(boss ? left.map(({ id, name, open }) => [to.leaver.to(`⚠️ ${short(name)} · ${open}`, { id: String(id), page: '0' })]) : []),
      boss ? [to.newPerson.to(t('staff-add'), {})] : [],
      !common || !boss ? [] : LANGS.map((lang) => to.deskLang.to(t(`language-${lang}`), { lang })),
      LANGS.map((lang) => to.cannedList.to(`💬 ${lang}`, { lang })),
      [to.queue.to(t('staff-queue'), {})],
    ],
  }
}

/** What somebody may be on the staff. */
function personScreen({ t }: Pick<StaffContext, 't'>, id: number, name: string): Screen {
  const as = (role: 'clerk' | 'supervisor' | 'none') => to.role.to(t(`staff-role-${role}`), { id: String(id), role })
  return {
    text: t('staff-role-ask', { name: escapeHtml(name) }),
    rows: [
      [as('clerk'), as('supervisor')],
      [to.scope.to(t('staff-scope-button'), { target: targetKey({ member: id }) })],
      [as('none')],
      [to.team.to(t('complaints-back'), {})],
    ],
  }
}

function personIn({ text, contact, forward_origin: origin }: Message): { id: number; name: string } | null {
  if (contact?.user_id) return { id: contact.user_id, name: oneLine([contact.first_name, contact.last_name ?? ''].join(' ')) }
  if (origin?.type === 'user' && !origin.sender_user.is_bot)
    return { id: origin.sender_user.id, name: oneLine(origin.sender_user.first_name) }
  const typed = personId(text ?? '')
  return typed === null ? null : { id: typed, name: '' }
}

/** The ready answers of a language. */
function cannedScreen({ t, member }: Pick<StaffContext, 't' | 'member'>, lang: Lang, all: readonly Canned[]): Screen {
  return {
    text: paragraphs(`<b>${t('staff-canned', { language: t(`language-${lang}`) })}</b>`, all.length > 0 ? '' : t('staff-empty')),
    rows: [
      ...all.map((one) => [to.cannedOne.to(short(one.title), { canned: one.id })]),
      member.role === 'supervisor' ? [to.cannedNew.to(t('staff-canned-new'), { lang })] : [],
      [to.team.to(t('complaints-back'), {})],
    ],
  }
}

function deskCanned(deps: ComplaintDeps, team: Team, buttons: DeskButtons, isSupervisor: (ctx: StaffContext) => boolean): void {
  const { staff } = deps
  const ask = async (ctx: StaffContext, about: string, lang: Lang) => {
    const writing = { id: deps.newId(ctx.cause), what: 'canned', about, founded: false, texts: [], files: [] } as const
    const { id } = await staff.write(placeOf(ctx), writing, ctx.now)
    await ctx.ask({ text: ctx.t('staff-canned-ask'), rows: [[to.cannedList.to(ctx.t('complaints-back'), { lang })]] }, id)
  }
  const showAll = async (ctx: StaffContext, lang: Lang) => ctx.show(cannedScreen(ctx, lang, await staff.canned(lang)))
  buttons.on(to.cannedList, (ctx, { lang }) => showAll(ctx, isLang(lang) ? lang : 'kk'))
  buttons.on(to.cannedOne, async (ctx, { canned: id }) => {
    const one = await staff.cannedBy(id)
    if (!one) return ctx.note(ctx.t('staff-not-found'))
    const own = ctx.member.role === 'supervisor'
    const change = [to.cannedEdit.to(ctx.t('staff-edit'), { canned: id }), to.cannedDrop.to(ctx.t('staff-remove'), { canned: id })]
    await ctx.show({
      text: lines(`<b>${escapeHtml(one.title)}</b>`, quoted(one.text)),
      rows: [own ? change : [], [to.cannedList.to(ctx.t('complaints-back'), { lang: one.lang })]],
    })
  })
  buttons.on(to.cannedNew, async (ctx, { lang }) => {
    if (isLang(lang) && isSupervisor(ctx)) await ask(ctx, `${lang} ${deps.newId(ctx.cause)}`, lang)
  })
  buttons.on(to.cannedEdit, async (ctx, { canned: id }) => {
    const one = isSupervisor(ctx) ? await staff.cannedBy(id) : null
    if (one) await ask(ctx, `${one.lang} ${id}`, one.lang)
  })
  buttons.on(to.cannedDrop, async (ctx, { canned: id }) => {
    const lang = isSupervisor(ctx) ? await team.dropCanned(ctx.member, id) : null
    if (lang) await showAll(ctx, lang)
  })
}

async function hearCanned(deps: ComplaintDeps, team: Team, ctx: StaffContext, writing: StaffDraft): Promise<void> {
  const [lang = '', id = ''] = writing.about.split(' ')
  const [first = '', ...rest] = (ctx.message?.text ?? '').trim().split('\n')
  const [title, text] = [oneLine(first), rest.join('\n').trim()]
  if (!isLang(lang) || ctx.member.role !== 'supervisor') return
  if (!(await team.saveCanned(ctx.member, { id, lang, title, text }))) {
    return void (await ctx.ask(
      { text: ctx.t('staff-canned-ask'), rows: [[to.cannedList.to(ctx.t('complaints-back'), { lang })]] },
      writing.id,
    ))
  }
  await ctx.show(cannedScreen(ctx, lang, await deps.staff.canned(lang)))
}
