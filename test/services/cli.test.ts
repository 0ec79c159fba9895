import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { coverageOf } from '../../src/services/check/coverage.ts'
import { loadCatalogue } from '../../src/services/flows/load.ts'
import { servicesCommands } from '../../src/services/services.cli.ts'
import { HOUSE, ROOT } from './house.ts'

/** Runs one command line; `code` is the exit code that src/cli.ts gives. */
async function run(root: string, ...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const out: string[] = []
  const err: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => err.push(text), writeOut: (text) => out.push(text) })
  servicesCommands(program, {
    root,
    clock: frozenClock(new Date('2026-12-01T05:00:00Z')),
    print: (text) => out.push(text),
    others: () => [],
    above: () => ({ dueDay: () => null, message: () => '' }),
  })
  let code = 0
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    code = error.code.startsWith('commander.') && error.exitCode !== 0 ? 2 : error.exitCode
  }
  return { out: out.join('\n'), err: err.join(''), code }
}

const json = async (...args: string[]) => {
  const { out, err, code } = await run(ROOT, ...args, '--json')
  expect({ err, code }).toEqual({ err: '', code: 0 })
  return JSON.parse(out)
}

describe('services', () => {
  it('lists all, without a score', async () => {
    const rows = await json('services', '--lang', 'ru')
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(loadCatalogue(ROOT).flows.map(({ id }) => id))
    expect(Object.keys(rows[0])).toEqual(['id', 'title'])
  })

  it('finds by free text, best first', async () => {
    const rows = await json('services', '--query', 'встать в очередь в садик')
    expect(rows[0]).toMatchObject({ id: 'preschool-registration', score: expect.any(Number), title: expect.any(String) })
    expect(await json('services', '--query', '???')).toEqual([])
  })
})

describe('checklist', () => {
  it('gives the contract of DESIGN.md', async () => {
    const list = await json('checklist', 'apostille', '--answer', 'who=self', '--lang', 'en')
    expect(Object.keys(list)).toEqual(['service', 'questions', 'documents', 'fee', 'channels'])
    expect(list.questions[0]).toEqual({ id: 'who', options: ['self', 'proxy'], answer: 'self' })
    for (const document of list.documents) expect(Object.keys(document)).toEqual(['id', 'title', 'copies', 'wanted', 'clause'])
    expect(list.fee).toMatchObject({ kind: 'mci', amount: 0.5, tenge: expect.any(Number) })
  })

  it('says true, false or "if"', async () => {
    const of = async (...args: string[]) => {
      const { documents } = await json('checklist', 'apostille', ...args)
      return documents.find(({ id }: { id: string }) => id === 'proxy').wanted
    }
    expect(await of()).toBe('if')
    expect(await of('--answer', 'who=proxy')).toBe(true)
    expect(await of('--answer', 'who=self')).toBe(false)
  })

  it('is readable without --json, in every language', async () => {
    for (const lang of ['kk', 'ru', 'en']) {
      const { out, code } = await run(ROOT, 'checklist', 'bolashak', '--lang', lang)
      expect(code).toBe(0)
      expect(out.match(/☐/g)?.length).toBe(loadCatalogue(ROOT).flow('bolashak')?.documents.length)
    }
  })

  it('ends with 1 for what is not there, and says what is', async () => {
    for (const args of [
      ['nope'],
      ['apostille', '--answer', 'what=self'],
      ['apostille', '--answer', 'who=aunt'],
      ['apostille', '--channel', 'cip'],
    ]) {
      const { out, err, code } = await run(ROOT, 'checklist', ...args)
      expect({ out, code }).toEqual({ out: '', code: 1 })
      expect(err).toMatch(/nope|what|aunt|cip/)
    }
  })

  it('ends with 2 for wrong usage', async () => {
    const wrong = [
      ['checklist'],
      ['checklist', 'apostille', '--answer', 'who'],
      ['checklist', 'apostille', '--lang', 'de'],
      ['services', '--what'],
    ]
    for (const args of wrong) expect(await run(ROOT, ...args)).toMatchObject({ out: '', code: 2, err: expect.stringMatching(/./) })
  })
})

describe('checklist --edition', () => {
  it('tells the edition and its act, with the answers that the service gives', async () => {
    const today = await json('checklist', 'minor-inheritance', '--edition', 'today')
    expect(today).toMatchObject({
      service: 'minor-inheritance',
      edition: 'today',
      act: { number: '158', date: '2020-04-24', wording: '2026-05-05', read: '2026-11-27' },
    })
    expect(today.questions).toContainEqual(expect.objectContaining({ id: 'deal', answer: 'inherit' }))
    const printed = await json('checklist', 'minor-inheritance', '--edition', '2011')
    expect(printed).toMatchObject({ edition: '2011', act: { number: '336', date: '2011-03-31', wording: null, read: null } })
  })

  it('ends with 1 and a sentence where there is no such edition', async () => {
    expect(await run(ROOT, 'checklist', 'apostille', '--edition', 'today')).toMatchObject({ code: 1, out: '' })
    expect(await run(ROOT, 'checklist', 'bolashak', '--edition', '1999')).toMatchObject({ code: 1, out: '' })
  })

  it('--all has a row for every combination of answers, each with what is wanted then', async () => {
    const { rows } = await json('checklist', 'school-transport', '--edition', 'today', '--all')
    expect(rows).toEqual([
      { answers: { birth: 'registry' }, documents: ['application', 'identity-card', 'school-certificate'] },
      { answers: { birth: 'abroad' }, documents: ['application', 'identity-card', 'birth-certificate', 'school-certificate'] },
    ])
    const property = await json('checklist', 'minor-housing-sale', '--edition', 'today', '--all')
    expect(property.rows).toHaveLength(2 * 3 * 2 * 2 * 2 * 2)
    for (const { answers, documents } of property.rows) expect(documents.includes('opinion')).toBe(answers.ten === 'yes')
  })
})

describe('checklist --all without --json', () => {
  it('is a table of every combination, in the words of a language, with what comes to the papers of everybody', async () => {
    const { out } = await run(ROOT, 'checklist', 'minor-housing-sale', '--all', '--lang', 'ru')
    const { rows } = await json('checklist', 'minor-housing-sale', '--all')
    const blocks =
      out
        .split('\n\n')
        .at(-1)
        ?.split(/\n(?! {4})/) ?? []
    expect(blocks).toHaveLength(rows.length)
    const guardians = blocks.filter((block) => block.startsWith('1 Опекун'))
    expect(guardians.length).toBeGreaterThan(0)
    for (const block of guardians) expect(block).toMatch(/\+ Ваше удостоверение личности \(опекуна.*\n?/)
    for (const block of blocks.filter((one) => one.includes('Супруг(а) умер(ла)'))) {
      expect(block).toContain('+ Свидетельство о смерти')
      expect(block).not.toMatch(/обоих/)
    }
  })

  it('has one row where there is no question', async () => {
    const { out } = await run(ROOT, 'checklist', 'household-farm-certificate', '--all', '--lang', 'en')
    expect(out).toMatch(/☐ .*\n☐ .*\n\n-:$/)
  })
})

describe('diff', () => {
  it('tells which papers come and go between the printed standard and the rules in force', async () => {
    const { before, after, papers } = await json('diff', 'guardianship-certificate')
    expect([before.edition, after.edition]).toEqual(['2011', 'today'])
    const change = Object.fromEntries(papers.map((one: { document: string; change: string }) => [one.document, one.change]))
    expect(change).toMatchObject({ request: 'gained', decision: 'lost', residence: 'lost' })
    const rides = await json('diff', 'school-transport')
    const half = { wanted: 1, of: 2 }
    expect(rides.papers).toContainEqual({
      document: 'birth-certificate',
      change: 'same',
      before: half,
      after: half,
      when: [{ birth: 'abroad' }],
    })
    expect(rides.papers.filter(({ change }: { change: string }) => change === 'lost')).toEqual([])
    // The four services of a child's property have other ids for papers that are one today.
    for (const service of ['minor-housing-sale', 'minor-housing-mortgage', 'minor-inheritance', 'minor-property-deals']) {
      const { papers: of } = await json('diff', service)
      const byId = new Map(of.map((one: { document: string; change: string }) => [one.document, one.change]))
      expect(['birth', 'absence'].map((id) => byId.get(id))).not.toContain('gained')
      for (const id of ['birth-certificate', 'death', 'death-certificate', 'title', 'inheritance-certificate'])
        expect(byId.has(id)).toBe(false)
    }
    expect(await run(ROOT, 'diff', 'apostille')).toMatchObject({ code: 1, out: '' })
  })

  it('is read by an editor who is no programmer: both acts with their days, terms, and every paper by its name with who needs it', async () => {
    const { out } = await run(ROOT, 'diff', 'minor-housing-sale', '--lang', 'ru')
    const line = (id: string) => out.split('\n').find((one) => one.includes(`(${id})`))
    expect(out).toMatch(/^before {3}No\. 336 of 31\.03\.2011, repealed 31\.08\.2012$/m)
    expect(out).toMatch(/^after {4}No\. 158 of 24\.04\.2020, wording of 05\.05\.2026, read 27\.11\.2026$/m)
    expect(out).toContain('egov.kz: 3 рабочих дня')
    expect(line('opinion')).toMatch(/^gained .*Решение о мнении ребёнка.*: nobody → 240 of 480; только если ребёнку исполнилось десять$/)
    expect(line('tech-passport')).toMatch(/^lost .*: everybody → nobody$/)
    expect(line('application')).toMatch(/^same .*: everybody → everybody$/)
    const order = out
      .split('\n')
      .map((one) => one.split(' ')[0])
      .filter((one) => ['gained', 'lost', 'same'].includes(one ?? ''))
    expect([...new Set(order)]).toEqual(['gained', 'lost', 'same'])
  })
})

describe('diagram and check', () => {
  it('diagram prints Mermaid', async () => {
    expect((await run(ROOT, 'diagram', 'bolashak')).out).toMatch(/^flowchart TD\n/)
    expect(await json('diagram', 'bolashak')).toMatchObject({ service: 'bolashak', mermaid: expect.stringMatching(/^flowchart TD/) })
  })

  it('check ends with 1 and one JSON document where content is broken', async () => {
    // The invented house has no words of the services room.
    const { out, code } = await run(HOUSE, 'check', '--json')
    expect(code).toBe(1)
    const issues = JSON.parse(out)
    expect(issues).toContainEqual(expect.objectContaining({ file: 'locales/kk/services.ftl', code: 'missing-file' }))
  })

  it('check --coverage has a row for every clause of every service', async () => {
    const { out } = await run(ROOT, 'check', '--coverage', '--json')
    const rows: Array<{ service: string; clause: number | string; status: string }> = JSON.parse(out)
    const { flows, inForce, act } = loadCatalogue(ROOT)
    const points = inForce.flatMap((flow) => coverageOf(flow, act(flow.act))).length
    const clauses = flows.reduce((sum, { lastClause }) => sum + lastClause, points)
    expect(rows).toHaveLength(clauses)
    expect(rows.filter(({ status }) => status === 'blank')).toEqual([])
    expect((await run(join(ROOT), 'check', '--coverage')).out.split('\n')).toHaveLength(clauses)
  })
})
