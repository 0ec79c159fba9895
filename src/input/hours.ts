import { type Reading, read, unread } from './reading.ts'
import { hourIn } from './time/time.ts'
import * as say from './time/words.ts'
import { type Phrases, type Taken, type Token, tokensOf } from './tokens.ts'

/** Two clock times of a day, `21:00`; the span may run over midnight. */
export interface Hours {
  readonly from: string
  readonly to: string
}

const LONGEST = 60

/**
 * Reads a span of hours: «22:00–07:00», «с 10 вечера до 7 утра», «22-ден 7-ге дейін», "10pm to 7am".
 * There is a value only when both ends, and every word, were understood.
 */
export function readHours(text: string): Reading<Hours> {
  const typed = text.trim()
  const missed = typed === '' ? [] : [typed]
  if (typed.length > LONGEST) return unread(missed)
  const tokens = tokensOf(typed)
  const from = endAt(tokens, skip(say.FROM, tokens, 0))
  const parting = from && skip(say.TILL, tokens, skip(say.TILL, tokens, from.to))
  const to = parting === null ? null : endAt(tokens, parting)
  if (!from || !to) return unread(missed)
  const behind = tokens.slice(skip(say.TILL_WORDS, tokens, to.to)).filter(({ key }) => !say.SIGNS.has(key) || key === '-')
  if (behind.length > 0) return unread(behind.map((token) => token.text))
  return read({ from: from.value, to: to.value }, isDoubtful(from, to) ? 'hour' : null)
}

/** «10–7»: twelve hours and more of a day are hardly meant, where the same figures in the evening make a night. */
const isDoubtful = (from: End, to: End): boolean => from.bare && hourOf(from) >= 6 && hourOf(from) < 12 && hourOf(to) <= hourOf(from)
const hourOf = ({ value }: End): number => Number(value.slice(0, 2))

/** One end of a span; `bare`: an hour of which nobody said in which half of the day it is. */
interface End extends Taken<string> {
  readonly bare: boolean
}

const skip = (phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number => phrases.at(tokens, at)?.to ?? at

/** One end: «22», «22:00», «22.30-дан», «10 вечера», «кешкі 10-нан», «полночь». */
function endAt(tokens: readonly Token[], start: number): End | null {
  const named = say.NAMED_HOURS.at(tokens, start)
  if (named) return { value: clockText(named.value, 0), to: named.to, bare: false }
  const before = say.PARTS.at(tokens, skip(say.AT, tokens, start))
  const at = skip(say.AT, tokens, before?.to ?? skip(say.AT, tokens, start))
  const digits = tokens[at]?.number ?? null
  const found = digits === null ? say.NUMBERS.at(tokens, at) : (tokens[at]?.text.length ?? 9) <= 2 ? { value: digits, to: at + 1 } : null
  if (!found) return null
  const minute = minuteAt(tokens, found.to)
  const clock = skip(say.O_CLOCK, tokens, carried(tokens, minute?.to ?? found.to))
  const after = before ? null : say.PARTS.at(tokens, clock)
  const part = before ?? after
  const hour = part ? hourIn(part.value, found.value) : found.value <= 24 ? found.value % 24 : null
  if (hour === null || (minute && minute.value > 59) || (found.value === 24 && minute && minute.value > 0)) return null
  return { value: clockText(hour, minute?.value ?? 0), to: after?.to ?? clock, bare: !part && tokens[at]?.text.startsWith('0') !== true }
}

function minuteAt(tokens: readonly Token[], at: number): Taken<number> | null {
  const minute = tokens[at + 1]
  const parted = tokens[at]?.glued && (tokens[at]?.key === ':' || tokens[at]?.key === '.')
  return parted && minute?.glued && minute.number !== null && minute.text.length === 2 ? { value: minute.number, to: at + 2 } : null
}

/** Behind «22-ден», «7ге». */
function carried(tokens: readonly Token[], at: number): number {
  const letters = tokens[at]?.key === '-' && tokens[at]?.glued ? at + 1 : at
  if (!tokens[letters]?.glued) return at
  return (say.FROM_ENDINGS.at(tokens, letters) ?? say.HOUR_ENDINGS.at(tokens, letters))?.to ?? at
}

const clockText = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
