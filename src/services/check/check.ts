import { type ContentIssue, didYouMean, type FaultId, type FaultValues, fault, issueLine } from '../../faults/index.ts'
import { LANGS, type Texts } from '../../i18n.ts'
import { type Catalogue, idIn } from '../flows/catalogue.ts'
import { freshness } from '../flows/edition.ts'
import type { History } from '../flows/shape.ts'
import { checkExamples } from '../search/examples.ts'
import { LABELS } from '../search/intent-router.ts'
import { gaps, lastDay } from '../texts/fee.ts'
import { captionsOf } from '../texts/text-keys.ts'
import { checkFlow, type DirectoryFacts, flowFile, type World } from './check-flow.ts'
import { checkKeywords } from './check-keywords.ts'
import { checkTexts, counting } from './check-texts.ts'
import { checkRenamed, checkVersions } from './check-versions.ts'
import { checkWording } from './check-wording.ts'
import { stands } from './coverage.ts'
import type { PlainWords } from './plain-words.ts'
import type { ReadRecord } from './read-texts.ts'
import { type CodeSource, usageOf } from './text-usage.ts'

/** What the check looks at; everything was read already. */
export interface CheckInput {
  readonly catalogue: Catalogue
  /** The published versions of the flows. */
  readonly histories: ReadonlyMap<string, History>
  readonly texts: Texts
  /** The directories by their ids, the names of the files in `data/offices`. */
  readonly directories: ReadonlyMap<string, DirectoryFacts | null>
  /** Files that could not be read: what refers to them is not at fault. */
  readonly unread: readonly string[]
  /** Keywords that several services share by their nature. */
  readonly shared: readonly string[]
  /** Words of offices with plainer ones; null where there is no list. */
  readonly plain: PlainWords | null
  /** Which translation was read beside which original; null where nobody keeps a record. */
  readonly record: ReadRecord | null
  /** The code of `src`, to see which texts are shown. */
  readonly code: readonly CodeSource[]
  /** Today, ISO date in Almaty. */
  readonly day: string
  /** Told how many of the parts are checked. */
  readonly told?: (done: number, all: number) => void
}

/** The table of indexes has no holes, and has not run out while a fee needs it. */
function checkMci({ flows, mci }: Catalogue, day: string): ContentIssue[] {
  const at = { file: 'data/mci.yaml', key: '' }
  const holes = gaps(mci).map(({ after, before }) => fault(at, 'mci-gap', 'mci-gap', { after, before }))
  const last = lastDay(mci)
  if (mci.length === 0 || last >= day || !flows.some(({ fee }) => fee.kind === 'mci')) return holes
  return [...holes, fault(at, 'mci-past', 'mci-past', { last, day }, 'warning')]
}

/** Whoever came from a close service finds the way back; one that is not offered leads nowhere. */
const checkSee = ({ flows, flow }: Catalogue): ContentIssue[] =>
  flows.flatMap(({ id, see }) =>
    see.flatMap(({ service }, index) => {
      const other = flow(service)
      const at = { file: `flows/${id}.yaml`, key: `see.${index}` }
      if (!other || service === id) return []
      if (other.status === 'retired') return [fault(at, 'see', 'see-retired', { service }, 'warning')]
      return other.see.some((back) => back.service === id) ? [] : [fault(at, 'see', 'see-back', { service, id }, 'warning')]
    }),
  )

/** A card stands for a service, under an act that there is, and its facts at points that there are. */
const checkCards = ({ cards, flow, act: actOf }: Catalogue, { acts, services }: World): ContentIssue[] =>
  cards.flatMap((card) => {
    const say = (key: string, id: FaultId, values: FaultValues) => [
      fault({ file: `flows/today/${card.id}.yaml`, key }, 'unknown', id, values),
    ]
    const named = (name: string, choices: Iterable<string>) => ({ id: name, ...didYouMean(name, choices) })
    const ids = acts?.map((one) => one.id)
    const known = (key: string, act: string | null) =>
      act === null || !ids || ids.includes(act) ? [] : say(key, 'unknown-act', named(act, ids))
    return [
      ...(flow(card.service) || services.has(card.service) ? [] : say('service', 'unknown-service', named(card.service, services))),
      ...known('act', card.act),
      ...card.facts.flatMap((fact, index) => {
        const of = fact.act ?? card.act
        if (fact.site !== undefined || !ids) return []
        if (of === null) return say(`facts.${index}`, 'missing-field', { field: 'act' })
        const act = actOf(of)
        // The card's own act is said to be missing once.
        if (!act) return fact.act === undefined ? [] : known(`facts.${index}.act`, of)
        return fact.clause === undefined || stands(fact.clause, card.annex, act, actOf)
          ? []
          : say(`facts.${index}.clause`, 'clause-outline', { clause: fact.clause, act: of })
      }),
    ]
  })

/** The editor hears of a reading that will be a year old within a month, or is. */
function checkFreshness({ inForce, cards }: Catalogue, day: string): ContentIssue[] {
  const readings = [
    ...inForce.flatMap((flow) => (flow.inForce ? [{ file: flowFile(flow), key: 'inForce.read', read: flow.inForce.read }] : [])),
    ...cards.map(({ id, read }) => ({ file: `flows/today/${id}.yaml`, key: 'read', read })),
  ]
  return readings.flatMap(({ file, key, read }): ContentIssue[] => {
    const state = freshness(read, day)
    if (state === 'fresh') return []
    return [fault({ file, key }, 'old-reading', state === 'stale' ? 'reading-stale' : 'reading-ageing', { read }, 'warning')]
  })
}

/**
 * All checks of the content: references, dead ends, texts, limits, languages, coverage (issue by issue, sorted by file and key).
 * Faults that loading found (schema, syntax, duplicates) are the loaders' to report.
 */
export function checkContent({
  catalogue,
  histories,
  texts,
  directories,
  unread,
  shared,
  plain,
  record,
  code,
  day,
  told,
}: CheckInput): ContentIssue[] {
  // Every flow twice, by itself and by its texts, then every language.
  const all = 2 * (catalogue.flows.length + catalogue.inForce.length) + LANGS.length
  let done = 0
  const step = () => told?.(++done, all)
  const broken = unread.filter((file) => file.startsWith('flows/')).map(idIn)
  const services = new Set([...catalogue.flows.map(({ id }) => id), ...broken])
  const world: World = {
    directories,
    acts: unread.includes('data/acts.json') ? null : catalogue.acts,
    services,
  }
  const flows = [...catalogue.flows, ...catalogue.inForce]
  const usage = usageOf(code)
  const found = [
    ...flows.flatMap((flow) => counting(checkFlow(flow, world), step)),
    ...checkVersions(flows, histories),
    ...flows.flatMap(checkRenamed),
    ...checkCards(catalogue, world),
    ...checkSee(catalogue),
    ...checkTexts(texts, flows, catalogue.cards, catalogue.names, catalogue.acts, usage, broken, unread, step),
    ...checkWording(texts, { plain, record, captions: new Set([...usage.captions, ...flows.flatMap(captionsOf)]) }),
    ...checkKeywords(catalogue.flows, texts, shared),
    ...checkExamples(catalogue.examples, new Set([...services, ...LABELS])),
    ...checkMci(catalogue, day),
    ...checkFreshness(catalogue, day),
  ]
  // A missing text is missed by its flow and by its sisters in the other languages.
  const unique = new Map(firstThings(found).map((issue) => [issueLine(issue), issue]))
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || a.key.localeCompare(b.key))
}

/** Of texts in the wrong file or the wrong folder only that is said: put right, they are no texts of nobody, nor older than others. */
function firstThings(found: readonly ContentIssue[]): ContentIssue[] {
  const moved = new Set(found.flatMap(({ code, file }) => (code === 'wrong-file' ? [file] : [])))
  const foreign = found.flatMap(({ said, file }) => (said?.id === 'file-language' ? [file.replace(/^locales\/[a-z]+/, '')] : []))
  return found.filter(({ code, file, key }) => {
    if (code === 'unused' && key === '') return !moved.has(file)
    return code !== 'old-text' || !foreign.some((home) => file.endsWith(home))
  })
}
