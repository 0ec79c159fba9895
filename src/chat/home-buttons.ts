import { button } from './button.ts'

/** The way back to the beginning, from every screen. */
export const home = button('home')
/** Ends what is being typed and goes back to the beginning. */
export const cancel = button('cancel')
