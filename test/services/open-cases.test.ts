import { expect, test } from 'vitest'
import { checkCases } from '../../src/services/check/check-cases.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { ROOT } from './house.ts'

const catalogue = loadCatalogue(ROOT)
const open = (service: string, edition: string | null = null) => ({
  service,
  edition,
  answers: {},
  ticks: [],
  channel: null,
  submitted: null,
})

test('the check knows which open cases hang on services that are retired or gone', () => {
  const apostille = catalogue.flow('apostille')
  if (!apostille) throw new Error('no apostille')
  const retired = {
    ...catalogue,
    flow: (id: string) => (id === 'apostille' ? { ...apostille, status: 'retired' as const } : catalogue.flow(id)),
  }
  const cases = [open('apostille'), open('apostille'), open('unicorn'), open('bolashak'), open('apostille', 'apostille-1999')]
  expect(checkCases(retired, cases, []).map(({ file, severity, said }) => [file, severity, said?.values.n])).toEqual([
    ['flows/apostille.yaml', 'warning', 2],
    ['flows/unicorn.yaml', 'error', 1],
    ['flows/apostille-1999.yaml', 'error', 1],
  ])
  expect(checkCases(catalogue, [open('apostille')], [])).toEqual([])
  expect(checkCases(catalogue, [open('unicorn')], ['flows/unicorn.yaml'])).toEqual([])
})
