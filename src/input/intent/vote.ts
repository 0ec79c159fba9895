import type { Nearest } from './nearest-examples.ts'

/** What the words of a text say that it wants. */
export interface Vote {
  /** A service, a command, `outside`, `place`, or `unknown`. */
  readonly label: string
  readonly sure: boolean
  /** Services, best first. */
  readonly choices: readonly string[]
}

/** Examples that are less like the text than this say nothing. */
const LIKE = 0.2
/** Where the words are not sure, the examples decide with this share of the votes. */
const ENOUGH = 0.4
/** With this share they are sure, and contradict words that are sure: then it is asked. */
const CERTAIN = 0.9
/** A word of what is outside stands in many a story about a service: this share is enough against it. */
const INSIDE = 0.5
/** So much of the votes must say that somebody is in need where no word does. */
const NEED = 0.75
/** A service with this share of the votes is one to choose from; beside what is no service of ours, with more. */
const WORTH = 0.1
const PERHAPS = 0.3
const BEST = 3

/** Said beside whatever else: in a text of more words than these the votes for it do not count. */
const ASIDE: ReadonlySet<string> = new Set(['greeting', 'thanks'])
const ALONE = 4

/** Who is in need is heard, and a name is a name, whatever the examples say. */
const SETTLED: ReadonlySet<string> = new Set(['danger', 'place'])

/**
 * What the words say, corrected by the examples that are nearest: they decide where the words do not know, and where both are sure of
 * different things nothing is sure.
 * @param isService whether a label is a service
 * @param length how many words of the text say something
 */
export function correctByExamples(said: Vote, near: Nearest, isService: (label: string) => boolean, length: number): Vote {
  const { likeness } = near
  const votes = length > ALONE ? near.votes.filter(({ label }) => !ASIDE.has(label)) : near.votes
  const [first] = votes
  if (SETTLED.has(said.label) || !first || likeness < LIKE) return said
  const voted = votes.filter(({ share }) => share >= WORTH).map(({ label }) => label)
  const choose = (labels: readonly string[]) => [...new Set(labels)].filter(isService).slice(0, BEST)
  const certain = first.share >= CERTAIN
  if (said.label === first.label) {
    const sure = said.sure || certain
    return { ...said, sure, choices: sure ? said.choices : choose([said.label, ...said.choices, ...voted]) }
  }
  if (said.sure && first.share < (said.label === 'outside' ? INSIDE : CERTAIN)) return said
  const enough = first.label === 'danger' ? NEED : ENOUGH
  if (!said.sure && first.share < enough) return { ...said, choices: choose([...said.choices, ...voted]) }
  if (first.label === 'outside') {
    const perhaps = choose(votes.filter(({ share }) => share >= PERHAPS).map(({ label }) => label))
    return { label: first.label, sure: certain && !said.sure && perhaps.length === 0, choices: perhaps }
  }
  return {
    label: first.label,
    sure: !said.sure && certain,
    choices: choose([...voted, ...(said.sure ? [said.label] : []), ...said.choices]),
  }
}
