import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'
import { AFTER_NOON, AT_NIGHT, DAYS, LETTER, MONTHS, NUMBERS, PARTS, UNITS, type Unit, WEEKDAYS, word } from './when-words.ts'

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
/** Longer texts are not a date. */
const LONGEST = 60
/** A day this close ahead is a slip rather than last year's: it is told apart by whoever asked. */
const SLIP_DAYS = 31

/** A piece of the text that was understood: its value, and the text without it. */
interface Found<T> {
  readonly value: T
  readonly rest: string
}
/** Something was said there, and it cannot be: 31 February, 25 o'clock. */
const IMPOSSIBLE = 'impossible'
type Read<T> = Found<T> | typeof IMPOSSIBLE | null

interface Time {
  readonly hour: number
  readonly minute: number
}

/**
 * Reads a moment typed in Kazakh, Russian or English: «ертең 10:00», «через 3 дня», «25.11 в 9», weekdays, ISO dates.
 * @param direction decides the year of a date that has none
 * @returns null when nothing, or a day or hour that does not exist, can be read
 */
export function readWhen(text: string, now: Date, direction: Direction): When | null {
  const said = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
  if (said === '' || said.length > LONGEST || VAGUE.test(said)) return null
  const here = local(now)
  const span = readSpan(said)
  if (span) return settleSpan(span, here, direction)
  const day = readDay(said, here, direction)
  if (day === IMPOSSIBLE) return null
  const time = readTime(day?.rest ?? said, day !== null)
  if (time === IMPOSSIBLE || (!day && !time)) return null
  return settle(day?.value ?? null, time?.value ?? null, here, direction)
}

function settle(day: DateTime | null, time: Time | null, now: DateTime, direction: Direction): When {
  if (day && !time) {
    const today = direction === 'past' && day.hasSame(now, 'day')
    return { at: (today ? now : day.set({ hour: HOUR[direction], minute: 0 })).toJSDate(), timed: false }
  }
  const at = (day ?? now).startOf('day').set({ hour: time?.hour ?? 0, minute: time?.minute ?? 0 })
  // «10:00» alone is the next or the last ten o'clock.
  const shift = day ? 0 : direction === 'future' && at <= now ? 1 : direction === 'past' && at > now ? -1 : 0
  return { at: at.plus({ days: shift }).toJSDate(), timed: true }
}

interface Span {
  readonly amount: number
  readonly unit: Unit
}

const COUNT = `(?:(\\d{1,3}|${[...NUMBERS.keys()].join('|')}) )?`
const NAME = `(${LETTER}+)`
/** «через 3 дня», «in 2 hours», «3 күннен кейін», and back: «3 дня назад», «3 күн бұрын», «3 days ago». */
const SPANS: ReadonlyArray<readonly [RegExp, 1 | -1]> = [
  [new RegExp(`(?<!${LETTER})(?:через|in) ${COUNT}${NAME}`), 1],
  [new RegExp(`(?<![\\dа-яәіңғүұқөһ])${COUNT}${NAME}(?:нан|нен|тан|тен|дан|ден) (?:кейін|соң)`), 1],
  [new RegExp(`(?<![\\dа-яәіңғүұқөһa-z])${COUNT}${NAME} (?:бұрын|назад|ago)`), -1],
]
/** «a few days»: how many, only the citizen knows. */
const VAGUE = word('бірнеше|несколько|few|several')

function readSpan(said: string): Found<Span> | null {
  const half = /(?:через полчаса|жарты сағаттан (?:кейін|соң)|in half an hour)/.exec(said)
  if (half) return { value: { amount: 30, unit: 'minutes' }, rest: said.replace(half[0], ' ') }
  for (const [shape, sign] of SPANS) {
    const [whole, count, name = ''] = shape.exec(said) ?? []
    const unit = UNITS.find(([beginning]) => beginning.test(name))?.[1]
    const amount = count === undefined ? 1 : (NUMBERS.get(count) ?? Number(count))
    if (whole !== undefined && unit) return { value: { amount: sign * amount, unit }, rest: said.replace(whole, ' ') }
  }
  return null
}

function settleSpan({ value: { amount, unit }, rest }: Found<Span>, now: DateTime, direction: Direction): When | null {
  const at = now.plus({ [unit]: amount })
  if (unit === 'minutes' || unit === 'hours') return { at: at.toJSDate(), timed: true }
  const time = readTime(rest, true)
  return time === IMPOSSIBLE ? null : settle(at.startOf('day'), time?.value ?? null, now, direction)
}

function readDay(said: string, now: DateTime, direction: Direction): Read<DateTime> {
  for (const [shape, days] of DAYS) {
    const found = shape.exec(said)
    if (found) return { value: now.startOf('day').plus({ days }), rest: said.replace(found[0], found[0] === 'tonight' ? found[0] : ' ') }
  }
  return readNumbers(said, now, direction) ?? readMonth(said, now, direction) ?? readWeekday(said, now, direction)
}

/** «2026-11-25», «25.11», «25.11.26», «25/11/2026»; «в 10.30» is an hour. */
function readNumbers(said: string, now: DateTime, direction: Direction): Read<DateTime> {
  const [iso, ...parts] = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(said) ?? []
  if (iso) return dated(said.replace(iso, ' '), now, direction, { day: Number(parts[2]), month: Number(parts[1]), year: Number(parts[0]) })
  const dotted = /(?<!\d|(?:^| )(?:в|к|at|сағат) )(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?!\d)/.exec(said)
  if (!dotted) return null
  const [whole, day, month, year] = dotted
  return dated(said.replace(whole, ' '), now, direction, { day: Number(day), month: Number(month), year: yearOf(year) })
}

const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

interface Written {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

function dated(rest: string, now: DateTime, direction: Direction, { day, month, year }: Written): Read<DateTime> {
  const of = (at: number) => DateTime.fromObject({ year: at, month, day }, { zone: ZONE })
  const here = of(year ?? now.year)
  if (year !== undefined) return here.isValid ? { value: here, rest } : IMPOSSIBLE
  const other = of(now.year + (direction === 'future' ? 1 : -1))
  if (!here.isValid) return other.isValid ? { value: other, rest } : IMPOSSIBLE
  const today = now.startOf('day')
  const fits = direction === 'future' ? here >= today : here <= today.plus({ days: SLIP_DAYS })
  return fits || !other.isValid ? { value: here, rest } : { value: other, rest }
}

const MONTH_SHAPES = [
  // «25 ноября 2026», «2026 жылғы 25 қараша», «25th of November»
  new RegExp(
    `(?:(?<before>\\d{4}) жыл${LETTER}* )?(?<!\\d)(?<day>\\d{1,2})(?:-?${LETTER}{1,2})? (?:of )?(?<month>${LETTER}+),?(?: (?<year>\\d{4}))?`,
    'g',
  ),
  // «November 25, 2026», «қарашаның 25-і»
  new RegExp(`(?<month>${LETTER}+) (?<day>\\d{1,2})(?![\\d:.])(?:-?${LETTER}{1,4})?(?:,? (?<year>\\d{4}))?`, 'g'),
]

function readMonth(said: string, now: DateTime, direction: Direction): Read<DateTime> {
  for (const shape of MONTH_SHAPES) {
    for (const { 0: whole, groups } of said.matchAll(shape)) {
      const month = MONTHS.findIndex((names) => names.some((name) => groups?.month?.startsWith(name))) + 1
      if (month === 0) continue
      const year = groups?.year ?? groups?.before
      return dated(said.replace(whole, ' '), now, direction, { day: Number(groups?.day), month, year: yearOf(year) })
    }
  }
  return null
}

function readWeekday(said: string, now: DateTime, direction: Direction): Read<DateTime> {
  for (const [name] of said.matchAll(new RegExp(`${LETTER}+`, 'g'))) {
    const index = WEEKDAYS.findIndex((names) => names.some((beginning) => name.startsWith(beginning)))
    if (index < 0) continue
    const away = (index + 1 - now.weekday + 7) % 7
    const days = direction === 'future' ? away || 7 : away - 7
    return { value: now.startOf('day').plus({ days }), rest: said.replace(name, ' ') }
  }
  return null
}

/** Ways to write an hour, the surest first. */
const TIMES = [
  /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/,
  /(?:^| )(?:в|к|at|сағат) (\d{1,2})(?!\d)/,
  new RegExp(`(?<!\\d)(\\d{1,2})-?(?:да|де|та|те)(?!${LETTER})`),
  /(?<!\d)(\d{1,2}) ?(?:час|утра|вечера|дня|ночи|am|pm|a\.m|p\.m|o.clock)/,
]
/** After a day a lone number is an hour: «ертең 10». */
const LONE = /^[ ,]*(\d{1,2})[ ,]*$/

function readTime(said: string, afterDay: boolean): Read<Time> {
  const found = TIMES.map((shape) => shape.exec(said)).find((one) => one !== null) ?? (afterDay ? LONE.exec(said) : null)
  if (!found) {
    const part = PARTS.find(([shape]) => shape.test(said))
    return part ? { value: { hour: part[1], minute: 0 }, rest: said } : null
  }
  const given = Number(found[1])
  const hour = given === 12 && AT_NIGHT.test(afterNumber(said)) ? 0 : given < 12 && AFTER_NOON.test(afterNumber(said)) ? given + 12 : given
  const minute = Number(found[2] ?? 0)
  return hour < 24 && minute < 60 ? { value: { hour, minute }, rest: said.replace(found[0], ' ') } : IMPOSSIBLE
}

/** «9pm» with its letters set apart, so that they are a word. */
const afterNumber = (said: string): string => said.replace(/(\d)([a-z])/g, '$1 $2')
