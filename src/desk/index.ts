export type { PageDeps } from './web/deps.ts'
export { deskPage } from './web/desk-page.ts'
export { createSessions, type SessionStore } from './web/session.store.ts'
