import { expect, test } from 'vitest'
import { batched } from '../../src/store/batching.ts'

/** Batches that end when they are let go, with what each was asked. */
function held() {
  const batches: { asks: readonly number[]; end: () => void; fail: (error: Error) => void }[] = []
  const begun: (() => void)[] = []
  const ask = batched<number, number>(
    (asks) =>
      new Promise((resolve, reject) => {
        batches.push({ asks, end: () => resolve(asks.map((one) => (one < 0 ? new RangeError(String(one)) : one * 10))), fail: reject })
        for (const tell of begun.splice(0)) tell()
      }),
  )
  /** Resolves when the `n`-th batch has begun. */
  const nth = async (n: number) => {
    while (batches.length <= n) await new Promise<void>((resolve) => begun.push(resolve))
    return batches[n] as (typeof batches)[number]
  }
  return { ask, nth }
}

test('what is asked for while a batch is under way goes together in the next one', async () => {
  const { ask, nth } = held()
  const first = ask(1)
  const one = await nth(0)
  const others = [ask(2), ask(3), ask(4)]
  one.end()
  const two = await nth(1)
  two.end()
  expect([one.asks, two.asks]).toEqual([[1], [2, 3, 4]])
  expect(await Promise.all([first, ...others])).toEqual([10, 20, 30, 40])
})

test('each asker hears the error of their own, and all of them what struck the batch', async () => {
  const { ask, nth } = held()
  const asked = Promise.allSettled([ask(1), ask(-2)])
  ;(await nth(0)).end()
  expect(await asked).toEqual([
    { status: 'fulfilled', value: 10 },
    { status: 'rejected', reason: new RangeError('-2') },
  ])
  const struck = Promise.allSettled([ask(3), ask(4)])
  ;(await nth(1)).fail(new TypeError('cut off'))
  expect((await struck).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const after = ask(5)
  ;(await nth(2)).end()
  expect(await after).toBe(50)
})

test('a batch that hangs holds the next ones back for a moment only', async () => {
  const { ask, nth } = held()
  const hanging = ask(1)
  const one = await nth(0)
  const next = ask(2)
  ;(await nth(1)).end()
  expect(await next).toBe(20)
  one.end()
  expect(await hanging).toBe(10)
})

test('an ask alone goes the short way, where there is one, and several go together', async () => {
  const ways: string[] = []
  const ask = batched<number, number>(
    async (asks) => {
      ways.push(`many ${asks.join()}`)
      return asks.map((one) => one * 10)
    },
    async (one) => {
      ways.push(`one ${one}`)
      if (one < 0) throw new RangeError('negative')
      return one * 10
    },
  )
  expect(await ask(1)).toBe(10)
  expect(await Promise.all([ask(2), ask(3)])).toEqual([20, 30])
  await expect(ask(-4)).rejects.toThrow('negative')
  expect(ways).toEqual(['one 1', 'many 2,3', 'one -4'])
})
