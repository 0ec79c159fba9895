import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChatMessage } from '../../src/playground/bot-api.ts'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, CLERK, SUPERVISOR, TEXT } from './world.ts'

const BYTES = Buffer.from('%PDF-1.7')
const HTML = '<b>x</b></blockquote><a href="tg://user?id=1">я</a> &lt;i&gt; {"$gt":""}'
const URLS = 'file:///etc/passwd http://169.254.169.254/latest/meta-data https://evil.example/x?y=<z>'

let bot: TestBot
let citizen: Person
let clerk: Person

beforeAll(async () => {
  bot = await openBot()
  // Telegram lets people call themselves anything.
  citizen = bot.person(CITIZEN, HTML, 'ru')
  clerk = bot.person(CLERK, HTML, 'ru')
  for (const one of [citizen, clerk]) await one.say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, HTML)
  await citizen.complain(`${TEXT} ${HTML} ${URLS}`)
  for (const name of ['../../../etc/cron.d/x.pdf', '..\\..\\x.pdf', '/etc/passwd.pdf', 'a\u0000b.pdf', `${HTML}.pdf`])
    await citizen.act((user) => user.document(name, BYTES, URLS))
  await citizen.tap('Готово')
  await citizen.say(HTML)
  await citizen.tap('Письмом')
  await citizen.say(`050000, Алматы, ${HTML}, 10`)
  await citizen.tap('Отправить')
  await clerk.tap('Взять')
  await clerk.tap('Всё целиком')
  bot.reports.push({ id: 'r1', office: 'psc-01', what: 'phone', text: HTML, at: bot.clock.now() })
  await clerk.say('/reports')
  await clerk.say(`/search ${HTML}`)
})
afterAll(() => bot.stop())

const complaint = async () => (await bot.stores.complaints.list(CITIZEN))[0]
/** What Telegram would follow or call somebody's name. */
const links = ({ entities = [] }: ChatMessage) => entities.filter(({ type }) => type === 'text_link' || type === 'text_mention')

describe('attachments with paths for names and addresses for captions', () => {
  test('are kept by Telegram’s file id, with the name as a word', async () => {
    const files = (await complaint())?.files ?? []
    expect(files).toHaveLength(5)
    expect(files[0]).toMatchObject({ kind: 'document', name: '../../../etc/cron.d/x.pdf' })
    for (const { file } of files) expect(file).not.toMatch(/[./\\]/)
  })

  test('reach the staff by that id; the bot fetches no file and no address', async () => {
    const sent = bot.api.calls.filter(({ method, chatId }) => chatId === CLERK && /^send(Document|MediaGroup)$/.test(method))
    expect(sent.length).toBeGreaterThan(0)
    const ids = (await complaint())?.files.map(({ file }) => file) ?? []
    const given = sent.flatMap(({ params }) =>
      params.document ? [params.document] : (params.media as { media: string }[]).map(({ media }) => media),
    )
    expect(new Set(given)).toEqual(new Set(ids))
    expect(bot.api.calls.filter(({ method }) => /getFile/i.test(method))).toEqual([])
  })
})

describe('HTML in every field that a clerk is shown', () => {
  test('is shown as it was typed: text, name, address, what is wrong with an office', () => {
    const all = bot.texts(CLERK).join('\n')
    expect(all.split(HTML).length).toBeGreaterThan(4)
    expect(all).not.toContain('&amp;')
  })

  test('makes no link, no mention and no markup of its own', () => {
    const shown = bot.api.messages(CLERK)
    expect(shown.flatMap(links)).toEqual([])
    for (const { text = '', entities = [] } of shown)
      for (const { offset, length, type } of entities) if (type === 'bold') expect(text.slice(offset, offset + length)).not.toBe('x')
  })

  test('no message to anybody was refused by Telegram for its markup', () => {
    expect(bot.api.calls.filter(({ error }) => /parse entities/.test(JSON.stringify(error ?? '')))).toEqual([])
  })
})
