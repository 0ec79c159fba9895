import { CITIZEN } from '../chats/play.ts'
import { AFTERWARDS, CLERK, common, desk, type Form, type Life, met, pressing, type Step, SUPERVISOR, says, taps } from './life.ts'

const [FIRST, SECOND, THIRD] = ['2026-000001', '2026-000002', '2026-000003'] as const
/** Comes to the staff in one of the lives. */
const NEW = CITIZEN + 3

/** A form on a complaint's own page. */
const acts = (by: string, number: string, act: string, fields: NonNullable<Form['fields']> = {}): Step => {
  const page = `/desk/complaints/${number}`
  return { by, page, post: `${page}/${act}`, fields }
}
const letter = (by: string, number: string, kind: string, text: string, what = 'send'): Step =>
  acts(by, number, 'letter', { kind, text, do: what })

const form = (by: string, page: string, post: string, fields: NonNullable<Form['fields']> = {}, press?: string): Step => ({
  ...{ by, page: `/desk${page}`, post: `/desk${post}`, fields },
  ...(press === undefined ? {} : { press }),
})

/** What the staff do on the desk's page. */
export const DESK_LIVES = {
  page: {
    ...{
      ...common,
      title: 'the desk’s page: a complaint taken, noted on, asked about, handed over, passed on and answered',
      prepare: desk(3),
    },
    steps: [
      ...met,
      acts('Динара', FIRST, 'take'),
      acts('Динара', FIRST, 'contact'),
      acts('Динара', FIRST, 'note', { text: 'Позвонить туда.' }),
      letter('Динара', FIRST, 'ask', 'Когда это было?', 'keep'),
      letter('Динара', FIRST, 'ask', 'Когда это было, в какое окно?'),
      taps('Ответить'),
      says('Во вторник, окно 5.'),
      acts('Болат', FIRST, 'mute'),
      acts('Болат', FIRST, 'unmute'),
      acts('Динара', FIRST, 'forward', { other: 'Управление здравоохранения' }),
      acts('Динара', FIRST, 'assign', { to: String(SUPERVISOR) }),
      acts('Болат', FIRST, 'study'),
      letter('Болат', FIRST, 'founded', 'Виновные наказаны.'),
      ...pressing(undefined, 'Да, решён', '🙂 4'),
      acts('Динара', SECOND, 'take'),
      acts('Динара', SECOND, 'release'),
      acts('Динара', SECOND, 'take'),
      acts('Болат', SECOND, 'take-over'),
      letter('Болат', SECOND, 'reject', 'Нет оснований.'),
      ...pressing(undefined, 'Нет, не решён', 'Ответ непонятен'),
      acts('Болат', THIRD, 'take'),
      letter('Болат', THIRD, 'unfounded', 'Окно работало.'),
      ...AFTERWARDS,
    ],
  },
  office: {
    ...{ ...common, title: 'the desk’s page: many at once, lists, ready words, reports and the team', prepare: desk(3) },
    steps: [
      ...met,
      form('Динара', '', '/many', { do: 'take', number: [FIRST, SECOND, THIRD] }),
      form('Динара', '', '/views', { name: 'Мои' }),
      form('Динара', '', '/views/drop', {}, 'view'),
      form('Болат', '/canned?lang=kk', '/canned', { title: 'Рақмет', text: 'Хабарласқаныңызға рақмет.' }),
      form('Болат', '/canned?lang=ru', '/canned', { title: 'Спасибо', text: 'Благодарим вас за обращение.' }),
      form('Болат', '/canned?lang=ru', '/canned/drop'),
      says('/start o-psc-01'),
      ...pressing(undefined, '⚠️ Здесь ошибка', 'Переехало'),
      says('Теперь на улице Абая, 10.'),
      form('Болат', '/reports', '/reports', {}, 'report'),
      says('/start', 'Ерлан'),
      form('Болат', '/team', '/team', { id: String(NEW), role: 'clerk', name: 'Ерлан' }),
      form('Болат', `/team/m${NEW}`, `/team/m${NEW}/part`, { services: 'apostille' }),
      form('Болат', `/team/m${CLERK}`, `/team/m${CLERK}/hand`, { do: 'give', to: String(NEW) }),
      form('Болат', `/team/m${CLERK}`, `/team/m${CLERK}/role`, { do: 'remove' }),
      form('Болат', `/team/m${NEW}`, `/team/m${NEW}/role`, { do: 'remove' }),
      form('Болат', `/team/m${NEW}`, `/team/m${NEW}/hand`, { do: 'queue' }),
      ...AFTERWARDS,
    ],
  },
} satisfies Readonly<Record<string, Life>>
