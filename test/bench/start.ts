import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnBot } from '../faults/child.ts'
import { freePort } from '../faults/house.ts'
import type { Seen, Target } from './cannon.ts'
import { fillStore } from './filled.ts'
import { pressed, SECRET, startStub, TOKEN } from './ground.ts'
import { figure, median, type Row } from './measure.ts'

export const title = 'Start and memory'

const STARTS = 5
/** The store of a service that many use. */
const DOCUMENTS = 200_000
const REST_MS = 3_000

/** Memory of a process in MB, where the system tells it (Linux): now, and at its highest. */
function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024)
  return { now: read('VmRSS'), most: read('VmHWM') }
}

/** One start: seconds to ready and to the first answer, seconds of processor time until then, memory after it. */
interface Start {
  readonly ready: number
  readonly first: number
  readonly cpu: number
  readonly memory: number
}

/** A clock tick of the kernel's accounts, where the system tells it (Linux). */
const TICKS_PER_SECOND = 100

function cpuOf(pid: number): number {
  const [user, system] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ').slice(11, 13)
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}

/** Starts the bot with these settings, presses a button and waits for the answer, and ends it. */
async function answered(env: Readonly<Record<string, string>>): Promise<Start> {
  const begun = performance.now()
  const since = () => (performance.now() - begun) / 1000
  const bot = spawnBot(env)
  const url = await bot.ready
  const ready = since()
  // The webhook answers when the update is handled.
  await fetch(`${url}/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body: JSON.stringify(pressed(Math.floor(begun * 1000), { id: 900_000_000, type: 'private', first_name: 'A' }, '1:home')),
  })
  const pid = bot.process.pid as number
  const start = { ready, first: since(), cpu: cpuOf(pid), memory: memoryOf(pid).now }
  await bot.end('SIGTERM')
  return start
}

const startRows = (what: string, starts: readonly Start[]): Row[] => [
  {
    what,
    figure: figure(median(starts.map(({ first }) => first))),
    note: `ready after ${figure(median(starts.map(({ ready }) => ready)))}, processor time ${figure(median(starts.map(({ cpu }) => cpu)))}; ${starts.length} starts`,
  },
]

/** From nothing to the first answer, with an empty store and a full one; memory at rest and under load. */
export async function benchStart(): Promise<Row[]> {
  const stub = await startStub()
  const dir = mkdtempSync(join(tmpdir(), 'anyqtama-bench-'))
  const [small, large] = [join(dir, 'small'), join(dir, 'large')]
  const port = await freePort()
  const env = {
    ...{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: stub.root, DATA_DIR: small, PORT: String(port), LOG_LEVEL: 'error' },
    ...{ BOT_MODE: 'webhook', WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET },
  }
  try {
    await answered({ ...env, DATA_DIR: large })
    await fillStore(large, DOCUMENTS)
    const took: Start[] = []
    const filled: Start[] = []
    for (let n = 0; n < STARTS; n++) {
      took.push(await answered(env))
      filled.push(await answered({ ...env, DATA_DIR: large }))
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
      ...startRows('start to the first answer, s (median)', took),
      ...startRows(`the same with ${DOCUMENTS} documents`, filled),
      { what: 'memory at rest, MB', figure: rest.now },
      {
        what: `memory after the first answer with ${DOCUMENTS} documents, MB (median)`,
        figure: median(filled.map(({ memory }) => memory)),
      },
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
