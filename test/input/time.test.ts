import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { local, ZONE } from '../../src/clock.ts'
import { dayOf, dayWords, momentOf } from '../../src/deadlines/index.ts'
import { LANGS } from '../../src/i18n.ts'
import { type Direction, daySaid, fold, readTime } from '../../src/input/index.ts'

/** Wednesday. */
const NOW = momentOf('2026-03-04', '11:20')
const read = (text: string, direction: Direction = 'future'): string | null => {
  const when = readTime(text, NOW, direction).value
  return when && `${local(when.at).toFormat('yyyy-MM-dd HH:mm')}${when.timed ? '' : ' ~'}`
}

// A tilde: only the day was said; 09:00 ahead and 12:00 back are ours.
test.each([
  ['ертең 10:00', '2026-03-05 10:00'],
  ['Ертең', '2026-03-05 09:00 ~'],
  ['ертең таңғы 8-де', '2026-03-05 08:00'],
  ['ертең таңертең', '2026-03-05 09:00'],
  ['ертең кешкі 7-де', '2026-03-05 19:00'],
  ['ертең сағат 15-те', '2026-03-05 15:00'],
  ['түстен кейін сағат 3-те', '2026-03-04 15:00'],
  ['бүрсігүні сағат 9', '2026-03-06 09:00'],
  ['бүгін кешке', '2026-03-04 19:00'],
  ['бүгін 18:30', '2026-03-04 18:30'],
  ['3 күннен кейін', '2026-03-07 09:00 ~'],
  ['үш күннен соң 10:30', '2026-03-07 10:30'],
  ['бір аптадан кейін', '2026-03-11 09:00 ~'],
  ['2 сағаттан кейін', '2026-03-04 13:20'],
  ['жарты сағаттан соң', '2026-03-04 11:50'],
  ['бір айдан кейін', '2026-04-04 09:00 ~'],
  ['дүйсенбіде 10:00', '2026-03-09 10:00'],
  ['сенбі', '2026-03-07 09:00 ~'],
  ['сейсенбі күні сағат 11-де', '2026-03-10 11:00'],
  ['25 қараша', '2026-11-25 09:00 ~'],
  ['25 қарашада сағат 15:00-де', '2026-11-25 15:00'],
  ['2026 жылғы 25 қараша', '2026-11-25 09:00 ~'],
  ['қарашаның 25-і', '2026-11-25 09:00 ~'],
  ['жиырма бесінде', '2026-03-25 09:00 ~'],
  ['қарашаның жиырма бесінде сағат онда', '2026-11-25 10:00'],
  ['оны', null],
  ['1 наурыз', '2027-03-01 09:00 ~'],
])('Kazakh: «%s»', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})

test.each([
  ['через 3 дня', '2026-03-07 09:00 ~'],
  ['через три дня в 18:00', '2026-03-07 18:00'],
  ['через неделю в 10', '2026-03-11 10:00'],
  ['через месяц', '2026-04-04 09:00 ~'],
  ['через 40 минут', '2026-03-04 12:00'],
  ['через полчаса', '2026-03-04 11:50'],
  ['через час', '2026-03-04 12:20'],
  ['25.11 в 9', '2026-11-25 09:00'],
  ['25.11', '2026-11-25 09:00 ~'],
  ['25.11 9', '2026-11-25 09:00'],
  ['25.11.2026 14:05', '2026-11-25 14:05'],
  ['25.11.26', '2026-11-25 09:00 ~'],
  ['25/11', '2026-11-25 09:00 ~'],
  ['1.03', '2027-03-01 09:00 ~'],
  ['4.03', '2026-03-04 09:00 ~'],
  ['завтра', '2026-03-05 09:00 ~'],
  ['Завтра в 9 утра', '2026-03-05 09:00'],
  ['завтра в 7 вечера', '2026-03-05 19:00'],
  ['завтра в 10.30', '2026-03-05 10:30'],
  ['завтра вечером', '2026-03-05 19:00'],
  ['послезавтра утром', '2026-03-06 09:00'],
  ['в понедельник в 10', '2026-03-09 10:00'],
  ['в среду', '2026-03-11 09:00 ~'],
  ['25 ноября в 15:30', '2026-11-25 15:30'],
  ['в 10 часов 25 ноября', '2026-11-25 10:00'],
  ['25-го ноября 2027 года', '2027-11-25 09:00 ~'],
  ['в 2 дня', '2026-03-04 14:00'],
  ['в 10.30', '2026-03-05 10:30'],
  ['9:00', '2026-03-05 09:00'],
  ['12:00', '2026-03-04 12:00'],
  ['двадцать пятого', '2026-03-25 09:00 ~'],
  ['пятого в 10', '2026-03-05 10:00'],
])('Russian: «%s»', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})

test.each([
  ['in 3 days', '2026-03-07 09:00 ~'],
  ['in two hours', '2026-03-04 13:20'],
  ['in a week at 10', '2026-03-11 10:00'],
  ['in half an hour', '2026-03-04 11:50'],
  ['tomorrow at 10am', '2026-03-05 10:00'],
  ['tomorrow 6 pm', '2026-03-05 18:00'],
  ['tonight at 8', '2026-03-04 20:00'],
  ['the day after tomorrow', '2026-03-06 09:00 ~'],
  ['next Monday 9:30', '2026-03-09 09:30'],
  ['Nov 25 at 9', '2026-11-25 09:00'],
  ['November 25, 2027', '2027-11-25 09:00 ~'],
  ['25th of November', '2026-11-25 09:00 ~'],
  ['2026-11-25', '2026-11-25 09:00 ~'],
  ['2026-11-25T14:30', '2026-11-25 14:30'],
  ['at 12 am', '2026-03-05 00:00'],
])('English: «%s»', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})

test.each([
  ['кеше', '2026-03-03 12:00 ~'],
  ['вчера в 15:00', '2026-03-03 15:00'],
  ['бүгін', '2026-03-04 11:20 ~'],
  ['сегодня в 9', '2026-03-04 09:00'],
  ['10:00', '2026-03-04 10:00'],
  ['15:00', '2026-03-03 15:00'],
  ['3 дня назад', '2026-03-01 12:00 ~'],
  ['2 күн бұрын', '2026-03-02 12:00 ~'],
  ['a week ago', '2026-02-25 12:00 ~'],
  ['25.11', '2025-11-25 12:00 ~'],
  ['25 қараша', '2025-11-25 12:00 ~'],
  ['понедельник', '2026-03-02 12:00 ~'],
  ['среда', '2026-02-25 12:00 ~'],
  // A few days ahead is a slip of the pen, and is told so; it is not last year's.
  ['10.03', '2026-03-10 12:00 ~'],
  ['осыдан екі күн бұрын', '2026-03-02 12:00 ~'],
  ['this morning', '2026-03-04 09:00'],
])('looking back: «%s»', (text, wanted) => {
  expect(read(text, 'past')).toBe(wanted)
})

test.each([
  '31.02',
  '31 апреля',
  '30 ақпан',
  '29.02',
  '2026-02-29',
  '2026-13-01',
  '25.13',
  '32.01.2027',
  'завтра в 25:00',
  'ертең 10:75',
  '00.11',
  'через несколько дней',
  'бірнеше күннен кейін',
  'a few days ago',
  'купить 5 яблок',
  'рахмет',
  '5',
  '',
  '   ',
  'через 99999 дней',
  'завтра '.repeat(20),
])('not a moment, or one that does not exist: «%s»', (text) => {
  expect(read(text)).toBeNull()
  expect(read(text, 'past')).toBeNull()
})

test('29 February is read in the year that has it', () => {
  const at = readTime('29 ақпан', momentOf('2027-06-01', '10:00'), 'future').value?.at
  expect(at && local(at).toISODate()).toBe('2028-02-29')
})

const NOVEMBER = momentOf('2026-11-25', '11:20')
const at = (text: string, direction: Direction): string | null => {
  const { value } = readTime(text, NOVEMBER, direction)
  return value && `${local(value.at).toFormat('yyyy-MM-dd HH:mm')}${value.timed ? '' : ' ~'}`
}

// Wednesday, 25 November 2026. Abbreviations, missing Kazakh letters, Latin letters.
test.each([
  ['вт 15:00', '2026-11-24 15:00', '2026-12-01 15:00'],
  ['Чт. 9:00', '2026-11-19 09:00', '2026-11-26 09:00'],
  ['сс 10:00', '2026-11-24 10:00', '2026-12-01 10:00'],
  ['tue 10:00', '2026-11-24 10:00', '2026-12-01 10:00'],
  ['fri 10am', '2026-11-20 10:00', '2026-11-27 10:00'],
  ['дуйсенби 15:00', '2026-11-23 15:00', '2026-11-30 15:00'],
  ['duisenbi 15:00', '2026-11-23 15:00', '2026-11-30 15:00'],
  ['жумада 11:00', '2026-11-20 11:00', '2026-11-27 11:00'],
  ['пн', '2026-11-23 12:00 ~', '2026-11-30 09:00 ~'],
  ['5 окт в 11:00', '2026-10-05 11:00', '2027-10-05 11:00'],
  ['5 янв в 10:00', '2026-01-05 10:00', '2027-01-05 10:00'],
  ['5 янв', '2026-01-05 12:00 ~', '2027-01-05 09:00 ~'],
  ['3 дек. 2025', '2025-12-03 12:00 ~', '2025-12-03 09:00 ~'],
  ['14 фев', '2026-02-14 12:00 ~', '2027-02-14 09:00 ~'],
  ['10 кыркуйек', '2026-09-10 12:00 ~', '2027-09-10 09:00 ~'],
  ['Sept 3', '2026-09-03 12:00 ~', '2027-09-03 09:00 ~'],
  ['2026/10/05', '2026-10-05 12:00 ~', '2026-10-05 09:00 ~'],
  ['5-10-2026 16:40', '2026-10-05 16:40', '2026-10-05 16:40'],
  ['5 10 2026', '2026-10-05 12:00 ~', '2026-10-05 09:00 ~'],
  ['2026-10-05T14:30:00+05:00', '2026-10-05 14:30', '2026-10-05 14:30'],
  ['в прошлый вторник', '2026-11-24 12:00 ~', '2026-11-24 09:00 ~'],
  ['өткен дүйсенбі', '2026-11-23 12:00 ~', '2026-11-23 09:00 ~'],
  ['last Friday at 4 pm', '2026-11-20 16:00', '2026-11-20 16:00'],
  ['во вторник на прошлой неделе', '2026-11-17 12:00 ~', '2026-11-17 09:00 ~'],
  ['келесі жұма', '2026-11-27 12:00 ~', '2026-11-27 09:00 ~'],
  ['позавчера', '2026-11-23 12:00 ~', '2026-11-23 09:00 ~'],
  ['алдынгы куни', '2026-11-23 12:00 ~', '2026-11-23 09:00 ~'],
  ['the day before yesterday', '2026-11-23 12:00 ~', '2026-11-23 09:00 ~'],
  ['ертен 18:00', '2026-11-26 18:00', '2026-11-26 18:00'],
  ['erteń keshki 7-de', '2026-11-26 19:00', '2026-11-26 19:00'],
  ['кеше кешкі сағат 7-де', '2026-11-24 19:00', '2026-11-24 19:00'],
  ['вчера в 7 вечера', '2026-11-24 19:00', '2026-11-24 19:00'],
  ['вчера в час дня', '2026-11-24 13:00', '2026-11-24 13:00'],
  ['завтра в 2 ночи', '2026-11-26 02:00', '2026-11-26 02:00'],
  ['завтра в двенадцать', '2026-11-26 12:00', '2026-11-26 12:00'],
  ['двадцать третьего ноября в семь вечера', '2026-11-23 19:00', '2027-11-23 19:00'],
  ['полтора часа назад', '2026-11-25 09:50', '2026-11-25 09:50'],
  ['через 1.5 часа', '2026-11-25 12:50', '2026-11-25 12:50'],
  ['через 2 часа 30 минут', '2026-11-25 13:50', '2026-11-25 13:50'],
  ['1,5 сағаттан кейін', '2026-11-25 12:50', '2026-11-25 12:50'],
  ['бір жарым сағаттан соң', '2026-11-25 12:50', '2026-11-25 12:50'],
  ['in 1.5 hours', '2026-11-25 12:50', '2026-11-25 12:50'],
  ['не завтра, а 5 декабря', '2026-12-05 12:00 ~', '2026-12-05 09:00 ~'],
  ['ертең емес, 5 желтоқсан', '2026-12-05 12:00 ~', '2026-12-05 09:00 ~'],
  ['not tomorrow but 5 December', '2026-12-05 12:00 ~', '2026-12-05 09:00 ~'],
  ['20-го', '2026-11-20 12:00 ~', '2026-12-20 09:00 ~'],
  ['20 числа', '2026-11-20 12:00 ~', '2026-12-20 09:00 ~'],
  ['айдың 20-сы', '2026-11-20 12:00 ~', '2026-12-20 09:00 ~'],
  ['25 желтоксан', '2026-12-25 12:00 ~', '2026-12-25 09:00 ~'],
  ['25 jeltoqsan', '2026-12-25 12:00 ~', '2026-12-25 09:00 ~'],
])('«%s» back and ahead', (text, past, future) => {
  // A day that is less than a month ahead is a slip, not last year's.
  expect([at(text, 'past'), at(text, 'future')]).toEqual([past, future])
})

test.each([
  ['завтра абракадабра', ['абракадабра']],
  ['до 5 декабря', ['до']],
  ['5-6 декабря', ['5']],
  ['завтра после 10', ['после', '10']],
  ['через 2-3 дня', ['через', '2']],
  ['сегодня 26 ноября', ['26 ноября']],
  ['10:00 11:00', ['11:00']],
  ['вторник 26 ноября', ['вторник']],
  ['завтра в 15:00 утра', ['завтра', '15:00', 'утра']],
  ['31.02', ['31.02']],
  ['мая 5 тонн', ['тонн']],
])('«%s»: the words that were not understood are named', (text, missed) => {
  expect(readTime(text, NOVEMBER, 'future')).toMatchObject({ value: null, unread: missed })
})

const moments = fc.integer({ min: 0, max: 3_000_000 }).map((minutes) => local(momentOf('2024-01-01', '00:00')).plus({ minutes }).toJSDate())
const langs = fc.constantFrom(...LANGS)

test('a date that exists is read back however it is written, and one that does not exist is not', () => {
  const dates = fc.tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  const shapes = fc.constantFrom(
    (y: number, m: number, d: number) => `${d}.${m}.${y}`,
    (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y: number, m: number, d: number) => `${y}/${m}/${d}`,
    (y: number, m: number, d: number) => `${d}-${m}-${y}`,
  )
  fc.assert(
    fc.property(dates, shapes, ([year, month, day], shape) => {
      const real = DateTime.fromObject({ year, month, day }, { zone: ZONE })
      const { value } = readTime(`${shape(year, month, day)} 10:15`, NOVEMBER, 'future')
      expect(value && local(value.at).toISO()).toBe(real.isValid ? real.set({ hour: 10, minute: 15 }).toISO() : null)
    }),
  )
})

test('every date that the bot prints is read back as the same date, in three languages', () => {
  fc.assert(
    fc.property(moments, langs, fc.constantFrom<Direction>('past', 'future'), (date, lang, direction) => {
      // With its year, and without it where the day is of this year.
      const printed = dayWords(date, lang, null)
      expect(readTime(printed, NOVEMBER, direction), printed).toMatchObject({ unread: [] })
      const { value } = readTime(printed, NOVEMBER, direction)
      expect(value && dayOf(value.at), printed).toBe(dayOf(date))
      const short = dayWords(date, lang, date)
      const same = local(date).year === 2026 ? readTime(`${short}, 10:15`, NOVEMBER, direction).value : null
      if (local(date).year === 2026) expect(same && dayOf(same.at), short).toBe(dayOf(date))
    }),
  )
})

const UNDERSTOOD = ['завтра в 10:00', 'вт 15:00', '5 декабря 2026', 'ертең кешкі 7-де', 'через 3 дня', '3 күн бұрын', 'next Monday at 9']
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщъыьэюяәіңғүұқөһabcdefghijklmnopqrstuvwxyz'
// A short word that is drawn out («аіааа») sounds as a word that is known.
const unknownWord = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 5, maxLength: 12 }).filter((word) => fold(word).length >= 5)

test('a letter is folded the same whether the text beside it needs the table of all scripts or not', () => {
  const unit = fc.constantFrom(...LETTERS, ...'ё0123456789 -.,()/’')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(fold(`${text}|ø`)).toBe(`${fold(text)}|o`)
    }),
    { numRuns: 500 },
  )
})

test('a text with one unknown word in it is never accepted in silence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...UNDERSTOOD), unknownWord, fc.nat(), (text, word, place) => {
      fc.pre(readTime(`${word} завтра`, NOVEMBER, 'future').value === null)
      const words = text.split(' ')
      words.splice(place % (words.length + 1), 0, word)
      const reading = readTime(words.join(' '), NOVEMBER, 'future')
      expect(reading.value, words.join(' ')).toBeNull()
      expect(reading.unread.join(' '), words.join(' ')).toContain(word)
    }),
    { numRuns: 500 },
  )
})

test('whatever is typed, reading it ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), moments, (text, now) => {
      const { value } = readTime(text, now, 'future')
      expect(value === null || !Number.isNaN(value.at.getTime())).toBe(true)
    }),
  )
})

test.each([
  ['Вчера отнёс диплом', '2026-03-03'],
  ['сегодня нет, приходите завтра', '2026-03-04'],
  ['алдыңгүні бардым', '2026-03-02'],
  ['I came the day before yesterday', '2026-03-02'],
  ['вчера и сегодня не приняли', null],
  ['сказали приехать в пятницу, 5 марта', null],
  ['никого не было', null],
])('the day of «%s» is %s', (story, day) => {
  expect(daySaid(story, NOW)).toBe(day)
})
