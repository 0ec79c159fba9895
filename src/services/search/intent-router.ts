import { LANGS, type Texts } from '../../i18n.ts'
import {
  buildNearest,
  buildUnderstand,
  COMMANDS,
  type Example,
  type Nearest,
  type Understand,
  type Understood,
  words,
} from '../../input/index.ts'
import type { Flow } from '../flows/flow.ts'
import { buildSearch, type ServiceSearch } from './service-search.ts'

/** What an example may want beside a service. */
export const LABELS: readonly string[] = [...COMMANDS, 'outside']

/**
 * What people typed, by what they wanted; examples of other services than these are left out. The index is made when the first text
 * comes: the start has no need of it.
 */
export function exampleIndex(flows: readonly Flow[], examples: readonly Example[]): (text: string) => Nearest {
  const services = new Set(flows.map(({ id }) => id))
  let index: ((text: string) => Nearest) | null = null
  return (text) => {
    index ??= buildNearest(examples.filter(({ label }) => services.has(label) || LABELS.includes(label)))
    return index(text)
  }
}

/**
 * The router of free text over these services.
 * @param isPlace whether a text is the name of a place
 * @param nearest what the examples want that are most like a text, of `exampleIndex`
 */
export function buildRouter(
  flows: readonly Flow[],
  texts: Texts,
  isPlace: (text: string) => boolean,
  nearest: (text: string) => Nearest,
  search: ServiceSearch = buildSearch(flows, texts),
): Understand {
  const services = new Set(flows.map(({ id }) => id))
  const isService = (id: string) => services.has(id)
  const understand = buildUnderstand(texts, { evidence: search.evidence, find: search.find, isPlace, isService, nearest })
  const named = servicesByName(flows, texts)
  const meaning = (text: string): Understood => {
    const service = named.get(nameKey(text)) ?? null
    return service === null ? understand(text) : { ...understand(text), intent: 'service', sure: true, service, choices: [], topic: null }
  }
  // The rooms ask one after another of the same message.
  let last: { readonly text: string; readonly found: Understood } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, found: meaning(text) }
    return last.found
  }
}

const nameKey = (name: string): string => words(name).join(' ')

/** Services by what their buttons and cards call them, in any language: whoever types that has said it all. Null where two share a name. */
function servicesByName(flows: readonly Flow[], texts: Texts): ReadonlyMap<string, string | null> {
  const named = new Map<string, string | null>()
  for (const { id } of flows)
    for (const key of LANGS.flatMap((lang) => [`${id}-short`, `${id}-title`].map((name) => nameKey(texts.t(lang, name)))))
      named.set(key, (named.get(key) ?? id) === id ? id : null)
  return named
}
