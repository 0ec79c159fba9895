/**
 * Runs of rows whose phone column has slipped against the offices. What is printed stays; the offices are marked. Which
 * area code a district has is taken from annex 1 of the same act, where hundreds of village offices print theirs.
 */
import type { Office } from '../offices/index.ts'
import { parsePhones } from './fields/phones.ts'
import { clean } from './fields/text.ts'
import type { ReportNote } from './report.ts'

/** Region → district or town → how often each area code is printed there. */
type Codes = Map<string, Map<string, Map<string, number>>>

/** Fewer rows than this are single misprints, not a slip. */
const RUN = 5
/** How many rows the phones may lag behind. */
const LAG = 3
const PLACE = /(?:^|\s)(\p{Lu}[\p{L}.-]+(?: \p{L}+)?) (?:аудан|қала)/u

/** «+77143521283» → «71435». */
function codeOf(phone: string): string {
  return phone.slice(2, 7)
}

/** The area codes of districts and towns, as the village offices of a text print them. */
export function areaCodes(lines: readonly string[]): Codes {
  const codes: Codes = new Map()
  let region = ''
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim())
    const filled = cells.filter(Boolean)
    const [first = ''] = filled
    if (filled.length === 1 && /облысы$/.test(first) && first.length < 40) region = clean(first)
    const place = cells.length >= 5 ? PLACE.exec(clean(cells[1] ?? '').replace(/[«»"]/g, ''))?.[1] : undefined
    if (!place || !/аппарат/.test(line)) continue
    const places = codes.get(region) ?? new Map<string, Map<string, number>>()
    const counts = places.get(place) ?? new Map<string, number>()
    for (const phone of parsePhones(cells[3] ?? '').phones) counts.set(codeOf(phone), (counts.get(codeOf(phone)) ?? 0) + 1)
    codes.set(region, places.set(place, counts))
  }
  return codes
}

/** The code that most village offices of an office's district print, or undefined. */
function ownCode(office: Office, codes: Codes): string | undefined {
  const district = (office.district ?? '').replace(/ (?:ауданы|қаласы)$/u, '')
  for (const [place, counts] of codes.get(office.region ?? '') ?? []) {
    if (district.length >= 4 && (place.startsWith(district) || district.startsWith(place))) {
      return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    }
  }
  return undefined
}

/** Consecutive offices of one region whose printed code is not their own or is that of one before them. */
function runs(offices: readonly Office[], codes: Codes): Office[][] {
  const own = offices.map((office) => ownCode(office, codes))
  const found: { office: Office; borrowed: boolean }[][] = [[]]
  for (const [at, office] of offices.entries()) {
    const printed = new Set(office.phones.map(codeOf))
    const code = own[at]
    const before = own.slice(Math.max(0, at - LAG), at).filter((other) => other !== undefined && other !== code)
    const borrowed = before.some((other) => other !== undefined && printed.has(other))
    const off = printed.size > 0 && (borrowed || (code !== undefined && !printed.has(code)))
    const open = found.at(-1) ?? []
    if (off && (open.length === 0 || open.at(-1)?.office.region === office.region)) open.push({ office, borrowed })
    else if (open.length > 0) found.push(off ? [{ office, borrowed }] : [])
  }
  return found
    .filter((run) => run.length >= RUN && run.filter(({ borrowed }) => borrowed).length * 2 >= run.length)
    .map((run) => run.map(({ office }) => office))
}

/**
 * Marks the offices of a directory whose phones belong to a neighbour in the list.
 * @param offices the directory in the order of print
 * @param lines the text whose annex 1 tells the area codes
 */
export function markShiftedPhones(offices: readonly Office[], lines: readonly string[]): { offices: Office[]; notes: ReportNote[] } {
  const slipped = runs(offices, areaCodes(lines))
  const ids = new Set(slipped.flat().map((office) => office.id))
  return {
    offices: offices.map((office) => (ids.has(office.id) ? { ...office, doubtful: 'phone-slipped' } : office)),
    notes: slipped.map((run) => ({
      ...{ kind: 'doubtful', directory: run[0]?.directory ?? '', region: run[0]?.region ?? null, office: null, field: 'phones' },
      lines: run.flatMap((office) => office.source.lines),
      detail: `The phones of rows ${run[0]?.source.row}–${run.at(-1)?.source.row} are those of the offices printed before them: kept as printed, marked phone-slipped.`,
    })),
  }
}
