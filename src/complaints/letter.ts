import { local } from '../clock.ts'
import type { Letter } from '../paper/index.ts'
import type { Flow, Route } from '../services/index.ts'
import type { Complaint } from './complaint.ts'
import type { Contact, Person } from './contact.ts'
import { oneLine } from './contact.ts'
import { addresseeOffice } from './route.ts'

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
  readonly book: Book<O>
  /** The letter's language, words without markup. */
  readonly lang: 'kk' | 'ru'
  readonly t: Words
  readonly now: Date
}

/**
 * The complaint as a letter to its addressee, ready to sign: most standards want it in writing, some in the person's own hand. It has all that a complaint must have:
 * Administrative Procedural Code, article 93, wording of 19.03.2026; what is not kept here is left to be filled in by hand.
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
      t('letter-complaint-ask'),
      of.files.length > 0 ? t('letter-complaint-files', { count: of.files.length }) : '',
      t('letter-complaint-list'),
      t('letter-complaint-number', { number: of.number, day: local(of.registered).toFormat('dd.MM.yyyy') }),
    ].filter(Boolean),
    date: day,
    signatures: [{ label: t('letter-complaint-signature'), name: person.name ?? '' }],
    ...(byHand ? { note: t('letter-complaint-copy') } : {}),
  }
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
function about<O extends Place>({ of, flow, book, t }: LetterSource<O>): string {
  const office = of.office ? book.office(of.office) : null
  return [
    t('letter-complaint-service', { service: t(flow ? `${of.service}-title` : 'service-removed-title') }),
    office ? t('letter-complaint-office', { office: book.title(office) }) : t('letter-complaint-against'),
    t('letter-complaint-about', { about: t(`about-${of.about}`) }),
    of.happened ? t('letter-complaint-day', { day: of.happened.split('-').reverse().join('.') }) : '',
  ]
    .filter(Boolean)
    .join('\n')
}
