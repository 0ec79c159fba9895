import { html } from 'hono/html'
import type { PageDeps, Visit } from '../deps.ts'
import { officeName, serviceName } from '../formatting.ts'
import { type Html, page } from '../html.ts'
import { addressOf, QUEUE, type QueueQuery } from '../queue/queue-query.ts'
import { BY, type By, COUNTS, type FigureRow, filterBy } from './figures.ts'
import { weeksChart } from './weeks-chart.ts'

/** What the page of figures shows. */
export interface FiguresView {
  readonly by: By
  /** First and last day of registration, ISO. */
  readonly from: string
  readonly to: string
  readonly rows: readonly FigureRow[]
  readonly whole: FigureRow
  /** Every week of the period. */
  readonly weeks: readonly FigureRow[]
  readonly names: ReadonlyMap<number, string>
}

/** The name of a line. */
export function lineName(deps: PageDeps, visit: Visit, { by, names }: Pick<FiguresView, 'by' | 'names'>, id: string): string {
  const { t, lang } = visit
  if (by === 'clerk') return id === 'none' ? t('staff-nobody') : (names.get(Number(id)) ?? id)
  if (by === 'office') return officeName(deps, lang, id) ?? t('staff-no-office')
  if (by === 'service') return serviceName(deps, visit, id)
  return by === 'about' ? t(`about-${id}`) : id.split('-').reverse().join('.')
}

/** The supervisor's figures: every one of them leads to its list. */
export function figuresPage(deps: PageDeps, visit: Visit, view: FiguresView): Html {
  const { t } = visit
  const { by, from, to, rows, whole } = view
  const query = (more: Record<string, string>): string => `?${new URLSearchParams({ by, from, to, ...more })}`
  return page(
    visit,
    t('desk-figures'),
    '/desk/figures',
    html`<h1>${t('desk-figures')}</h1>
<form class="filters" method="get" action="/desk/figures"><input type="hidden" name="by" value="${by}">
<label>${t('desk-from')}<input type="date" name="from" value="${from}"></label>
<label>${t('desk-to')}<input type="date" name="to" value="${to}"></label><button>${t('desk-filter')}</button></form>
<nav class="figures" aria-label="${t('desk-by')}"><ul>${BY.map(
      (one) =>
        html`<li><a href="/desk/figures${query({ by: one })}"${one === by ? html` aria-current="true"` : ''}>${t(`desk-by-${one}`)}</a></li>`,
    )}</ul></nav>
${weeksChart(visit, view.weeks, (row, show) => listOf(view, filterBy('week', row.id), show))}
<div class="wide" tabindex="0" role="region" aria-label="${t('desk-figures')}"><table class="counts"><caption class="unseen">${t('desk-figures')}</caption>
<thead><tr><th scope="col">${t(`desk-by-${by}`)}</th>${COUNTS.map((count) => html`<th scope="col">${t(`desk-count-${count}`)}</th>`)}
<th scope="col">${t('desk-count-median')}</th></tr></thead>
<tbody>${rows.map((row) => line(deps, visit, view, row))}</tbody>
<tfoot>${line(deps, visit, view, whole)}</tfoot></table></div>
<p><a href="/desk/figures.csv${query({})}" download>CSV</a> · <a href="/desk/figures.xlsx${query({})}" download>XLSX</a></p>
<p class="sub">${t('desk-figures-note')}</p>`,
  )
}

/** The address of a figure's list. A week at the edge of the period counts only its days in it. */
function listOf({ from, to }: Pick<FiguresView, 'from' | 'to'>, own: Partial<QueueQuery>, show: (typeof COUNTS)[number]): string {
  const clipped = {
    from: own.from && own.from > from ? own.from : from,
    to: own.to && own.to < to ? own.to : to,
  }
  return `/desk${addressOf({ ...QUEUE, ...own, ...clipped, show })}`
}

function line(deps: PageDeps, visit: Visit, view: FiguresView, row: FigureRow): Html {
  const { by, whole } = view
  const total = row === whole
  const own = total ? {} : filterBy(by, row.id)
  // Complaints about no office have no list of their own.
  const linked = total || by !== 'office' || row.id !== 'none'
  const list = (show: (typeof COUNTS)[number]): string => listOf(view, own, show)
  return html`<tr><th scope="row">${total ? visit.t('desk-all') : lineName(deps, visit, view, row.id)}</th>${COUNTS.map(
    (count) => html`<td>${linked ? html`<a href="${list(count)}">${row.counts[count]}</a>` : row.counts[count]}</td>`,
  )}<td>${row.median ?? '—'}</td></tr>`
}
