import { LANGS, type Texts } from '../../i18n.ts'
import { type Evidence, folded, type Nearest, OFFICES, PhraseList } from '../../input/index.ts'
import { sum } from './evidence.ts'
import type { ServiceSearch } from './service-search.ts'

/** What somebody's story tells beside itself. */
export interface Story {
  /** The service that it is about; null where it names none, or more than one. */
  readonly service: string | null
  /** The directory of the kind of office that it names («в ЦОНе»); null where it names none, or more than one. */
  readonly directory: string | null
}

/** Words that weigh this name a service, where the examples say the same with this share of the votes. */
const NAMED = { weight: 0.9, share: 0.8 }
/** Where so few words were said, they are a name rather than a story, and need less. */
const SHORT = { words: 3, share: 0.5 }
/** Where keywords stand together the examples need only not be of something else. */
const MEANT = 0.2
/** Another service of which the words tell at least this much, and the examples with this share of the votes, makes it doubtful. */
const RIVAL = { weight: 0.4, share: 0.5 }
/** What a story is about is said in this many letters. */
const LONGEST = 1000

/**
 * Reads what a story is about. Most of its words tell of something else («сын в садике, а ЦОН закрыт»), so words that many stories have
 * count for nothing: keywords must stand together as only one service is spoken of, or the examples must say the same as the words.
 * @param nearest what the examples want that are most like a text
 * @returns a reader; its second argument are the ids of the services that the story may be about
 */
export function readStory(texts: Texts, search: ServiceSearch, nearest: (text: string) => Nearest) {
  const offices = OFFICES.map((name) => ({ name, list: new PhraseList(LANGS.map((lang) => texts.t(lang, `intents-office-${name}`))) }))
  return (text: string, services: readonly string[]): Story => {
    const said = text.slice(0, LONGEST)
    const words = folded(said)
    const [office, ...others] = offices.filter(({ list }) => list.covered(words).size > 0)
    const evidence = search.evidence(words).filter(({ service }) => services.includes(service))
    return {
      service: serviceOf(evidence, nearest(said), words.length <= SHORT.words ? SHORT.share : NAMED.share),
      directory: office && others.length === 0 ? office.name : null,
    }
  }
}

/** `named`: the share of the votes that a service needs whose words do not stand together. */
function serviceOf(evidence: readonly Evidence[], { votes }: Nearest, named: number): string | null {
  const [first, second] = evidence
  if (!first || (second && second.meant.size > 0)) return null
  // That it complains says nothing of what it complains about.
  const others = votes.filter(({ label }) => label !== 'complain')
  const all = others.reduce((sum, { share }) => sum + share, 0)
  const shareOf = (id: string): number => (others.find(({ label }) => label === id)?.share ?? 0) / (all || 1)
  const isRival = (of: Evidence): boolean => of !== first && sum(of.words) >= RIVAL.weight && shareOf(of.service) >= RIVAL.share
  if (evidence.some(isRival)) return null
  const enough = first.meant.size > 0 ? MEANT : named
  const said = first.meant.size > 0 || sum(first.words) >= NAMED.weight
  return said && shareOf(first.service) >= enough ? first.service : null
}
