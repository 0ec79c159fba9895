import type { Message } from '@grammyjs/types'
import type { Api } from 'grammy'
import { type ButtonKind, button, type Screen } from '../../chat/index.ts'
import type { Speech } from '../../complaints/deps.ts'
import type { Actor, Member, Place } from '../../complaints/index.ts'

/** One thing that a member of the staff does, in a private chat or in the staff chat. */
export interface StaffContext extends Speech {
  readonly member: Member
  readonly chat: number
  /** The topic of a group, where there is one. */
  readonly thread?: number
  /** What the group is called. */
  readonly title?: string
  /** Names the update: the same again is the same thing done twice. */
  readonly cause: string
  readonly api: Api
  /** What was written; null when a button was pressed. */
  readonly message: Message | null
  /** The message with the others of its album. */
  readonly messages: readonly Message[]
  /** Shows a screen in place of the message whose button was pressed, else as a new one. @returns the id of the message */
  show(screen: Screen): Promise<number | null>
  /** Words over the button that was pressed. */
  note(text: string): void
  /** Shows a screen and waits for what this member writes next, for the writing with this id. @returns the id of the message */
  ask(screen: Screen, writing: string): Promise<number | null>
}

export const placeOf = ({ chat, member }: StaffContext): Place => ({ chat, staff: member.id })
/** Where this is answered. */
export const placeIn = ({ chat, thread }: Pick<StaffContext, 'chat' | 'thread'>) => ({ chat, ...(thread === undefined ? {} : { thread }) })
export const actorOf = ({ member }: StaffContext): Actor => ({ by: 'staff', id: member.id, role: member.role })

type Values<F extends readonly string[]> = { readonly [K in F[number]]: string }

/** The desk's buttons. They are not among the bot's: to a stranger they are like any button that nobody knows. */
export class DeskButtons {
  readonly #handlers: Array<(ctx: StaffContext, data: string) => Promise<boolean>> = []

  on<const F extends readonly string[]>(kind: ButtonKind<F>, handle: (ctx: StaffContext, values: Values<F>) => Promise<unknown>): void {
    this.#handlers.push(async (ctx, data) => {
      const values = kind.read(data)
      if (!values) return false
      await handle(ctx, values)
      return true
    })
  }

  /** @returns false when no kind of the desk has such data */
  async press(ctx: StaffContext, data: string): Promise<boolean> {
    for (const handle of this.#handlers) if (await handle(ctx, data)) return true
    return false
  }
}

/** Data of the desk's buttons begins so. */
export const DESK_DATA = /^\d+:dk/

export const card = button('dk', 'number')
export const act = button('dka', 'number', 'what')
export const compose = button('dkw', 'number', 'what', 'founded')
export const judge = button('dku', 'number')
export const bodies = button('dkb', 'number')
export const forward = button('dkf', 'number', 'body')
/** Every button of the desk says what it acts on. */
export const sendIt = button('dks', 'writing')
export const dropIt = button('dkx', 'writing')
export const whole = button('dkt', 'number')
export const past = button('dkh', 'number')
export const contact = button('dkn', 'number')
export const use = button('dkp', 'canned', 'writing')
export const queue = button('dkq')
/** A list: a state or `open`, whose (`all`, `mine`, `free`), whether late only (`0`, `1`), a page. */
export const list = button('dkl', 'state', 'whose', 'late', 'page')
/** Choosing many of a list: a number, `page`, `stay` or `none`. */
export const pick = button('dkc', 'state', 'whose', 'late', 'page', 'which')
/** Gives what was chosen to a member, `queue`, or asks. */
export const giveMany = button('dkg', 'to', 'page')
export const hand = button('dko', 'number', 'page')
export const give = button('dke', 'number', 'to')
/** What somebody has, and who gets it. */
export const leaver = button('dkz', 'id', 'page')
export const inherit = button('dkB', 'from', 'to')
/** What a member («m901») or a group («u-1001.5») deals with. */
export const scope = button('dkS', 'target')
export const scopeKind = button('dkK', 'target', 'kind')
/** A value to be added, with «-» before it to be taken out: pressed twice it is the same. */
export const scopeFlip = button('dkF', 'target', 'kind', 'value')
export const unitDrop = button('dkD', 'target')
/** Complaints about the same office and subject, a look at each, and one answer. */
export const same = button('dkM', 'number', 'page')
export const look = button('dkL', 'number', 'at', 'which')
export const answerAll = button('dkA', 'number', 'founded')
/** A page of what was found. */
export const found = button('dkd', 'writing', 'page')
/** What a clerk typed while no question was open: into a letter, or into the search. */
export const adopt = button('dkj', 'loose', 'writing')
export const findLoose = button('dkv', 'loose')
export const search = button('dky')
export const reports = button('dkr')
export const settleReport = button('dkk', 'report')
export const team = button('dk0')
export const person = button('dk1', 'id')
export const role = button('dk2', 'id', 'role')
export const newPerson = button('dk3')
export const deskLang = button('dk4', 'lang')
export const cannedList = button('dk5', 'lang')
export const cannedOne = button('dk6', 'canned')
export const cannedNew = button('dk7', 'lang')
export const cannedEdit = button('dk8', 'canned')
export const cannedDrop = button('dk9', 'canned')
