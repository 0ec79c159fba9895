import type { AnswerHandler, Ctx } from '../../chat/index.ts'
import { dayOf } from '../../deadlines/index.ts'
import { daySaid } from '../../input/index.ts'
import { editionId } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { ComplaintDeps } from '../deps.ts'
import { type Draft, type DraftChange, type Step, textLacks } from '../draft.ts'
import { paragraphs } from '../formatting.chat.ts'
import { joined, visibleOf } from '../text.ts'
import { again, gather } from './collect-messages.chat.ts'
import type { FormSteps } from './form.chat.ts'
import { servicesFor, told } from './step-screens.chat.ts'

/** So many visible letters tell what happened, and not only that something did. */
const WHOLE = 60

/**
 * The whole story in one message instead of choosing a service: what it brings is kept, what it tells beside is filled in and said, and
 * what is missing is asked.
 */
export function hearStory(deps: ComplaintDeps, form: FormSteps): AnswerHandler {
  return async (ctx, id) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return 'done'
    const typed = ctx.message?.text ?? ''
    if (typed !== '' && textLacks({ texts: [typed] }) > 0) {
      // A word or two name a service, or nothing yet.
      const [service] = facts(ctx, deps, form, draft, typed)
      if (service?.[0] === 'service') await form.answer(ctx, draft, ...service, 'send')
      else await again(ctx, deps, form, draft, 'service', ctx.t('complaints-text-short'))
      return 'done'
    }
    const { draft: after, fault } = await gather(ctx, deps, draft)
    if (after.texts.length === 0 && after.files.length === 0)
      await again(ctx, deps, form, draft, 'service', fault ?? ctx.t('complaints-text-unread'))
    else await take(ctx, deps, form, after, fault, textLacks(after) === 0)
    return 'done'
  }
}

/** Whether words beside «I want to complain» are long enough to be a complaint's text, or its beginning. */
export const isStory = (text: string): boolean => textLacks({ texts: [text.trim()] }) === 0

/** Begins a complaint with the story that somebody told unasked: nobody writes it twice. What may be a heading only is shown and asked about. */
export async function beginStory(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, text: string): Promise<void> {
  const draft = await form.create(ctx)
  if (!draft) return
  const { draft: after, fault } = await gather(ctx, deps, draft, text)
  await take(ctx, deps, form, after, fault, visibleOf(text) >= WHOLE)
}

/** Keeps what a story brought, says what was understood of it, and asks what is missing. */
async function take(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, draft: Draft, fault: string | null, whole: boolean): Promise<void> {
  const found = facts(ctx, deps, form, draft, joined(draft.texts))
  const kept = await form.keep(ctx, draft, [
    ...found,
    ...(whole ? [['text', {}] as const] : []),
    ...(draft.files.length > 0 ? [['files', {}] as const] : []),
  ])
  if (!kept) return
  const steps = found.map(([step]) => step)
  const known = steps.map((step) => told(ctx, deps, kept, step)).join(' · ')
  const change = to.step.to(ctx.t('complaints-known-change'), { draft: draft.id, step: steps[0] ?? 'service' })
  await ctx.send({
    text: paragraphs(fault ?? ctx.t('complaints-story-taken'), known === '' ? '' : ctx.t('complaints-story-known', { what: known })),
    rows: known === '' ? [] : [[change]],
  })
  await form.goOn(ctx, kept, 'send')
}

/** The answers that a story holds: its service, the channel by the kind of office that it names, the day. */
function facts(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, draft: Draft, text: string): Array<readonly [Step, DraftChange]> {
  const { service, directory } = deps.story(
    text,
    servicesFor(deps, draft).map(({ id }) => id),
  )
  const named = service === null ? null : { service, edition: editionOf(deps, ctx, service) }
  const channels = form.flowOf(named ?? { service: null, edition: null })?.channels.filter((one) => one.directory === directory) ?? []
  const [channel, ...others] = channels
  const happened = draft.done.includes('when') ? null : daySaid(text, ctx.now)
  return [
    ...(named ? [['service', named] as const] : []),
    ...(directory !== null && channel && others.length === 0 ? [['channel', { channel: channel.id }] as const] : []),
    ...(happened ? [['when', { happened }] as const] : []),
  ]
}

/** The edition that a service is complained under today: the first one in force; null: the printed standard. */
function editionOf({ catalogue }: ComplaintDeps, { now }: Ctx, service: string): string | null {
  const [first] = catalogue.editions(service, dayOf(now))
  return first ? editionId(first.flow) : null
}
