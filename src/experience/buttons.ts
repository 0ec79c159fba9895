import { button } from '../chat/index.ts'

export const begin = button('xp', 'case')
export const took = button('xt', 'case', 'took')
export const another = button('xa', 'case', 'document')
export const which = button('xw', 'case')
/** A further page of the papers that may have been asked for. */
export const whichPage = button('xv', 'case', 'page')
