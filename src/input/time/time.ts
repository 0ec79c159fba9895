import { DateTime } from 'luxon'
import { local, ZONE } from '../../clock.ts'
import { type Doubt, type Reading, read, unread } from '../reading.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { piecesOf } from './grammar.ts'
import type { Piece, SaidDay, Span, Which } from './piece.ts'
import type { DayPart } from './words.ts'

/** A moment that somebody typed. */
export interface When {
  readonly at: Date
  /** False: only the day was named, the hour is ours. */
  readonly timed: boolean
}

/** Which way a date without a year, a weekday and an hour look: what was, or what comes. */
export type Direction = 'past' | 'future'

/** The hour of a day that was named without one. */
const HOUR: Readonly<Record<Direction, number>> = { past: 12, future: 9 }
/** Longer texts are not a date. */
const LONGEST = 90
/** A day this close ahead is a slip rather than last year's: it is told apart by whoever asked. */
const SLIP_DAYS = 31
/** Years that a person can mean. */
const YEARS = { first: 1900, last: 2100 }

const ISO_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads a moment typed in Kazakh, Russian or English, in any of their letters: «ертең 10:00», «через 3 дня», «25.11 в 9»,
 * weekdays, abbreviations, ISO dates. Local time of Almaty. There is a value only when every word was understood.
 * @param direction decides the year of a date that has none, which weekday, and which ten o'clock
 */
export function readTime(text: string, now: Date, direction: Direction): Reading<When> {
  const typed = text.trim()
  if (typed === '' || typed.length > LONGEST) return unread(typed === '' ? [] : [typed])
  if (ISO_OFFSET.test(typed)) return read({ at: DateTime.fromISO(typed, { zone: ZONE }).toJSDate(), timed: true })
  const tokens = tokensOf(typed)
  const said = sayings(piecesOf(tokens))
  const words = (pieces: readonly Piece[]) => pieces.map((piece) => wordsOf(tokens, piece))
  const settled = settle(said.pieces, local(now), direction)
  if (!settled) {
    const meant = said.pieces.filter(({ kind }) => kind !== 'passed')
    return unread(words(meant.length > 0 ? [...said.unread, ...meant].sort((a, b) => a.from - b.from) : said.unread))
  }
  const left = [...said.unread, ...settled.left]
  return left.length > 0 ? unread(words(left.sort((a, b) => a.from - b.from)), settled.when) : read(settled.when, settled.doubt)
}

const wordsOf = (tokens: readonly Token[], { from, to }: Piece): string =>
  tokens
    .slice(from, to)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join('')

/** What was said after what was taken back: «не завтра, а 5 декабря». */
function sayings(all: readonly Piece[]): { pieces: Piece[]; unread: Piece[] } {
  const pieces: Piece[] = []
  const missed: Piece[] = []
  let refused: Piece | null = null
  for (const piece of all) {
    if (piece.kind === 'unread') missed.push(piece)
    else if (piece.kind === 'not') refused = piece
    else if (piece.kind === 'was-not') {
      // «… емес» takes back all that stands before it.
      if (pieces.length === 0) missed.push(piece)
      pieces.length = 0
    } else if (piece.kind === 'but') refused = null
    else if (refused === null) pieces.push(piece)
  }
  return { pieces, unread: missed }
}

interface Settled {
  readonly when: When
  readonly doubt: Doubt | null
  /** Pieces that contradict what was taken, or that nothing can be made of. */
  readonly left: Piece[]
}
type Of<K extends Piece['kind']> = Extract<Piece, { kind: K }>
const of = <K extends Piece['kind']>(pieces: readonly Piece[], kind: K): Of<K>[] =>
  pieces.filter((piece): piece is Of<K> => piece.kind === kind)

function settle(pieces: readonly Piece[], now: DateTime, direction: Direction): Settled | null {
  const [moment, ...moments] = of(pieces, 'moment')
  if (moment) {
    const left = [...moments, ...pieces.filter(({ kind }) => kind !== 'moment' && kind !== 'passed')]
    const at = now.plus(moment.span)
    return inReach(at) ? { when: { at: at.toJSDate(), timed: true }, doubt: null, left } : null
  }
  const days = settleDays(
    pieces.map((piece) => absolute(piece, now)),
    now,
    direction,
  )
  const [first, ...times] = of(pieces, 'time')
  const clock = settleClock(first ?? null, of(pieces, 'part'))
  if (days === 'impossible' || clock === 'impossible' || (!days && !clock)) return null
  const left = [...(days?.left ?? danglers(pieces)), ...times, ...(clock?.left ?? [])]
  const doubt = days?.doubt ?? (typeof clock?.early === 'number' ? 'hour' : null)
  return { when: join(days?.day ?? null, clock, now, direction), doubt, left }
}
/** «прошлого года» is a year that can be named. */
const absolute = (piece: Piece, now: DateTime): Piece =>
  piece.kind === 'year-away' ? { kind: 'year', year: now.year + piece.years, from: piece.from, to: piece.to } : piece

const inReach = (at: DateTime): boolean => at.isValid && at.year >= YEARS.first && at.year <= YEARS.last
/** A year or a week beside no day says nothing. */
const danglers = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => ['year', 'year-away', 'week'].includes(kind))

function join(day: DateTime | null, clock: Clock | null, now: DateTime, direction: Direction): When {
  if (day && !clock) {
    const today = direction === 'past' && day.hasSame(now, 'day')
    return { at: (today ? now : day.set({ hour: HOUR[direction], minute: 0 })).toJSDate(), timed: false }
  }
  const on = (hour: number) => (day ?? now).startOf('day').set({ hour, minute: clock?.minute ?? 0 })
  const likely = on(clock?.hour ?? 0)
  // Of today's two o'clocks the one that looks the right way, where only one does.
  const early = day && typeof clock?.early === 'number' ? on(clock.early) : likely
  const at = direction === 'past' && likely > now && early <= now ? early : likely
  // «10:00» alone is the next or the last ten o'clock.
  const shift = day ? 0 : direction === 'future' && at <= now ? 1 : direction === 'past' && at > now ? -1 : 0
  return { at: at.plus({ days: shift }).toJSDate(), timed: true }
}

/** Hours that are of the afternoon when nothing else is said: nobody is at work, or to be woken, at three in the morning. */
const AFTERNOON = { first: 1, last: 6 }

interface Clock {
  readonly hour: number
  /** The hour of the morning that may have been meant instead, or null. */
  readonly early: number | null
  readonly minute: number
  readonly left: Piece[]
}

/** An hour with the part of the day that was said beside it; «15:00 утра» and 25 o'clock cannot be. */
function settleClock(time: Of<'time'> | null, parts: readonly Of<'part'>[]): Clock | 'impossible' | null {
  const [part, ...more] = parts
  if (!time) {
    if (!part) return null
    return part.part.alone === null ? 'impossible' : { hour: part.part.alone, early: null, minute: 0, left: more }
  }
  if (time.minute > 59 || time.hour > 24 || (time.hour === 24 && time.minute > 0)) return 'impossible'
  const hour = part ? hourIn(part.part, time.hour) : time.hour % 24
  if (hour === null) return 'impossible'
  const left = more.filter((other) => other.part.half !== part?.part.half)
  const two = !part && time.face && hour >= AFTERNOON.first && hour <= AFTERNOON.last
  return { hour: two ? hour + 12 : hour, early: two ? hour : null, minute: time.minute, left }
}

/** The hour of the day that an hour is in a part of it; null: there is none («15 утра»). */
export function hourIn({ half }: DayPart, hour: number): number | null {
  switch (half) {
    case 'morning':
      return hour === 12 ? 0 : hour < 12 ? hour : null
    case 'day':
      return hour <= 6 ? hour + 12 : hour <= 18 ? hour : null
    case 'afternoon':
      return hour === 12 ? 12 : hour < 12 ? hour + 12 : hour < 24 ? hour : null
    case 'evening':
      return hour === 12 || hour === 24 ? 0 : hour < 12 ? hour + 12 : hour < 24 ? hour : null
    case 'night':
      return hour === 12 || hour === 24 ? 0 : hour < 6 ? hour : hour >= 8 && hour < 12 ? hour + 12 : hour >= 20 ? hour : null
  }
}

interface Days {
  readonly day: DateTime
  readonly doubt: Doubt | null
  readonly left: Piece[]
}

/** The day that all that was said of days agrees on; what disagrees is left. */
function settleDays(pieces: readonly Piece[], now: DateTime, direction: Direction): Days | 'impossible' | null {
  const said = of(pieces, 'day')
  const weekdays = said.filter(({ day }) => day.kind === 'weekday')
  const [main = weekdays[0], ...others] = said.filter(({ day }) => day.kind !== 'weekday')
  if (!main) return null
  const [year, ...years] = of(pieces, 'year')
  const [week, ...weeks] = of(pieces, 'week')
  const weekday = main.day.kind === 'weekday' ? null : (weekdays[0]?.day ?? null)
  const beside = weekday?.kind === 'weekday' ? weekday.weekday : null
  const given = main.day.kind === 'date' && main.day.year === null && year ? { ...main.day, year: year.year } : main.day
  const found = dayOf(given, now, direction, beside, main.day.kind === 'weekday' ? (week?.which ?? null) : null)
  if (!found || !inReach(found.day)) return 'impossible'
  const unused = year && given === main.day && year.year !== found.day.year ? [year] : []
  const idle = week && main.day.kind !== 'weekday' ? [week] : []
  const disagree = [...others, ...weekdays].filter((other) => {
    if (other === main) return false
    if (other.day.kind === 'weekday') return other.day.weekday !== found.day.weekday
    const second = dayOf(other.day, now, direction, null, null)
    return !second?.day.hasSame(found.day, 'day')
  })
  return { ...found, left: [...disagree, ...unused, ...years, ...idle, ...weeks] }
}

function dayOf(
  said: SaidDay,
  now: DateTime,
  direction: Direction,
  beside: number | null,
  week: Which | null,
): { day: DateTime; doubt: Doubt | null } | null {
  const today = now.startOf('day')
  switch (said.kind) {
    case 'away':
      return { day: today.plus({ days: said.days }), doubt: null }
    case 'span':
      return { day: today.plus(said.span as Span), doubt: null }
    case 'weekday':
      return { day: weekdayOf(said.weekday, said.which, week, today, direction), doubt: null }
    case 'month-day':
      return monthDay(said.day, said.which, today, direction)
    case 'date':
      return dateOf(said, today, direction, beside)
  }
}

function weekdayOf(weekday: number, which: Which | null, week: Which | null, today: DateTime, direction: Direction): DateTime {
  if (week) return today.startOf('week').plus({ weeks: week === 'last' ? -1 : week === 'next' ? 1 : 0, days: weekday - 1 })
  const away = (weekday - today.weekday + 7) % 7
  if (which === 'this' && away === 0) return today
  const back = which === 'last' || (which !== 'next' && direction === 'past')
  return today.plus({ days: back ? away - 7 : away || 7 })
}

function monthDay(day: number, which: Which | null, today: DateTime, direction: Direction): { day: DateTime; doubt: Doubt | null } | null {
  if (which) {
    const month = today.startOf('month').plus({ months: which === 'last' ? -1 : which === 'next' ? 1 : 0 })
    return day >= 1 && day <= (month.daysInMonth ?? 0) ? { day: month.set({ day }), doubt: null } : null
  }
  const step = direction === 'future' ? 1 : -1
  for (let months = 0; months < 3; months++) {
    const month = today.startOf('month').plus({ months: months * step })
    const found = DateTime.fromObject({ year: month.year, month: month.month, day }, { zone: ZONE })
    if (found.isValid && (direction === 'future' ? found >= today : found <= today)) return { day: found, doubt: null }
  }
  return null
}

/** A date; without a year the one that looks the right way, and that falls on the weekday said beside it. */
function dateOf(
  { day, month, year }: Extract<SaidDay, { kind: 'date' }>,
  today: DateTime,
  direction: Direction,
  weekday: number | null,
): { day: DateTime; doubt: Doubt | null } | null {
  const at = (of: number) => DateTime.fromObject({ year: of, month, day }, { zone: ZONE })
  if (year !== null) return at(year).isValid ? { day: at(year), doubt: null } : null
  const way = direction === 'future' ? 1 : -1
  const ahead = direction === 'past' && at(today.year) > today && at(today.year) <= today.plus({ days: SLIP_DAYS })
  const fits = (found: DateTime) => found.isValid && (direction === 'future' ? found >= today : found <= today)
  const years = [0, 1].map((count) => at(today.year + way * count))
  const usual = ahead ? at(today.year) : years.find(fits)
  if (!usual) return null
  // The bot leaves the year out of a day of this year, and says its weekday.
  const here = at(today.year)
  if (weekday !== null && usual.weekday !== weekday && here.isValid && here.weekday === weekday) return { day: here, doubt: 'year' }
  return { day: usual, doubt: ahead ? 'slip' : null }
}
