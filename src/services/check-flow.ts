import type { ContentIssue } from '../i18n.ts'
import type { Act } from './act.ts'
import { holds, namedIn, type Standings } from './condition.ts'
import { coverageOf, numberOf, references, stands } from './coverage.ts'
import type { Condition, Flow } from './flow.ts'
import { endings } from './paths.ts'
import { variantOf } from './wanted.ts'

/** What a flow may refer to. */
export interface World {
  /** Ids of the directories in `data/offices`. */
  readonly directories: ReadonlySet<string>
  /** The acts in `data/acts.json`. */
  readonly acts: readonly Act[]
  /** Ids of the services: the printed standards. */
  readonly services: ReadonlySet<string>
}

type Report = (key: string, code: string, message: string) => void

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
    ['complaints', flow.complaints.map(({ id }) => id)],
    ['indicators', flow.indicators.map(({ line }) => line)],
    ['applications', flow.applications.map(({ annex }) => String(annex))],
    ...flow.applications.map(({ fields }, index): [string, readonly string[]] => [
      `applications.${index}.fields`,
      fields.map(({ id }) => id),
    ]),
  ]
  for (const [path, ids] of lists) {
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) report(path, 'duplicate', `«${id}» stands here twice`)
  }
}

function conditionNames(flow: Flow, report: Report): void {
  for (const { path, when, before } of conditionsOf(flow)) {
    for (const [id, options] of (when ?? []).flatMap((all) => Object.entries(all))) {
      const index = flow.questions.findIndex((question) => question.id === id)
      const question = flow.questions[index]
      if (!question) report(path, 'unknown-question', `names the question «${id}», which is not there`)
      else if (index >= before) report(path, 'later-question', `names «${id}», which is not asked before it`)
      for (const option of options) {
        if (question && !question.options.includes(option))
          report(path, 'unknown-option', `names the option «${option}», which «${id}» has not`)
      }
    }
  }
}

/** References to clauses, channels, directories, documents and the act. */
function referencesResolve(flow: Flow, world: World, report: Report): void {
  const clauses = [...references(flow), ...flow.untold.map(({ clause }, index) => ({ clause, path: `untold.${index}.clause` }))]
  const act = world.acts.find(({ id }) => id === flow.act) ?? null
  for (const { clause, path } of clauses) {
    const number = numberOf(clause)
    if (flow.inForce) {
      if (!stands(clause, flow.inForce.annexes[0], act)) report(path, 'clause', `«${clause}» is not in the outline of ${flow.act}`)
    } else if (number === null && !clause.startsWith('annex')) report(path, 'clause', `«${clause}» is no clause of a printed standard`)
    else if (number !== null && (number < 1 || number > flow.lastClause))
      report(path, 'clause', `clause ${clause} is past the last one, ${flow.lastClause}`)
  }
  const own = new Set<string>(flow.channels.map(({ id }) => id))
  for (const list of ['documents', 'facts', 'complaints'] as const) {
    flow[list].forEach(({ channels }, index) => {
      for (const id of channels ?? [])
        if (!own.has(id)) report(`${list}.${index}.channels`, 'unknown-channel', `the service has no channel «${id}»`)
    })
  }
  for (const list of ['channels', 'complaints'] as const) {
    flow[list].forEach(({ directory }, index) => {
      if (directory !== undefined && !world.directories.has(directory))
        report(`${list}.${index}.directory`, 'unknown-directory', `there is no data/offices/${directory}.json`)
    })
  }
  for (const [index, { service, answers }] of (flow.inForce?.serves ?? []).entries()) {
    if (!world.services.has(service)) report(`inForce.serves.${index}`, 'unknown-service', `there is no service «${service}»`)
    for (const [id, option] of Object.entries(answers))
      if (!flow.questions.find((question) => question.id === id)?.options.includes(option))
        report(`inForce.serves.${index}.answers`, 'unknown-option', `there is no answer «${id}: ${option}»`)
  }
  if (!act) report('act', 'unknown-act', `«${flow.act}» is not in data/acts.json`)
  flow.applications.forEach(({ document, fields }, index) => {
    if (!flow.documents.some(({ id }) => id === document))
      report(`applications.${index}.document`, 'unknown-document', `there is no document «${document}»`)
    fields.forEach((field, at) => {
      const path = `applications.${index}.fields.${at}`
      if (field.type === 'choice' && !field.options?.length) report(path, 'field', `the choice «${field.id}» has no options`)
      if (field.type === 'table' && !field.columns?.length) report(path, 'field', `the table «${field.id}» has no columns`)
      const whose = field.of === undefined ? null : fields.slice(0, at).find(({ id }) => id === field.of)
      if (whose === undefined) report(path, 'field', `«${field.id}» is of «${field.of}», which is not asked before it`)
      if (whose?.required) report(path, 'field', `«${field.id}» is of «${whose.id}», which nobody leaves out`)
    })
  })
  flow.documents.forEach(({ id, copies }, index) => {
    if (copies.some(({ kind }) => kind === 'person') && copies.length > 1)
      report(`documents.${index}.copies`, 'copies', `«${id}» is a person and papers at once`)
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
      if (!read.has(as)) report(`documents.${index}.variants.${at}`, 'unreachable', `nobody reads the words «${document.id}-${as}»`)
    })
  })
}

/** Questions nobody is asked or that decide nothing, papers nobody or everybody brings, answers that lead nowhere. */
function deadEnds(flow: Flow, ends: readonly Standings[], report: Report): void {
  const deciding = new Set(conditionsOf(flow).flatMap(({ when }) => namedIn(when)))
  flow.questions.forEach(({ id, when }, index) => {
    if (!outcomes(when, ends).ever) report(`questions.${index}`, 'unreachable', `the question «${id}» is never asked`)
    if (!deciding.has(id)) report(`questions.${index}`, 'dead-end', `the question «${id}» decides nothing`)
  })
  const named = (list: string, items: ReadonlyArray<{ name: string; when?: Condition | undefined }>) =>
    items.forEach(({ name, when }, index) => {
      if (!when) return
      const { ever, always } = outcomes(when, ends)
      if (!ever) report(`${list}.${index}.when`, 'unreachable', `«${name}» concerns nobody`)
      else if (always) report(`${list}.${index}.when`, 'no-condition', `«${name}» concerns everybody: leave the condition out`)
    })
  for (const list of ['documents', 'facts', 'channels'] as const)
    named(
      list,
      flow[list].map(({ id, when }) => ({ name: id, when })),
    )
  named(
    'applications',
    flow.applications.map(({ annex, when }) => ({ name: `annex ${annex}`, when })),
  )
  variantsReached(flow, ends, report)
  if (ends.some((end) => flow.channels.every(({ when }) => holds(when, end) === false))) {
    report('channels', 'dead-end', 'some answers leave no channel to apply through')
  }
}

/** Where a flow stands: `flows/<id>.yaml`, or `flows/today/<id>.yaml` for the rules in force. */
export const flowFile = (flow: Flow): string => `flows/${flow.inForce ? 'today/' : ''}${flow.id}.yaml`

/** Everything that can be wrong with one flow that its schema does not see. */
export function checkFlow(flow: Flow, world: World): ContentIssue[] {
  const issues: ContentIssue[] = []
  const report: Report = (key, code, message) => issues.push({ file: flowFile(flow), key, code, message, severity: 'error' })
  duplicates(flow, report)
  conditionNames(flow, report)
  referencesResolve(flow, world, report)
  for (const { clause, status } of coverageOf(flow, world.acts.find(({ id }) => id === flow.act) ?? null)) {
    if (status === 'blank')
      report(flow.inForce ? 'inForce' : 'lastClause', 'blank-clause', `clause ${clause} is neither told nor named in «untold»`)
  }
  // Conditions that name nothing would only add noise to what was found already.
  if (issues.some(({ code }) => code.endsWith('-question') || code === 'unknown-option')) return issues
  try {
    deadEnds(flow, endings(flow), report)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report('questions', 'too-many-ways', error.message)
  }
  return issues
}
