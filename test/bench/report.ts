import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frozenClock } from '../../src/clock.ts'
import { buildReport, caseFigures, createRatingStore } from '../../src/ratings/index.ts'
import { pictureOf } from '../../src/ratings/report/report.picture.ts'
import { reportWords } from '../../src/ratings/report/report.words.ts'
import { xlsxOf } from '../../src/ratings/report/report.xlsx.ts'
import { openStore } from '../../src/store/index.ts'
import { type Life, lives, sourcesOf, YEAR } from '../ratings/generator.ts'
import { catalogue, ground, known, officeName, texts } from '../ratings/ground.ts'

/** One figure of the bench. */
export interface BenchRow {
  readonly what: string
  readonly value: number
  readonly unit: 's' | 'MB' | 'rows'
}

const COUNT = 50_000
const BATCH = 2_000
const MADE = new Date('2027-01-04T09:00:00+05:00')

const caseRow = ({ of: { id, ...of } }: Life) => ({ _id: id, flowVersion: 1, ...of, state: 'closed' })
const ratingRows = ({ of, rating, complaint }: Life) =>
  [rating, complaint?.rating ?? null].flatMap((one) => {
    if (!one) return []
    const { id, ...rest } = one
    return [
      {
        _id: id,
        citizen: of.citizen,
        questions: [],
        limit: null,
        skipped: [],
        reminded: null,
        by: null,
        ...rest,
        asked: of.closed,
        rated: of.closed,
      },
    ]
  })

/** Bytes on the heap and beside it; garbage that is not collected yet counts, so it is at most that much. */
const held = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Seconds and the highest heap, measured every few milliseconds, that some work takes. */
async function measured<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number; peak: number }> {
  globalThis.gc?.()
  const before = held()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, held())
  }, 5)
  const start = performance.now()
  try {
    const result = await work()
    peak = Math.max(peak, held())
    return { result, seconds: (performance.now() - start) / 1000, peak: (peak - before) / 2 ** 20 }
  } finally {
    clearInterval(watch)
  }
}

/** The report over 50,000 cases with their ratings and complaints, read from a store: the embedded one, or the one at MONGODB_URI. */
export async function benchReport(): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-report-'))
  const uri = process.env.MONGODB_URI ? new URL(process.env.MONGODB_URI) : undefined
  if (uri) uri.pathname = `/${dataDir.split('-').at(-1)}`
  const store = await openStore({ uri: uri?.href, dataDir, clock: frozenClock(MADE) })
  try {
    const { connection } = store
    const ratings = createRatingStore(connection)
    const all = [...lives(ground, 50_000, COUNT)]
    const rated = all.flatMap(ratingRows)
    const filled = await measured(async () => {
      for (let from = 0; from < all.length; from += BATCH)
        await connection.collection('cases').insertMany(all.slice(from, from + BATCH).map(caseRow) as never[])
      for (let from = 0; from < rated.length; from += BATCH)
        await connection.collection('ratings').insertMany(rated.slice(from, from + BATCH) as never[])
    })
    const complaints = sourcesOf(all.filter(({ complaint }) => complaint !== null)).complaints
    const sources = { cases: caseFigures(connection), ratings: ratings.figures, complaints, experiences: async function* () {} }
    const built = await measured(() => buildReport(sources, YEAR, known))
    const words = reportWords(texts, 'kk', { officeName, catalogue })
    const drawn = await measured(() => pictureOf(built.result, words))
    const written = await measured(() => xlsxOf(built.result, words))
    return [
      { what: 'cases', value: built.result.counts.cases, unit: 'rows' },
      { what: 'ratings', value: built.result.counts.ratings, unit: 'rows' },
      { what: 'complaints', value: built.result.counts.complaints, unit: 'rows' },
      { what: `filling the store (${store.kind})`, value: filled.seconds, unit: 's' },
      { what: 'the report, read and counted', value: built.seconds, unit: 's' },
      { what: 'memory that it took, with garbage', value: built.peak, unit: 'MB' },
      { what: 'the picture', value: drawn.seconds, unit: 's' },
      { what: 'the workbook', value: written.seconds, unit: 's' },
      { what: 'size of the workbook', value: written.result.length / 2 ** 20, unit: 'MB' },
    ]
  } finally {
    if (uri) await store.connection.dropDatabase()
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
