/** Address cells: the postal index out of its twenty places, the address as one clean line. */
import { clean } from './text.ts'

export interface Address {
  address: string | null
  /** Six digits. */
  postalIndex: string | null
  /** What stands in the place of an index and is none, as printed (five or seven digits); empty otherwise. */
  rest: string
}

const LABELLED = /,?\s*инд(?:екс|екci)?\s*[-–.,:\s]*(\d(?:\s?\d)*)\s*[.,]?/iu
const LEADING = /^\s*(\d{6})\s*[.,]\s*/u
const TRAILING = /[\s,]+(?:инд\w*\s*[.-]*\s*)?(\d{5,7})[\s.,]*$/u

function tidy(text: string): string | null {
  const line = clean(text)
    .replace(/(?:^[\s,.;]+|[\s,;]+$)/g, '')
    .replace(/,\s*,/g, ',')
    .replace(/(?<=\p{L}{4}|\d)\.$/u, '')
    .trim()
  return line || null
}

/**
 * Takes the postal index out of an address cell. «инд.020100» may be glued, torn («инд .0201 00») or stand bare at
 * either end; only six digits are an index.
 * @param raw the cell as printed
 */
export function parseAddress(raw: string): Address {
  for (const pattern of [LABELLED, LEADING, TRAILING]) {
    const match = pattern.exec(raw)
    if (!match) continue
    const digits = (match[1] ?? '').replace(/\s/g, '')
    const without = `${raw.slice(0, match.index)} ${raw.slice(match.index + match[0].length)}`
    const isIndex = digits.length === 6
    return { address: tidy(without), postalIndex: isIndex ? digits : null, rest: isIndex ? '' : match[0].replace(/^[\s,]+/, '').trim() }
  }
  return { address: tidy(raw), postalIndex: null, rest: '' }
}
