/** The standards of the two source texts: which service a table belongs to, told by the title above it. */
import { clean } from './fields/text.ts'

export const EDUCATION_ACT = 'decree-336-2011'
export const KARAGANDA_ACT = 'karaganda-29-03-2008'

/** Words of a standard's title that no other title has. */
const TITLES: readonly (readonly [service: string, words: RegExp])[] = [
  ['education-recognition', /Білім туралы құжаттарды тану/],
  ['school-transport', /тегін тасымалдау/],
  ['bolashak', /«Болашақ»/],
  ['apostille', /апостиль қою/],
  ['preschool-registration', /Мектепке дейінгі балалар ұйымдарына/],
  ['minor-housing-sale', /айырбастауға немесе сатуға/],
  ['guardianship-certificate', /Қорғаншылық және қамқоршылық жөнінде/],
  ['orphan-social-provision', /Жетімдерді, ата-анасының/],
  ['minor-housing-mortgage', /кепілдігімен несие/],
  ['minor-inheritance', /мұраны ресімдеу|Зейнетақы қорларына/],
  ['minor-property-deals', /мүдделерін қозғайтын мәмілелерді/],
  ['household-farm-certificate', /Қосалқы шаруашылығының/],
  ['livestock-record', /Мал басы туралы/],
]

/** How many lines above a table its title may stand. */
const REACH = 20

export interface Printing {
  service: string
  /** The annex's number, as text. */
  annex: string
  /** Index of the table's header line in the text, from 0. */
  header: number
}

/**
 * The service and annex of the table whose header stands at an index of the text.
 * @throws {Error} when no title of a known standard stands above it
 */
export function printingAt(lines: readonly string[], header: number): Printing {
  const above = lines.slice(Math.max(0, header - REACH), header)
  const heading = clean(above.map((line) => clean(line)).join(' '))
  const annex = [...heading.matchAll(/(\d+)\s*-?\s*қосымша/g)].at(-1)?.[1]
  const places = TITLES.map(([service, words]) => ({ service, at: lastIndexOf(heading, words) })).filter(({ at }) => at >= 0)
  const title = places.sort((a, b) => b.at - a.at)[0]
  if (!annex || !title) throw new Error(`line ${header + 1}: no standard's title and annex above the table`)
  return { service: title.service, annex, header }
}

function lastIndexOf(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words, 'g'))].at(-1)?.index ?? -1
}

/** Every table of the text whose header line matches. */
export function printingsOf(lines: readonly string[], header: RegExp): Printing[] {
  return lines.flatMap((line, at) => (header.test(line) ? [printingAt(lines, at)] : []))
}

/**
 * The service whose standard a line of the text belongs to.
 * @param at index of the line, from 0
 * @throws {Error} when no standard begins before it
 */
export function serviceAt(lines: readonly string[], at: number): string {
  for (let title = at; title >= 0; title--) {
    if (!/стандарты\s*$/u.test(lines[title] ?? '')) continue
    const heading = clean(`${lines[title - 1] ?? ''} ${lines[title] ?? ''}`)
    const service = TITLES.find(([, words]) => words.test(heading))?.[0]
    if (service) return service
  }
  throw new Error(`line ${at + 1}: no standard begins before it`)
}
