import { type ContentIssue, didYouMean, type FaultId, type FaultValues, fault } from '../../faults/index.ts'
import type { Act } from '../flows/act.ts'
import type { Condition, Flow } from '../flows/flow.ts'
import { holds, namedIn, type Standings } from '../papers/condition.ts'
import { endings, PATH_LIMIT } from '../papers/paths.ts'
import { variantOf } from '../papers/wanted.ts'
import { checkHours } from './check-hours.ts'
import { coverageOf, numberOf, references, stands } from './coverage.ts'

/** What offices of a directory can be found by; null instead where its file could not be read. */
export interface DirectoryFacts {
  readonly offices: number
  /** What at least one of them tells. */
  readonly tells: ReadonlySet<'serves' | 'district' | 'region' | 'coordinates'>
}

/** What a flow may refer to. */
export interface World {
  /** The directories in `data/offices` by their ids. */
  readonly directories: ReadonlyMap<string, DirectoryFacts | null>
  /** The acts in `data/acts.json`; null: they could not be read. */
  readonly acts: readonly Act[] | null
  /** Ids of the services: the printed standards. */
  readonly services: ReadonlySet<string>
}

type Report = (key: string, code: string, id: FaultId, values?: FaultValues, severity?: ContentIssue['severity']) => void

/** Every condition of the flow with its path, and the index of the first question that it may not name. */
function conditionsOf(flow: Flow): Array<{ path: string; when: Condition | undefined; before: number }> {
  const all = flow.questions.length
  const of = (list: string, items: ReadonlyArray<{ when?: Condition | undefined }>) =>
    items.map(({ when }, index) => ({ path: `${list}.${index}.when`, when, before: list === 'questions' ? index : all }))
  return [
    ...of('questions', flow.questions),
    ...of('documents', flow.documents),
    ...flow.documents.flatMap(({ variants }, index) => of(`documents.${index}.variants`, variants)),
    ...of('channels', flow.channels),
    ...of('facts', flow.facts),
    ...of('applications', flow.applications),
    ...of('see', flow.see),
  ]
}

function duplicates(flow: Flow, report: Report): void {
  const lists: Array<[string, readonly string[]]> = [
    ['questions', flow.questions.map(({ id }) => id)],
    ...flow.questions.map(({ options }, index): [string, readonly string[]] => [`questions.${index}.options`, options]),
    ['documents', flow.documents.map(({ id }) => id)],
    ...flow.documents.map(({ variants }, index): [string, readonly string[]] => [
      `documents.${index}.variants`,
      variants.map(({ as }) => as),
    ]),
    ['channels', flow.channels.map(({ id }) => id)],
    ['facts', flow.facts.map(({ id }) => id)],
    ['see', flow.see.map(({ service }) => service)],
    ['complaints', flow.complaints.map(({ id }) => id)],
    ['untold', flow.untold.map(({ clause }) => clause)],
    ['indicators', flow.indicators.map(({ line }) => line)],
    ['applications', flow.applications.map(({ annex }) => String(annex))],
    ...flow.applications.map(({ fields }, index): [string, readonly string[]] => [
      `applications.${index}.fields`,
      fields.map(({ id }) => id),
    ]),
  ]
  for (const [path, ids] of lists) {
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) report(path, 'duplicate', 'twice', { id })
  }
}

/** A question whose condition names one that is not asked before it: itself, one that waits for it, or one that stands too low. */
function waiting(flow: Flow, own: string | undefined, id: string): [FaultId, FaultValues] {
  if (own === id) return ['own-question', { id }]
  const waits = (from: string, seen: readonly string[]): boolean =>
    namedIn(flow.questions.find((question) => question.id === from)?.when).some(
      (next) => next === own || (!seen.includes(next) && waits(next, [...seen, next])),
    )
  return own !== undefined && waits(id, [id]) ? ['question-cycle', { id: own, other: id }] : ['later-question', { id }]
}

function conditionNames(flow: Flow, report: Report): void {
  const asked = flow.questions.map(({ id }) => id)
  for (const { path, when, before } of conditionsOf(flow)) {
    for (const [id, options] of (when ?? []).flatMap((all) => Object.entries(all))) {
      const index = flow.questions.findIndex((question) => question.id === id)
      const question = flow.questions[index]
      if (!question) report(path, 'unknown-question', 'unknown-question', named(id, asked))
      else if (index >= before) report(path, 'later-question', ...waiting(flow, flow.questions[before]?.id, id))
      for (const option of options) {
        if (question && !question.options.includes(option))
          report(path, 'unknown-option', 'unknown-option', { ...named(option, question.options), id, option })
      }
    }
  }
}

/** More clauses past the last one than this, and it is the last one that is wrong. */
const PAST = 3

/** Every clause that is named stands in the act. */
function clausesStand(flow: Flow, act: Act | null, actOf: (id: string) => Act | null, report: Report): void {
  // That there is no last one is said once.
  if (!flow.inForce && flow.lastClause < 1) return
  const clauses = [...references(flow), ...flow.untold.map(({ clause }, index) => ({ clause, path: `untold.${index}.clause` }))]
  const past = clauses.filter(({ clause }) => !flow.inForce && (numberOf(clause) ?? 1) > flow.lastClause)
  const most = Math.max(...past.map(({ clause }) => numberOf(clause) ?? 0))
  if (past.length > PAST) report('lastClause', 'clause', 'clauses-past', { n: past.length, last: flow.lastClause, most })
  for (const { clause, path } of clauses) {
    const number = numberOf(clause)
    if (flow.inForce) {
      // Whether the act is known is said once, not for every clause.
      if (act && !stands(clause, flow.inForce.annexes[0], act, actOf)) report(path, 'clause', 'clause-outline', { clause, act: flow.act })
    } else if (number === null && !clause.startsWith('annex')) report(path, 'clause', 'clause-printed', { clause })
    else if (number !== null && (number < 1 || (number > flow.lastClause && past.length <= PAST)))
      report(path, 'clause', 'clause-past', { clause, last: flow.lastClause })
  }
}

/** A name that is not there, those that are, and the one that was perhaps meant. */
const named = (id: string, choices: readonly string[]): FaultValues => ({ id, choices: choices.join(', '), ...didYouMean(id, choices) })

/** References to channels, directories, documents, services and the act. */
function referencesResolve(flow: Flow, world: World, report: Report): void {
  if (world.acts && !world.acts.some(({ id }) => id === flow.act))
    report(
      'act',
      'unknown-act',
      'unknown-act',
      named(
        flow.act,
        world.acts.map(({ id }) => id),
      ),
    )
  const own = flow.channels.map(({ id }) => id)
  for (const list of ['documents', 'facts', 'complaints'] as const) {
    flow[list].forEach(({ channels }, index) => {
      for (const id of channels ?? [])
        if (!own.includes(id)) report(`${list}.${index}.channels`, 'unknown-channel', 'unknown-channel', named(id, own))
    })
  }
  for (const list of ['channels', 'complaints'] as const) {
    flow[list].forEach(({ directory }, index) => {
      if (directory !== undefined && !world.directories.has(directory))
        report(`${list}.${index}.directory`, 'unknown-directory', 'unknown-directory', named(directory, [...world.directories.keys()]))
    })
  }
  for (const [index, { document }] of (flow.inForce?.before ?? []).entries())
    if (!flow.documents.some(({ id }) => id === document))
      report(
        `inForce.before.${index}`,
        'unknown-document',
        'unknown-document',
        named(
          document,
          flow.documents.map(({ id }) => id),
        ),
      )
  for (const [index, { service, answers }] of (flow.inForce?.serves ?? []).entries()) {
    if (!world.services.has(service))
      report(`inForce.serves.${index}`, 'unknown-service', 'unknown-service', named(service, [...world.services]))
    for (const [id, option] of Object.entries(answers))
      if (!flow.questions.find((question) => question.id === id)?.options.includes(option))
        report(`inForce.serves.${index}.answers`, 'unknown-option', 'unknown-answer', { id, option })
  }
  for (const [index, { service }] of flow.see.entries())
    if (service === flow.id) report(`see.${index}.service`, 'unknown-service', 'see-itself', { id: flow.id })
    else if (!world.services.has(service))
      report(
        `see.${index}.service`,
        'unknown-service',
        'unknown-service',
        named(
          service,
          [...world.services].filter((id) => id !== flow.id),
        ),
      )
  flow.applications.forEach(({ document, fields }, index) => {
    if (!flow.documents.some(({ id }) => id === document))
      report(
        `applications.${index}.document`,
        'unknown-document',
        'unknown-document',
        named(
          document,
          flow.documents.map(({ id }) => id),
        ),
      )
    fields.forEach((field, at) => {
      const path = `applications.${index}.fields.${at}`
      if (field.type === 'choice' && !field.options?.length) report(path, 'field', 'choice-empty', { id: field.id })
      if (field.type === 'table' && !field.columns?.length) report(path, 'field', 'table-empty', { id: field.id })
      const whose = field.of === undefined ? null : fields.slice(0, at).find(({ id }) => id === field.of)
      if (whose === undefined) report(path, 'field', 'field-of-unknown', { id: field.id, of: field.of ?? '' })
      if (whose?.required) report(path, 'field', 'field-of-required', { id: field.id, of: whose.id })
    })
  })
  flow.documents.forEach(({ id, copies }, index) => {
    if (copies.some(({ kind }) => kind === 'person') && copies.length > 1)
      report(`documents.${index}.copies`, 'copies', 'person-and-papers', { id })
  })
}

/** What an office must tell to be found in this way. */
const TELLS = { serves: 'serves', district: 'district', region: 'region', nearest: 'coordinates' } as const

/** Everybody is sent to one of many offices, or nobody is found: legal, and hardly meant. */
function officesFound(flow: Flow, world: World, report: Report): void {
  flow.channels.forEach(({ directory = '', choose }, index) => {
    const facts = world.directories.get(directory)
    if (!facts?.offices) return
    const path = `channels.${index}.choose`
    if (choose === 'only') {
      if (facts.offices > 1) report(path, 'only-many', 'only-many', { directory, n: facts.offices }, 'warning')
    } else if (!facts.tells.has(TELLS[choose]))
      report(path, 'serves-nobody', 'serves-nobody', { directory, choose, what: TELLS[choose] }, 'warning')
  })
}

/** Whether `condition` is true, and whether it is false, at some end of the questions. */
const outcomes = (condition: Condition | undefined, ends: readonly Standings[]) => {
  const values = new Set(ends.map((end) => holds(condition, end)))
  return { ever: values.has(true), always: !values.has(false) }
}

/** Words of a document that nobody who brings it ever reads. */
function variantsReached(flow: Flow, ends: readonly Standings[], report: Report): void {
  flow.documents.forEach((document, index) => {
    const read = new Set(ends.filter((end) => holds(document.when, end) === true).map((end) => variantOf(document, end)))
    document.variants.forEach(({ as }, at) => {
      if (!read.has(as)) report(`documents.${index}.variants.${at}`, 'unreachable', 'variant-unread', { id: `${document.id}-${as}` })
    })
  })
}

/** Questions nobody is asked or that decide nothing, papers nobody or everybody brings, answers that lead nowhere. */
function deadEnds(flow: Flow, ends: readonly Standings[], report: Report): void {
  const deciding = new Set(conditionsOf(flow).flatMap(({ when }) => namedIn(when)))
  flow.questions.forEach(({ id, when }, index) => {
    if (!outcomes(when, ends).ever) report(`questions.${index}`, 'unreachable', 'question-unreachable', { id })
    if (!deciding.has(id)) report(`questions.${index}`, 'dead-end', 'question-idle', { id })
  })
  const looked = (list: string, items: ReadonlyArray<{ name: string; when?: Condition | undefined }>) =>
    items.forEach(({ name, when }, index) => {
      if (!when) return
      const { ever, always } = outcomes(when, ends)
      if (!ever) report(`${list}.${index}.when`, 'unreachable', 'concerns-nobody', { id: name })
      else if (always) report(`${list}.${index}.when`, 'no-condition', 'concerns-everybody', { id: name })
    })
  for (const list of ['documents', 'facts', 'channels'] as const)
    looked(
      list,
      flow[list].map(({ id, when }) => ({ name: id, when })),
    )
  looked(
    'applications',
    flow.applications.map(({ annex, when }) => ({ name: `annex ${annex}`, when })),
  )
  variantsReached(flow, ends, report)
  if (ends.some((end) => flow.channels.every(({ when }) => holds(when, end) === false))) {
    report('channels', 'dead-end', 'no-channel')
  }
}

/** Where a flow stands: `flows/<id>.yaml`, or `flows/today/<id>.yaml` for the rules in force. */
export const flowFile = (flow: Flow): string => `flows/${flow.inForce ? 'today/' : ''}${flow.id}.yaml`

/** Everything that can be wrong with one flow that its schema does not see. */
export function checkFlow(flow: Flow, world: World): ContentIssue[] {
  const issues: ContentIssue[] = []
  const report: Report = (key, code, id, values, severity) => issues.push(fault({ file: flowFile(flow), key }, code, id, values, severity))
  const act = world.acts?.find(({ id }) => id === flow.act) ?? null
  duplicates(flow, report)
  conditionNames(flow, report)
  clausesStand(flow, act, (id) => world.acts?.find((one) => one.id === id) ?? null, report)
  referencesResolve(flow, world, report)
  officesFound(flow, world, report)
  checkHours(flow, report)
  const blank = coverageOf(flow, act).filter(({ status }) => status === 'blank')
  if (blank.length > 0)
    report(flow.inForce ? 'inForce' : 'lastClause', 'blank-clause', 'blank-clause', {
      clauses: blank.map(({ clause }) => clause).join(', '),
    })
  // Conditions that name nothing, and parts that stand twice, would only add noise to what was found already.
  if (issues.some(({ code }) => code.endsWith('-question') || code === 'unknown-option' || code === 'duplicate')) return issues
  try {
    deadEnds(flow, endings(flow), report)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report('questions', 'too-many-ways', 'too-many-ways', { n: PATH_LIMIT })
  }
  return issues
}
