import { distance } from 'fastest-levenshtein'
import { LANGS, type Texts } from '../../i18n.ts'
import { type Evidence, PhraseList, words } from '../../input/index.ts'
import type { Flow } from '../flows/flow.ts'

/** Endings of Kazakh cases, folded. Words of three or four letters («сиыр», «қой») differ from their forms by more than a slip. */
const CASES = words('ға ге қа ке да де та те дан ден тан тен нан нен ның нің дың дің тың тің ды ді ты ті ны ні')
const SHORT = { stem: 3, word: 6 }
/** A short word and what it may be a form of. */
function formsOf(word: string): string[] {
  if (word.length > SHORT.word) return [word]
  const stems = CASES.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORT.stem)
  return [word, ...stems.map((ending) => word.slice(0, -ending.length))]
}

/** How alike a word and a term of a service are: the same, a form of it, or only similar. */
const LIKE = { same: 1, form: 0.8, similar: 0.45 } as const
/** Letters in which a word may differ from a term that it only resembles, by its length. */
const SLIPS = [
  { length: 9, letters: 2 },
  { length: 5, letters: 1 },
] as const
const BEGINNING = 4
const ENDING = 2

function likeness(word: string, forms: readonly string[], term: string): number {
  if (term === word) return LIKE.same
  if (forms.includes(term)) return LIKE.form
  let shared = 0
  while (shared < word.length && word[shared] === term[shared]) shared++
  if (shared >= BEGINNING && shared >= Math.min(word.length, term.length) - ENDING) return LIKE.form
  const slips = SLIPS.find(({ length }) => Math.min(word.length, term.length) >= length)
  return slips && distance(word, term) <= slips.letters ? LIKE.similar : 0
}

interface Phrase {
  readonly service: string
  readonly words: readonly string[]
}
/** A keyword with a plus is not one to be searched for: its parts are looked for near each other. */
const isNear = (phrase: string): boolean => phrase.includes('+')

/** The keywords of a service that are searched for, without those that need several parts. */
export const searched = (keywords: string): string =>
  keywords
    .split(',')
    .filter((phrase) => !isNear(phrase))
    .join(',')

/**
 * What words tell of each service. A keyword of one word counts wholly; a word of a longer one by how much of it was said («бесплатный»
 * alone is not yet «бесплатный автобус»); and a word that many services are called by tells little of each.
 * @param stop words that say nothing, folded
 */
export function buildEvidence(flows: readonly Flow[], texts: Texts, stop: ReadonlySet<string>): (asked: readonly string[]) => Evidence[] {
  const keywords = (id: string) => LANGS.map((lang) => texts.t(lang, `${id}-keywords`))
  const named = (id: string) => [...keywords(id).flatMap((list) => searched(list).split(',')), ...titles(texts, id)]
  const phrases = flows.flatMap(({ id }) =>
    named(id)
      .map((phrase): Phrase => ({ service: id, words: words(phrase).filter((word) => !stop.has(word)) }))
      .filter((phrase) => phrase.words.length > 0),
  )
  const terms = new Map<string, string[]>()
  for (const term of new Set(phrases.flatMap((phrase) => phrase.words)))
    terms.set(term[0] ?? '', [...(terms.get(term[0] ?? '') ?? []), term])
  const near = flows.map(({ id }) => ({
    service: id,
    list: new PhraseList(keywords(id).map((list) => list.split(',').filter(isNear).join(','))),
  }))

  return (asked) => {
    const hits = hitsOf(asked, (word) => (word.length < 2 || stop.has(word) ? [] : (terms.get(word[0] ?? '') ?? [])))
    const found = new Map<string, Map<number, number>>()
    for (const { service, words: wanted } of phrases) {
      const said = wanted.filter((term) => hits.has(term))
      for (const term of said)
        for (const { place, like } of hits.get(term) ?? []) {
          const there = found.get(service) ?? new Map<number, number>()
          found.set(service, there.set(place, Math.max(there.get(place) ?? 0, (like * said.length) / wanted.length)))
        }
    }
    const shared = asked.map((_, place) => [...found.values()].reduce((sum, there) => sum + (there.get(place) ?? 0), 0))
    const weighed = (service: string): Map<number, number> => {
      const own = [...(found.get(service) ?? [])].map(([place, weight]) => [place, weight ** 2 / (shared[place] ?? 1)] as const)
      return new Map(own)
    }
    return flows
      .map(({ id }) => ({
        service: id,
        words: weighed(id),
        meant: near.find(({ service }) => service === id)?.list.covered(asked) ?? new Set<number>(),
      }))
      .filter((one) => one.words.size + one.meant.size > 0)
      .sort((a, b) => b.meant.size - a.meant.size || sum(b.words) - sum(a.words))
  }
}

const titles = (texts: Texts, id: string): string[] =>
  LANGS.flatMap((lang) => ['short', 'title'].map((name) => texts.t(lang, `${id}-${name}`)))

/** How much words weigh together. */
export const sum = (weights: ReadonlyMap<number, number>): number => [...weights.values()].reduce((all, one) => all + one, 0)

/** Of every term that was said: at which places, and how alike. */
function hitsOf(
  asked: readonly string[],
  termsFor: (word: string) => readonly string[],
): Map<string, Array<{ place: number; like: number }>> {
  const hits = new Map<string, Array<{ place: number; like: number }>>()
  asked.forEach((word, place) => {
    const forms = formsOf(word)
    const likes = termsFor(word).map((term) => ({ term, like: likeness(word, forms, term) }))
    // A word that is one of the terms, or a form of one, is no slip of another.
    const most = Math.max(0, ...likes.map(({ like }) => like))
    for (const { term, like } of likes)
      if (like > 0 && like >= Math.min(most, LIKE.form)) hits.set(term, [...(hits.get(term) ?? []), { place, like }])
  })
  return hits
}
