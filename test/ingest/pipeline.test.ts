import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyCorrections } from '../../src/ingest/corrections.ts'
import { IngestError, type IngestResult, runIngest } from '../../src/ingest/index.ts'
import { serializeOffices } from '../../src/ingest/serialize.ts'
import { Office } from '../../src/offices/office.ts'
import { describeActs, SOURCE_DIR } from './source.ts'

const OFFICE: Office = {
  id: 'rural-akimats-akmola-001',
  directory: 'rural-akimats',
  region: 'Ақмола облысы',
  district: null,
  name: 'Ақкөл қаласы әкімінің аппараты',
  serves: [{ name: 'Радовка', kind: 'ауыл' }],
  phones: ['+77163821094'],
  fax: [],
  phonesRaw: '8(716)38 21094',
  postalIndex: '020100',
  address: 'Ақкөл қаласы, 83: «а», "б"',
  site: null,
  email: null,
  hours: null,
  reception: [],
  coordinates: null,
  precision: 'region',
  doubtful: null,
  source: { act: 'decree-336-2011', annex: '1', region: 'Ақмола облысы', row: 1, lines: [439], printings: [] },
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof IngestError ? error.code : String(error)
  }
  return undefined
}

describe('corrections', () => {
  const correct = (office: string, field: string, value: unknown) => () =>
    applyCorrections([OFFICE], [{ office, field, value, reason: 'өйткені' }])

  it('decide a field, and are told with the value before', () => {
    const { offices, notes } = correct(OFFICE.id, 'district', 'Ақкөл ауданы')()
    expect(offices).toEqual([{ ...OFFICE, district: 'Ақкөл ауданы' }])
    expect(notes).toEqual([expect.objectContaining({ kind: 'correction', office: OFFICE.id, field: 'district', lines: [439] })])
    expect(notes[0]?.detail).toContain('null → «Ақкөл ауданы»')
  })

  it('stop at an office, a field or a value that does not fit', () => {
    expect(codeOf(correct('rural-akimats-akmola-999', 'district', null))).toBe('correction-office')
    expect(codeOf(correct(OFFICE.id, 'telephone', '1'))).toBe('correction-field')
    expect(codeOf(correct(OFFICE.id, 'id', 'other'))).toBe('correction-field')
    expect(codeOf(correct(OFFICE.id, 'phones', ['38-21-094']))).toBe('correction-value')
  })
})

describe('a printed directory', () => {
  const text = serializeOffices([OFFICE, { ...OFFICE, id: 'rural-akimats-akmola-002' }])

  it('is JSON that reads back as the offices', () => {
    expect(JSON.parse(text).map((office: unknown) => Office.parse(office))).toEqual([OFFICE, { ...OFFICE, id: 'rural-akimats-akmola-002' }])
    expect(serializeOffices([])).toBe('[]\n')
  })

  it('has one line for each field of an office', () => {
    for (const field of Object.keys(OFFICE)) expect(text.match(new RegExp(`^    "${field}": `, 'gm')), field).toHaveLength(2)
  })
})

describe('a source that cannot be read', () => {
  const dir = mkdtempSync(join(tmpdir(), 'anyqtama-ingest-'))
  afterAll(() => rmSync(dir, { recursive: true }))

  it('is said in one sentence with its path', async () => {
    await expect(runIngest({ sourceDir: join(dir, 'none'), dataDir: dir })).rejects.toMatchObject({ code: 'source-unreadable' })
    await expect(runIngest({ sourceDir: dir, dataDir: dir })).rejects.toMatchObject({
      code: 'source-missing',
      message: expect.stringContaining(dir),
    })
  })
})

describeActs('the ingest of both acts', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-data-'))
  const run = (check: boolean, dir = dataDir): Promise<IngestResult> => runIngest({ sourceDir: SOURCE_DIR, dataDir: dir, check })
  const rural = join(dataDir, 'offices', 'rural-akimats.json')
  const corrections = new URL('../../data/corrections.yaml', import.meta.url)

  beforeAll(async () => {
    await mkdir(dataDir, { recursive: true })
    writeFileSync(join(dataDir, 'corrections.yaml'), readFileSync(corrections))
    await run(false)
  })
  afterAll(() => rmSync(dataDir, { recursive: true }))

  it('finds what it wrote itself unchanged', async () => {
    expect(await run(true)).toMatchObject({ ok: true, differences: [] })
  })

  it('writes the same again', async () => {
    const before = readFileSync(rural, 'utf8')
    await run(false)
    expect(readFileSync(rural, 'utf8')).toBe(before)
  })

  it('finds a changed line, says file and line, and writes nothing', async () => {
    const before = readFileSync(rural, 'utf8')
    const changed = before.replace('020100', '020101')
    writeFileSync(rural, changed)
    const { ok, differences } = await run(true)
    expect(ok).toBe(false)
    expect(differences).toEqual([
      expect.objectContaining({
        file: join('offices', 'rural-akimats.json'),
        line: changed.split('\n').findIndex((text) => text.includes('020101')) + 1,
      }),
    ])
    expect(readFileSync(rural, 'utf8')).toBe(changed)
    writeFileSync(rural, before)
  })

  it('counts every office of every directory once in the report', async () => {
    const { report } = await run(true)
    for (const [id, { offices, regions }] of Object.entries(report.directories)) {
      const file = JSON.parse(readFileSync(join(dataDir, 'offices', `${id}.json`), 'utf8')) as Office[]
      expect(offices, id).toBe(file.length)
      expect(
        Object.values(regions).reduce((sum, count) => sum + count, 0),
        id,
      ).toBe(offices)
    }
  })

  it('explains every field that a correction decided', async () => {
    const { report } = await run(true)
    const applied = report.notes.correction?.length ?? 0
    expect(applied).toBe(readFileSync(corrections, 'utf8').match(/^- office: /gm)?.length)
  })
})
