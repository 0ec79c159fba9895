import type { Lang } from '../i18n.ts'
import type { BotApi, PlaygroundUser } from './bot-api.ts'

/** One phone on the page. */
export interface Pane {
  key: 'citizen' | 'clerk'
  userId: number
}

/** The ids of the people on the page, and of the clerks' group. */
export const CITIZEN_ID = 1001
export const CLERK_ID = 2001
export const STAFF_GROUP_ID = -1_002_001

const PEOPLE: Record<Pane['key'], { names: string[]; languageCode: Lang }> = {
  citizen: { names: ['Айгүл', 'Мадина', 'Ерболат', 'Светлана', 'Нұрлан', 'Olga'], languageCode: 'kk' },
  clerk: { names: ['Дархан'], languageCode: 'ru' },
}

export const FIRST_PANES: readonly Pane[] = [
  { key: 'citizen', userId: CITIZEN_ID },
  { key: 'clerk', userId: CLERK_ID },
]

/** The person behind a pane; a citizen who was reset is a new person with the next id and another name. */
export function personOf(api: BotApi, pane: Pane): PlaygroundUser {
  const { names, languageCode } = PEOPLE[pane.key]
  const firstName = names[pane.key === 'citizen' ? (pane.userId - CITIZEN_ID) % names.length : 0] ?? ''
  return api.user({ id: pane.userId, firstName, languageCode })
}
