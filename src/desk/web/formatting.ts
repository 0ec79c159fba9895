import type { Speech } from '../../complaints/deps.ts'
import { dateText } from '../../complaints/formatting.chat.ts'
import { type Complaint, daysLeft, isLate, isOwed } from '../../complaints/index.ts'
import type { Lang } from '../../i18n.ts'
import type { PageDeps } from './deps.ts'

/** The short name of a service; of one that was retired since, its id. Plain text, like everything here. */
export const serviceName = ({ catalogue }: Pick<PageDeps, 'catalogue'>, { t }: Pick<Speech, 't'>, id: string): string =>
  catalogue.flow(id) ? t(`${id}-short`) : id

/** The title of an office by its id; null where there is none. */
export function officeName({ offices }: Pick<PageDeps, 'offices'>, lang: Lang, id: string | null): string | null {
  const office = id === null ? null : offices.office(id)
  return office && offices.title(office, lang)
}

/** Regions with their names, in the order of print. */
export const regionNames = ({ offices }: Pick<PageDeps, 'offices'>, lang: Lang): Array<{ readonly id: string; readonly name: string }> =>
  offices.regions().map(({ id, name }) => ({ id, name: offices.words.area(name, null, lang) }))

/** Ids of the offices of a region. */
export function officesOf({ catalogue, offices }: Pick<PageDeps, 'catalogue' | 'offices'>, region: string): string[] {
  const name = offices.regions().find(({ id }) => id === region)?.name
  const directories = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  return [...directories].flatMap((id) => offices.directory(id).flatMap((office) => (office.region === name ? [office.id] : [])))
}

/** What a body is called that a complaint was passed on to: an addressee of the flow, or free words. */
export function bodyName({ catalogue }: Pick<PageDeps, 'catalogue'>, { t }: Pick<Speech, 't'>, of: Complaint, body: string): string {
  const route = catalogue.flowOf(of)?.complaints.find(({ id }) => id === body)
  return route ? t(`addressee-${route.addressee}`) : body
}

/** «by 17.03.2026, 5 days», or how many days late it is. */
export function termText({ t, now }: Speech, of: Pick<Complaint, 'state' | 'due'>): string {
  if (!isOwed(of)) return ''
  const days = daysLeft(of.due, now)
  return isLate(of, now) ? t('desk-late-days', { days: Math.max(1, -days) }) : `${dateText(of.due)} · ${t('staff-days-left', { days })}`
}
