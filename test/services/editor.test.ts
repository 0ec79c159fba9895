import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { previewChange } from '../../src/cases/editions/change-preview.chat.ts'
import { frozenClock } from '../../src/clock.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { compareFolders } from '../../src/services/editor/compare-folders.ts'
import { editorCommands } from '../../src/services/editor/editor.cli.ts'
import { schemaFiles } from '../../src/services/flows/json-schema.ts'
import { shapeOf } from '../../src/services/flows/shape.ts'
import { caseChanges } from '../../src/services/flows/version-change.ts'
import { checkContent, type Flow, loadCatalogue, readContent } from '../../src/services/index.ts'
import { servicesCommands } from '../../src/services/services.cli.ts'
import { flowOf, folders, inventedHouse, ROOT } from './house.ts'

const folder = folders()

function house(): string {
  const dir = folder()
  for (const part of ['flows', 'locales']) cpSync(join(ROOT, part), join(dir, part), { recursive: true })
  for (const part of ['data', 'src']) symlinkSync(join(ROOT, part), join(dir, part))
  return dir
}

async function run(root: string, args: readonly string[], answers?: string[]): Promise<{ out: string; err: string; code: number }> {
  const [out, err]: [string[], string[]] = [[], []]
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => err.push(text) })
  editorCommands(program, { root, print: (text) => out.push(text), ...(answers ? { ask: async () => answers.shift() ?? '' } : {}) })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { out: out.join('\n'), err: err.join(''), code: error.exitCode }
  }
  return { out: out.join('\n'), err: err.join(''), code: 0 }
}

const errors = (dir: string) => {
  const { input, issues } = readContent(dir, '2026-03-02')
  return [...issues, ...checkContent(input)].filter(({ severity }) => severity === 'error')
}

describe('new', () => {
  const flags = ['--names', 'Аң аулау билеті | Охотничий билет | Hunting card', '--act', 'decree-336-2011', '--situation', 'farm']
  const rest = ['--channel', 'psc', '--directory', 'psc', '--term', '5 working-day']

  test('writes a flow, three files of texts and a first transcript, which pass the check', async () => {
    const dir = house()
    const { out, code } = await run(dir, ['new', 'hunting-card', ...flags, ...rest])
    expect(code).toBe(0)
    const files = ['flows/hunting-card.yaml', ...['kk', 'ru', 'en'].map((lang) => `locales/${lang}/services/hunting-card.ftl`)]
    for (const file of [...files, 'test/chats/hunting-card.ru.yaml']) expect(out).toContain(file)
    expect(errors(dir)).toEqual([])
    expect(loadCatalogue(dir).flow('hunting-card')?.channels[0]?.deadline).toMatchObject({ amount: 5, unit: 'working-day' })
    expect(parse(readFileSync(join(dir, 'test/chats/hunting-card.ru.yaml'), 'utf8')).steps).toHaveLength(2)
  })

  test('asks for what no flag says, six questions in all', async () => {
    const answers = ['Аң | Охота | Hunt', 'decree-336-2011', 'farm', 'portal', '-', '3 day']
    const dir = house()
    expect(await run(dir, ['new', 'hunting-card'], answers)).toMatchObject({ code: 0 })
    expect(answers).toEqual([])
    expect(errors(dir)).toEqual([])
  })

  test('overwrites nothing, and says what there is instead of what there is not', async () => {
    const dir = house()
    expect(await run(dir, ['new', 'apostille', ...flags, ...rest])).toMatchObject({ code: 1, err: expect.stringContaining('apostille') })
    expect(await run(dir, ['new', 'hunting-card', ...flags])).toMatchObject({ code: 1, err: expect.stringContaining('--term') })
    expect(await run(dir, ['new', 'hunting-card', ...flags, ...rest, '--channel', 'moon'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('psc'),
    })
    expect(errors(dir)).toEqual([])
  })
})

describe('the JSON Schema of flows', () => {
  test.each(schemaFiles(loadCatalogue(ROOT).names))('$file is fresh; else run «cli schema»', ({ file, text }) => {
    expect(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).toEqual(JSON.parse(text))
  })

  test('has the names that flows may use', () => {
    const schema = JSON.stringify(
      schemaFiles({ situations: ['sky'], channels: ['airfield'], addressees: ['inspector'], issuers: ['moon'] }),
    )
    for (const name of ['sky', 'airfield', 'inspector', 'moon']) expect(schema).toContain(`[\\"${name}\\"]`)
  })
})

describe('accept', () => {
  test('records a raised version once, and refuses a change without one', async () => {
    const dir = house()
    // Texts may have changed since the last record; every version has to be in it.
    expect((await run(dir, ['accept'])).out).not.toContain('flows/')
    expect((await run(dir, ['accept'])).out).toBe('nothing is new')
    await run(dir, [
      'new',
      'hunting-card',
      '--names',
      'а | б | c',
      '--act',
      'decree-336-2011',
      '--situation',
      'farm',
      '--channel',
      'portal',
      '--directory',
      '-',
      '--term',
      '1 day',
    ])
    expect((await run(dir, ['accept'])).out).toBe('flows/_history/hunting-card.json\nlocales/_read.json')
    expect((await run(dir, ['accept'])).out).toBe('nothing is new')
  })
})

describe('what a change does to a case', () => {
  const before: Flow = flowOf('bicycle-licence')
  const without = (id: string): Flow => ({ ...before, documents: before.documents.filter((one) => one.id !== id) })
  const of = { answers: { applicant: 'company' }, ticks: ['form', 'statute'], channel: 'psc', submitted: null }
  const changes = (after: Flow) => caseChanges(shapeOf(before), shapeOf(after), of)

  test('is nothing where nothing changed', () => {
    expect(changes(before)).toEqual({ added: [], gone: [], lostTicks: [], again: [], term: false })
  })

  test('names what is added, what goes with its tick, what is asked again, and another term', () => {
    expect(changes(without('statute'))).toMatchObject({ gone: ['statute'], lostTicks: ['statute'] })
    const [who, ...others] = before.questions
    if (!who) throw new Error('no question')
    expect(changes({ ...before, questions: [{ ...who, options: ['person', 'firm'] }, ...others] }).again).toEqual(['applicant'])
    const shifted = before.documents.map((one) => (one.id === 'statute' ? { ...one, id: 'charter', was: ['statute'] } : one))
    expect(changes({ ...before, documents: shifted })).toMatchObject({ added: [], gone: [], lostTicks: [] })
    const slower = before.channels.map((one) => ({ ...one, deadline: { ...one.deadline, amount: 99 } }))
    expect(changes({ ...before, channels: slower }).term).toBe(true)
  })

  test('is counted over the open cases of two folders', () => {
    const catalogue = (flow: Flow) => ({ ...loadCatalogue(ROOT), flows: [flow], inForce: [] })
    const cases = [{ service: before.id, edition: null, ...of }]
    const above = { dueDay: () => null, message: () => '' }
    expect(compareFolders(catalogue(before), catalogue(before), cases, above)).toEqual([])
    expect(compareFolders(catalogue(before), catalogue(without('statute')), cases, above)).toMatchObject([
      {
        service: before.id,
        change: 'changed',
        papers: [{ document: 'statute', change: 'lost' }],
        cases: { open: 1, needLess: 1, loseTick: 1, gainPaper: 0 },
      },
    ])
  })
})

describe('diff of two commits', () => {
  const git = (dir: string, ...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=E', '-c', 'user.email=e@example.org', ...args], { encoding: 'utf8' })

  /** A repository with two commits: in the second one a paper has gone, another is new, and a term is longer. */
  function repository(): string {
    const dir = folder()
    inventedHouse(dir)
    git(dir, 'init', '-q')
    git(dir, 'add', '.')
    git(dir, 'commit', '-qm', 'old')
    const path = join(dir, 'flows/bicycle-licence.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('id: envelope,', 'id: sticker,').replace(/(- id: psc[\s\S]*?amount: )\d+/, '$199'))
    for (const lang of LANGS) {
      const words = join(dir, `locales/${lang}/services/bicycle-licence.ftl`)
      writeFileSync(
        words,
        readFileSync(words, 'utf8')
          .replaceAll('doc-envelope', 'doc-sticker')
          .replace(/(doc-sticker = ).*/, '$1№ 7'),
      )
    }
    git(dir, 'commit', '-qam', 'new')
    return dir
  }

  const own = loadTexts(join(ROOT, 'locales'))

  async function diff(root: string, ...args: string[]) {
    const out: string[] = []
    const err: string[] = []
    const program = new Command().exitOverride().configureOutput({ writeErr: (text) => err.push(text) })
    const facts = { service: 'bicycle-licence', edition: null, answers: { applicant: 'company' }, ticks: ['form'] }
    servicesCommands(program, {
      root,
      clock: frozenClock(new Date('2012-03-02T05:00:00Z')),
      print: (text) => out.push(text),
      others: () => [],
      above: (texts, lang) => previewChange({ ...texts, own }, loadCalendar(ROOT), lang),
      openCases: async () => [
        { ...facts, channel: 'psc', submitted: null },
        { ...facts, channel: 'psc', submitted: new Date('2012-03-01T05:00:00Z') },
        { ...facts, channel: 'committee', submitted: new Date('2012-03-01T05:00:00Z') },
      ],
    })
    try {
      await program.parseAsync(['diff', ...args], { from: 'user' })
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
    }
    return { out: out.join('\n'), err: err.join('') }
  }

  test('tells what papers come and go by their names, who gets another date, and what each is told', async () => {
    const dir = repository()
    const [row, ...others] = JSON.parse((await diff(dir, 'HEAD~1', 'HEAD', '--store', '--lang', 'ru', '--json')).out)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      service: 'bicycle-licence',
      change: 'changed',
      cases: { open: 3, gainPaper: 1, needLess: 1, otherTerm: 2, otherDate: 1 },
    })
    expect(row.dates).toEqual([{ from: expect.stringMatching(/^2012-03-\d\d$/), to: expect.stringMatching(/^2012-0[6-9]-\d\d$/), n: 1 }])
    const envelope = loadTexts(join(dir, 'locales')).t('ru', 'bicycle-licence-doc-sticker')
    expect(row.told.map(({ n }: { n: number }) => n)).toEqual([1, 1, 1])
    const [committee] = row.told.filter(({ text }: { text: string }) => text.includes(`Добавилось: ${envelope}`))
    expect(committee.text).toMatch(/Больше не нужно: \p{L}/u)
    expect(row.told.filter(({ text }: { text: string }) => text.includes('Срок теперь другой: результат'))).toHaveLength(1)
  })

  test('says without a store what anybody would be told, and takes a folder for either side', async () => {
    const dir = repository()
    const text = (await diff(dir, 'HEAD~1', dir, '--lang', 'en')).out
    expect(text).toMatch(/bicycle-licence: changed/)
    expect(text).toMatch(/told to \d+ of the ways to answer:\n {4}The list of this service has changed/)
    expect((await diff(dir, 'HEAD', dir)).out).toBe('')
  })

  test('refuses a name that is neither with a sentence', async () => {
    const dir = repository()
    for (const name of ['no-such-thing', '--upload-pack=x', 'HEAD:flows'])
      expect((await diff(dir, '--', 'HEAD', name)).err).toMatch(/no folder|no commit/)
  })
})
