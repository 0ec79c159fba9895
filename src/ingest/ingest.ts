/** The pipeline: two source texts and the corrections → directories of offices and a report. Pure. */
import { z } from 'zod'
import { type LocatedPlace, Office } from '../offices/index.ts'
import { applyCorrections, type Correction } from './corrections.ts'
import { readEducationBodies, readKaragandaBodies } from './directories/bodies.ts'
import { readEducationDepartments } from './directories/education-departments.ts'
import { readAgricultureDepartments, readAkimOffices, readRuralAkims } from './directories/karaganda.ts'
import { readApostilleOfficials, readRecognitionOfficials } from './directories/officials.ts'
import { readPsc } from './directories/psc.ts'
import { readRegionAkimats } from './directories/region-akimats.ts'
import { readRuralAkimats } from './directories/rural-akimats.ts'
import { IngestError } from './error.ts'
import type { Location } from './places.ts'
import type { DirectoryReader, NoteKind, ReportNote } from './report.ts'

/** The texts of the two acts. */
export interface Sources {
  decree: string
  karaganda: string
}

/** Where every place is that the offices serve, and from that where an office stands. */
export type Locating = (offices: readonly Office[]) => { places: LocatedPlace[]; locate: (office: Office) => Location }

interface DirectoryCount {
  offices: number
  /** Region in Kazakh → offices; `-` for offices of no region. */
  regions: Record<string, number>
  /** Holes, repeats and missing numbers of the print. */
  numbering: ReportNote[]
}

export interface IngestReport {
  offices: number
  directories: Record<string, DirectoryCount>
  /** How many offices there are of each precision. */
  precision: Partial<Record<Office['precision'], number>>
  /** How many notes there are of each kind. */
  counts: Partial<Record<NoteKind, number>>
  notes: Partial<Record<NoteKind, ReportNote[]>>
}

export interface Ingested {
  directories: Record<string, Office[]>
  places: LocatedPlace[]
  report: IngestReport
}

const READERS: readonly { source: keyof Sources; read: DirectoryReader }[] = [
  { source: 'decree', read: readRuralAkimats },
  { source: 'decree', read: readRegionAkimats },
  { source: 'decree', read: readEducationDepartments },
  { source: 'decree', read: readPsc },
  { source: 'decree', read: readApostilleOfficials },
  { source: 'decree', read: readRecognitionOfficials },
  { source: 'decree', read: readEducationBodies },
  { source: 'karaganda', read: readAgricultureDepartments },
  { source: 'karaganda', read: readRuralAkims },
  { source: 'karaganda', read: readAkimOffices },
  { source: 'karaganda', read: readKaragandaBodies },
]

const NUMBERING: ReadonlySet<NoteKind> = new Set(['hole', 'repeat', 'unnumbered'])

const nowhere: Locating = () => ({ places: [], locate: () => ({ coordinates: null, precision: 'region' }) })

function check(offices: readonly Office[]): void {
  const seen = new Set<string>()
  for (const office of offices) {
    if (seen.has(office.id)) throw new IngestError('duplicate-id', `two offices are called ${office.id}`)
    seen.add(office.id)
    const result = Office.safeParse(office)
    if (!result.success)
      throw new IngestError('office-invalid', `${office.id}, lines ${office.source.lines.join(', ')}: ${z.prettifyError(result.error)}`)
  }
}

function count(offices: readonly Office[], notes: readonly ReportNote[]): DirectoryCount {
  const regions: Record<string, number> = {}
  for (const { region } of offices) regions[region ?? '-'] = (regions[region ?? '-'] ?? 0) + 1
  const directory = offices[0]?.directory
  return { offices: offices.length, regions, numbering: notes.filter((note) => note.directory === directory && NUMBERING.has(note.kind)) }
}

function reportOf(directories: Record<string, Office[]>, notes: readonly ReportNote[]): IngestReport {
  const grouped: Partial<Record<NoteKind, ReportNote[]>> = {}
  const counts: Partial<Record<NoteKind, number>> = {}
  for (const note of notes) {
    counts[note.kind] = (counts[note.kind] ?? 0) + 1
    if (NUMBERING.has(note.kind)) continue
    grouped[note.kind] ??= []
    grouped[note.kind]?.push(note)
  }
  const precision: IngestReport['precision'] = {}
  for (const office of Object.values(directories).flat()) precision[office.precision] = (precision[office.precision] ?? 0) + 1
  return {
    precision,
    offices: Object.values(directories).reduce((sum, offices) => sum + offices.length, 0),
    directories: Object.fromEntries(Object.entries(directories).map(([id, offices]) => [id, count(offices, notes)])),
    counts,
    notes: grouped,
  }
}

/**
 * Reads every directory of both acts, applies the corrections and locates the offices.
 * @param sources the two acts, as text
 * @param corrections decisions over what was read; the last word
 * @param locating where places and offices are; nowhere when left out
 * @param told how many of the tables have been read
 * @throws {IngestError} for a correction that fits nothing, an id used twice, an office that breaks its schema
 * @throws {RangeError | Error} when a table is not where it should be, with its line
 */
export function ingest(
  sources: Sources,
  corrections: readonly Correction[],
  locating: Locating = nowhere,
  told?: (done: number, all: number) => void,
): Ingested {
  const lines = { decree: sources.decree.split(/\r?\n/), karaganda: sources.karaganda.split(/\r?\n/) }
  const readings = READERS.map(({ source, read }, index) => {
    const reading = read(lines[source])
    told?.(index + 1, READERS.length)
    return reading
  })
  const corrected = applyCorrections(
    readings.flatMap(({ offices }) => offices),
    corrections,
  )
  const { places, locate } = locating(corrected.offices)
  const directories: Record<string, Office[]> = {}
  for (const office of corrected.offices) {
    directories[office.directory] ??= []
    directories[office.directory]?.push({ ...office, ...locate(office) })
  }
  check(Object.values(directories).flat())
  return { directories, places, report: reportOf(directories, [...readings.flatMap(({ notes }) => notes), ...corrected.notes]) }
}
