import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { labelLength, labelRoom } from '../../src/chat/layout.ts'
import { loadTexts } from '../../src/i18n.ts'
import { openStage, type Stage } from './stage.ts'

const texts = loadTexts(join(fileURLToPath(new URL('../..', import.meta.url)), 'locales'))
const t = (key: string, vars = {}) => texts.t('ru', key, vars)
/** A Monday morning. */
const NOW = new Date('2026-03-02T10:00:00+05:00')
const DAY_MS = 86_400_000

let stage: Stage
let citizen = 700_002_000
beforeAll(async () => {
  stage = await openStage('polling', NOW, 'what is said of times, and corrected')
})
afterAll(() => stage.close())
beforeEach(() => {
  citizen++
})

/** Somebody who writes, presses and corrects. */
function somebody() {
  const id = citizen
  const user = stage.api.user({ id, firstName: 'Айша', languageCode: 'ru' })
  const messages = () => stage.api.messages(id)
  return {
    say: (text: string) => stage.perform(() => user.send(text)),
    photo: (caption: string) => stage.perform(() => user.photo(undefined, caption)),
    async tap(label: string) {
      const message = messages().findLast(({ inlineKeyboard }) => inlineKeyboard?.flat().some(({ text }) => text.includes(label)))
      const found = message?.inlineKeyboard?.flat().find(({ text }) => text.includes(label))
      if (!message || !found || !('callback_data' in found)) throw new RangeError(`no «${label}» under «${messages().at(-1)?.text}»`)
      await stage.perform(() => user.tap(message.id, found.callback_data))
    },
    rows: () => messages().at(-1)?.inlineKeyboard ?? [],
    async correct(was: string, now: string) {
      const own = messages().findLast(({ from, text }) => from === 'user' && text === was)
      if (!own) throw new RangeError(`nobody wrote «${was}»`)
      await stage.perform(() => user.edit(own.id, now))
    },
    shown: () => messages().findLast(({ from }) => from === 'bot')?.text ?? '',
    said: () =>
      messages()
        .filter(({ from }) => from === 'bot')
        .map(({ text }) => text ?? ''),
    labels: () =>
      messages()
        .findLast(({ inlineKeyboard }) => inlineKeyboard)
        ?.inlineKeyboard?.flat()
        .map(({ text }) => text) ?? [],
  }
}

test('a note and the time of a reminder are corrected by editing the messages, and there is one reminder', async () => {
  const aisha = somebody()
  await aisha.say('/reminders')
  await aisha.tap(t('reminders-new'))
  await aisha.say('завтра в 15:00')
  await aisha.say('взять паспорт')
  await aisha.correct('взять паспорт', 'взять диплом')
  await aisha.correct('завтра в 15:00', 'послезавтра в 16:30')
  await aisha.say('/reminders')
  expect(aisha.shown()).toContain('среда, 4 марта, 16:30')
  expect(aisha.shown()).toContain('взять диплом')
  expect(aisha.shown()).not.toMatch(/паспорт|15:00/)
  await aisha.correct('послезавтра в 16:30', 'когда рак свистнет')
  expect(aisha.shown()).toContain('рак')
  await aisha.say('/reminders')
  expect(aisha.shown()).toContain('среда, 4 марта, 16:30')
})

test('a note that is corrected when the reminder has gone is answered, and changes nothing', async () => {
  const aisha = somebody()
  await aisha.say('/reminders')
  await aisha.tap(t('reminders-new'))
  await aisha.say('через 2 часа')
  await aisha.say('взять паспорт')
  await stage.advance(DAY_MS / 8)
  expect(aisha.shown()).toContain('взять паспорт')
  await aisha.correct('взять паспорт', 'взять диплом')
  expect(aisha.shown()).toBe(t('bot-edited-late'))
  await stage.advance(DAY_MS - DAY_MS / 8)
})

test('the name of a case is corrected, one that began the case too', async () => {
  const aisha = somebody()
  await aisha.say('/start s-livestock-record')
  await aisha.tap('▶️')
  await aisha.tap(aisha.labels()[0] ?? '')
  await aisha.tap(t('cases-more'))
  await aisha.tap(t('cases-rename'))
  await aisha.say('Для дедушки')
  await aisha.correct('Для дедушки', 'Для бабушки')
  await aisha.say('/cases')
  expect(aisha.labels().join()).toContain('Для бабушки')
  expect(aisha.labels().join()).not.toContain('дедушки')
})

test('a doubtful hour is asked for, where both could be; the answer says the day with its weekday, and one button changes it', async () => {
  const aisha = somebody()
  await aisha.say('/reminders')
  await aisha.tap(t('reminders-new'))
  await aisha.say('в субботу в 5')
  expect(aisha.labels()).toEqual(['05:00', '17:00', t('reminders-other-day')])
  expect(aisha.shown()).toContain('суббота')
  await aisha.tap('17:00')
  expect(aisha.shown()).toMatch(/суббота, .*17:00/)
  expect(aisha.labels()).toContain(t('reminders-other-day'))
})

test('an hour of which one alone is to come is taken', async () => {
  const aisha = somebody()
  await aisha.say('/reminders')
  await aisha.tap(t('reminders-new'))
  await aisha.say('сегодня в 5')
  expect(aisha.shown()).toContain('17:00')
})

test('quiet hours that would be the day are asked for', async () => {
  const aisha = somebody()
  await aisha.say('/reminders')
  await aisha.tap(t('reminders-quiet-button'))
  await aisha.say('с 10 до 7')
  expect(aisha.labels().slice(0, 2)).toEqual(['22:00–07:00', '10:00–07:00'])
  await aisha.tap('22:00–07:00')
  expect(aisha.shown()).toContain('22:00–07:00')
  expect(aisha.labels()).toContain(t('reminders-quiet-other'))
})

test('the day on which papers were handed in, typed, is said with its weekday, and one button changes it', async () => {
  const aisha = somebody()
  await aisha.say('/start s-livestock-record')
  await aisha.tap('▶️')
  await aisha.tap(aisha.labels()[0] ?? '')
  await aisha.tap(t('cases-all-ready'))
  await aisha.tap(t('cases-submit'))
  // Two places take these papers: what was typed is kept while the place is asked for.
  await aisha.say('26 февраля 10:30')
  expect(aisha.shown()).toContain('Четверг, 26 февраля')
  await aisha.tap(aisha.labels()[0] ?? '')
  expect(aisha.shown()).toContain('четверг, 26 февраля')
  await aisha.tap(t('cases-why'))
  await aisha.tap(t('cases-submit-change'))
  expect(aisha.shown()).toContain((t('cases-submit-when').split('\n')[0] ?? '').replace(/<[^>]+>/g, ''))
  await aisha.say('25 февраля 10:30')
  const told = aisha.said().indexOf(t('cases-submitted-on', { day: 'среда, 25 февраля' }))
  expect(told).toBeGreaterThan(0)
  await aisha.tap(t('cases-date-other'))
  // The button asks again in the place of its own message; the card stays below it.
  expect(aisha.said()[told]).toContain((t('cases-submit-when').split('\n')[0] ?? '').replace(/<[^>]+>/g, ''))
})

test('who tells of danger in the middle of a complaint hears the numbers, once, and the complaint is taken', async () => {
  const aisha = somebody()
  await aisha.say('/complain')
  for (const label of ['Поставить апостиль', 'Центр обслуживания', t('complaints-office-skip'), 'Грубость']) await aisha.tap(label)
  await aisha.say('Очередь не двигается с весны, а в саду сказали ждать. Потом воспитатель бил моего ребёнка и запер его одного в комнате.')
  await aisha.say('И ещё: он угрожает и бьёт других детей.')
  const numbers = t('intents-danger-text').split('\n')[0] ?? '-'
  expect(aisha.said().filter((text) => text.includes('112'))).toHaveLength(1)
  expect(aisha.said().some((text) => text.startsWith(numbers.replaceAll(/<\/?b>/g, '').slice(0, 20)))).toBe(true)
  expect(aisha.shown()).toContain('бьёт других детей')
})

test('a complaint that is told unasked, with or without a picture, is not told twice', async () => {
  const aisha = somebody()
  const told = 'Хочу пожаловаться: вчера в ЦОНе не приняли диплом на апостиль, накричали и отправили домой.'
  await aisha.photo(told)
  expect(aisha.said().at(-2)).toContain(t('complaints-story-taken'))
  expect(aisha.said().at(-2)).toMatch(/Поставить апостиль · Центр обслуживания населения \(ЦОН\) · [а-я]+, \d+ марта\.$/)
  for (const row of aisha.rows()) for (const { text } of row) expect(labelLength(text), text).toBeLessThanOrEqual(labelRoom(row.length))
  for (const label of [t('complaints-office-skip'), 'Грубость']) await aisha.tap(label)
  await aisha.say('Ахметова Айша')
  await aisha.tap('Только сюда')
  expect(aisha.shown()).toContain(told)
})

test('a few words of complaint are kept, and what happened is asked; the wish alone is no text', async () => {
  const aisha = somebody()
  await aisha.say('жалоба на воспитателя детского сада №5')
  for (const label of ['Поставить апостиль', 'Центр обслуживания', t('complaints-office-skip')]) await aisha.tap(label)
  expect(aisha.shown()).toContain('воспитателя детского сада №5')
  expect(aisha.labels()).toContain(t('complaints-ready'))
  const other = somebody()
  await other.say('/cancel')
  await other.say('Хочу пожаловаться!')
  expect(other.said().join()).not.toContain(t('complaints-story-known', { what: '' }).slice(0, 10))
})

test('thanks and a greeting are no answer to a question of a place or a day, and are answered', async () => {
  const aisha = somebody()
  await aisha.say('Алматы')
  await aisha.say('спасибо')
  expect(aisha.shown()).toBe(t('intents-thanks-text'))
  await aisha.say('/find Алматы')
  await aisha.say('привет')
  expect(aisha.shown()).toBe(t('intents-greeting-text'))
})
