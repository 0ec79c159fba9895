import { InputFile } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Recorder } from '../../src/playground/recorder.ts'
import { describeTap, findButton, readTranscript, renderCall } from '../../src/playground/transcript.ts'
import { type Stage, stage } from './stage.ts'

let s: Stage & { poll(): void }

beforeEach(async () => {
  s = await stage()
})
afterEach(() => s.close())

const buttons = (...rows: string[][]) => ({ inline_keyboard: rows.map((row) => row.map((text) => ({ text, callback_data: `d:${text}` }))) })

test('a recorded conversation is a transcript that says the same when it is read again', async () => {
  s.bot.command('start', (ctx) =>
    ctx.reply('Сәлем!\n\n<b>Апостиль</b> &amp; egov.kz', { parse_mode: 'HTML', reply_markup: buttons(['Иә', 'Жоқ'], ['Артқа']) }),
  )
  s.bot.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Белгіленді', show_alert: true })
    await ctx.editMessageText('Дайын')
    await ctx.replyWithDocument(new InputFile(Buffer.from('%PDF'), 'қолхат.pdf'), { caption: '<i>міне</i>', parse_mode: 'HTML' })
    await ctx.replyWithVenue(51.1, 71.4, 'ХҚКО', 'Астана')
    await ctx.reply('бітті', { reply_markup: { remove_keyboard: true } })
  })
  s.poll()
  const user = s.api.user({ id: 1001, firstName: 'Айгүл', languageCode: 'kk' })
  const recorder = new Recorder(s.api)
  recorder.note(1001, { send: '/start' })
  user.send('/start')
  const shown = await s.api.until(() => s.api.messages(1001).find((m) => m.inlineKeyboard))
  const tap = describeTap(s.api.messages(1001), shown.id, 'd:Жоқ')
  expect(tap).toEqual({ tap: 'Жоқ' })
  recorder.note(1001, tap ?? { send: '' })
  user.tap(shown.id, 'd:Жоқ')
  await s.api.until(() => s.api.messages(1001).at(-1)?.text === 'бітті' && s.api.calls.at(-1)?.params.text === 'бітті')
  recorder.noteAdvance('P1D')

  const read = readTranscript(recorder.transcript(1001, 'Апостиль') ?? '')
  expect(read).toEqual({
    title: 'Апостиль',
    language: 'kk',
    clock: '2026-03-02T10:00:00+05:00',
    steps: [
      {
        user: { send: '/start' },
        bot: [{ send: 'Сәлем!\n\n<b>Апостиль</b> &amp; egov.kz', buttons: [['Иә', 'Жоқ'], ['Артқа']] }],
      },
      {
        user: { tap: 'Жоқ' },
        bot: [
          { answer: 'Белгіленді', alert: true },
          { edit: 'Дайын' },
          { document: 'қолхат.pdf', caption: '<i>міне</i>' },
          { venue: 'ХҚКО, Астана', location: [51.1, 71.4] },
          { send: 'бітті', keyboard: 'remove' },
        ],
      },
      { user: { advance: 'P1D' }, bot: [] },
    ],
  })
})

test('calls that failed or that nobody sees are left out', async () => {
  s.api.user({ id: 1001, firstName: 'Айгүл' }).send('/start')
  await s.bot.api.sendChatAction(1001, 'typing')
  await s.bot.api.sendMessage(1001, '').catch(() => undefined)
  expect(s.api.calls).toHaveLength(2)
  expect(s.api.calls.map(renderCall)).toEqual([undefined, undefined])
})

test('a button is named by its label, and told from its namesakes', async () => {
  s.api.user({ id: 1001, firstName: 'Айгүл' }).send('/start')
  const older = await s.bot.api.sendMessage(1001, 'a', { reply_markup: buttons(['Артқа']) })
  const rows = { inline_keyboard: [[1, 2].map((n) => ({ text: 'Артқа', callback_data: `n:${n}` }))] }
  const newer = await s.bot.api.sendMessage(1001, 'b', { reply_markup: rows })
  const messages = s.api.messages(1001)
  for (const [id, data, tap] of [
    [newer.message_id, 'n:1', { tap: 'Артқа' }],
    [newer.message_id, 'n:2', { tap: 'Артқа', nth: 2 }],
    [older.message_id, 'd:Артқа', { tap: 'Артқа', message: 2 }],
  ] as const) {
    expect(describeTap(messages, id, data)).toEqual(tap)
    expect(findButton(messages, tap)).toMatchObject({ messageId: id, data })
  }
  expect(findButton(messages, { tap: 'Алға' })).toBeUndefined()
})
