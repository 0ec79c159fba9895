import { afterAll, beforeAll, expect, it } from 'vitest'
import { STATES } from '../../src/complaints/complaint.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CLERK, SUPERVISOR } from './world.ts'

/** A day of forty complaints and three staff, in the chats; then the sixteen days in which an answer was owed. */
const GROUP = -1_009_000
const OLZHAS = 902
const MANY = 40
const DAY = 86_400_000
const FIRST = 2_000
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя'
let bot: TestBot
let dinara: Person
let olzhas: Person
let boss: Person
const numbers: string[] = []
/** What the staff wrote to citizens: the words, and whose number they are for. */
const letters = new Map<string, string>()

const nameOf = (n: number) => `Тестов${LETTERS[n % 28]}${LETTERS[Math.floor(n / 28)]}ева Асель`
const phoneOf = (n: number) => `+770155500${String(n).padStart(2, '0')}`
const iinOf = (n: number) => `9203124001${String(n).padStart(2, '0')}`
const citizenOf = (n: number) => FIRST + n
const person = (n: number) => bot.person(citizenOf(n), `Адам ${n}`, 'ru')
const at = (n: number) => numbers[n] ?? ''
const find = async (n: number) => {
  const of = await bot.stores.complaints.find(at(n))
  if (!of) throw new Error(`no complaint ${n}`)
  return of
}

async function file(n: number): Promise<void> {
  const draft = await bot.stores.drafts.create(
    `0day${String(n).padStart(2, '0')}`,
    citizenOf(n),
    {
      service: 'apostille',
      channel: 'psc',
      office: ['psc-01', 'psc-02', 'psc-03'][n % 3] ?? null,
      about: n % 2 === 0 ? 'action' : 'rudeness',
      happened: '2026-02-27',
      texts: [`Жалоба номер ${n} от меня: мой ИИН ${iinOf(n)}, звоните ${phoneOf(n)}, окно ${n} не работает.`],
      files: [],
      person: { name: nameOf(n), contact: { way: 'phone', value: phoneOf(n) } },
      done: ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'],
    },
    bot.clock.now(),
  )
  const of = await bot.stores.register.register(draft as Complete, { route: 'psc-director', lang: 'ru' }, bot.clock.now())
  numbers.push(of.number)
}

/** A minute of the bot's own work. */
async function minute(): Promise<void> {
  bot.clock.advance(61_000)
  await bot.room.staffTick(bot.clock.now())
}
async function quiet(): Promise<void> {
  for (let passed = 0; passed < 10; passed++) {
    await minute()
    const owed = await bot.store.connection.models.Complaint?.countDocuments({ 'owed.0': { $exists: true } })
    if (owed === 0) return
  }
  throw new Error('something stays owed')
}
const rested = () => bot.store.connection.models.Chat?.updateMany({}, { $set: { pace: null } })

async function write(clerk: Person, n: number, kind: 'ask' | 'answer' | 'reject'): Promise<void> {
  await rested()
  const words = `Письмо ${kind} по делу номер ${n}, слово ${LETTERS[n % 28]}${n}.`
  letters.set(words, at(n))
  await clerk.say(`/search ${at(n)}`)
  await clerk.tap(kind === 'ask' ? 'Спросить' : kind === 'reject' ? 'Отклонить' : '📬 Ответить')
  if (kind === 'answer') await clerk.tap('Обоснованна')
  await clerk.say(words)
  await clerk.tap('📨')
}

beforeAll(async () => {
  bot = await openBot(GROUP)
  bot.api.group(GROUP, 'Стол жалоб')
  await bot.stores.staff.setLang('ru')
  dinara = bot.person(CLERK, 'Динара', 'ru')
  olzhas = bot.person(OLZHAS, 'Олжас', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const id of [CLERK, OLZHAS]) await bot.stores.staff.name(id, 'clerk', SUPERVISOR, bot.clock.now())
  for (const one of [dinara, olzhas, boss]) await one.say('/start')
  await bot.stores.staff.called(CLERK, 'Динара')
  await bot.stores.staff.called(OLZHAS, 'Олжас')
  for (let n = 0; n < MANY; n++) {
    await person(n).say('/start')
    await file(n)
  }
})
// Fails when anybody was told what is not theirs: see leaks.ts.
afterAll(() => bot.stop())

it('the morning: forty cards, twenty a minute, one each', async () => {
  await quiet()
  const cards = bot.texts(GROUP).filter((text) => text.startsWith('№ '))
  expect(cards.map((text) => text.slice(2, 13)).sort()).toEqual([...numbers].sort())
})

it('the supervisor shares out twenty-six over the pages of a list', async () => {
  for (const [name, pages] of [
    ['Динара', [0]],
    ['Олжас', [0]],
  ] as const) {
    await rested()
    await boss.say('/queue')
    await boss.tap('Ничьи')
    for (const _ of pages) {
      await boss.tap('Выбрать несколько')
      await boss.tap('Вся страница')
      await boss.tap('›')
      for (let n = 0; n < 3; n++) {
        const shown = [...(bot.last(SUPERVISOR).text ?? '').matchAll(/№ (\d{4}-\d{6})/g)].map(([, number]) => number)
        await boss.tap(`№ ${shown[n]}`)
      }
      await boss.tap('Отдать: 13')
      await boss.tap(name)
    }
  }
  await quiet()
  const clerks = await Promise.all(numbers.map((_, n) => find(n).then(({ clerk }) => clerk)))
  expect(clerks.filter((id) => id === CLERK)).toHaveLength(13)
  expect(clerks.filter((id) => id === OLZHAS)).toHaveLength(13)
})

it('letters, replies, a leaver, returns, an abusive one, one who is forgotten', async () => {
  const of = await Promise.all(numbers.map((_, n) => find(n)))
  const [hers, his, free] = [CLERK, OLZHAS, null].map((clerk) => of.flatMap((one, n) => (one.clerk === clerk ? [n] : [])))
  if (!hers || !his || !free) throw new Error('nothing was shared out')
  for (const n of hers.slice(0, 3)) {
    await write(dinara, n, 'ask')
    await person(n).tap('Ответить')
    await person(n).say(`Ответ заявителя по делу ${n}, мой ИИН ${iinOf(n)}.`)
    expect((await find(n)).messages.at(-1)?.text).toContain(`по делу ${n}`)
  }
  for (const n of hers.slice(0, 8)) await write(dinara, n, 'answer')
  await write(dinara, hers[8] ?? 0, 'reject')
  for (const n of his.slice(0, 5)) await write(olzhas, n, 'answer')
  // The one who leaves hands nothing over; the supervisor does.
  await rested()
  await boss.say('/staff')
  await boss.tap('Олжас')
  await boss.tap('убрать')
  expect(bot.last(SUPERVISOR).text).toContain('открытых жалоб: 8')
  await boss.tap('Динара')
  await quiet()
  expect((await find(his[12] ?? 0)).clerk).toBe(CLERK)
  // Two come back, one is content, one withdraws, one is forgotten.
  for (const n of hers.slice(0, 2)) await person(n).tap('Нет, не решён')
  await person(hers[2] ?? 0).tap('Да, решён')
  await person(free[0] ?? 0).say('/complaints')
  await person(free[0] ?? 0).tap(at(free[0] ?? 0))
  await person(free[0] ?? 0).tap('Отозвать')
  await person(free[0] ?? 0).tap('Да, отозвать')
  await rested()
  await boss.say(`/search ${at(free[1] ?? 0)}`)
  await boss.tap('Взять')
  await boss.tap('Повторная или грубая')
  await boss.say('Это та же жалоба, что в январе.')
  letters.set('Это та же жалоба, что в январе.', at(free[1] ?? 0))
  await boss.tap('📨')
  const gone = free[2] ?? 0
  await bot.room.erase([at(gone)], bot.clock.now())
  await bot.stores.privacy.forget(citizenOf(gone), bot.clock.now())
  await quiet()
  for (const chat of [GROUP, CLERK, OLZHAS, SUPERVISOR])
    expect(bot.texts(chat).join('\n'), String(chat)).not.toContain(`Жалоба номер ${gone} от меня`)
})

it('sixteen days later what was not answered is said to who has it and to its citizens, once', async () => {
  const left = new Set(
    (await Promise.all(numbers.map((_, n) => find(n)))).flatMap((one, n) =>
      ['new', 'taken', 'asked', 'forwarded'].includes(one.state) ? [n] : [],
    ),
  )
  const before = bot.texts(CLERK).length
  bot.clock.advance(16 * DAY)
  await quiet()
  await quiet()
  for (let n = 0; n < MANY; n++)
    expect(
      bot.texts(citizenOf(n)).filter((text) => text.includes('срок прошёл')),
      String(n),
    ).toHaveLength(left.has(n) ? 1 : 0)
  const said = bot
    .texts(CLERK)
    .slice(before)
    .filter((text) => text.startsWith('🔴 Просрочено'))
  expect(said).toHaveLength(1)
  for (const n of left) if ((await find(n)).clerk === CLERK) expect(said[0]).toContain(at(n))
})

it('nothing went to the wrong person: every chat of a citizen knows one number, every letter came once, to its own', async () => {
  for (let n = 0; n < MANY; n++) {
    const text = bot.texts(citizenOf(n)).join('\n')
    expect(
      [...new Set(text.match(/2026-\d{6}/g) ?? [])].filter((number) => number !== at(n)),
      String(n),
    ).toEqual([])
  }
  for (const [words, number] of letters) {
    const got = numbers.flatMap((one, n) =>
      bot
        .texts(citizenOf(n))
        .filter((text) => text.includes(words) && text.includes('№'))
        .map(() => one),
    )
    expect(got, words).toEqual([number])
  }
  expect(bot.leaks).toEqual([])
})

it('nothing is lost, and each of the forty can be reached: by lists, by number, by name', async () => {
  await quiet()
  const seen = new Set<string>()
  for (const state of STATES) {
    const words = {
      new: 'новая',
      taken: 'в работе',
      asked: 'спросили гражданина',
      forwarded: 'передана',
      answered: 'отвечено',
      closed: 'закрыта',
      withdrawn: 'отозвана',
    }[state]
    await rested()
    await boss.say(`/search ${words}`)
    for (let page = 0; page < 5; page++) {
      for (const [, number = ''] of (bot.last(SUPERVISOR).text ?? '').matchAll(/№ (\d{4}-\d{6})/g)) seen.add(number)
      const more = bot
        .last(SUPERVISOR)
        .inlineKeyboard?.flat()
        .some(({ text }) => text === '›')
      if (more) await boss.tap('›')
    }
  }
  expect([...seen].sort()).toEqual([...numbers].sort())
  for (const n of [0, 17, 39]) {
    if ((await find(n)).citizen === null) continue
    await rested()
    await boss.say(`/search ${nameOf(n)}`)
    expect(bot.last(SUPERVISOR).text).toContain(at(n))
    await boss.say(`/search ${Number(at(n).slice(5))}`)
    expect(
      bot
        .texts(SUPERVISOR)
        .at(-1)
        ?.startsWith(`№ ${at(n)}`),
    ).toBe(true)
  }
})
