import { expect, test } from 'vitest'
import { namedAfter } from '../../src/offices/places/title.ts'
import { catalogue, directories } from './data.ts'

const named = (name: string) => namedAfter({ name })

test.each([
  ['Шымкент қаласы әкімінің аппараты', 'Шымкент', 'қала'],
  ['Майкент ауылы әкімінің аппараты', 'Майкент', 'ауыл'],
  ['Таскент кенті әкімінің аппараты', 'Таскент', 'кент'],
  ['Қырық-Құдық ауылдық округі әкімінің аппараты', 'Қырық-Құдық', 'ауылдық округ'],
])('«%s» is named after %s', (office, name, kind) => expect(named(office)).toEqual({ name, kind }))

test.each(['Шымкент әкімдігі', 'Ауылы әкімінің аппараты'])('«%s» is named after nothing', (office) => expect(named(office)).toBeNull())

test('no name of the directories is torn in the middle of a word', () => {
  const ids = new Set(catalogue.flows.flatMap(({ channels }) => channels.flatMap(({ directory }) => directory ?? [])))
  const torn = [...ids].flatMap((id) =>
    directories.directory(id).flatMap((office) => {
      const own = namedAfter(office)
      return own && !office.name.includes(`${own.name} ${own.kind}`) ? [office.name] : []
    }),
  )
  expect(torn).toEqual([])
})
