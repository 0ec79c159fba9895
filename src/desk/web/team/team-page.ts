import { html } from 'hono/html'
import type { Member, Scope } from '../../../complaints/index.ts'
import { LANGS } from '../../../i18n.ts'
import { partText, type Roster, SCOPE_KINDS, type Target, type Team, targetKey } from '../../team.ts'
import { colleagueChoice } from '../complaint/notes.ts'
import type { Visit } from '../deps.ts'
import { csrfField, type Html, page } from '../html.ts'

type Options = Pick<Team, 'options'>

/** In words, what somebody deals with. */
export function wholePart(team: Options, visit: Visit, scope: Scope): string {
  const parts = SCOPE_KINDS.flatMap((kind) => partText(team, visit, scope, kind) ?? [])
  return parts.length === 0 ? visit.t('desk-team-everything') : parts.join(' · ')
}

/** What the page of the team shows. */
export interface TeamView {
  readonly roster: Roster
  readonly said: Html
  /** What was typed and could not be added. */
  readonly typed?: { readonly id: string; readonly name: string }
}

/** Who is of the staff, what they deal with and have; groups with a part of their own. Supervisors open each. */
export function teamPage(team: Options, visit: Visit, { roster, said, typed }: TeamView): Html {
  const { t, member } = visit
  const boss = member.role === 'supervisor'
  const name = (target: Target, text: string): Html => (boss ? html`<a href="/desk/team/${targetKey(target)}">${text}</a>` : html`${text}`)
  const row = (target: Target, text: string, cells: readonly (string | Html)[]): Html =>
    html`<tr><th scope="row">${name(target, text)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`
  const openOf = (id: number, open: number): Html => html`<a href="/desk?clerk=${id}">${open}</a>`
  return page(
    visit,
    t('desk-team'),
    '/desk/team',
    html`<h1>${t('desk-team')} <span class="count">${roster.members.length}</span></h1>
${said}
<table class="team"><caption class="unseen">${t('desk-team')}</caption>
<thead><tr><th scope="col">${t('desk-column-clerk')}</th><th scope="col">${t('desk-team-role')}</th><th scope="col">${t('desk-team-part')}</th><th scope="col">${t('desk-count-owed')}</th></tr></thead>
<tbody>${roster.members.map((one) =>
      row({ member: one.id }, one.name, [
        t(`staff-role-${one.role}`),
        one.role === 'supervisor' ? t('desk-team-everything') : wholePart(team, visit, one.scope),
        openOf(one.id, one.open),
      ]),
    )}
${boss ? roster.left.map(({ id, name: text, open }) => row({ member: id }, text, [t('desk-team-left'), '', openOf(id, open)])) : ''}</tbody></table>
${
  roster.units.length === 0
    ? ''
    : html`<h2>${t('desk-team-units')}</h2><table class="team"><caption class="unseen">${t('desk-team-units')}</caption>
<thead><tr><th scope="col">${t('desk-team-unit')}</th><th scope="col">${t('desk-team-part')}</th></tr></thead>
<tbody>${roster.units.map((unit) => row(unit, unit.title, [wholePart(team, visit, unit.scope)]))}</tbody></table>`
}
${boss ? added(visit, typed) : ''}
${boss && roster.lang !== null ? spoken(visit, roster.lang) : ''}`,
  )
}

function added(visit: Visit, typed: TeamView['typed']): Html {
  const { t } = visit
  return html`<section aria-labelledby="add"><h2 id="add">${t('desk-team-add')}</h2>
<form class="filters" method="post" action="/desk/team">${csrfField(visit)}
<label>${t('desk-team-id')}<input name="id" inputmode="numeric" pattern="\\s*[0-9]{3,15}\\s*" required autocomplete="off" value="${typed?.id ?? ''}"></label>
<label>${t('desk-team-name')}<input name="name" maxlength="60" autocomplete="off" value="${typed?.name ?? ''}"></label>
${roleChoice(visit, 'clerk')}<button>${t('staff-add')}</button></form>
<p class="sub">${t('desk-team-add-hint')}</p></section>`
}

const spoken = (visit: Visit, now: string): Html => {
  const { t } = visit
  return html`<section aria-labelledby="lang"><h2 id="lang">${t('desk-team-lang')}</h2>
<form class="plain" method="post" action="/desk/team/lang">${csrfField(visit)}${LANGS.map(
    (one) =>
      html`<button class="second" name="lang" value="${one}" lang="${one}"${one === now ? html` aria-pressed="true"` : ''}>${t(`language-${one}`)}</button>`,
  )}</form></section>`
}

const roleChoice = ({ t }: Visit, now: Member['role']): Html =>
  html`<label>${t('desk-team-role')}<select name="role">${(['clerk', 'supervisor'] as const).map(
    (role) => html`<option value="${role}"${role === now ? html` selected` : ''}>${t(`staff-role-${role}`)}</option>`,
  )}</select></label>`

/** What the page of one member or group shows. */
export interface PersonView {
  readonly target: Target
  readonly name: string
  /** null for a group, and for who has left. */
  readonly member: Member | null
  /** null for who has left. */
  readonly scope: Scope | null
  readonly open: number
  readonly colleagues: readonly Member[]
  readonly once: string
  readonly said: Html
}

/** One member or group: role, part, what they have, and the way out. */
export function personPage(team: Options, visit: Visit, view: PersonView): Html {
  const { t } = visit
  const { target, member, name, open, said } = view
  const role = member ? t(`staff-role-${member.role}`) : 'member' in target ? t('desk-team-left') : t('desk-team-unit')
  return page(
    visit,
    name,
    '',
    html`<h1>${name} <span class="state">${role}</span></h1>
${said}
<p><a href="/desk/team">${t('desk-team')}</a>${'member' in target ? html` · <a href="/desk?clerk=${target.member}">${t('staff-has-open', { count: open })}</a>` : ''}</p>
${member && !member.fixed ? roleForm(visit, target, member) : ''}${member?.fixed ? html`<p class="sub">${t('desk-team-fixed')}</p>` : ''}
${'member' in target && open > 0 ? handOver(visit, view, target.member) : ''}
${view.scope && member?.role !== 'supervisor' ? partForm(team, visit, target, view.scope) : ''}
${'chat' in target ? way(visit, target, 'drop', html`<button class="second">${t('staff-unit-drop')}</button>`) : ''}`,
  )
}

const way = (visit: Visit, target: Target, act: string, body: Html, name = 'plain'): Html =>
  html`<form class="${name}" method="post" action="/desk/team/${targetKey(target)}/${act}">${csrfField(visit)}${body}</form>`

function roleForm(visit: Visit, target: Target, member: Member): Html {
  const { t } = visit
  const choice = html`${roleChoice(visit, member.role)}<button name="do" value="keep">${t('desk-view-save')}</button>
<button name="do" value="remove" class="second">${t('desk-team-remove')}</button>`
  return way(visit, target, 'role', choice, 'filters')
}

function handOver(visit: Visit, { target, colleagues, once, open }: PersonView, id: number): Html {
  const { t } = visit
  const choice = html`<input type="hidden" name="once" value="${once}">${colleagueChoice(visit, colleagues, id)}
<button name="do" value="give">${t('desk-hand')}</button><button name="do" value="queue" class="second">${t('staff-back-to-queue')}</button>`
  return html`<section aria-labelledby="hand"><h2 id="hand">${t('desk-team-hand', { count: open })}</h2>
${way(visit, target, 'hand', choice, 'filters')}</section>`
}

function partForm(team: Options, visit: Visit, target: Target, scope: Scope): Html {
  const { t } = visit
  const kinds = SCOPE_KINDS.map(
    (kind) =>
      html`<fieldset class="ticks"><legend>${t(`staff-scope-${kind}`)}</legend>${team
        .options(kind, visit)
        .map(
          ({ id, value, label }) =>
            html`<label><input type="checkbox" name="${kind}" value="${id}"${scope[kind].includes(value) ? html` checked` : ''}> ${label}</label>`,
        )}</fieldset>`,
  )
  return html`<section aria-labelledby="part"><h2 id="part">${t('desk-team-part')}</h2><p class="sub">${t('staff-scope-hint')}</p>
${way(visit, target, 'part', html`${kinds}<button>${t('desk-view-save')}</button>`, 'part')}</section>`
}
