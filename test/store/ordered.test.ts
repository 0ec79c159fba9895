import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ordered } from '../../src/store/embedded/ordered.ts'

test('a range is counted without a look at its entries, as a walk counts it', () => {
  const name = (n: number): string => String(n).padStart(4, '0')
  const some = fc.integer({ min: 0, max: 1_200 })
  fc.assert(
    fc.property(fc.array(some, { minLength: 600, maxLength: 2_500 }), fc.array(fc.tuple(some, some), { minLength: 20 }), (keys, ranges) => {
      const entries = new Ordered<{ seq: number }>()
      for (const [seq, key] of keys.entries()) entries.add(name(key), { seq })
      for (const [lo, hi] of ranges) {
        const walk = entries.walk(name(lo), name(hi), false)
        let walked = 0
        while (lo < hi && walk.next()) walked++
        expect(entries.count(name(lo), name(hi))).toBe(walked)
      }
    }),
    { numRuns: 20 },
  )
})
