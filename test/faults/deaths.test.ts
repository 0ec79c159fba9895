import { expect, test } from 'vitest'
import { liveThrough } from './deaths.ts'
import { judge } from './judge.ts'
import { LIVES, recorded } from './lives.ts'

/** In most steps the first thing is what the update writes, and later ones are in the midst of telling others; the bench dies of every one. */
const DEATHS = [
  [LIVES.brief, [2, 7]],
  [LIVES.team, [2]],
  [LIVES.many, [2]],
  [LIVES.office, [1]],
  [LIVES.page, [10]],
  [LIVES.group, [20]],
  [recorded('share-case.ru'), [2]],
] as const

test.each(DEATHS)(
  'killed after some thing that it does in every step, nothing is twice, nothing lost: $title',
  async (life, deeds) => {
    const without = await liveThrough(life, null)
    expect(without.sent.length).toBeGreaterThan(life.steps.length / 4)
    for (const deed of deeds) {
      const end = await liveThrough(life, deed)
      expect({ deed, ...judge(without, end) }).toEqual({ deed, doubled: [], lost: [] })
      expect(end.deaths).toBeGreaterThan(0)
    }
  },
  240_000,
)
