import type { Screen } from '../../chat/index.ts'
import { sendScreen } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { type Action, bodiesOf, type Complaint, decide, isOwed, type Person } from '../../complaints/index.ts'
import { dayOf } from '../../deadlines/index.ts'
import type { Route } from '../../services/index.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import { contactScreen, pastScreen } from './card.chat.ts'
import { cardFor, nameOf, pastView, viewFor } from './card-views.chat.ts'
import { handOver, sendWhole } from './notify.chat.ts'
import * as to from './staff-context.chat.ts'
import { actorOf, type DeskButtons, placeIn, type StaffContext } from './staff-context.chat.ts'

/** What every part of the desk shares: opening a card, and moves with their refusals in words. */
export function deskSteps(deps: ComplaintDeps, acts: StaffActions) {
  async function opened(turn: StaffContext, number: string): Promise<Complaint | null> {
    const of = await deps.complaints.find(number)
    if (!of) turn.note(turn.t('staff-not-found'))
    const theirs = of && (await viewFor(deps, of, turn.chat)) !== null
    if (of && !theirs) turn.note(turn.t('staff-refused-not-allowed'))
    return theirs ? of : null
  }

  const show = async (turn: StaffContext, of: Complaint): Promise<void> => {
    const view = await viewFor(deps, of, turn.chat)
    if (!view) {
      turn.note(turn.t('staff-refused-not-allowed'))
      if (turn.message) await turn.show({ text: turn.t('staff-refused-not-allowed') })
      return
    }
    const message = await turn.show(await cardFor(deps, turn, of, view))
    if (message) await deps.outbox.traceShown([of.number], { chat: turn.chat, message })
  }

  /** Says why something cannot be done, and who has the complaint. */
  async function refuse(turn: StaffContext, refusal: { refused: string; by?: number }): Promise<void> {
    const name = refusal.by === undefined ? '' : await nameOf(deps, refusal.by)
    const who = refusal.by === undefined ? refusal.refused : `${refusal.refused}-by`
    const known = [
      'over',
      'not-yours',
      'not-yours-by',
      'already-yours',
      'taken-by-other-by',
      'supervisor-only',
      'answer-first',
      'already',
      'not-allowed',
    ] as const
    const found = known.find((one) => one === who)
    turn.note(
      found === 'not-yours-by' || found === 'taken-by-other-by'
        ? turn.t('staff-refused-other', { name })
        : turn.t(`staff-refused-${found ?? 'over'}`),
    )
  }

  /** Whether this member may do it now; says why not. */
  async function may(turn: StaffContext, of: Complaint, move: Action): Promise<boolean> {
    const decision = decide(of, move, { actor: actorOf(turn), now: turn.now, key: null })
    if (!('refused' in decision)) return true
    await refuse(turn, decision)
    await show(turn, of)
    return false
  }

  /**
   * Does a move, tells the citizen, and shows the card; false when it was refused.
   * @param key by what it is known when it comes again; the update, where nothing else names it
   */
  async function move(turn: StaffContext, number: string, what: Action, key = turn.cause): Promise<boolean> {
    const moved = await acts.move(number, what, turn.member, turn.now, key)
    if (!moved) {
      turn.note(turn.t('staff-not-found'))
      return false
    }
    const refused = moved.refused && moved.refused.refused !== 'repeated' ? moved.refused : null
    if (refused) await refuse(turn, refused)
    await show(turn, moved.of)
    return refused === null
  }

  return { opened, show, may, move }
}
export type DeskSteps = ReturnType<typeof deskSteps>

/** Opens a card. */
export function deskOpening(desk: DeskSteps, buttons: DeskButtons): void {
  buttons.on(to.card, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (of) await desk.show(turn, of)
  })
}

/** The buttons of a card that need no words. */
export function deskCardActions(deps: ComplaintDeps, desk: DeskSteps, buttons: DeskButtons): void {
  buttons.on(to.act, async (turn, { number, what }) => {
    const known = (['take', 'take-over', 'release', 'study', 'close', 'mute', 'unmute'] as const).find((one) => one === what)
    const done = known !== undefined && (await desk.move(turn, number, { what: known }))
    if (done && (known === 'take' || known === 'take-over')) await handOver(deps, number, turn)
  })
  buttons.on(to.whole, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (of) await sendWhole(deps, turn, of, placeIn(turn))
  })
  buttons.on(to.contact, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (!of) return
    if (of.person === null || !(await viewFor(deps, of, turn.chat))?.whole) return turn.note(turn.t('staff-contact-refused'))
    const key = `contact:${turn.member.id}:${dayOf(turn.now)}`
    await deps.complaints.record(number, { at: turn.now, by: 'staff', staff: turn.member.id, what: 'contact-opened', note: null, key })
    const message = await sendScreen(
      turn.api,
      turn.chat,
      contactScreen(number, deps.encryption.decrypt<Partial<Person>>(of.person, of.draft), turn),
    )
    await deps.outbox.trace(number, [{ chat: turn.chat, message }])
  })
  buttons.on(to.past, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (of) await turn.show(pastScreen(await pastView(deps, turn, of), turn))
  })
  buttons.on(to.judge, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (!of || !(await desk.may(turn, of, { what: 'answer', founded: true, text: '', files: [] }))) return
    const answer = (founded: '0' | '1') =>
      to.compose.to(turn.t(founded === '1' ? 'staff-founded' : 'staff-unfounded'), { number, what: 'answer', founded })
    await turn.show({
      text: turn.t('staff-judge', { number }),
      rows: [[answer('1'), answer('0')], [to.card.to(turn.t('complaints-back'), { number })]],
    })
  })
  buttons.on(to.bodies, async (turn, { number }) => {
    const of = await desk.opened(turn, number)
    if (of && (await desk.may(turn, of, { what: 'forward', body: '' }))) await turn.show(bodiesScreen(number, bodiesFor(deps, of), turn))
  })
  buttons.on(to.forward, async (turn, { number, body }) => {
    const of = await desk.opened(turn, number)
    const flow = of && deps.catalogue.flowOf(of)
    const known = of && flow && bodiesOf(flow, of).some(({ id }) => id === body)
    if (of && known) await desk.move(turn, number, { what: 'forward', body })
  })
}

/** The bodies of its standard to which a complaint can be sent on. */
function bodiesFor({ catalogue }: Pick<ComplaintDeps, 'catalogue'>, of: Complaint): readonly Route[] {
  const flow = catalogue.flowOf(of)
  return flow && isOwed(of) ? bodiesOf(flow, of) : []
}

/** The bodies of the standard, and any other by its name. */
function bodiesScreen(number: string, ways: readonly Route[], { t }: Pick<StaffContext, 't'>): Screen {
  return {
    text: t('staff-forward-ask', { number }),
    rows: [
      ...ways.map((route) => [to.forward.to(t(`addressee-${route.addressee}`), { number, body: route.id })]),
      [to.compose.to(t('staff-forward-other'), { number, what: 'forward', founded: '0' })],
      [to.card.to(t('complaints-back'), { number })],
    ],
  }
}
