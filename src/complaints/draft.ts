import type { Attachment } from '../input/index.ts'
import type { Channel, Grievance } from '../services/index.ts'
import type { Person } from './contact.ts'
import { joined, TEXT, visibleOf } from './text.ts'

/** The questions of a complaint, in their order. What it is about is chosen where what happened is told, and asked alone only after it. */
export const STEPS = ['service', 'channel', 'office', 'text', 'about', 'when', 'files', 'name', 'contact'] as const
export type Step = (typeof STEPS)[number]
export const isStep = (value: string): value is Step => STEPS.some((step) => step === value)

/** A complaint that is being written. What is unfinished goes after seven days. */
export interface Draft {
  readonly id: string
  readonly citizen: number
  readonly service: string | null
  /** Id of the edition of the rules in force that is complained under; null: the printed standard. */
  readonly edition: string | null
  readonly channel: Channel | null
  /** Id of an office; null while not chosen, or when the citizen does not know. */
  readonly office: string | null
  readonly about: Grievance | null
  /** ISO day, or null when the citizen does not remember. */
  readonly happened: string | null
  readonly texts: readonly string[]
  /** Ids of the messages that `texts` came in, at the same places: each counts once, and an edited one replaces its piece. */
  readonly textMessages: readonly number[]
  readonly files: readonly Attachment[]
  /** Ids of the messages that `files` came in. */
  readonly fileMessages: readonly number[]
  readonly person: Partial<Person>
  /** Steps that were answered; a step may be answered with nothing. */
  readonly done: readonly Step[]
  /** Steps among them that nobody was asked: another room knew the answer. */
  readonly filled: readonly Step[]
  /** Data of the button that leads back to where the complaint began; null: nowhere. */
  readonly from: string | null
  /** The album that the last file came with: its files are answered once. */
  readonly album: string | null
  readonly updated: Date
}

/** What may change in a draft. */
export type DraftChange = Partial<Omit<Draft, 'id' | 'citizen' | 'updated'>>

/** What another room knows already when a complaint begins there. */
export interface Prefill {
  readonly service?: string
  readonly edition?: string | null
  readonly channel?: Channel | null
  readonly office?: string | null
  readonly about?: Grievance
  /** ISO day; null: nobody need be asked. */
  readonly happened?: string | null
  /** How the citizen is called. */
  readonly name?: string
  /** Data of the button that leads back to where the complaint began. */
  readonly from?: string
}

/** How many drafts a citizen may have at once, and complaints a day. */
export const LIMITS = { drafts: 3, aDay: 10 } as const

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const MARK = '0'
const ID_LENGTH = 9

/**
 * A new draft id: no case id looks like it, so that a screen of offices can serve both.
 * @param random gives n random bytes
 */
export const newDraftId = (random: (n: number) => Uint8Array): string =>
  MARK + [...random(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** True for ids that `newDraftId` gives. */
export const isDraftId = (id: string): boolean => id.startsWith(MARK) && id.length === ID_LENGTH + MARK.length

/** The first step without an answer, or null when all is told. */
export const nextStep = (draft: Pick<Draft, 'done'>): Step | null => STEPS.find((step) => !draft.done.includes(step)) ?? null

/** The step before another one, or null before the first; steps that were answered for the citizen are passed over. */
export function stepBefore(step: Step, skip: readonly Step[] = []): Step | null {
  const before = STEPS.slice(0, STEPS.indexOf(step)).filter((one) => !skip.includes(one))
  return before.at(-1) ?? null
}

/**
 * The questions that are still to come, the one that is asked now among them: what it is about is chosen where what happened is told.
 * @returns null while it hangs on the channel which ones they are
 */
export function questionsLeft({ done }: Pick<Draft, 'done'>, skip: readonly Step[] = []): Step[] | null {
  if (!done.includes('channel') && !skip.includes('channel')) return null
  return STEPS.filter((step) => !done.includes(step) && !skip.includes(step) && (step !== 'about' || done.includes('text')))
}

/** The draft after a step was answered. */
export function answered(draft: Draft, step: Step, change: DraftChange): DraftChange {
  const done = new Set<Step>([...draft.done, step])
  const after = (reset: DraftChange): DraftChange => ({
    ...reset,
    ...change,
    done: [...done],
    filled: draft.filled.filter((one) => one !== step && done.has(one)),
  })
  if (step === 'service' && change.service !== draft.service) {
    for (const later of ['channel', 'office', 'about'] as const) done.delete(later)
    return after({ edition: null, channel: null, office: null, about: null })
  }
  if (step === 'channel' && change.channel !== draft.channel) {
    done.delete('office')
    return after({ office: null })
  }
  return after({})
}

/** The draft after several steps were answered at once. */
export function answeredAll(draft: Draft, answers: ReadonlyArray<readonly [Step, DraftChange]>): DraftChange {
  let change: DraftChange = {}
  for (const [step, more] of answers) change = { ...change, ...answered({ ...draft, ...change }, step, more) }
  return change
}

/** A draft as another room begins it. */
export function prefilled(from: Prefill): DraftChange {
  const done: Step[] = []
  if (from.service) done.push('service')
  if (from.channel) done.push('channel')
  if (from.office) done.push('office')
  if (from.about) done.push('about')
  if (from.happened !== undefined) done.push('when')
  if (from.name) done.push('name')
  return {
    service: from.service ?? null,
    edition: from.edition ?? null,
    channel: from.channel ?? null,
    office: from.office ?? null,
    about: from.about ?? null,
    happened: from.happened ?? null,
    person: from.name ? { name: from.name } : {},
    from: from.from ?? null,
    done,
    filled: done,
  }
}

/** How many visible characters the text still lacks; 0 when it is long enough. */
export const textLacks = (draft: Pick<Draft, 'texts'>): number => Math.max(0, TEXT.min - visibleOf(joined(draft.texts)))

/** A draft whose every step is told, as registration needs it. */
export type Complete = Draft & { readonly service: string; readonly about: Grievance; readonly person: Person }

/** Whether a draft can be registered. */
export const isComplete = (draft: Draft): draft is Complete =>
  nextStep(draft) === null &&
  draft.service !== null &&
  draft.about !== null &&
  draft.person.name !== undefined &&
  draft.person.contact !== undefined &&
  textLacks(draft) === 0
