import { DateTime } from 'luxon'
import { usualWords } from '../../experience/index.ts'
import { LANGS, type Lang, type Texts, type Vars } from '../../i18n.ts'
import { type Catalogue, flowWithPaper } from '../../services/index.ts'
import type { IndicatorRow } from './indicator.ts'
import type { Part, Report, Scope, Told } from './report.ts'
import type { Named } from './report-query.ts'

/** Names that the report does not know by itself. */
export interface Titles {
  /** Null where there is no such office (any more). */
  readonly officeName: (office: string, lang: Lang) => string | null
  readonly catalogue: Pick<Catalogue, 'flow' | 'inForce'>
}

/** Services with what they are called in every language, as staff name them. */
export const servicesOf = (flows: ReadonlyArray<{ readonly id: string }>, texts: Texts): Named[] =>
  flows.map(({ id }) => ({
    id,
    also: LANGS.flatMap((lang) => [`${id}-short`, `${id}-title`].filter((key) => texts.has(lang, key)).map((key) => texts.t(lang, key))),
  }))

/** How a report speaks one language. */
export interface ReportWords {
  readonly lang: Lang
  t(key: string, vars?: Vars): string
  count(value: number): string
  /** «95,1–98,5»; a dash where there is none. */
  interval(row: IndicatorRow): string
  /** «97,2», «too few», or a dash. */
  value(row: IndicatorRow): string
  /** «100», «≤ 0,5», or a dash. */
  target(row: IndicatorRow): string
  /** «2 of 13 services» where only some of the services have the target, else nothing. */
  targetOf(row: IndicatorRow, key?: 'ratings-target-of' | 'ratings-picture-target-of'): string
  measure(row: IndicatorRow): string
  /** The name of a part: of a service, an office, a region, a month. */
  part(part: Part, id: string): string
  day(iso: string): string
  period(scope: Scope): string
  /** What the report is about: period, and service, office or region where one is chosen. */
  heading(scope: Scope): string
  counts(report: Report): string
  /** «Kindergarten: usually 2–3 days · 4 of 9 were asked for another paper». */
  told(of: Told): string
}

const NONE = '—'

/** The words of one language. */
export function reportWords(texts: Texts, lang: Lang, titles: Titles): ReportWords {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 })
  const target = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
  const [fine, finer] = [1, 2].map(
    (digits) => new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const t = (key: string, vars: Vars = {}) => texts.t(lang, key, vars)
  /** Shares near zero need two decimals, and all numbers of a row the same. */
  const number = (of: IndicatorRow, value: number) => (((of.value ?? 0) < 2 ? finer : fine) ?? whole).format(value)
  const day = (iso: string) => iso.split('-').reverse().join('.')
  const title = (service: string) => (texts.has(lang, `${service}-title`) ? t(`${service}-title`) : service)
  const words: ReportWords = {
    lang,
    t,
    count: (value) => whole.format(value),
    interval: (row) => row.interval?.map((end) => number(row, end)).join('–') ?? NONE,
    value: (row) => (row.tooFew ? t('ratings-too-few') : row.value === null ? NONE : number(row, row.value)),
    target: (row) => (row.target === null ? NONE : `${row.atMost ? '≤ ' : ''}${target.format(row.target)}`),
    targetOf: (row, key = 'ratings-target-of') =>
      row.target === null || row.targetOf.hits === row.targetOf.of
        ? ''
        : t(key, { count: whole.format(row.targetOf.hits), all: whole.format(row.targetOf.of) }),
    measure: ({ measure }) => t(`measure-${measure}`),
    part(part, id) {
      if (part === 'service') return title(id)
      if (part === 'office') return titles.officeName(id, lang) ?? id
      if (part === 'region') return id
      return DateTime.fromISO(`${id}-01`).setLocale(lang).toFormat('LLLL yyyy')
    },
    day,
    period: ({ from, to }) => (from === to ? day(from) : `${day(from)} – ${day(to)}`),
    heading(scope) {
      const about = [
        scope.service ? words.part('service', scope.service) : '',
        scope.office ? words.part('office', scope.office) : '',
        scope.region ?? '',
      ]
      return [words.period(scope), ...about].filter(Boolean).join(' · ')
    },
    counts: ({ counts }) =>
      t('ratings-counts', {
        cases: words.count(counts.cases),
        ratings: words.count(counts.ratings),
        complaints: words.count(counts.complaints),
        late: words.count(counts.late),
      }),
    told({ service, answers, usual }) {
      const paper = usual.papers?.most ?? null
      const flow = paper === null ? null : flowWithPaper(titles.catalogue, service, paper)
      const most = flow && t(`${flow.id}-doc-${paper}`)
      return `${title(service)} (${words.count(answers)}): ${usualWords(t, usual, most)}`
    },
  }
  return words
}
