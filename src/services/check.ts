import { type ContentIssue, issueLine, LANGS, type Texts } from '../i18n.ts'
import type { Catalogue } from './catalogue.ts'
import { checkFlow, flowFile } from './check-flow.ts'
import { checkTexts, counting } from './check-texts.ts'
import { stands } from './coverage.ts'
import { freshness } from './edition.ts'
import { gaps, lastDay } from './fee.ts'
import { type CodeSource, usageOf } from './usage.ts'

/** What the check looks at; everything was read already. */
export interface CheckInput {
  readonly catalogue: Catalogue
  readonly texts: Texts
  /** Ids of the directories: the names of the files in `data/offices`. */
  readonly directories: ReadonlySet<string>
  /** The code of `src`, to see which texts are shown. */
  readonly code: readonly CodeSource[]
  /** Today, ISO date in Almaty. */
  readonly day: string
  /** Told how many of the parts are checked. */
  readonly told?: (done: number, all: number) => void
}

/** The table of indexes has no holes, and has not run out while a fee needs it. */
function checkMci({ flows, mci }: Catalogue, day: string): ContentIssue[] {
  const issue = (code: string, message: string, severity: 'error' | 'warning'): ContentIssue => ({
    file: 'data/mci.yaml',
    key: '',
    code,
    message,
    severity,
  })
  const holes = gaps(mci).map(({ after, before }) => issue('mci-gap', `the row after ${after} begins on ${before}`, 'error'))
  const last = lastDay(mci)
  if (last >= day || !flows.some(({ fee }) => fee.kind === 'mci')) return holes
  return [
    ...holes,
    issue('mci-past', `the last row ended on ${last}: fees are shown without tenge until a row for ${day} is added`, 'warning'),
  ]
}

/** A card stands for a service, under an act that there is, and its facts at points that there are. */
const checkCards = ({ cards, flow, act }: Catalogue): ContentIssue[] =>
  cards.flatMap((card) => {
    const fault = (key: string, message: string): ContentIssue => ({
      file: `flows/today/${card.id}.yaml`,
      key,
      code: 'unknown',
      message,
      severity: 'error',
    })
    return [
      ...(flow(card.service) ? [] : [fault('service', `there is no service «${card.service}»`)]),
      ...(card.act === null || act(card.act) ? [] : [fault('act', `«${card.act}» is not in data/acts.json`)]),
      ...card.facts.flatMap((fact, index) => {
        const of = fact.act ?? card.act
        if (fact.site !== undefined) return []
        if (of === null || !act(of)) return [fault(`facts.${index}.act`, `«${of}» is not in data/acts.json`)]
        return fact.clause === undefined || stands(fact.clause, card.annex, act(of))
          ? []
          : [fault(`facts.${index}.clause`, `«${fact.clause}» is not in the outline of ${of}`)]
      }),
    ]
  })

/** The editor hears of a reading that will be a year old within a month, or is. */
function checkFreshness({ inForce, cards }: Catalogue, day: string): ContentIssue[] {
  const readings = [
    ...inForce.flatMap((flow) => (flow.inForce ? [{ file: flowFile(flow), read: flow.inForce.read }] : [])),
    ...cards.map(({ id, read }) => ({ file: `flows/today/${id}.yaml`, read })),
  ]
  return readings.flatMap(({ file, read }): ContentIssue[] => {
    const state = freshness(read, day)
    if (state === 'fresh') return []
    const message =
      state === 'stale'
        ? `the rules were read on ${read}, more than a year ago: people are told to ask again until they are read anew`
        : `the rules were read on ${read}, almost a year ago: read them anew before people are told to ask again`
    return [{ file, key: 'read', code: 'old-reading', message, severity: 'warning' }]
  })
}

/**
 * All checks of the content: references, dead ends, texts, limits, languages, coverage (issue by issue, sorted by file and key).
 * Faults that loading found (schema, syntax, duplicates) are the loaders' to report.
 */
export function checkContent({ catalogue, texts, directories, code, day, told }: CheckInput): ContentIssue[] {
  // Every flow twice, by itself and by its texts, then every language.
  const all = 2 * (catalogue.flows.length + catalogue.inForce.length) + LANGS.length
  let done = 0
  const step = () => told?.(++done, all)
  const world = { directories, acts: catalogue.acts, services: new Set(catalogue.flows.map(({ id }) => id)) }
  const flows = [...catalogue.flows, ...catalogue.inForce]
  const found = [
    ...flows.flatMap((flow) => counting(checkFlow(flow, world), step)),
    ...checkCards(catalogue),
    ...checkTexts(texts, flows, catalogue.cards, catalogue.acts, usageOf(code), step),
    ...checkMci(catalogue, day),
    ...checkFreshness(catalogue, day),
  ]
  // A missing text is missed by its flow and by its sisters in the other languages.
  const unique = new Map(found.map((issue) => [issueLine(issue), issue]))
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || a.key.localeCompare(b.key))
}
