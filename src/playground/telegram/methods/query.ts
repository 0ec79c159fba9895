import type { InlineQueryResult } from 'grammy/types'
import { Args, type Params } from '../args.ts'
import { badRequest } from '../errors.ts'
import { inlineMarkup } from '../markup.ts'
import type { Methods } from './method.ts'
import { textOf } from './send.ts'

const MAX_ANSWER = 200
const MAX_RESULTS = 50

/** The text and the buttons that a result would bring into a chat. */
function checkContent(result: InlineQueryResult): void {
  const { input_message_content: content, reply_markup } = result as { input_message_content?: Params; reply_markup?: unknown }
  if (content && 'message_text' in content) textOf(new Args({ ...content, text: content.message_text }))
  inlineMarkup(new Args({ reply_markup }))
}

export const queryMethods: Methods = {
  answerCallbackQuery: (args, { world }) => {
    const query = world.query(args.text('callback_query_id'))
    if (args.text('text').length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG')
    query.answered = true
    if (args.has('text')) query.text = args.text('text')
    query.alert = args.flag('show_alert')
    world.changed()
    return true
  },

  answerInlineQuery: (args, { world }) => {
    const query = world.query(args.text('inline_query_id'))
    const results = args.list('results') as InlineQueryResult[]
    if (results.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
    for (const result of results) {
      const size = Buffer.byteLength(String(result?.id ?? ''))
      if (size < 1 || size > 64) throw badRequest('RESULT_ID_INVALID')
      checkContent(result)
    }
    if (new Set(results.map((r) => r.id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
    query.answered = true
    query.results = results
    world.changed()
    return true
  },
}
