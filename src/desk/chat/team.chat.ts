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
  leaver: (turn: StaffContext, id: number, name: string) => Promise<Screen | null>,
  buttons: DeskButtons,
) {
  const { staff } = deps
  /** True for supervisors; the others are told that it is not theirs. */
  const isSupervisor = (turn: StaffContext): boolean => {
    const may = turn.member.role === 'supervisor'
    if (!may) turn.note(turn.t('staff-refused-supervisor-only'))
    return may
  }

  const showTeam = async (turn: StaffContext) => turn.show(teamScreen(turn, await team.roster(), deps.staffChat !== undefined))

  buttons.on(to.team, async (turn) => showTeam(turn))
  buttons.on(to.person, async (turn, { id }) => {
    const member = isSupervisor(turn) ? await staff.member(Number(id)) : null
    if (member) await turn.show(personScreen(turn, member.id, member.name))
  })
  buttons.on(to.role, async (turn, { id, role }) => {
    const known = role === 'clerk' || role === 'supervisor' ? role : role === 'none' ? null : undefined
    if (known === undefined || !/^\d{1,15}$/.test(id) || !isSupervisor(turn)) return
    await team.name(turn.member, Number(id), known, turn.now)
    const left = known === null ? await leaver(turn, Number(id), await staff.known(Number(id))) : null
    await (left ? turn.show(left) : showTeam(turn))
  })
  buttons.on(to.newPerson, async (turn) => {
    if (!isSupervisor(turn)) return
    const writing = { id: deps.newId(turn.cause), what: 'member', about: '', founded: false, texts: [], files: [] } as const
    await staff.write(placeOf(turn), writing, turn.now)
    await turn.ask({ text: turn.t('staff-add-ask'), rows: [[to.team.to(turn.t('complaints-back'), {})]] }, writing.id)
  })
  buttons.on(to.deskLang, async (turn, { lang }) => {
    if (!isSupervisor(turn) || !(await team.speak(turn.member, lang))) return
    turn.note(turn.t('staff-lang-set', { language: turn.t(`language-${lang}`) }))
  })
  deskCanned(deps, team, buttons, isSupervisor)

  return {
    showTeam,
    /** The person that a supervisor names: by id, by contact, or by a message of theirs. */
    async hearMember(turn: StaffContext, writing: StaffDraft): Promise<void> {
      const found = turn.message ? personIn(turn.message) : null
      if (turn.member.role !== 'supervisor') return
      if (!found)
        return void (await turn.ask({ text: turn.t('staff-add-unread'), rows: [[to.team.to(turn.t('complaints-back'), {})]] }, writing.id))
      await staff.dropWriting(placeOf(turn), writing.id)
      if (found.name !== '') await staff.called(found.id, found.name)
      await turn.show(personScreen(turn, found.id, found.name || String(found.id)))
    },
    /** A ready answer: its title on the first line, the text below. */
    hearCanned: (turn: StaffContext, writing: StaffDraft) => hearCanned(deps, team, turn, writing),
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

function deskCanned(deps: ComplaintDeps, team: Team, buttons: DeskButtons, isSupervisor: (turn: StaffContext) => boolean): void {
  const { staff } = deps
  const ask = async (turn: StaffContext, about: string, lang: Lang) => {
    const writing = { id: deps.newId(turn.cause), what: 'canned', about, founded: false, texts: [], files: [] } as const
    const { id } = await staff.write(placeOf(turn), writing, turn.now)
    await turn.ask({ text: turn.t('staff-canned-ask'), rows: [[to.cannedList.to(turn.t('complaints-back'), { lang })]] }, id)
  }
  const showAll = async (turn: StaffContext, lang: Lang) => turn.show(cannedScreen(turn, lang, await staff.canned(lang)))
  buttons.on(to.cannedList, (turn, { lang }) => showAll(turn, isLang(lang) ? lang : 'kk'))
  buttons.on(to.cannedOne, async (turn, { canned: id }) => {
    const one = await staff.cannedBy(id)
    if (!one) return turn.note(turn.t('staff-not-found'))
    const own = turn.member.role === 'supervisor'
    const change = [to.cannedEdit.to(turn.t('staff-edit'), { canned: id }), to.cannedDrop.to(turn.t('staff-remove'), { canned: id })]
    await turn.show({
      text: lines(`<b>${escapeHtml(one.title)}</b>`, quoted(one.text)),
      rows: [own ? change : [], [to.cannedList.to(turn.t('complaints-back'), { lang: one.lang })]],
    })
  })
  buttons.on(to.cannedNew, async (turn, { lang }) => {
    if (isLang(lang) && isSupervisor(turn)) await ask(turn, `${lang} ${deps.newId(turn.cause)}`, lang)
  })
  buttons.on(to.cannedEdit, async (turn, { canned: id }) => {
    const one = isSupervisor(turn) ? await staff.cannedBy(id) : null
    if (one) await ask(turn, `${one.lang} ${id}`, one.lang)
  })
  buttons.on(to.cannedDrop, async (turn, { canned: id }) => {
    const lang = isSupervisor(turn) ? await team.dropCanned(turn.member, id) : null
    if (lang) await showAll(turn, lang)
  })
}

async function hearCanned(deps: ComplaintDeps, team: Team, turn: StaffContext, writing: StaffDraft): Promise<void> {
  const [lang = '', id = ''] = writing.about.split(' ')
  const [first = '', ...rest] = (turn.message?.text ?? '').trim().split('\n')
  const [title, text] = [oneLine(first), rest.join('\n').trim()]
  if (!isLang(lang) || turn.member.role !== 'supervisor') return
  if (!(await team.saveCanned(turn.member, { id, lang, title, text }))) {
    return void (await turn.ask(
      { text: turn.t('staff-canned-ask'), rows: [[to.cannedList.to(turn.t('complaints-back'), { lang })]] },
      writing.id,
    ))
  }
  await deps.staff.dropWriting(placeOf(turn), writing.id)
  await turn.show(cannedScreen(turn, lang, await deps.staff.canned(lang)))
}
