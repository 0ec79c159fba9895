import { expect, test } from 'vitest'
import { countMessage, type RateWindow } from '../../src/chat/rate-limit.ts'

const start = new Date('2026-03-02T10:00:00+05:00')
const after = (ms: number) => new Date(start.getTime() + ms)

test('thirty messages a minute are taken, then one polite word, then silence until the minute is over', () => {
  let pace: RateWindow | null = null
  const verdicts: string[] = []
  for (let n = 0; n < 34; n++) {
    const step = countMessage(pace, after(n * 1_000))
    pace = step.pace
    verdicts.push(step.verdict)
  }
  expect(verdicts.slice(0, 30).every((verdict) => verdict === 'take')).toBe(true)
  expect(verdicts.slice(30)).toEqual(['warn', 'silent', 'silent', 'silent'])
  expect(countMessage(pace, after(59_999)).verdict).toBe('silent')
  expect(countMessage(pace, after(60_000)).verdict).toBe('take')
})

test('a clock that jumped back does not silence anybody', () => {
  const full: RateWindow = { since: after(3_600_000), count: 99 }
  expect(countMessage(full, start).verdict).toBe('take')
})
