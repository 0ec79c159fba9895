import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue, seeFor } from '../../src/services/index.ts'
import { combinations } from '../../src/services/papers/paths.ts'

const { flows } = loadCatalogue(join(import.meta.dirname, '../..'))

test('close services point to each other, and only to services that are offered', () => {
  const pairs = flows.flatMap(({ id, see }) => see.map(({ service }) => [id, service] as const))
  expect(pairs.length).toBeGreaterThan(0)
  for (const [from, to] of pairs) {
    const other = flows.find(({ id }) => id === to)
    expect(other?.status, to).toBeUndefined()
    expect(
      other?.see.some(({ service }) => service === from),
      `${to} does not point back to ${from}`,
    ).toBe(true)
  }
})

test("three services on a child's home are one tap from each other, whatever was answered", () => {
  const home = ['minor-housing-sale', 'minor-housing-mortgage', 'minor-property-deals']
  for (const flow of flows.filter(({ id }) => home.includes(id)))
    expect([flow.id, ...flow.see.map(({ service }) => service)].sort()).toEqual([...home].sort())
})

test('a guardian who sells is surely told of the guardian’s certificate, a parent never', () => {
  const [sale] = flows.filter(({ id }) => id === 'minor-housing-sale')
  if (!sale) throw new RangeError('no sale')
  for (const answers of combinations(sale)) {
    const told = seeFor(sale, answers).find(({ service }) => service === 'minor-property-deals')
    expect(told?.sure, JSON.stringify(answers)).toBe(answers.who === 'guardian' ? true : undefined)
  }
  expect(seeFor(sale, {}).find(({ service }) => service === 'minor-property-deals')?.sure).toBe(false)
})
