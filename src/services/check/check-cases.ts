import { type ContentIssue, fault } from '../../faults/index.ts'
import type { CaseFacts } from '../flows/case-facts.ts'
import type { Catalogue } from '../flows/catalogue.ts'
import { flowFile } from './check-flow.ts'

/**
 * Which open cases hang on services that are retired or gone.
 * @param unread files that could not be read: their services are not gone
 */
export function checkCases(catalogue: Catalogue, cases: readonly CaseFacts[], unread: readonly string[]): ContentIssue[] {
  const counts = new Map<string, number>()
  for (const { service, edition } of cases) counts.set(edition ?? service, (counts.get(edition ?? service) ?? 0) + 1)
  return [...counts].flatMap(([id, n]) => {
    const flow = catalogue.flow(id)
    if (flow)
      return flow.status === 'retired'
        ? [fault({ file: flowFile(flow), key: 'status' }, 'open-cases', 'retired-cases', { n }, 'warning')]
        : []
    const file = `flows/${id}.yaml`
    return unread.includes(file) || unread.includes(`flows/today/${id}.yaml`)
      ? []
      : [fault({ file, key: '' }, 'open-cases', 'missing-cases', { id, n })]
  })
}
