import { type ButtonRouter, type Ctx, hintedButton, type TypedTextHooks, typedButton } from '../chat/index.ts'
import type { Understand } from '../input/index.ts'
import { commandFor, LEAVES } from './free-text.chat.ts'

/** Questions whose answer is a date, an hour, a place, a contact: words that are plainly something else leave them. */
const SHORT: ReadonlySet<string> = new Set(
  'case-date complaint-when complaint-contact reminder-quiet reminder-expires reminder-when reminder-hour office-place'.split(' '),
)
/** Forms that keep what was begun. */
const isDraft = (asked: string): boolean => (asked.startsWith('complaint-') && asked !== 'complaint-say') || asked === 'application'

/** Writes a message anew as the command that it means. */
function say(ctx: Ctx, command: string): void {
  const message = ctx.message
  if (!message) return
  message.text = command
  message.entities = [{ type: 'bot_command', offset: 0, length: command.split(' ')[0]?.length ?? 0 }]
}

/**
 * Looks at a text before the question that waits for it: a typed label is its button, words for a command are the command,
 * `/Start` is `/start`. The forms that are left so say that what was begun is kept.
 */
export const typedText = (understand: Understand | undefined, buttons: ButtonRouter): TypedTextHooks => ({
  press: (ctx, data) => buttons.press(ctx, data),
  look: look(understand),
})

/** Where the helplines were told last, among the facts of the chat. */
const TOLD = 'danger'
const AGAIN_MS = 3_600_000

/** In the middle of a story somebody is in need: the numbers are told beside, and the story is taken all the same. Once an hour is enough. */
async function sayNumbers(ctx: Ctx, understand: Understand): Promise<void> {
  const told = ctx.state.rooms[TOLD]
  if (typeof told === 'number' && ctx.now.getTime() - told < AGAIN_MS) return
  const text = ctx.message?.text ?? ctx.message?.caption ?? ''
  if (text.startsWith('/') || understand(text).intent !== 'danger') return
  ctx.state.rooms[TOLD] = ctx.now.getTime()
  await ctx.send({ text: `${ctx.t('intents-danger-text')}\n\n${ctx.t('intents-danger-beside')}` })
}

function look(understand: Understand | undefined): TypedTextHooks['look'] {
  return async (ctx, asked) => {
    if (asked !== null && !SHORT.has(asked) && understand) await sayNumbers(ctx, understand)
    // Where nothing is asked, what stands under a picture is read as any other text.
    if (asked === null && ctx.message?.caption !== undefined) ctx.message.text ??= ctx.message.caption
    const text = ctx.message?.text?.trim() ?? ''
    if (text === '') return null
    const leave = async (): Promise<void> => {
      if (asked === null) return
      await ctx.conversation.exitAll()
      if (isDraft(asked)) await ctx.send({ text: ctx.t('intents-draft-kept') })
    }
    const [, command, rest] = /^(\/[A-Za-z_]+)(.*)$/s.exec(text) ?? []
    if (command !== undefined) {
      if (command !== command.toLowerCase()) say(ctx, `${command.toLowerCase()}${rest ?? ''}`)
      await leave()
      return null
    }
    const labelled = typedButton(ctx.state, text)
    if (labelled !== null) {
      if (asked !== null) await ctx.conversation.exitAll()
      return labelled
    }
    if (!understand || (asked !== null && !SHORT.has(asked))) return null
    const found = understand(text)
    const meant = found.sure ? commandFor(found, text) : null
    if (asked !== null) {
      if (!found.sure || !LEAVES.has(found.intent)) return null
      await leave()
      if (meant !== null) say(ctx, meant)
      return null
    }
    if (meant !== null) {
      say(ctx, meant)
      return null
    }
    return found.intent === 'danger' || (found.intent === 'service' && found.sure) ? null : hintedButton(ctx.state, text)
  }
}
