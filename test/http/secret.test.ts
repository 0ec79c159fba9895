import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameSecret } from '../../src/http/webhook.ts'

/** So long that a comparison which ends at the first difference shows on any machine. */
const LENGTH = 4_000_000
const ROUNDS = 25

test('only the secret itself is the secret', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => sameSecret(a, b) === (a === b)))
  for (const odd of [undefined, null, [], ['a'], {}, 7]) expect(sameSecret(odd, '')).toBe(false)
})

/** The least of many: whatever else the machine does only adds to a time. */
const least = (of: readonly number[]): number => Math.min(...of)

test('a secret that differs at its beginning takes as long to refuse as one that differs at its end', () => {
  const secret = 'a'.repeat(LENGTH)
  const early = `b${secret.slice(1)}`
  const late = `${secret.slice(1)}b`
  const ms: Record<'early' | 'late', number[]> = { early: [], late: [] }
  const time = (given: string): number => {
    const started = performance.now()
    expect(sameSecret(given, secret)).toBe(false)
    return performance.now() - started
  }
  for (let round = 0; round < ROUNDS; round++) {
    ms.early.push(time(early))
    ms.late.push(time(late))
  }
  expect(least(ms.late) / least(ms.early)).toBeLessThan(2)
  expect(least(ms.late) / least(ms.early)).toBeGreaterThan(0.5)
})
