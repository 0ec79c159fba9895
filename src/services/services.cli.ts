import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Clock, local } from '../clock.ts'
import { type ContentIssue, faultText, issueLine, locateFaults, messageIn } from '../faults/index.ts'
import { isLang, LANGS, type Lang, loadTexts, type Texts } from '../i18n.ts'
import { type Watch, watch } from '../progress.ts'
import { checkContent } from './check/check.ts'
import { checkCases } from './check/check-cases.ts'
import { type ClauseRow, coverageOf } from './check/coverage.ts'
import { NoContentError, withContent } from './editor/commit.cli.ts'
import { comparePapers } from './editor/compare.ts'
import { editionsText } from './editor/compare-editions.ts'
import { type Above, compareFolders, foldersText } from './editor/compare-folders.ts'
import { diagram } from './editor/diagram.ts'
import { type Edition, editionNamed } from './flows/edition.ts'
import type { Answers, Channel, Flow } from './flows/flow.ts'
import { type CaseFacts, type Catalogue, loadCatalogue, readContent } from './index.ts'
import { answersTable } from './papers/answers-table.ts'
import { combinations } from './papers/paths.ts'
import { channelsFor, wanted } from './papers/wanted.ts'
import { buildSearch } from './search/service-search.ts'
import { inTenge } from './texts/fee.ts'
import { clauseText, copiesText, deadlineText, documentKey, feeText, onlyIf, rulesText, sourceText } from './texts/formatting.ts'

export interface ServicesCliDeps {
  /** The folder with `flows`, `data`, `locales` and `src`. */
  readonly root: string
  readonly clock: Clock
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
  /** What other rooms find wrong with their data on a day, ISO date in Almaty. */
  readonly others: (day: string) => readonly ContentIssue[]
  /** The language of the terminal, for what `check` says; English unless given. */
  readonly lang?: Lang
  /** The open cases of the store of the environment, for `check --store`. */
  readonly openCases?: () => Promise<readonly CaseFacts[]>
  /** What the rooms above say of a change, in the words of the two contents. */
  readonly above: (texts: { readonly before: Texts; readonly after: Texts }, lang: Lang) => Above
  /** Counts what takes long; on stderr unless told otherwise. */
  readonly watch?: Watch
}

interface Shown {
  readonly json?: boolean
  readonly lang: Lang
}

const langOption = (what = 'language of the titles') =>
  new Option('--lang <lang>', what)
    .choices([...LANGS])
    .default('kk')
    .argParser((value) => {
      if (!isLang(value)) throw new InvalidArgumentError(`one of ${LANGS.join(', ')}`)
      return value
    })

/** Collects `--answer question=option`. */
function answer(value: string, before: Answers = {}): Answers {
  const [, question, option] = /^([^=]+)=([^=]+)$/.exec(value) ?? []
  if (!question || !option) throw new InvalidArgumentError('write it as QUESTION=OPTION')
  return { ...before, [question]: option }
}

const today = (clock: Clock): string => local(clock.now()).toISODate() ?? ''
const json = (value: unknown): string => JSON.stringify(value, null, 2)

/**
 * Adds `services`, `checklist`, `check` and `diagram` to `program`.
 * What goes wrong ends in `program.error` with exit code 1; wrong usage is commander's own.
 */
export function servicesCommands(program: Command, deps: ServicesCliDeps): void {
  const load = (): { catalogue: Catalogue; texts: Texts } => ({
    catalogue: loadCatalogue(deps.root),
    texts: loadTexts(join(deps.root, 'locales')),
  })
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'content' })
  const flowOf = (catalogue: Catalogue, id: string): Flow =>
    catalogue.flow(id) ?? fail(`there is no service «${id}»; there are ${catalogue.flows.map((flow) => flow.id).join(', ')}`)

  /** The edition that is asked for: the printed standard where none is named. */
  function editionOf(catalogue: Catalogue, service: string, name: string | undefined, day: string): Edition {
    const printed = flowOf(catalogue, service)
    if (name === undefined) return { flow: printed, answers: {} }
    const editions = catalogue.editions(service, day)
    const names = editions.map(({ flow }) => yearOf(catalogue, flow)).join(', ')
    return (
      editionNamed(editions, name, (flow) => yearOf(catalogue, flow)) ??
      fail(
        catalogue.card(service, day) && name === 'today'
          ? `today's rules of «${service}» could not be read whole: there is a card without a checklist`
          : `«${service}» has no edition «${name}»; it has ${names}`,
      )
    )
  }

  /** What changes between two folders or commits. */
  function compared(old: string, next: string, open: readonly CaseFacts[] | null, lang: Lang) {
    try {
      return withContent(deps.root, old, (before) =>
        withContent(deps.root, next, (after) => {
          const pair = { before: loadTexts(join(before, 'locales')), after: loadTexts(join(after, 'locales')) }
          return compareFolders(loadCatalogue(before), loadCatalogue(after), open, deps.above(pair, lang))
        }),
      )
    } catch (error) {
      if (error instanceof NoContentError) return fail(error.message)
      throw error
    }
  }

  program
    .command('services')
    .description('the services, or those that a free text means, best first')
    .option('--query <text>', 'what a citizen would type')
    .addOption(langOption())
    .option('--json', 'one JSON document')
    .action((options: Shown & { query?: string }) => {
      const { catalogue, texts } = load()
      const found =
        options.query === undefined
          ? catalogue.offered.map(({ id }) => ({ id }))
          : buildSearch(catalogue.offered, texts).rank(options.query)
      const rows = found.map((hit) => ({ ...hit, title: texts.t(options.lang, `${hit.id}-title`) }))
      deps.print(options.json ? json(rows) : rows.map(({ id, title }) => `${id}: ${title}`).join('\n'))
    })

  program
    .command('checklist <service>')
    .description('the documents that are wanted for these answers')
    .option('--answer <question=option>', 'an answer; may be given again', answer)
    .option('--channel <channel>', 'where the citizen applies')
    .option('--edition <edition>', 'today, a year («2011»), or the id of an edition; without it the printed standard')
    .option('--all', 'the documents of every combination of answers')
    .addOption(langOption())
    .option('--json', 'one JSON document')
    .action((service: string, options: Shown & { answer?: Answers; channel?: Channel; edition?: string; all?: true }) => {
      const { catalogue, texts } = load()
      const edition = editionOf(catalogue, service, options.edition, today(deps.clock))
      const { flow } = edition
      const answers = { ...edition.answers, ...options.answer }
      for (const [id, option] of Object.entries(answers)) {
        const question = flow.questions.find((one) => one.id === id) ?? fail(`«${service}» asks no question «${id}»`)
        if (!question.options.includes(option)) fail(`«${id}» has no option «${option}»; it has ${question.options.join(', ')}`)
      }
      if (options.channel && !flow.channels.some(({ id }) => id === options.channel))
        fail(`«${service}» has no channel «${options.channel}»`)
      const seen = {
        catalogue,
        texts,
        service,
        named: options.edition !== undefined,
        flow,
        answers,
        channel: options.channel,
        lang: options.lang,
        day: today(deps.clock),
      }
      if (options.all) return deps.print(options.json ? json(allJson(seen)) : allText(seen))
      deps.print(options.json ? json(checklistJson(seen)) : checklistText(seen))
    })

  program
    .command('diff <service> [changed]')
    .description(
      'who gains and who loses a paper: by the printed standard and the rules in force of a service, or in two folders or commits, with the message that people get',
    )
    .option('--store', 'with two folders or commits: also what becomes of the open cases, without names')
    .addOption(langOption('language of titles and messages'))
    .option('--json', 'one JSON document')
    .action(async (service: string, changed: string | undefined, options: Shown & { store?: true }) => {
      if (changed !== undefined) {
        const open = options.store ? ((await deps.openCases?.()) ?? []) : null
        const rows = compared(service, changed, open, options.lang)
        return deps.print(options.json ? json(rows) : foldersText(rows))
      }
      const { catalogue, texts } = load()
      const day = today(deps.clock)
      const before = editionOf(catalogue, service, undefined, day).flow
      const after = editionOf(catalogue, service, 'today', day).flow
      const papers = comparePapers(before, after)
      const side = (flow: Flow) => ({
        ...editionJson(catalogue, flow),
        channels: flow.channels.map(({ id, deadline }) => ({ id, amount: deadline.amount, unit: deadline.unit })),
      })
      if (options.json) return deps.print(json({ service, before: side(before), after: side(after), papers }))
      const sources = { texts, lang: options.lang, act: catalogue.act, mci: catalogue.mci, day }
      deps.print(editionsText(sources, before, after, papers))
    })

  program
    .command('diagram <service>')
    .description('the questions of a service and what they decide, as a Mermaid flowchart')
    .addOption(langOption())
    .option('--json', 'one JSON document')
    .action((service: string, options: Shown) => {
      const { catalogue, texts } = load()
      const mermaid = diagram(flowOf(catalogue, service), texts, options.lang)
      deps.print(options.json ? json({ service, mermaid }) : mermaid.trimEnd())
    })

  program
    .command('check')
    .description('everything that is wrong with flows, tables and texts')
    .option('--coverage', 'what becomes of every clause of every standard')
    .addOption(langOption('language of the sentences').default(deps.lang ?? 'en'))
    .option('--json', 'one JSON document')
    .option('--store', 'also which open cases hang on services that are retired or gone')
    .action(async (options: Shown & { coverage?: boolean; store?: true }) => {
      const { input, issues: broken } = readContent(deps.root, today(deps.clock))
      const bar = (deps.watch ?? watch())('parts')
      const found = [...broken, ...checkContent({ ...input, told: bar.told }), ...deps.others(today(deps.clock))]
      if (options.store) found.push(...checkCases(input.catalogue, (await deps.openCases?.()) ?? [], input.unread))
      const issues = locateFaults(deps.root, found)
      bar.end()
      const errors = issues.filter(({ severity }) => severity === 'error').length
      const rows = [...input.catalogue.flows, ...input.catalogue.inForce].flatMap((flow) => coverageOf(flow, input.catalogue.act(flow.act)))
      if (options.json) deps.print(json(options.coverage ? rows : issues.map((issue) => issueJson(issue, options.lang))))
      else if (options.coverage) deps.print(rows.map(coverageLine).join('\n'))
      else if (errors === 0)
        deps.print(faultText(options.lang, 'nothing-wrong', { services: input.catalogue.flows.length, languages: LANGS.length }))
      const said = options.json && !options.coverage ? '' : issues.map((issue) => issueLine(issue, options.lang)).join('\n')
      if (errors > 0) fail([said, faultText(options.lang, 'all-faults', { n: errors })].filter(Boolean).join('\n'))
      if (said) program.configureOutput().writeErr?.(`${said}\n`)
    })
}

/** A fault as `check --json` tells it. */
const issueJson = (issue: ContentIssue, lang: Lang) => {
  const { file, line = null, key, code, severity } = issue
  return { file, line, key, code, severity, message: messageIn(lang, issue) }
}

interface Seen {
  readonly catalogue: Catalogue
  readonly texts: Texts
  readonly service: string
  /** True: the edition was asked for, and is told. */
  readonly named: boolean
  readonly flow: Flow
  readonly answers: Answers
  readonly channel: Channel | undefined
  readonly lang: Lang
  readonly day: string
}

/** The year by which an edition is asked for: of the wording in force, or of the printed standard's act. */
const yearOf = (catalogue: Catalogue, flow: Flow): string => (flow.inForce?.wording ?? catalogue.act(flow.act)?.date ?? '').slice(0, 4)

/** The edition and its act as `checklist --json` tells them; `wording` and `read` are null for a printed standard. */
function editionJson(catalogue: Catalogue, flow: Flow) {
  const { number = null, date = null } = catalogue.act(flow.act) ?? {}
  return {
    edition: flow.inForce ? 'today' : yearOf(catalogue, flow),
    act: { number, date, wording: flow.inForce?.wording ?? null, read: flow.inForce?.read ?? null },
  }
}

/** Every combination of answers with the documents that are wanted. */
const allJson = ({ catalogue, service, flow, answers, channel }: Seen) => ({
  service,
  ...editionJson(catalogue, flow),
  rows: combinations(flow, answers).map((all) => ({
    answers: all,
    documents: wanted(flow, all, channel).flatMap(({ document, wanted: is }) => (is === false ? [] : [document.id])),
  })),
})

const allText = ({ texts, lang, flow, answers, channel }: Seen): string =>
  answersTable(texts, lang, flow, combinations(flow, answers), channel)

/** The contract of `checklist --json` in DESIGN.md. */
const checklistJson = ({ catalogue, texts, service, named, flow, answers, channel, lang, day }: Seen) => ({
  service,
  ...(named ? editionJson(catalogue, flow) : {}),
  questions: flow.questions.map(({ id, options }) => ({ id, options, ...(answers[id] === undefined ? {} : { answer: answers[id] }) })),
  documents: wanted(flow, answers, channel).map(({ document, wanted: is, as }) => ({
    id: document.id,
    title: texts.t(lang, documentKey(flow, { document, as })),
    copies: document.copies,
    ...(document.ifAny ? { ifAny: true } : {}),
    wanted: is,
    clause: document.clause,
  })),
  fee: {
    ...flow.fee,
    text: feeText(texts, lang, flow.fee, catalogue.mci, day),
    tenge: inTenge(flow.fee, catalogue.mci, day)?.tenge ?? null,
  },
  channels: channelsFor(flow, answers).map(({ channel: one, open }) => ({
    id: one.id,
    name: texts.t(lang, `channel-${one.id}`),
    open,
    directory: one.directory,
    deadline: one.deadline,
  })),
})

function checklistText({ catalogue, texts, flow, answers, channel, lang, day }: Seen): string {
  const t = (key: string) => texts.t(lang, `${flow.id}-${key}`)
  const act = catalogue.act(flow.act)
  const age = rulesText(texts, lang, flow, act, day)
  const questions = flow.questions.map(({ id, options }) => {
    const choices = options.map((option) => `${answers[id] === option ? '(•)' : '( )'} ${option}: ${t(`q-${id}-${option}`)}`)
    return [`? ${id}: ${t(`q-${id}`)}`, ...choices.map((choice) => `    ${choice}`)].join('\n')
  })
  const documents = wanted(flow, answers, channel).flatMap(({ document, wanted: is, as }) => {
    if (is === false) return []
    const condition = is === 'if' ? onlyIf(texts, lang, flow, document) : null
    const details = [copiesText(texts, lang, document), clauseText(texts, lang, document.clause), condition].filter(Boolean)
    const from = sourceText(texts, lang, document)
    return [`☐ ${texts.t(lang, documentKey(flow, { document, as }))} (${details.join('; ')})${from ? `\n    ${from}` : ''}`]
  })
  const channels = channelsFor(flow, answers)
    .filter(({ open }) => open !== false)
    .map(({ channel: one }) => `→ ${texts.t(lang, `channel-${one.id}`)}: ${deadlineText(texts, lang, one.deadline)}`)
  const parts = [[t('title'), age], questions, documents, [feeText(texts, lang, flow.fee, catalogue.mci, day)], channels]
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

const coverageLine = (row: ClauseRow): string => {
  const said = row.status === 'told' ? row.where.join(', ') : row.status === 'blank' ? '' : row.reason
  return [row.service.padEnd(27), String(row.clause).padStart(7), row.status.padEnd(17), said].join(' ').trimEnd()
}
