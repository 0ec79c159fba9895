import { button } from '../chat/index.ts'

/** The buttons of this room; `of` is a rating's key, `c.<case>` or `n.<complaint>`. */
export const open = button('rto', 'of')
export const tap = button('rtt', 'of', 'asked', 'choice')
export const skip = button('rts', 'of', 'asked')
export const view = button('rtq', 'of', 'asked')
export const comment = button('rtm', 'of')
export const done = button('rtd', 'of')
export const report = button('rtp', 'period')
