import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createJobStore, type JobStore } from '../../src/app/job.store.ts'
import { type Base, emptied, openBase, START } from '../complaints/world.ts'

let base: Base
let jobs: JobStore
let done: string[]

beforeAll(async () => {
  base = await openBase()
  jobs = createJobStore(base.store.connection)
})
afterAll(() => base.close())
beforeEach(async () => {
  await emptied(base)
  done = []
})

const later = (minutes: number): Date => new Date(START.getTime() + minutes * 60_000)
const run = (name: string, now: Date, day = '2026-03-02') => jobs.once('weekly', day, now, async () => void done.push(name))

test('a job of a day is done once, by one of all who would', async () => {
  await Promise.all(['a', 'b', 'c'].map((name) => run(name, START)))
  await run('d', later(60))
  expect(done).toHaveLength(1)
  await run('next', later(60), '2026-03-09')
  expect(done.at(-1)).toBe('next')
})

test('what failed, or died, is done anew when its lease is over, and not before', async () => {
  await expect(jobs.once('weekly', '2026-03-02', START, () => Promise.reject(new Error('Telegram is away')))).rejects.toThrow('away')
  await run('too early', later(1))
  expect(done).toEqual([])
  await run('again', later(6))
  await run('once more', later(12))
  expect(done).toEqual(['again'])
})
