import { button } from '../../chat/index.ts'

/** The buttons of the applications and of the printed list. */
export const intro = button('api', 'case', 'annex')
export const begin = button('aps', 'case', 'annex')
export const resume = button('apr')
export const blank = button('apk', 'case', 'annex')
export const blankIn = button('apl', 'case', 'annex', 'lang')
/** Answers carry the field that was asked: an older question's button changes nothing. */
export const option = button('apo', 'field', 'option')
export const keep = button('ape', 'field')
export const skip = button('apn', 'field')
export const hand = button('aph', 'field')
export const row = button('apt', 'field', 'to')
export const back = button('apb', 'field')
export const edit = button('apf', 'field')
export const preview = button('apv', 'page')
export const make = button('apm', 'lang')
export const drop = button('apd')
export const sheet = button('apq', 'case')
