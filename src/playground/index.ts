export { type ApiCall, type BotApi, type BotApiOptions, startBotApi } from './bot-api.ts'
export { CLERK_ID, STAFF_GROUP_ID } from './panes.ts'
export type { PlaygroundOptions } from './playground.ts'
export { startPlayground } from './start.ts'
