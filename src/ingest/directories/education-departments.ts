/** The education departments of districts and towns: 205 rows, printed in seven standards. */
import type { Served } from '../../offices/index.ts'
import { type AnnexRow, decide, disagreements, readAnnex } from '../annexes.ts'
import { buildOffice, type Row } from '../build-office.ts'
import { duplicateOffices } from '../duplicate-offices.ts'
import { officeName } from '../fields/name.ts'
import type { DirectoryReader } from '../report.ts'
import { markShiftedPhones } from '../shifted-phones.ts'
import { EDUCATION_ACT } from '../standards.ts'

const DIRECTORY = 'education-departments'
const HEADER = /Бөлімдердің атауы/
const CODE = /^(8\s*\(\s*\d[\d\s]*\)(?:\s*\d+\))?)\s*(.*)$/

/**
 * The phones of a row. Where the column was narrow the print put the second line before the first: «8 (728) 225-64» and
 * «33-210-33,» are «8 (728) 33-210-33, 225-64».
 */
function phonesOf(cells: readonly string[]): string {
  const [head = '', tail] = cells.slice(2)
  const code = CODE.exec(head)
  if (!tail || !code) return head
  return `${(code[1] ?? '').replace(/\)\s*(\d+)\)/, ' $1)')} ${tail} ${code[2]}`
}

const DISTRICT = /^(?<name>.+?)\s+(?:атындағы\s+)?(?<kind>ауданы|қаласы)\s/u

/** The district or town that the name of a department speaks of. */
function servedBy(name: string): { served: Served; district: string } {
  const { name: place = '', kind = '' } = DISTRICT.exec(name)?.groups ?? {}
  if (!place) throw new Error(`a department of no district or town: ${name}`)
  const short = place.replace(/\s+атындағы$/u, '')
  return { served: { name: short, kind: kind === 'қаласы' ? 'қала' : 'аудан' }, district: `${short} ${kind}` }
}

function read(row: AnnexRow): ReturnType<typeof buildOffice> {
  const name = decide(row, 'name', ([cell = '']) => cell.replace('білімбөлімі', 'білім бөлімі'))
  const address = decide(row, 'address', ([, cell = '']) => cell)
  const phones = decide(row, 'phones', phonesOf)
  const [first] = row.printings
  const torn = first && first.cells.length > 3 ? first.cells.slice(2).join(' ') : undefined
  const { served, district } = servedBy(officeName(name.value))
  const built: Row = {
    ...{ id: `${DIRECTORY}-${String(row.row).padStart(3, '0')}`, directory: DIRECTORY, act: EDUCATION_ACT, annex: first?.annex ?? '' },
    ...{ region: row.region, district: district === row.region ? null : district, row: row.row, lines: first ? [first.line] : [] },
    printings: row.printings.map(({ cells: _cells, ...printing }) => printing),
    cells: { name: name.value, address: address.value, phones: phones.value, web: '', ...(torn ? { phonesTorn: torn } : {}) },
    serves: [served],
  }
  const { office, notes } = buildOffice(built)
  return { office, notes: [...notes, ...disagreements(built, [name, address, phones])] }
}

/** Reads the education departments out of the text of the education standards. */
export const readEducationDepartments: DirectoryReader = (lines) => {
  const rows = readAnnex(lines, HEADER).map(read)
  const { offices, notes } = markShiftedPhones(
    rows.map(({ office }) => office),
    lines,
  )
  return { offices, notes: [...rows.flatMap((one) => one.notes), ...duplicateOffices(offices), ...notes] }
}
