import type { Texts } from '../i18n.ts'
import { buildUnderstand, type Understand } from '../input/index.ts'
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
  return buildUnderstand(texts, { evidence: search.evidence, find: search.find, isPlace })
}
