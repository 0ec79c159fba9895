import { folded } from './phrases.ts'

/** A text as somebody typed it, and what it wants: a service, a command, or `outside`. */
export interface Example {
  readonly label: string
  readonly text: string
}

/** What is wanted by the examples that are most like a text. */
export interface Nearest {
  /** How like the most alike is, from 0 to 1. */
  readonly likeness: number
  /** Labels with their shares of the votes, the largest first; the shares make 1. */
  readonly votes: ReadonlyArray<{ readonly label: string; readonly share: number }>
}

/** So many of the most alike have a vote. */
const VOTERS = 8
/** Lengths of the pieces of words that are compared: endings and slips change few of them. */
const PIECES = [3, 4, 5]
/** A piece that no example has counts as one that half an example has. */
const UNKNOWN = 0.5

/** Words, neighbouring words, and pieces of words, each once. */
function features(text: string): string[] {
  const words = folded(text)
  const pieces = words.flatMap((word) => {
    const edged = `^${word}$`
    return PIECES.flatMap((length) =>
      Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
    )
  })
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return [...new Set([...words.map((word) => `=${word}`), ...pairs, ...pieces])]
}

/**
 * Finds the examples that are most like a text: k nearest neighbours by the cosine of their features, weighted by tf–idf; a neighbour's
 * vote is the square of its likeness (Manning, Raghavan, Schütze: Introduction to Information Retrieval, ch. 6 and 14).
 */
export function buildNearest(examples: readonly Example[]): (text: string) => Nearest {
  const postings = new Map<string, number[]>()
  const known = examples.map(({ text }) => features(text))
  known.forEach((of, index) => {
    for (const feature of of) {
      const list = postings.get(feature)
      if (list) list.push(index)
      else postings.set(feature, [index])
    }
  })
  const rarity = (feature: string): number => Math.log((known.length + 1) / (postings.get(feature)?.length ?? UNKNOWN))
  const lengthOf = (of: readonly string[]): number => Math.sqrt(of.reduce((sum, feature) => sum + rarity(feature) ** 2, 0)) || 1
  const lengths = known.map(lengthOf)
  return (text) => {
    const asked = features(text)
    const length = lengthOf(asked)
    const likeness = new Map<number, number>()
    for (const feature of asked)
      for (const index of postings.get(feature) ?? [])
        likeness.set(index, (likeness.get(index) ?? 0) + rarity(feature) ** 2 / (length * (lengths[index] ?? 1)))
    return count([...likeness].sort(([, a], [, b]) => b - a).slice(0, VOTERS), examples)
  }
}

function count(voters: ReadonlyArray<readonly [number, number]>, examples: readonly Example[]): Nearest {
  const votes = new Map<string, number>()
  for (const [index, like] of voters) {
    const label = examples[index]?.label ?? ''
    votes.set(label, (votes.get(label) ?? 0) + like ** 2)
  }
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  return {
    likeness: voters[0]?.[1] ?? 0,
    votes: [...votes].map(([label, vote]) => ({ label, share: vote / all })).sort((a, b) => b.share - a.share),
  }
}
