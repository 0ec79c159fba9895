/** Runs one bench, with what was chosen of it, and says its rows as the last line: a process for each, so that none warms or litters another's. */
import type { Row } from './measure.ts'

const [name = '', ...chosen] = process.argv.slice(2)
const bench = (await import(`./${name}.ts`)) as Record<string, unknown>
const rows: Row[] = []
for (const [key, run] of Object.entries(bench))
  if (key.startsWith('bench') && typeof run === 'function')
    rows.push(...(await (run as (...chosen: string[]) => Promise<Row[]> | Row[])(...chosen)))
process.stdout.write(`\n${JSON.stringify({ title: bench.title ?? null, rows })}\n`, () => process.exit(0))
