import type { Case } from '../../cases/index.ts'
import { plainText } from '../../i18n.ts'
import { serviceName } from '../../services/index.ts'
import type { Words } from '../deps.ts'
import { aboutText, caseName, caseRules, receptionMark, type Voice } from '../formatting.chat.ts'
import type { Reminder } from '../reminder.ts'
import type { CalendarEvent } from './calendar-file.ts'

/** What a calendar should know of a case: when the result is due, and the last day to collect it. */
export function caseEvents(words: Words, voice: Voice, of: Case): CalendarEvent[] {
  const name = plainText(caseName(words, voice, of))
  const event = (key: 'due' | 'collect', at: Date, wholeDay: boolean): CalendarEvent => ({
    id: `${of.id}.${key}`,
    title: `${name}: ${plainText(voice.t(`reminders-event-${key}`))}`,
    description: [
      plainText(serviceName(words.catalogue, voice.t, of, 'title')),
      printedPlace(voice, of),
      plainText(caseRules(words, voice, of)),
    ]
      .filter(Boolean)
      .join('\n'),
    location: placeOf(words, voice, of.office),
    at,
    wholeDay,
  })
  return [...(of.due ? [event('due', of.due, false)] : []), ...(of.collectBy ? [event('collect', of.collectBy, true)] : [])]
}

/** What a calendar should know of one reminder: the due dates of its case, the reception, or the moment itself. */
export function reminderEvents(words: Words, voice: Voice, one: Reminder, of: Case | null): CalendarEvent[] {
  if (of && (one.kind === 'due-eve' || one.kind === 'due-day' || one.kind === 'overdue' || one.kind.startsWith('storage')))
    return caseEvents(words, voice, of)
  const place = one.kind === 'reception' ? one.subject : (of?.office ?? null)
  return [
    {
      id: one.id,
      title: plainText(aboutText(words, voice, one, of)),
      description: one.kind === 'reception' ? plainText(receptionMark(words, voice, one.subject)) : printedPlace(voice, of),
      location: placeOf(words, voice, place),
      at: one.kind === 'reception' ? one.planned : one.at,
      wholeDay: false,
    },
  ]
}

/** The warning that a case by today's rules lies at an address of the old print; empty where it does not. */
const printedPlace = (voice: Voice, of: Case | null): string => (of?.edition && of.office ? plainText(voice.t('cases-office-2011')) : '')

function placeOf({ directories }: Words, { lang }: Voice, id: string | null): string {
  const office = id === null ? null : directories.office(id)
  return office ? [directories.title(office, lang), office.address].filter(Boolean).join(', ') : ''
}
