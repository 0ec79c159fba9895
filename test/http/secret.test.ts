import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameSecret } from '../../src/http/webhook.ts'

/** So long that a comparison which ends at the first difference shows on any machine. */
const LENGTH = 4_000_000
const ROUNDS = 9

test('only the secret itself is the secret', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => sameSecret(a, b) === (a === b)))
  for (const odd of [undefined, null, [], ['a'], {}, 7]) expect(sameSecret(odd, '')).toBe(false)
})

const middle = (of: number[]): number => of.sort((a, b) => a - b)[of.length >> 1] ?? 0

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
  expect(middle(ms.late) / middle(ms.early)).toBeLessThan(2)
  expect(middle(ms.late) / middle(ms.early)).toBeGreaterThan(0.5)
})
