import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCaseStore } from '../../src/cases/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { caseFigures, createRatingStore, type RatingStore, REMINDER_DAYS, type Subject } from '../../src/ratings/index.ts'
import { openDisk } from './stage.ts'

const now = new Date('2026-03-02T10:00:00+05:00')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const clock = frozenClock(now)

let disk: Awaited<ReturnType<typeof openDisk>>
let ratings: RatingStore
let made = 0

beforeAll(async () => {
  disk = await openDisk(clock)
  ratings = createRatingStore(disk.connection)
  await disk.connection.model('Rating').init()
})
afterAll(() => disk.close())

const subject = (citizen = 1): Subject => ({
  id: `c.case${++made}`,
  citizen,
  service: 'apostille',
  office: 'psc-01',
  closed: now,
  questions: ['in-time', 'quality', 'courtesy'],
  limit: 30,
})

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

describe('the request', () => {
  test('is made once, however many ask at the same time', async () => {
    const of = subject()
    const asked = await Promise.all(Array.from({ length: 10 }, () => ratings.request(of, now, null)))
    expect(asked.filter(({ first }) => first)).toHaveLength(1)
    expect((await ratings.request(of, now, null)).first).toBe(false)
  })

  test('an update that is handled again may show it again', async () => {
    const of = subject()
    expect((await ratings.request(of, now, 'update:7')).first).toBe(true)
    expect((await ratings.request(of, later(1), 'update:7')).first).toBe(true)
    expect((await ratings.request(of, later(1), 'update:8')).first).toBe(false)
  })
})

describe('answers', () => {
  test('are kept, changed for seven days after the first one, and then no more', async () => {
    const { id } = subject()
    await ratings.request({ ...subject(), id }, now, null)
    await ratings.answer(1, id, 'quality', '2', later(5))
    const changed = await ratings.answer(1, id, 'quality', '5', later(11))
    expect(changed).toMatchObject({ answers: { quality: '5' }, rated: later(5) })
    expect(await ratings.answer(1, id, 'quality', '1', later(13))).toBeNull()
    expect(await ratings.comment(1, id, 'кеш', later(13))).toBeNull()
    expect((await ratings.find(1, id))?.answers).toEqual({ quality: '5' })
  })

  test('a skipped question has no answer, and an answered one is not skipped', async () => {
    const of = subject()
    await ratings.request(of, now, null)
    await ratings.answer(1, of.id, 'quality', '4', now)
    expect(await ratings.skip(1, of.id, 'quality', now)).toMatchObject({ answers: {}, skipped: ['quality'] })
    expect(await ratings.answer(1, of.id, 'quality', '3', now)).toMatchObject({ answers: { quality: '3' }, skipped: [] })
  })

  test("nobody reaches another's rating", async () => {
    const of = subject(1)
    await ratings.request(of, now, null)
    expect(await ratings.find(2, of.id)).toBeNull()
    expect(await ratings.answer(2, of.id, 'quality', '1', now)).toBeNull()
    expect(await ratings.skip(2, of.id, 'quality', now)).toBeNull()
    expect((await ratings.find(1, of.id))?.answers).toEqual({})
  })
})

describe('the reminder', () => {
  test('is owed once, from the third day on, to those who did nothing', async () => {
    const [silent, answered, skipped] = [subject(31), subject(32), subject(33)]
    for (const of of [silent, answered, skipped]) await ratings.request(of, now, null)
    await ratings.answer(32, answered.id, 'quality', '5', now)
    await ratings.skip(33, skipped.id, 'quality', now)
    const owed = async (days: number) =>
      (await all(ratings.owed(later(days)))).map(({ id }) => id).filter((id) => [silent, answered, skipped].some((of) => of.id === id))
    expect(await owed(REMINDER_DAYS.from - 1)).toEqual([])
    expect(await owed(REMINDER_DAYS.from)).toEqual([silent.id])
    expect(await owed(REMINDER_DAYS.to)).toEqual([])
    const taken = await Promise.all([1, 2, 3].map(() => ratings.takeReminder(silent.id, later(4))))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await owed(5)).toEqual([])
  })
})

describe("the citizen's rights", () => {
  test('export gives what is kept; forget takes the person and leaves the figures', async () => {
    const [rated, silent] = [subject(41), subject(41)]
    await ratings.request(rated, now, 'update:1')
    await ratings.request(silent, now, 'update:2')
    await ratings.answer(41, rated.id, 'courtesy', '1', now)
    await ratings.comment(41, rated.id, 'Мен Айшамын', now)
    expect(await ratings.exported(41)).toMatchObject([{ answers: { courtesy: '1' }, comment: 'Мен Айшамын' }, { answers: {} }])

    await ratings.forget(41)
    expect(await ratings.exported(41)).toEqual([])
    expect(await ratings.find(41, rated.id)).toBeNull()
    const left = (await all(ratings.figures({ from: now, to: later(1) }))).filter(({ id }) => id === rated.id || id === silent.id)
    expect(left).toMatchObject([{ id: rated.id, answers: { courtesy: '1' }, comment: null }])
    const stored = await disk.connection.collection('ratings').findOne({ citizen: 41 })
    expect(stored).toBeNull()
  })
})

describe('figures', () => {
  test('ratings by the moment their case ended, only those with an answer', async () => {
    const [inside, before, unanswered] = [
      { ...subject(51), closed: later(100) },
      { ...subject(51), closed: later(99) },
      { ...subject(51), closed: later(100) },
    ]
    for (const of of [inside, before, unanswered]) await ratings.request(of, now, null)
    for (const of of [inside, before]) await ratings.answer(51, of.id, 'quality', '5', now)
    expect(await all(ratings.figures({ from: later(100), to: later(101) }))).toEqual([
      { id: inside.id, service: 'apostille', office: 'psc-01', closed: later(100), answers: { quality: '5' }, comment: null },
    ])
  })

  test('cases that ended in the period, without answers, names or citizens', async () => {
    const cases = createCaseStore(disk.connection)
    const make = async (id: string, closed: Date | null) => {
      await cases.create({ id, citizen: 61, service: 'apostille', flowVersion: 1, answers: { secret: 'yes' } })
      await cases.change(61, id, {
        name: 'Айша',
        ...(closed ? { state: 'closed', closed, outcome: 'received', submitted: now, due: later(5) } : {}),
      })
    }
    await make('in', later(3))
    await make('edge', later(4))
    await make('open', null)
    expect(await all(caseFigures(disk.connection)({ from: later(3), to: later(4) }))).toEqual([
      { id: 'in', service: 'apostille', office: null, submitted: now, due: later(5), closed: later(3), outcome: 'received' },
    ])
  })
})
