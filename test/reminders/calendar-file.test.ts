import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../src/reminders/own/calendar-file.ts'

const NOW = new Date('2026-11-25T06:20:00Z')
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'a1',
  title: 'Құжаттарды тапсыру',
  description: '',
  location: '',
  at: new Date('2026-11-26T05:00:00Z'),
  wholeDay: false,
  ...more,
})
/** The lines of a file as a calendar reads them: unfolded, by their names, with escapes undone. */
function read(file: string): Array<[name: string, value: string]> {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':')
      const value = line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
      return [line.slice(0, at), value]
    })
}
const all = (file: string, name: string) => read(file).flatMap(([one, value]) => (one === name ? [value] : []))

test('a moment is in UTC, a whole day is a date with the next day as its end, and the stamp is the clock\u2019s', () => {
  const file = calendarFile([event(), event({ id: 'b2', wholeDay: true, at: new Date('2026-12-31T20:00:00Z') })], NOW)
  expect(all(file, 'UID')).toEqual(['a1@anyqtama', 'b2@anyqtama'])
  expect(all(file, 'DTSTAMP')).toEqual(['20261125T062000Z', '20261125T062000Z'])
  expect(all(file, 'DTSTART')).toEqual(['20261126T050000Z'])
  // In Almaty the new year has begun.
  expect([all(file, 'DTSTART;VALUE=DATE'), all(file, 'DTEND;VALUE=DATE')]).toEqual([['20270101'], ['20270102']])
})

const words = fc.string({ unit: fc.constantFrom(...'абәіңғқ ,;\\:"👶🏠nN7-', '\n'), maxLength: 200 })

test('whatever the words, lines are of 75 octets at most, end with CRLF, and are read back as they were', () => {
  fc.assert(
    fc.property(words, words, words, (title, description, location) => {
      const file = calendarFile([event({ title: `x${title}`, description: `x${description}`, location: `x${location}` })], NOW)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(all(file, 'SUMMARY')).toEqual([`x${title}`])
      expect(all(file, 'DESCRIPTION')).toEqual([`x${description}`, `x${title}`])
      expect(all(file, 'LOCATION')).toEqual([`x${location}`])
    }),
  )
})
