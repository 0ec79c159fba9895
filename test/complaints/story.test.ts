import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { local } from '../../src/clock.ts'
import { dayWords, momentOf } from '../../src/deadlines/index.ts'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, CLERK, emptied, SUPERVISOR, TEXT } from './world.ts'

let bot: TestBot
let aisha: Person
let dinara: Person

beforeAll(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  dinara = bot.person(CLERK, 'Динара Служащая', 'ru')
  for (const one of [aisha, dinara]) await one.say('/start')
})
afterAll(() => bot.stop())

beforeEach(async () => {
  await emptied(bot)
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара Служащая')
})

const said = () => bot.last(CITIZEN).text ?? ''
const draft = async () => (await bot.stores.drafts.list(CITIZEN))[0]
const STORY = 'Вчера отнёс диплом на апостиль, в окне накричали и отправили домой без объяснений. Хочу, чтобы приняли документы.'

describe('the whole story in one message', () => {
  it('is kept with its photo, names the service, and only what is missing is asked', async () => {
    await aisha.say('/complain')
    await aisha.act((user) => user.photo(undefined, STORY))
    expect(await draft()).toMatchObject({ service: 'apostille', texts: [STORY] })
    expect((await draft())?.done).toEqual(expect.arrayContaining(['service', 'text', 'files', 'when']))
    expect((await draft())?.files).toHaveLength(1)
    await aisha.tap('ЦОН')
    await aisha.tap('psc-01')
    await aisha.tap('Грубость')
    await aisha.sign('Ахметова Айша')
    await aisha.tap('Только сюда')
    expect(said()).toContain(STORY.slice(0, 40))
    await aisha.tap('Отправить')
    const [of] = await bot.stores.complaints.list(CITIZEN)
    expect(of).toMatchObject({ service: 'apostille', text: STORY })
    expect(of?.files).toHaveLength(1)
  })

  it('fills in the kind of office and the day that it names, says so, and lets them be changed', async () => {
    await aisha.say('/complain')
    const before = bot.api.messages(CITIZEN).length
    await aisha.say('Вчера в ЦОНе не приняли диплом на апостиль, накричали и отправили домой.')
    const yesterday = local(bot.clock.now()).minus({ days: 1 }).toISODate()
    expect(await draft()).toMatchObject({ service: 'apostille', channel: 'psc', happened: yesterday, about: null })
    const told = bot.api.messages(CITIZEN)[before + 1]?.text ?? ''
    for (const fact of ['Поставить апостиль', 'ЦОН', dayWords(momentOf(yesterday ?? '', '12:00'), 'ru', bot.clock.now())])
      expect(told).toContain(fact)
  })

  it.each([
    'У меня сын в школе, поехала на автобусе за 60 км, а ЦОН закрыт на ремонт.',
    'В ЦОНе простоял три часа, никто не принял, сотрудник нахамил.',
  ])('that only mentions what services are about names none: «%s»', async (story) => {
    await aisha.say('/complain')
    await aisha.say(story)
    expect(await draft()).toMatchObject({ service: null, channel: null, texts: [story] })
    expect(said()).toContain('О какой услуге')
  })

  it('that names no service is kept all the same, and the service is asked', async () => {
    await aisha.say('/complain')
    await aisha.say('Меня там обидели и прогнали, сказали больше не приходить, я очень расстроена.')
    expect((await draft())?.service).toBeNull()
    expect((await draft())?.done).toContain('text')
    await aisha.tap('Поставить апостиль')
    expect((await draft())?.service).toBe('apostille')
  })

  it('is taken with the command before it', async () => {
    const told = 'Вчера в ЦОНе не приняли диплом на апостиль, накричали и отправили домой, ничего не объяснили.'
    await aisha.say(`/complain ${told}`)
    expect(await draft()).toMatchObject({ service: 'apostille', channel: 'psc', texts: [told] })
    expect((await draft())?.done).toContain('text')
  })

  it('a word that names a service is no story', async () => {
    await aisha.say('/complain')
    await aisha.say('апостиль')
    expect(await draft()).toMatchObject({ service: 'apostille', texts: [] })
  })
})

it('a complaint from a case opens with what the case knows, one tap from changing it, and says who answers', async () => {
  await aisha.forge(bot.last(CITIZEN).id, '1:kc:overduecas')
  expect(said()).toContain('Уже известно: ')
  expect(said()).toContain('Поставить апостиль')
  expect(said()).toContain('Отвечают вам сотрудники бота')
  await aisha.tap('✏️ Изменить')
  expect(said()).toContain('О какой услуге')
})

it('speaks in no numbers of letters and lists of endings', async () => {
  await aisha.forge(bot.last(CITIZEN).id, '1:kc:overduecas')
  const text = said()
  await aisha.say(TEXT)
  const taken = said()
  await aisha.tap('Готово')
  for (const shown of [text, taken, said()]) {
    expect(shown).not.toMatch(/\d+ знак|\d{3}|МБ|docx|png|шаг \d/i)
    expect(shown).not.toContain('Сейчас:')
  }
})

it('one’s number is one tap: Telegram sends it, and its keyboard goes', async () => {
  await aisha.complain(TEXT)
  await aisha.tap('Без файлов')
  await aisha.sign('Ахметова Айша')
  await aisha.tap('По телефону')
  const call = bot.api.calls.findLast(({ params }) => JSON.stringify(params.reply_markup ?? '').includes('request_contact'))
  expect(call?.chatId).toBe(CITIZEN)
  await aisha.act((user) => user.contact('77011234567'))
  expect((await draft())?.person.contact).toEqual({ way: 'phone', value: '+77011234567' })
  expect(bot.api.calls.some(({ params }) => JSON.stringify(params.reply_markup ?? '').includes('remove_keyboard'))).toBe(true)
})

it('«No» says that it is open again and asks why in one tap, which counts once', async () => {
  await aisha.complain(TEXT)
  await aisha.tap('Без файлов')
  await aisha.sign('Ахметова Айша')
  await aisha.tap('Только сюда')
  await aisha.tap('Отправить')
  await dinara.tap('Взять')
  await dinara.tap('📬 Ответить')
  await dinara.tap('Обоснованна')
  await dinara.say('Мы разобрались, спасибо.')
  await dinara.tap('📨 Отправить')
  await aisha.tap('Нет, не решён')
  expect(said()).toContain('Почему?')
  await aisha.tap('Ничего не изменилось', CITIZEN, 2)
  const [of] = await bot.stores.complaints.list(CITIZEN)
  expect(of?.messages.filter(({ from, text }) => from === 'citizen' && text === 'Ничего не изменилось')).toHaveLength(1)
  expect(of?.state).not.toBe('closed')
})
