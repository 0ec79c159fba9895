import { fileURLToPath } from 'node:url'
import { local } from '../../src/clock.ts'
import { dueFor, loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { readTime } from '../../src/input/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'

/** One measured figure. */
export interface DeadlineRow {
  readonly what: string
  readonly perSecond: number
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMES = 20_000

/** Runs `work` for numbers from 0 on, once to warm up and once measured. */
function rate(what: string, work: (index: number) => unknown): DeadlineRow {
  for (let index = 0; index < TIMES / 10; index++) work(index)
  const start = performance.now()
  for (let index = 0; index < TIMES; index++) work(index)
  return { what, perSecond: Math.round((TIMES * 1000) / (performance.now() - start)) }
}

/** Due dates of every channel of every service over two years, and moments read from text, a second. */
export function benchDeadlines(): DeadlineRow[] {
  const calendar = loadCalendar(ROOT)
  const channels = loadCatalogue(ROOT).flows.flatMap((flow) => flow.channels)
  const start = local(momentOf('2026-01-01', '10:00'))
  const submissions = Array.from({ length: 730 }, (_, index) => start.plus({ days: index }).toJSDate())
  const texts = ['ертең 10:00', '3 күннен кейін', 'через 3 дня', '25.11 в 9', 'next Monday 9:30', '25 қарашада сағат 15:00-де']
  const pick = <T>(all: readonly T[], index: number): T => all[index % all.length] as T
  return [
    rate('deadlines, all services', (index) => dueFor(pick(channels, index), pick(submissions, index * 7), calendar)),
    rate('moments read from text', (index) => readTime(pick(texts, index), pick(submissions, index), 'future')),
  ]
}
