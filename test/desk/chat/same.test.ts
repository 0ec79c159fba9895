import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, emptied, registered, SUPERVISOR } from '../../complaints/world.ts'

const OTHER = 902
let bot: TestBot
let dinara: Person
let boss: Person
let aisha: Person
let numbers: string[]
let round = 0

beforeAll(async () => {
  bot = await openBot()
  dinara = bot.person(CLERK, 'Динара', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  for (const one of [dinara, boss, aisha]) await one.say('/start')
})
afterAll(() => bot.stop())
beforeEach(async () => {
  await emptied(bot)
  for (const id of [CLERK, OTHER]) await bot.stores.staff.name(id, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара')
  await bot.stores.staff.called(OTHER, 'Олжас')
  round++
  numbers = []
  for (let n = 0; n < 4; n++) numbers.push(await registered(bot.stores, `0same${round}x${n}`, bot.clock.now(), 600 + n))
  for (let n = 0; n < 4; n++) await bot.person(600 + n, `Адам ${n}`, 'ru').say('/start')
})
const move = (number: string, id: number) =>
  bot.stores.complaints.apply(number, { what: 'take' }, { by: 'staff', id, role: 'clerk' }, bot.clock.now(), null)
const stateOf = async (number: string) => (await bot.stores.complaints.find(number))?.state
const [first, second, third, fourth] = [0, 1, 2, 3].map((n) => () => numbers[n] ?? '') as [
  () => string,
  () => string,
  () => string,
  () => string,
]

describe('one answer to all about the same office and subject', () => {
  it('goes to those that were looked at and chosen, each in its own number; not to a colleague’s', async () => {
    await move(fourth(), OTHER)
    await dinara.say(`/search ${first()}`)
    await dinara.tap('О том же учреждении ещё: 3')
    for (const number of numbers) expect(bot.last(CLERK).text).toContain(number)
    await dinara.tap('Один ответ на все')
    expect(bot.last(CLERK).text).toContain('1 из 3')
    await dinara.tap('Ответить и на эту')
    await dinara.tap('Пропустить')
    await dinara.tap('Ответить и на эту')
    expect(bot.last(CLERK).text).toContain('Выбрано жалоб: 2')
    await dinara.tap('Обоснованна')
    await dinara.say('Окно открыто снова, приносим извинения.')
    await dinara.tap('📨')
    expect(await Promise.all(numbers.map(stateOf))).toEqual(['answered', 'new', 'answered', 'taken'])
    for (const [n, wanted] of [1, 0, 1, 0].entries()) {
      const got = bot.texts(600 + n).filter((text) => text.includes('Окно открыто снова'))
      expect(got, String(n)).toHaveLength(wanted)
      if (wanted) expect(got[0]).toContain(numbers[n])
    }
    expect((await bot.stores.complaints.find(second()))?.clerk).toBe(null)
    expect((await bot.stores.complaints.find(third()))?.clerk).toBe(CLERK)
  })
})

describe('a hot spot', () => {
  it('is told to the supervisor at five in seven days, once', async () => {
    const hot = () => bot.texts(SUPERVISOR).filter((text) => text.startsWith('🔥'))
    await bot.room.staffTick(bot.clock.now())
    expect(hot()).toEqual([])
    for (const n of [5, 6]) {
      await registered(bot.stores, `0hot${round}x${n}`, bot.clock.now(), 600 + n)
      await bot.room.staffTick(bot.clock.now())
    }
    expect(hot()).toHaveLength(1)
    expect(hot()[0]).toContain('Кокшетау')
    expect(bot.texts(CLERK).filter((text) => text.startsWith('🔥'))).toEqual([])
    await boss.tap('Посмотреть их')
    expect(bot.texts(SUPERVISOR).some((text) => text.includes(first()) && text.includes(fourth()))).toBe(true)
  })
})

describe('«the same happened to me»', () => {
  it('is offered where at least three say so, and fills in the text', async () => {
    await aisha.say('/complain')
    for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Действия']) await aisha.tap(label)
    await aisha.tap('У меня то же самое (ещё людей: 4)')
    await aisha.say('вчера')
    expect(bot.last(CITIZEN).text).toContain('Есть фото или документы?')
    const [draft] = await bot.stores.drafts.list(CITIZEN)
    expect(draft?.texts[0]).toContain('Действия сотрудника')
  })
  it('is not where fewer do', async () => {
    await aisha.say('/complain')
    for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) await aisha.tap(label)
    expect(() => aisha.button('У меня то же самое')).toThrow()
  })
})
