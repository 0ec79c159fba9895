import type { Act, Outline } from '../flows/act.ts'
import type { Flow } from '../flows/flow.ts'

/** What becomes of one clause of a standard: told to citizens (where), not for them (why), or forgotten. */
export type ClauseRow = { readonly service: string; readonly clause: number | string } & (
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
    ...flow.documents.flatMap(({ id, from }, index) =>
      from?.clause ? [{ clause: from.clause, where: `document ${id}`, path: `documents.${index}.from.clause` }] : [],
    ),
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
    ...(flow.inForce?.before.map(({ document, deadline }, index) => ({
      clause: deadline.clause,
      where: `before ${document}`,
      path: `inForce.before.${index}.deadline`,
    })) ?? []),
    ...(flow.inForce?.news.map(({ id, clause }, index) => ({ clause, where: `new ${id}`, path: `inForce.news.${index}.clause` })) ?? []),
  ]
}

/** The numbered clause that a reference belongs to: «11.4» is 11; null for an annex and for layered places. */
export const numberOf = (clause: string): number | null =>
  /^\d/.test(clause) && !clause.includes('/') ? Number(clause.split('.')[0]) : null

/** «Q 9.3» as the place in the act that it is: annex, layer, point; null for clauses of a printed standard and articles of laws. */
function placeOf(clause: string, home: number | undefined): { annex: string; layer: keyof Outline; point: string } | null {
  const [, annex, layer, point] = /^(?:(\d+)\/)?([RQF]) (.+)$/.exec(clause) ?? []
  if (layer !== 'R' && layer !== 'Q' && layer !== 'F') return null
  return point ? { annex: annex ?? String(home), layer, point } : null
}

/**
 * Whether the act has this point; of an article of a law over the rules, whether it is among those that were read.
 * @param home the annex that clauses without one belong to
 * @param actOf an act by its id
 */
export function stands(clause: string, home: number | undefined, act: Act | null, actOf: (id: string) => Act | null): boolean {
  const place = placeOf(clause, home)
  if (!place) {
    const [, id = '', article = ''] = /^(88-v|appk) (.+)$/.exec(clause) ?? []
    const law = actOf(id)
    return law?.status === 'in-force' && law.articles.includes(article)
  }
  return act?.outline[place.annex]?.[place.layer].includes(place.point) ?? false
}

/** The rows of an edition: every point of the rules and every row and item of the requirements of its annexes. */
function pointsOf(flow: Flow, act: Act | null): string[] {
  return (flow.inForce?.annexes ?? []).flatMap((annex, index) =>
    (['R', 'Q'] as const).flatMap((layer) =>
      (act?.outline[String(annex)]?.[layer] ?? []).map((point) => `${index === 0 ? '' : `${annex}/`}${layer} ${point}`),
    ),
  )
}

/** Told in full, or by one of its items: «Q 9» by «Q 9.3». */
const within = (clause: string, point: string): boolean => clause === point || clause.startsWith(`${point}.`)

/**
 * A row for every clause from 1 to the last one, or for every point of the rules in force. A clause that is told in part and
 * untold in part is told.
 */
export function coverageOf(flow: Flow, act: Act | null = null): ClauseRow[] {
  const told = references(flow)
  if (flow.inForce) {
    return pointsOf(flow, act).map((point): ClauseRow => {
      const where = new Set(told.filter(({ clause }) => within(clause, point)).map((reference) => reference.where))
      if (where.size > 0) return { service: flow.id, clause: point, status: 'told', where: [...where] }
      const untold = flow.untold.find(({ clause }) => within(point, clause) || within(clause, point))
      return untold
        ? { service: flow.id, clause: point, status: 'not-for-citizens', reason: untold.reason }
        : { service: flow.id, clause: point, status: 'blank' }
    })
  }
  return Array.from({ length: flow.lastClause }, (_, index): ClauseRow => {
    const row = { service: flow.id, clause: index + 1 }
    const where = new Set(told.filter(({ clause }) => numberOf(clause) === row.clause).map((reference) => reference.where))
    if (where.size > 0) return { ...row, status: 'told', where: [...where] }
    const untold = flow.untold.find(({ clause }) => numberOf(clause) === row.clause)
    return untold ? { ...row, status: 'not-for-citizens', reason: untold.reason } : { ...row, status: 'blank' }
  })
}
