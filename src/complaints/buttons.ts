import { button } from '../chat/index.ts'

/** The citizen's buttons of this room. Those that begin a complaint are for other rooms too. */
export const begin = button('kn')
export const fromCase = button('kc', 'case')
export const fromOffice = button('ko', 'office')

export const resume = button('k0', 'draft')
export const step = button('ks', 'draft', 'step')
export const service = button('kv', 'draft', 'service')
/** A further page of the services to choose from. */
export const services = button('k1', 'draft', 'page')
export const channel = button('kh', 'draft', 'channel')
export const noOffice = button('kf', 'draft')
export const about = button('ka', 'draft', 'about')
export const when = button('kw', 'draft', 'back')
export const meToo = button('kp', 'draft')
export const ready = button('kd', 'draft', 'step')
export const clear = button('kx', 'draft', 'step')
export const way = button('ky', 'draft', 'way')
export const register = button('kr', 'draft', 'sure')
export const addTo = button('km', 'draft', 'number')
export const stop = button('kz', 'draft')
export const drop = button('kq', 'draft')

export const list = button('kl', 'page')
export const open = button('k', 'number')
export const history = button('ku', 'number')
export const say = button('kt', 'number')
/** Why an answer was not enough, in one tap. */
export const why = button('kb', 'number', 'why')
export const withdraw = button('ki', 'number', 'sure')
export const escalate = button('ke', 'number', 'sure')
export const settled = button('kj', 'number', 'yes')
export const letter = button('kg', 'number', 'lang')
