import type { Ctx, Screen } from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { readName } from '../../input/index.ts'
import type { Flow } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { OWED_STATES } from '../complaint.ts'
import type { ComplaintDeps } from '../deps.ts'
import { answered, answeredAll, type Draft, type DraftChange, LIMITS, nextStep, type Prefill, prefilled, type Step } from '../draft.ts'
import { flowOfDraft } from '../routing.ts'
import { previewScreen } from './preview.chat.ts'
import { startScreen } from './start-screen.chat.ts'
import { bottom, grievances, stepScreen } from './step-screens.chat.ts'

/** Steps that are answered by typing; a button may answer them too. */
/** So many open complaints about the same office and subject are told to others. */
const ME_TOO = 3
const TYPED: readonly Step[] = ['service', 'when', 'text', 'files', 'name']

/** Opening, showing and changing a draft: what every part of the form shares. */
export function formSteps(deps: ComplaintDeps) {
  const { drafts, catalogue } = deps
  const flowOf = (draft: Pick<Draft, 'service' | 'edition'>): Flow | null => flowOfDraft(catalogue, draft)

  /** The citizen's draft; says so and shows what there is when it is gone. */
  async function opened(ctx: Ctx, id: string): Promise<Draft | null> {
    const found = await drafts.find(ctx.citizen, id)
    if (!found) {
      ctx.note(ctx.t('complaints-draft-gone'))
      await showStart(ctx, 'show', ctx.t('complaints-draft-gone'))
    }
    return found
  }

  /** Asks a step; `place` puts the question where it belongs. */
  async function ask(ctx: Ctx, draft: Draft, step: Step, place: 'show' | 'send' = 'show'): Promise<void> {
    const flow = flowOf(draft)
    const chosen = flow?.channels.find(({ id }) => id === draft.channel)
    if (step === 'office' && flow && chosen) {
      const unknown = to.noOffice.to(ctx.t('complaints-office-skip'), { draft: draft.id })
      const [first, ...rest] = bottom(ctx, draft, step, flow)
      return deps.chooseOffice(ctx, { draft: draft.id, service: flow.id, channel: chosen }, [...(first ? [first] : []), unknown, ...rest])
    }
    const screen = stepScreen(ctx, deps, draft, step, flow)
    await ctx[place]({ ...screen, rows: [...(step === 'text' ? await meTooRow(ctx, draft) : []), ...(screen.rows ?? [])] })
    if (TYPED.includes(step)) ctx.expect(`complaint-${step}`, draft.id)
  }

  /** «The same happened to me», where so many said so that it points at nobody. */
  async function meTooRow(ctx: Ctx, draft: Draft): Promise<NonNullable<Screen['rows']>> {
    const { office, about } = draft
    if (office === null || about === null || draft.texts.length > 0) return []
    const count = await deps.queue.count({ states: OWED_STATES, offices: [office], about })
    return count >= ME_TOO ? [[to.meToo.to(ctx.t('complaints-me-too', { count }), { draft: draft.id })]] : []
  }

  /** Asks what is still open, or shows the whole. */
  async function goOn(ctx: Ctx, draft: Draft, place: 'show' | 'send' = 'show'): Promise<void> {
    const step = nextStep(draft)
    return step ? ask(ctx, draft, step, place) : ctx[place](previewScreen(ctx, deps, draft, flowOf(draft)))
  }

  /** Keeps the answer to a step and goes on. */
  async function answer(ctx: Ctx, draft: Draft, step: Step, change: DraftChange, place: 'show' | 'send' = 'show'): Promise<void> {
    const after = await drafts.change(draft, settled(draft, answered(draft, step, change)), ctx.now)
    if (after) await goOn(ctx, after, place)
    else await opened(ctx, draft.id)
  }

  /** Keeps several answers at once; the caller goes on. Null when the draft is gone, which is said. */
  async function keep(ctx: Ctx, draft: Draft, answers: ReadonlyArray<readonly [Step, DraftChange]>): Promise<Draft | null> {
    const after = await drafts.change(draft, settled(draft, answeredAll(draft, answers)), ctx.now)
    return after ?? opened(ctx, draft.id)
  }

  /** Begins a complaint with what is known already. */
  async function begin(ctx: Ctx, from: Prefill = {}): Promise<void> {
    const draft = await create(ctx, from)
    if (draft) await goOn(ctx, draft)
  }

  /** A new draft with what is known already, within the limits; null where one of them is reached, which is said. */
  async function create(ctx: Ctx, from: Prefill = {}): Promise<Draft | null> {
    const { t } = ctx
    const id = deps.newId(ctx.cause)
    const begun = await drafts.list(ctx.citizen)
    // Begun by this update before its process died.
    const same = begun.find((draft) => draft.id === id)
    if (same) return same
    const today = await deps.complaints.countSince(ctx.citizen, local(ctx.now).startOf('day').toJSDate())
    if (today >= LIMITS.aDay) {
      await ctx.show({ text: t('complaints-limit-day', { limit: LIMITS.aDay }), rows: [[to.list.to(t('complaints-own'), { page: '0' })]] })
      return null
    }
    if (begun.length >= LIMITS.drafts) {
      await showStart(ctx, 'show', t('complaints-limit-drafts', { limit: LIMITS.drafts }), begun)
      return null
    }
    const { about, ...rest } = from
    const fits = about !== undefined && grievances(flowOf({ service: null, edition: null, ...from })).includes(about)
    const name = await knownName(ctx)
    const known = { ...rest, ...(fits ? { about } : {}), ...(name === null ? {} : { name }) }
    return drafts.create(id, ctx.citizen, settled(null, prefilled(known)), ctx.now)
  }

  /** The name under the citizen's last complaint, or their own in Telegram where it is a last and a first one. */
  async function knownName(ctx: Ctx): Promise<string | null> {
    const last = (await deps.complaints.list(ctx.citizen)).find(({ person }) => person !== null)
    if (last?.person) return deps.encryption.decrypt(last.person, last.draft).name ?? null
    const { first_name: first = '', last_name: surname = '' } = ctx.from ?? {}
    return surname === '' ? null : readName(`${surname} ${first}`)
  }

  /** Shows what there is to go on with. */
  async function showStart(ctx: Ctx, place: 'show' | 'send', words: string, known?: readonly Draft[]): Promise<void> {
    await ctx[place](startScreen(ctx, deps, known ?? (await drafts.list(ctx.citizen)), words))
  }

  /** What leaves nothing to choose is answered with what it follows from: the only channel, no office where nobody goes anywhere. */
  function settled(before: Draft | null, change: DraftChange): DraftChange {
    const { service = null, edition = null, channel = null, done = [] } = { ...before, ...change }
    const channels = flowOf({ service, edition })?.channels ?? []
    const [first, ...others] = channels
    const chosen = channels.find(({ id }) => id === channel) ?? (others.length === 0 ? first : undefined)
    if (!chosen) return change
    const told = [...done, 'channel' as const, ...(chosen.directory ? [] : ['office' as const])]
    return { ...change, channel: chosen.id, done: [...new Set(told)] }
  }

  return { flowOf, opened, ask, goOn, answer, keep, create, begin, showStart }
}
export type FormSteps = ReturnType<typeof formSteps>
