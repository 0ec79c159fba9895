import { liveInCrowd } from '../faults/crowd.ts'
import { figure, type Row } from './measure.ts'

export const title = 'A crowd and its desk, the bot killed again and again, Telegram 200 ms away'

const CROWD = { citizens: 12, each: 3, kills: 30, latencyMs: 200 }

/** Complaints from the first word to the last, by polling and by webhook; `test/faults/crowd.test.ts` does the same in small. */
export async function benchCrowd(): Promise<Row[]> {
  const rows: Row[] = []
  for (const mode of ['polling', 'webhook'] as const) {
    const began = performance.now()
    const { kills, complaints, pieces, files, doubled, lost, stray, repeated } = await liveInCrowd({ mode, ...CROWD })
    rows.push({
      ...{ mode, kills, complaints, 'pieces of text': pieces, files, 'stored twice': doubled.length, lost: lost.length },
      ...{ 'stray drafts': stray, 'messages repeated': repeated, seconds: figure((performance.now() - began) / 1000) },
    })
  }
  return rows
}
