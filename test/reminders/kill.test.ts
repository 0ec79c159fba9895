import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import { startBotApi } from '../../src/playground/bot-api.ts'
import { createReminderStore } from '../../src/reminders/index.ts'
import { startEmbedded } from '../../src/store/index.ts'
import { runningClock, TIME_ENV } from '../clock.ts'
import { TOKEN } from './house.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
const REMINDERS = 1_000
const KILLS = 8
const LEASE_MS = 1_500
const RATE = 100_000

/** A process that dispatches over and over, as the cron does, until it is killed. */
class Dispatching {
  readonly child: ChildProcess
  readonly ready: Promise<unknown>

  constructor(...args: string[]) {
    this.child = fork(CHILD, args, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...TIME_ENV } })
    this.ready = once(this.child, 'message')
  }
  async start(): Promise<void> {
    await this.ready
    const again = () => {
      if (this.child.connected) this.child.send('tick')
    }
    this.child.on('message', again)
    again()
  }
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }
}

test('two processes, one killed again and again: nothing is lost, and no more is repeated than was killed', {
  timeout: 180_000,
}, async () => {
  const clock = runningClock()
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-kill-'))
  const store = await startEmbedded({ dataDir, clock })
  const api = await startBotApi({ token: TOKEN, clock })
  const connection = await mongoose.createConnection(store.uri).asPromise()
  const reminders = createReminderStore(connection)
  const dispatching = Array.from({ length: KILLS + 1 }, () => new Dispatching(store.uri, api.root, TOKEN, String(LEASE_MS), String(RATE)))
  try {
    const at = momentOf('2026-03-04', '10:00')
    const one = async (id: number): Promise<void> => {
      api.user({ id, firstName: 'Айгүл' }).send('сәлем')
      const fields = { case: null, kind: 'own', subject: null, note: String(id), planned: at, at, state: 'waiting' } as const
      await reminders.put({ id: `n${id}.own.0`, citizen: id, ...fields })
      await reminders.setQuiet(id, null)
    }
    await Promise.all(Array.from({ length: REMINDERS }, (_, index) => one(index + 1)))
    const sent = new Map<number, number>()
    let messages = 0
    api.onCall(({ method, chatId = 0, ok }) => {
      if (method !== 'sendMessage' || !ok) return
      messages++
      sent.set(chatId, (sent.get(chatId) ?? 0) + 1)
    })
    await Promise.all(dispatching.map(({ ready }) => ready))
    const [survivor, ...victims] = dispatching
    await survivor?.start()
    for (const [index, victim] of victims.entries()) {
      await victim.start()
      // It dies in the midst of the work: just after a message has gone out.
      const mark = Math.max(messages, Math.floor((REMINDERS * (index + 1)) / (KILLS + 2)))
      await api.until(() => messages > mark, 60_000)
      await victim.kill()
    }
    await api.until(() => sent.size === REMINDERS, 60_000)
    // What a victim had claimed comes back when its lease runs out, and is closed by the survivor.
    const waiting = () => connection.collection('reminders').countDocuments({ next: { $exists: true } })
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0)

    expect(sent.size).toBe(REMINDERS)
    expect(Math.max(...sent.values())).toBeLessThanOrEqual(2)
    expect(messages - REMINDERS).toBeLessThanOrEqual(KILLS)
    expect(await connection.collection('reminders').countDocuments({ state: 'sent' })).toBe(REMINDERS)
  } finally {
    for (const { child } of dispatching) child.kill('SIGKILL')
    await connection.close()
    await api.close()
    await store.close()
    await rm(dataDir, { recursive: true })
  }
})
