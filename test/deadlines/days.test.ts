import { expect, test } from 'vitest'
import { dayWords, momentOf } from '../../src/deadlines/index.ts'

const DAY = momentOf('2027-01-05', '12:00')

test.each([
  ['kk', '5 қаңтар, сейсенбі', '2027 жылғы 5 қаңтар, сейсенбі'],
  ['ru', 'вторник, 5 января', 'вторник, 5 января 2027 года'],
  ['en', 'Tuesday, January 5', 'Tuesday, January 5, 2027'],
] as const)('a day in %s, with the year only when it is another one, and never with a full stop', (lang, short, long) => {
  expect(dayWords(DAY, lang, momentOf('2027-12-31', '23:59'))).toBe(short)
  expect(dayWords(DAY, lang, momentOf('2026-12-31', '23:59'))).toBe(long)
  expect(dayWords(DAY, lang, null)).toBe(long)
})
