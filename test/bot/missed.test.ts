import { expect, test } from 'vitest'
import { createMissed } from '../../src/bot/updates/missed.ts'

const now = new Date('2026-03-02T10:00:00+05:00')
const later = (seconds: number) => new Date(now.getTime() + 1000 * seconds)

function asking() {
  const asked: number[] = []
  const waits = new Set<number>()
  const missed = createMissed(async (citizen) => {
    asked.push(citizen)
    return waits.has(citizen)
  })
  return { asked, waits, missed }
}

test('that nothing waits is remembered for each citizen, for a minute at most', async () => {
  const { asked, waits, missed } = asking()
  for (const citizen of [1, 1, 2]) expect(await missed.of(citizen, now)).toBe(false)
  expect(asked).toEqual([1, 2])
  waits.add(1)
  expect(await missed.of(1, later(29))).toBe(false)
  expect(await missed.of(1, later(60))).toBe(true)
  expect(await missed.of(1, later(61))).toBe(true)
})

test('who shuts or opens their chat is asked about anew', async () => {
  const { waits, missed } = asking()
  await missed.of(1, now)
  missed.forget(1)
  waits.add(1)
  expect(await missed.of(1, later(1))).toBe(true)
})

test('a clock that goes back, or leaps, keeps nothing too long', async () => {
  const { asked, missed } = asking()
  await missed.of(1, now)
  await missed.of(1, later(-3600))
  await missed.of(1, later(86_400))
  expect(asked).toEqual([1, 1, 1])
})
