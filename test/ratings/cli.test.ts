import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import readWorkbook from 'read-excel-file/node'
import { afterAll, describe, expect, test } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { reportCommand } from '../../src/ratings/report/report.cli.ts'
import { StoreBusy } from '../../src/store/index.ts'
import { lives, sourcesOf } from './generator.ts'
import { ground, officeName, regionOf } from './ground.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = sourcesOf([...lives(ground, 9, 400)])
const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `report` as the terminal would; `code` is the exit code before the house maps commander's own to 2. */
async function run(args: string[], open: 'works' | 'busy' = 'works') {
  const out: Array<string | Uint8Array> = []
  const errors: string[] = []
  let closed = 0
  const program = new Command('anyqtama').exitOverride().configureOutput({ writeErr: (text) => void errors.push(text) })
  const close = async () => {
    closed += 1
  }
  reportCommand(program, {
    root,
    clock: frozenClock(new Date('2026-12-31T10:00:00+05:00')),
    print: (text) => void out.push(text),
    write: (bytes) => void out.push(bytes),
    offices: () => ({
      officeName,
      regionOf,
      regions: ['Ақмола облысы', 'Ақтөбе облысы', 'Қарағанды облысы'].map((id) => ({ id, also: [] })),
      offices: () => [{ id: 'psc-01', also: ['ЦОН Кокшетау'] }],
    }),
    open: async () => {
      if (open === 'busy') throw new StoreBusy('Another process has the data folder open.')
      return { sources, close }
    },
  })
  const error = await program.parseAsync(['report', ...args], { from: 'user' }).then(
    () => null,
    (caught: unknown) => {
      if (!(caught instanceof CommanderError)) throw caught
      return caught
    },
  )
  return { out, said: errors.join(''), closed, error }
}
const DAYS = ['--from', '2026-01-01', '--to', '2026-12-31']

describe('report', () => {
  test('prints a table and closes the store', async () => {
    const { out, closed, error } = await run(DAYS)
    expect(error).toBeNull()
    expect(out.join()).toMatch(/^1\.1 /m)
    expect(closed).toBe(1)
  })

  test.each([['--json'], ['--format=json']])('%s prints one JSON document and nothing else', async (flag) => {
    const { out, said } = await run([...DAYS, flag, '--service', 'apostille', '--lang', 'ru'])
    expect(out).toHaveLength(1)
    expect(said).toBe('')
    expect(JSON.parse(String(out[0]))).toMatchObject({ from: '2026-01-01', to: '2026-12-31', service: 'apostille' })
  })

  test('writes a workbook to stdout or to a file', async () => {
    const { out } = await run([...DAYS, '--format', 'xlsx'])
    const file = join(folder, 'report.xlsx')
    expect((await run([...DAYS, '--format', 'xlsx', '--output', file])).out).toEqual([])
    for (const bytes of [out[0] as Uint8Array, readFileSync(file)]) {
      const sheets = await readWorkbook(Buffer.from(bytes))
      expect(sheets.length).toBeGreaterThan(5)
    }
  })

  test('a region by the beginning of its name', async () => {
    const { out } = await run([...DAYS, '--json', '--region', 'қарағанды'])
    const json = JSON.parse(String(out[0]))
    expect(json.region).toBe('Қарағанды облысы')
    expect(json.regions.map(({ id }: { id: string }) => id)).toEqual(['Қарағанды облысы'])
  })

  test.each([
    [['--from', '2026-02-30', '--to', '2026-03-01'], '2026-02-30'],
    [['--from', '2026-03-02', '--to', '2026-03-01'], 'after'],
    [['--from', 'soon', '--to', '2026-03-01'], 'soon'],
    [[...DAYS, '--service', 'passport'], 'passport'],
    [[...DAYS, '--office', 'nowhere'], 'nowhere'],
    [[...DAYS, '--region', 'ақ'], 'region'],
    [[...DAYS, '--output', join(folder, 'no/such/folder')], 'cannot be written'],
  ])('%j ends with 1 and one sentence', async (args, word) => {
    const { out, said, error } = await run(args)
    expect(error?.exitCode).toBe(1)
    expect(error?.code.startsWith('commander.')).toBe(false)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain(word)
    expect(out).toEqual([])
  })

  test('a store that is taken ends with 1 and its sentence', async () => {
    const { said, error } = await run(DAYS, 'busy')
    expect(error?.exitCode).toBe(1)
    expect(said).toContain('Another process')
  })

  test.each([
    [[]],
    [['--from', '2026-01-01']],
    [[...DAYS, '--format', 'pdf']],
    [[...DAYS, '--json', '--format', 'csv']],
    [[...DAYS, '--lang', 'de']],
  ])('%j is wrong usage', async (args) => {
    const { error, closed } = await run(args)
    expect(error?.code).toMatch(/^commander\./)
    expect(error?.exitCode).not.toBe(0)
    expect(closed).toBe(0)
  })
})
