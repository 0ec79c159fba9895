import { local } from '../../clock.ts'
import { type Complaint, isOwed, type ToldRow } from '../../complaints/index.ts'
import type { Lang } from '../../i18n.ts'
import type { Directories } from '../../offices/index.ts'
import type { Flow } from '../../services/index.ts'

/** A kind of request: one subject of one service. @see https://wiki.open311.org/GeoReport_v2/#get-service-list */
export interface Open311Service {
  readonly service_code: string
  readonly service_name: string
  readonly description: string
  readonly metadata: false
  readonly type: 'realtime'
  readonly keywords: string
  readonly group: string
}

/** @see https://wiki.open311.org/GeoReport_v2/#get-service-requests */
export interface Open311Request {
  readonly service_request_id: string
  readonly status: 'open' | 'closed'
  readonly status_notes: string
  readonly service_name: string
  readonly service_code: string
  readonly description: null
  readonly agency_responsible: string | null
  readonly service_notice: null
  readonly requested_datetime: string
  readonly updated_datetime: string
  readonly expected_datetime: string
  readonly address: string | null
  readonly address_id: null
  readonly zipcode: string | null
  readonly lat: number | null
  readonly long: number | null
  readonly media_url: null
}

/** How requests are told in a language. */
export interface Open311Words {
  readonly lang: Lang
  readonly t: (key: string) => string
  readonly offices: Pick<Directories, 'office' | 'title'>
}

export const codeOf = (service: string, about: string): string => `${service}.${about}`

/** Every subject of every service. */
export const servicesOf = (flows: readonly Flow[], abouts: readonly Complaint['about'][], { t }: Open311Words): Open311Service[] =>
  flows.flatMap(({ id }) =>
    abouts.map((about) => ({
      service_code: codeOf(id, about),
      service_name: `${t(`${id}-short`)}: ${t(`about-${about}`)}`,
      description: t(`${id}-title`),
      metadata: false,
      type: 'realtime',
      keywords: t(`about-${about}`),
      group: t(`${id}-short`),
    })),
  )

const moment = (at: Date): string => local(at).toISO({ suppressMilliseconds: true }) ?? at.toISOString()

/** A complaint as the world may see it. */
export function requestOf(of: ToldRow, { lang, t, offices }: Open311Words, known: (service: string) => boolean): Open311Request {
  const office = of.office === null ? null : offices.office(of.office)
  const name = known(of.service) ? t(`${of.service}-short`) : of.service
  return {
    service_request_id: of.number,
    status: isOwed(of) ? 'open' : 'closed',
    status_notes: [t(`staff-state-${of.state}`), of.outcome ? t(`staff-outcome-${of.outcome}`) : ''].filter(Boolean).join(', '),
    service_name: `${name}: ${t(`about-${of.about}`)}`,
    service_code: codeOf(of.service, of.about),
    description: null,
    agency_responsible: office && offices.title(office, lang),
    service_notice: null,
    requested_datetime: moment(of.registered),
    updated_datetime: moment(of.closed ?? of.answered ?? of.registered),
    expected_datetime: moment(of.due),
    address: office?.address ?? null,
    address_id: null,
    zipcode: office?.postalIndex ?? null,
    lat: office?.coordinates?.lat ?? null,
    long: office?.coordinates?.lon ?? null,
    media_url: null,
  }
}
