import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { App } from '../../src/app/index.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import type { BotApi } from '../../src/playground/bot-api.ts'
import { readTranscript, type UserAct } from '../../src/playground/transcript.ts'
import { CITIZEN } from '../chats/play.ts'

/** What somebody does, in their own chat or in a group. */
export interface Step {
  readonly by?: string | undefined
  readonly user: UserAct
  /** A group: a text there answers the last message. */
  readonly in?: number | undefined
}

/** People and what they do, one after another. */
export interface Life {
  readonly title: string
  readonly language: string
  readonly clock: string
  /** Those besides the one whose chat it is who are there from the beginning: their ids follow. */
  readonly people?: readonly string[]
  readonly staff?: { readonly chatId: number | undefined; readonly ids: readonly number[] }
  /** What is there before the first step. */
  readonly prepare?: (app: App, api: BotApi, now: Date) => Promise<void>
  readonly steps: readonly Step[]
}

const CHATS = fileURLToPath(new URL('../chats/', import.meta.url))
/** Recorded chats in whose rooms something is added. */
export const RECORDED = ['complaint-today.kk', 'share-case.ru', 'reminders.ru', 'typed-answers.ru'] as const
/** Jobs that broke off are begun again when their lease has run out. */
const AFTERWARDS: readonly Step[] = [{ user: { advance: 'PT6M' } }, { user: { advance: 'PT6M' } }]

/** A recorded chat as a life. */
export function recorded(name: string): Life {
  const { language, clock, steps } = readTranscript(readFileSync(`${CHATS}${name}.yaml`, 'utf8'))
  return { title: name, language, clock, steps: [...steps.map(({ by, user }) => ({ by, user })), ...AFTERWARDS] }
}

const GROUP = -1_002_000
const [CLERK, SUPERVISOR] = [CITIZEN + 1, CITIZEN + 2]
const CLOCK = '2026-03-02T10:00:00+05:00'
const TEXT = 'Меня не приняли, причину не сказали, окно закрыли перед носом.'

/** A text or a press of the button with this label, or one that has it in it. */
const says = (send: string, by?: string, where?: number): Step => ({ by, user: { send }, in: where })
const taps = (tap: string, by?: string, where?: number): Step => ({ by, user: { tap }, in: where })
const pressing = (by: string | undefined, ...labels: string[]): Step[] => labels.map((label) => taps(label, by))

/** A clerk, ready words, and so many complaints of the citizen's. */
const desk =
  (count: number): NonNullable<Life['prepare']> =>
  async ({ stores: { complaints } }, _api, now) => {
    await complaints.staff.name(CLERK, 'clerk', SUPERVISOR, now)
    await complaints.staff.setLang('ru')
    await complaints.staff.saveCanned({ id: 'c1', lang: 'ru', title: 'Спасибо', text: 'Благодарим за обращение.' })
    for (let nth = 0; nth < count; nth++) {
      const told = { service: 'apostille', channel: 'psc', office: 'psc-01', about: 'rudeness', happened: '2026-02-27' } as const
      const person = { name: 'Ахметова Айша', contact: { way: 'phone', value: '+77011234567' } } as const
      const done = ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'] as const
      const fields = { ...told, texts: [`${TEXT} ${nth}`], files: [], person, done: [...done] }
      const draft = await complaints.drafts.create(`d.life${nth}00000`, CITIZEN, fields, now)
      await complaints.register.register(draft as Complete, { route: 'psc-director', lang: 'ru' }, now)
    }
  }

/** From taking it to the citizen's last word; the desk is in a private chat or in a group. */
const letters = (where?: number): Step[] => {
  const dinara = (...labels: string[]): Step[] => labels.map((label) => taps(label, 'Динара', where))
  const words = (text: string): Step => says(text, 'Динара', where)
  return [
    ...dinara('✋ Взять', '❓ Спросить'),
    words('Когда это было?'),
    words('И в какое окно вы обратились?'),
    ...dinara('📨'),
    taps('Ответить'),
    says('Во вторник, окно 5.'),
    ...dinara('📄 Открыть', '📝 Заметка'),
    words('Позвонить туда @'),
    ...dinara('📨', '📤 Передать', '✏️ Другой орган'),
    words('Управление здравоохранения'),
    ...dinara('📨', '🔎 Изучить', '📬 Ответить', 'Обоснованна', 'Спасибо'),
    words('Меры приняты.'),
    ...dinara('📨'),
  ]
}

const people = ['Динара', 'Болат'] as const
const common = { language: 'ru', clock: CLOCK, people, staff: { chatId: undefined, ids: [SUPERVISOR] } } as const
const met: readonly Step[] = [says('/start'), says('/start', 'Динара'), says('/start', 'Болат')]

const APOSTILLE: readonly Step[] = [says('/start s-apostille'), ...pressing(undefined, '▶️ Список документов', 'Да, сам(а)')]

/** What people live through in the rooms whose chats nobody has recorded. */
export const LIVES = {
  brief: {
    ...{ ...common, title: 'a complaint with more words and a picture, asked about and answered', prepare: desk(1) },
    steps: [
      ...met,
      says('/complaints'),
      ...pressing(undefined, '№ 2026-000001', '➕ Добавить'),
      says('Звонила ещё раз, трубку не берут.'),
      { user: { photo: 'вот талон' } },
      ...pressing('Динара', '✋ Взять', '📬 Ответить', 'Обоснованна', 'Спасибо'),
      says('Меры приняты.', 'Динара'),
      ...pressing('Динара', '📨'),
      ...pressing(undefined, 'Да, решён', '🙂 4'),
    ],
  },
  letters: {
    ...{ ...common, title: 'a complaint that is asked about, noted on, passed on and answered', prepare: desk(1) },
    steps: [...met, ...letters(), ...pressing(undefined, 'Да, решён', '🙂 4', '😀 5'), ...AFTERWARDS],
  },
  group: {
    ...{ ...common, title: 'the same in the chat of the staff', prepare: desk(1), staff: { chatId: GROUP, ids: [SUPERVISOR] } },
    steps: [...met, ...letters(GROUP), ...AFTERWARDS],
  },
  own: {
    ...{ ...common, title: 'what citizens do with complaints of theirs', prepare: desk(2) },
    steps: [
      ...met,
      says('/complaints'),
      ...pressing(undefined, '№ 2026-000001', '➕ Добавить'),
      says('Звонила ещё раз, трубку не берут.'),
      { user: { photo: 'вот талон' } },
      { user: { album: 2 } },
      ...pressing(undefined, '✅ Готово'),
      says('/complaints'),
      ...pressing(undefined, '№ 2026-000002', '↩️ Отозвать', '↩️ Да, отозвать'),
      { user: { advance: 'P16D' } },
      says('/complaints'),
      ...pressing(undefined, '№ 2026-000001', '⬆️ Выше', '⬆️ Да, поднять'),
      ...AFTERWARDS,
    ],
  },
  refused: {
    ...{ ...common, title: 'a complaint that is handed on, rejected, comes back, is taken over and left to silence', prepare: desk(1) },
    steps: [
      ...met,
      ...pressing('Болат', '№ 2026-000001', '✋ Взять', '🤝 Отдать коллеге', String(CLERK)),
      ...pressing('Динара', '📄 Открыть', '🚫 Отклонить'),
      says('Нет оснований.', 'Динара'),
      ...pressing('Динара', '📨'),
      ...pressing(undefined, 'Нет, не решён', 'Ответ непонятен'),
      ...pressing('Болат', '✋'),
      ...pressing('Болат', '📬 Ответить', 'Обоснованна'),
      says('Виновные наказаны.', 'Болат'),
      { by: 'Болат', user: { document: 'приказ.pdf' } },
      ...pressing('Болат', '📨'),
      { user: { advance: 'P12D' } },
      ...AFTERWARDS,
    ],
  },
  many: {
    ...{ ...common, title: 'one answer to many complaints, and many handed on at once', prepare: desk(4) },
    steps: [
      ...met,
      says('/queue', 'Болат'),
      ...pressing('Болат', '📂 Все открытые', '☑️ Выбрать несколько', '☑️ Вся страница', '🤝 Отдать', String(CLERK)),
      says('/queue', 'Динара'),
      ...pressing('Динара', '👤 Мои', '№ 2026-000001', '📚 О том же', '📬 Один ответ'),
      ...pressing('Динара', '✅ Ответить и на эту', '⏭ Пропустить', '✅ Ответить и на эту', '⏭ Пропустить', 'Обоснованна'),
      says('Окно открыто снова, приносим извинения.', 'Динара'),
      ...pressing('Динара', '📨'),
      ...AFTERWARDS,
    ],
  },
  team: {
    ...{ ...common, title: 'the team and its ready words', prepare: desk(1) },
    steps: [
      ...met,
      says('/start', 'Ерлан'),
      says('/staff', 'Болат'),
      ...pressing('Болат', '➕ Добавить'),
      says(String(CITIZEN + 3), 'Болат'),
      ...pressing('Болат', 'сотрудник'),
      ...pressing('Динара', '✋ Взять'),
      says('/staff', 'Болат'),
      ...pressing('Болат', '💬 ru', '➕ Новый ответ'),
      says('Извинение\nПриносим извинения.', 'Болат'),
      says('/staff', 'Болат'),
      ...pressing('Болат', 'Динара', 'убрать', '↩️ В очередь'),
      ...AFTERWARDS,
    ],
  },
  errand: {
    language: 'ru',
    clock: CLOCK,
    title: 'an errand to its end: handed in, received, told of, rated',
    steps: [
      ...APOSTILLE,
      ...pressing(undefined, '✅ Документы сданы', 'ЦОН · сегодня', '🎉', '🧭', 'недел', 'Да', 'Другой документ'),
      ...pressing(undefined, '⭐', '✅ Да', '😀 5', '🙂 4', '😀 5', '✅ Нет, недолго', '✅ Да, всё', '✍️ Написать отзыв'),
      says('Всё быстро, спасибо.'),
      says('/complaints'),
      ...AFTERWARDS,
    ],
  },
  mistakes: {
    ...common,
    title: 'what is wrong in lists of documents and offices, and a supervisor who looks into it',
    steps: [
      ...met,
      ...APOSTILLE,
      ...pressing(undefined, '⋯ Ещё', 'ℹ️ Документы', 'ℹ️ 2', '⚠️ Здесь ошибка'),
      says('Справка больше не нужна.'),
      says('/start o-psc-01'),
      ...pressing(undefined, '⚠️ Здесь ошибка', 'Переехало'),
      says('Теперь на улице Абая, 10.'),
      says('/reports', 'Болат'),
      ...pressing('Болат', '✅ 1'),
      ...AFTERWARDS,
    ],
  },
  form: {
    ...common,
    title: 'a complaint written in pieces and with an album, changed before it is sent, and its receipt',
    steps: [
      ...met,
      says('/complain'),
      ...pressing(undefined, 'Поставить апостиль', 'ЦОН', 'Не знаю', 'Грубость'),
      says(TEXT),
      says('Заявление так и не взяли.'),
      ...pressing(undefined, '✅ Готово'),
      says('вчера'),
      { user: { album: 2 } },
      ...pressing(undefined, '✅ Готово'),
      says('Ахметова Айша'),
      ...pressing(undefined, 'Только сюда', '✏️ Имя'),
      says('Ахметова Айша Маратовна'),
      ...pressing(undefined, '✏️ Услуга', 'Болашак', 'Грубость', '📨 Отправить'),
      ...AFTERWARDS,
    ],
  },
  application: {
    language: 'ru',
    clock: CLOCK,
    title: 'an application filled in, put right, and made into its letter',
    steps: [
      says('/start s-school-transport'),
      ...pressing(undefined, '▶️ Список документов', 'Свидетельство о рождении', '⋯ Ещё', 'ℹ️ Документы', 'ℹ️ 1'),
      ...pressing(undefined, '✍️ Заполнить', '✍️ Начать'),
      says('Аким района'),
      says('Ахметова Айша Маратовна'),
      says('село Абай, улица Мира, дом 5'),
      says('+7 701 234 56 78'),
      says('Ахметов Али Маратович'),
      says('2015'),
      says('Абай'),
      says('Школа 5'),
      says('3 А'),
      says('2026'),
      ...pressing(undefined, '✏️ 1'),
      says('Аким Жаркаинского района'),
      ...pressing(undefined, '📄 PDF, русский'),
      ...AFTERWARDS,
    ],
  },
  rest: {
    language: 'ru',
    clock: CLOCK,
    title: 'reminders of one’s own, quiet hours, and to be forgotten',
    steps: [
      ...APOSTILLE,
      says('/reminders'),
      ...pressing(undefined, '➕ Добавить', 'Завтра'),
      says('/reminders'),
      ...pressing(undefined, '🌙 Тихие часы'),
      says('22-8'),
      { user: { advance: 'P2D' } },
      says('/privacy'),
      ...pressing(undefined, '🗑 Удалить всё', '🗑 Удалить навсегда'),
      ...AFTERWARDS,
    ],
  },
} satisfies Readonly<Record<string, Life>>
