import MiniSearch from 'minisearch'
import { LANGS, type Texts } from '../../i18n.ts'
import { type Evidence, words } from '../../input/index.ts'
import type { Flow } from '../flows/flow.ts'
import { buildEvidence, searched } from './evidence.ts'

/** A service found by free text. */
export interface Hit {
  readonly id: string
  /** The larger the better; comparable within one search only. */
  readonly score: number
}

/** What a search gives: one hit if it is sure, else the best three at most. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly sure: boolean
}

export interface ServiceSearch {
  find(query: string): Found
  /** Every service that has anything of the query, best first. */
  rank(query: string): Hit[]
  /**
   * What each word tells of each service, best first: 1 for a word that one service alone is called by, less for a word that
   * many share or that only resembles theirs.
   * @param words folded, in their order; the answer names them by their places
   */
  evidence(words: readonly string[]): Evidence[]
}

/** Two fields only: a common word that stands in many would outweigh a rare one that stands in one. */
const FIELDS = { named: 4, told: 1.5 } as const
type Field = keyof typeof FIELDS

/** Below this a first hit is not far enough ahead of the second one to be the only answer. */
const SURE_LEAD = 1.8
/** A sure hit has matched at least this share of the words that were asked. */
const SURE_SHARE = 0.6
/** A second or third hit that is this far behind the first one is noise. */
const NOISE = 0.15
const BEST = 3
/** A weaker likeness than this is chance («привет» is no service). */
const FLOOR = 1.5

/**
 * Free-text search over the services, in Kazakh, Russian and English at once, mixed, transliterated and with typos.
 * Words come from the locales: `<service>-keywords`, `-short`, `-title`, `-what`, `-who`, and the stop words of this room.
 */
export function buildSearch(flows: readonly Flow[], texts: Texts): ServiceSearch {
  const stop = new Set(LANGS.flatMap((lang) => words(texts.t(lang, 'services-stop-words'))))
  const termsOf = (text: string) => words(text).filter((word) => !stop.has(word))
  const index = new MiniSearch<{ id: string } & Record<Field, string>>({
    fields: Object.keys(FIELDS),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELDS,
      prefix: (term) => term.length > 2,
      // Endings differ more than roots do, and long words have long endings.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { fuzzy: 0.35, prefix: 0.5 },
      // Keywords repeat a word in many forms: how often it stands there says little.
      bm25: { k: 0.5, b: 0.4, d: 0.3 },
    },
  })
  const field = (id: string, ...names: readonly string[]) =>
    LANGS.flatMap((lang) => names.map((name) => searched(texts.t(lang, `${id}-${name}`)))).join(' ; ')
  index.addAll(flows.map(({ id }) => ({ id, named: field(id, 'keywords', 'short', 'title'), told: field(id, 'what', 'who') })))

  const weigh = (query: string): Array<Hit & { share: number }> => {
    const asked = new Set(termsOf(query)).size
    return index
      .search(query)
      .filter(({ score }) => score >= FLOOR)
      .map(({ id, score, queryTerms }) => ({ id: String(id), score, share: new Set(queryTerms).size / asked }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }

  const find = (query: string): Found => {
    const ranked = weigh(query)
    const [first, second] = ranked
    if (!first) return { hits: [], sure: false }
    const sure = first.share >= SURE_SHARE && (!second || first.score >= SURE_LEAD * second.score)
    const hits = sure ? [first] : ranked.filter(({ score }) => score >= NOISE * first.score).slice(0, BEST)
    return { hits: hits.map(({ id, score }) => ({ id, score })), sure }
  }
  return { find, evidence: buildEvidence(flows, texts, stop), rank: (query) => weigh(query).map(({ id, score }) => ({ id, score })) }
}
