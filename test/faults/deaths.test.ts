import { expect, test } from 'vitest'
import { liveThrough } from './deaths.ts'
import { judge } from './judge.ts'
import { LIVES } from './lives.ts'

/** In most steps the first of these is what the update writes, and the other is in the midst of telling others; the bench dies of every one. */
const DEEDS = [2, 7]

test('killed after the second and the seventh thing that it does in every step: nothing twice, nothing lost', async () => {
  const { brief } = LIVES
  const without = await liveThrough(brief, null)
  expect(without.sent.length).toBeGreaterThan(brief.steps.length / 2)
  for (const deed of DEEDS) {
    const end = await liveThrough(brief, deed)
    expect({ deed, ...judge(without, end) }).toEqual({ deed, doubled: [], lost: [] })
    expect(end.deaths).toBeGreaterThan(brief.steps.length / 4)
  }
}, 240_000)
