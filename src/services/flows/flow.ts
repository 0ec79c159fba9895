import { z } from 'zod'
import { Step } from './act.ts'

/** Ids inside a flow: short, since they travel in the 64 bytes of a button. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id')
  .max(24)
/** Id of a service; it is also the name of its flow and of its locale files. */
const serviceId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'bad-id')
  .max(32)
/** Id of a directory in data/offices/; it is never put on a button as it is. */
const directory = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id')
  .max(40)
/**
 * The place that a fact comes from. Printed standards: a numbered paragraph and its sub-paragraphs («11.4», «7.2.1»), or an
 * annex («annex-2»). Rules in force have layers: a point of the rules («R 10-2»), a row of the list of requirements and its
 * item («Q 9.3»), a form («F 1»), each with the annex of the act before it where that is not the edition's first («12/Q 4»);
 * and articles of the two laws that stand over all rules («88-v 25.2», «appk 92.1»).
 */
const clause = z
  .string()
  .regex(
    /^(\d{1,2}(\.\d{1,2}){0,2}|annex-\d{1,2}|(\d{1,2}\/)?(R \d{1,2}(-\d)?|Q \d{1,2}(\.\d{1,2})?|F \d{1,2})|(88-v|appk) \d{1,3}(\.\d{1,2})?)$/,
    'bad-clause',
  )
const day = z.iso.date()
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time')

/**
 * When something is wanted: an object holds if every question in it has one of the named answers (and);
 * a list holds if one of its objects does (or).
 */
export const Condition = z.array(z.record(id, z.array(id).min(1))).min(1)
export type Condition = z.infer<typeof Condition>

/** A way to apply: one of `channels` in flows/_names.yaml. Words: `channel-<id>`. */
export const Channel = id.describe('flows/_names.yaml: channels')
export type Channel = z.infer<typeof Channel>

/** A situation of life, under which services are found: one of `situations` in flows/_names.yaml. Words: `situation-<id>`. */
export const Situation = id.describe('flows/_names.yaml: situations')
export type Situation = z.infer<typeof Situation>

/** Whom a complaint is written to: one of `addressees` in flows/_names.yaml. Words: `addressee-<id>`. */
export const Addressee = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id')
  .max(40)
export type Addressee = z.infer<typeof Addressee>

/** Who gives papers: one of `issuers` in flows/_names.yaml. Words: `issuer-<id>`. */
export const Issuer = id.describe('flows/_names.yaml: issuers')
export type Issuer = z.infer<typeof Issuer>

/** Where a paper is obtained. Without a clause no rule says it, and it is told as our own advice. */
export const Source = z.strictObject({ issuer: Issuer, clause: clause.optional() })
export type Source = z.infer<typeof Source>

export const Question = z.strictObject({
  id,
  clause,
  options: z.array(id).min(2),
  /** Ask only when this holds (or may still hold). */
  when: Condition.optional(),
})
export type Question = z.infer<typeof Question>

/** One kind of paper of a document, and how many of it; `person` stands alone: somebody who comes in person. */
export const Copy = z.strictObject({
  kind: z.enum(['form', 'original', 'copy', 'notarised-copy', 'notarised-translation', 'person']),
  count: z.number().int().positive().default(1),
  /** The original is shown for comparison and given back. */
  returned: z.boolean().default(false),
  /** Wanted only where it applies (a translation of a paper in a foreign language). */
  ifNeeded: z.boolean().default(false),
})
export type Copy = z.infer<typeof Copy>

/** Other words for the same document where some answers are given: «application of the guardian». */
export const Variant = z.strictObject({
  /** Texts: `<service>-doc-<document>-<as>` and `<service>-doc-<document>-<as>-more`. */
  as: id,
  when: Condition,
})
export type Variant = z.infer<typeof Variant>

export const Document = z.strictObject({
  id,
  clause,
  copies: z.array(Copy).min(1),
  /** Ids that it had before, or has in other editions: ticks of those are its own, and editions are compared by it. */
  was: z.array(id).optional(),
  /** Absent: wanted from everybody. */
  when: Condition.optional(),
  /** Absent: wanted in every channel. */
  channels: z.array(Channel).optional(),
  /** The annex that has the form of this document. */
  annex: z.number().int().positive().optional(),
  /** Wanted from whoever has it: a certificate of an examination that was passed. */
  ifAny: z.literal(true).optional(),
  /** Absent: people have it, or write it themselves. */
  from: Source.optional(),
  /** The first that holds gives the words; while none surely does, the document's own words stand. */
  variants: z.array(Variant).default([]),
})
export type Document = z.infer<typeof Document>

export const Deadline = z.strictObject({
  amount: z.number().int().positive(),
  unit: z.enum(['minute', 'hour', 'day', 'working-day', 'month']),
  /** True where the standard says that neither the acceptance day nor the issue day counts. */
  excludesEnds: z.boolean().default(false),
  clause,
})
export type Deadline = z.infer<typeof Deadline>

/** Opening on some ISO weekdays (1 is Monday). */
export const Hours = z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1), from: clockTime, to: clockTime })
export type Hours = z.infer<typeof Hours>

export const Lunch = z.strictObject({ from: clockTime, to: clockTime })
export type Lunch = z.infer<typeof Lunch>

export const FlowChannel = z.strictObject({
  id: Channel,
  clause,
  /** The directory that lists the offices of this channel; absent: nobody goes anywhere (the portal). */
  directory: directory.optional(),
  /** How the responsible office is found: it serves the settlement, the district, the region; the nearest; or there is one. */
  choose: z.enum(['serves', 'district', 'region', 'nearest', 'only']).default('only'),
  deadline: Deadline,
  /** Longest waits, in minutes, as the standard promises; absent where it is silent. */
  waits: z.array(z.strictObject({ at: z.enum(['submit', 'collect', 'service']), minutes: z.number().int().positive(), clause })),
  hours: z.strictObject({
    acceptance: z.array(Hours).min(1),
    issue: z.array(Hours).min(1),
    /** null: works without a lunch break; absent: the standard names no hours for it. */
    lunch: Lunch.nullable().optional(),
    /** The standard names a lunch break and not its hours. */
    breaks: z.literal(true).optional(),
    /** Hours in which a request is registered; one that comes outside of them is of the next working day. Absent: it counts when it comes. */
    registered: z.array(Hours).min(1).optional(),
    clause,
  }),
  /** Absent: the standard does not say. */
  booking: z.boolean().optional(),
  expedited: z.boolean().optional(),
  /** How long unclaimed papers are kept. */
  storage: z.strictObject({ amount: z.number().int().positive(), unit: z.enum(['day', 'month']), clause }).optional(),
  /** Absent: open to everybody. */
  when: Condition.optional(),
})
export type FlowChannel = z.infer<typeof FlowChannel>

export const Fee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free'), clause }),
  /** So many monthly calculation indexes (АЕК). */
  z.strictObject({ kind: z.literal('mci'), amount: z.number().positive(), clause }),
  z.strictObject({ kind: z.literal('price-list'), clause }),
])
export type Fee = z.infer<typeof Fee>

/** Where a fact stands on the citizen's screens. */
export const Section = z.enum([
  'provider',
  'basis',
  'applicants',
  'priority',
  'result',
  'form',
  'information',
  'place',
  'accessibility',
  'payment',
  'submission',
  'in-person',
  'steps',
  'receipt',
  'delivery',
  'storage',
  'refusal',
  'complaint',
  'quality',
  'contacts',
  'note',
])
export type Section = z.infer<typeof Section>

/** One sentence of the standard restated: its words are `<service>-fact-<id>` in the locales. */
export const Fact = z.strictObject({
  id,
  section: Section,
  clause,
  channels: z.array(Channel).optional(),
  when: Condition.optional(),
})
export type Fact = z.infer<typeof Fact>

/** A close service that somebody may mean instead. Words: `<service>-see-<other>`, a question to which «then that one» is the answer. */
export const See = z.strictObject({
  service: serviceId,
  /** For whom it is the better one; absent: for whoever meant it. */
  when: Condition.optional(),
})
export type See = z.infer<typeof See>

export const Grievance = z.enum(['action', 'result', 'quality', 'rudeness', 'deadline'])
export type Grievance = z.infer<typeof Grievance>

/** To whom a complaint goes. Routes stand in the order of escalation; the court is the last. */
export const Route = z.strictObject({
  id,
  clause,
  about: z.array(Grievance).min(1),
  addressee: Addressee,
  /** Directory that holds the addressee's address, where one is printed. */
  directory: directory.optional(),
  /** True where this standard prints another address than the directory has: `<service>-address-<route>`. */
  address: z.literal(true).optional(),
  channels: z.array(Channel).optional(),
  /** The clause that wants the complaint in the person's own handwriting: the letter is a template to copy. Absent: it may be printed. */
  byHand: clause.optional(),
  /** How it may be handed in. */
  ways: z.array(z.enum(['written', 'oral', 'post', 'electronic', 'in-person', 'phone'])).min(1),
})
export type Route = z.infer<typeof Route>

/** What a line of the annex «Сапа және қолжетімділік көрсеткіштері» measures. */
export const Measure = z.enum([
  'in-time',
  'queue',
  'quality',
  'papers-right',
  'information',
  'information-papers',
  'electronic',
  'complaints-founded',
  'complaints-in-time',
  'complaint-procedure',
  'complaint-terms',
  'courtesy',
])
export type Measure = z.infer<typeof Measure>

export const Indicator = z.strictObject({
  /** Number of the line in the annex: «1.1». */
  line: z.string().regex(/^\d\.\d$/, 'bad-line'),
  measure: Measure,
  /** Per cent; absent where the annex leaves the cell empty. */
  target: z.number().min(0).max(100).optional(),
  clause,
})
export type Indicator = z.infer<typeof Indicator>

/** A field of the application form, asked one by one in the chat. Its words are `<service>-field-<id>`. */
export const Field = z.strictObject({
  id,
  type: z.enum(['name', 'text', 'iin', 'date', 'phone', 'email', 'address', 'number', 'choice', 'table']),
  required: z.boolean().default(true),
  /** For `choice`. Words: `<service>-field-<id>-<option>`. */
  options: z.array(id).optional(),
  /** For `table`: the columns, each asked for every row. */
  columns: z.array(z.strictObject({ id, type: z.enum(['name', 'text', 'iin', 'date', 'number']) })).optional(),
  /** An earlier field that may be left out; whoever has no father to name is not asked for his identity card. */
  of: id.optional(),
})
export type Field = z.infer<typeof Field>

/** The variable of every letter that counts who signs it; 0 on a blank form. */
export const SIGNERS = 'signers'
/** The variable of a letter that counts the rows of a table; 0 where they are written by hand. */
export const rowsVar = (table: string): string => `${table}-rows`

/** A form that can be filled in here. A service may have several, each for other answers. */
export const Application = z.strictObject({
  document: id,
  annex: z.number().int().positive(),
  clause,
  /** Absent: for everybody who wants the document. */
  when: Condition.optional(),
  fields: z.array(Field).min(1),
})
export type Application = z.infer<typeof Application>

/** What makes a flow an edition: the rule in force, beside the printed standard. */
export const InForce = z.strictObject({
  /** First day on which it is offered: the day of the wording. */
  from: day,
  /** The day of the wording that was read, and the day on which it was read. */
  wording: day,
  read: day,
  /** Annexes of the act whose every point is told or excused; clauses without an annex are of the first. */
  annexes: z.array(z.number().int().positive()).min(1),
  /** The services that it serves today, each with the answers that the service itself gives. */
  serves: z.array(z.strictObject({ service: serviceId, answers: z.record(id, id).default({}) })).min(1),
  /** Papers that a service of its own gives first, with its term: they are counted into how long it really takes. */
  before: z.array(z.strictObject({ document: id, deadline: Deadline })).default([]),
  /** What a person notices since the printed standard: words `<id>-new-<id>`. */
  news: z.array(z.strictObject({ id, clause })).min(3).max(5),
})
export type InForce = z.infer<typeof InForce>

/** One thing known of a service today: its words are `<card>-fact-<id>`, and its source and day stand beside them. */
export const CardFact = z
  .strictObject({
    id,
    /** The day of the wording, the act or the page that it comes from. */
    day,
    /** The place in the act of the card, or in the act named here. */
    clause: clause.optional(),
    act: id.optional(),
    /** The site, where no text of an act was in reach. */
    site: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      .optional(),
  })
  .refine(({ clause, act, site }) => (site === undefined) !== (clause === undefined && act === undefined), 'fact-source')
export type CardFact = z.infer<typeof CardFact>

/** A service today whose newest wording was not in reach: what is known, with its day, and what is not. `flows/today/<id>.yaml`, too. */
export const Card = z.strictObject({
  id: serviceId,
  card: z.literal(true),
  service: serviceId,
  /** Null: no act in force was found. */
  act: id.nullable(),
  /** The annex that clauses without one belong to. */
  annex: z.number().int().positive().default(1),
  from: day,
  /** The wording of the act that was read; null where none was. */
  wording: day.nullable(),
  /** The newest wording of the act that is known; null where no act is. */
  newest: day.nullable(),
  read: day,
  /** What replaced what, the oldest first. */
  road: z.array(Step).min(1),
  facts: z.array(CardFact).min(1),
  /** What could not be read. Words: `<id>-unread-<id>`. */
  unread: z.array(id).min(1),
  /** The official page. */
  link: z.url(),
})
export type Card = z.infer<typeof Card>

/** The declarative file that describes one service. The contract of `flows/<id>.yaml` and `flows/today/<id>.yaml`. */
export const Flow = z.strictObject({
  id: serviceId,
  /** Raised by the editor whenever a question or a document changes; cases carry it. */
  version: z.number().int().positive(),
  /** Id of the act in data/acts.json. */
  act: id,
  /** How a printed standard is numbered: its last clause. */
  lastClause: z.number().int().positive().default(0),
  /** Not offered any more; who has a case goes on with it. Words: `<id>-retired`, why. */
  status: z.literal('retired').optional(),
  /** Since when it is not offered. */
  retiredOn: day.optional(),
  /** Absent: a printed standard. */
  inForce: InForce.optional(),
  situation: Situation,
  fee: Fee,
  /** Close services; each of them points back. */
  see: z.array(See).default([]),
  questions: z.array(Question),
  documents: z.array(Document).min(1),
  channels: z.array(FlowChannel).min(1),
  facts: z.array(Fact),
  complaints: z.array(Route).min(1),
  indicators: z.array(Indicator),
  applications: z.array(Application).default([]),
  /** Account and business numbers that the print has wrong: the texts tell them as misprinted, and no others may fail. */
  misprints: z.array(z.string()).default([]),
  /** Clauses that a citizen does not need, each with the reason, for the coverage table. */
  untold: z.array(z.strictObject({ clause, reason: z.string().min(1) })).default([]),
})
export type Flow = z.infer<typeof Flow>

/** Answers of a citizen: question id → option id. */
export type Answers = Readonly<Record<string, string>>
