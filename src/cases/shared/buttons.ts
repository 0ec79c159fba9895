import { button } from '../../chat/index.ts'

/** The screen of the door: what is shared, with whom. */
export const door = button('sdr', 'case')
export const openDoor = button('sdo', 'case')
export const closeDoor = button('sdc', 'case', 'sure')
/** A shared list, for who is in it. */
export const list = button('sl', 'case', 'page')
/** A tap on a number in it; `mark` is what the paper becomes. */
export const mark = button('sm', 'case', 'document', 'mark', 'page')
export const leave = button('sq', 'case')
/** A tap on a card in some other chat, where the secret shows who may. */
export const card = button('sc', 'key', 'document', 'mark', 'page')
export const cardPage = button('sp', 'key', 'page')
