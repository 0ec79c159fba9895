import { type Calendar, complaintTerm } from '../deadlines/index.ts'
import { type Complaint, DECISIONS, type Entry } from './complaint.ts'

/** One legal term of a complaint: it runs anew when a complaint comes back or goes up. */
export interface Term {
  readonly due: Date
  /** When an answer came, before the term or after it; null while there is none, and where the complaint went another way. */
  readonly answered: Date | null
  /** Whether that answer found the complaint justified; null where nobody wrote it down. */
  readonly founded: boolean | null
  /** Up to when an answer was owed; null while it is. */
  readonly ended: Date | null
}

type Told = Pick<Complaint, 'registered' | 'answered' | 'founded'> & {
  readonly history: ReadonlyArray<Pick<Entry, 'at' | 'what' | 'founded'>>
}

/** Every term that a complaint ever had, by its history: coming back erases none of them, and no answer. */
export function termsOf({ registered, answered, founded, history }: Told, calendar: Calendar): Term[] {
  const terms: Term[] = []
  let [since, study, runs] = [registered, false, true]
  const end = (at: Date, by: Pick<Term, 'answered' | 'founded'>): void => {
    terms.push({ due: complaintTerm(since, study, calendar).due, ended: at, ...by })
    runs = false
  }
  for (const { at, what, founded: judged } of history) {
    if (what === 'study') study = true
    if (runs && DECISIONS.some((one) => one === what)) {
      // Histories of before say nothing of it; the complaint itself does of its last answer.
      const last = answered?.getTime() === at.getTime()
      end(at, { answered: at, founded: judged ?? (last ? founded : null) })
    }
    if (runs && (what === 'withdrawn' || what === 'escalated')) end(at, { answered: null, founded: null })
    if (what === 'reopened' || what === 'escalated') [since, study, runs] = [at, false, true]
  }
  return runs ? [...terms, { due: complaintTerm(since, study, calendar).due, answered: null, founded: null, ended: null }] : terms
}

/** Whether a term ended without an answer up to then; one that is not over is not late. */
export const passedUnanswered = ({ due, ended }: Term, now: Date): boolean => (ended ?? now) > due
