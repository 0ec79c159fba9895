import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { caseChanges } from '../../src/services/change.ts'
import { compareFolders } from '../../src/services/editor/compare-folders.ts'
import { editorCommands } from '../../src/services/editor/editor.cli.ts'
import { schemaFiles } from '../../src/services/flow-schema.ts'
import { checkContent, type Flow, loadCatalogue, readContent } from '../../src/services/index.ts'
import { shapeOf } from '../../src/services/shape.ts'
import { flowOf, folders, ROOT } from './house.ts'

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
    const schema = JSON.stringify(schemaFiles({ situations: ['sky'], channels: ['airfield'], addressees: ['inspector'] }))
    for (const name of ['sky', 'airfield', 'inspector']) expect(schema).toContain(`[\\"${name}\\"]`)
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
  const of = { answers: { applicant: 'company' }, ticks: ['form', 'statute'], channel: 'psc' }
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
    expect(compareFolders(catalogue(before), catalogue(before), cases)).toEqual([])
    expect(compareFolders(catalogue(before), catalogue(without('statute')), cases)).toMatchObject([
      {
        service: before.id,
        change: 'changed',
        papers: [{ document: 'statute', change: 'lost' }],
        cases: { open: 1, needLess: 1, loseTick: 1, gainPaper: 0 },
      },
    ])
  })
})
