import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'

/** A moment that somebody typed. */
export interface When {
  readonly at: Date
  /** False: only the day was named, the hour is ours. */
  readonly timed: boolean
}

/** Which way a date without a year looks: a day that was, or one that comes. */
export type Direction = 'past' | 'future'

/** The hour of a day that was named without one. */
const HOUR: Readonly<Record<Direction, number>> = { past: 12, future: 9 }

const DAYS: Readonly<Record<string, number>> = {
  бүгін: 0,
  сегодня: 0,
  today: 0,
  ертең: 1,
  завтра: 1,
  tomorrow: 1,
  бүрсігүні: 2,
  послезавтра: 2,
  кеше: -1,
  вчера: -1,
  yesterday: -1,
  'алдыңғы күні': -2,
  позавчера: -2,
}

/** Beginnings of the names of months, January first, in three languages. */
const MONTHS: ReadonlyArray<readonly string[]> = [
  ['қаңтар', 'январ', 'jan'],
  ['ақпан', 'феврал', 'feb'],
  ['наурыз', 'март', 'mar'],
  ['сәуір', 'апрел', 'apr'],
  ['мамыр', 'мая', 'май', 'may'],
  ['маусым', 'июн', 'jun'],
  ['шілде', 'июл', 'jul'],
  ['тамыз', 'август', 'aug'],
  ['қыркүйек', 'сентябр', 'sep'],
  ['қазан', 'октябр', 'oct'],
  ['қараша', 'ноябр', 'nov'],
  ['желтоқсан', 'декабр', 'dec'],
]

const WEEKDAYS: ReadonlyArray<readonly string[]> = [
  ['дүйсенбі', 'понедельник', 'monday'],
  ['сейсенбі', 'вторник', 'tuesday'],
  ['сәрсенбі', 'сред', 'wednesday'],
  ['бейсенбі', 'четверг', 'thursday'],
  ['жұма', 'пятниц', 'friday'],
  ['сенбі', 'суббот', 'saturday'],
  ['жексенбі', 'воскресень', 'sunday'],
]

const UNITS: ReadonlyArray<readonly [RegExp, 'minutes' | 'hours' | 'days' | 'weeks' | 'months']> = [
  [/^(минут|мин|min)/, 'minutes'],
  [/^(сағат|час|hour)/, 'hours'],
  [/^(күн|день|дн|дней|day)/, 'days'],
  [/^(апта|недел|week)/, 'weeks'],
  [/^(ай|месяц|month)/, 'months'],
]

const number = (text: string | undefined): number => (text && /^\d+$/.test(text) ? Number(text) : 1)

/**
 * Reads a moment typed in Kazakh, Russian or English: «ертең 10:00», «через 3 дня», «25.11 в 9», «next» weekdays, ISO dates.
 * @returns null when nothing, or a day that does not exist, can be read
 */
export function readWhen(text: string, now: Date, direction: Direction): When | null {
  const said = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
  if (said === '' || said.length > 60) return null
  const ahead = readAhead(said, local(now))
  if (ahead) return ahead
  const found = readDay(said, local(now), direction)
  if (found === 'impossible') return null
  const rest = found ? said.replace(found.text, ' ') : said
  const time = readTime(rest)
  if (time === 'impossible' || (!found && !time)) return null
  return settle(found?.day ?? null, time, local(now), direction)
}

function settle(day: DateTime | null, time: { hour: number; minute: number } | null, now: DateTime, direction: Direction): When {
  if (day && !time) {
    const today = direction === 'past' && day.hasSame(now, 'day')
    return { at: (today ? now : day.set({ hour: HOUR[direction], minute: 0 })).toJSDate(), timed: false }
  }
  const at = (day ?? now).startOf('day').set({ hour: time?.hour ?? 0, minute: time?.minute ?? 0 })
  // «10:00» alone is the next or the last ten o'clock.
  const moved = day
    ? at
    : direction === 'future' && at <= now
      ? at.plus({ days: 1 })
      : direction === 'past' && at > now
        ? at.minus({ days: 1 })
        : at
  return { at: moved.toJSDate(), timed: true }
}

/** «через 3 дня», «3 күннен кейін», «in 2 hours», «через неделю». */
function readAhead(said: string, now: DateTime): When | null {
  const found =
    /(?:через|in)\s+(?:(\d+|an?|one)\s+)?([а-яәіңғүұқөһa-z]+)/.exec(said) ??
    /(?:(\d+|бір)\s+)?([а-яәіңғүұқөһ]+)(?:нан|нен|тан|тен|дан|ден)\s+(?:кейін|соң)/.exec(said)
  const unit = UNITS.find(([shape]) => shape.test(found?.[2] ?? ''))?.[1]
  if (!found || !unit) return null
  const at = now.plus({ [unit]: number(found[1]) })
  if (unit === 'minutes' || unit === 'hours') return { at: at.toJSDate(), timed: true }
  const time = readTime(said.replace(found[0], ' '))
  if (time === 'impossible') return null
  return {
    at: at.set({ hour: time?.hour ?? HOUR.future, minute: time?.minute ?? 0, second: 0, millisecond: 0 }).toJSDate(),
    timed: time !== null,
  }
}

interface FoundDay {
  readonly day: DateTime
  /** What to take out before the time is read. */
  readonly text: string
}

function readDay(said: string, now: DateTime, direction: Direction): FoundDay | 'impossible' | null {
  for (const [word, days] of Object.entries(DAYS)) {
    if (new RegExp(`(^|[^а-яәіңғүұқөһa-z])${word}([^а-яәіңғүұқөһa-z]|$)`).test(said))
      return { day: now.startOf('day').plus({ days }), text: word }
  }
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(said)
  if (iso) return dated(now, direction, iso[0], Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const dotted = /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?!\d)/.exec(said)
  if (dotted) return dated(now, direction, dotted[0], Number(dotted[1]), Number(dotted[2]), year(dotted[3]))
  return readMonth(said, now, direction) ?? readWeekday(said, now, direction)
}

const year = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

function dated(
  now: DateTime,
  direction: Direction,
  text: string,
  day: number,
  month: number,
  given: number | undefined,
): FoundDay | 'impossible' {
  const at = DateTime.fromObject({ year: given ?? now.year, month, day }, { zone: ZONE })
  if (given !== undefined) return at.isValid ? { day: at, text } : 'impossible'
  const today = now.startOf('day')
  const other = DateTime.fromObject({ year: now.year + (direction === 'future' ? 1 : -1), month, day }, { zone: ZONE })
  const wrong = direction === 'future' ? at < today : at > today
  // A day just ahead is a slip rather than last year's: it is told apart by whoever asked.
  if (!at.isValid) return other.isValid ? { day: other, text } : 'impossible'
  if (!wrong || (direction === 'past' && at.diff(today, 'days').days <= 31)) return { day: at, text }
  return { day: other, text }
}

function readMonth(said: string, now: DateTime, direction: Direction): FoundDay | 'impossible' | null {
  const found =
    /(\d{1,2})(?:-?[а-яәі]{0,2})?\s+([а-яәіңғүұқөһa-z]+)(?:\s+(\d{4}))?/.exec(said) ?? /([a-z]+)\s+(\d{1,2})(?:,?\s+(\d{4}))?/.exec(said)
  if (!found) return null
  const [word, day] = /^\d/.test(found[1] ?? '') ? [found[2], found[1]] : [found[1], found[2]]
  const month = MONTHS.findIndex((names) => names.some((name) => word?.startsWith(name)))
  return month < 0 ? null : dated(now, direction, found[0], Number(day), month + 1, year(found[3]))
}

function readWeekday(said: string, now: DateTime, direction: Direction): FoundDay | null {
  for (const word of said.split(/[^а-яәіңғүұқөһa-z]+/)) {
    const index = WEEKDAYS.findIndex((names) => names.some((name) => word.startsWith(name)))
    if (index < 0) continue
    const away = (index + 1 - now.weekday + 7) % 7
    const days = direction === 'future' ? away || 7 : away === 0 ? -7 : away - 7
    return { day: now.startOf('day').plus({ days }), text: word }
  }
  return null
}

/** «10:00», «в 9», «сағат 9-да», «at 9 pm», «9 утра». */
function readTime(said: string): { hour: number; minute: number } | 'impossible' | null {
  const found =
    /(\d{1,2})[:.](\d{2})/.exec(said) ??
    /(?:^|\s|в |к |at |сағат )(\d{1,2})(?=$|\s|-|:|,)/.exec(said) ??
    /(\d{1,2})(?=\s*(?:pm|am|час|утра|вечера))/.exec(said)
  if (!found) return null
  const given = Number(found[1])
  const afternoon = /(вечера|pm|кешкі|дня)/.test(said) && given < 12
  const hour = afternoon ? given + 12 : given
  const minute = Number(found[2] ?? 0)
  return hour < 24 && minute < 60 ? { hour, minute } : 'impossible'
}
