/** A process of its own with a store in `dir`, for tests that end it or limit it. It says what it does line by line. */
import { writeSync } from 'node:fs'
import { systemClock } from '../../src/clock.ts'
import { openStore } from '../../src/store/index.ts'

const [job, dir = '', first = '0', count = '0'] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

/** Twenty writers at once; each insert is said when it is acknowledged. */
async function insertAll(): Promise<void> {
  const { connection } = await openStore({ dataDir: dir, clock: systemClock() })
  const docs = connection.collection<{ _id: string; text: string }>('docs')
  let next = Number(first)
  const end = next + Number(count)
  const writer = async (): Promise<void> => {
    while (next < end) {
      const _id = `n${next++}`
      await docs.insertOne({ _id, text: _id.repeat(20) })
      say(_id)
    }
  }
  say('ready')
  await Promise.all(Array.from({ length: 20 }, writer))
}

/** One after another, so that each acknowledged insert is a batch of its own. Ends without closing. */
async function insertSlowly(): Promise<void> {
  const { connection } = await openStore({ dataDir: dir, clock: systemClock() })
  const docs = connection.collection<{ _id: string }>('docs')
  for (let i = 0; i < Number(count); i++) {
    await docs.insertOne({ _id: `n${i}` })
    say(`n${i}`)
  }
  say('done')
  process.kill(process.pid, 'SIGKILL')
}

/** Writes until it fails, then shows that reading goes on. */
async function fill(): Promise<void> {
  const { connection } = await openStore({ dataDir: dir, clock: systemClock() })
  const docs = connection.collection<{ _id: string; filling: Buffer }>('docs')
  // Bytes that do not compress.
  let seed = 1
  const noise = (): Buffer => Buffer.from(Uint32Array.from({ length: 8192 }, () => (seed = (seed * 1664525 + 1013904223) >>> 0)).buffer)
  let codes: unknown[] = []
  let acknowledged = 0
  for (let i = 0; codes.length < 5 && i < Number(count); i++) {
    try {
      await docs.insertOne({ _id: `n${i}`, filling: noise() })
      acknowledged++
      say(`n${i}`)
    } catch (error) {
      codes = [...codes, (error as { code?: unknown }).code]
    }
  }
  say(JSON.stringify({ codes, acknowledged, count: await docs.countDocuments({}), first: (await docs.findOne({ _id: 'n0' }))?._id }))
  process.exit(0)
}

/** Says the name of the error that keeps the store from opening. */
async function open(): Promise<void> {
  await openStore({ dataDir: dir, clock: systemClock() }).then(
    () => say('opened'),
    (error: Error) => say(`${error.name}: ${error.message}`),
  )
  process.exit(0)
}

const JOBS: Record<string, () => Promise<void>> = { insertAll, insertSlowly, fill, open }
await JOBS[job ?? '']?.()
