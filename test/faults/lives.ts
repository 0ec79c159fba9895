import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTranscript } from '../../src/playground/transcript.ts'
import { CITIZEN } from '../chats/play.ts'
import { DESK_LIVES } from './desk-lives.ts'
import {
  AFTERWARDS,
  APOSTILLE,
  CLERK,
  CLOCK,
  common,
  desk,
  type Life,
  met,
  pressing,
  type Step,
  SUPERVISOR,
  says,
  TEXT,
  taps,
} from './life.ts'

const CHATS = fileURLToPath(new URL('../chats/', import.meta.url))
/** Recorded chats in whose rooms something is added. */
export const RECORDED = ['complaint-today.kk', 'share-case.ru', 'reminders.ru', 'typed-answers.ru'] as const
/** A recorded chat as a life. */
export function recorded(name: string): Life {
  const { language, clock, steps } = readTranscript(readFileSync(`${CHATS}${name}.yaml`, 'utf8'))
  return { title: name, language, clock, steps: [...steps.map(({ by, user }) => ({ by, user })), ...AFTERWARDS] }
}

const GROUP = -1_002_000

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
      says('/queue', 'Болат'),
      ...pressing('Болат', '📂 Все открытые', '№ 2026-000001', '✋ Взять', '🤝 Отдать коллеге', String(CLERK)),
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
      ...pressing('Болат', 'Динара', 'Что ведёт', 'Услуги', 'Болашак', '✅ '),
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
  edition: {
    language: 'ru',
    clock: '2026-11-30T10:00:00+05:00',
    title: 'a new edition comes while two lists are open, and one goes over to it',
    steps: [
      says('/start s-school-transport'),
      ...pressing(undefined, '✅ Сегодня (', 'Да', '☐ 1', '⋯ Ещё', 'Название'),
      says('Собираю'),
      says('/start s-school-transport'),
      taps('Для другого человека'),
      says('Сдано'),
      ...pressing(undefined, 'Да', 'Документы сданы', 'egov.kz · сегодня'),
      { edition: true },
      { user: { advance: 'P1D' } },
      { user: { advance: 'P2D' } },
      says('/cases'),
      ...pressing(undefined, 'Собираю', '⋯ Ещё', 'Перейти на новые правила', 'Перейти: отметки сохранятся'),
      { user: { advance: 'P4D' } },
      ...AFTERWARDS,
    ],
  },
  ...DESK_LIVES,
} satisfies Readonly<Record<string, Life>>
