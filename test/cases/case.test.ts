import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, askNext, type Case, checklist, newCaseId, progress, renewed, skip } from '../../src/cases/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { freshCase } from './fresh.ts'

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)))
const fresh = (service: string, flowVersion: number): Case => freshCase(service, { flowVersion })

describe.each(catalogue.flows.map((flow) => [flow.id, flow] as const))('a case of %s', (_, flow) => {
  test('any way through the questions ends, with every document that is wanted from everybody on the list', () => {
    const forEverybody = flow.documents.filter((document) => !document.when && !document.channels).map(({ id }) => id)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9)), (choices) => {
        let of = fresh(flow.id, flow.version)
        for (let step = 0; step <= flow.questions.length; step++) {
          const question = askNext(flow, of)
          if (!question) break
          expect(step).toBeLessThan(flow.questions.length)
          const choice = choices.next().value as number
          const option = question.options[choice]
          of = { ...of, ...(option ? answer(flow, of, question.id, option) : skip(of, question.id)) }
        }
        const listed = checklist(flow, of).map(({ document }) => document.id)
        expect(listed).toEqual(expect.arrayContaining(forEverybody))
        expect(progress(checklist(flow, of), { ticks: listed })).toEqual({ done: listed.length, all: listed.length })
      }),
    )
  })
})

describe('a case', () => {
  test('of an older version of its flow keeps its ticks and the answers that still count', () => {
    const flow = catalogue.flow('minor-housing-sale')
    if (!flow) throw new Error('the flow is missing')
    const [first] = flow.questions
    const [document] = flow.documents
    if (!first || !document) throw new Error('the flow is empty')
    const old = {
      ...fresh(flow.id, flow.version - 1),
      answers: { [first.id]: first.options[0] ?? '', gone: 'yes' },
      ticks: [document.id, 'gone'],
    }
    expect(renewed(flow, old)).toEqual({
      answers: { [first.id]: first.options[0] },
      ticks: [document.id],
      skipped: [],
      flowVersion: flow.version,
    })
    expect(renewed(flow, fresh(flow.id, flow.version))).toBeNull()
  })

  test('has an id that fits buttons and links, without letters that look alike', () => {
    const id = newCaseId((n) => Uint8Array.from({ length: n }, (_, index) => index * 25))
    expect(id).toMatch(/^[a-hjkmnp-z2-9]{10}$/)
    expect(newCaseId((n) => new Uint8Array(n).fill(7))).not.toBe(id)
  })
})
