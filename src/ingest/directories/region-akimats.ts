/** Directory `region-akimats`: annex 8 of the free-transport standard of decree 336, sixteen rows. */
import { buildOffice } from '../build-office.ts'
import { REGIONS } from '../regions.ts'
import type { Reading, ReportNote } from '../report.ts'
import { EDUCATION_ACT } from '../standards.ts'

const DIRECTORY = 'region-akimats'
const TITLE = /^Облыстардың, Астана және Алматы қалаларының жергілікті атқарушы органдарының тізімі/u
const HEADER_LINES = 2

/** «Ақмола» gives «Ақмола облысының әкімдігі», «Астана қаласы» gives «Астана қаласының әкімдігі». */
function akimatOf(region: string): string {
  return `${region.replace(/облысы$/u, 'облысының').replace(/қаласы$/u, 'қаласының')} әкімдігі`
}

/**
 * Reads annex 8: the akimats of the regions and of the two cities. The print gives the region's name alone; the office's
 * name says whose akimat it is.
 * @param lines the lines of decree 336
 * @throws RangeError when the annex is not in the text, or a row names an unknown region
 */
export function readRegionAkimats(lines: readonly string[]): Reading {
  const title = lines.findIndex((line) => TITLE.test(line))
  if (title < 0) throw new RangeError('annex 8 of the free-transport standard is not in the source text')
  const reading: Reading = { offices: [], notes: [] as ReportNote[] }
  for (let at = title + HEADER_LINES; lines[at]?.trim(); at++) {
    const [number = '', printed = '', phones = '', address = '', web = ''] = (lines[at] ?? '').split('\t').map((cell) => cell.trim())
    if (!/^\d+\.?$/.test(number)) continue
    const region = REGIONS.find((known) => known.printed === printed)
    if (!region) throw new RangeError(`line ${at + 1}: «${printed}» is no region`)
    const row = Number.parseInt(number, 10)
    const { office, notes } = buildOffice({
      ...{
        id: `${DIRECTORY}-${region.slug}`,
        directory: DIRECTORY,
        act: EDUCATION_ACT,
        annex: '8',
        region: region.name,
        district: null,
        row,
      },
      lines: [at + 1],
      printings: [{ service: 'school-transport', annex: '8', row, line: at + 1 }],
      cells: { name: akimatOf(region.name), phones, address: address.replace(/,\s*$/, ''), web },
      serves: [],
    })
    office.source.raw = { name: printed, ...office.source.raw }
    reading.offices.push(office)
    reading.notes.push(...notes)
  }
  return reading
}
