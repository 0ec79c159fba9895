export { fold, words } from './fold.ts'
export { type Hours, readHours } from './hours.ts'
export type { Doubt, Reading } from './reading.ts'
export { type Direction, readTime, type When } from './time.ts'
