import { type Complaint, isOwed, type Owed } from '../complaint.ts'
import { type Action, type Actor, type Decision, type Occasion, tell, tellOne, transition } from './action.ts'

type Staff = Extract<Actor, { by: 'staff' }>
type Assignment = { readonly what: 'take' | 'take-over' | 'release' } | Extract<Action, { what: 'assign' }>

/** Actions that change who has a complaint. */
export const isAssignment = (action: Action): action is Assignment => ['take', 'take-over', 'release', 'assign'].includes(action.what)

/** The citizen hears once a term that somebody has it. */
const news = (of: Complaint): Owed[] => {
  const known = of.history.some(({ at, what }) => at >= of.since && (what === 'taken' || what === 'assigned'))
  return of.state === 'new' && !known ? [tell('citizen', 'taken')] : []
}

/** Who loses a complaint to somebody else's act hears it. */
const farewell = (of: Complaint, actor: Staff): Owed[] =>
  of.clerk !== null && of.clerk !== actor.id ? [tellOne(of.clerk, 'released')] : []

/**
 * Who has a complaint after the action. A clerk takes what nobody has, and gives on or back what is theirs; a supervisor also takes over,
 * gives what another has, and takes it back into the queue. What came back unsettled a clerk gets from a supervisor only.
 */
export function decideAssignment(of: Complaint, action: Assignment, on: Occasion, actor: Staff): Decision {
  if (!isOwed(of)) return { refused: 'over' }
  switch (action.what) {
    case 'take':
    case 'take-over':
      return take(of, action.what, on, actor)
    case 'release':
      return release(of, on, actor)
    case 'assign':
      return assign(of, action.to, on, actor)
  }
}

function take(of: Complaint, what: 'take' | 'take-over', on: Occasion, actor: Staff): Decision {
  if (of.clerk === actor.id) return { refused: 'already-yours' }
  if ((of.supervisor || what === 'take-over') && actor.role !== 'supervisor') return { refused: 'supervisor-only' }
  if (of.clerk !== null && what === 'take') return { refused: 'taken-by-other', by: of.clerk }
  return transition(of, on, what === 'take' ? 'taken' : 'taken-over', {
    change: { clerk: actor.id, state: of.state === 'new' ? 'taken' : of.state },
    whom: of.clerk,
    owed: [...news(of), ...farewell(of, actor)],
  })
}

function release(of: Complaint, on: Occasion, actor: Staff): Decision {
  if (of.clerk === null) return { refused: 'already' }
  if (of.clerk !== actor.id && actor.role !== 'supervisor') return { refused: 'not-yours', by: of.clerk }
  return transition(of, on, 'released', { change: { clerk: null, state: 'new' }, whom: of.clerk, owed: farewell(of, actor) })
}

function assign(of: Complaint, to: number, on: Occasion, actor: Staff): Decision {
  if (of.clerk === to) return { refused: 'already' }
  const may = actor.role === 'supervisor' || of.clerk === actor.id
  if (!may) return of.clerk === null ? { refused: 'supervisor-only' } : { refused: 'not-yours', by: of.clerk }
  return transition(of, on, 'assigned', {
    change: { clerk: to, state: of.state === 'new' ? 'taken' : of.state },
    whom: to,
    owed: [...news(of), ...farewell(of, actor), tellOne(to, 'assigned')],
  })
}
