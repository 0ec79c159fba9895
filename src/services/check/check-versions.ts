import { type ContentIssue, fault } from '../../faults/index.ts'
import type { Flow } from '../flows/flow.ts'
import { type History, hashOf, shapeOf } from '../flows/shape.ts'
import { flowFile } from './check-flow.ts'

/**
 * What is asked or brought may not change without a new version: cases that are under way would not be told.
 * @param histories the versions that were published, by the id of their flow
 */
export function checkVersions(flows: readonly Flow[], histories: ReadonlyMap<string, History>): ContentIssue[] {
  return flows.flatMap((flow) => {
    const last = histories.get(flow.id)?.at(-1)
    const at = { file: flowFile(flow), key: 'version' }
    // A flow that was never recorded has no cases to tell.
    if (!last) return []
    if (last.version < flow.version) return [fault(at, 'version', 'version-new', { version: flow.version }, 'warning')]
    if (last.version > flow.version) return [fault(at, 'version', 'version-back', { version: flow.version, last: last.version })]
    return last.hash === hashOf(shapeOf(flow))
      ? []
      : [fault(at, 'version', 'version-same', { version: flow.version, next: flow.version + 1 })]
  })
}

/** `was` names a paper that has gone; one that is still there is no renamed one. */
export function checkRenamed(flow: Flow): ContentIssue[] {
  const there = new Set(flow.documents.map(({ id }) => id))
  return flow.documents.flatMap(({ id, was = [] }, index) =>
    was
      .filter((old) => there.has(old))
      .map((old) => fault({ file: flowFile(flow), key: `documents.${index}.was` }, 'was', 'was-there', { id, old })),
  )
}
