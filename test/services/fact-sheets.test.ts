import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Answers, Flow } from '../../src/services/flows/flow.ts'
import { readCatalogue } from '../../src/services/flows/load.ts'
import { combinations } from '../../src/services/papers/paths.ts'
import { wanted } from '../../src/services/papers/wanted.ts'
import { ROOT } from './house.ts'

const Sheet = z.record(z.string(), z.union([z.array(z.string()), z.string()]))
type Sheet = z.infer<typeof Sheet>

const sheets = z.record(z.string(), Sheet).parse(parse(readFileSync(join(ROOT, 'test/fixtures/fact-sheets.yaml'), 'utf8')))
const { flows, inForce } = readCatalogue(ROOT).catalogue

/** A sheet of an edition, with every fact of a person's life that may decide. */
const Today = z.object({
  channels: z.array(z.string()),
  life: z.record(z.string(), z.array(z.string())),
  all: z.array(z.string()),
  papers: z.record(z.string(), z.string()).default({}),
})
const today = z.record(z.string(), Today).parse(parse(readFileSync(join(ROOT, 'test/fixtures/fact-sheets-today.yaml'), 'utf8')))

/** «a=b|c and d=e or f=g» of settled answers. */
const holds = (rule: string, answers: Answers): boolean =>
  rule.split(' or ').some((all) =>
    all.split(' and ').every((one) => {
      const [question = '', options = ''] = one.trim().split('=')
      const answer = answers[question]
      return answer !== undefined && options.split('|').includes(answer)
    }),
  )

const rulesOf = ({ all: _, ...rules }: Sheet): Array<[string, string]> =>
  Object.entries(rules).map(([paper, rule]) => [paper, String(rule)])

/** What the sheet wants for these answers, sorted. */
const expected = (sheet: Sheet, answers: Answers): string[] =>
  [...(sheet.all ?? []), ...rulesOf(sheet).flatMap(([paper, rule]) => (holds(rule, answers) ? [paper] : []))].sort()

const listed = (flow: Flow, answers: Answers, channel?: string): string[] =>
  wanted(flow, answers, channel)
    .flatMap((line) => (line.wanted === false ? [] : [line.document.id]))
    .sort()

/** Flows with the sheets that were written of them: a service that an editor adds has none. */
const withSheet = <S>(all: readonly Flow[], written: Readonly<Record<string, S>>): Array<[string, Flow, S]> =>
  all.flatMap((flow): Array<[string, Flow, S]> => {
    const sheet = written[flow.id]
    return sheet === undefined ? [] : [[flow.id, flow, sheet]]
  })

it('every fact sheet is of a service that there is', () => {
  expect(withSheet(flows, sheets)).toHaveLength(Object.keys(sheets).length)
  expect(withSheet(inForce, today)).toHaveLength(Object.keys(today).length)
})

describe.each(withSheet(flows, sheets))('the list of %s', (_, flow, sheet) => {
  it('is what the standard wants, for every combination of answers', () => {
    for (const answers of combinations(flow))
      expect({ answers, papers: listed(flow, answers) }).toEqual({ answers, papers: expected(sheet, answers) })
  })

  it('has rules of questions and answers that there are', () => {
    for (const [, rule] of rulesOf(sheet)) {
      for (const one of rule.split(/ or | and /)) {
        const [question, options = ''] = one.trim().split('=')
        expect(flow.questions.find((found) => found.id === question)?.options, one).toEqual(expect.arrayContaining(options.split('|')))
      }
    }
  })
})

/** Every combination of what may be true of a person. */
const lives = (life: Record<string, string[]>): Answers[] =>
  Object.entries(life).reduce<Answers[]>(
    (all, [fact, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  )

describe.each(withSheet(inForce, today))('the list of %s', (_, flow, sheet) => {
  it('is what the rules want, whatever is true of a person, on every way to apply', () => {
    expect(flow.channels.map((channel) => channel.id)).toEqual(sheet.channels)
    expect(Object.fromEntries(flow.questions.map(({ id: question, options }) => [question, options]))).toEqual(sheet.life)
    const differing = sheet.channels.flatMap((channel) =>
      lives(sheet.life).flatMap((answers) => {
        const papers = listed(flow, answers, channel).join()
        const by = expected({ all: sheet.all, ...sheet.papers }, { ...answers, channel }).join()
        return papers === by ? [] : [{ answers, channel, papers, by }]
      }),
    )
    expect(differing).toEqual([])
  })
})
