/** Reception schedules of akims and their deputies. */
import type { Reception } from '../../offices/index.ts'
import { clean } from './text.ts'

export interface ReceptionReading {
  rules: Reception[]
  /** Sentences that are no rule: a day without an hour, «once a month» without a day. As printed. */
  unread: string[]
}

/** ISO weekdays by the stem of their Kazakh name. */
const WEEKDAYS: readonly (readonly [stem: RegExp, weekday: number])[] = [
  [/дүйсенбі/, 1],
  [/сейсенбі/, 2],
  [/сәрсенбі/, 3],
  [/бейсенбі/, 4],
  [/жұма/, 5],
  [/(?<!\p{L})сенбі/u, 6],
  [/жексенбі/, 7],
]

const WHO = /^(Әкім|Орынбасар)\p{L}*\s*:\s*/u
const WEEKS = /әр айдың ((?:\d,? ?)+)-?\s*ші/u
const HOURS = /сағ\.?\s*(\d{1,2})\.(\d{2})(?:\s*-?\s*[тдн][ае]н)?(?:\s+(\d{1,2})\.(\d{2})\s+дейін|\s+бастап)?/u

function time(hours: string, minutes: string): string {
  return `${hours.padStart(2, '0')}:${minutes}`
}

function weeksOf(sentence: string): Reception['weeks'] | undefined {
  if (/апта сайын/u.test(sentence)) return null
  if (/әр айдың соңғы/u.test(sentence)) return 'last'
  const numbers = WEEKS.exec(sentence)?.[1]
  return numbers ? [...numbers.matchAll(/\d/g)].map(([digit]) => Number(digit)) : undefined
}

function ruleOf(who: Reception['who'], sentence: string): Reception | undefined {
  const weekday = WEEKDAYS.find(([stem]) => stem.test(sentence))?.[1]
  const weeks = weeksOf(sentence)
  const hours = HOURS.exec(sentence)
  if (weekday === undefined || weeks === undefined || !hours) return undefined
  const [, fromHour = '', fromMinute = '', toHour, toMinute] = hours
  const to = toHour && toMinute ? time(toHour, toMinute) : null
  return { who, freq: weeks === null ? 'weekly' : 'monthly', weekday, weeks, from: time(fromHour, fromMinute), to }
}

/**
 * Reads a cell of rules divided by semicolons: «Әкім: апта сайын сейсенбі күндері, сағ. 15.00-тен 16.00 дейін»; «әр айдың
 * 2, 4-ші бейсенбісі»; «әр айдың соңғы бейсенбісі». A rule without a person belongs to the person before it.
 * @param raw the cell as printed, its pages joined
 */
export function parseReception(raw: string): ReceptionReading {
  const line = clean(raw)
    .replace(/(\d) ?- ?(?=\p{L}{2,4}(?!\p{L}))/gu, '$1-')
    .replace(/(\d)-\s+(?=\p{L})/gu, '$1-')
  const reading: ReceptionReading = { rules: [], unread: [] }
  let who: Reception['who'] = 'akim'
  for (const part of line.split(';').map((sentence) => sentence.replace(/[.\s]+$/, '').trim())) {
    if (!part) continue
    const person = WHO.exec(part)?.[1]
    if (person) who = person === 'Әкім' ? 'akim' : 'deputy'
    const rule = ruleOf(who, part)
    if (rule) reading.rules.push(rule)
    else reading.unread.push(part)
  }
  return reading
}
