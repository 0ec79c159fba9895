import { scaleBand, scaleLinear } from 'd3-scale'
import { html } from 'hono/html'
import type { Visit } from '../deps.ts'
import type { Html } from '../html.ts'
import type { COUNTS, FigureRow } from './figures.ts'

/** What the picture shows of a week, side by side. */
const SERIES = ['all', 'decided', 'late'] as const satisfies ReadonlyArray<(typeof COUNTS)[number]>
/** In units of the picture, which is as wide as the page. */
const [WIDTH, HEIGHT] = [760, 240]
const EDGE = { left: 56, right: 4, top: 24, bottom: 30 } as const
const LINES = 4
/** So many names of weeks fit under the picture. */
const LABELS = 8

/** «02.03» of a Monday. */
const dayMonth = (monday: string): string => monday.split('-').slice(1).reverse().join('.')

/**
 * Received, answered and late complaints by the week of registration, as a picture: every bar leads to its list.
 * @param weeks in their order, those without complaints too
 * @param listOf the address of the list that a figure is the length of
 */
export function weeksChart(
  { t }: Visit,
  weeks: readonly FigureRow[],
  listOf: (row: FigureRow, show: (typeof SERIES)[number]) => string,
): Html {
  const most = Math.max(1, ...weeks.map(({ counts }) => counts.all))
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(LINES)
  const x = scaleBand(
    weeks.map(({ id }) => id),
    [EDGE.left, WIDTH - EDGE.right],
  ).padding(0.2)
  const bar = scaleBand(SERIES, [0, x.bandwidth()]).padding(0.08)
  const every = Math.ceil(weeks.length / LABELS)
  return html`<figure class="chart"><figcaption id="weeks">${t('desk-chart')}
<ul class="legend">${SERIES.map((one) => html`<li class="${one}">${t(`desk-count-${one}`)}</li>`)}</ul></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-labelledby="weeks">
${y
  .ticks(LINES)
  .filter(Number.isInteger)
  .map(
    (tick) => html`<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(tick)}" y2="${y(tick)}"></line>
<text class="tick" x="${EDGE.left - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
  )}
${weeks.map((row, index) => {
  const left = x(row.id) ?? 0
  const bars = SERIES.filter((one) => row.counts[one] > 0).map(
    (
      one,
    ) => html`<a href="${listOf(row, one)}" aria-label="${t('desk-chart-bar', { week: dayMonth(row.id), what: t(`desk-count-${one}`), count: row.counts[one] })}">
<rect class="${one}" x="${left + (bar(one) ?? 0)}" y="${y(row.counts[one])}" width="${bar.bandwidth()}" height="${y(0) - y(row.counts[one])}"></rect></a>`,
  )
  const label =
    index % every === 0
      ? html`<text class="tick" x="${left + x.bandwidth() / 2}" y="${HEIGHT - 8}" text-anchor="middle">${dayMonth(row.id)}</text>`
      : ''
  return html`${bars}${label}`
})}
</svg></figure>`
}
