import { afterEach, beforeEach, expect, it } from 'vitest'
import * as to from '../../../src/complaints/buttons.ts'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, SUPERVISOR, wholeDraft } from '../../complaints/world.ts'

// Telegram takes 20 messages and edits a minute in one group: a burst of complaints goes there little by little.

const GROUP = -1_006_100
const MANY = 24
const MINUTE = 60_000
let bot: TestBot
let dinara: Person

beforeEach(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  await bot.person(SUPERVISOR, 'Болат', 'ru').say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
})
afterEach(() => bot.stop())

/** When each message and edit went to the group. */
const written = () =>
  bot.api.calls.flatMap(({ chatId, method, at }) => (chatId === GROUP && /^(send|edit)/.test(method) ? [at.getTime()] : []))
const mostInAMinute = () => Math.max(...written().map((from, _, all) => all.filter((at) => at >= from && at < from + MINUTE).length))
const cards = () => bot.texts(GROUP).filter((text) => text.startsWith('№ '))

it('a burst of complaints and the answers to the presses on their cards keep to it, and none is lost', { timeout: 120_000 }, async () => {
  const citizens: Person[] = []
  for (let n = 0; n < MANY; n++) {
    const person = bot.person(CITIZEN + n, `Адам ${n}`, 'ru')
    await person.say('/start')
    await wholeDraft(bot.stores, `0bst${String(n).padStart(2, '0')}`, bot.clock.now(), CITIZEN + n)
    citizens.push(person)
  }
  await Promise.all(
    citizens.map((person, n) => {
      const button = to.register.to('', { draft: `0bst${String(n).padStart(2, '0')}`, sure: '1' })
      return person.forge(bot.last(person.user.id).id, 'callback_data' in button ? button.callback_data : '')
    }),
  )
  const first = cards()
  expect(first.length).toBeGreaterThan(0)
  expect(first.length).toBeLessThan(MANY)
  // As many as the minute has room for beside the words; their cards are edited by the press and for whoever else sees them.
  const pressed = first.slice(0, 4)
  for (const text of pressed) {
    const message = bot.api.messages(GROUP).find((one) => one.text === text)
    const take = message?.inlineKeyboard?.flat().find((one) => one.text.includes('Взять'))
    if (!message || !take || !('callback_data' in take)) throw new Error('no button to take it')
    await dinara.forge(message.id, take.callback_data ?? '')
  }
  expect(bot.api.calls.filter(({ method, ok, chatId }) => method === 'answerCallbackQuery' && ok && chatId === CLERK)).toHaveLength(4)
  for (let minute = 0; minute < 4; minute++) {
    bot.clock.advance(MINUTE + 1_000)
    await bot.room.staffTick(bot.clock.now())
  }
  expect(mostInAMinute()).toBeLessThanOrEqual(20)
  expect(cards()).toHaveLength(MANY)
  expect(new Set(cards().map((text) => text.slice(2, 13))).size).toBe(MANY)
  for (const text of pressed) expect(cards().find((card) => card.startsWith(text.slice(0, 13)))).toContain('Динара')
})
