import { fileURLToPath } from 'node:url'
import type { Answer } from '../../src/cases/application/application.ts'
import type { Form } from '../../src/cases/application/letter.ts'
import { loadTexts } from '../../src/i18n.ts'
import { type Field, loadCatalogue } from '../../src/services/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const texts = loadTexts(`${ROOT}locales`)
export const catalogue = loadCatalogue(ROOT)
export const now = new Date('2026-03-12T05:00:00Z')

/** Every application form of every service. */
export const forms: ReadonlyArray<readonly [string, Form]> = catalogue.flows.flatMap((flow) =>
  flow.applications.map((form) => [`${flow.id}, annex ${form.annex}`, { flow, form }] as const),
)

/** Names with every letter that Kazakh has and Russian has not. */
const NAMES = ['Әбілқайырова Өміргүл Һасенқызы', 'Жұмағұлов Ғанибек Үсенұлы', 'Ыбырайымов Іңкәр Қуанышұлы']

/** What a citizen would type into a field: another answer for every field. */
export function typedFor(field: { id: string; type: Field['type'] }, number: number): string {
  switch (field.type) {
    case 'name':
      return `${NAMES[number % NAMES.length]}-${'абвгдежзиклмнопрст'.charAt(number)}`
    case 'text':
      return field.id === 'applicants' ? `${NAMES[0]}, ${NAMES[1]}` : `Мәлімет ${number} «Ұлы дала»`
    case 'address':
      return `Қызылорда облысы, Шиелі ауданы, Ә. Тоқмағамбетов көшесі, ${number}-үй`
    case 'iin':
      return '920312400123'
    case 'date':
      return `${String(number + 1).padStart(2, '0')}.02.2012`
    case 'phone':
      return `8 701 23 45 ${String(100 + number)}`
    case 'email':
      return `aisha${number}@mail.kz`
    case 'number':
      return String(2005 + number)
    default:
      throw new RangeError(`${field.type} is not typed`)
  }
}

/** All answers of a form, as the paper has them: the second option of choices, two rows of tables. */
export const answersFor = ({ form }: Form): Record<string, Answer> =>
  Object.fromEntries(
    form.fields.map((field, number): [string, Answer] => {
      if (field.type === 'choice') return [field.id, field.options?.[1] ?? '']
      if (field.type === 'table')
        return [field.id, [1, 2].map((row) => (field.columns ?? []).map((column, at) => typedFor(column, row * 4 + at)))]
      return [field.id, typedFor(field, number)]
    }),
  )
