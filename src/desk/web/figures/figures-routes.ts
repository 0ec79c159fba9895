import type * as Workbooks from 'write-excel-file/universal'
import { csvField } from '../../../csv.ts'
import { addDays, dayOf, momentOf } from '../../../deadlines/index.ts'
import { lazily } from '../../../lazy.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { knownOf, readQuery } from '../queue/queue-query.ts'
import { type Fields, type GuardedRoutes, refusePage, sendPage } from '../sign-in/guarded-routes.ts'
import { staffNames } from '../team/staff-names.ts'
import { BY, COUNTS, figureOf, figuresBy, figuresByWeek } from './figures.ts'
import { type FiguresView, figuresPage, lineName } from './figures-page.ts'

const workbooks = lazily<typeof Workbooks>('write-excel-file/universal')

/** The period unless another one is asked for. */
const DAYS = 30
/** Figures for supervisors: as a page, and as files. */
export function figuresRoutes(doors: GuardedRoutes, deps: PageDeps): void {
  const known = knownOf(deps)

  async function viewOf({ now }: Visit, query: Fields): Promise<FiguresView> {
    const asked = readQuery(query, known)
    const to = asked.to || dayOf(now)
    const from = asked.from || addDays(to, 1 - DAYS)
    const by = BY.find((one) => one === query.by) ?? 'clerk'
    const rows = await deps.queue.registered(momentOf(from, '00:00'), momentOf(addDays(to, 1), '00:00'))
    const names = await staffNames(deps, new Set(rows.map(({ clerk }) => clerk)))
    return {
      by,
      from,
      to,
      names,
      weeks: figuresByWeek(rows, { from, to }, now),
      rows: figuresBy(rows, by, now),
      whole: figureOf('', rows, now),
    }
  }
  const only = (path: string, handle: Parameters<GuardedRoutes['get']>[1]): void =>
    doors.get(path, (visit, request, reply) =>
      visit.member.role === 'supervisor' ? handle(visit, request, reply) : refusePage(deps, request, reply, 403, 'desk-supervisors'),
    )
  const table = (visit: Visit, view: FiguresView): Array<Array<string | number | null>> => [
    [visit.t(`desk-by-${view.by}`), ...COUNTS.map((count) => visit.t(`desk-count-${count}`)), visit.t('desk-count-median')],
    ...view.rows.map((row) => [lineName(deps, visit, view, row.id), ...COUNTS.map((count) => row.counts[count]), row.median]),
    [visit.t('desk-all'), ...COUNTS.map((count) => view.whole.counts[count]), view.whole.median],
  ]
  const nameOf = ({ by, from, to }: FiguresView, ending: string): string => `attachment; filename="desk-${by}-${from}-${to}.${ending}"`

  only('/figures', async (visit, request, reply) => sendPage(reply, figuresPage(deps, visit, await viewOf(visit, request.query as Fields))))
  only('/figures.csv', async (visit, request, reply) => {
    const view = await viewOf(visit, request.query as Fields)
    const text = table(visit, view)
      .map((row) => `${row.map(csvField).join(',')}\r\n`)
      .join('')
    // Excel takes a CSV without the mark for one of the system's old alphabet.
    return reply.header('content-disposition', nameOf(view, 'csv')).type('text/csv; charset=utf-8').send(`\u{feff}${text}`)
  })
  only('/figures.xlsx', async (visit, request, reply) => {
    const view = await viewOf(visit, request.query as Fields)
    const data = table(visit, view).map((row, index) =>
      row.map((value) => (value === null ? {} : { value, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) })),
    )
    const file = workbooks().default([
      { data, sheet: visit.t('desk-figures'), columns: [{ width: 48 }, ...COUNTS.map(() => ({ width: 14 })), { width: 16 }] },
    ])
    const bytes = Buffer.from(await (await file.toBlob()).arrayBuffer())
    return reply
      .header('content-disposition', nameOf(view, 'xlsx'))
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .send(bytes)
  })
}
