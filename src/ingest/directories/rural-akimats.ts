/** Directory `rural-akimats`: annex 1 of the free-transport standard of decree 336, about 1,450 rows in 14 regions. */
import type { Office } from '../../offices/index.ts'
import { districtOf } from '../districts.ts'
import { parseAddress } from '../fields/address.ts'
import { officeName } from '../fields/name.ts'
import { type Phones, parsePhones } from '../fields/phones.ts'
import { parseServes } from '../fields/serves.ts'
import { changed, fold } from '../fields/text.ts'
import { parseWeb } from '../fields/web.ts'
import { mendAddress, mendPhones, mendWords } from '../misprints.ts'
import { REGIONS } from '../regions.ts'
import type { NoteKind, Reading, ReportNote } from '../report.ts'
import { shiftedNames } from '../shifted-names.ts'
import { EDUCATION_ACT } from '../standards.ts'
import { type PrintedRow, readTable, type Table } from '../table.ts'

const DIRECTORY = 'rural-akimats'
const TITLE = /^Жергілікті атқарушы органдарының елді мекендердің.*тізбесі/u
const NONE = /^(?:жоқ|-|)$/u

/** What a row gives, and what of it could not be read whole. */
interface ReadRow {
  office: Office
  problems: { kind: NoteKind; field: string; detail: string }[]
}

/** First and last line of the table: from its title to the next annex. */
function bounds(lines: readonly string[]): { from: number; to: number } {
  const title = lines.findIndex((line) => TITLE.test(line))
  const end = lines.findIndex((line, index) => index > title && /стандартына$/u.test(line.trim()))
  if (title < 0 || end < 0) throw new RangeError('annex 1 of the free-transport standard is not in the source text')
  return { from: title + 2, to: end }
}

/** The web cell, or the end of an address that stands in its place. */
function splitWeb(cell: string): { web: string; address: string } {
  const plain = cell.replace(/<\/?u>/g, '')
  return /[a-z]/i.test(plain) || NONE.test(plain) ? { web: plain, address: '' } : { web: '', address: plain }
}

/** Unpaired quotes and brackets, dashes and stops at either end. */
function tidyAddress(address: string | null): string | null {
  if (!address) return null
  const paired = /«[^»]*»/u.test(address) ? address : address.replace(/[«»]/g, ' ')
  const line = paired
    .replace(/"/g, '')
    .replace(/\((?![^)]*\))/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,-]+|[\s,-]+$/g, '')
    .replace(/(?<=\d|ауылы|к-с)\.$/u, '')
  return line || null
}

function webOf(cell: string): { site: string | null; email: string | null } {
  if (NONE.test(cell)) return { site: null, email: null }
  const { site, email } = parseWeb(cell.replace(/^e[- ]?mail\s*/i, '').replace(/@\s*\.(?=\s*\w+\s*\.)/g, '@'))
  return { site, email: email?.replace(/^www\./i, '') ?? null }
}

/** Fewer digits left over than any number has: the number before them was cut short, and is not established either. */
const SHORTEST = 4

function phonesOf(cell: string): Phones {
  const read = parsePhones(mendPhones(cell))
  const cut = read.unresolved.some((piece) => piece.replace(/\D/g, '').length < SHORTEST)
  return cut ? { phones: [], fax: [], unresolved: [cell] } : read
}

function readRow(printed: PrintedRow, id: string): ReadRow {
  const { cells } = printed
  const problems: ReadRow['problems'] = []
  const name = officeName(mendWords(cells.name))
  const serves = parseServes(mendWords(cells.serves))
  const { web, address: overflow } = splitWeb(cells.web)
  if (overflow)
    problems.push({ kind: 'unreadable', field: 'site', detail: `«${overflow}» in the site's column is read as the address's end` })
  const printedAddress = fold(`${cells.address} ${overflow}`)
  const where = parseAddress(mendAddress(printedAddress))
  const address = tidyAddress(where.address)
  if (where.rest) problems.push({ kind: 'invalid-index', field: 'postalIndex', detail: `«${where.rest}» is no postal index` })
  const phonesRaw = NONE.test(cells.phones) ? null : fold(cells.phones)
  const { phones, fax, unresolved } = phonesOf(phonesRaw ?? '')
  for (const piece of unresolved) problems.push({ kind: 'unresolved-phone', field: 'phones', detail: `«${piece}»` })
  if (phonesRaw && phones.length + fax.length + unresolved.length === 0)
    problems.push({ kind: 'unresolved-phone', field: 'phones', detail: `«${phonesRaw}»` })
  const { site, email } = webOf(web)
  if (!NONE.test(web) && !site && !email)
    problems.push({ kind: 'unreadable', field: 'site', detail: `«${web}» is neither a site nor an e-mail` })
  const raw: Record<string, string> = {}
  if (changed(cells.name, name)) raw.name = cells.name
  if (cells.serves) raw.serves = cells.serves
  if (cells.phones && phonesRaw === null) raw.phones = cells.phones
  if (changed(printedAddress, address)) raw.address = printedAddress
  if (changed(cells.web, [site, email].filter(Boolean).join(''))) raw.web = cells.web
  const [line = 0] = printed.lines
  const office: Office = {
    id,
    directory: DIRECTORY,
    region: printed.region,
    district: districtOf(name) ?? districtOf(address ?? ''),
    name,
    serves,
    phones,
    fax,
    phonesRaw,
    postalIndex: where.postalIndex,
    address,
    site,
    email,
    hours: null,
    reception: [],
    coordinates: null,
    precision: 'region',
    doubtful: null,
    source: {
      act: EDUCATION_ACT,
      annex: '1',
      region: printed.region,
      row: printed.row,
      lines: printed.lines,
      printings: [{ service: 'school-transport', annex: '1', row: printed.row, line }],
      ...(Object.keys(raw).length > 0 && { raw }),
    },
  }
  return { office, problems }
}

function note(kind: NoteKind, office: Office | null, lines: number[], detail: string, field: string | null = null): ReportNote {
  return { kind, directory: DIRECTORY, region: office?.region ?? null, office: office?.id ?? null, field, lines, detail }
}

/** Holes and repeats of the printed numbers, rows without one, rows of several lines. */
function numberingNotes(offices: readonly Office[]): ReportNote[] {
  const notes: ReportNote[] = []
  let region: string | null = null
  let last = 0
  let seen = new Set<number>()
  for (const office of offices) {
    const { row, lines } = office.source
    if (office.region !== region) {
      region = office.region
      last = 0
      seen = new Set()
    }
    if (lines.length > 1) notes.push(note('split-row', office, lines, 'the row is put together from these lines'))
    if (row === null) {
      notes.push(note('unnumbered', office, lines, `stands after number ${last} without a number of its own`))
      continue
    }
    if (seen.has(row)) notes.push(note('repeat', office, lines, `number ${row} is printed again`))
    else if (row > last + 1) {
      const missing = Array.from({ length: row - last - 1 }, (_, index) => last + 1 + index).join(', ')
      notes.push(note('hole', office, lines, `the print goes from ${last} to ${row}; no row carries ${missing}`))
    }
    seen.add(row)
    last = Math.max(last, row)
  }
  return notes
}

/** Offices that stand in one region twice, under two numbers. */
function repeatedNotes(offices: readonly Office[]): ReportNote[] {
  const first = new Map<string, Office>()
  const notes: ReportNote[] = []
  for (const office of offices) {
    const own = office.name.toLowerCase().replace(/^.*?(?:аудан(?:ы|дық|ының)?|қаласы),? /u, '')
    const key = `${office.region}|${office.district}|${own}`
    const before = first.get(key)
    if (before) notes.push(note('repeated-office', office, office.source.lines, `the office of this name stands already at ${before.id}`))
    else first.set(key, office)
  }
  return notes
}

function tableNotes(table: Table): ReportNote[] {
  return [
    ...table.stray.map(({ region, line, text }) => ({ ...note('unreadable', null, [line], `«${fold(text)}» is no row`), region })),
    ...table.headersInside.map((line) => note('header-inside', null, [line], 'the header of the table stands inside it')),
  ]
}

/** Whether the print gives a telephone, address or settlement at all. */
function emptyNotes(offices: readonly Office[]): ReportNote[] {
  return offices.flatMap((office) => {
    const missing = [!office.phonesRaw && 'phone', !office.address && 'address', office.serves.length === 0 && 'settlement'].filter(Boolean)
    return missing.length > 1 ? [note('unreadable', office, office.source.lines, `the print has no ${missing.join(', no ')} here`)] : []
  })
}

/**
 * Reads annex 1 of the free-transport standard: every row an office, in the order of print, with ids
 * `rural-akimats-<region>-<position in the region>` (printed numbers repeat and have holes).
 * @param lines the lines of decree 336
 * @throws RangeError when the annex is not in the text, or a row stands before any region
 */
export function readRuralAkimats(lines: readonly string[]): Reading {
  const { from, to } = bounds(lines)
  const table = readTable(lines, from, to, new Map(REGIONS.map(({ printed, name }) => [printed, name])))
  const slugs = new Map(REGIONS.map(({ name, slug }) => [name, slug]))
  const positions = new Map<string, number>()
  const offices: Office[] = []
  const notes: ReportNote[] = tableNotes(table)
  for (const row of table.rows) {
    const position = (positions.get(row.region) ?? 0) + 1
    positions.set(row.region, position)
    const { office, problems } = readRow(row, `${DIRECTORY}-${slugs.get(row.region)}-${String(position).padStart(3, '0')}`)
    offices.push(office)
    for (const { kind, field, detail } of problems) notes.push(note(kind, office, row.lines, detail, field))
  }
  const slipped = shiftedNames(offices)
  for (const office of offices) {
    const why = slipped.get(office.id)
    if (!why) continue
    office.doubtful = 'name-slipped'
    notes.push(note('doubtful', office, office.source.lines, why, 'name'))
  }
  return { offices, notes: [...notes, ...numberingNotes(offices), ...repeatedNotes(offices), ...emptyNotes(offices)] }
}
