import { GrammyError, InlineKeyboard, InputFile } from 'grammy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stage, stage, TOKEN } from './stage.ts'

let s: Stage
const CITIZEN = 1001

beforeAll(async () => {
  s = await stage()
  s.api.user({ id: CITIZEN, firstName: 'Айгүл', languageCode: 'kk' }).send('/start')
})
afterAll(() => s.close())

/** The code and text of the refusal that `call` meets. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!(error instanceof GrammyError)) throw new Error(`not refused: ${String(error)}`)
  return `${error.error_code} ${error.description}`
}

const send = (text: string, other = {}) => s.bot.api.sendMessage(CITIZEN, text, other)
const html = (text: string) => send(text, { parse_mode: 'HTML' })

describe('a text', () => {
  test('may have 4,096 characters after its entities are parsed, and not one more', async () => {
    const sent = await html(`<b>${'ә'.repeat(4096)}</b>`)
    expect(sent.text).toHaveLength(4096)
    expect(await refusal(html(`<b>${'ә'.repeat(4097)}</b>`))).toBe('400 Bad Request: message is too long')
  })

  test('must not be empty', async () => {
    expect(await refusal(send(''))).toBe('400 Bad Request: message text is empty')
    expect(await refusal(html('<b> </b>'))).toBe('400 Bad Request: text must be non-empty')
  })

  test('gets its entities in UTF-16 units', async () => {
    const sent = await html('🙂 <b>Құжат <i>пен</i></b> <a href="https://egov.kz/a?b=1&amp;c=2">eGov</a> &lt;x&gt;')
    expect(sent.text).toBe('🙂 Құжат пен eGov <x>')
    expect(sent.entities).toEqual([
      { type: 'bold', offset: 3, length: 9 },
      { type: 'italic', offset: 9, length: 3 },
      { type: 'text_link', offset: 13, length: 4, url: 'https://egov.kz/a?b=1&c=2' },
    ])
  })

  test.each([
    ['<b>a', `Can't find end tag corresponding to start tag "b"`],
    ['<h1>a</h1>', 'Unsupported start tag "h1" at byte offset 0'],
    ['ә <br>', 'Unsupported start tag "br" at byte offset 3'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    ['5 <b', 'Unclosed start tag at byte offset 2'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href>a</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
  ])('with the HTML %s is refused', async (text, why) => {
    expect(await refusal(html(text))).toBe(`400 Bad Request: can't parse entities: ${why}`)
  })

  test('loses links that Telegram does not follow, and keeps their words', async () => {
    const sent = await html('<a href="tel:+77172559090">+7 7172</a>')
    expect([sent.text, sent.entities]).toEqual(['+7 7172', undefined])
  })
})

describe('a keyboard', () => {
  const keyboard = (...data: string[]) => ({ reply_markup: { inline_keyboard: data.map((d) => [{ text: 'x', callback_data: d }]) } })

  test('takes 64 bytes of callback data, not 65', async () => {
    await send('a', keyboard('ә'.repeat(32)))
    expect(await refusal(send('a', keyboard(`${'ә'.repeat(32)}a`)))).toBe('400 Bad Request: BUTTON_DATA_INVALID')
  })

  test('takes 100 buttons, not 101', async () => {
    const buttons = (n: number) => keyboard(...Array.from({ length: n }, (_, i) => String(i)))
    await send('a', buttons(100))
    expect(await refusal(send('a', buttons(101)))).toBe('400 Bad Request: reply markup is too long')
  })

  test('needs an action in each button and links that lead somewhere', async () => {
    const bare = { reply_markup: { inline_keyboard: [[{ text: 'x' }]] } } as never
    expect(await refusal(send('a', bare))).toContain('Text buttons are unallowed in the inline keyboard')
    const link = (url: string) => ({ reply_markup: new InlineKeyboard().url('x', url) })
    expect(await refusal(send('a', link('tel:+77172')))).toBe(
      "400 Bad Request: inline keyboard button URL 'tel:+77172' is invalid: Unsupported URL protocol",
    )
    expect(await refusal(send('a', link('http://localhost/x')))).toContain('Wrong HTTP URL')
    await send('a', link('egov.kz'))
  })
})

describe('an edit', () => {
  test('changes the message in place and takes the keyboard away unless it is given', async () => {
    const { message_id } = await send('one', { reply_markup: new InlineKeyboard().text('x', 'y') })
    await s.bot.api.editMessageText(CITIZEN, message_id, 'two')
    const now = s.api.messages(CITIZEN).find((m) => m.id === message_id)
    expect(now).toMatchObject({ text: 'two', edited: true })
    expect(now).not.toHaveProperty('inlineKeyboard')
  })

  test('that changes nothing is refused', async () => {
    const { message_id } = await send('one')
    expect(await refusal(s.bot.api.editMessageText(CITIZEN, message_id, 'one'))).toMatch(/^400 Bad Request: message is not modified: /)
    await s.bot.api.editMessageText(CITIZEN, message_id, 'two')
    expect(await refusal(s.bot.api.editMessageText(CITIZEN, message_id, 'two'))).toMatch(/^400 Bad Request: message is not modified: /)
    await s.bot.api.editMessageText(CITIZEN, message_id, '<b>two</b>', { parse_mode: 'HTML' })
  })

  test('of a message that is gone, not the bot’s, or of another kind is refused', async () => {
    expect(await refusal(s.bot.api.editMessageText(CITIZEN, 999_999, 'x'))).toBe('400 Bad Request: message to edit not found')
    const own = s.api.messages(CITIZEN)[0]
    expect(await refusal(s.bot.api.editMessageText(CITIZEN, own?.id ?? 0, 'x'))).toBe("400 Bad Request: message can't be edited")
    const file = await s.bot.api.sendDocument(CITIZEN, new InputFile(Buffer.from('x'), 'a.txt'))
    expect(await refusal(s.bot.api.editMessageText(CITIZEN, file.message_id, 'x'))).toBe(
      '400 Bad Request: there is no text in the message to edit',
    )
    await s.bot.api.deleteMessage(CITIZEN, file.message_id)
    expect(await refusal(s.bot.api.deleteMessage(CITIZEN, file.message_id))).toBe('400 Bad Request: message to delete not found')
  })
})

describe('a deletion', () => {
  test('comes too late after 48 hours', async () => {
    const { message_id } = await send('a')
    s.clock.advance(48 * 3_600_000 + 1000)
    expect(await refusal(s.bot.api.deleteMessage(CITIZEN, message_id))).toBe("400 Bad Request: message can't be deleted for everyone")
  })
})

describe('a file', () => {
  test('keeps its Kazakh name and its bytes on the way there and back', async () => {
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255])
    const sent = await s.bot.api.sendDocument(CITIZEN, new InputFile(bytes, 'Өтініш.pdf'), { caption: '<i>қол</i>', parse_mode: 'HTML' })
    expect(sent.document).toMatchObject({ file_name: 'Өтініш.pdf', mime_type: 'application/pdf', file_size: 6 })
    expect(sent.caption_entities).toEqual([{ type: 'italic', offset: 0, length: 3 }])
    expect(s.api.calls.at(-1)?.params.document).toEqual({ name: 'Өтініш.pdf', bytes })
    const { file_path } = await s.bot.api.getFile(sent.document.file_id)
    const response = await fetch(`${s.api.root}/file/bot${TOKEN}/${file_path}`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })

  test('may be sent again by its id, in an album too; its caption has at most 1,024 characters', async () => {
    const sent = await s.bot.api.sendPhoto(CITIZEN, new InputFile(Buffer.from('png'), 'a.png'))
    const id = sent.photo.at(-1)?.file_id ?? ''
    const album = await s.bot.api.sendMediaGroup(CITIZEN, [
      { type: 'photo', media: id },
      { type: 'photo', media: new InputFile(Buffer.from('b'), 'b.png') },
    ])
    expect(album).toHaveLength(2)
    expect(await refusal(s.bot.api.sendPhoto(CITIZEN, id, { caption: 'ә'.repeat(1025) }))).toBe(
      '400 Bad Request: message caption is too long',
    )
    expect(await refusal(s.bot.api.sendPhoto(CITIZEN, 'nothing'))).toContain('wrong file identifier')
  })
})

describe('who may be written to', () => {
  test('not a stranger, not one who never wrote, not one who blocked the bot', async () => {
    expect(await refusal(s.bot.api.sendMessage(5, 'x'))).toBe('400 Bad Request: chat not found')
    const silent = s.api.user({ id: 1002, firstName: 'Silent' })
    expect(await refusal(s.bot.api.sendMessage(silent.id, 'x'))).toBe("403 Forbidden: bot can't initiate conversation with a user")
    silent.send('hello')
    await s.bot.api.sendMessage(silent.id, 'x')
    silent.block()
    expect(await refusal(s.bot.api.sendMessage(silent.id, 'x'))).toBe('403 Forbidden: bot was blocked by the user')
    expect(await refusal(s.bot.api.sendChatAction(silent.id, 'typing'))).toBe('403 Forbidden: bot was blocked by the user')
    silent.unblock()
    await s.bot.api.sendMessage(silent.id, 'x')
  })

  test('not with a wrong token, nor by an unknown method', async () => {
    const bad = await fetch(`${s.api.root}/bot700001:wrong/getMe`)
    expect([bad.status, await bad.json()]).toEqual([401, { ok: false, error_code: 401, description: 'Unauthorized' }])
    const unknown = await fetch(`${s.api.root}/bot${TOKEN}/sendMoney`)
    expect(unknown.status).toBe(404)
  })

  test('method names in any case; parameters from a form or the query string', async () => {
    const form = new URLSearchParams({
      chat_id: String(CITIZEN),
      text: 'x',
      reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    })
    const response = await fetch(`${s.api.root}/bot${TOKEN}/SENDMESSAGE`, { method: 'POST', body: form })
    expect(await response.json()).toMatchObject({ ok: true, result: { reply_markup: { inline_keyboard: [[{ callback_data: 'b' }]] } } })
    const query = await fetch(`${s.api.root}/bot${TOKEN}/sendMessage?chat_id=${CITIZEN}&text=y`)
    expect(await query.json()).toMatchObject({ result: { text: 'y' } })
  })

  test('a page elsewhere that rebinds its name to this machine gets nothing', async () => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      request(`${s.api.root}/bot${TOKEN}/getMe`, { headers: { host: 'evil.example' } }, (r) => resolve(r.statusCode)).end()
    })
    expect(status).toBe(403)
  })
})

describe('a query', () => {
  test('is answered once, in time, in at most 200 characters', async () => {
    const { message_id } = await send('a', { reply_markup: new InlineKeyboard().text('x', 'y') })
    const user = s.api.user({ id: CITIZEN, firstName: 'Айгүл' })
    const press = async () => {
      const id = user.tap(message_id, 'y')
      const updates = await s.bot.api.getUpdates({ offset: id })
      return updates[0]?.callback_query?.id ?? ''
    }
    const old = 'query is too old and response timeout expired or query ID is invalid'
    const first = await press()
    expect(await refusal(s.bot.api.answerCallbackQuery(first, { text: 'ә'.repeat(201) }))).toBe('400 Bad Request: MESSAGE_TOO_LONG')
    await s.bot.api.answerCallbackQuery(first, { text: 'ә'.repeat(200) })
    expect(await refusal(s.bot.api.answerCallbackQuery(first))).toBe(`400 Bad Request: ${old}`)
    const second = await press()
    s.clock.advance(3_600_000)
    expect(await refusal(s.bot.api.answerCallbackQuery(second))).toBe(`400 Bad Request: ${old}`)
    expect(await refusal(s.bot.api.answerCallbackQuery('1'))).toBe(`400 Bad Request: ${old}`)
  })

  test('typed inline gets results whose texts and buttons keep the rules', async () => {
    const user = s.api.user({ id: CITIZEN, firstName: 'Айгүл' })
    const ask = async () => (await s.bot.api.getUpdates({ offset: user.inlineQuery('апостиль') }))[0]?.inline_query?.id ?? ''
    const article = (id: string, message_text: string) => ({
      type: 'article' as const,
      id,
      title: id,
      input_message_content: { message_text, parse_mode: 'HTML' as const },
    })
    const answer = async (...results: ReturnType<typeof article>[]) => s.bot.api.answerInlineQuery(await ask(), results)
    expect(await refusal(answer(article('a', '<b>a')))).toContain("can't parse entities")
    expect(await refusal(answer(article('a', 'a'), article('a', 'b')))).toBe('400 Bad Request: RESULT_ID_DUPLICATE')
    await answer(article('a', '<b>апостиль</b>'))
    const id = user.chooseInlineResult('a')
    const [update] = await s.bot.api.getUpdates({ offset: id })
    expect(update?.message).toMatchObject({ text: 'апостиль', entities: [{ type: 'bold' }], via_bot: { username: 'anyqtama_bot' } })
  })
})
