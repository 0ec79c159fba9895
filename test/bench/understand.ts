import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { loadTexts } from '../../src/i18n.ts'
import { loadDirectories, namesPlace } from '../../src/offices/index.ts'
import { buildRouter, loadCatalogue } from '../../src/services/index.ts'
import { type Labelled, measure } from '../fixtures/intents/measure.ts'
import type { Row } from './measure.ts'

export const title = 'What people want: labelled queries in three languages'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The router on both halves; only the one that was measured alone says how good it is. */
export function benchUnderstand(): Row[] {
  const directories = loadDirectories(ROOT)
  const catalogue = loadCatalogue(ROOT)
  const understand = buildRouter(
    catalogue.flows,
    loadTexts(join(ROOT, 'locales')),
    (text) => namesPlace(directories, text),
    catalogue.examples,
  )
  return ['test/fixtures/intents/measured.yaml', 'locales/_examples.yaml'].map((half) => {
    const labelled = parse(readFileSync(join(ROOT, half), 'utf8')) as Labelled
    const found = measure(labelled, understand)
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
