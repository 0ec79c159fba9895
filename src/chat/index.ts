export { citizenRefusal, ignoreOldQuery, isTopicShut, refusalOf } from './api-errors.ts'
export { type ButtonKind, button } from './button.ts'
export { ButtonRouter } from './button-router.ts'
export { BUSY, type ChatState, type ChatStore, createChatStore, LEASE_MS, LeaseLostError, REPEATED } from './chat.store.ts'
export type { ChatContext, Ctx, Screen, Translate, Vars } from './context.ts'
export { currentScreen, forgetScreen, rememberScreen } from './current-screen.ts'
export { deepCopy } from './deep-copy.ts'
export { cancel, home } from './home-buttons.ts'
export { capital, inRows, labelLength, labelOf, labelRoom, pairs, seenLength, side, visibleLength } from './layout.ts'
export { askAgainScreen } from './not-understood.ts'
export { LAST_PAGE, listed, type Page, pageAsked, pageOf, pager } from './pagination.ts'
export { countMessage, type RateWindow } from './rate-limit.ts'
export {
  isKeyboardShown,
  isLabel,
  noteKeyboardShown,
  removeKeyboard,
} from './reply-keyboard.ts'
export { followMigrations } from './supergroup-migration.ts'
export {
  type AnswerHandler,
  type AnswerResult,
  type CorrectionHandler,
  correctByAnswer,
  type TypedTextHooks,
  textQuestions,
} from './text-questions.ts'
export { transport } from './transport.ts'
export { hintedButton, rememberButtons, typedButton, withoutButtons } from './typed-labels.ts'
export { isCorrection, isNotice, MESSAGE_PARTS, TAKEN } from './update-kinds.ts'
