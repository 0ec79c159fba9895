import { expect, test } from 'vitest'
import { officeNames } from '../../src/app/report-sources.ts'
import { LANGS } from '../../src/i18n.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { named } from '../../src/ratings/report/report-query.ts'

const names = officeNames(loadDirectories(new URL('../..', import.meta.url).pathname))

test.each([
  ['Карагандинская область', 'Қарағанды облысы'],
  ['Карагандинской', 'Қарағанды облысы'],
  ['Karaganda', 'Қарағанды облысы'],
  ['ақмола', 'Ақмола облысы'],
  ['Акмолинская', 'Ақмола облысы'],
])('the region «%s»', (typed, wanted) => expect(named(typed, names.regions)).toBe(wanted))

test('each of the directories’ regions is found by its name in every language', () => {
  for (const { id, also } of names.regions) for (const name of also) expect(named(name, names.regions), name).toBe(id)
})

test('an office by its whole title, in every language, where no other has it', () => {
  const offices = names.offices()
  for (const lang of LANGS) expect(named(names.officeName('psc-01', lang) ?? '', offices), lang).toBe('psc-01')
  expect(named('Центр обслуживания населения', offices)).toBeNull()
})
