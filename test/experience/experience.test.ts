import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENOUGH, type Experience, NONE, OTHER, TOOK, usual } from '../../src/experience/index.ts'

const answer = (took: Experience['took'], another: Experience['another'] = null): Experience => ({
  ...{ service: 'apostille', office: 'psc-01' },
  took,
  another,
})

describe('what is usual', () => {
  test('is told from five answers on, never of fewer', () => {
    expect(usual(Array.from({ length: ENOUGH - 1 }, () => answer('week', 'form')))).toBe(null)
    expect(usual(Array.from({ length: ENOUGH }, () => answer('week', NONE)))).toEqual({
      took: 'week',
      papers: { of: ENOUGH, asked: 0, most: null },
    })
  })

  test('is the answer in the middle, and the paper that was named most', () => {
    const all = [answer('day', NONE), answer('three', 'form'), answer('week', 'form'), answer('longer', OTHER), answer('three', 'photo')]
    expect(usual(all)).toEqual({ took: 'three', papers: { of: 5, asked: 4, most: 'form' } })
  })

  test('does not hang on the order in which it was told, and says nothing that nobody said', () => {
    const one = fc.record({ took: fc.constantFrom(...TOOK, null), another: fc.constantFrom(NONE, OTHER, 'form', 'photo', null) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (all) => {
        const answers = all.map(({ took, another }) => answer(took, another))
        const found = usual(answers)
        expect(usual([...answers].reverse())).toEqual(found)
        if (found?.took) expect(all.map(({ took }) => took)).toContain(found.took)
        if (found?.papers) expect(found.papers.asked).toBeLessThanOrEqual(found.papers.of)
      }),
    )
  })
})
