import type { Catalogue } from '../flows/catalogue.ts'

/**
 * The name of the service that a case, a reminder or a complaint belongs to. Texts go with their flow: of a service that was
 * taken away there is only a word that says so.
 */
export function serviceName(
  catalogue: Pick<Catalogue, 'flowOf'>,
  t: (key: string) => string,
  of: { readonly service: string; readonly edition?: string | null },
  length: 'short' | 'title',
): string {
  const flow = catalogue.flowOf(of)
  if (flow) return t(`${flow.id}-${length}`)
  return t(length === 'short' ? 'service-removed-short' : 'service-removed-title')
}
