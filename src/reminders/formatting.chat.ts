import { type Case, editionLines } from '../cases/index.ts'
import type { Translate } from '../chat/index.ts'
import { local } from '../clock.ts'
import { dayOf, dayWords, momentOf } from '../deadlines/index.ts'
import { escapeHtml, type Lang } from '../i18n.ts'
import { officeLines } from '../offices/index.ts'
import { hoursText, lawTexts, rulesMark, serviceName, successorOf } from '../services/index.ts'
import type { Words } from './deps.ts'
import type { Reminder } from './reminder.ts'

/** The language, the words and the moment in which something is said. */
export interface Voice {
  readonly lang: Lang
  readonly t: Translate
  readonly now: Date
}

/** What the screen of an old phone shows of a button of its own row. */
const LABEL = 30

/** A label that fits a button, cut between words where it has any. */
export function short(text: string, limit = LABEL): string {
  const letters = [...text]
  if (letters.length <= limit) return text
  const cut = letters.slice(0, limit - 1).join('')
  const word = letters[limit - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  // A first word that fills the button is cut itself.
  return `${(word > limit / 3 ? cut.slice(0, word) : cut).replace(/[\s·,.:;–-]+$/, '')}…`
}

/** «Thursday, 5 March», with the year when it is another one. */
export const dayText = ({ lang, now }: Pick<Voice, 'lang' | 'now'>, date: Date): string => dayWords(date, lang, now)

export const timeText = (date: Date): string => local(date).toFormat('HH:mm')

/** «Thursday, 5 March, 09:00». */
export const whenText = (voice: Voice, date: Date): string => `${dayText(voice, date)}, ${timeText(date)}`

/** Who knows the names of services. */
type Named = Pick<Words, 'catalogue'>

/** «Айша» or the service's short name, as Telegram HTML. */
export const caseName = ({ catalogue }: Named, { t }: Voice, of: Pick<Case, 'service' | 'edition' | 'name'>): string =>
  of.name === null ? serviceName(catalogue, t, of, 'short') : escapeHtml(of.name)

/** What a reminder is about, in a few words, as Telegram HTML. */
export function aboutText(words: Words, voice: Voice, reminder: Reminder, of: Case | null): string {
  const name = of ? caseName(words, voice, of) : ''
  if (reminder.note !== null) return [escapeHtml(reminder.note), name].filter(Boolean).join(' · ')
  const what = voice.t(`reminders-short-${reminder.kind}`)
  if (reminder.kind === 'reception') return `${what} · ${officeName(words, voice, reminder.subject)}`
  return name === '' ? what : `${name} · ${what}`
}

/**
 * The button of a reminder in the list, as plain text: what is to be done, with the name of the case where there is room.
 * The whole stands above, under the same number.
 */
export function labelText({ catalogue }: Named, voice: Voice, reminder: Reminder, of: Case | null, number: number): string {
  const what = `${number}. ${reminder.note ?? voice.t(`reminders-short-${reminder.kind}`)}`
  const whole = of ? `${what} · ${of.name ?? serviceName(catalogue, voice.t, of, 'short')}` : what
  return [...whole].length <= LABEL ? whole : short(what)
}

function officeName({ directories }: Words, { lang }: Voice, id: string | null): string {
  const office = id === null ? null : directories.office(id)
  return office ? escapeHtml(directories.title(office, lang)) : ''
}

/** By the rules of which day a case is spoken of; '' where its service is gone. */
export function caseRules({ texts, catalogue }: Pick<Words, 'texts' | 'catalogue'>, { lang, now }: Voice, of: Case): string {
  const flow = catalogue.flowOf(of)
  return flow ? rulesMark(texts, lang, flow, catalogue.act(flow.act), dayOf(now)) : ''
}

/** Of which year the list is that a reception stands in; '' where its act is in force, or the office is gone. */
export function receptionMark(
  { directories, catalogue }: Pick<Words, 'directories' | 'catalogue'>,
  { t }: Voice,
  id: string | null,
): string {
  const office = id === null ? null : directories.office(id)
  const act = office && catalogue.act(office.source.act)
  return act?.status === 'repealed' ? t('offices-of-list', { year: act.date.slice(0, 4) }) : ''
}

/** Where to go, as far as the case knows it: office, address, phones, when papers are given out, and by which rules. */
function whereLines(words: Words, voice: Voice, of: Case): string[] {
  const office = of.office === null ? null : words.directories.office(of.office)
  const channel = words.catalogue.flowOf(of)?.channels.find(({ id }) => id === of.channel)
  return [
    ...(office ? officeLines(words.directories, voice, office) : []),
    office && of.edition ? voice.t('cases-office-2011') : '',
    channel && of.state === 'submitted'
      ? voice.t('reminders-issue', { hours: hoursText(words.texts, voice.lang, channel.hours.issue) })
      : '',
    caseRules(words, voice, of),
  ].filter(Boolean)
}

/** The rules of a case were replaced: what that changes in it, and what stays. */
function editionText({ texts, catalogue }: Words, { lang, t, now }: Voice, name: string, of: Case | null): string {
  const flow = of && catalogue.flowOf(of)
  const next = of && flow && successorOf(flow, catalogue.editions(of.service, dayOf(now)))
  if (!of || !flow || !next?.flow.inForce) return [name, t('cases-edition-replaced')].join('\n\n')
  const since = next.flow.inForce.from.split('-').reverse().join('.')
  return [
    name,
    t('reminders-say-edition', { since }),
    ...editionLines(texts, lang, { flow, of, next }, catalogue.act(next.flow.act), dayOf(now)),
    t(of.state === 'submitted' ? 'reminders-edition-submitted' : 'reminders-edition-stays'),
  ].join('\n\n')
}

/** The whole message of one reminder, as Telegram HTML. */
export function messageText(words: Words, voice: Voice, reminder: Reminder, of: Case | null): string {
  const { t } = voice
  const name = of ? `<b>${caseName(words, voice, of)}</b>` : ''
  switch (reminder.kind) {
    case 'own':
      return [reminder.note === null ? t('reminders-say-own') : `⏰ ${escapeHtml(reminder.note)}`, name].filter(Boolean).join('\n\n')
    case 'reception':
      return [
        t('reminders-say-reception', { when: whenText(voice, reminder.planned) }),
        `<b>${officeName(words, voice, reminder.subject)}</b>`,
        receptionMark(words, voice, reminder.subject),
        name,
      ]
        .filter(Boolean)
        .join('\n\n')
    case 'edition':
      return editionText(words, voice, name, of)
    case 'expires':
    case 'appeal': {
      const said = t(`reminders-say-${reminder.kind}`, { day: dayText(voice, momentOf(reminder.subject ?? '', '12:00')) })
      const [law] = reminder.kind === 'appeal' ? lawTexts(words.texts, voice.lang, words.catalogue, dayOf(voice.now)) : []
      return [name, said, ...(law ? [law] : [])].join('\n\n')
    }
    case 'resting':
      return [name, t('reminders-say-resting')].filter(Boolean).join('\n\n')
    case 'hand-in':
      return [name, t('reminders-say-hand-in'), ...(of ? [whereLines(words, voice, of).join('\n')] : [])].filter(Boolean).join('\n\n')
    default: {
      const owed = reminder.kind.startsWith('storage') ? of?.collectBy : of?.due
      const say = t(`reminders-say-${reminder.kind}`, { day: owed ? dayText(voice, owed) : '' })
      return [name, say, ...(of ? [whereLines(words, voice, of).join('\n')] : [])].filter(Boolean).join('\n\n')
    }
  }
}
