import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Asked,
  CHOICES,
  COMMENT_LIMIT,
  changeable,
  MOST_TAPS,
  nextAsked,
  questionsOfCase,
  questionsOfComplaint,
  queueLimit,
  readComment,
} from '../../src/ratings/index.ts'
import { catalogue } from './ground.ts'

const day = new Date('2026-03-02T10:00:00+05:00')
const ended = fc.record({
  submitted: fc.constantFrom(null, day),
  due: fc.constantFrom(null, day),
  limit: fc.constantFrom(null, 30),
  complained: fc.boolean(),
})

describe('the survey of a case', () => {
  test('never asks more than six questions, and none twice', () => {
    fc.assert(
      fc.property(ended, (of) => {
        const questions = questionsOfCase(of)
        expect(questions.length).toBeLessThanOrEqual(MOST_TAPS)
        expect(new Set(questions).size).toBe(questions.length)
      }),
    )
  })

  test('asks about the complaint exactly when one was made', () => {
    fc.assert(fc.property(ended, (of) => void expect(questionsOfCase(of).includes('complaint-procedure')).toBe(of.complained)))
  })

  test('asks about the queue exactly when papers were handed in where a wait is promised', () => {
    fc.assert(
      fc.property(ended, (of) => void expect(questionsOfCase(of).includes('queue')).toBe(of.submitted !== null && of.limit !== null)),
    )
  })

  test('leaves «in time?» to the dates rather than ask a seventh question', () => {
    const all = { submitted: day, limit: 30, complained: true }
    expect(questionsOfCase({ ...all, due: day })).not.toContain('in-time')
    expect(questionsOfCase({ ...all, due: null })).toContain('in-time')
    expect(questionsOfCase({ ...all, due: day, complained: false })).toContain('in-time')
  })

  test('knows the promised wait of every channel that promises one', () => {
    for (const channel of catalogue.flows.flatMap(({ channels }) => channels)) {
      const minutes = channel.waits.map((wait) => wait.minutes)
      if (minutes.length === 0) expect(queueLimit(channel)).toBeNull()
      else expect(minutes).toContain(queueLimit(channel))
    }
  })
})

test('the survey of a complaint asks nothing that the survey of its case asks', () => {
  const asked: Asked[] = ['quality', 'complaint-procedure', 'courtesy']
  const questions = questionsOfComplaint(asked)
  expect(questions).toEqual(['complaint-terms'])
  expect(questionsOfComplaint(null)).toEqual(expect.arrayContaining(['complaint-procedure', 'complaint-terms', 'courtesy']))
  expect(questionsOfComplaint(null).length).toBeLessThanOrEqual(MOST_TAPS)
})

test('goes from question to question, passing over what was answered or skipped', () => {
  const questions: Asked[] = ['in-time', 'quality', 'courtesy']
  expect(nextAsked({ questions, answers: {}, skipped: [] })).toBe('in-time')
  expect(nextAsked({ questions, answers: { 'in-time': 'yes' }, skipped: ['quality'] })).toBe('courtesy')
  expect(nextAsked({ questions, answers: { 'in-time': 'yes', courtesy: '5' }, skipped: ['quality'] })).toBeNull()
})

test('may be changed for seven days after the first answer', () => {
  const after = (hours: number) => new Date(day.getTime() + hours * 3_600_000)
  expect(changeable({ rated: null }, after(10_000))).toBe(true)
  expect(changeable({ rated: day }, after(7 * 24))).toBe(true)
  expect(changeable({ rated: day }, after(7 * 24 + 1))).toBe(false)
})

test('satisfaction is asked from 1 to 5', () => {
  for (const asked of ['quality', 'information', 'complaint-procedure', 'complaint-terms', 'courtesy'] as const)
    expect(CHOICES[asked]).toEqual(['1', '2', '3', '4', '5'])
})

describe('a comment', () => {
  test('loses what cannot be seen and keeps the rest', () => {
    expect(readComment('  Рақмет\u200b!\u202e  ')).toBe('Рақмет!')
    expect(readComment('екі\nжол 👩\u200d💼')).toBe('екі\nжол 👩\u200d💼')
    expect(readComment('<b>&</b>')).toBe('<b>&</b>')
  })
  test('is none when nothing is left or it is too long', () => {
    expect(readComment('\u200b \n')).toBeNull()
    expect(readComment('а'.repeat(COMMENT_LIMIT + 1))).toBeNull()
    expect(readComment('а'.repeat(COMMENT_LIMIT))).toHaveLength(COMMENT_LIMIT)
  })
})
