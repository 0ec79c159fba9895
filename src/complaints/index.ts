export type { Attachment } from '../input/index.ts'
export { type ComplaintFigures, type ComplaintStore, createComplaintStore, type Moved } from './complaint.store.ts'
export * from './complaint.ts'
export { type Contact, oneLine, type Person } from './contact.ts'
export { type Draft, isComplete, isDraftId, newDraftId, type Prefill } from './draft.ts'
export type { QueueFilter, Sought, Within } from './filter.store.ts'
export { marksFor } from './marks.ts'
export { masked } from './mask.ts'
export { type Actor, decide, type Move, type Refusal, type Role } from './moves.ts'
export { readNumber, yearOf } from './number.ts'
export { type ComplaintStores, openComplaints, SEALED_COMPLAINTS } from './open.store.ts'
export { createPace, type Pace, PacedError } from './pace.ts'
export type { ComplaintPrivacy, ExportedComplaint } from './privacy.store.ts'
export type {
  Queue,
  QueueFigureRow,
  QueueFigures,
  QueueOrder,
  QueueRow,
  ToldRow,
} from './queue.store.ts'
export { bodiesOf, firstRoute, flowOfDraft } from './route.ts'
export { covers, EVERYTHING, type Facts, flipped, isEverything, type Scope, type Unit } from './scope.ts'
export { createSeal, type Seal, SealError } from './seal.ts'
export type { Canned, Member, StaffStore } from './staff.store.ts'
export { passedUnanswered, type Term, termsOf } from './terms.ts'
export { excerpt, joined, lengthOf, quoted } from './text.ts'
export type { Place, Writing } from './writing.store.ts'
