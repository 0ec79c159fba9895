export { type ApiCall, type BotApi, type BotApiOptions, startBotApi } from './bot-api.ts'
export { CLERK_ID, STAFF_GROUP_ID } from './panes.ts'
export { type PlaygroundOptions, startPlayground } from './playground.ts'
