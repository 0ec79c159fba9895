import { html } from 'hono/html'
import { excerpt, isLate, type Member, masked, type QueueFigures, type QueueRow } from '../../complaints/index.ts'
import { dateText } from '../../complaints/words.chat.ts'
import { Grievance } from '../../services/index.ts'
import { colleagueChoice } from './colleagues.ts'
import type { PageDeps, Visit } from './deps.ts'
import { guard, type Html, page } from './frame.ts'
import { addressOf, type List, PAGE, type Shown } from './list.ts'
import type { Names } from './names.ts'
import type { SavedView } from './view.store.ts'
import { MANY } from './view-routes.ts'
import { officeName, regionNames, serviceName, termText } from './words.ts'

/** So much of a complaint's words stands in a list. */
const WORDS = 60

/** What the queue shows. */
export interface QueueView {
  readonly list: List
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
${view.many ? html`<p class="said done" role="status">${t('desk-many-done', view.many)}</p>` : ''}
${shown(visit, view)}
${filters(deps, visit, list)}
${also(deps, visit, list, view.names)}
${saved(visit, view)}
<div data-live="rows">${view.rows.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : table(deps, visit, view)}</div>
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
const narrowed = (list: List): Html =>
  html`${(['office', 'clerk', 'from', 'to'] as const).map((name) => (list[name] === '' ? '' : html`<input type="hidden" name="${name}" value="${list[name]}">`))}`

/** In words, what the form has no field for. */
function also(deps: PageDeps, visit: Visit, list: List, names: Names): Html {
  const { t, lang } = visit
  const said = [
    officeName(deps, lang, list.office || null) ?? '',
    list.clerk === '' ? '' : list.clerk === 'none' ? t('staff-nobody') : (names.get(Number(list.clerk)) ?? list.clerk),
    list.from === '' && list.to === '' ? '' : t('desk-registered-in', { from: list.from || '…', to: list.to || '…' }),
  ].filter(Boolean)
  const wider = addressOf({ ...list, office: '', clerk: '', from: '', to: '', page: 1 })
  return said.length === 0 ? html`` : html`<p>${said.join(' · ')} <a href="/desk${wider}">${t('desk-wider')}</a></p>`
}

function filters(deps: PageDeps, visit: Visit, list: List): Html {
  const { t, lang } = visit
  const choice = (name: 'service' | 'about' | 'region', all: ReadonlyArray<{ readonly id: string; readonly name: string }>): Html =>
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
<button>${t('desk-filter')}</button>
</form>
${find(visit, '')}`
}

/** Lists that are kept under a name, and the way to keep this one. */
function saved(visit: Visit, { list, views }: QueueView): Html {
  const { t } = visit
  const query = addressOf({ ...list, page: 1 })
  const here = html`${guard(visit)}<input type="hidden" name="list" value="${query}">`
  return html`<details class="views"${views.length > 0 ? html` open` : ''}><summary>${t('desk-views')}</summary>
<ul>${views.map(
    (view) => html`<li><a href="/desk${view.query}"${view.query === query ? html` aria-current="true"` : ''}>${view.name}</a>
<form method="post" action="/desk/views/drop">${here}<button name="view" value="${view.id}" aria-label="${t('desk-view-drop', { name: view.name })}">✕</button></form></li>`,
  )}</ul>
<form class="find" method="post" action="/desk/views">${here}<label>${t('desk-view-name')}<input name="name" maxlength="40" required autocomplete="off"></label><button>${t('desk-view-save')}</button></form>
</details>`
}

function table(deps: PageDeps, visit: Visit, { list, rows, names, members, once }: QueueView): Html {
  const { t } = visit
  const acts = MANY.filter((what) => what !== 'assign' && (what !== 'take-over' || visit.member.role === 'supervisor'))
  return html`<form class="many" method="post" action="/desk/many">${guard(visit)}<input type="hidden" name="once" value="${once}">
<input type="hidden" name="list" value="${addressOf(list)}">
${lines(deps, visit, rows, names, t(`desk-show-${list.show}`))}
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
<td class="what">${serviceName(deps, visit, of.service)} · ${t(`about-${of.about}`)}<span class="sub words">${excerpt(masked(of.text), WORDS)}</span></td>
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
${guard(visit)}
<label>${t('desk-find-label')}<input name="words" maxlength="200" autocomplete="off" value="${words}" required></label><button>${t('desk-find')}</button>
</form>`
}

/** What was looked for, without an address of its own. */
export function foundPage(
  deps: PageDeps,
  visit: Visit,
  { words, rows, total, names }: Pick<QueueView, 'rows' | 'total' | 'names'> & { readonly words: string },
): Html {
  const { t } = visit
  return page(
    visit,
    t('desk-find'),
    '',
    html`<h1>${t('desk-found', { what: words })} <span class="count">${total}</span></h1>
${find(visit, words)}
${rows.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : lines(deps, visit, rows, names, t('desk-find'))}`,
  )
}

function pages({ t }: Visit, list: List, total: number): Html {
  const last = Math.max(1, Math.ceil(total / PAGE))
  if (last === 1 && list.page === 1) return html``
  const to = (page: number, key: string, rel: string): Html =>
    page < 1 || page > last ? html`` : html`<a rel="${rel}" href="/desk${addressOf({ ...list, page })}">${t(key)}</a>`
  return html`<nav class="pages" aria-label="${t('desk-pages')}">${to(list.page - 1, 'desk-previous', 'prev')}
<span>${t('desk-page-of', { page: list.page, last })}</span>${to(list.page + 1, 'desk-next', 'next')}</nav>`
}
