import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { applyCorrections, type Correction } from '../../src/ingest/corrections.ts'
import { readEducationDepartments } from '../../src/ingest/directories/education-departments.ts'
import { readAgricultureDepartments, readAkimOffices, readRuralAkims } from '../../src/ingest/directories/karaganda.ts'
import { readApostilleOfficials, readRecognitionOfficials } from '../../src/ingest/directories/officials.ts'
import { readPsc } from '../../src/ingest/directories/psc.ts'
import type { Reading } from '../../src/ingest/report.ts'
import type { Office } from '../../src/offices/office.ts'
import { describeActs, pick, sourceLines } from './source.ts'

type Expected = Partial<Office> & { id: string; row?: number | null; lines?: number[] }

const SEED = 20111231
const decree = sourceLines('000_')
const karaganda = sourceLines('002_')

function fixture(directory: string): { random: Expected[]; split: Expected[] } {
  return JSON.parse(readFileSync(new URL(`../fixtures/ingest/${directory}.json`, import.meta.url), 'utf8'))
}

const corrections = parse(readFileSync(new URL('../../data/corrections.yaml', import.meta.url), 'utf8')) as Correction[]
const FIXTURES = ['education-departments', 'psc', 'agriculture-departments', 'rural-akims', 'akim-offices']

describeActs('tables of several printings', () => {
  let readings: Reading[]
  let offices: Office[]
  const office = (id: string): Office | undefined => offices.find((one) => one.id === id)

  beforeAll(() => {
    readings = [
      ...[readEducationDepartments, readPsc, readApostilleOfficials, readRecognitionOfficials].map((read) => read(decree ?? [])),
      ...[readAgricultureDepartments, readRuralAkims, readAkimOffices].map((read) => read(karaganda ?? [])),
    ]
    const read = readings.flatMap((reading) => reading.offices)
    const ids = new Set(read.map(({ id }) => id))
    offices = applyCorrections(
      read,
      corrections.filter((correction) => ids.has(correction.office)),
    ).offices
  })

  it('have the rows that a reader counts', () => {
    expect(readings.map((reading) => reading.offices.length)).toEqual([205, 27, 3, 5, 18, 195, 18])
  })

  it('were compared at rows that a seed picked, not we', () => {
    const picked = pick(
      readings.flatMap((reading) => reading.offices.map(({ id }) => id)),
      30,
      SEED,
    )
    const compared = FIXTURES.flatMap((directory) => fixture(directory).random.map(({ id }) => id))
    expect([...compared].sort()).toEqual([...picked].sort())
  })

  it.each(
    FIXTURES.flatMap((directory) => [...fixture(directory).random, ...fixture(directory).split].map((row) => [row.id, row] as const)),
  )('%s says what the print says', (id, { row, lines, ...expected }) => {
    const found = office(id)
    expect(found).toMatchObject(expected)
    if (row !== undefined) expect(found?.source.row).toBe(row)
    if (lines) expect(found?.source.lines).toEqual(lines)
  })

  it('know every printing of a row', () => {
    expect(office('education-departments-205')?.source.printings.map(({ service, line }) => [service, line])).toEqual([
      ['preschool-registration', 3074],
      ['minor-housing-sale', 3531],
      ['guardianship-certificate', 4052],
      ['orphan-social-provision', 4534],
      ['minor-housing-mortgage', 5020],
      ['minor-inheritance', 5535],
      ['minor-property-deals', 6052],
    ])
    expect(office('psc-01')?.source.printings.map(({ service, annex }) => `${service} ${annex}`)).toEqual([
      'apostille 3',
      'preschool-registration 2',
      'minor-housing-sale 2',
      'guardianship-certificate 2',
      'minor-housing-mortgage 2',
      'minor-inheritance 2',
      'minor-property-deals 2',
    ])
  })

  it('take the majority of the printings and tell of the others', () => {
    expect(office('education-departments-201')?.name).toBe('Жетісу ауданы әкімдігінің білім бөлімі')
    const notes = readings.flatMap((reading) => reading.notes).filter((note) => note.office === 'education-departments-201')
    expect(notes).toMatchObject([{ kind: 'disagreement', field: 'name', lines: [3070, 3527, 4048, 4530, 5015, 5531, 6048] }])
    expect(notes[0]?.detail).toContain('Жегісу')
  })

  it('mark the run of slipped phones and nothing else', () => {
    const slipped = offices.filter(({ doubtful }) => doubtful === 'phone-slipped')
    expect(slipped.map(({ source }) => source.row)).toEqual(Array.from({ length: 15 }, (_, at) => 134 + at))
    expect(new Set(slipped.map(({ region }) => region))).toEqual(new Set(['Қостанай облысы']))
  })

  it('leave a phone open that lacks a digit, and say so', () => {
    expect(office('education-departments-113')).toMatchObject({ phones: [], phonesRaw: '8 (710) 712-399, 712-787' })
    const open = readings.flatMap((reading) => reading.notes).filter((note) => note.kind === 'unresolved-phone')
    expect(open.map((note) => note.office)).toContain('education-departments-113')
  })
})
