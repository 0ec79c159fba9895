export { replacedOn, tellReplaced } from './edition-reminders.ts'
export { askAboutResting, planFor } from './plan.ts'
export { createReminderStore } from './reminder.store.ts'
export type { DispatchStore, ReminderStore } from './store-types.ts'
