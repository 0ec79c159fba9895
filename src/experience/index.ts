export { createExperienceStore, type ExperienceStore } from './experience.store.ts'
export * from './experience.ts'
export { usualWords } from './formatting.ts'
