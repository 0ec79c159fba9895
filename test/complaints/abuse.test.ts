import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, registered, SUPERVISOR } from './world.ts'

const DAY = 86_400_000
let bot: TestBot
let aisha: Person
let boss: Person
let number: string
let round = 0

beforeAll(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'ru')
  for (const one of [aisha, boss]) await one.say('/start')
})
afterAll(() => bot.stop())
beforeEach(async () => {
  await bot.store.connection.models.Chat?.updateMany({}, { $set: { pace: null } })
  number = await registered(bot.stores, `0abuse${round++}`, bot.clock.now())
  await bot.room.staffTick(bot.clock.now())
  await boss.say(`/search ${number}`)
  await boss.tap('Взять')
})

const now = async () => {
  const of = await bot.stores.complaints.find(number)
  if (!of) throw new Error('no complaint')
  return of
}
async function answer(): Promise<void> {
  await boss.say(`/search ${number}`)
  if ((await now()).clerk === null) await boss.tap('Взять')
  await boss.tap('📬 Ответить')
  await boss.tap('Обоснованна')
  await boss.say('Готово.')
  await boss.tap('📨')
}

it('a repeated or abusive complaint ends with a reason, and the citizen has no button to bring it back', async () => {
  await boss.tap('Повторная или грубая')
  await boss.say('То же самое рассмотрено в феврале.')
  await boss.tap('📨')
  expect((await now()).outcome).toBe('repeated')
  expect(bot.last(CITIZEN).text).toContain('То же самое рассмотрено в феврале.')
  await aisha.say(`/complaint ${number}`)
  const rows =
    bot
      .last(CITIZEN)
      .inlineKeyboard?.flat()
      .map(({ text }) => text) ?? []
  expect(rows.join()).not.toMatch(/не решён|Выше/)
  await aisha.forge(bot.last(CITIZEN).id, `1:kj:${number}:0`)
  expect((await now()).state).toBe('closed')
})

it('after two returns «no» is offered no more, and the way up is', async () => {
  for (let back = 0; back < 2; back++) {
    await answer()
    await aisha.tap('Нет, не решён')
  }
  await answer()
  const rows =
    bot
      .last(CITIZEN)
      .inlineKeyboard?.flat()
      .map(({ text }) => text) ?? []
  expect(rows.join()).toContain('Да, решён')
  expect(rows.join()).not.toContain('не решён')
  await aisha.say(`/complaint ${number}`)
  expect(aisha.button('⬆️ Выше').data).toContain(number)
})

it('muted by a supervisor, additions ring nobody and stand on the card', async () => {
  await boss.tap('🔇 Без звука')
  const before = bot.texts(SUPERVISOR).length
  await bot.stores.complaints.apply(
    number,
    { what: 'say', text: 'Сто первое сообщение', files: [] },
    { by: 'citizen' },
    bot.clock.now(),
    'm1',
  )
  await bot.room.staffTick(bot.clock.now())
  expect(bot.texts(SUPERVISOR)).toHaveLength(before)
  await boss.tap('Обновить')
  expect(bot.last(SUPERVISOR).text).toContain('Сто первое сообщение')
  await boss.tap('История')
  expect(bot.last(SUPERVISOR).text).toContain('Болат: выключил звук')
})

it('«pass on» offers neither the court nor whom it is addressed to', async () => {
  await boss.tap('📤 Передать')
  const shown = bot.last(SUPERVISOR)
  expect(shown.text).toContain('Куда передана')
  const labels = shown.inlineKeyboard?.flat().map(({ text }) => text) ?? []
  expect(labels).toContain('Председатель комитета')
  expect(labels.join()).not.toMatch(/Суд|Директор ЦОНа/)
  await boss.forge(shown.id, `1:dkf:${number}:psc-director`)
  await boss.forge(shown.id, `1:dkf:${number}:court`)
  expect((await now()).forwardedTo).toBe(null)
})

describe('a low rating', () => {
  it('tells both sides that it opened the complaint, and asks why', async () => {
    await answer()
    await aisha.tap('Да, решён')
    await bot.room.rated(CITIZEN, number, 1, bot.clock.now(), 'first')
    await bot.room.idle()
    expect(bot.last(CITIZEN).text).toMatch(/открыта снова.*Что осталось не так/)
    expect(bot.texts(SUPERVISOR).join()).toContain(`№ ${number} открыта снова`)
    await aisha.tap('Написать, что не так')
    await aisha.say('Документ так и не выдали.')
    expect((await now()).messages.at(-1)?.text).toBe('Документ так и не выдали.')
  })

  it('too late to open it, is told to both too, and the reason reaches the staff', async () => {
    await answer()
    await aisha.tap('Да, решён')
    const later = new Date(bot.clock.now().getTime() + 12 * DAY)
    await bot.room.rated(CITIZEN, number, 2, later, 'second')
    await bot.room.idle()
    expect((await now()).state).toBe('closed')
    expect(bot.last(CITIZEN).text).toMatch(/нельзя.*Что было не так/)
    expect(bot.last(SUPERVISOR).text).toContain('низкая оценка')
    await aisha.tap('Написать, что не так')
    await aisha.say('Долго ждала.')
    expect(bot.last(SUPERVISOR).text).toContain('Долго ждала.')
    await bot.stores.complaints.apply(number, { what: 'say', text: 'ещё', files: [] }, { by: 'citizen' }, later, null)
    expect((await now()).messages.at(-1)?.text).toBe('Долго ждала.')
  })
})
