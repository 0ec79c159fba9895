/** What a clause of a standard seems to be about, by the words that the standards use. */
export type ClauseKind = 'papers' | 'term' | 'fee' | 'hours' | 'refusal' | 'complaint' | 'other'

/** A numbered place of a standard as it was found in a text. */
export interface DraftClause {
  /** «11», or «11.4» for an item. */
  readonly clause: string
  /** Guessed, to be read. */
  readonly kind: ClauseKind
  /** Line of the text, from 1. */
  readonly line: number
}

/** A run of clauses from 1 on: a standard. */
export interface DraftStandard {
  readonly clauses: readonly DraftClause[]
  readonly last: number
}

/** A shorter run is a list, or a table. */
const LEAST = 10
/** So many clauses may be unreadable in a row: a conversion breaks some. */
const SKIPPED = 1
/** A shorter line is a heading. */
const HEADING = 45

/** The first that fits; the words are those of Kazakh standards, folded to small letters and single spaces. */
const KINDS: ReadonlyArray<readonly [ClauseKind, RegExp]> = [
  ['refusal', /бас тарт/],
  ['complaint', /шағым|наразылық|сотқа/],
  ['papers', /құжаттар(ды)?[^.]{0,40}(тапсыр|ұсын|қажет)|мынадай құжат/],
  ['term', /мерзім/],
  ['fee', /тегін көрсетіл|ақылы|төлен|төлем|баж/],
  ['hours', /сағат|жұмыс кестесі|демалыс|күн сайын|жұмыс күндері/],
]

const kindOf = (text: string): ClauseKind => KINDS.find(([, words]) => words.test(text.toLowerCase()))?.[0] ?? 'other'

/** Headings of chapters are numbered too: short, and without an end. */
const isHeading = (text: string): boolean => text.length < HEADING && !/[.:;]\s*$/.test(text)

/**
 * The standards in the text of an act: runs of clauses numbered from 1, with their items «1)», «2)» … .
 * Nothing of the text is kept but where it stands: an editor reads the act, not the draft.
 */
export function standardsIn(source: string): DraftStandard[] {
  const standards: DraftStandard[] = []
  let clauses: DraftClause[] = []
  let [last, item] = [0, 0]
  const end = () => {
    if (last >= LEAST) standards.push({ clauses, last })
    ;[clauses, last, item] = [[], 0, 0]
  }
  source.split('\n').forEach((full, index) => {
    const [, number, text = ''] = /^ *(\d{1,2})\. *(\S.*)$/.exec(full) ?? []
    if (number !== undefined && !isHeading(text)) {
      if (Number(number) === 1) end()
      const next = Number(number) - last
      if (next < 1 || next > SKIPPED + 1) return
      ;[last, item] = [Number(number), 0]
      clauses.push({ clause: number, kind: kindOf(text), line: index + 1 })
      return
    }
    const [, point, rest = ''] = /^ *(\d{1,2})\) *(.*)$/.exec(full) ?? []
    if (last === 0 || Number(point) !== item + 1) return
    item++
    const own = kindOf(rest)
    clauses.push({
      clause: `${last}.${item}`,
      kind: own === 'other' ? (clauses.findLast(({ clause }) => clause === String(last))?.kind ?? own) : own,
      line: index + 1,
    })
  })
  end()
  return standards
}

/** The skeleton of a flow: every clause by its number, what it seems to be, and that it is to be read. */
export const skeletonOf = ({ clauses, last }: DraftStandard): string =>
  [
    `lastClause: ${last}`,
    '# Each of these is to be read: make it a document, a channel, a fact or a complaint route, or leave it here with the reason.',
    'untold:',
    ...clauses.map(({ clause, kind, line }) => `  - { clause: '${clause}', reason: 'to be read: ${kind}, line ${line}' }`),
  ].join('\n')
