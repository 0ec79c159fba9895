import type { App } from '../../src/app/index.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import type { BotApi } from '../../src/playground/bot-api.ts'
import type { UserAct } from '../../src/playground/transcript.ts'
import { CITIZEN } from '../chats/play.ts'

/** What somebody does, in their own chat or in a group. */
export interface Act {
  readonly by?: string | undefined
  readonly user: UserAct
  /** A group: a text there answers the last question. */
  readonly in?: number | undefined
}

/** A form of the desk's page that somebody of the staff opens in a browser, fills in and sends. */
export interface Form {
  readonly by: string
  readonly page: string
  /** Where it is sent. */
  readonly post: string
  readonly fields?: Readonly<Record<string, string | readonly string[]>>
  /** The button that sends it, by its name; without, one that has none. */
  readonly press?: string
}

/** What happens: somebody acts or sends a form, or the bot is started with one edition more of the rides to school. */
export type Step = Act | Form | { readonly edition: true }

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

/** Jobs that broke off are begun again when their lease has run out. */
export const AFTERWARDS: readonly Step[] = [{ user: { advance: 'PT6M' } }, { user: { advance: 'PT6M' } }]

export const [CLERK, SUPERVISOR] = [CITIZEN + 1, CITIZEN + 2]
export const CLOCK = '2026-03-02T10:00:00+05:00'
export const TEXT = 'Меня не приняли, причину не сказали, окно закрыли перед носом.'

/** A text or a press of the button with this label, or one that has it in it. */
export const says = (send: string, by?: string, where?: number): Step => ({ by, user: { send }, in: where })
export const taps = (tap: string, by?: string, where?: number): Step => ({ by, user: { tap }, in: where })
export const pressing = (by: string | undefined, ...labels: string[]): Step[] => labels.map((label) => taps(label, by))

/** A clerk, ready words, and so many complaints of the citizen's. */
export const desk =
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

const people = ['Динара', 'Болат'] as const
export const common = { language: 'ru', clock: CLOCK, people, staff: { chatId: undefined, ids: [SUPERVISOR] } } as const
export const met: readonly Step[] = [says('/start'), says('/start', 'Динара'), says('/start', 'Болат')]

export const APOSTILLE: readonly Step[] = [says('/start s-apostille'), ...pressing(undefined, '▶️ Список документов', 'Да, сам(а)')]
