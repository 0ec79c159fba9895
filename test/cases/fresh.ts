import type { Case } from '../../src/cases/index.ts'

/** A case that was just begun, by nobody who is there. */
export const freshCase = (service: string, change: Partial<Case> = {}): Case => ({
  ...{ id: 'abcdefghjk', citizen: 1, service, edition: null, flowVersion: 1, name: null, answers: {}, skipped: [], ticks: [] },
  ...{ channel: null, office: null, state: 'gathering', submitted: null, due: null, collectBy: null, outcome: null, closed: null },
  ...{ shared: false, createdAt: new Date(0), updatedAt: new Date(0) },
  ...change,
})
