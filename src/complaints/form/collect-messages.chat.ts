import type { Message } from '@grammyjs/types'
import type { Ctx } from '../../chat/index.ts'
import { FILES, readFile } from '../../input/index.ts'
import type { ComplaintDeps } from '../deps.ts'
import type { Draft, Step } from '../draft.ts'
import { paragraphs } from '../formatting.chat.ts'
import { fits, TEXT } from '../text.ts'
import type { FormSteps } from './form.chat.ts'
import { stepScreen } from './step-screens.chat.ts'

const fileLimits = { count: FILES.count, size: FILES.megabytes }

/** Shows a step again with a word on what happened, and goes on listening. */
export async function again(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, draft: Draft, step: Step, words: string): Promise<void> {
  const screen = stepScreen(ctx, deps, draft, step, form.flowOf(draft))
  await ctx.show({ ...screen, text: paragraphs(words, screen.text) })
  ctx.expect(`complaint-${step}`, draft.id)
}

/**
 * What a message, or all of an album, brought to a draft: the draft after it, and what could not be taken.
 * @param story what the message says, where a command stands before it
 */
export async function gather(ctx: Ctx, deps: ComplaintDeps, draft: Draft, story?: string): Promise<{ draft: Draft; fault: string | null }> {
  let after = draft
  let fault: string | null = null
  for (const message of ctx.messages) {
    const own = story !== undefined && message.message_id === ctx.message?.message_id
    const one = await gatherOne(ctx, deps, after, message, own ? story : (message.text ?? message.caption ?? ''))
    after = one.draft
    fault ??= one.fault
  }
  return { draft: after, fault }
}

async function gatherOne(
  ctx: Ctx,
  deps: ComplaintDeps,
  draft: Draft,
  message: Message,
  said: string,
): Promise<{ draft: Draft; fault: string | null }> {
  const { t } = ctx
  const file = readFile(message)
  const words = said.trim()
  let after = draft
  let fault: string | null = null
  if (typeof file === 'string') fault = t(`complaints-${file}`, fileLimits)
  else if (file) {
    const added = await deps.drafts.addFile(draft, file, message.media_group_id ?? null, message.message_id, ctx.now)
    if (added) after = added
    else fault = t('complaints-file-many', fileLimits)
  } else if (words === '') fault = t('complaints-text-unread')
  if (words !== '' && fits(draft.texts, words)) after = (await deps.drafts.addText(after, words, message.message_id, ctx.now)) ?? after
  else if (words !== '') fault = t('complaints-text-long', { max: TEXT.max })
  return { draft: after, fault }
}
