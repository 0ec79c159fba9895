import type { Phrases, Taken, Token } from '../tokens.ts'
import { clockTime, hourAlone, hourByHalves, namedHour, oneOClock } from './clock.ts'
import { ending, type Found, number, numberWord, type Piece, type Rule, type SaidDay, type Span, sign, skip, type Which } from './piece.ts'
import * as say from './words.ts'

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
  return ordinalAt(tokens, at) ?? numberWord(tokens, at)
}
/** «пятого», «двадцать пятого», «жиырма бесінде». */
function ordinalAt(tokens: readonly Token[], at: number): Taken<number> | null {
  const tens = say.NUMBERS.at(tokens, at)
  if (!tens || tens.value < 10) return say.ORDINALS.at(tokens, at)
  const ones = say.ORDINALS.at(tokens, tens.to)
  return ones && ones.value < 10 ? { value: tens.value + ones.value, to: ones.to } : null
}
/** «December 5, 2026», «желтоқсанның 5-і», «желтоқсанның бесінде». */
const monthAndDay: Rule = (tokens, at) => {
  const month = say.MONTHS.at(tokens, at)
  const from = month && sign(tokens, month.to, '.') ? month.to + 1 : month?.to
  const spelled = from === undefined ? null : ordinalAt(tokens, from)
  if (month && spelled) return withYear(tokens, spelled.value, { value: month.value, to: spelled.to })
  const days = from === undefined ? null : number(tokens, from, 2)
  if (!month || from === undefined || days === null || sign(tokens, from + 1, ':')) return null
  const behind = ending(say.NUMBER_ENDINGS, tokens, from + 1)
  return withYear(tokens, days, { value: month.value, to: behind })
}

/** «5 числа», «5-го», «двадцать пятого», «айдың 5-і», «келесі айдың 5-і», «5 числа следующего месяца», "5th of next month". */
const dayOfMonth: Rule = (tokens, at) => {
  const which = say.WHICH.at(tokens, at)
  const named = say.MONTH_WORDS.at(tokens, which?.to ?? at)
  if (which && !named) return null
  const from = named?.to ?? at
  const spelled = ordinalAt(tokens, from)
  if (spelled) return day({ kind: 'month-day', day: spelled.value, which: which?.value ?? null }, skip(say.OF_MONTH, tokens, spelled.to))
  const days = number(tokens, from, 2)
  if (days === null) return null
  if (named) return day({ kind: 'month-day', day: days, which: which?.value ?? null }, ending(say.NUMBER_ENDINGS, tokens, from + 1))
  const carried = ending(say.OF_MONTH, tokens, from + 1)
  const to = skip(say.OF_MONTH, tokens, carried)
  const month = whichMonth(tokens, tokens[to]?.key === 'of' ? to + 1 : to)
  if (month) return day({ kind: 'month-day', day: days, which: month.value }, month.to)
  return to > from + 1 ? day({ kind: 'month-day', day: days, which: null }, to) : null
}
function whichMonth(tokens: readonly Token[], at: number): Taken<Which> | null {
  const which = say.WHICH.at(tokens, at)
  const named = which && say.MONTH_WORDS.at(tokens, which.to)
  return which && named ? { value: which.value, to: named.to } : null
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

const AWAY: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 }
/** «2026 года», «прошлого года», «былтыр». */
const year: Rule = (tokens, at) => {
  const found = yearAt(tokens, at)
  if (found) return { said: { kind: 'year', year: found.value }, to: found.to }
  const away = say.YEARS_AWAY.at(tokens, at)
  if (away) return { said: { kind: 'year-away', years: away.value }, to: away.to }
  const which = say.WHICH.at(tokens, at)
  const named = which && say.YEAR_WORDS.at(tokens, which.to)
  return which && named ? { said: { kind: 'year-away', years: AWAY[which.value] }, to: named.to } : null
}

const now: Rule = (tokens, at) => {
  const found = say.NOW.at(tokens, at)
  return found && { said: { kind: 'moment', span: { minutes: 0 } }, to: found.to }
}

/** «3 дня», «1,5 часа», «полтора часа», «2 часа 30 минут», «неделю». */
function spanAt(tokens: readonly Token[], at: number): Taken<Span> | null {
  const span: Span = {}
  let to = at
  for (;;) {
    const half = say.HALVES.at(tokens, to)
    const one = half ?? amountAt(tokens, to)
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
  const sesqui = say.ONE_AND_A_HALF.at(tokens, at)
  if (sesqui) {
    amount = 1.5
    to = sesqui.to
  } else if (digits !== null) {
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
/** Whole units: 1.5 hours are 90 minutes, 1.5 years 18 months. */
function normal(span: Span): Span {
  const smaller: Partial<Record<say.Unit, readonly [say.Unit, number]>> = {
    hours: ['minutes', 60],
    days: ['hours', 24],
    weeks: ['days', 7],
    years: ['months', 12],
  }
  const found: Span = {}
  for (const [unit, amount] of Object.entries(span) as Array<[say.Unit, number]>) {
    const less = smaller[unit]
    if (Number.isInteger(amount) || !less) found[unit] = (found[unit] ?? 0) + amount
    else found[less[0]] = (found[less[0]] ?? 0) + (unit === 'hours' ? Math.round(amount * less[1]) : amount * less[1])
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
  // Half a month and half a week have no length that people agree on.
  if (Object.values(turned).some((amount) => !Number.isInteger(amount))) return null
  if (turned.minutes !== undefined || turned.hours !== undefined) return { said: { kind: 'moment', span: turned }, to }
  return day({ kind: 'span', span: turned }, to)
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
  now,
  hourByHalves,
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
