import type { ComplaintDeps, Speech } from '../complaints/deps.ts'

/**
 * What a report «Something is wrong here» is about: an office, or a paper of a service's list. Plain text; its id where it is no more.
 * @param of an office's id, or `<service>/<document>`
 */
export function reportedName(
  { catalogue, offices, texts }: Pick<ComplaintDeps, 'catalogue' | 'offices' | 'texts'>,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
  of: string,
): string {
  const office = offices.office(of)
  if (office) return offices.title(office, lang)
  const [service = '', document = ''] = of.split('/')
  const key = `${service}-doc-${document}`
  return catalogue.flow(service) && texts.has(lang, key) ? `${t(`${service}-short`)} · ${t(key)}` : of
}
