export { ROOM as APPLICATION_ROOM } from './application/application.ts'
export { type CaseStore, createCaseStore } from './case.store.ts'
export * from './case.ts'
export * from './open-cases.store.ts'
