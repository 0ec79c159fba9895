/** From the cells of a row to an office: the fields cleaned, the raw text kept beside them, the oddities told. */
import type { Office, Reception, Served } from '../offices/index.ts'
import { parseAddress } from './fields/address.ts'
import { officeName } from './fields/name.ts'
import { parsePhones } from './fields/phones.ts'
import { changed, clean, fold } from './fields/text.ts'
import { parseWeb } from './fields/web.ts'
import type { NoteKind, ReportNote } from './report.ts'

/** One row, its cells as printed and put together from their halves. */
interface Cells {
  name: string
  address: string
  phones: string
  /** The phone cell before its torn halves were put in order; left out when they were not torn. */
  phonesTorn?: string
  web: string
}

export interface Row {
  id: string
  directory: string
  act: string
  annex: string
  region: string | null
  district: string | null
  row: number | null
  lines: number[]
  printings: Office['source']['printings']
  cells: Cells
  serves: Served[]
  reception?: { rules: Reception[]; raw: string }
  hours?: string
}

export function noteOf(row: Row, kind: NoteKind, field: string | null, detail: string): ReportNote {
  return { kind, directory: row.directory, region: row.region, office: row.id, field, lines: row.lines, detail }
}

function rawOf(row: Row, fields: { name: string; address: string | null; web: string }): Record<string, string> {
  const { cells } = row
  return {
    ...(changed(cells.name, fields.name) ? { name: fold(cells.name) } : {}),
    ...(changed(cells.address, fields.address) ? { address: fold(cells.address) } : {}),
    ...(cells.phonesTorn ? { phones: fold(cells.phonesTorn) } : {}),
    ...(changed(cells.web, fields.web) ? { web: fold(cells.web) } : {}),
    ...(row.reception ? { reception: row.reception.raw } : {}),
  }
}

/**
 * Makes an office of a row. Its coordinates are left to a later step.
 * @returns the office, and a note for every number and index that could not be read
 */
export function buildOffice(row: Row): { office: Office; notes: ReportNote[] } {
  const { cells } = row
  const name = officeName(cells.name)
  const { address, postalIndex, rest } = parseAddress(cells.address)
  const { phones, fax, unresolved } = parsePhones(cells.phones)
  const { site, email } = parseWeb(cells.web)
  const raw = rawOf(row, { name, address, web: [site, email].filter(Boolean).join('') })
  const office: Office = {
    ...{ id: row.id, directory: row.directory, region: row.region, district: row.district, name, serves: row.serves },
    ...{ phones, fax, phonesRaw: clean(cells.phones) || null, postalIndex, address, site, email, hours: row.hours ?? null },
    ...{ reception: row.reception?.rules ?? [], coordinates: null, precision: 'region', doubtful: null },
    source: {
      ...{ act: row.act, annex: row.annex, region: row.region, row: row.row, lines: row.lines, printings: row.printings },
      ...(Object.keys(raw).length > 0 ? { raw } : {}),
    },
  }
  return {
    office,
    notes: [
      ...unresolved.map((piece) =>
        noteOf(row, 'unresolved-phone', 'phones', `Ten digits cannot be established for «${piece}» of «${office.phonesRaw}».`),
      ),
      ...(rest ? [noteOf(row, 'invalid-index', 'postalIndex', `«${rest}» is not a postal index of six digits.`)] : []),
    ],
  }
}
