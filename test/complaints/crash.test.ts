import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { REGISTRATION, type RegistrationStep } from '../../src/complaints/store/registration.store.ts'
import { openComplaints } from '../../src/complaints/store/stores.store.ts'
import { openStore } from '../../src/store/index.ts'
import { CITIZEN, calendar, counted, KEY, START } from './world.ts'

const CHILD = fileURLToPath(new URL('register-child.ts', import.meta.url))
const ROUNDS = 2

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'complaints-crash-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Runs the child to its end. @returns the numbers that it confirmed, by draft, and the signal that ended it */
function child(
  finish: string[],
  begin = '',
  killAt: RegistrationStep | '' = '',
): Promise<{ confirmed: string[][]; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', CHILD, dataDir, finish.join(), begin, killAt], (error, stdout) =>
      resolve({
        confirmed: stdout
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(' ')),
        signal: error?.signal ?? null,
      }),
    )
  })
}

async function kept(): Promise<string[]> {
  const store = await openStore({ dataDir, clock: frozenClock(START) })
  const stores = openComplaints(store.connection, { dataKey: KEY, random: counted(), staffIds: [], calendar })
  const all = await stores.complaints.list(CITIZEN)
  await store.close()
  return all.map(({ number }) => number)
}

describe('kill -9 between any two steps of a registration', () => {
  it('loses nothing that was confirmed and duplicates nothing', async () => {
    const receipts = new Map<string, string>()
    let open: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (const step of REGISTRATION) {
        const draft = `0${step.slice(0, 4)}${round}`
        const { confirmed, signal } = await child(open, draft, step)
        expect(signal).toBe('SIGKILL')
        expect(confirmed.map(([id]) => id)).toEqual(open)
        // Every draft is finished twice, by two processes: the second one must get the same receipt.
        for (const [id = '', number = ''] of confirmed) expect(receipts.get(id) ?? number).toBe(number)
        for (const [id = '', number = ''] of confirmed) receipts.set(id, number)
        open = [...open.slice(-1), draft]
      }
    }
    const last = await child(open)
    expect(last.signal).toBe(null)
    for (const [id = '', number = ''] of last.confirmed) receipts.set(id, number)
    const numbers = [...receipts.values()].sort()
    expect(receipts.size).toBe(ROUNDS * REGISTRATION.length)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect((await kept()).sort()).toEqual(numbers)
  }, 240_000)
})
