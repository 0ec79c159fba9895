/** Finds runs in which the names of annex 1 have slipped against the other columns of the print. */
import type { Office } from '../offices/index.ts'
import { districtOf } from './districts.ts'

const COMMON = /(?<!\p{L})(?:ауд|ауыл|селол|округ|әкім|кент|аппарат|қала|атындағы|батыр|орынбасар)\p{L}*/gu

/** What the office is called beside its district: «Еңбекшілдер ауданы Макин ауылдық округі …» → ["макин"]. */
function ownWords(name: string): string[] {
  const own = name.replace(/^.*?аудан(?:ы|ының|дық)?(?!\p{L}),?/u, '').replace(/^.*?қаласы(?=.*ауылдық)/u, '')
  return wordsOf(own)
}

function wordsOf(text: string): string[] {
  return (
    text
      .replace(COMMON, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? []
  ).filter((word) => word.length > 2)
}

/** The settlement that an address names: without district and town, street and house. */
function addressWords(address: string | null): string[] {
  const settlement = (address ?? '').replace(/^.*?(?:ауданы?|қаласы)(?!\p{L})[,.]?/u, '').replace(/(?<=ауылы|кенті|станциясы).*$/u, '')
  return wordsOf(settlement)
}

/** Whether one of the words begins like one of the others: «Новодолинск» and «Новодолинка» are one name. */
function agree(name: readonly string[], columns: readonly string[], atLeast: number): boolean {
  const alike = (a: string, b: string): boolean => {
    const length = Math.max(atLeast, Math.min(a.length, b.length) - 2)
    return a.slice(0, length) === b.slice(0, length)
  }
  return name.some((a) => columns.some((b) => alike(a, b)))
}

/** Letters that have to be the same before a name counts as the row's own, and as a neighbour's. */
const OWN = 3
const NEIGHBOUR = 5

/** Length from which rows that repeat other rows' settlements one after another are a fault of the print. */
const RUN = 5

/** Whether two rows of a region print the same first settlement under different districts. */
function sameSettlement(a: Office | undefined, b: Office | undefined): boolean {
  const name = a?.serves[0]?.name
  return Boolean(a && b && name && name === b.serves[0]?.name && a.region === b.region && a.district !== b.district)
}

/** Runs of settlements that repeat, in the same order, those of earlier rows of another district. */
function copiedRuns(offices: readonly Office[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 0; i < offices.length; i++) {
    for (let j = i + 1; j < offices.length; j++) {
      let length = 0
      while (sameSettlement(offices[i + length], offices[j + length])) length++
      if (length < RUN) continue
      for (let k = 0; k < length; k++) {
        const [original, copy] = [offices[i + k], offices[j + k]]
        if (original && copy) found.set(copy.id, `the settlements of ${original.id} are printed again here, in a run of ${length} rows`)
      }
    }
  }
  return found
}

/**
 * Finds the offices whose printed name does not belong to the rest of their row.
 *
 * Three signs: settlements and address both are those of a neighbour's name and not of the row's own; the row's own name
 * agrees with neither and its district is not the address's; the settlements repeat those of a run of another district.
 * @param offices all offices of the directory, in the order of print
 * @returns id → one sentence that says why
 */
export function shiftedNames(offices: readonly Office[]): Map<string, string> {
  const found = copiedRuns(offices)
  const rows = offices.map(({ name, serves, address }) => ({
    name: ownWords(name),
    serves: wordsOf(serves.map((place) => place.name).join(' ')),
    address: addressWords(address),
  }))
  offices.forEach((office, i) => {
    const row = rows[i]
    if (!row || found.has(office.id) || row.name.length === 0 || agree(row.name, [...row.serves, ...row.address], OWN)) return
    const neighbour = [i + 1, i - 1].find((j) => {
      const name = offices[j]?.region === office.region ? (rows[j]?.name ?? []) : []
      return agree(name, row.serves, NEIGHBOUR) && agree(name, row.address, NEIGHBOUR)
    })
    const elsewhere = districtOf(office.address ?? '')
    if (neighbour !== undefined) found.set(office.id, `settlements and address are those of the name printed at ${offices[neighbour]?.id}`)
    else if (elsewhere && elsewhere !== office.district && /ауданы$/u.test(elsewhere) && /ауданы$/u.test(office.district ?? ''))
      found.set(office.id, `the name says ${office.district}, the address ${elsewhere}`)
  })
  return found
}
