import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from './ground.ts'
import { figure, type Row } from './measure.ts'

export const title = 'Faults at full length'

/** What `npm test` does in small: outages of 60 s, 200 kills, 100,000 arbitrary updates. */
const FULL = { OUTAGE_MS: '60000', SLOW_MS: '10000', KILLS: '200', FUZZ: '100000' }

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly duration?: number }[]
  }[]
}

/** The tests of test/faults with the figures of the issue. */
export async function benchFaults(): Promise<Row[]> {
  const words = [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    'test/faults',
    '--reporter=json',
    '--testTimeout=600000',
    '--maxWorkers=2',
  ]
  const child = spawn('npx', words, { cwd: ROOT, env: { ...process.env, ...FULL }, stdio: ['ignore', 'pipe', 'ignore'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  await once(child, 'close')
  const report = JSON.parse(out.slice(out.indexOf('{"num'))) as Report
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, status, duration }) => ({
      promise: fullName.trim(),
      kept: status === 'passed',
      seconds: figure((duration ?? 0) / 1000),
    }))
}
