import * as say from './time-words.ts'
import type { Phrases, Taken, Token } from './tokens.ts'

/** A day as it was said. */
export type SaidDay =
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'away'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'last' | 'this' | 'next' | null }
  | { readonly kind: 'month-day'; readonly day: number }
  /** A span from now of days, weeks, months, years. */
  | { readonly kind: 'span'; readonly span: Span }

export type Span = Partial<Record<say.Unit, number>>

/** A piece of a text that was understood; `from` and `to` are places of its tokens. */
export type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'day'; readonly day: SaidDay }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'part'; readonly part: say.DayPart }
  /** So long from now, in minutes and hours. */
  | { readonly kind: 'moment'; readonly span: Span }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'week'; readonly which: 'last' | 'this' | 'next' }
  | { readonly kind: 'not' | 'was-not' | 'but' | 'passed' | 'unread' }
)
type Said = Piece extends infer P ? (P extends Piece ? Omit<P, 'from' | 'to'> : never) : never
type Found = { readonly said: Said; readonly to: number } | null
/** What was understood before a place decides what a lone number may be. */
interface Before {
  readonly at: boolean
  readonly day: boolean
  readonly part: boolean
}
type Rule = (tokens: readonly Token[], at: number, before: Before) => Found

const number = (tokens: readonly Token[], at: number, digits: number): number | null => {
  const token = tokens[at]
  return token?.number !== null && token !== undefined && token.text.length <= digits ? token.number : null
}
const sign = (tokens: readonly Token[], at: number, signs: string): boolean =>
  tokens[at]?.glued === true && signs.includes(tokens[at]?.key ?? ' ')
const skip = (phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number => phrases.at(tokens, at)?.to ?? at
/** Behind «5», «5-го», «10-да»: the ending that the number carries. */
function ending(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number {
  const dash = sign(tokens, at, '-') ? at + 1 : at
  return tokens[dash]?.glued ? (phrases.at(tokens, dash)?.to ?? at) : at
}
const fullYear = (token: Token): number => (token.text.length === 2 ? 2000 + Number(token.text) : Number(token.text))
const yearAt = (tokens: readonly Token[], at: number, lengths = [4]): Taken<number> | null => {
  const token = tokens[at]
  if (!token || token.number === null || !lengths.includes(token.text.length)) return null
  return { value: fullYear(token), to: skip(say.YEAR_WORDS, tokens, ending(say.NUMBER_ENDINGS, tokens, at + 1)) }
}
const day = (said: SaidDay, to: number): Found => ({ said: { kind: 'day', day: said }, to })
const date = (days: number, month: number, year: number | null, to: number): Found => day({ kind: 'date', day: days, month, year }, to)

/** «2026-12-05», «2026/12/05», «2026.12.05»; a «T» parts it from its hour. */
const isoDate: Rule = (tokens, at) => {
  const [year, month, days] = [number(tokens, at, 4), number(tokens, at + 2, 2), number(tokens, at + 4, 2)]
  if (tokens[at]?.text.length !== 4 || year === null || month === null || days === null) return null
  if (!sign(tokens, at + 1, '-/.') || tokens[at + 3]?.key !== tokens[at + 1]?.key) return null
  const to = tokens[at + 5]?.glued && tokens[at + 5]?.key === 't' ? at + 6 : at + 5
  return date(days, month, year, to)
}

/** «05.12.2026», «5/12/26», «5-12-2026», «5 12 2026», «5.12»; «в 10.30» is an hour, and so is «10.30» that is no day. */
const dottedDate: Rule = (tokens, at, before) => {
  const days = number(tokens, at, 2)
  const blanks = tokens[at + 1]?.number !== null
  const month = number(tokens, blanks ? at + 1 : at + 2, 2)
  if (days === null || month === null) return null
  if (blanks) {
    const year = yearAt(tokens, at + 2)
    return year ? date(days, month, year.value, year.to) : null
  }
  if (!sign(tokens, at + 1, './-')) return null
  const parted = sign(tokens, at + 3, './-')
  const year = parted ? yearAt(tokens, at + 4, [2, 4]) : null
  if (parted && !year && tokens[at + 4]?.number !== null && tokens[at + 4] !== undefined) return null
  if (year) return date(days, month, year.value, year.to)
  const hour = sign(tokens, at + 1, '.') && (before.at || (month > 12 && days < 24))
  if (hour || sign(tokens, at + 1, '-')) return null
  return date(days, month, null, ending(say.NUMBER_ENDINGS, tokens, at + 3))
}

/** «5 декабря 2026», «5-го дек.», «пятого декабря», «двадцать пятого», «5th of December». */
const dayAndMonth: Rule = (tokens, at) => {
  const days = dayAt(tokens, at)
  if (!days) return null
  const month = say.MONTHS.at(tokens, tokens[days.to]?.key === 'of' ? days.to + 1 : days.to)
  if (!month) return null
  return withYear(tokens, days.value, month)
}
function withYear(tokens: readonly Token[], days: number, month: Taken<number>): Found {
  let to = month.to
  if (sign(tokens, to, '.')) to++
  const comma = tokens[to]?.key === ',' ? to + 1 : to
  const year = yearAt(tokens, comma)
  return date(days, month.value, year?.value ?? null, year?.to ?? to)
}
function dayAt(tokens: readonly Token[], at: number): Taken<number> | null {
  const digits = number(tokens, at, 2)
  if (digits !== null) return { value: digits, to: ending(say.NUMBER_ENDINGS, tokens, at + 1) }
  const tens = say.NUMBERS.at(tokens, at)
  const ordinal = say.ORDINALS.at(tokens, tens && tens.value >= 10 ? tens.to : at)
  if (ordinal)
    return tens && tens.value >= 10 ? (ordinal.value < 10 ? { value: tens.value + ordinal.value, to: ordinal.to } : null) : ordinal
  return numberWord(tokens, at)
}
/** «двадцать пять», «он бес», «жиырма». */
function numberWord(tokens: readonly Token[], at: number): Taken<number> | null {
  const first = say.NUMBERS.at(tokens, at)
  if (!first) return null
  const second = first.value >= 10 && first.value % 10 === 0 ? say.NUMBERS.at(tokens, first.to) : null
  return second && second.value < 10 ? { value: first.value + second.value, to: second.to } : first
}

/** «December 5, 2026», «желтоқсанның 5-і». */
const monthAndDay: Rule = (tokens, at) => {
  const month = say.MONTHS.at(tokens, at)
  const from = month && sign(tokens, month.to, '.') ? month.to + 1 : month?.to
  const days = from === undefined ? null : number(tokens, from, 2)
  if (!month || from === undefined || days === null || sign(tokens, from + 1, ':')) return null
  const behind = ending(say.NUMBER_ENDINGS, tokens, from + 1)
  return withYear(tokens, days, { value: month.value, to: behind })
}

/** «5 числа», «5-го», «айдың 5-і». */
const dayOfMonth: Rule = (tokens, at) => {
  const named = say.MONTH_WORDS.at(tokens, at)
  const from = named?.to ?? at
  const days = number(tokens, from, 2)
  if (days === null) return null
  if (named) return day({ kind: 'month-day', day: days }, ending(say.NUMBER_ENDINGS, tokens, from + 1))
  const carried = ending(say.OF_MONTH, tokens, from + 1)
  const to = skip(say.OF_MONTH, tokens, carried)
  return to > from + 1 ? day({ kind: 'month-day', day: days }, to) : null
}

const near: Rule = (tokens, at) => {
  const found = say.DAYS.at(tokens, at)
  return found && day({ kind: 'away', days: found.value }, found.to)
}

/** «вт», «в прошлый вторник», «next Monday», «келесі дүйсенбі күні». */
const weekday: Rule = (tokens, at) => {
  const which = say.WHICH.at(tokens, at)
  const found = say.WEEKDAYS.at(tokens, which?.to ?? at)
  if (!found) return null
  return day({ kind: 'weekday', weekday: found.value, which: which?.value ?? null }, sign(tokens, found.to, '.') ? found.to + 1 : found.to)
}

/** «на прошлой неделе», «келесі аптада»: says which of the weekdays is meant. */
const week: Rule = (tokens, at) => {
  const which = say.WHICH.at(tokens, at)
  const found = which && say.WEEK_WORDS.at(tokens, which.to)
  return which && found ? { said: { kind: 'week', which: which.value }, to: found.to } : null
}

const year: Rule = (tokens, at) => {
  const found = yearAt(tokens, at)
  return found && { said: { kind: 'year', year: found.value }, to: found.to }
}

/** «3 дня», «1,5 часа», «полтора часа», «2 часа 30 минут», «неделю». */
function spanAt(tokens: readonly Token[], at: number): Taken<Span> | null {
  const span: Span = {}
  let to = at
  for (;;) {
    const half = say.HALVES.at(tokens, to)
    const one = half ? { value: ['minutes', half.value] as const, to: half.to } : amountAt(tokens, to)
    if (!one) break
    const [unit, amount] = one.value
    if (span[unit] !== undefined) return null
    span[unit] = amount
    to = one.to
  }
  return to === at ? null : { value: normal(span), to }
}
function amountAt(tokens: readonly Token[], at: number): Taken<readonly [say.Unit, number]> | null {
  let to = at
  let amount = 1
  const digits = number(tokens, at, 3)
  const word = digits === null ? numberWord(tokens, at) : null
  if (digits !== null) {
    const decimals = sign(tokens, at + 1, '.,') && tokens[at + 2]?.glued ? number(tokens, at + 2, 2) : null
    amount = decimals === null ? digits : Number(`${digits}.${tokens[at + 2]?.text}`)
    to = decimals === null ? at + 1 : at + 3
  } else if (word && say.UNITS.at(tokens, word.to)) {
    amount = word.value
    to = word.to
  } else if (word && say.AND_A_HALF.at(tokens, word.to)) {
    amount = word.value
    to = word.to
  }
  const half = say.AND_A_HALF.at(tokens, to)
  const unit = say.UNITS.at(tokens, half?.to ?? to)
  if (!unit) return null
  const dot = sign(tokens, unit.to, '.') ? unit.to + 1 : unit.to
  return { value: [unit.value, amount + (half ? 0.5 : 0)], to: dot }
}
/** Whole units: 1.5 hours are 90 minutes. */
function normal(span: Span): Span {
  const smaller: Partial<Record<say.Unit, readonly [say.Unit, number]>> = {
    hours: ['minutes', 60],
    days: ['hours', 24],
    weeks: ['days', 7],
  }
  const found: Span = {}
  for (const [unit, amount] of Object.entries(span) as Array<[say.Unit, number]>) {
    const less = smaller[unit]
    if (Number.isInteger(amount) || !less) found[unit] = (found[unit] ?? 0) + amount
    else found[less[0]] = (found[less[0]] ?? 0) + Math.round(amount * less[1])
  }
  return found
}

/** «через 3 дня», «3 дня назад», «3 күннен кейін», «2 күн бұрын», «in two hours». */
const span: Rule = (tokens, at) => {
  const before = say.AHEAD_BEFORE.at(tokens, at)
  const found = spanAt(tokens, before?.to ?? at)
  if (!found) return null
  if (before) return spanned(found.value, 1, found.to)
  const ahead = say.AHEAD_BEHIND.at(tokens, found.to)
  if (ahead) return spanned(found.value, 1, ahead.to)
  const back = say.BACK_BEHIND.at(tokens, found.to)
  return back && spanned(found.value, -1, back.to)
}
function spanned(said: Span, way: 1 | -1, to: number): Found {
  const turned = Object.fromEntries(Object.entries(said).map(([unit, amount]) => [unit, way * amount])) as Span
  // Half a month has no length that people agree on.
  if (Object.values(turned).some((amount) => !Number.isInteger(amount))) return null
  if (turned.minutes !== undefined || turned.hours !== undefined) return { said: { kind: 'moment', span: turned }, to }
  return day({ kind: 'span', span: turned }, to)
}

const time = (hour: number, minute: number, to: number): Found => ({ said: { kind: 'time', hour, minute }, to })

/** «10:00», «10:00:00», «в 10.30», «в 10-30», «10ч30». */
const clockTime: Rule = (tokens, at, before) => {
  const hour = number(tokens, at, 2)
  const minute = number(tokens, at + 2, 2)
  if (hour === null || minute === null || tokens[at + 2]?.text.length !== 2) return null
  if (sign(tokens, at + 1, ':')) {
    const seconds = sign(tokens, at + 3, ':') && number(tokens, at + 4, 2) !== null ? at + 5 : at + 3
    return time(hour, minute, ending(say.HOUR_ENDINGS, tokens, seconds))
  }
  const dotted = sign(tokens, at + 1, '.') && tokens[at + 2]?.glued
  const known = before.at || before.day || (dotted && minute > 12)
  if ((dotted || sign(tokens, at + 1, '-h') || tokens[at + 1]?.key === 'c') && tokens[at + 2]?.glued && known)
    return time(hour, minute, ending(say.HOUR_ENDINGS, tokens, at + 3))
  return null
}

/** «в 9», «сағат 9-да», «в три часа», «10-да», «9 часов 30 минут», «7 вечера», «9pm», «кешкі 7», and a lone number behind a day. */
const hourAlone: Rule = (tokens, at, before) => {
  const digits = number(tokens, at, 2)
  const found = digits === null ? numberWord(tokens, at) : { value: digits, to: at + 1 }
  if (!found) return null
  const carried = digits === null ? found.to : ending(say.HOUR_ENDINGS, tokens, found.to)
  const clock = skip(say.O_CLOCK, tokens, carried)
  const minutes = clock > carried || before.at ? minutesAt(tokens, clock, clock > carried) : null
  const half = say.AND_A_HALF.at(tokens, clock)
  const to = half?.to ?? minutes?.to ?? clock
  const isHour =
    before.at ||
    before.part ||
    clock > found.to ||
    carried > found.to ||
    say.PARTS.at(tokens, to) !== null ||
    (digits !== null && before.day && endsHere(tokens, to))
  return isHour ? time(found.value, half ? 30 : (minutes?.value ?? 0), to) : null
}
function minutesAt(tokens: readonly Token[], at: number, afterClock: boolean): Taken<number> | null {
  const value = number(tokens, at, 2)
  if (value === null || say.MONTHS.at(tokens, at + 1)) return null
  const to = skip(say.MINUTES, tokens, at + 1)
  return to > at + 1 || (afterClock && tokens[at]?.text.length === 2) ? { value, to } : null
}
const endsHere = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next === undefined || (say.SIGNS.has(next.key) && tokens[at + 1] === undefined)
}

/** «в час дня». */
const oneOClock: Rule = (tokens, at, before) => {
  const hour = before.at ? say.O_CLOCK.at(tokens, at) : null
  return hour && say.PARTS.at(tokens, hour.to) ? time(1, 0, hour.to) : null
}

const namedHour: Rule = (tokens, at) => {
  const found = say.NAMED_HOURS.at(tokens, at)
  return found && time(found.value, 0, found.to)
}
const partOfDay: Rule = (tokens, at) => {
  const found = say.PARTS.at(tokens, at)
  return found && { said: { kind: 'part', part: found.value }, to: found.to }
}
const words =
  (phrases: Phrases<unknown>, kind: 'not' | 'was-not' | 'but' | 'passed'): Rule =>
  (tokens, at) => {
    const found = phrases.at(tokens, at)
    return found && { said: { kind }, to: found.to }
  }

/** The first that fits is taken: what is longer and surer stands above. */
const RULES: readonly Rule[] = [
  isoDate,
  dottedDate,
  clockTime,
  span,
  dayAndMonth,
  monthAndDay,
  near,
  weekday,
  week,
  namedHour,
  oneOClock,
  hourAlone,
  dayOfMonth,
  year,
  partOfDay,
  words(say.NOT_BEFORE, 'not'),
  words(say.NOT_BEHIND, 'was-not'),
  words(say.BUT, 'but'),
  words(say.PASSED_OVER, 'passed'),
]

/** The pieces of a text, in their order; what no rule takes is `unread`. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < tokens.length) {
    const before = {
      at: pieces.at(-1)?.kind === 'passed' && isAt(tokens, pieces),
      day: behind(pieces, 'day'),
      part: behind(pieces, 'part'),
    }
    const found: Found =
      RULES.map((rule) => () => rule(tokens, at, before)).reduce<Found>((taken, rule) => taken ?? rule(), null) ??
      (say.SIGNS.has(tokens[at]?.key ?? '') || /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u.test(tokens[at]?.text ?? '')
        ? { said: { kind: 'passed' }, to: at + 1 }
        : { said: { kind: 'unread' }, to: at + 1 })
    pieces.push({ ...found.said, from: at, to: found.to } as Piece)
    at = found.to
  }
  return pieces
}
const isAt = (tokens: readonly Token[], pieces: readonly Piece[]): boolean => {
  const last = pieces.at(-1)
  return last !== undefined && say.AT.at(tokens, last.from)?.to === last.to
}
/** The last piece that says anything is of this kind. */
const behind = (pieces: readonly Piece[], kind: Piece['kind']): boolean =>
  pieces.findLast((piece) => piece.kind !== 'passed')?.kind === kind
