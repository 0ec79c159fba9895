/** The three directories of the Karaganda act, each printed in two standards. */
import type { Served } from '../../offices/index.ts'
import { type AnnexRow, decide, disagreements } from '../annexes.ts'
import { buildOffice, noteOf, type Row } from '../build-office.ts'
import { duplicateOffices } from '../duplicate-offices.ts'
import { officeName } from '../fields/name.ts'
import { parseReception } from '../fields/reception.ts'
import { clean } from '../fields/text.ts'
import type { DirectoryReader } from '../report.ts'
import { KARAGANDA_ACT, printingAt } from '../standards.ts'
import { type BlockRow, blocksOf, rowsOf } from './karaganda-blocks.ts'

const REGION = 'Қарағанды облысы'
/** What ends a table: the next annex's title or the next standard's stamp, above which a blank line stands. */
const END = /\d\s*-\s*қосымша|^Қ а р а ғ а н д ы/u
const PHONES = /[\s,]*(?<!\p{L})(?:тел(?:ефон)?|факс)(?!\p{L})/iu
const DISTRICT = /(?<name>\p{Lu}[\p{L}\s.-]*?)\s+(?:(?<town>қала(?:сы|сының))|аудан(?:ы|ының|дық))(?!\p{L})/u
const SEAT = /,\s*(?<name>[^,]+?)\s+(?<kind>ауылы|селосы|кенті)(?=[,\s]|$)/gu
const OKRUG = /^(?<name>.+?)\s+(?<kind>селолық округ|ауылы?д?ық(?: округ)?|кент|село)(?:і|сы)?(?=\s)/u

interface Table {
  directory: string
  /** The last line of the table's header. */
  header: RegExp
  digits: number
  serves: (name: string, address: string) => Served[]
}

/** A row of a table in both printings, and whether a page break cut it. */
type PrintedRow = AnnexRow & { lines: number[]; split: boolean }

/** «Балқаш қаласының …» → «Балқаш қаласы», «Ұлытау аудандық …» → «Ұлытау ауданы». */
function districtOf(text: string): { served: Served; district: string } | undefined {
  const { name, town } = DISTRICT.exec(text)?.groups ?? {}
  if (!name) return undefined
  return { served: { name, kind: town ? 'қала' : 'аудан' }, district: `${name} ${town ? 'қаласы' : 'ауданы'}` }
}

function servedDistrict(name: string): Served[] {
  const district = districtOf(name)
  return district ? [district.served] : []
}

const KINDS: Record<string, string> = { ауылы: 'ауыл', селосы: 'село', кенті: 'кент' }

/** The settlement or rural district of an akim, and the settlement in which the office stands. */
function servedSettlements(name: string, address: string): Served[] {
  const own = OKRUG.exec(name)?.groups
  const seat = [...`,${address}`.matchAll(SEAT)].at(-1)?.groups
  const ownKind = /^ауыл/u.test(own?.kind ?? '') ? 'ауылдық округ' : (own?.kind ?? null)
  const places: Served[] = [
    ...(own?.name ? [{ name: own.name.replace(/\s+-/, '-'), kind: ownKind }] : []),
    ...(seat?.name ? [{ name: seat.name, kind: KINDS[seat.kind ?? ''] ?? null }] : []),
  ]
  return places.filter((place, at) => places.findIndex((other) => other.name === place.name && other.kind === place.kind) === at)
}

function cellsOf({ cells }: BlockRow): string[] {
  const at = PHONES.exec(cells.address)?.index ?? cells.address.length
  const address = cells.address.slice(0, at).replace(/\s*\((?:қ|көш)\.\)/gu, '')
  const phones = cells.address
    .slice(at)
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s*\n(?=-)|(?<=-)\n/g, '')
    .replace(/\s*\/\s*(?=факс)/g, '/')
  return [cells.name, address, phones, cells.web, cells.reception]
}

/** The rows of every printing of a table, side by side. */
function printedRows(lines: readonly string[], { directory, header }: Table): PrintedRow[] {
  const tables = lines.flatMap((line, at) => {
    if (!header.test(line)) return []
    const end = lines.findIndex((other, below) => below > at && END.test(other))
    let to = end < 0 ? lines.length : end
    while (end >= 0 && lines[to - 1]?.trim()) to--
    return [{ printing: printingAt(lines, at), rows: rowsOf(blocksOf(lines, at + 1, to)) }]
  })
  const [first] = tables
  if (!first || tables.some(({ rows }) => rows.length !== first.rows.length))
    throw new Error(`${directory}: the printings differ in their rows`)
  return first.rows.map(({ row, lines: own }, at) => ({
    ...{ row, region: REGION, lines: own, split: tables.some(({ rows }) => rows[at]?.split) },
    printings: tables.flatMap(({ printing, rows }) => {
      const printed = rows[at]
      const line = printed?.lines[0]
      return printed && line ? [{ service: printing.service, annex: printing.annex, row: printed.row, line, cells: cellsOf(printed) }] : []
    }),
  }))
}

function read(table: Table, row: PrintedRow, position: number): ReturnType<typeof buildOffice> {
  const fields = (['name', 'address', 'phones', 'web', 'reception'] as const).map((field, cell) =>
    decide(row, field, (cells) => cells[cell] ?? ''),
  )
  const [name = '', address = '', phones = '', web = '', schedule = ''] = fields.map(({ value }) => value)
  const reception = parseReception(schedule)
  const built: Row = {
    ...{ id: `${table.directory}-${String(position).padStart(table.digits, '0')}`, directory: table.directory, act: KARAGANDA_ACT },
    ...{ annex: row.printings[0]?.annex ?? '', region: REGION, row: row.row, lines: row.lines },
    district: (districtOf(officeName(name)) ?? districtOf(clean(address).replace(/^.*?облысы[\s,]*/u, '')))?.district ?? null,
    printings: row.printings.map(({ cells: _cells, ...printing }) => printing),
    cells: { name, address, phones, web },
    serves: table.serves(officeName(name), clean(address)),
    ...(schedule ? { reception: { rules: reception.rules, raw: clean(schedule) } } : {}),
  }
  const { office, notes } = buildOffice(built)
  return {
    office,
    notes: [
      ...notes,
      ...disagreements(built, fields),
      ...(row.split ? [noteOf(built, 'split-row', null, 'A page break stands inside the row in one of its printings.')] : []),
      ...reception.unread.map((part) =>
        noteOf(built, 'unreadable', 'reception', `«${part}» has no weekday or no hour and is no rule; it stays in the raw text.`),
      ),
      ...(built.district ? [] : [noteOf(built, 'unreadable', 'district', 'The print names no district or town for this row.')]),
    ],
  }
}

function reader(table: Table): DirectoryReader {
  return (lines) => {
    const rows = printedRows(lines, table)
    const odd = rows.findIndex(({ row }, at) => row !== null && row !== at + 1)
    if (odd >= 0) throw new Error(`${table.directory}: row ${rows[odd]?.row} stands in place ${odd + 1}`)
    const readings = rows.map((row, at) => read(table, row, at + 1))
    const offices = readings.map(({ office }) => office)
    return { offices, notes: [...readings.flatMap(({ notes }) => notes), ...duplicateOffices(offices)] }
  }
}

/** Reads the agriculture departments of towns and districts (annex 1). */
export const readAgricultureDepartments = reader({
  ...{ directory: 'agriculture-departments', digits: 2, serves: servedDistrict },
  header: /^Мемлекеттік мекеменің атауы .*Веб-сайт/u,
})

/** Reads the akims of settlements and rural districts (annex 2). */
export const readRuralAkims = reader({
  ...{ directory: 'rural-akims', digits: 3, serves: servedSettlements },
  header: /Мемлекеттік органның атауы Заңды мекенжайы/u,
})

/** Reads the offices of the akims of towns and districts, with their reception schedules (annex 4). */
export const readAkimOffices = reader({
  ...{ directory: 'akim-offices', digits: 2, serves: servedDistrict },
  header: /^Веб-сайт, электрондық пошта$/u,
})
