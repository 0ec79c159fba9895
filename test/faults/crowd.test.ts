import { expect, test } from 'vitest'
import { liveInCrowd } from './crowd.ts'
import { scale } from './rehearsal.ts'

/** The bench has 30 kills, 12 citizens and three complaints of each. */
const CROWD = { citizens: 3, each: 1, kills: scale('KILLS', 3), latencyMs: 200 }

test.each(['polling', 'webhook'] as const)(
  'killed while people write and the desk answers, Telegram far away (%s): every word is stored once',
  async (mode) => {
    const { doubled, lost, stray, complaints, pieces, kills } = await liveInCrowd({ mode, ...CROWD })
    expect({ doubled, lost, stray, complaints }).toEqual({ doubled: [], lost: [], stray: 0, complaints: CROWD.citizens * CROWD.each })
    expect(pieces).toBe(5 * complaints)
    expect(kills).toBeGreaterThan(0)
  },
  300_000,
)
