import { oneLine, type QueueRow, STATES } from '../../../complaints/index.ts'
import { withinOwn } from '../../audience.chat.ts'
import { soughtFor } from '../../chat/list.chat.ts'
import { complaintShower } from '../complaint/show-complaint.ts'
import type { PageDeps, Visit } from '../deps.ts'
import type { Html } from '../html.ts'
import { staffNames } from '../team/staff-names.ts'
import { foundPage, type QueueView } from './queue-page.ts'

/** So many are shown of what was looked for. */
const FOUND = 100
const WORDS_MAX = 200

/** What was typed into the search. */
export const wordsOf = (typed: unknown): string => (typeof typed === 'string' ? oneLine(typed).slice(0, WORDS_MAX) : '')

export const holders = (rows: ReadonlyArray<Pick<QueueRow, 'clerk'>>) => rows.map(({ clerk }) => clerk)

/** What words lead to, as a page without an address of its own. */
export function createSearch(deps: PageDeps) {
  const { newId } = complaintShower(deps)
  return async (visit: Visit, words: string, many: QueueView['many'] = null): Promise<Html> => {
    const sought = await soughtFor(deps, visit, words, true)
    const within = withinOwn(deps, visit.member)
    const { rows, total } = await deps.queue.page({ states: STATES, sought, within }, 'latest', { skip: 0, limit: FOUND })
    const [names, members] = await Promise.all([staffNames(deps, holders(rows)), deps.staff.members()])
    return foundPage(deps, visit, { words, rows, total, names, members, many, once: newId() })
  }
}
