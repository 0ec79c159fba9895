export { replacedOn, tellReplaced } from './editions.ts'
export type { DispatchStore, ReminderStore } from './ledger.ts'
export { askAboutResting, planFor } from './plan.ts'
export { createReminderStore } from './reminder.store.ts'
