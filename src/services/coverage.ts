import type { Flow } from './flow.ts'

/** What becomes of one clause of a standard: told to citizens (where), not for them (why), or forgotten. */
export type ClauseRow = { readonly service: string; readonly clause: number } & (
  | { readonly status: 'told'; readonly where: readonly string[] }
  | { readonly status: 'not-for-citizens'; readonly reason: string }
  | { readonly status: 'blank' }
)

/** Every reference to a clause in a flow, with the part of the flow that makes it. */
export function references(flow: Flow): Array<{ clause: string; where: string; path: string }> {
  const at = <T extends { clause: string }>(items: readonly T[], list: string, name: (item: T) => string) =>
    items.map((item, index) => ({ clause: item.clause, where: name(item), path: `${list}.${index}.clause` }))
  return [
    { clause: flow.fee.clause, where: 'fee', path: 'fee.clause' },
    ...at(flow.questions, 'questions', ({ id }) => `question ${id}`),
    ...at(flow.documents, 'documents', ({ id }) => `document ${id}`),
    ...flow.channels.flatMap((channel, index) => {
      const inside = (clause: string, what: string) => ({ clause, where: `${what} at ${channel.id}`, path: `channels.${index}.${what}` })
      return [
        { clause: channel.clause, where: `channel ${channel.id}`, path: `channels.${index}.clause` },
        inside(channel.deadline.clause, 'deadline'),
        inside(channel.hours.clause, 'hours'),
        ...channel.waits.map(({ clause }) => inside(clause, 'waits')),
        ...(channel.storage ? [inside(channel.storage.clause, 'storage')] : []),
      ]
    }),
    ...at(flow.facts, 'facts', ({ section, id }) => `${section} ${id}`),
    ...at(flow.complaints, 'complaints', ({ id }) => `complaint ${id}`),
    ...at(flow.indicators, 'indicators', ({ line }) => `indicator ${line}`),
    ...at(flow.applications, 'applications', ({ annex }) => `application ${annex}`),
  ]
}

/** The numbered clause that a reference belongs to: «11.4» is 11; null for an annex. */
export const numberOf = (clause: string): number | null => (clause.startsWith('annex') ? null : Number(clause.split('.')[0]))

/** A row for every clause from 1 to the last one. A clause that is told in part and untold in part is told. */
export function coverageOf(flow: Flow): ClauseRow[] {
  const told = references(flow)
  return Array.from({ length: flow.lastClause }, (_, index): ClauseRow => {
    const row = { service: flow.id, clause: index + 1 }
    const where = new Set(told.filter(({ clause }) => numberOf(clause) === row.clause).map((reference) => reference.where))
    if (where.size > 0) return { ...row, status: 'told', where: [...where] }
    const untold = flow.untold.find(({ clause }) => numberOf(clause) === row.clause)
    return untold ? { ...row, status: 'not-for-citizens', reason: untold.reason } : { ...row, status: 'blank' }
  })
}
