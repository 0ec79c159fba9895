export { type App, assemble } from './assemble.ts'
export { DataKeyError } from './operator/data-key.store.ts'
export { type Running, start, type World } from './start.ts'
export { TokenError } from './update-sources.ts'
