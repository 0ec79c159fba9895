import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { labelledIn, measure, routerOf } from '../fixtures/intents/measure.ts'
import type { Row } from './measure.ts'

export const title = 'What people want: labelled queries in three languages'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The router on both halves; only the one that was measured alone says how good it is. */
export function benchUnderstand(): Row[] {
  const understand = routerOf(ROOT)
  return ['test/fixtures/intents/measured.yaml', 'locales/_examples.yaml'].map((half) => {
    const found = measure(labelledIn(join(ROOT, half)), understand)
    return {
      half: half.includes('measured') ? 'not tuned on' : 'tuned on',
      queries: found.count,
      'right first': percent(found.first),
      'within three': percent(found.within),
      'outside said so': percent(found.outside),
      'surely wrong': percent(found.wrongSure),
    }
  })
}
