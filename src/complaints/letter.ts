import { local } from '../clock.ts'
import { ANSWER_DAYS } from '../deadlines/index.ts'
import type { Letter } from '../paper/index.ts'
import { type Act, dotted, type Flow, isInForce, type Route } from '../services/index.ts'
import type { Complaint } from './complaint.ts'
import type { Contact, Person } from './contact.ts'
import { oneLine } from './contact.ts'
import { addresseeOffice, answererOf } from './routing.ts'

/** Offices by id and by directory, and their titles in the letter's language. */
interface Book<O> {
  office(id: string): O | null
  title(office: O): string
  directory(id: string): readonly O[]
}

interface Place {
  readonly id: string
  readonly directory: string
  readonly region: string | null
  readonly district: string | null
  readonly postalIndex: string | null
  readonly address: string | null
}

type Words = (key: string, vars?: Readonly<Record<string, string | number>>) => string

/** What a letter is written from. */
export interface LetterSource<O> {
  readonly of: Complaint
  readonly person: Partial<Person>
  readonly flow: Flow | null
  /** An act by its id. */
  readonly act: (id: string) => Act | null
  readonly book: Book<O>
  /** The letter's language, words without markup. */
  readonly lang: 'kk' | 'ru'
  readonly t: Words
  readonly now: Date
}

/**
 * The complaint as a letter to its addressee, ready to sign: most standards want it in writing, some in the person's own hand. It has
 * all that a complaint must have: Administrative Procedural Code, article 93; what is not kept here is left to be filled in by hand.
 * Every law that it names has its day.
 */
export function letterOf<O extends Place>(source: LetterSource<O>): Letter {
  const { of, person, lang, t, now } = source
  const day = local(now).toFormat('dd.MM.yyyy')
  const byHand = source.flow ? isByHand(source.flow, of) : false
  return {
    to: addressLines(source),
    title: t(byHand ? 'letter-complaint-title-copy' : 'letter-complaint-title'),
    lang,
    made: now,
    body: [
      about(source),
      of.text,
      ...of.messages.filter((said) => said.from === 'citizen' && said.text !== '').map((said) => said.text),
      ...askLines(source),
      of.files.length > 0 ? t('letter-complaint-files', { count: of.files.length }) : '',
      t('letter-complaint-list'),
      t('letter-complaint-number', { number: of.number, day: local(of.registered).toFormat('dd.MM.yyyy') }),
    ].filter(Boolean),
    date: day,
    signatures: [{ label: t('letter-complaint-signature'), name: person.name ?? '' }],
    ...noteOf(source, byHand),
  }
}

/** Small print for who signs: to copy it by hand, and of which year the addressee and its address are. */
function noteOf<O extends Place>({ flow, act, t }: LetterSource<O>, byHand: boolean): Pick<Letter, 'note'> {
  const rules = flow && act(flow.act)
  const notes = [
    byHand ? t('letter-complaint-copy') : '',
    rules?.status === 'repealed' ? t('letter-complaint-standard', { year: rules.date.slice(0, 4) }) : '',
  ].filter(Boolean)
  return notes.length > 0 ? { note: notes.join('\n') } : {}
}

/** Whether the addressee takes only what the person has written by hand: then the letter is a template to copy. */
export const isByHand = (flow: Flow, of: Pick<Complaint, 'route'>): boolean =>
  flow.complaints.find(({ id }) => id === of.route)?.byHand !== undefined

const printedAddress = (office: Place): string => [office.postalIndex ?? '', office.address ?? ''].filter(Boolean).join(', ')

/** Top right: whom it is for and where they are, then from whom and how to answer. */
function addressLines<O extends Place>({ of, person, flow, book, t }: LetterSource<O>): string[] {
  const route = flow?.complaints.find(({ id }) => id === of.route)
  const office = route ? officeOf(route, of, book) : null
  return [
    route ? t(`addressee-${route.addressee}`) : '',
    // The rules in force name the body by its office only.
    flow && isInForce(flow) ? t('letter-complaint-body') : '',
    office ? book.title(office) : '',
    route?.address && flow ? t(`${flow.id}-address-${route.id}`) : office ? printedAddress(office) : '',
    '',
    t('letter-complaint-from', { name: person.name ?? '' }),
    t('letter-complaint-iin'),
    person.contact ? contactLine(person.contact, t) : '',
    person.contact?.way === 'post' ? '' : t('letter-complaint-post'),
    t('letter-complaint-home'),
  ].filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
}

const officeOf = <O extends Place>(route: Route, of: Complaint, book: Book<O>): O | null =>
  addresseeOffice(route, of.office ? book.office(of.office) : null, (directory) => book.directory(directory))

const contactLine = (contact: Contact, t: Words): string =>
  contact.way === 'chat' ? '' : t(`letter-complaint-by-${contact.way}`, { value: oneLine(contact.value) })

/** The first paragraph: which service, which office, what about, when. */
function about<O extends Place>(source: LetterSource<O>): string {
  const { of, flow, book, t } = source
  const office = of.office ? book.office(of.office) : null
  return [
    t('letter-complaint-service', { service: t(flow ? `${of.service}-title` : 'service-removed-title') }),
    rulesLine(source),
    office
      ? t(of.edition ? 'letter-complaint-office-2011' : 'letter-complaint-office', { office: book.title(office) })
      : t('letter-complaint-against'),
    t('letter-complaint-about', { about: t(`about-${of.about}`) }),
    of.happened ? t('letter-complaint-day', { day: of.happened.split('-').reverse().join('.') }) : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** The day of the wording of an act in force that was read; '' where none was. */
const wordingOf = (act: Act | null): string => (act?.status === 'in-force' && act.wording ? dotted(act.wording) : '')

/** What is asked, by which law of which day; under the rules in force the term of the answer, too. */
function askLines<O>({ of, flow, act, t }: LetterSource<O>): string[] {
  const route = flow?.complaints.find(({ id }) => id === of.route)
  const by = flow && isInForce(flow) && route ? answererOf(route) : null
  return [
    t('letter-complaint-ask', { law: wordingOf(act('88-v')), code: wordingOf(act('appk')) }),
    ...(by ? [t('letter-complaint-answer', { days: ANSWER_DAYS[by] })] : []),
    ...(by === 'provider' ? [t('letter-complaint-pass')] : []),
  ]
}

/** The rules in force that the service is given by, with their day. */
function rulesLine<O>({ flow, act, t }: LetterSource<O>): string {
  const rules = flow && isInForce(flow) ? act(flow.act) : null
  if (!rules || !flow?.inForce) return ''
  const { issuer, number, date } = rules
  return t('letter-complaint-rules', {
    issuer: t(`act-issuer-${issuer}`),
    number,
    date: dotted(date),
    wording: dotted(flow.inForce.wording),
  })
}
