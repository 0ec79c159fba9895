import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { local } from '../../src/clock.ts'
import { pieces } from '../../src/complaints/text.ts'
import { DESK_DATA } from '../../src/desk/chat/staff-context.chat.ts'
import { openBot, type Person, type TestBot } from './bot.ts'
import { CITIZEN, CLERK, emptied, SUPERVISOR, TEXT } from './world.ts'

const DAY = 86_400_000
let bot: TestBot
let aisha: Person
let dinara: Person
let boss: Person
let stranger: Person

beforeAll(async () => {
  bot = await openBot()
  aisha = bot.person(CITIZEN, 'Айша', 'ru')
  dinara = bot.person(CLERK, 'Динара Служащая', 'ru')
  boss = bot.person(SUPERVISOR, 'Болат', 'kk')
  stranger = bot.person(777, 'Чужой', 'ru')
  for (const one of [aisha, dinara, boss, stranger]) await one.say('/start')
})
afterAll(() => bot.stop())

beforeEach(async () => {
  await emptied(bot)
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.called(CLERK, 'Динара Служащая')
})

const owned = async () => (await bot.stores.complaints.list(CITIZEN))[0] ?? fail('no complaint')
const fail = (why: string): never => {
  throw new Error(why)
}

/** Answers every question up to the preview. */
async function fill(person: Person, text = TEXT): Promise<void> {
  await person.complain(text)
  await person.tap('Без файлов')
  await person.sign('Ахметова Айша')
  await person.tap('По телефону')
  await person.say('8 701 123 45 67')
}

/** A registered complaint that the clerk has taken. */
async function taken(): Promise<string> {
  await fill(aisha)
  await aisha.tap('Отправить')
  const { number } = await owned()
  await dinara.tap('Взять')
  return number
}

/** The clerk answers it as justified. */
async function answer(words: string): Promise<void> {
  await dinara.tap('📬 Ответить')
  await dinara.tap('Обоснованна')
  await dinara.say(words)
  await dinara.tap('📨 Отправить')
}

describe('from an overdue case to the last word', () => {
  it('complaint, receipt, take, question, reply, further study, answer, close, settled, survey', async () => {
    await aisha.say('/start')
    await aisha.forge(bot.last(CITIZEN).id, '1:kc:overduecas')
    await aisha.say('Срок прошёл, ответа нет.')
    await aisha.say('Звоню каждый день.')
    await aisha.tap('Готово')
    await aisha.act((user) => user.photo(undefined, 'вот талон'))
    await aisha.tap('Готово')
    await aisha.say('Ахметова Айша')
    await aisha.tap('Только сюда')
    expect(bot.last(CITIZEN).text).toContain('Директор ЦОНа')
    expect(bot.last(CITIZEN).text).toContain('17.03.2026')
    await aisha.tap('Отправить')
    const { number } = await owned()
    const receipt = bot.last(CITIZEN).text
    for (const part of [number, '02.03.2026 10:00', 'Директор ЦОНа', '+7 716 225 77 16', '17.03.2026']) expect(receipt).toContain(part)

    expect(bot.texts(CLERK).some((text) => text.includes(number))).toBe(true)
    expect(bot.texts(CLERK).join()).toContain('Звоню каждый день.')
    expect(bot.api.messages(CLERK).some(({ photo }) => photo)).toBe(false)
    await dinara.tap('Взять')
    expect(bot.api.messages(CLERK).some(({ photo }) => photo)).toBe(true)
    expect(bot.last(CITIZEN).text).toContain('взял сотрудник')

    await dinara.tap('Спросить')
    await dinara.say('В какой день вы сдали документы?')
    await dinara.tap('📨 Отправить')
    expect(bot.last(CITIZEN).text).toContain('В какой день вы сдали документы?')
    await aisha.tap('Ответить')
    await aisha.say('Пятого февраля, утром.')
    expect(bot.texts(CLERK).join()).toContain('Пятого февраля, утром.')

    await dinara.tap('Открыть')
    await dinara.tap('Изучить')
    expect(bot.last(CITIZEN).text).toContain('01.04.2026')
    await answer('Документ готов, приносим извинения.')
    expect(bot.last(CITIZEN).text).toContain('Документ готов, приносим извинения.')
    await dinara.tap('Закрыть')
    expect(bot.last(CITIZEN).text).toContain('Вопрос решён?')
    expect((await owned()).state).toBe('answered')
    await aisha.tap('Да, решён')
    expect(await owned()).toMatchObject({ state: 'closed', founded: true, late: false })
    expect(aisha.button('survey').data).toContain(number)
    for (const text of bot.texts(CITIZEN)) expect(text).not.toMatch(/Динара|Служащая|901/)
  })

  it('every change reaches the citizen in the language of that moment', async () => {
    await taken()
    const stored = bot.store.connection.models.Chat
    await stored?.updateOne({ _id: CITIZEN }, { $set: { lang: 'kk' } })
    await answer('Жауап')
    expect(bot.last(CITIZEN).text).toContain('шағымға жауап')
    await stored?.updateOne({ _id: CITIZEN }, { $set: { lang: 'ru' } })
  })
})

describe('filing', () => {
  it('from a case asks what happened, for a photo and how to answer, and counts only what it asks', async () => {
    const shown = () => bot.last(CITIZEN).text ?? ''
    await fill(aisha)
    await aisha.tap('Отправить')
    await aisha.forge(bot.last(CITIZEN).id, '1:kc:overduecas')
    expect(shown()).toContain('осталось 3 вопроса')
    expect(shown()).toContain('Что случилось?')
    for (const known of ['Поставить апостиль', 'ЦОН', 'Нарушили срок', '27 февраля']) expect(shown()).toContain(known)
    expect(
      bot
        .last(CITIZEN)
        .inlineKeyboard?.flat()
        .find(({ text }) => text === '‹ Назад'),
    ).toMatchObject({
      callback_data: '1:c:overduecas',
    })
    await aisha.say(TEXT)
    await aisha.tap('Готово')
    expect(shown()).toContain('осталось 2 вопроса')
    expect(shown()).toContain('Есть фото или документы?')
    await aisha.tap('Без файлов')
    expect(shown()).toContain('остался 1 вопрос')
    expect(shown()).toContain('Куда вам ответить?')
    expect(shown()).toContain('Ахметова Айша')
    await aisha.tap('Только сюда')
    expect(shown()).toContain('Проверьте жалобу')
    await aisha.tap('✏️ Когда')
    expect(shown()).not.toMatch(/остал/)
  })

  it('without a case counts nothing that it may not ask, and each answer takes one away', async () => {
    const left = () => /остал\S+ (\d+)/.exec(bot.last(CITIZEN).text ?? '')?.[1] ?? '-'
    const seen: string[] = []
    await aisha.say('/complain')
    for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) {
      seen.push(left())
      await aisha.tap(label)
    }
    for (const step of [() => aisha.say(TEXT), () => aisha.tap('Готово'), () => aisha.say('вчера'), () => aisha.tap('Без файлов')]) {
      seen.push(left())
      await step()
    }
    seen.push(left())
    await aisha.sign('Ахметова Айша')
    seen.push(left())
    expect(seen.join(' ')).toBe('- - - 5 5 5 4 3 2 1')
  })

  it('keeps what was typed over back, stop and another visit', async () => {
    await fill(aisha)
    await aisha.tap('✏️ Имя')
    await aisha.tap('‹ Назад')
    expect(bot.last(CITIZEN).text).toContain('Есть фото или документы?')
    for (let back = 0; back < 3; back++) await aisha.tap('‹ Назад')
    expect(bot.last(CITIZEN).text).toContain(TEXT)
    await aisha.tap('Остановиться')
    await aisha.say('/complain')
    await aisha.tap('✏️ Поставить')
    expect(bot.last(CITIZEN).text).toContain('Ахметова Айша')
    expect(bot.last(CITIZEN).text).toContain('+77011234567')
  })

  it('says what is wrong with an answer, and asks again', async () => {
    await aisha.say('/complain')
    await aisha.tap('Поставить апостиль')
    await aisha.tap('ЦОН')
    await aisha.tap('Не знаю')
    await aisha.tap('Грубость')
    await aisha.say('коротко')
    await aisha.tap('Готово')
    expect(bot.last(CITIZEN).text).toContain('очень коротко')
    await aisha.act((user) => user.sticker())
    expect(bot.last(CITIZEN).text).toContain('приложить не могу')
    await aisha.say(TEXT)
    await aisha.tap('Готово')
    await aisha.say('завтра')
    expect(bot.last(CITIZEN).text).toContain('ещё не наступил')
    await aisha.say('25.02')
    await aisha.act((user) => user.document('virus.exe', new Uint8Array(3)))
    expect(bot.last(CITIZEN).text).toContain('не откроют')
    bot.clock.advance(61_000)
    await aisha.act((user) => user.album(12))
    expect(bot.last(CITIZEN).text).toContain('Больше 10 файлов')
    await aisha.tap('Готово')
    for (let wrong = 0; wrong < 9; wrong++) await aisha.say('1')
    expect(bot.last(CITIZEN).text).toContain('Напишите имя')
    await aisha.say('Айша')
    await aisha.tap('На электронную почту')
    await aisha.say('aisha@')
    expect(bot.last(CITIZEN).text).toContain('Не похоже на почту')
    await aisha.say('aisha@example.kz')
    expect(bot.last(CITIZEN).text).toContain('aisha@example.kz')
    bot.clock.advance(-61_000)
  })

  it('registers once when the button is pressed ten times', async () => {
    await fill(aisha)
    await aisha.tap('Отправить', CITIZEN, 10)
    expect(await bot.stores.complaints.list(CITIZEN)).toHaveLength(1)
    const { number } = await owned()
    expect(bot.last(CITIZEN).text).toContain(number)
    expect(bot.texts(CLERK).filter((text) => text.startsWith(`№ ${number}`))).toHaveLength(1)
  })

  it('points out an open complaint about the same, and adds to it', async () => {
    const number = await taken()
    await fill(aisha, 'И ещё: сегодня опять то же самое, снова нагрубили.')
    await aisha.tap('Отправить')
    expect(bot.last(CITIZEN).text).toContain(number)
    await aisha.tap(`Дополнить № ${number}`)
    expect(await bot.stores.complaints.list(CITIZEN)).toHaveLength(1)
    expect(bot.texts(CLERK).join()).toContain('сегодня опять то же самое')
    await fill(aisha)
    await aisha.tap('Отправить')
    await aisha.tap('Всё равно')
    expect(await bot.stores.complaints.list(CITIZEN)).toHaveLength(2)
  })

  it('keeps to three drafts at once and ten complaints a day', async () => {
    for (let n = 0; n < 3; n++) {
      await aisha.say(n === 0 ? '/complain' : '/complaints')
      if (n > 0) await aisha.tap('Новая жалоба')
      await aisha.tap('Поставить апостиль')
    }
    await aisha.say('/complaints')
    await aisha.tap('Новая жалоба')
    expect(bot.last(CITIZEN).text).toContain('больше 3 сразу нельзя')
    await bot.stores.drafts.forget(CITIZEN)
    for (let n = 0; n < 10; n++) {
      bot.clock.advance(61_000)
      await fill(aisha)
      await aisha.tap('Отправить')
      if (n > 0) await aisha.tap('Всё равно')
    }
    await aisha.say('/complain')
    expect(bot.last(CITIZEN).text).toContain('не больше 10')
    expect(await bot.stores.complaints.list(CITIZEN)).toHaveLength(10)
    bot.clock.advance(-10 * 61_000)
  })

  it('shows the receipt again by its number, to its citizen only', async () => {
    const number = await taken()
    await aisha.say(`/complaint ${number}`)
    expect(bot.last(CITIZEN).text).toContain('02.03.2026 10:00')
    await stranger.say(`/complaint ${number}`)
    expect(bot.last(777).text).not.toContain('Директор')
    expect(bot.last(777).text).toContain('нет')
  })

  it('gives a letter to sign as a PDF', async () => {
    await taken()
    await aisha.say('/complaints')
    await aisha.tap('рассматривают')
    await aisha.tap('Письмо на казахском')
    const { document } = bot.last(CITIZEN)
    expect(document?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(document?.mime).toBe('application/pdf')
  })
})

describe('whatever is written', () => {
  it.each([
    ['HTML', '<b>жирно</b> <script>alert(1)</script> &amp; <a href="tg://user?id=1">я</a> и /help ещё слова'],
    ['Markdown', '*звёзды* _подчерк_ `код` [ссылка](https://example.kz) ~~нет~~'],
    ['bidi controls', 'Начало \u202eТСЕТ\u202c \u2066конец\u2069 \u200fи ещё немного слов для длины'],
    ['zero-width characters', `Скры\u200bтые\u200c зна\u200dки\u2060 посреди слов и ещё слова для длины`],
    ['4,096 emoji', '😀'.repeat(4_096)],
    ['families', '👩‍👩‍👧‍👦 '.repeat(300).trim()],
  ])('%s arrives at the staff intact and harmless', async (_kind, text) => {
    await fill(aisha, text)
    await aisha.tap('Отправить')
    const { text: kept, messages } = await owned()
    expect((kept + messages.map((said) => said.text).join('')).replaceAll('\n', '')).toBe(text)
    await dinara.tap('Всё целиком')
    const quotes = bot.api
      .messages(CLERK)
      .flatMap(({ text: shown = '', entities = [] }) =>
        entities.filter(({ type }) => type === 'blockquote').map(({ offset, length }) => shown.slice(offset, offset + length)),
      )
    for (const piece of pieces(text.slice(0, 3_000))) expect(quotes.join('')).toContain(piece.trim())
    const links = bot.api
      .messages(CLERK)
      .flatMap(({ entities = [] }) => entities.filter(({ type }) => type === 'text_link' || type === 'text_mention'))
    expect(links).toEqual([])
  })
})

describe('two clerks and one card', () => {
  it('the second one hears who has it', async () => {
    await fill(aisha)
    await aisha.tap('Отправить')
    await Promise.all([dinara.tap('Взять'), boss.tap('Алу')])
    const { clerk, history } = await owned()
    expect(history.filter(({ what }) => what === 'taken')).toHaveLength(1)
    const answers = bot.api.calls.filter(({ method, params }) => method === 'answerCallbackQuery' && String(params.text ?? '') !== '')
    expect(String(answers.at(-1)?.params.text)).toContain(clerk === CLERK ? 'Динара' : 'Болат')
  })

  it('nobody else works on it, and a supervisor can take it over', async () => {
    await taken()
    await boss.tap('Жаңарту')
    await boss.tap('Сұрау')
    expect(bot.last(SUPERVISOR).text).toContain('Динара')
    await boss.tap('Өзіме алу')
    expect((await owned()).clerk).toBe(SUPERVISOR)
  })

  it('an answer is sent once, however often the button is pressed', async () => {
    await taken()
    await dinara.tap('📬 Ответить')
    await dinara.tap('Не обоснованна')
    await dinara.say('Нарушений нет.')
    await dinara.tap('📨 Отправить', CLERK, 5)
    expect(bot.texts(CITIZEN).filter((text) => text.includes('Нарушений нет.'))).toHaveLength(1)
    expect((await owned()).founded).toBe(false)
  })
})

describe('when it is not settled', () => {
  it('«no» opens the same number for a supervisor', async () => {
    const number = await taken()
    await answer('Всё хорошо.')
    await aisha.tap('Нет, не решён')
    expect(await owned()).toMatchObject({ number, state: 'new', supervisor: true, clerk: null })
    expect(bot.last(SUPERVISOR).text).toContain(number)
    await dinara.say(`/search ${number}`)
    await dinara.tap('Взять')
    expect((await owned()).clerk).toBe(null)
    await boss.say(`/search ${number}`)
    await boss.tap('Алу')
    expect((await owned()).clerk).toBe(SUPERVISOR)
  })

  it('a rating of 2 opens it, a rating of 3 does not', async () => {
    const number = await taken()
    await answer('Всё хорошо.')
    await aisha.tap('Да, решён')
    expect(await bot.room.rated(CITIZEN, number, 3, bot.clock.now(), '1')).toBe(false)
    expect(await bot.room.rated(777, number, 1, bot.clock.now(), '2')).toBe(false)
    expect(await bot.room.rated(CITIZEN, number, 2, bot.clock.now(), '3')).toBe(true)
    expect((await owned()).state).toBe('new')
  })

  it('late, it goes up the standard’s ways, and the court is the last', async () => {
    await taken()
    await aisha.say('/complaints')
    await aisha.tap('рассматривают')
    expect(() => aisha.button('⬆️ Выше')).toThrow()
    bot.clock.advance(16 * DAY)
    await aisha.say('/complaints')
    await aisha.tap('опаздывает')
    await aisha.tap('⬆️ Выше: Председатель комитета')
    await aisha.tap('Да, поднять')
    expect(await owned()).toMatchObject({ route: 'chair', state: 'new', late: true })
    expect(bot.last(CITIZEN).text).toContain('Председатель комитета')
    expect(bot.last(SUPERVISOR).text).toContain('жоғарыға')
    bot.clock.advance(16 * DAY)
    await aisha.say('/complaints')
    await aisha.tap('опаздывает')
    await aisha.tap('⬆️ Выше: Суд')
    expect(bot.last(CITIZEN).text).toContain('В суд бот обратиться за вас не может')
    expect((await owned()).route).toBe('chair')
    bot.clock.advance(-32 * DAY)
  })

  it('can be withdrawn', async () => {
    const number = await taken()
    await aisha.say('/complaints')
    await aisha.tap('рассматривают')
    await aisha.tap('Отозвать')
    await aisha.tap('Да, отозвать')
    expect((await owned()).state).toBe('withdrawn')
    expect(bot.last(CLERK).text).toContain(`№ ${number}`)
  })
})

describe('a stranger', () => {
  it('learns nothing from any command of the staff', async () => {
    await stranger.say('/nosuchcommand')
    const unknown = bot.last(777).text
    for (const command of ['/queue', '/staff', '/search 2026-000001', '/reports']) {
      await stranger.say(command)
      expect(bot.last(777).text).toBe(unknown)
    }
  })

  it('learns nothing from forged buttons, and changes nothing', async () => {
    const number = await taken()
    const before = await owned()
    await stranger.say('/start')
    const at = bot.last(777).id
    await stranger.forge(at, '1:nosuch:button')
    const unknown = bot.last(777).text
    const desk = [
      `dk:${number}`,
      `dka:${number}:take`,
      `dka:${number}:close`,
      `dkw:${number}:answer:1`,
      `dkt:${number}`,
      `dkh:${number}`,
      'dks',
      'dkq',
      'dk0',
      'dk2:777:supervisor',
      'dk3',
      'dky',
      'dkr',
      'dk5:kk',
    ]
    for (const data of desk) {
      expect(`1:${data}`).toMatch(DESK_DATA)
      await stranger.forge(at, `1:${data}`)
      expect(bot.last(777).text).toBe(unknown)
    }
    const citizens = [
      `k:${number}`,
      `ku:${number}`,
      `kt:${number}`,
      `ki:${number}:1`,
      `ke:${number}:1`,
      `kj:${number}:0`,
      `kg:${number}:kk`,
      'kr:0nosuch123:1',
      `km:0nosuch123:${number}`,
    ]
    for (const data of citizens) await stranger.forge(at, `1:${data}`)
    expect(bot.texts(777).join()).not.toContain('psc')
    expect(bot.texts(777).join()).not.toMatch(/Ахметова|Директор ЦОНа/)
    expect(await owned()).toEqual(before)
    expect(await bot.stores.staff.member(777)).toBe(null)
  })

  it('a clerk cannot do what is a supervisor’s', async () => {
    await dinara.say('/staff')
    const at = bot.last(CLERK).id
    await dinara.forge(at, '1:dk2:777:clerk')
    await dinara.forge(at, '1:dk2:901:supervisor')
    await dinara.forge(at, '1:dk7:kk')
    expect(await bot.stores.staff.member(777)).toBe(null)
    expect((await bot.stores.staff.member(CLERK))?.role).toBe('clerk')
  })
})

describe('the desk', () => {
  it('names its people', async () => {
    await boss.say('/staff')
    await boss.tap('Қосу')
    await boss.say('778')
    await boss.tap('қызметкер')
    expect((await bot.stores.staff.member(778))?.role).toBe('clerk')
  })

  it('has ready answers in the citizen’s language', async () => {
    await boss.say('/staff')
    await boss.tap('💬 ru')
    await boss.tap('Жаңа жауап')
    await boss.say('Извинения\nПриносим вам извинения.')
    await taken()
    await dinara.tap('📬 Ответить')
    await dinara.tap('Обоснованна')
    await dinara.tap('Извинения')
    await dinara.tap('📨 Отправить')
    expect(bot.last(CITIZEN).text).toContain('Приносим вам извинения.')
  })

  it('counts its queue, and finds by number, state and office', async () => {
    const number = await taken()
    await dinara.say('/queue')
    expect(bot.last(CLERK).text).toMatch(/в работе: 1 /)
    for (const query of [number, 'в работе', 'Ақмола']) {
      await dinara.say(`/search ${query}`)
      expect(bot.last(CLERK).text).toContain(number)
    }
    await dinara.say('/search Алматы қаласы')
    expect(bot.last(CLERK).text).not.toContain(number)
  })

  it('lists reports that something is wrong, and clears them', async () => {
    bot.reports.push({ id: 'r1', office: 'psc-01', what: 'phone', text: 'Телефон <другой>', at: bot.clock.now() })
    await dinara.say('/reports')
    expect(bot.last(CLERK).text).toContain('Телефон <другой>')
    await dinara.tap('✅ 1')
    expect(bot.reports).toEqual([])
  })
})

describe('the passing of time', () => {
  const at = (day: string, hour: number) =>
    local(new Date(`${day}T00:00:00+05:00`))
      .plus({ hours: hour })
      .toJSDate()

  it('reminds the staff three days before, one day before, and daily when it is late', async () => {
    const number = await taken()
    const heard = async (now: Date): Promise<string[]> => {
      const before = bot.texts(CLERK).length
      await bot.room.staffTick(now)
      await bot.room.staffTick(now)
      return bot
        .texts(CLERK)
        .slice(before)
        .filter((text) => text.includes(number) && !text.includes('Сводка'))
    }
    expect(await heard(at('2026-03-13', 10))).toEqual([])
    expect(await heard(at('2026-03-14', 10))).toEqual([expect.stringContaining('срок 17.03.2026')])
    expect(await heard(at('2026-03-15', 10))).toEqual([])
    expect(await heard(at('2026-03-16', 8))).toEqual([])
    expect(await heard(at('2026-03-16', 10))).toEqual([expect.stringContaining('Скоро срок: 1')])
    expect(await heard(at('2026-03-18', 10))).toEqual([expect.stringMatching(/опоздание 1 день.*Динара/)])
    expect(await heard(at('2026-03-18', 12))).toEqual([])
    expect(await heard(at('2026-03-19', 10))).toEqual([expect.stringContaining('опоздание 2 дня')])
  })

  it('sends one digest a working morning, overdue first', async () => {
    const number = await taken()
    await bot.room.staffTick(at('2026-03-20', 8))
    const before = bot.texts(CLERK).length
    await bot.room.staffTick(at('2026-03-20', 9))
    await bot.room.staffTick(at('2026-03-20', 10))
    const digests = bot
      .texts(CLERK)
      .slice(before)
      .filter((text) => text.includes('Сводка'))
    expect(digests).toHaveLength(1)
    expect(digests[0]?.indexOf(number)).toBeGreaterThan(digests[0]?.indexOf('Просрочено: 1') ?? 0)
    await bot.room.staffTick(at('2026-03-21', 10))
    expect(
      bot
        .texts(CLERK)
        .slice(before)
        .filter((text) => text.includes('Сводка')),
    ).toHaveLength(1)
  })

  it('closes by silence after ten days, and asks for a rating', async () => {
    await taken()
    await answer('Готово.')
    await bot.room.staffTick(at('2026-03-12', 9))
    expect((await owned()).state).toBe('answered')
    await bot.room.staffTick(at('2026-03-12', 11))
    expect((await owned()).state).toBe('closed')
    expect(bot.last(CITIZEN).text).toContain('за 10 дней')
    expect(aisha.button('survey')).toBeTruthy()
  })

  it('sends again what did not go out', async () => {
    await taken()
    bot.api.fault({ method: 'sendMessage', chatId: CITIZEN, kind: 'drop', times: 1 })
    await answer('Ответ, который потерялся.')
    bot.api.clearFaults()
    await bot.room.staffTick(new Date(bot.clock.now().getTime() + 60_000))
    expect(bot.texts(CITIZEN).filter((text) => text.includes('Ответ, который потерялся.'))).toHaveLength(1)
  })

  it('a citizen who blocked the bot does not hold the staff up', async () => {
    const number = await taken()
    aisha.user.block()
    await answer('Ответ в пустоту.')
    expect(await owned()).toMatchObject({ state: 'answered', owed: [] })
    expect((await owned()).history.at(-1)).toMatchObject({ what: 'undelivered', by: 'bot' })
    aisha.user.unblock()
    await aisha.say(`/complaint ${number}`)
  })
})
