import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Flow } from '../../src/services/flows/flow.ts'
import {
  applicationsFor,
  carryOver,
  changeAnswer,
  channelsFor,
  factsFor,
  nextQuestion,
  questionsFor,
  wanted,
} from '../../src/services/papers/wanted.ts'
import { answersOf, FLOWS, flowOf, fullAnswersOf } from './house.ts'

const bicycle = flowOf('bicycle-licence')
const list = (flow: Flow, answers: Answers, channel?: 'psc' | 'committee') =>
  Object.fromEntries(wanted(flow, answers, channel).map(({ document, wanted }) => [document.id, wanted]))

describe.each(FLOWS.map((flow) => [flow.id, flow] as const))('the checklist of %s', (_, flow) => {
  const channelOf = fc.constantFrom(undefined, ...flow.channels.map(({ id }) => id))

  it('never hides a document that is wanted from everybody', () => {
    fc.assert(
      fc.property(answersOf(flow), channelOf, (answers, channel) => {
        for (const { document, wanted: is } of wanted(flow, answers, channel)) {
          if (!document.when && !document.channels) expect(is).toBe(true)
        }
      }),
    )
  })

  it('hides nothing because of a question that is not answered', () => {
    fc.assert(
      fc.property(fullAnswersOf(flow), fc.array(fc.nat()), channelOf, (full, gaps, channel) => {
        const ids = Object.keys(full)
        const left = Object.fromEntries(Object.entries(full).filter(([id]) => !gaps.some((gap) => ids[gap % ids.length] === id)))
        const known = new Map(wanted(flow, full, channel).map(({ document, wanted: is }) => [document.id, is]))
        for (const { document, wanted: is } of wanted(flow, left, channel)) {
          if (known.get(document.id) !== false) expect(is).not.toBe(false)
          if (is === true) expect(known.get(document.id)).not.toBe(false)
        }
      }),
    )
  })

  it('ends with a settled list when every question asked is answered', () => {
    fc.assert(
      fc.property(fullAnswersOf(flow), channelOf, (full, chosen) => {
        let answers: Answers = {}
        const asked: string[] = []
        for (let question = nextQuestion(flow, answers); question; question = nextQuestion(flow, answers)) {
          asked.push(question.id)
          answers = changeAnswer(flow, answers, question.id, full[question.id] ?? null)
          expect(Object.keys(answers)).toEqual(expect.arrayContaining([question.id]))
        }
        expect(new Set(asked).size).toBe(asked.length)
        const channel = chosen ?? channelsFor(flow, answers).find(({ open }) => open === true)?.channel.id
        expect(wanted(flow, answers, channel).map(({ wanted: is }) => is)).not.toContain('if')
        // Questions that were not asked would have changed nothing.
        expect(wanted(flow, full, channel)).toEqual(wanted(flow, answers, channel))
      }),
    )
  })

  it('comes to an end when every question is skipped', () => {
    const skipped = new Set<string>()
    for (let question = nextQuestion(flow, {}, skipped); question; question = nextQuestion(flow, {}, skipped)) {
      expect(skipped).not.toContain(question.id)
      skipped.add(question.id)
    }
  })

  it('carries a case over to its own version unchanged', () => {
    fc.assert(
      fc.property(answersOf(flow), fc.subarray(flow.documents.map(({ id }) => id)), (answers, ticks) => {
        const carried = carryOver(answers, ticks, flow)
        expect(carried.ticks).toEqual(ticks)
        expect(wanted(flow, carried.answers)).toEqual(wanted(flow, answers))
      }),
    )
  })
})

describe('three values', () => {
  it('keeps everything on the list while nothing is known', () => {
    expect(list(bicycle, {}, 'psc')).toEqual({
      ...{ form: true, 'id-card': true, consent: 'if', absence: 'if', rider: 'if', statute: 'if', envelope: false },
    })
  })

  it('shows and hides by the answers', () => {
    expect(list(bicycle, { applicant: 'company' }, 'committee')).toMatchObject({
      consent: false,
      absence: false,
      statute: true,
      envelope: true,
    })
    expect(list(bicycle, { applicant: 'person', age: 'minor' })).toMatchObject({
      consent: true,
      absence: 'if',
      statute: false,
      envelope: 'if',
    })
  })

  it('ignores an answer to a question that does not apply', () => {
    expect(list(bicycle, { applicant: 'company', age: 'minor', parents: 'one' })).toMatchObject({ consent: false, absence: false })
  })

  it('takes an unknown option, and one of JavaScript’s own names, for no answer', () => {
    expect(list(bicycle, { applicant: 'toString' })).toEqual(list(bicycle, {}))
    expect(list(bicycle, JSON.parse('{"__proto__": {"applicant": "company"}}'))).toEqual(list(bicycle, {}))
  })

  it('tells facts of a condition only to whom they concern', () => {
    const told = (answers: Answers) => factsFor(bicycle, answers).map(({ fact, tells }) => [fact.id, tells])
    expect(told({})).toContainEqual(['guarded', 'if'])
    expect(told({ applicant: 'company' }).map(([id]) => id)).toEqual(['provider', 'result'])
  })
})

describe('words that follow the answers', () => {
  const consent = (answers: Answers) => wanted(bicycle, answers).find(({ document }) => document.id === 'consent')?.as

  it('are those of the first variant that holds', () => {
    expect(consent({ applicant: 'person', age: 'minor', parents: 'one' })).toBe('one')
    expect(consent({ applicant: 'person', age: 'minor', parents: 'both' })).toBeNull()
  })

  it('are the words for everybody while the answer is open', () => expect(consent({ applicant: 'person', age: 'minor' })).toBeNull())

  it('wait for an earlier variant that may hold', () => {
    const variants = [
      { as: 'one', when: [{ parents: ['one'] }] },
      { as: 'minor', when: [{ age: ['minor'] }] },
    ]
    const documents = bicycle.documents.map((document) => (document.id === 'consent' ? { ...document, variants } : document))
    const said = (answers: Answers) => wanted({ ...bicycle, documents }, answers).find(({ document }) => document.id === 'consent')?.as
    expect(said({ applicant: 'person', age: 'minor' })).toBeNull()
    expect(said({ applicant: 'person', age: 'minor', parents: 'both' })).toBe('minor')
  })

  it('keep a question worth asking though it changes no paper', () => {
    const documents = bicycle.documents.filter(({ id }) => id !== 'absence')
    expect(nextQuestion({ ...bicycle, documents }, { applicant: 'person', age: 'minor' })?.id).toBe('parents')
  })
})

describe('forms', () => {
  const adults = { ...bicycle, applications: bicycle.applications.map((form) => ({ ...form, when: [{ age: ['adult'] }] })) }
  const annexes = (answers: Answers) => applicationsFor(adults, answers).map(({ annex }) => annex)

  it('are offered for the answers they are of, and while these are open', () => {
    expect(annexes({})).toEqual([1])
    expect(annexes({ applicant: 'person', age: 'adult' })).toEqual([1])
    expect(annexes({ applicant: 'person', age: 'minor' })).toEqual([])
  })
})

describe('questions', () => {
  it('are asked only where they change something', () => {
    expect(nextQuestion(bicycle, {})?.id).toBe('applicant')
    expect(nextQuestion(bicycle, { applicant: 'company' })).toBeNull()
    expect(nextQuestion(bicycle, { applicant: 'person', age: 'adult' })).toBeNull()
    expect(nextQuestion(bicycle, { applicant: 'person', age: 'minor' })?.id).toBe('parents')
  })

  it('stay in the list of changes once answered', () => {
    expect(questionsFor(bicycle, { applicant: 'person', age: 'adult' }).map(({ question, answer }) => [question.id, answer])).toEqual([
      ['applicant', 'person'],
      ['age', 'adult'],
    ])
  })

  it('skipped ones are passed over and leave their documents as "only if"', () => {
    expect(nextQuestion(bicycle, {}, new Set(['applicant']))?.id).toBe('age')
    expect(list(bicycle, { age: 'minor' }, 'psc')).toMatchObject({ consent: 'if', statute: 'if' })
  })
})

describe('changing an early answer', () => {
  it('keeps later answers that still apply and drops the others', () => {
    const before = { applicant: 'person', age: 'minor', parents: 'one' }
    expect(changeAnswer(bicycle, before, 'age', 'adult')).toEqual({ applicant: 'person', age: 'adult' })
    expect(changeAnswer(bicycle, before, 'parents', 'both')).toEqual({ ...before, parents: 'both' })
    expect(changeAnswer(bicycle, before, 'parents', null)).toEqual({ applicant: 'person', age: 'minor' })
    expect(changeAnswer(bicycle, before, 'applicant', 'company')).toEqual({ applicant: 'company' })
  })

  it('keeps answers that hang on a question taken back: they may still apply', () => {
    expect(changeAnswer(bicycle, { applicant: 'person', age: 'minor' }, 'applicant', null)).toEqual({ age: 'minor' })
  })
})

describe('a flow that changed under a case', () => {
  const second: Flow = {
    ...bicycle,
    version: 2,
    questions: bicycle.questions
      .filter(({ id }) => id !== 'parents')
      .map((question) => (question.id === 'age' ? { ...question, options: ['adult', 'teen', 'child'] } : question)),
    documents: bicycle.documents
      .filter(({ id }) => id !== 'absence')
      .map((document) => (document.id === 'consent' ? { ...document, when: [{ age: ['teen', 'child'] }] } : document)),
  }

  it('keeps what the new version still knows and asks again for the rest', () => {
    const carried = carryOver({ applicant: 'person', age: 'minor', parents: 'one' }, ['form', 'absence'], second)
    expect(carried).toEqual({
      answers: { applicant: 'person' },
      ticks: ['form'],
      lost: { answers: ['age', 'parents'], ticks: ['absence'] },
      asks: true,
    })
    expect(nextQuestion(second, carried.answers)?.id).toBe('age')
    expect(list(second, carried.answers)).toMatchObject({ consent: 'if', form: true })
  })

  it('asks nothing where nothing is open', () => {
    expect(carryOver({ applicant: 'company' }, ['form', 'statute'], second)).toMatchObject({ ticks: ['form', 'statute'], asks: false })
  })
})
