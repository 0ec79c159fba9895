import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBot, type Person, type TestBot } from '../../complaints/bot.ts'
import { CITIZEN, CLERK, emptied, registered, SUPERVISOR } from '../../complaints/world.ts'

const OTHER = 902
let bot: TestBot
let dinara: Person
let olzhas: Person
let boss: Person
let numbers: string[]

beforeAll(async () => {
  bot = await openBot()
  dinara = bot.person(CLERK, 'Динара', 'ru')
  olzhas = bot.person(OTHER, 'Олжас', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [dinara, olzhas, boss]) await one.say('/start')
})
afterAll(() => bot.stop())
beforeEach(async () => {
  await emptied(bot)
  for (const [id, name] of [
    [CLERK, 'Динара'],
    [OTHER, 'Олжас'],
    [SUPERVISOR, 'Болат'],
  ] as const) {
    if (id !== SUPERVISOR) await bot.stores.staff.name(id, 'clerk', SUPERVISOR, bot.clock.now())
    await bot.stores.staff.called(id, name)
  }
  numbers = []
  for (let n = 0; n < 13; n++)
    numbers.push(await registered(bot.stores, `0team${String(n).padStart(2, '0')}`, bot.clock.now(), CITIZEN + n))
})

const clerkOf = async (number: string) => (await bot.stores.complaints.find(number))?.clerk
const clerks = () => Promise.all(numbers.map(clerkOf))
const take = (id: number) =>
  Promise.all(
    numbers.map((one) => bot.stores.complaints.apply(one, { what: 'take' }, { by: 'staff', id, role: 'clerk' }, bot.clock.now(), null)),
  )
const first = () => numbers[0] ?? ''

describe('one complaint', () => {
  it('is handed over by who has it, with everything; the citizen hears it is taken once, and no name', async () => {
    await dinara.say(`/search ${first()}`)
    await dinara.tap('Взять')
    await dinara.tap('Отдать коллеге')
    await dinara.tap('Олжас')
    expect(await clerkOf(first())).toBe(OTHER)
    expect(bot.texts(OTHER).join()).toContain(`Вам отдали жалобу № ${first()}`)
    const owed = (await bot.stores.complaints.find(first()))?.history.map(({ what, staff, whom }) => [what, staff, whom])
    expect(owed?.filter(([what]) => what === 'taken' || what === 'assigned')).toEqual([
      ['taken', CLERK, undefined],
      ['assigned', CLERK, OTHER],
    ])
    await olzhas.say(`/search ${first()}`)
    await olzhas.tap('История')
    expect(bot.last(OTHER).text).toMatch(/Динара: отдал \(Олжас\)/)
  })

  it('goes back to the queue by who has it; a supervisor takes it back, and its clerk hears that', async () => {
    await dinara.say(`/search ${first()}`)
    await dinara.tap('Взять')
    await dinara.tap('Вернуть в очередь')
    expect(await clerkOf(first())).toBe(null)
    await dinara.tap('Взять')
    await olzhas.say(`/search ${first()}`)
    await olzhas.tap('Вернуть в очередь')
    expect(await clerkOf(first())).toBe(CLERK)
    await boss.say(`/search ${first()}`)
    await boss.tap('Вернуть в очередь')
    expect(await clerkOf(first())).toBe(null)
    expect(bot.texts(CLERK).join()).toContain(`№ ${first()} больше не у вас`)
  })

  it('is given to nobody who is not of the staff, whatever the button says', async () => {
    await boss.say(`/search ${first()}`)
    await boss.forge(bot.last(SUPERVISOR).id, `1:dke:${first()}:777`)
    expect(await clerkOf(first())).toBe(null)
  })
})

describe('many at once', () => {
  it('are chosen over the pages of a list and given, once, by a supervisor', async () => {
    await boss.say('/queue')
    await boss.tap('Ничьи')
    await boss.tap('Выбрать несколько')
    await boss.tap('Вся страница')
    await boss.tap('›')
    await boss.tap(`№ ${numbers[12]}`)
    await boss.tap('Отдать: 11')
    const olzhasButton = boss.button('Олжас')
    await boss.tap('Олжас')
    expect((await clerks()).filter((id) => id === OTHER)).toHaveLength(11)
    expect(bot.texts(SUPERVISOR).some((text) => text.includes('Сделано: 11'))).toBe(true)
    await boss.forge(olzhasButton.message, olzhasButton.data)
    expect((await clerks()).filter((id) => id === OTHER)).toHaveLength(11)
  })

  it('are not for clerks', async () => {
    await dinara.say('/queue')
    await dinara.tap('Ничьи')
    expect(() => dinara.button('Выбрать несколько')).toThrow()
    await dinara.forge(bot.last(CLERK).id, '1:dkc:open:all:0:0:page')
    await dinara.forge(bot.last(CLERK).id, `1:dkg:${OTHER}:0`)
    expect(await clerks()).toEqual(numbers.map(() => null))
  })
})

describe('a clerk who leaves', () => {
  it('leaves what is open to a colleague or to the queue, and keeps the name in the history', async () => {
    await take(CLERK)
    await boss.say('/staff')
    expect(bot.last(SUPERVISOR).text).toContain('Динара — сотрудник · открытых: 13')
    await boss.tap('Динара')
    await boss.tap('убрать')
    expect(bot.last(SUPERVISOR).text).toContain('Динара, открытых жалоб: 13')
    await boss.say('/staff')
    await boss.tap('⚠️ Динара · 13')
    await boss.tap('Олжас')
    expect(await clerks()).toEqual(numbers.map(() => OTHER))
    await boss.say(`/search ${first()}`)
    await boss.tap('История')
    expect(bot.last(SUPERVISOR).text).toContain('Динара: взял')
    await boss.say('/staff')
    await boss.tap('Олжас')
    await boss.tap('убрать')
    await boss.tap('В очередь')
    expect(await clerks()).toEqual(numbers.map(() => null))
  })
})
