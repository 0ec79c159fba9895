import { LANGS, type Texts } from '../i18n.ts'
import { type Evidence, folded, type Nearest, OFFICES, PhraseList } from '../input/index.ts'
import type { ServiceSearch } from './search.ts'

/** What somebody's story tells beside itself. */
export interface Story {
  /** The service that it is about; null where it names none, or more than one. */
  readonly service: string | null
  /** The directory of the kind of office that it names («в ЦОНе»); null where it names none, or more than one. */
  readonly directory: string | null
}

/** Words that weigh this name a service, where the examples say the same with this share of the votes. */
const NAMED = { weight: 0.9, share: 0.5 }
/** Where keywords stand together the examples need only not be of something else. */
const MEANT = 0.2
/** With this share of the votes the examples contradict the words. */
const RIVAL = 0.5
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
      service: serviceOf(evidence, nearest(said)),
      directory: office && others.length === 0 ? office.name : null,
    }
  }
}

function serviceOf(evidence: readonly Evidence[], { votes }: Nearest): string | null {
  const [first, second] = evidence
  if (!first || (second && second.meant.size > 0)) return null
  const shareOf = (id: string): number => votes.find(({ label }) => label === id)?.share ?? 0
  if (evidence.some(({ service }) => service !== first.service && shareOf(service) >= RIVAL)) return null
  const weight = [...first.words.values()].reduce((sum, one) => sum + one, 0)
  const enough = first.meant.size > 0 ? MEANT : NAMED.share
  const said = first.meant.size > 0 || weight >= NAMED.weight
  return said && shareOf(first.service) >= enough ? first.service : null
}
