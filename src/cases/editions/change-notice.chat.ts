import type { Ctx } from '../../chat/index.ts'
import type { CaseChanges, Flow } from '../../services/index.ts'

/** More names than this are counted. */
const NAMED = 5

/** What a citizen is told of. */
export interface ChangeNotice {
  /** Null where nobody recorded the version that the case was of. */
  readonly changes: CaseChanges | null
  /** The day on which a case that was handed in is due now, in words; null where it is none, or the same. */
  readonly due: string | null
  /** What a paper was called that has gone; null where nobody knows. */
  readonly wasCalled: (paper: string) => string | null
}

/** What a citizen is told of a case whose flow has changed: what is new on the list, what is not needed any more, what is asked again, when it is due. */
export function changeNoticeText({ t }: Pick<Ctx, 't'>, flow: Flow, { changes, due, wasCalled }: ChangeNotice): string {
  if (!changes) return t('cases-flow-changed')
  const { added, gone, again, term } = changes
  const names = gone
    .map(wasCalled)
    .filter((name) => name !== null)
    .slice(0, NAMED)
  const lines = [
    ...added.slice(0, NAMED).map((id) => t('cases-changed-new', { what: t(`${flow.id}-doc-${id}`) })),
    ...(added.length > NAMED ? [t('cases-changed-new-more', { n: added.length - NAMED })] : []),
    ...names.map((what) => t('cases-changed-gone-named', { what })),
    ...(gone.length > names.length ? [t('cases-changed-gone', { n: gone.length - names.length })] : []),
    ...again.map((id) => t('cases-changed-again', { what: t(`${flow.id}-q-${id}`) })),
    ...(due === null ? [] : [t('cases-changed-due', { due })]),
    ...(term && due === null ? [t('cases-changed-term')] : []),
  ]
  return lines.length === 0 ? t('cases-changed-nothing') : [t('cases-changed'), ...lines].join('\n')
}
