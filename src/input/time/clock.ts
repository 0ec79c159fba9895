import type { Phrases, Taken, Token } from '../tokens.ts'
import { ending, type Found, number, numberWord, type Rule, sign, skip } from './piece.ts'
import * as say from './words.ts'

// Rules for the hour of the day, as it stands on a clock and as people say it.

const time = (hour: number, minute: number, face: boolean, to: number): Found => ({ said: { kind: 'time', hour, minute, face }, to })
/** «3», not «03»: a zero in front is the clock of twenty-four hours. */
const onFace = (token: Token | undefined): boolean => token?.number === null || token?.text.startsWith('0') === false

/** «10:00», «10:00:00», «в 10.30», «в 10-30», «10ч30». */
export const clockTime: Rule = (tokens, at, before) => {
  const hour = number(tokens, at, 2)
  const minute = number(tokens, at + 2, 2)
  if (hour === null || minute === null || tokens[at + 2]?.text.length !== 2) return null
  const face = onFace(tokens[at])
  if (sign(tokens, at + 1, ':')) {
    const seconds = sign(tokens, at + 3, ':') && number(tokens, at + 4, 2) !== null ? at + 5 : at + 3
    return time(hour, minute, face, ending(say.HOUR_ENDINGS, tokens, seconds))
  }
  const dotted = sign(tokens, at + 1, '.') && tokens[at + 2]?.glued
  const known = before.at || before.day || (dotted && minute > 12)
  if ((dotted || sign(tokens, at + 1, '-h') || tokens[at + 1]?.key === 'c') && tokens[at + 2]?.glued && known)
    return time(hour, minute, face, ending(say.HOUR_ENDINGS, tokens, at + 3))
  return null
}

/** «в 9», «сағат 9-да», «в три часа», «10-да», «тоғызда», «9 часов 30 минут», «7 вечера», «9pm», «кешкі 7», and a lone number behind a day. */
export const hourAlone: Rule = (tokens, at, before) => {
  const digits = number(tokens, at, 2)
  const carrying = digits === null ? say.HOURS_AT.at(tokens, at) : null
  const found = digits === null ? hourWord(tokens, at) : { value: digits, to: at + 1 }
  if (!found) return null
  const carried = digits === null ? found.to : ending(say.HOUR_ENDINGS, tokens, found.to)
  const clock = skip(say.O_CLOCK, tokens, carried)
  const known = clock > carried || before.at || (digits !== null && before.day)
  const minutes = known ? minutesAt(tokens, clock, clock > carried) : null
  const halfAt = say.HALF_HOUR_AT.at(tokens, clock)
  const half = halfAt ?? say.HALF_HOUR.at(tokens, clock)
  const to = half?.to ?? minutes?.to ?? clock
  const isHour =
    before.at ||
    before.part ||
    clock > found.to ||
    carried > found.to ||
    halfAt !== null ||
    (carrying !== null && (before.day || !carrying.value.doubtful)) ||
    say.PARTS.at(tokens, to) !== null ||
    (digits !== null && before.day && endsHere(tokens, to))
  return isHour ? time(found.value, half ? 30 : (minutes?.value ?? 0), onFace(tokens[at]), to) : null
}
function hourWord(tokens: readonly Token[], at: number): Taken<number> | null {
  const carrying = say.HOURS_AT.at(tokens, at)
  return carrying ? { value: carrying.value.hour, to: carrying.to } : numberWord(tokens, at)
}
/** «30 минут», «30» behind «9 часов», «в 9 30», «тридцать» behind «в девять». */
function minutesAt(tokens: readonly Token[], at: number, afterClock: boolean): Taken<number> | null {
  const digits = number(tokens, at, 2)
  const found = digits === null ? numberWord(tokens, at) : { value: digits, to: at + 1 }
  if (!found || found.value > 59 || say.MONTHS.at(tokens, found.to) || say.ORDINALS.at(tokens, found.to)) return null
  const to = skip(say.MINUTES, tokens, found.to)
  if (to > found.to) return { value: found.value, to }
  const ends = endsHere(tokens, to) || say.PARTS.at(tokens, to) !== null
  const twoDigits = digits === null ? found.value >= 10 && ends : tokens[at]?.text.length === 2 && (afterClock || ends)
  return twoDigits ? { value: found.value, to } : null
}
const endsHere = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next === undefined || (say.SIGNS.has(next.key) && tokens[at + 1] === undefined)
}

/** «в час дня», «завтра в час». */
export const oneOClock: Rule = (tokens, at, before) => {
  const hour = before.at ? say.O_CLOCK.at(tokens, at) : null
  return hour && (say.PARTS.at(tokens, hour.to) || endsHere(tokens, hour.to)) ? time(1, 0, true, hour.to) : null
}

export const namedHour: Rule = (tokens, at) => {
  const found = say.NAMED_HOURS.at(tokens, at)
  return found && time(found.value, 0, false, found.to)
}

/** «половина десятого», «без четверти три», «half past nine», «тоғызға он минут қалғанда». */
export const hourByHalves: Rule = (tokens, at) =>
  halfOfHour(tokens, at) ?? withoutMinutes(tokens, at) ?? pastOrTo(tokens, at) ?? goneOrMissing(tokens, at)

/** So many minutes, of less than none too, from an hour of the clock's face. */
function around(hour: Taken<number>, minutes: number): Found {
  if (hour.value < 1 || hour.value > 12 || Math.abs(minutes) > 59) return null
  const before = hour.value === 1 ? 12 : hour.value - 1
  return minutes < 0 ? time(before, 60 + minutes, true, hour.to) : time(hour.value, minutes, true, hour.to)
}
/** An hour by its place: «десятого» is the hour that ends at ten. */
const hourEnding = (tokens: readonly Token[], at: number): Taken<number> | null => say.ORDINALS.at(tokens, at)

/** «половина десятого», «полдесятого», «пол-десятого», «четверть десятого», «десять минут десятого». */
function halfOfHour(tokens: readonly Token[], at: number): Found {
  const [half, quarter] = [say.HALF_OF.at(tokens, at), say.QUARTER.at(tokens, at)]
  const minutes = half || quarter ? null : numberBefore(say.MINUTES, tokens, at)
  const said = half ?? quarter ?? minutes
  const hour = said ? hourEnding(tokens, sign(tokens, said.to, '-') ? said.to + 1 : said.to) : fused(tokens, at)
  return hour && around(hour, (minutes?.value ?? (quarter ? 15 : 30)) - 60)
}
function fused(tokens: readonly Token[], at: number): Taken<number> | null {
  const key = tokens[at]?.key ?? ''
  const value = key.startsWith(say.HALF_PREFIX) ? say.ORDINALS.of(key.slice(say.HALF_PREFIX.length)) : undefined
  return value === undefined ? null : { value, to: at + 1 }
}
/** A number with a word behind it. */
function numberBefore(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): Taken<number> | null {
  const found = minuteCount(tokens, at)
  const behind = found && phrases.at(tokens, found.to)
  return found && behind ? { value: found.value, to: behind.to } : null
}
function minuteCount(tokens: readonly Token[], at: number): Taken<number> | null {
  const quarter = say.QUARTER.at(tokens, at)
  if (quarter) return { value: 15, to: quarter.to }
  const digits = number(tokens, at, 2)
  return digits === null ? numberWord(tokens, at) : { value: digits, to: ending(say.NUMBER_ENDINGS, tokens, at + 1) }
}
function hourNamed(tokens: readonly Token[], at: number): Taken<number> | null {
  const digits = number(tokens, at, 2)
  const found = digits === null ? numberWord(tokens, at) : { value: digits, to: at + 1 }
  const one = found ? null : say.O_CLOCK.at(tokens, at)
  return found ? { value: found.value, to: skip(say.O_CLOCK, tokens, found.to) } : one && { value: 1, to: one.to }
}

/** «без четверти три», «без 15 три», «без десяти минут час». */
function withoutMinutes(tokens: readonly Token[], at: number): Found {
  const without = say.WITHOUT.at(tokens, at)
  if (!without) return null
  // «Без десяти девять» is not without nineteen.
  for (const minutes of [minuteCount(tokens, without.to), say.NUMBERS.at(tokens, without.to)]) {
    const hour = minutes && hourNamed(tokens, skip(say.MINUTES, tokens, minutes.to))
    if (hour) return around(hour, -minutes.value)
  }
  return null
}

/** "half past nine", "a quarter to three", "ten minutes past nine"; "half nine" is said of two hours, and is not read. */
function pastOrTo(tokens: readonly Token[], at: number): Found {
  const half = say.HALF_PAST.at(tokens, at)
  if (half) {
    const hour = hourNamed(tokens, half.to)
    return hour && around(hour, 30)
  }
  const minutes = minuteCount(tokens, at)
  const counted = minutes && skip(say.MINUTES, tokens, minutes.to)
  if (!minutes || counted === null) return null
  // «10 to 7» is a span of hours.
  if (counted === minutes.to && tokens[at]?.number !== null && minutes.value <= 12) return null
  const past = say.PAST.at(tokens, counted)
  const to = past ?? say.BEFORE.at(tokens, counted)
  const hour = to && hourNamed(tokens, to.to)
  return hour && around(hour, past ? minutes.value : -minutes.value)
}

/** «тоғыздан он минут өткенде», «9-ға ширек қалды». */
function goneOrMissing(tokens: readonly Token[], at: number): Found {
  const digits = number(tokens, at, 2)
  const hour = digits === null ? numberWord(tokens, at) : { value: digits, to: ending(say.FROM_OR_TO_ENDINGS, tokens, at + 1) }
  const minutes = hour && minuteCount(tokens, hour.to)
  if (!minutes) return null
  const counted = skip(say.MINUTES, tokens, minutes.to)
  const gone = say.GONE.at(tokens, counted)
  const behind = gone ?? say.MISSING.at(tokens, counted)
  return behind && around({ value: hour.value, to: behind.to }, gone ? minutes.value : -minutes.value)
}
