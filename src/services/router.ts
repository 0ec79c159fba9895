import { LANGS, type Texts } from '../i18n.ts'
import { buildUnderstand, type Understand, words } from '../input/index.ts'
import type { Flow } from './flow.ts'
import { buildSearch, type ServiceSearch } from './search.ts'

/**
 * The router of free text over these services.
 * @param isPlace whether a text is the name of a place
 */
export function buildRouter(
  flows: readonly Flow[],
  texts: Texts,
  isPlace: (text: string) => boolean,
  search: ServiceSearch = buildSearch(flows, texts),
): Understand {
  const understand = buildUnderstand(texts, { evidence: search.evidence, find: search.find, isPlace })
  const named = servicesByName(flows, texts)
  return (text) => {
    const service = named.get(nameKey(text)) ?? null
    return service === null ? understand(text) : { ...understand(text), intent: 'service', sure: true, service, choices: [], topic: null }
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
