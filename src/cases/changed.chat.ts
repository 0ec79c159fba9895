import type { Ctx } from '../chat/index.ts'
import type { Flow } from '../services/index.ts'
import type { Renewal } from './case.ts'

/** More names than this are counted. */
const NAMED = 5

/** What a citizen is told of a case whose flow has changed: what is new on the list, what is not needed any more, what is asked again. */
export function changedText({ t }: Ctx, flow: Flow, { changes }: Pick<Renewal, 'changes'>): string {
  if (!changes) return t('cases-flow-changed')
  const { added, gone, again, term } = changes
  const lines = [
    ...added.slice(0, NAMED).map((id) => t('cases-changed-new', { what: t(`${flow.id}-doc-${id}`) })),
    ...(added.length > NAMED ? [t('cases-changed-new-more', { n: added.length - NAMED })] : []),
    ...(gone.length > 0 ? [t('cases-changed-gone', { n: gone.length })] : []),
    ...again.map((id) => t('cases-changed-again', { what: t(`${flow.id}-q-${id}`) })),
    ...(term ? [t('cases-changed-term')] : []),
  ]
  return lines.length === 0 ? t('cases-changed-nothing') : [t('cases-changed'), ...lines].join('\n')
}
