import { html } from 'hono/html'
import { dateText } from '../../../complaints/formatting.chat.ts'
import { excerpt, isLate, type Member, type QueueFigures, type QueueRow, redacted } from '../../../complaints/index.ts'
import { Grievance } from '../../../services/index.ts'
import { colleagueChoice } from '../complaint/notes.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { officeName, regionNames, serviceName, termText } from '../formatting.ts'
import { csrfField, type Html, page } from '../html.ts'
import type { Names } from '../team/staff-names.ts'
import { BULK_ACTIONS } from './bulk-actions.ts'
import { addressOf, orderOf, PAGE, type QueueQuery, type Shown, SORTS } from './queue-query.ts'
import type { SavedView } from './saved-view.store.ts'

/** So much of a complaint's words stands in a list. */
const WORDS = 60

/** What the queue shows. */
export interface QueueView {
  readonly list: QueueQuery
  readonly rows: readonly QueueRow[]
  readonly total: number
  readonly figures: QueueFigures
  readonly names: Names
  /** Who is of the staff. */
  readonly members: readonly Member[]
  readonly views: readonly SavedView[]
  readonly once: string
  /** How an act on many ended. */
  readonly many: { readonly done: number; readonly left: number } | null
}

/** The queue: figures that lead to their lists, filters in the address, a table, pages. */
export function queuePage(deps: PageDeps, visit: Visit, view: QueueView): Html {
  const { t } = visit
  const { list, total } = view
  const here = list.show === 'mine' ? '/desk?show=mine' : '/desk'
  const title = t(`desk-show-${list.show}`)
  return page(
    visit,
    title,
    here,
    html`<h1>${title} <span class="count" data-live="total">${total}</span></h1>
${ended(visit, view)}
${shown(visit, view)}
${filters(deps, visit, view)}
${also(deps, visit, list)}
${saved(visit, view)}
<div data-live="rows">${view.rows.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : table(deps, visit, view, title, html`<input type="hidden" name="list" value="${addressOf(list)}">`)}</div>
${pages(visit, list, total)}
<div id="live" data-events="/desk/live"></div>`,
  )
}

/** The figures above the list. */
function shown({ t }: Visit, { list, figures }: QueueView): Html {
  const { states, late, mine } = figures
  const owed = states.new + states.taken + states.asked + states.forwarded
  const all: ReadonlyArray<readonly [Shown, number]> = [
    ['owed', owed],
    ['late', late],
    ['new', states.new],
    ['mine', mine],
    ['taken', states.taken],
    ['asked', states.asked],
    ['forwarded', states.forwarded],
    ['answered', states.answered],
  ]
  return html`<nav class="figures" data-live="figures" aria-label="${t('desk-lists')}"><ul>${all.map(
    ([show, count]) =>
      html`<li class="${show}"><a href="/desk${addressOf({ ...list, show, page: 1 })}"${
        show === list.show ? html` aria-current="true"` : ''
      }><b>${count}</b> ${t(`desk-show-${show}`)}</a></li>`,
  )}</ul></nav>`
}

/** What the form has no field for stays, and can be taken away. */
const narrowed = (list: QueueQuery): Html =>
  html`${(['office', 'from', 'to'] as const).map((name) => (list[name] === '' ? '' : html`<input type="hidden" name="${name}" value="${list[name]}">`))}`

/** In words, what the form has no field for. */
function also(deps: PageDeps, visit: Visit, list: QueueQuery): Html {
  const { t, lang } = visit
  const said = [
    officeName(deps, lang, list.office || null) ?? '',
    list.from === '' && list.to === '' ? '' : t('desk-registered-in', { from: list.from || '…', to: list.to || '…' }),
  ].filter(Boolean)
  const wider = addressOf({ ...list, office: '', from: '', to: '', page: 1 })
  return said.length === 0 ? html`` : html`<p>${said.join(' · ')} <a href="/desk${wider}">${t('desk-wider')}</a></p>`
}

function filters(deps: PageDeps, visit: Visit, view: QueueView): Html {
  const { t, lang } = visit
  const { list } = view
  const choice = (
    name: 'service' | 'about' | 'region' | 'clerk',
    all: ReadonlyArray<{ readonly id: string; readonly name: string }>,
  ): Html =>
    html`<label>${t(`desk-filter-${name}`)}<select name="${name}"><option value="">${t('desk-all')}</option>${all.map(
      (one) => html`<option value="${one.id}"${one.id === list[name] ? html` selected` : ''}>${one.name}</option>`,
    )}</select></label>`
  return html`<form class="filters" method="get" action="/desk">
<input type="hidden" name="show" value="${list.show}">${narrowed(list)}
${choice(
  'service',
  deps.catalogue.flows.map(({ id }) => ({ id, name: serviceName(deps, visit, id) })),
)}
${choice(
  'about',
  Grievance.options.map((id) => ({ id, name: t(`about-${id}`) })),
)}
${choice('region', regionNames(deps, lang))}
${choice('clerk', holdersOf(visit, view))}
<label>${t('desk-sort')}<select name="sort">${SORTS.map(
    (one) => html`<option value="${one}"${one === orderOf(list) ? html` selected` : ''}>${t(`desk-sort-${one}`)}</option>`,
  )}</select></label>
<button>${t('desk-filter')}</button>
</form>
${find(visit, '')}`
}

/** Whose complaints may be asked for: a supervisor asks for anybody's, a clerk for theirs and for nobody's. */
function holdersOf({ t, member }: Visit, { list, members, names }: QueueView): Array<{ readonly id: string; readonly name: string }> {
  const all = [
    { id: 'none', name: t('staff-nobody') },
    ...members.filter(({ id }) => member.role === 'supervisor' || id === member.id).map(({ id, name }) => ({ id: String(id), name })),
  ]
  // A list that leads here may be of somebody else, or of who has left.
  const named = list.clerk === '' || all.some(({ id }) => id === list.clerk)
  return named ? all : [...all, { id: list.clerk, name: names.get(Number(list.clerk)) ?? list.clerk }]
}

/** How an act on many ended. */
const ended = ({ t }: Visit, { many }: Pick<QueueView, 'many'>): Html =>
  many ? html`<p class="said done" role="status">${t('desk-many-done', many)}</p>` : html``

/** Lists that are kept under a name, and the way to keep this one. */
function saved(visit: Visit, { list, views }: QueueView): Html {
  const { t } = visit
  const query = addressOf({ ...list, page: 1 })
  const here = html`${csrfField(visit)}<input type="hidden" name="list" value="${query}">`
  return html`<details class="views"${views.length > 0 ? html` open` : ''}><summary>${t('desk-views')}</summary>
<ul>${views.map(
    (view) => html`<li><a href="/desk${view.query}"${view.query === query ? html` aria-current="true"` : ''}>${view.name}</a>
<form method="post" action="/desk/views/drop">${here}<button name="view" value="${view.id}" aria-label="${t('desk-view-drop', { name: view.name })}">✕</button></form></li>`,
  )}</ul>
<form class="find" method="post" action="/desk/views">${here}<label>${t('desk-view-name')}<input name="name" maxlength="40" required autocomplete="off"></label><button>${t('desk-view-save')}</button></form>
</details>`
}

type Lines = Pick<QueueView, 'rows' | 'names' | 'members' | 'once'>

/**
 * Complaints to pick, and what can be done with those picked.
 * @param back where it leads afterwards: hidden fields of the form
 */
function table(deps: PageDeps, visit: Visit, { rows, names, members, once }: Lines, caption: string, back: Html): Html {
  const { t } = visit
  const acts = BULK_ACTIONS.filter((what) => what !== 'assign' && (what !== 'take-over' || visit.member.role === 'supervisor'))
  return html`<form class="many" method="post" action="/desk/many">${csrfField(visit)}<input type="hidden" name="once" value="${once}">
${back}
${lines(deps, visit, rows, names, caption)}
<p class="chosen">${t('desk-many')} ${acts.map((what) => html`<button name="do" value="${what}" class="second">${t(`staff-do-${what}`)}</button> `)}</p>
<div class="chosen">${colleagueChoice(visit, members, null)}<button name="do" value="assign" class="second">${t('staff-hand')}</button></div></form>`
}

const COLUMNS = ['number', 'what', 'office', 'state', 'clerk', 'due'] as const

function lines(deps: PageDeps, visit: Visit, rows: readonly QueueRow[], names: Names, caption: string): Html {
  const { t } = visit
  return html`<table class="queue"><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col"><span class="unseen">${t('desk-column-pick')}</span></th>${COLUMNS.map(
    (column) => html`<th scope="col">${t(`desk-column-${column}`)}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => line(deps, visit, row, names))}</tbody></table>`
}

function line(deps: PageDeps, visit: Visit, of: QueueRow, names: Names): Html {
  const { t, lang, now } = visit
  const late = isLate(of, now)
  const who = of.clerk === null ? t(of.supervisor ? 'staff-nobody-supervisor' : 'staff-nobody') : (names.get(of.clerk) ?? String(of.clerk))
  return html`<tr${late ? html` class="late"` : ''}>
<td class="pick"><input type="checkbox" name="number" value="${of.number}" aria-label="№ ${of.number}"></td>
<th scope="row"><a href="/desk/complaints/${of.number}">${of.number}</a><span class="sub">${dateText(of.registered)}</span></th>
<td class="what">${serviceName(deps, visit, of.service)} · ${t(`about-${of.about}`)}<span class="sub words">${excerpt(redacted(of.text), WORDS)}</span></td>
<td class="office">${officeName(deps, lang, of.office) ?? t('staff-no-office')}</td>
<td class="where"><span class="state ${of.state}">${t(`staff-state-${of.state}`)}</span>${
    of.reopened > 0 ? html`<span class="sub">${t('staff-reopened', { times: of.reopened })}</span>` : ''
  }</td>
<td class="holder">${who}</td>
<td class="term">${termText(visit, of)}</td>
</tr>`
}

const find = (visit: Visit, words: string): Html => {
  const { t } = visit
  return html`<form class="find" method="post" action="/desk/find" role="search" aria-label="${t('desk-find')}">
${csrfField(visit)}
<label>${t('desk-find-label')}<input name="words" maxlength="200" autocomplete="off" value="${words}" required></label><button>${t('desk-find')}</button>
</form>`
}

/** What was looked for, without an address of its own. */
export function foundPage(
  deps: PageDeps,
  visit: Visit,
  view: Lines & Pick<QueueView, 'total' | 'many'> & { readonly words: string },
): Html {
  const { t } = visit
  const { words, rows, total } = view
  return page(
    visit,
    t('desk-find'),
    '',
    html`<h1>${t('desk-found', { what: words })} <span class="count">${total}</span></h1>
${ended(visit, view)}
${find(visit, words)}
${rows.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : table(deps, visit, view, t('desk-find'), html`<input type="hidden" name="words" value="${words}">`)}`,
  )
}

function pages({ t }: Visit, list: QueueQuery, total: number): Html {
  const last = Math.max(1, Math.ceil(total / PAGE))
  if (last === 1 && list.page === 1) return html``
  const to = (page: number, key: string, rel: string): Html =>
    page < 1 || page > last ? html`` : html`<a rel="${rel}" href="/desk${addressOf({ ...list, page })}">${t(key)}</a>`
  return html`<nav class="pages" aria-label="${t('desk-pages')}">${to(list.page - 1, 'desk-previous', 'prev')}
<span>${t('desk-page-of', { page: list.page, last })}</span>${to(list.page + 1, 'desk-next', 'next')}</nav>`
}
