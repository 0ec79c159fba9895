import { button } from '../chat/index.ts'

// `key` says what is looked for: the id of a case, whose service and channel lie in the chat's state, or a directory.

/** Chooses this office for a case; handled by the room of cases. */
export const pick = button('op', 'case', 'office')
export const find = button('of')
/** Bodies of which there is one. */
export const bodies = button('oo')
export const choose = button('ok', 'key')
export const byLocation = button('og', 'key')
export const regions = button('or', 'key')
export const districts = button('od', 'key', 'region', 'page')
/** Offices for a place. */
export const place = button('ol', 'key', 'place', 'page')
/** All places of one name. */
export const named = button('on', 'key', 'place', 'page')
/** The offices that were found for a location, again. */
export const near = button('one', 'key')
/** `case` is `-` outside of a case. */
export const card = button('oc', 'case', 'office')
export const pin = button('om', 'office')
export const wrong = button('ow', 'case', 'office')
export const wrongWhat = button('ox', 'case', 'office', 'what')
