import type { Act } from '../flows/act.ts'
import { type Card, type Field, type Flow, Grievance, Measure, Route, rowsVar, Section, SIGNERS } from '../flows/flow.ts'
import type { Names } from '../flows/names.ts'

/** A text that must be there, and how long it may be when rendered (visible characters). */
export interface NeededKey {
  readonly key: string
  readonly limit: number
  /** Names of the only variables it may have. */
  readonly vars: readonly string[]
  /** English may say less: it explains the letter, it does not repeat it. */
  readonly freeInEnglish?: boolean
}

/** Telegram's longest message, in characters after entities. */
export const MESSAGE_LIMIT = 4096
/** Longest caption of a button that a phone still shows whole. */
export const BUTTON_LIMIT = 40
const TITLE_LIMIT = 90
/** Details, facts and letters share a message with other lines. */
const PARAGRAPH_LIMIT = 1000

const key = (name: string, limit: number, vars: readonly string[] = []): NeededKey => ({ key: name, limit, vars })

const fieldKeys = (service: string, field: Field): NeededKey[] => [
  key(`${service}-field-${field.id}`, PARAGRAPH_LIMIT),
  ...(field.options ?? []).map((option) => key(`${service}-field-${field.id}-${option}`, TITLE_LIMIT)),
  ...(field.columns ?? []).map((column) => key(`${service}-field-${field.id}-${column.id}`, PARAGRAPH_LIMIT)),
]

/** The variables of a letter: its fields, how many rows each table has, and how many sign. */
const letterVars = (fields: readonly Field[]): string[] => [
  ...fields.flatMap(({ id, type }) => (type === 'table' ? [id, rowsVar(id)] : [id])),
  SIGNERS,
]

/** Every text that a flow needs, in `locales/<lang>/services/<service>.ftl`. */
export function keysOf(flow: Flow): NeededKey[] {
  const s = flow.id
  const needed = [
    key(`${s}-title`, TITLE_LIMIT * 2),
    key(`${s}-short`, BUTTON_LIMIT),
    key(`${s}-what`, PARAGRAPH_LIMIT),
    key(`${s}-who`, PARAGRAPH_LIMIT),
    // Free text finds services, not their editions.
    ...(flow.inForce ? [] : [key(`${s}-keywords`, MESSAGE_LIMIT)]),
    ...flow.questions.flatMap(({ id, options }) => [
      key(`${s}-q-${id}`, PARAGRAPH_LIMIT),
      ...options.map((option) => key(`${s}-q-${id}-${option}`, TITLE_LIMIT)),
    ]),
    ...flow.documents.flatMap(({ id, when, variants }) => [
      ...[id, ...variants.map(({ as }) => `${id}-${as}`)].flatMap((name) => [
        key(`${s}-doc-${name}`, TITLE_LIMIT),
        key(`${s}-doc-${name}-more`, PARAGRAPH_LIMIT),
      ]),
      ...(when ? [key(`${s}-doc-${id}-if`, TITLE_LIMIT * 2)] : []),
    ]),
    ...(flow.status === 'retired' ? [key(`${s}-retired`, PARAGRAPH_LIMIT)] : []),
    ...flow.facts.map(({ id }) => key(`${s}-fact-${id}`, PARAGRAPH_LIMIT)),
    ...flow.see.map(({ service }) => key(`${s}-see-${service}`, TITLE_LIMIT * 2)),
    ...(flow.inForce?.news.map(({ id }) => key(`${s}-new-${id}`, PARAGRAPH_LIMIT)) ?? []),
    ...flow.complaints.flatMap(({ id, address }) => [
      key(`${s}-complaint-${id}`, PARAGRAPH_LIMIT),
      ...(address ? [key(`${s}-address-${id}`, TITLE_LIMIT * 2)] : []),
    ]),
    ...flow.applications.flatMap(({ annex, fields }) => [
      ...fields.flatMap((field) => fieldKeys(s, field)),
      key(`${s}-letter-${annex}-title`, TITLE_LIMIT * 2),
      ...['to', 'body'].map((part) => ({
        ...key(`${s}-letter-${annex}-${part}`, MESSAGE_LIMIT, letterVars(fields)),
        freeInEnglish: true,
      })),
    ]),
  ]
  // Two applications of one service may share fields; two complaints may not share a text.
  return [...new Map(needed.map((one) => [one.key, one])).values()]
}

/** Captions of the buttons that a flow makes: its name, the answers to its questions, the options of its forms. */
export const captionsOf = ({ id, questions, applications }: Flow): string[] => [
  `${id}-short`,
  ...questions.flatMap((question) => question.options.map((option) => `${id}-q-${question.id}-${option}`)),
  ...applications.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.options ?? []).map((option) => `${id}-field-${field.id}-${option}`)),
  ),
]

/** Every text that a card needs, in `locales/<lang>/services/today/<id>.ftl`. */
export const cardKeys = (card: Card): NeededKey[] => [
  ...card.facts.map(({ id }) => key(`${card.id}-fact-${id}`, PARAGRAPH_LIMIT)),
  ...card.unread.map((id) => key(`${card.id}-unread-${id}`, PARAGRAPH_LIMIT)),
]

/** Texts of the services room itself, needed whatever the flows are: one for every word of the schema, and for the names that flows may use. */
export function roomKeys(names: Names, acts: readonly Act[], cards: readonly Card[]): string[] {
  const { ways } = Route.shape
  const group = (prefix: string, ids: Iterable<string | number>) => [...ids].map((id) => `${prefix}-${id}`)
  return [
    ...group('situation', names.situations),
    ...group('channel', names.channels),
    ...group('channel-short', names.channels),
    ...group('section', Section.options),
    ...group('copy', [
      'form',
      'original',
      'copy',
      'notarised-copy',
      'notarised-translation',
      'person',
      'returned',
      'if-needed',
      'if-any',
      'ask-first',
    ]),
    ...group('deadline', ['minute', 'hour', 'day', 'working-day', 'month', 'excludes-ends']),
    ...group('deadline-short', ['minute', 'hour', 'day', 'working-day', 'month']),
    ...group('wait', ['submit', 'collect', 'service']),
    ...group('storage', ['day', 'month']),
    ...group('weekday-short', [1, 2, 3, 4, 5, 6, 7]),
    ...group('fee', ['free', 'mci', 'mci-tenge', 'price-list']),
    ...group('clause', ['ref', 'annex', 'point', 'row', 'form', 'of-annex', 'law-88-v', 'law-appk']),
    ...group('act', ['mark', 'age-short', 'age-long', 'read', 'read-stale', 'read-newest', 'road-step', 'road-wording', 'road-newest']),
    ...group('card', ['of-act', 'of-point', 'none', 'unread', 'older', 'stale']),
    ...group(
      'act-issuer',
      new Set([
        ...acts.flatMap((act) => [act.issuer, ...(act.status === 'in-force' ? act.road.map(({ issuer }) => issuer) : [])]),
        ...cards.flatMap(({ road }) => road.map(({ issuer }) => issuer)),
      ]),
    ),
    ...group('about', Grievance.options),
    ...group('addressee', names.addressees),
    ...group('issuer', names.issuers),
    ...group('from', ['said', 'advice']),
    ...group('way', ways.element.options),
    ...group('measure', Measure.options),
    ...['hours-always', 'lunch', 'lunch-none', 'lunch-unsaid', 'only-if-channel', 'services-stop-words'],
    ...group('service', ['removed-short', 'removed-title', 'retired']),
  ]
}
