import { chatMethods } from './chat.ts'
import { editMethods } from './edit.ts'
import { fileMethods } from './files.ts'
import type { Method } from './method.ts'
import { profileMethods } from './profile.ts'
import { queryMethods } from './query.ts'
import { sendMethods } from './send.ts'
import { updateMethods } from './update.ts'

const ALL = { ...profileMethods, ...updateMethods, ...sendMethods, ...editMethods, ...fileMethods, ...queryMethods, ...chatMethods }
const BY_NAME = new Map(Object.entries(ALL).map(([name, method]) => [name.toLowerCase(), { name, method }]))

export interface NamedMethod {
  /** In the usual spelling. */
  name: string
  method: Method
}

/** The method of that name (case does not matter). */
export const findMethod = (name: string): NamedMethod | undefined => BY_NAME.get(name.toLowerCase())
