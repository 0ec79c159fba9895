import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { decodeText } from '../../faults/index.ts'
import { LANGS, type Lang, loadTexts, type Texts } from '../../i18n.ts'
import { recordText, renewed } from '../check/read-texts.ts'
import type { Catalogue } from '../flows/catalogue.ts'
import type { Flow } from '../flows/flow.ts'
import { schemaFiles } from '../flows/json-schema.ts'
import { HISTORIES, loadCatalogue, loadReadRecord, READ_FILE, readCatalogue } from '../flows/load.ts'
import { type History, hashOf, shapeOf } from '../flows/shape.ts'
import { skeletonOf, standardsIn } from './draft.ts'
import { filesOf, type NewFile, type NewService } from './skeleton.ts'

export interface EditorCliDeps {
  /** The folder with `flows`, `data` and `locales`. */
  readonly root: string
  readonly print: (text: string) => void
  /** Asks one question in the terminal; absent where nobody sits there. */
  readonly ask?: (question: string) => Promise<string>
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

function serviceId(value: string): string {
  if (!ID.test(value) || value.length > 32)
    throw new InvalidArgumentError('small Latin letters, digits and hyphens, 32 at most: drone-permit')
  return value
}

/** The six questions, each with its flag; what fits is asked of the catalogue. */
const QUESTIONS = {
  names: () => 'Short name, Kazakh | Russian | English',
  act: ({ acts }: Catalogue) => `Act (${acts.map(({ id }) => id).join(', ')})`,
  situation: ({ names }: Catalogue) => `Situation (${names.situations.join(', ')})`,
  channel: ({ names }: Catalogue) => `Where to apply (${names.channels.join(', ')})`,
  directory: () => 'Directory of offices in data/offices, «-» for none',
  term: () => 'Term, as «5 working-day» (minute, hour, day, working-day, month)',
} as const
type Asked = keyof typeof QUESTIONS
type Answered = Partial<Record<Asked, string>>

/** What the papers of a flow are called today, by their ids. */
const papersOf = (flow: Flow, texts: Texts): NonNullable<History[number]['papers']> =>
  Object.fromEntries(
    flow.documents.map(({ id }) => [
      id,
      Object.fromEntries(LANGS.map((lang) => [lang, texts.t(lang, `${flow.id}-doc-${id}`)])) as Record<Lang, string>,
    ]),
  )

const write = (root: string, { file, text }: NewFile): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** Adds `new`, `draft`, `schema` and `accept` to `program`: what editors write with. */
export function editorCommands(program: Command, { root, print, ask }: EditorCliDeps): void {
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'content' })

  async function answered(catalogue: Catalogue, given: Answered): Promise<Record<Asked, string>> {
    const all: Answered = { ...given }
    const open = (Object.keys(QUESTIONS) as Asked[]).filter((one) => all[one] === undefined)
    if (open.length > 0 && !ask) fail(`say also ${open.map((one) => `--${one}`).join(', ')}`)
    for (const one of open) all[one] = (await ask?.(`${QUESTIONS[one](catalogue)}: `)) ?? ''
    return all as Record<Asked, string>
  }

  function serviceOf(id: string, catalogue: Catalogue, said: Record<Asked, string>): NewService {
    const [kk = '', ru = '', en = ''] = said.names.split('|').map((name) => name.trim())
    const [, amount = '', unit = ''] = /^(\d+) +(minute|hour|day|working-day|month)$/.exec(said.term.trim()) ?? []
    const directory = said.directory.trim() === '-' ? null : said.directory.trim()
    const of = (value: string, choices: readonly string[], what: string) =>
      choices.includes(value.trim()) ? value.trim() : fail(`there is no ${what} «${value.trim()}»; there are ${choices.join(', ')}`)
    if (!kk || !ru || !en) fail('three names are wanted: Kazakh | Russian | English')
    if (unit === '') fail('write the term as «5 working-day»')
    if (directory !== null && !existsSync(join(root, `data/offices/${directory}.json`))) fail(`there is no data/offices/${directory}.json`)
    return {
      id,
      names: { kk, ru, en },
      act: of(
        said.act,
        catalogue.acts.map((one) => one.id),
        'act',
      ),
      situation: of(said.situation, catalogue.names.situations, 'situation'),
      channel: of(said.channel, catalogue.names.channels, 'channel'),
      directory,
      term: { amount: Number(amount), unit },
    }
  }

  program
    .command('new')
    .description('asks six questions and writes the files of a new service, which pass the check')
    .argument('<service>', 'id of the service, which names all its files', serviceId)
    .option('--names <kk|ru|en>', 'short names with | between them')
    .option('--act <act>', 'id of the act in data/acts.json')
    .option('--situation <situation>', 'one of flows/_names.yaml')
    .option('--channel <channel>', 'one of flows/_names.yaml')
    .option('--directory <directory>', 'a file of data/offices, - for none')
    .option('--term <term>', '«5 working-day»')
    .action(async (id: string, given: Answered) => {
      const catalogue = loadCatalogue(root)
      if (catalogue.flow(id)) fail(`there is a service «${id}» already`)
      const files = filesOf(serviceOf(id, catalogue, await answered(catalogue, given)))
      const there = files.filter(({ file }) => existsSync(join(root, file)))
      if (there.length > 0) fail(`${there.map(({ file }) => file).join(', ')}: already there`)
      for (const one of files) write(root, one)
      print([...files.map(({ file }) => file), `Now write what is «to be written», and look: npm run -s cli -- check`].join('\n'))
    })

  program
    .command('draft')
    .description('the skeleton of every standard in the text of an act: its clauses, a guess at each, all of them to be read')
    .requiredOption('--source <file>', 'the act as text')
    .option('--json', 'one JSON document')
    .action(({ source, json }: { source: string; json?: true }) => {
      if (!existsSync(source)) fail(`there is no file ${source}`)
      const standards = standardsIn(decodeText(source, readFileSync(source)).text)
      if (standards.length === 0) fail('no clauses numbered from 1 were found in it')
      print(json ? JSON.stringify(standards, null, 2) : standards.map(skeletonOf).join('\n---\n'))
    })

  program
    .command('schema')
    .description('writes flows/*.schema.json, with which an editor program completes and checks flows')
    .action(() => {
      const files = schemaFiles(loadCatalogue(root).names)
      for (const one of files) write(root, one)
      print(files.map(({ file }) => file).join('\n'))
    })

  program
    .command('accept')
    .description('records the present version of every flow and of every text, so that later changes are seen and people are told')
    .action(() => {
      const { catalogue, histories } = readCatalogue(root)
      const texts = loadTexts(join(root, 'locales'))
      const written = [...catalogue.flows, ...catalogue.inForce].flatMap((flow): NewFile[] => {
        const history: History = histories.get(flow.id) ?? []
        const shape = shapeOf(flow)
        const [last, hash] = [history.at(-1), hashOf(shape)]
        if (last && last.version >= flow.version && last.hash !== hash)
          fail(`flows/${flow.id}.yaml: raise «version» first: version ${flow.version} was recorded otherwise`)
        const recorded = last !== undefined && last.version >= flow.version
        if (recorded && last.papers) return []
        const present = { version: flow.version, hash, shape, papers: papersOf(flow, texts) }
        const text = `${JSON.stringify([...(recorded ? history.slice(0, -1) : history), present], null, 1)}\n`
        return [{ file: `${HISTORIES}/${flow.id}.json`, text }]
      })
      const record = loadReadRecord(root)
      const text = recordText(renewed(texts, record, () => false))
      if (text !== recordText(record)) written.push({ file: READ_FILE, text })
      for (const one of written) write(root, one)
      print(written.length === 0 ? 'nothing is new' : written.map(({ file }) => file).join('\n'))
    })
}
