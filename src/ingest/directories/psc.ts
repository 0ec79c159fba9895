/** The public service centres: 27 rows, printed in seven standards. */
import type { Served } from '../../offices/index.ts'
import { type AnnexRow, decide, disagreements, readAnnex } from '../annexes.ts'
import { buildOffice, type Row } from '../build-office.ts'
import { officeName } from '../fields/name.ts'
import type { DirectoryReader } from '../report.ts'
import { EDUCATION_ACT } from '../standards.ts'

const DIRECTORY = 'psc'
const HEADER = /Орталықтың атауы/

interface Area {
  region: string
  district: string | null
  served: Served
}

/**
 * What a centre serves, out of its name: a region («Ақмола облысының …») or a district of one of the two cities. Of the
 * cities the name may lack the city, and of a region the words may stand the wrong way round («Қазақстан Шығыс»).
 */
function areaOf(name: string, address: string): Area {
  const town = /^(\S+ қаласы)/u.exec(address)?.[1] ?? null
  const region = /^(.+?) облысының/u.exec(name)?.[1]?.replace(/^Қазақстан (\S+)$/u, '$1 Қазақстан')
  if (region) return { region: `${region} облысы`, district: town, served: { name: region, kind: 'облыс' } }
  const district = /(\S+) ауданының/u.exec(name)?.[1]
  if (!district || !town) throw new Error(`a public service centre of no region or district: ${name}`)
  return { region: town, district: `${district} ауданы`, served: { name: district, kind: 'аудан' } }
}

function read(row: AnnexRow): ReturnType<typeof buildOffice> {
  const name = decide(row, 'name', ([cell = '']) => cell)
  const address = decide(row, 'address', ([, cell = '']) => cell)
  const phones = decide(row, 'phones', ([, , hall = '', head = '']) => [hall, head].filter(Boolean).join('; '))
  const { region, district, served } = areaOf(officeName(name.value), address.value)
  const [first] = row.printings
  const built: Row = {
    ...{ id: `${DIRECTORY}-${String(row.row).padStart(2, '0')}`, directory: DIRECTORY, act: EDUCATION_ACT, annex: first?.annex ?? '' },
    ...{ region, district, row: row.row, lines: first ? [first.line] : [] },
    printings: row.printings.map(({ cells: _cells, ...printing }) => printing),
    cells: { name: name.value, address: address.value, phones: phones.value, web: '' },
    serves: [served],
  }
  const { office, notes } = buildOffice(built)
  return { office, notes: [...notes, ...disagreements(built, [name, address, phones])] }
}

/** Reads the public service centres out of the text of the education standards. */
export const readPsc: DirectoryReader = (lines) => {
  const rows = readAnnex(lines, HEADER).map(read)
  return { offices: rows.map(({ office }) => office), notes: rows.flatMap(({ notes }) => notes) }
}
