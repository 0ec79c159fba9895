import { DateTime } from 'luxon'
import { local, ZONE } from '../../../clock.ts'
import { DECISIONS, isLate, isOwed, type QueueFigureRow } from '../../../complaints/index.ts'
import type { QueueQuery } from '../queue/queue-query.ts'

/** What the figures are broken down by. */
export const BY = ['clerk', 'office', 'about', 'service', 'week'] as const
export type By = (typeof BY)[number]

/** What is counted; each figure is the length of a list. */
export const COUNTS = ['all', 'owed', 'late', 'decided', 'reopened'] as const satisfies ReadonlyArray<QueueQuery['show']>

/** One line: the figures of one clerk, office, subject, service or week. */
export interface FigureRow {
  /** `none` where nobody has them, or no office was given; a week is its Monday, ISO. */
  readonly id: string
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>
  /** Whole days from registration to the first answer, the middle one; null without an answer. */
  readonly median: number | null
}

const DAY_MS = 86_400_000
const NOBODY = 'none'
/** The Monday of a moment's week in Almaty, ISO. */
const mondayOf = (at: Date): string => local(at).startOf('week').toISODate() ?? ''
/** The Sunday of a week. */
export const sundayOf = (monday: string): string => DateTime.fromISO(monday, { zone: ZONE }).plus({ days: 6 }).toISODate() ?? monday

const idOf = (row: QueueFigureRow, by: By): string => (by === 'week' ? mondayOf(row.registered) : String(row[by] ?? NOBODY))

/** Figures of complaints, the most first; weeks in their order. Pure. */
export function figuresBy(rows: readonly QueueFigureRow[], by: By, now: Date): FigureRow[] {
  const groups = new Map<string, QueueFigureRow[]>()
  for (const row of rows) {
    const id = idOf(row, by)
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  const all = [...groups].map(([id, group]) => figureOf(id, group, now))
  return all.sort((a, b) => (by === 'week' ? (a.id < b.id ? -1 : 1) : b.counts.all - a.counts.all || (a.id < b.id ? -1 : 1)))
}

/** Figures by week, with the weeks of the period in which nothing came. */
export function figuresByWeek(rows: readonly QueueFigureRow[], { from, to }: Pick<QueueQuery, 'from' | 'to'>, now: Date): FigureRow[] {
  const there = new Map(figuresBy(rows, 'week', now).map((row) => [row.id, row]))
  const weeks: FigureRow[] = []
  let week = DateTime.fromISO(from, { zone: ZONE }).startOf('week')
  for (; (week.toISODate() ?? to) <= to; week = week.plus({ weeks: 1 })) {
    const id = week.toISODate() ?? ''
    weeks.push(there.get(id) ?? figureOf(id, [], now))
  }
  return weeks
}

/** The figures of all of them together. */
export function figureOf(id: string, rows: readonly QueueFigureRow[], now: Date): FigureRow {
  const count = (has: (row: QueueFigureRow) => boolean): number => rows.filter(has).length
  const days = rows.flatMap((row) => {
    const first = decided(row)
    return first ? [Math.floor((first.at.getTime() - row.registered.getTime()) / DAY_MS)] : []
  })
  return {
    id,
    counts: {
      all: rows.length,
      owed: count(isOwed),
      late: count((row) => isLate(row, now)),
      decided: count((row) => decided(row) !== undefined),
      reopened: count((row) => row.reopened > 0),
    },
    median: days.length === 0 ? null : middle(days),
  }
}

const decided = ({ history }: QueueFigureRow) => history.find(({ what }) => DECISIONS.some((one) => one === what))

function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  const at = Math.floor(sorted.length / 2)
  const upper = sorted[at] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? upper) + upper) / 2
}

/** The filters of a line's lists. */
export const filterBy = (by: By, id: string): Partial<QueueQuery> =>
  by === 'week' ? { from: id, to: sundayOf(id) } : by === 'office' && id === NOBODY ? {} : { [by]: id }
