import { afterEach, expect, test } from 'vitest'
import { openBot, type TestBot } from './bot.ts'
import { CITIZEN, CLERK, SUPERVISOR, TEXT } from './world.ts'

const GROUP = -1_002_000
const open: TestBot[] = []
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.stop()
})

async function opened(again: boolean, staffChat?: number): Promise<TestBot> {
  const bot = await openBot(staffChat, again)
  open.push(bot)
  if (staffChat !== undefined) bot.api.group(staffChat, 'Стол жалоб')
  await bot.stores.staff.name(CLERK, 'clerk', SUPERVISOR, bot.clock.now())
  await bot.stores.staff.setLang('ru')
  await bot.stores.staff.saveCanned({ id: 'c1', lang: 'ru', title: 'Спасибо', text: 'Благодарим за обращение.' })
  return bot
}

/** A complaint with two pieces of text, two files and a contact, asked about, replied to, answered and settled. */
async function live(bot: TestBot, desk: number): Promise<void> {
  const aisha = bot.person(CITIZEN, 'Айша', 'ru')
  const dinara = bot.person(CLERK, 'Динара', 'ru')
  const says = (text: string) => (desk === CLERK ? dinara.say(text) : dinara.act((user) => user.groupSend(desk, text, bot.last(desk).id)))
  await aisha.say('/start')
  await dinara.say('/start')
  await aisha.say('/complain')
  // The form, also when it was begun before the mark: whoever writes their story now is heard.
  expect(bot.last(CITIZEN).text).toContain('О какой услуге речь?')
  for (const label of ['Поставить апостиль', 'ЦОН', 'psc-01', 'Грубость']) await aisha.tap(label)
  await aisha.say(TEXT)
  await aisha.say('И ещё: звонила три раза.')
  await aisha.tap('Готово')
  await aisha.say('вчера')
  await aisha.act((user) => user.photo(undefined, 'вот талон'))
  await aisha.act((user) => user.document('письмо.pdf', Buffer.from('%PDF')))
  await aisha.tap('Готово')
  await aisha.say('Ахметова Айша')
  await aisha.tap('По телефону')
  await aisha.say('8 701 123 45 67')
  await aisha.tap('Отправить')
  await dinara.tap('Взять', desk)
  await dinara.tap('Спросить', desk)
  await says('Когда это было?')
  await says('И в какое окно вы обратились?')
  await dinara.tap('📨', desk)
  await aisha.tap('Ответить')
  await aisha.say('Во вторник, окно 5.')
  await dinara.tap('📬 Ответить', desk)
  await dinara.tap('Обоснованна', desk)
  await dinara.tap('Спасибо', desk)
  await says('Меры приняты.')
  await dinara.tap('📨', desk)
}

/** All that is stored of complaints and drafts, without moments that only say when. */
async function stored(bot: TestBot) {
  const complaints = await bot.stores.complaints.list(CITIZEN)
  const drafts = bot.store.connection.collection<{ texts: string[]; textMessages: number[]; files: { kind: string }[] }>('complaint-drafts')
  const draft = await drafts.findOne({ citizen: CITIZEN } as object)
  return {
    drafts: await drafts.countDocuments({}),
    texts: draft?.texts,
    pieces: draft?.textMessages.length,
    files: draft?.files.map(({ kind }) => kind),
    complaints: complaints.map(({ number, state, text, files, messages, history }) => ({
      ...{ number, state, text },
      files: files.map(({ kind }) => kind),
      messages: messages.map((one) => one.text),
      history: history.map(({ what, by }) => `${by} ${what}`),
    })),
  }
}

test.each([
  ['in private chats', undefined],
  ['in the staff chat', GROUP],
])(
  'killed between every write and its mark, the day ends as any other: nothing twice, nothing lost (desk %s)',
  { timeout: 240_000 },
  async (_where, chat) => {
    const [once, again] = [await opened(false, chat), await opened(true, chat)]
    for (const bot of [once, again]) await live(bot, chat ?? CLERK)
    const expected = await stored(once)
    expect(expected.drafts).toBe(1)
    expect(expected.complaints).toMatchObject([
      { messages: [expect.stringContaining('Когда'), 'Во вторник, окно 5.', expect.stringContaining('Меры')] },
    ])
    expect(await stored(again)).toEqual(expected)
  },
)
