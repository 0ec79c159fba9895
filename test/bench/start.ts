import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnBot } from '../faults/child.ts'
import type { Seen, Target } from './cannon.ts'
import { pressed, SECRET, startStub, TOKEN } from './ground.ts'
import { figure, median, type Row } from './measure.ts'

export const title = 'Start and memory'

const STARTS = 5
const REST_MS = 3_000
const PORT = 30_000 + (process.pid % 20_000)

/** Memory of a process in MB, where the system tells it (Linux): now, and at its highest. */
function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024)
  return { now: read('VmRSS'), most: read('VmHWM') }
}

/** From nothing to ready, against a Node that does nothing; memory at rest and under load. */
export async function benchStart(): Promise<Row[]> {
  const stub = await startStub()
  const dir = mkdtempSync(join(tmpdir(), 'anyqtama-bench-'))
  const env = {
    ...{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: stub.root, DATA_DIR: dir, PORT: String(PORT), LOG_LEVEL: 'error' },
    ...{ BOT_MODE: 'webhook', WEBHOOK_URL: `http://127.0.0.1:${PORT}/telegram`, WEBHOOK_SECRET: SECRET },
  }
  try {
    const took: number[] = []
    for (let n = 0; n < STARTS; n++) {
      const begun = performance.now()
      const bot = spawnBot(env)
      await bot.ready
      took.push(performance.now() - begun)
      await bot.end('SIGTERM')
    }
    const bot = spawnBot(env)
    const url = await bot.ready
    const pid = bot.process.pid as number
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    const rest = memoryOf(pid)
    const cannon = fork(join(import.meta.dirname, 'cannon.ts'), { execArgv: ['--import', 'tsx'] })
    const updates = Array.from({ length: 500 }, (_, n) =>
      pressed(n + 1, { id: 900_000_000 + n, type: 'private', first_name: 'A' }, '1:home'),
    )
    cannon.send({ url: `${url}/telegram`, secret: SECRET, connections: 50, seconds: 20, updates, firstId: 1 } satisfies Target)
    const [seen] = (await once(cannon, 'message')) as [Seen]
    cannon.disconnect()
    const load = memoryOf(pid)
    await bot.end('SIGTERM')
    return [
      { what: 'start to ready, s (median)', figure: figure(median(took) / 1000), note: `${STARTS} starts` },
      { what: 'memory at rest, MB', figure: rest.now },
      {
        what: 'memory under load, MB',
        figure: load.now,
        note: `highest ${load.most}; 20 s of ${figure(seen.perSecond)} screens/s, ${seen.failed} not 2xx`,
      },
    ]
  } finally {
    stub.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
