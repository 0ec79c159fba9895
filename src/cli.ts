import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { operatorCommands } from './app/operator/operator.cli.ts'
import { officeNames, openReportSources } from './app/report-sources.ts'
import { previewChange } from './cases/editions/change-preview.chat.ts'
import { readOpenCases } from './cases/index.ts'
import { systemClock } from './clock.ts'
import { ConfigError, readConfig } from './config.ts'
import { deadlineCommand } from './deadlines/deadlines.cli.ts'
import { checkCalendar, loadCalendar } from './deadlines/index.ts'
import { ContentError, renderFaults } from './faults/index.ts'
import { loadTexts } from './i18n.ts'
import { ingestCommand } from './ingest/ingest.cli.ts'
import { readTimeCommand } from './input/input.cli.ts'
import { terminalLang } from './lang.ts'
import { checkDirectories, loadDirectories, namesPlace } from './offices/index.ts'
import { officesCommands } from './offices/offices.cli.ts'
import { watch } from './progress.ts'
import { reportCommand } from './ratings/report/report.cli.ts'
import { editorCommands } from './services/editor/editor.cli.ts'
import { textsCommands } from './services/editor/texts.cli.ts'
import { servicesCommands } from './services/services.cli.ts'
import { understandCommand } from './services/understand.cli.ts'
import { backupCommands } from './store/backup.cli.ts'
import { openStore } from './store/index.ts'

/** The store cannot be opened; the sentence says why. */
const isStoreFault = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('STORE_')

const root = fileURLToPath(new URL('..', import.meta.url))
const clock = systemClock(process.env.CLOCK_OFFSET)
const print = (text: string) => console.log(text)

/** Asks in the terminal; what is typed ends with a new line. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}

/** The open cases of the store of the environment, read beside a running bot. */
async function openCases() {
  const { mongoUri, dataDir } = readConfig(process.env)
  const store = await openStore({ uri: mongoUri, dataDir, clock, beside: true })
  try {
    return await readOpenCases(store.connection)
  } finally {
    await store.close()
  }
}

/** What citizens are told of a change, and when their cases are due. */
const above: Parameters<typeof servicesCommands>[1]['above'] = (texts, lang) =>
  previewChange({ ...texts, own: loadTexts(join(root, 'locales')) }, loadCalendar(root), lang)

const program = new Command('anyqtama').description('The rooms of Anyqtama from a terminal').exitOverride()
servicesCommands(program, {
  root,
  clock,
  print,
  lang: terminalLang(process.env),
  others: (day) => [...checkCalendar(root, day), ...checkDirectories(root)],
  openCases,
  above,
})
editorCommands(program, { root, print, ...(process.stdin.isTTY ? { ask } : {}) })
textsCommands(program, { root, print })
officesCommands(program, { root, print })
deadlineCommand(program, { root, print })
ingestCommand(program, { root, print })
readTimeCommand(program, { print })
understandCommand(program, {
  root,
  print,
  isPlace() {
    const directories = loadDirectories(root)
    return (text) => namesPlace(directories, text)
  },
})
reportCommand(program, {
  root,
  clock,
  print,
  write: (bytes) => process.stdout.write(bytes),
  offices: () => officeNames(loadDirectories(root)),
  async open() {
    const { mongoUri, dataDir } = readConfig(process.env)
    const store = await openStore({ uri: mongoUri, dataDir, clock, beside: true })
    return { sources: openReportSources(store.connection, loadCalendar(root), () => clock.now()), close: () => store.close() }
  },
})
operatorCommands(program, { root, clock, print })
backupCommands(program, {
  watch: watch(),
  print,
  clock,
  open(beside) {
    const { mongoUri, dataDir } = readConfig(process.env)
    return openStore({ uri: mongoUri, dataDir, clock, beside })
  },
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander's own codes are wrong usage; help and version end well.
    process.exitCode = error.code.startsWith('commander.') && error.exitCode !== 0 ? 2 : error.exitCode
  } else if (error instanceof ContentError) {
    console.error(renderFaults(root, error.issues, terminalLang(process.env)))
    process.exitCode = 1
  } else if (error instanceof ConfigError || isStoreFault(error)) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
