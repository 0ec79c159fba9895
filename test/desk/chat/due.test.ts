import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { local } from '../../../src/clock.ts'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, registered, SUPERVISOR } from '../../complaints/world.ts'

const GROUP = -1_006_000
let bot: TestBot
let dinara: Person
let boss: Person

beforeEach(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  dinara = bot.person(CLERK, 'Динара', 'kk')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [dinara, boss]) await one.say('/start')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара')
})
afterEach(() => bot.stop())

const at = (day: string, hour: number) =>
  local(new Date(`${day}T00:00:00+05:00`))
    .plus({ hours: hour })
    .toJSDate()
const file = async (n: number) => {
  const numbers: string[] = []
  for (let i = 0; i < n; i++) numbers.push(await registered(bot.stores, `0due${String(i).padStart(3, '0')}`, bot.clock.now(), CITIZEN + i))
  return numbers
}
const take = (number: string) =>
  bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id: CLERK, role: 'clerk' }, bot.clock.now(), null)
/** Ticks of a minute each, and what a chat got by them. */
async function heard(chat: number, from: Date, minutes = 1): Promise<string[]> {
  const before = bot.texts(chat).length
  for (let minute = 0; minute < minutes; minute++) {
    await bot.room.staffTick(new Date(from.getTime() + minute * 60_000))
  }
  return bot.texts(chat).slice(before)
}

describe('words on terms', () => {
  it('are one message to who has the complaints, in their language; nobody else hears of those', async () => {
    const numbers = await file(5)
    for (const number of numbers.slice(0, 3)) await take(number)
    await heard(GROUP, bot.clock.now(), 2)
    const late = at('2026-03-18', 8)
    await heard(GROUP, late, 2)
    const hers = (await Promise.all([heard(CLERK, at('2026-03-18', 10))])).flat()
    expect(hers).toHaveLength(1)
    for (const number of numbers.slice(0, 3)) expect(hers[0]).toContain(number)
    expect(hers[0]).toMatch(/1 күн кешікті · Динара · .*апостиль/i)
    const group = bot.texts(GROUP).filter((text) => text.startsWith('🔴 Просрочено'))
    expect(group).toHaveLength(1)
    for (const number of numbers.slice(3)) expect(group[0]).toContain(number)
    expect(group[0]).toContain('никто не взял')
    expect(group[0]).not.toContain(numbers[0])
  })

  it('go to the common chat where who has it cannot be reached, and are said again when the send failed', async () => {
    const [number = ''] = await file(1)
    await take(number)
    await heard(GROUP, bot.clock.now())
    dinara.user.block()
    bot.api.fault({ method: 'sendMessage', chatId: GROUP, kind: 'drop', times: 1 })
    await heard(GROUP, at('2026-03-18', 10))
    bot.api.clearFaults()
    await heard(GROUP, at('2026-03-18', 11))
    expect(bot.texts(GROUP).filter((text) => text.startsWith('🔴 Просрочено') && text.includes(number))).toHaveLength(1)
  })

  it('the citizen hears once that the term has passed, with the way up', async () => {
    const aisha = bot.person(CITIZEN, 'Айша', 'ru')
    await aisha.say('/start')
    const [number = ''] = await file(1)
    const told = await heard(CITIZEN, at('2026-03-18', 10), 3)
    expect(told.filter((text) => text.includes('срок прошёл'))).toHaveLength(1)
    expect((await heard(CITIZEN, at('2026-03-19', 10))).filter((text) => text.includes('срок прошёл'))).toEqual([])
    bot.clock.advance(17 * 86_400_000)
    await aisha.tap('⬆️ Выше')
    await aisha.tap('Да, поднять')
    expect((await bot.stores.complaints.find(number))?.route).toBe('chair')
  })
})

describe('a group', () => {
  it('gets twenty messages a minute at the most, and all of forty in the end', async () => {
    const numbers = await file(40)
    const counts: number[] = []
    for (let minute = 0; minute < 5; minute++) {
      const before = bot.texts(GROUP).length
      const now = new Date(bot.clock.now().getTime() + minute * 61_000)
      await bot.room.staffTick(now)
      counts.push(
        bot
          .texts(GROUP)
          .slice(before)
          .filter((text) => !text.startsWith('Сводка')).length,
      )
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(20)
    const all = bot.texts(GROUP).join('\n')
    for (const number of numbers) expect(all).toContain(`№ ${number}`)
    expect(bot.texts(GROUP).filter((text) => text.startsWith('№ '))).toHaveLength(40)
  })
})

describe('the digest', () => {
  const digests = () => bot.texts(GROUP).filter((text) => text.startsWith('Сводка'))

  it('is not sent where there is nothing, nor outside the hours of the desk', async () => {
    await heard(GROUP, at('2026-03-04', 10))
    expect(digests()).toEqual([])
    await file(1)
    await heard(GROUP, at('2026-03-05', 23))
    expect(digests()).toEqual([])
    await heard(GROUP, at('2026-03-06', 10))
    expect(digests()).toHaveLength(1)
  })

  it('counts what nobody ever took, and names holder, subject and days late', async () => {
    const numbers = await file(3)
    await take(numbers[0] ?? '')
    await heard(GROUP, at('2026-03-19', 10))
    const [text = ''] = digests()
    expect(text).toContain('Просрочено: 3')
    expect(text).toContain('Никто не взял: 2')
    expect(text).toMatch(new RegExp(`№ ${numbers[0]} · опоздание 2 дня · Динара · .*апостиль`, 'i'))
  })
})
