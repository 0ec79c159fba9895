import { expect, test } from 'vitest'
import { wanted } from '../../src/services/index.ts'
import { catalogue } from '../offices/data.ts'

const flow = (id: string) => {
  const found = catalogue.flow(id)
  if (!found) throw new RangeError(`no service ${id}`)
  return found
}

// Clause 11.5 of the standard has no condition (annex 7; 000: 5714, 5760).
test.each(['sale', 'loan'])('a deal of a guardian wants both notarised statements, whatever the deal is (%s)', (deal) => {
  const papers = wanted(flow('minor-property-deals'), { deal }).filter((line) => line.wanted !== false)
  expect(papers.map(({ document }) => document.id)).toEqual(expect.arrayContaining(['guardian-statement', 'relatives-statement']))
})

// Clauses 21 and 22: where the service was rendered through a centre, its director is complained to (000: 3278, 3280).
test('a complaint about a service centre over the sale of a home goes to the centre, never to the department', () => {
  const through = (channel: string) =>
    flow('minor-housing-sale').complaints.filter(({ channels }) => !channels || channels.some((one) => one === channel))
  expect(through('psc').map(({ id }) => id)).toEqual(['director', 'psc', 'court'])
  expect(through('education-department').map(({ id }) => id)).toEqual(['head', 'akimat', 'department', 'court'])
})

// Clause 21: the ministry's address is printed (000: 2426).
test('a complaint about the result of a scholarship is addressed to the ministry at its address', () => {
  expect(flow('bolashak').complaints.find(({ id }) => id === 'ministry')?.directory).toBe('ministry')
})
