export { type Coordinates, readCoordinates } from './coordinates.ts'
export { readEmail } from './email.ts'
export { type Attachment, FILE_ENDINGS, FILES, type FileFault, readFile, type Sent } from './file.ts'
export { fold, words } from './fold-letters.ts'
export { type Hours, readHours } from './hours.ts'
export {
  buildUnderstand,
  COMMANDS,
  type Evidence,
  type Intent,
  OFFICES,
  type Outside,
  type Understand,
  type Understood,
} from './intent/intent.ts'
export { buildNearest, type Example, type Nearest } from './intent/nearest-examples.ts'
export { folded, PhraseList } from './intent/phrases.ts'
export { otherLayouts } from './keyboard-layout.ts'
export { plain } from './normalize.ts'
export { readName, unprintable } from './person-name.ts'
export { type Phone, printPhone, readPhone } from './phone.ts'
export type { Doubt, Reading } from './reading.ts'
export { daySaid } from './time/day-said.ts'
export { type Direction, readTime, type When } from './time/time.ts'
export { readWholeNumber, readYesNo } from './yes-no.ts'
