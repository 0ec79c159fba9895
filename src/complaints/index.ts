export type { Attachment } from '../input/index.ts'
export * from './complaint.ts'
export { readNumber, yearOf } from './complaint-number.ts'
export { type Contact, oneLine, type Person } from './contact.ts'
export { type Draft, isComplete, isDraftId, newDraftId, type Prefill } from './draft.ts'
export { createGroupRateLimit, type GroupRateLimit, GroupRateLimitError } from './group-rate-limit.ts'
export { passedUnanswered, type Term, termsOf } from './legal-terms.ts'
export { blindIndexFor } from './privacy/blind-index.ts'
export { createEncryption, type Encryption, EncryptionError } from './privacy/encryption.ts'
export { redacted } from './privacy/redaction.ts'
export { bodiesOf, firstRoute, flowOfDraft } from './routing.ts'
export { covers, EVERYTHING, type Facts, isEverything, type Scope, type Unit, withValue } from './staff-scope.ts'
export { type Applied, type ComplaintFigures, type ComplaintStore, createComplaintStore } from './store/complaint.store.ts'
export type { ComplaintPrivacy, ExportedComplaint } from './store/privacy.store.ts'
export type {
  Queue,
  QueueFigureRow,
  QueueFigures,
  QueueOrder,
  QueueRow,
  ToldRow,
} from './store/queue.store.ts'
export type { QueueFilter, Sought, Within } from './store/queue-filter.store.ts'
export type { Canned, Member, StaffStore } from './store/staff.store.ts'
export type { Place, StaffDraft } from './store/staff-draft.store.ts'
export { type ComplaintStores, ENCRYPTED_COMPLAINTS, openComplaints } from './store/stores.store.ts'
export { excerpt, joined, lengthOf, quoted } from './text.ts'
export { type Action, type Actor, decide, type Refusal, type Role } from './transitions/decide.ts'
