export { type CaseStore, createCaseStore } from './case.store.ts'
export * from './case.ts'
