import { mkdtempSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { local } from '../../src/clock.ts'
import { escapeHtml, LANGS } from '../../src/i18n.ts'
import { startPlayground } from '../../src/playground/index.ts'
import { pageWords } from '../../src/playground/page-words.ts'
import type { Playground } from '../../src/playground/playground.ts'
import { readTranscript } from '../../src/playground/transcript.ts'
import { type Stage, stage } from './stage.ts'

let s: Stage & { poll(): void }
let page: Awaited<ReturnType<typeof startPlayground>>
let directory: string
const advanced: Date[] = []

const open = () =>
  startPlayground({
    port: 0,
    clock: s.clock,
    botApi: s.api,
    nextWorkingDay: (date) => local(date).plus({ days: 3 }).startOf('day').set({ hour: 9 }).toJSDate(),
    onAdvance: (now) => {
      advanced.push(now)
    },
    saveTranscript: directory,
    remember: join(directory, 'playground.json'),
    staffChatId: -1_002_001,
  })

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'playground-'))
  advanced.length = 0
  s = await stage()
  page = await open()
})
afterEach(async () => {
  await page.close()
  await s.close()
})

async function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(page.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}
const act = (kind: string, more: object = {}, chat = 1001, pane = 'citizen') => post('/act', { pane, chat, act: { kind, ...more } })
/** The citizen's pane and the messages in it. */
async function citizenPane() {
  const state = (await (await fetch(`${page.url}/state`)).json()) as ReturnType<Playground['state']>
  const pane = state.panes[0]
  if (!pane) throw new Error('no pane')
  return { pane, messages: pane.chats[0]?.messages ?? [] }
}

function echo(): void {
  const reply_markup = { inline_keyboard: [[{ text: 'Иә', callback_data: 'yes' }]] }
  s.bot.on('message', (ctx) => ctx.reply(`<b>${escapeHtml(ctx.message.text ?? '')}</b>`, { parse_mode: 'HTML', reply_markup }))
  s.bot.on('callback_query', (ctx) => ctx.answerCallbackQuery('белгіленді'))
  s.poll()
}

describe('the page', () => {
  test('shows what the bot answers, with safe HTML, and what it says to a button', async () => {
    echo()
    expect((await act('send', { text: 'a <script> & b' })).status).toBe(204)
    await s.api.until(() => s.api.calls.length >= 1 && s.api.calls.at(-1)?.method === 'sendMessage')
    await act('send', { text: 'Сәлем' })
    const answer = await s.api.until(() => s.api.messages(1001).find((m) => m.text === 'Сәлем' && m.from === 'bot'))
    await act('tap', { message: answer.id, data: 'yes' })
    await s.api.until(() => s.api.calls.some((c) => c.method === 'answerCallbackQuery'))
    const { pane, messages } = await citizenPane()
    expect(messages.find((m) => m.id === answer.id)).toMatchObject({ html: '<b>Сәлем</b>', sender: 'Anyqtama' })
    expect(messages[0]?.html).toBe('a &lt;script&gt; &amp; b')
    expect(pane.notices.map((n) => n.text)).toEqual(['белгіленді'])
  })

  test('takes a photo and gives it back', async () => {
    const bytes = Buffer.from('not really a picture')
    const query = new URLSearchParams({ pane: 'citizen', kind: 'photo', name: 'a.jpg', caption: 'сурет' })
    await fetch(`${page.url}/upload?${query}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes })
    const [update] = await s.bot.api.getUpdates()
    expect(update?.message?.caption).toBe('сурет')
    const id = (await citizenPane()).messages[0]?.photo?.fileId
    expect(Buffer.from(await (await fetch(`${page.url}/files/${id}`)).arrayBuffer())).toEqual(bytes)
  })

  test('moves the clock of the whole bot', async () => {
    const before = s.clock.now().getTime()
    await post('/clock', { step: 'hour' })
    await post('/clock', { step: 'day' })
    expect(s.clock.now().getTime() - before).toBe(25 * 3_600_000)
    await post('/clock', { step: 'working-day' })
    expect(local(s.clock.now()).toFormat('HH:mm')).toBe('09:00')
    expect(advanced.at(-1)).toEqual(s.clock.now())
  })

  test('saves a conversation as a chat test, never over another', async () => {
    echo()
    await act('send', { text: 'Сәлем' })
    await s.api.until(() => s.api.calls.some((c) => c.method === 'sendMessage'))
    await post('/clock', { step: 'day' })
    const save = async () =>
      ((await (await post('/transcript', { pane: 'citizen', title: 'Алғашқы сөз' })).json()) as { path: string }).path
    const path = await save()
    expect(await save()).not.toBe(path)
    const read = readTranscript(readFileSync(path, 'utf8'))
    expect(read.steps).toEqual([
      { user: { send: 'Сәлем' }, bot: [{ send: '<b>Сәлем</b>', buttons: [['Иә']] }] },
      { user: { advance: 'P1D' }, bot: [] },
    ])
    const download = await fetch(`${page.url}/transcript?${new URLSearchParams({ pane: 'citizen', title: 'Алғашқы сөз' })}`)
    expect(await download.text()).toBe(readFileSync(path, 'utf8'))
  })

  test('a citizen who is reset is a new person to the bot, of the same language', async () => {
    await post('/language', { pane: 'citizen', lang: 'ru' })
    await act('send', { text: 'a' })
    await post('/reset', { pane: 'citizen' })
    const { pane, messages } = await citizenPane()
    expect([pane.user.id, pane.user.lang, messages]).toEqual([1002, 'ru', []])
    await act('send', { text: 'b' }, 1002)
    const ids = (await s.bot.api.getUpdates()).map((u) => u.message?.from?.id)
    expect(ids).toEqual([1001, 1002])
  })

  test('the clerk writes in the staff group', async () => {
    await act('send', { text: 'қабылдадым' }, -1_002_001, 'clerk')
    const [update] = await s.bot.api.getUpdates()
    expect(update?.message).toMatchObject({ text: 'қабылдадым', chat: { id: -1_002_001, type: 'supergroup' }, from: { id: 2001 } })
  })

  test('remembers chats, the moved clock and unconfirmed updates over a restart', async () => {
    await act('send', { text: 'a' })
    await s.bot.api.sendMessage(1001, 'b')
    await post('/clock', { step: 'hour' })
    const before = (await citizenPane()).messages
    await page.close()
    await s.close()
    s = await stage()
    const fresh = s.clock.now().getTime()
    page = await open()
    expect((await citizenPane()).messages).toEqual(before)
    expect(s.clock.now().getTime() - fresh).toBe(3_600_000)
    const [update] = await s.bot.api.getUpdates()
    expect(update?.message?.text).toBe('a')
    const next = await s.bot.api.sendMessage(1001, 'c')
    expect(next.message_id).toBeGreaterThan(before.at(-1)?.id ?? 0)
    await act('send', { text: 'd' })
    const [, later] = await s.bot.api.getUpdates()
    expect(later?.update_id).toBeGreaterThan(update?.update_id ?? 0)
  })
})

describe('what the page refuses', () => {
  test('other hosts and other pages', async () => {
    const status = await new Promise((resolve) => {
      request(`${page.url}/state`, { headers: { host: 'evil.example' } }, (r) => resolve(r.statusCode)).end()
    })
    expect(status).toBe(403)
    expect((await post('/reset', { pane: 'citizen' }, { origin: 'http://evil.example' })).status).toBe(403)
    const simple = await fetch(`${page.url}/act`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
    expect(simple.status).toBe(415)
  })

  test('acts that no client could do, with a reason', async () => {
    expect((await act('location', { latitude: 91, longitude: 0 })).status).toBe(400)
    expect((await act('tap', { message: 77, data: 'x' })).status).toBe(409)
    expect((await post('/transcript', { pane: 'citizen', title: 'x' })).status).toBe(409)
  })
})

test('the page has all its words in all languages', () => {
  const words = pageWords()
  const keys = LANGS.map((lang) => Object.keys(words(lang)).sort())
  expect(keys[1]).toEqual(keys[0])
  expect(keys[2]).toEqual(keys[0])
  const html = readFileSync(new URL('../../src/playground/page/index.html', import.meta.url), 'utf8')
  for (const [, key] of html.matchAll(/data-(?:word|label)="([a-z-]+)"/g)) expect(keys[0]).toContain(key)
})
