import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Stage, stage } from './stage.ts'

let s: Stage & { poll(): void }
const closers: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  s = await stage()
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  await s.close()
})

const user = (id = 1001) => s.api.user({ id, firstName: 'Айгүл', languageCode: 'kk', username: 'aigul' })

/** Collects what arrives under a name; `until(n)` waits for n of them. */
function collect<T>() {
  const got: T[] = []
  let wake = () => {}
  return {
    got,
    add: (item: T) => {
      got.push(item)
      wake()
    },
    until: async (n: number) => {
      while (got.length < n) await new Promise<void>((resolve) => (wake = resolve))
      return got
    },
  }
}

describe('long polling', () => {
  test('brings messages, commands and buttons in order, and the answers into the chat', async () => {
    s.bot.command('start', (ctx) =>
      ctx.reply(`Hello ${ctx.from?.language_code}`, { reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] } }),
    )
    s.bot.callbackQuery('go', async (ctx) => {
      await ctx.answerCallbackQuery('ok')
      await ctx.editMessageText(`done at ${ctx.callbackQuery.message?.date}`)
    })
    s.bot.on('message:location', (ctx) => ctx.reply(`${ctx.message.location.latitude}`))
    s.poll()
    user().send('/start 42')
    const shown = await s.api.until(() => s.api.messages(1001).find((m) => m.inlineKeyboard))
    expect(shown.text).toBe('Hello kk')
    user().tap(shown.id, 'go')
    user().location(49.8, 73.1)
    await s.api.until(() => s.api.messages(1001).at(-1)?.text === '49.8')
    const seconds = s.clock.now().getTime() / 1000
    expect(s.api.messages(1001).map((m) => [m.from, m.text ?? m.location])).toEqual([
      ['user', '/start 42'],
      ['bot', `done at ${seconds}`],
      ['user', { latitude: 49.8, longitude: 73.1 }],
      ['bot', '49.8'],
    ])
    const done = s.api.calls.filter((c) => c.chatId === 1001).map((c) => c.method)
    expect(done).toEqual(['sendMessage', 'answerCallbackQuery', 'editMessageText', 'sendMessage'])
  })

  test('a second poll ends the first with 409', async () => {
    const polls = [s.bot.api.getUpdates({ timeout: 30 }), s.bot.api.getUpdates({ timeout: 30 })]
    const refused = await new Promise((resolve) => {
      for (const poll of polls) poll.catch(resolve)
    })
    expect(refused).toMatchObject({ error_code: 409, description: expect.stringContaining('terminated by other getUpdates request') })
    user().send('wakes the other poll')
    const left = await Promise.allSettled(polls)
    expect(left.map((p) => p.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is idle when the bot has confirmed what it handled', async () => {
    const done: string[] = []
    s.bot.on('message', async (ctx) => {
      await ctx.replyWithChatAction('typing')
      done.push(ctx.message.text ?? '')
    })
    s.poll()
    for (const text of ['a', 'b', 'c']) user().send(text)
    await s.api.idle()
    expect(done).toEqual(['a', 'b', 'c'])
  })

  test('keeps updates until they are confirmed and sends only kinds that are allowed', async () => {
    const a = user().send('a')
    user().send('b')
    expect(await s.bot.api.getUpdates()).toHaveLength(2)
    expect((await s.bot.api.getUpdates({ offset: a + 1 })).map((u) => u.message?.text)).toEqual(['b'])
    await s.bot.api.getUpdates({ offset: a + 2, allowed_updates: ['callback_query'] })
    user().send('c')
    expect(s.api.pendingUpdates).toBe(0)
  })

  test('splits a text of 10,000 characters as a client does; marks commands, links and mentions', async () => {
    user().send('ә'.repeat(10_000))
    user().send('/find@anyqtama_bot egov.kz @aigul #кез aigul@mail.kz')
    const updates = await s.bot.api.getUpdates()
    expect(updates.map((u) => u.message?.text?.length).slice(0, 3)).toEqual([4096, 4096, 10_000 - 2 * 4096])
    const found = updates.at(-1)?.message
    const words = found?.entities?.map((e) => [e.type, found.text?.slice(e.offset, e.offset + e.length)])
    expect(words).toEqual([
      ['bot_command', '/find@anyqtama_bot'],
      ['url', 'egov.kz'],
      ['mention', '@aigul'],
      ['hashtag', '#кез'],
      ['email', 'aigul@mail.kz'],
    ])
  })

  test('every kind of act of a user becomes its update', async () => {
    const u = user()
    u.photo(undefined, 'сурет')
    u.document('a.pdf', Buffer.from('%PDF'))
    u.sticker()
    u.voice()
    u.contact('+77010000000')
    u.album(3)
    u.inlineQuery('апостиль')
    u.groupSend(-100500, 'in the group')
    u.block()
    const kinds = (await s.bot.api.getUpdates()).map((x) => {
      const m = x.message
      const kind = (['photo', 'document', 'sticker', 'voice', 'contact', 'text'] as const).find((k) => m?.[k])
      return kind ?? Object.keys(x).find((k) => k !== 'update_id')
    })
    expect(kinds).toEqual([
      'photo',
      'document',
      'sticker',
      'voice',
      'contact',
      'photo',
      'photo',
      'photo',
      'inline_query',
      'text',
      'my_chat_member',
    ])
  })
})

describe('delivery faults', () => {
  test('duplicates come with the same update_id', async () => {
    s.api.deliver.duplicate = true
    const id = user().send('a')
    expect((await s.bot.api.getUpdates()).map((u) => u.update_id)).toEqual([id, id])
  })

  test('reverse order, and any raw update', async () => {
    s.api.deliver.reverse = true
    const first = user().send('a')
    const second = s.api.inject({ poll_answer: { poll_id: '1', option_ids: [] } } as never)
    expect((await s.bot.api.getUpdates()).map((u) => u.update_id)).toEqual([second, first])
    expect(second).toBe(first + 1)
    expect(s.api.inject({ update_id: 5, channel_post: {} } as never)).toBe(5)
  })
})

describe('faults on demand', () => {
  const send = () =>
    s.bot.api.sendMessage(1001, 'x').then(
      (m) => m.text,
      (e: unknown) => (e instanceof GrammyError ? { code: e.error_code, description: e.description, ...e.parameters } : 'lost'),
    )

  test('strike the method and chat they are for, as often as asked', async () => {
    user().send('/start')
    s.api.fault({ method: 'sendMessage', chatId: 1001, times: 1, kind: '429', retryAfter: 7 })
    s.api.fault({ method: /^send/, times: 1, kind: '500' })
    s.api.fault({ method: 'sendPhoto', kind: '403' })
    expect(await send()).toEqual({ code: 429, description: 'Too Many Requests: retry after 7', retry_after: 7 })
    expect(await send()).toMatchObject({ code: 500 })
    expect(await send()).toBe('x')
  })

  test('a dropped call is lost; one dropped after its execution is not', async () => {
    user().send('/start')
    s.api.fault({ method: 'sendMessage', times: 1, kind: 'drop' })
    expect(await send()).toBe('lost')
    expect(s.api.messages(1001)).toHaveLength(1)
    s.api.fault({ method: 'sendMessage', times: 1, kind: 'drop', executed: true })
    expect(await send()).toBe('lost')
    expect(s.api.messages(1001)).toHaveLength(2)
    expect(s.api.calls.map((c) => c.ok)).toEqual([false, true])
  })
})

describe('webhook', () => {
  /** A bot behind a webhook whose first `failures` answers are 500. */
  async function hook(failures: number, answer?: object) {
    const seen = collect<{ id: number; secret: unknown }>()
    let left = failures
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        seen.add({ id: JSON.parse(body).update_id, secret: request.headers['x-telegram-bot-api-secret-token'] })
        response.statusCode = left-- > 0 ? 500 : 200
        if (answer) response.setHeader('content-type', 'application/json')
        response.end(answer ? JSON.stringify(answer) : '')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => server.close(resolve)))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    return { seen, url }
  }

  test('gets updates with the secret, again until it answers 2xx, in order within a chat', async () => {
    const { seen, url } = await hook(2)
    await s.bot.api.setWebhook(url, { secret_token: 'sesame' })
    const a = user().send('a')
    const b = user().send('b')
    const got = await seen.until(4)
    expect(got.map((g) => g.id)).toEqual([a, a, a, b])
    expect(got.every((g) => g.secret === 'sesame')).toBe(true)
    const info = await s.bot.api.getWebhookInfo()
    expect(info).toMatchObject({ url, last_error_message: 'Wrong response from the webhook: 500 Internal Server Error' })
  })

  test('shuts out getUpdates until it is deleted', async () => {
    const { url } = await hook(0)
    await s.bot.api.setWebhook(url)
    await expect(s.bot.api.getUpdates()).rejects.toMatchObject({ error_code: 409 })
    await s.bot.api.deleteWebhook()
    expect(await s.bot.api.getUpdates()).toEqual([])
  })

  test('may answer with a method call', async () => {
    const { url } = await hook(0, { method: 'sendMessage', chat_id: 1001, text: 'from the answer' })
    await s.bot.api.setWebhook(url)
    user().send('a')
    const call = await s.api.until(() => s.api.calls.find((c) => c.method === 'sendMessage'))
    expect(call).toMatchObject({ ok: true, params: { text: 'from the answer' } })
  })
})
