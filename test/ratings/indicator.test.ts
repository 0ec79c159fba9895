import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseInTime, complaintInTime, FEWEST_ANSWERS, indicatorRow, wilson } from '../../src/ratings/index.ts'
import { catalogue } from './ground.ts'

const counts = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))

describe('the Wilson interval', () => {
  test('holds exactly the shares that the score test at 5% does not reject', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const [low, high] = wilson({ hits, of }) ?? [Number.NaN, Number.NaN]
        const seen = hits / of
        // At an end the observed share is just 1.96 standard errors of that share away; 0 and 1 have no such error.
        for (const end of [low / 100, high / 100].filter((share) => share > 1e-9 && share < 1 - 1e-9))
          expect(Math.abs(seen - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.959964, 4)
        expect(low).toBeLessThanOrEqual(100 * seen + 1e-9)
        expect(high).toBeGreaterThanOrEqual(100 * seen - 1e-9)
      }),
    )
  })

  test('stays within 0 and 100', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [low, high] = wilson(count) ?? [-1, 101]
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('agrees with the published example of 81 out of 263', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 0.2553 to 0.3662.
    const [low = 0, high = 0] = wilson({ hits: 81, of: 263 }) ?? []
    expect(low / 100).toBeCloseTo(0.2553, 4)
    expect(high / 100).toBeCloseTo(0.3662, 4)
  })

  test('there is none for what is no share', () => {
    expect(wilson({ hits: 0, of: 0 })).toBeNull()
    expect(wilson({ hits: 7, of: 5 })).toBeNull()
  })
})

test('under five answers it says so and nothing else', () => {
  const flows = catalogue.flows.filter(({ id }) => id === 'livestock-record')
  for (let of = 0; of < FEWEST_ANSWERS; of++)
    expect(indicatorRow('quality', { hits: of, of }, flows)).toMatchObject({
      answers: of,
      value: null,
      interval: null,
      tooFew: true,
      met: null,
    })
  expect(indicatorRow('quality', { hits: 5, of: 5 }, flows)).toMatchObject({ answers: 5, value: 100, tooFew: false, met: true })
})

describe('in time', () => {
  const due = new Date('2026-03-10T09:00:00+05:00')
  const base = { id: 'a', service: 's', office: null, submitted: null, due }

  test('counts the whole day that was promised, in Almaty', () => {
    expect(caseInTime({ ...base, outcome: 'received', closed: new Date('2026-03-10T23:59:00+05:00') })).toBe(true)
    expect(caseInTime({ ...base, outcome: 'received', closed: new Date('2026-03-11T00:00:00+05:00') })).toBe(false)
  })

  test('a refusal is an answer, a case given up is none, and without a due date nothing can be said', () => {
    const closed = new Date('2026-03-09T12:00:00+05:00')
    expect(caseInTime({ ...base, outcome: 'refused', closed })).toBe(true)
    expect(caseInTime({ ...base, outcome: 'given-up', closed })).toBeNull()
    expect(caseInTime({ ...base, outcome: 'received', due: null, closed })).toBeNull()
  })

  test('of complaints only the founded ones', () => {
    const of = { service: 's', office: null, due, answered: new Date('2026-03-12T10:00:00+05:00') }
    expect(complaintInTime({ ...of, founded: true })).toBe(false)
    expect(complaintInTime({ ...of, founded: false })).toBeNull()
  })
})
