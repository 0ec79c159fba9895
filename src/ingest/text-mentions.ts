/** Facts that stand in the sentences of a text, over its line and page breaks. */
import { clean } from './fields/text.ts'

/** One place where a fact stands. */
export interface Mention {
  value: string
  /** From 1. */
  line: number
}

/** A text as one run of cleaned words that still knows its lines. */
export interface Sentences {
  text: string
  /** Offsets at which the lines begin. */
  starts: number[]
}

/** Joins the lines of a text, each cleaned, with spaces. */
export function sentencesOf(lines: readonly string[]): Sentences {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    const cleaned = clean(line)
    if (cleaned) text += `${cleaned} `
  }
  return { text, starts }
}

/**
 * Every match of a pattern, with the line that its value begins on.
 * @param pattern global, with the flag `d` and the value in a group called `value`
 */
export function mentionsOf({ text, starts }: Sentences, pattern: RegExp): Mention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const at = match.indices?.groups?.value?.[0] ?? match.index
    return { value: match.groups?.value ?? match[0], line: starts.findLastIndex((start) => start <= at) + 1 }
  })
}
