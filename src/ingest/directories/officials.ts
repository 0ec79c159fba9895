/** The officials who answer for two services: posts with a room and a phone, printed once each. */
import { type AnnexRow, readAnnex } from '../annexes.ts'
import { buildOffice } from '../build-office.ts'
import type { DirectoryReader } from '../report.ts'
import { EDUCATION_ACT } from '../standards.ts'

const HEADER = /^(?:№|Р\/с)\t(?:Қызметі|Лауазымы)\t/u

function read(directory: string, { row, printings }: AnnexRow): ReturnType<typeof buildOffice> {
  const [printed] = printings
  if (!printed) throw new Error(`${directory}: row ${row} has no printing`)
  const [name = '', address = '', phones = ''] = printed.cells
  const { cells: _cells, ...printing } = printed
  return buildOffice({
    ...{ id: `${directory}-${row}`, directory, act: EDUCATION_ACT, annex: printed.annex, region: 'Астана қаласы', district: null, row },
    ...{ lines: [printed.line], printings: [printing], cells: { name, address, phones, web: '' }, serves: [] },
  })
}

function reader(directory: string, service: string): DirectoryReader {
  return (lines) => {
    const rows = readAnnex(lines, HEADER, service).map((row) => read(directory, row))
    return { offices: rows.map(({ office }) => office), notes: rows.flatMap(({ notes }) => notes) }
  }
}

/** Reads the officials for the apostille. */
export const readApostilleOfficials = reader('apostille-officials', 'apostille')

/** Reads the officials for the recognition of foreign education documents. */
export const readRecognitionOfficials = reader('recognition-officials', 'education-recognition')
