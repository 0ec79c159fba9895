import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Clock } from '../../clock.ts'
import { isLang, LANGS, type Lang, loadTexts } from '../../i18n.ts'
import { type Watch, watch } from '../../progress.ts'
import { loadCatalogue } from '../../services/index.ts'
import { StoreBusy, StoreFolder, StoreUnreachable } from '../../store/index.ts'
import type { Sources, Span } from './figures.ts'
import { csvOf, jsonOf, wideTable } from './report.table.ts'
import { buildReport, type Report, type Scope } from './report.ts'
import { type ReportWords, reportWords, servicesOf } from './report.words.ts'
import { xlsxOf } from './report.xlsx.ts'
import { type Named, named, readDay } from './report-query.ts'

/** What the report asks of the directories. */
export interface OfficeNames {
  /** Null where there is no such office. */
  readonly officeName: (office: string, lang: Lang) => string | null
  readonly regionOf: (office: string) => string | null
  readonly regions: readonly Named[]
  readonly offices: () => readonly Named[]
}

export interface ReportCliDeps {
  /** The folder with `flows`, `data` and `locales`. */
  readonly root: string
  readonly clock: Clock
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
  /** Writes bytes to stdout as they are. */
  readonly write: (bytes: Uint8Array) => void
  readonly offices: () => OfficeNames
  /** Opens the store. */
  readonly open: () => Promise<{ readonly sources: Sources; readonly close: () => Promise<void> }>
  /** Counts what takes long; on stderr unless told otherwise. */
  readonly watch?: Watch
}

const FORMATS = ['table', 'csv', 'xlsx', 'json'] as const
type Format = (typeof FORMATS)[number]

interface Options {
  readonly from: string
  readonly to: string
  readonly format: Format
  readonly json?: boolean
  readonly service?: string
  readonly office?: string
  readonly region?: string
  readonly lang: Lang
  readonly output?: string
}

const langOption = () =>
  new Option('--lang <lang>', 'language of the names')
    .choices([...LANGS])
    .default('kk')
    .argParser((value) => {
      if (!isLang(value)) throw new InvalidArgumentError(`one of ${LANGS.join(', ')}`)
      return value
    })

/**
 * Adds `report` to `program`.
 * What goes wrong ends in `program.error` with exit code 1; wrong usage is commander's own.
 */
export function reportCommand(program: Command, deps: ReportCliDeps): void {
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'report' })

  program
    .command('report')
    .description('the indicators of quality and accessibility in a period')
    .requiredOption('--from <day>', 'first day, 2026-01-31')
    .requiredOption('--to <day>', 'last day')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('table'))
    .option('--service <id or name>', 'of one service only')
    .option('--office <id or name>', 'of one office only')
    .option('--region <name>', 'of one region only; the beginning of its name in any language is enough')
    .addOption(langOption())
    .option('--output <file>', 'write to a file')
    .addOption(new Option('--json', 'one JSON document; the same as --format json').conflicts('format'))
    .action(async (options: Options) => {
      const texts = loadTexts(join(deps.root, 'locales'))
      const catalogue = loadCatalogue(deps.root)
      const { flows } = catalogue
      const offices = deps.offices()
      const scope = scopeOf(options, servicesOf(flows, texts), offices, fail)
      const report = await read(deps, (sources) => buildReport(sources, scope, { flows, regionOf: offices.regionOf }), fail)
      const words = reportWords(texts, options.lang, { ...offices, catalogue })
      const bytes = await written(report, words, options.json ? 'json' : options.format)
      if (options.output !== undefined) await save(options.output, bytes, fail)
      else if (typeof bytes === 'string') deps.print(bytes.trimEnd())
      else deps.write(bytes)
    })
}

type Fail = (message: string) => never

function scopeOf(options: Options, services: readonly Named[], offices: OfficeNames, fail: Fail): Scope {
  const day = (name: string, text: string) => readDay(text) ?? fail(`--${name}: there is no day «${text}»; write it like 2026-01-31`)
  const period = { from: day('from', options.from), to: day('to', options.to) }
  if (period.from > period.to) fail(`--from ${period.from} is after --to ${period.to}`)
  const list = (all: readonly Named[]) => `; there are ${all.map(({ id }) => id).join(', ')}`
  const one = (text: string | undefined, kind: string, all: readonly Named[], known = '') =>
    text === undefined ? undefined : (named(text, all) ?? fail(`there is no one ${kind} «${text}»${known}`))
  const service = one(options.service, 'service', services, list(services))
  const office = options.office === undefined ? undefined : one(options.office, 'office', offices.offices())
  const region = one(options.region, 'region', offices.regions, list(offices.regions))
  return {
    ...period,
    ...(service === undefined ? {} : { service }),
    ...(office === undefined ? {} : { office }),
    ...(region === undefined ? {} : { region }),
  }
}

async function read(deps: ReportCliDeps, build: (sources: Sources) => Promise<Report>, fail: Fail): Promise<Report> {
  const store = await deps.open().catch((error: unknown) => {
    if (error instanceof StoreBusy || error instanceof StoreFolder || error instanceof StoreUnreachable) return fail(error.message)
    throw error
  })
  const bar = (deps.watch ?? watch())('rows')
  try {
    return await build(counted(store.sources, bar.told))
  } finally {
    bar.end()
    await store.close()
  }
}

const TOLD_EVERY = 1_000

/** The same rows, counted as they are read. */
function counted(sources: Sources, told: (done: number) => void): Sources {
  let done = 0
  const each = <R>(read: (span: Span) => AsyncIterable<R>) =>
    async function* (span: Span): AsyncIterable<R> {
      for await (const row of read(span)) {
        if (++done % TOLD_EVERY === 0) told(done)
        yield row
      }
    }
  return {
    cases: each(sources.cases),
    ratings: each(sources.ratings),
    complaints: each(sources.complaints),
    experiences: each(sources.experiences),
  }
}

/** Text for people and programs, bytes for a workbook; CSV keeps its line ends. */
async function written(report: Report, words: ReportWords, format: Format): Promise<string | Uint8Array> {
  if (format === 'xlsx') return xlsxOf(report, words)
  if (format === 'csv') return new TextEncoder().encode(csvOf(report, words))
  return `${format === 'json' ? JSON.stringify(jsonOf(report, words), null, 2) : wideTable(report, words)}\n`
}

async function save(file: string, bytes: string | Uint8Array, fail: Fail): Promise<void> {
  await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => fail(`${file} cannot be written: ${error.code ?? error.message}`))
}
