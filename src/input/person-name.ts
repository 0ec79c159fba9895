import { plain } from './normalize.ts'

/** What both fonts of our letters can print: Latin, Greek and Cyrillic with their marks, figures, punctuation, and a few signs. */
const RANGES: ReadonlyArray<readonly [number, number]> = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x345],
  [0x370, 0x3e1],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203e],
]
const SIGNS = new Set('\n\t⁄€₸₽№™−')

const isPrintable = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return SIGNS.has(letter) || RANGES.some(([from, to]) => code >= from && code <= to)
}

/** The letters of a text that our letters cannot print, each once, in their order: «李娜», Arabic-script Kazakh. */
export const unprintable = (text: string): string[] => [...new Set([...plain(text)].filter((letter) => !isPrintable(letter)))]

const LENGTH = { min: 2, max: 100 }

/** A person's name on one line: two letters at least, of any script; null when it cannot be one. */
export function readName(text: string): string | null {
  const typed = plain(text).normalize('NFC')
  const letters = [...typed.matchAll(/\p{L}/gu)].length
  return letters >= LENGTH.min && typed.length <= LENGTH.max ? typed : null
}
