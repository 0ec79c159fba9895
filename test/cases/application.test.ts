import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anotherRow,
  answered,
  askedOf,
  at,
  backwards,
  beginDraft,
  celled,
  type Draft,
  emptied,
  fieldOf,
  fitted,
  MAX_ROWS,
  onwards,
  readDraft,
  rowsOf,
  storedDraft,
} from '../../src/cases/application/application.ts'
import type { Application } from '../../src/services/index.ts'
import { forms, now } from './application-sample.ts'

const of = { id: 'abcdefghjk', service: 'x' }

/** Answers the open question in the plainest way. */
function plainly(form: Application, draft: Draft): Draft {
  const field = fieldOf(form, draft)
  if (!field) return draft
  if (field.type === 'choice') return answered(form, draft, field.options?.[0] ?? '')
  if (field.type !== 'table') return answered(form, draft, 'answer')
  return askedOf(field, draft) ? celled(draft, field, 'cell') : onwards(form, draft)
}

describe.each(forms)('the questions of %s', (_, { form }) => {
  test('come in the order of the form, each once, and end with the whole', () => {
    const seen: string[] = []
    let draft = beginDraft(of, form)
    for (let step = 0; draft.at !== null; step++) {
      if (seen.at(-1) !== draft.at) seen.push(draft.at)
      draft = plainly(form, draft)
      expect(step).toBeLessThan(100)
    }
    expect(seen).toEqual(form.fields.map(({ id }) => id))
    expect(Object.keys(draft.answers).sort()).toEqual(form.fields.map(({ id }) => id).sort())
  })

  test('end whatever the citizen presses, and every step can be stored and read back', () => {
    type Step = (draft: Draft) => Draft
    const field = (draft: Draft) => fieldOf(form, draft)
    const moves: readonly Step[] = [
      (draft) => plainly(form, draft),
      (draft) => plainly(form, draft),
      (draft) => plainly(form, draft),
      (draft) => backwards(form, draft),
      (draft) => answered(form, draft, null),
      (draft) => answered(form, draft, ''),
      (draft) => at(draft, form.fields[1] ?? (form.fields[0] as never)),
      (draft) => (field(draft)?.type === 'table' ? anotherRow(draft, field(draft) as never) : draft),
      (draft) => (field(draft)?.type === 'table' ? emptied(draft, field(draft) as never) : draft),
    ]
    fc.assert(
      fc.property(fc.array(fc.nat(moves.length - 1), { maxLength: 80 }), (steps) => {
        let draft = beginDraft(of, form)
        for (const step of steps) {
          draft = (moves[step] as Step)(draft)
          const stored = readDraft(JSON.parse(JSON.stringify(storedDraft(draft, now))), now)
          expect(stored).toEqual(draft)
          expect(fitted(form, draft)).toEqual(draft)
        }
        for (let step = 0; draft.at !== null; step++) {
          draft = plainly(form, draft)
          expect(step).toBeLessThan(100)
        }
        for (const { id } of form.fields) expect(draft.answers).toHaveProperty(id)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a draft', () => {
  const form: Application = {
    document: 'application',
    annex: 1,
    clause: 'annex-1',
    fields: [
      { id: 'who', type: 'name', required: true },
      {
        id: 'children',
        type: 'table',
        required: true,
        columns: [
          { id: 'name', type: 'name' },
          { id: 'born', type: 'number' },
        ],
      },
      { id: 'deal', type: 'choice', required: true, options: ['sale', 'gift'] },
    ],
  }
  const table = form.fields[1] as Application['fields'][number]

  test('goes back cell by cell, then to the field before', () => {
    const row = celled(answered(form, beginDraft(of, form), 'Асан'), table, 'Айша')
    expect(row).toMatchObject({ at: 'children', row: ['Айша'] })
    expect(backwards(form, row)).toMatchObject({ at: 'children', row: [] })
    expect(backwards(form, backwards(form, row))).toMatchObject({ at: 'who', answers: { who: 'Асан' } })
  })

  test('keeps the answers when an early one is changed', () => {
    const whole = [1, 2, 3, 4, 5].reduce((draft) => plainly(form, draft), beginDraft(of, form))
    expect(whole.at).toBeNull()
    const changed = answered(form, at(whole, form.fields[0] as never), 'Үсен')
    expect(changed).toEqual({ ...whole, answers: { ...whole.answers, who: 'Үсен' } })
  })

  test('takes ten rows and no more', () => {
    let draft = answered(form, beginDraft(of, form), 'Асан')
    for (let cell = 0; cell < 100; cell++) draft = askedOf(table, draft) ? celled(draft, table, 'x') : anotherRow(draft, table)
    expect(rowsOf(draft, table)).toHaveLength(MAX_ROWS)
  })

  test('skips what is known from the case', () => {
    expect(beginDraft(of, form, { who: 'Асан' })).toMatchObject({ at: 'children', answers: { who: 'Асан' } })
  })

  test('of an older form keeps the answers that still have a field, and asks for the rest', () => {
    const whole = [1, 2, 3, 4, 5].reduce((draft) => plainly(form, draft), beginDraft(of, form))
    const newer: Application = {
      ...form,
      fields: [
        { id: 'who', type: 'name', required: true },
        { id: 'deal', type: 'choice', required: true, options: ['exchange', 'gift'] },
      ],
    }
    expect(fitted(newer, whole)).toMatchObject({ at: 'deal', answers: { who: 'answer' } })
    expect(fitted(newer, { ...whole, at: 'children', row: ['x'] }).at).toBe('deal')
  })

  describe('of somebody who may not be there', () => {
    const family: Application = {
      ...form,
      fields: [
        { id: 'who', type: 'name', required: true },
        { id: 'father', type: 'name', required: false },
        { id: 'father-id', type: 'text', required: true, of: 'father' },
        { id: 'mother', type: 'name', required: false },
      ],
    }
    const [, father, card, mother] = family.fields as Application['fields'] & { length: 4 }
    const asked = answered(family, beginDraft(of, family), 'Асан')

    test('asks nothing about them', () => {
      const none = answered(family, asked, '')
      expect(none).toMatchObject({ at: mother?.id, answers: { father: '', 'father-id': '' } })
      expect(backwards(family, none).at).toBe(father?.id)
    })

    test('asks when they are named after all, and forgets when they are not', () => {
      const named = answered(family, at(answered(family, asked, ''), father as never), 'Үсен')
      expect(named).toMatchObject({ at: card?.id })
      const told = answered(family, named, '012345678')
      expect(backwards(family, told).at).toBe(card?.id)
      expect(answered(family, at(told, father as never), '').answers).toEqual({ who: 'Асан', father: '', 'father-id': '' })
    })

    test('keeps what was told when only the name is corrected', () => {
      const told = answered(family, answered(family, asked, 'Үсен'), '012345678')
      expect(answered(family, at(told, father as never), 'Үсенбай').answers).toMatchObject({ 'father-id': '012345678' })
    })
  })

  test('of an unknown shape is none', () => {
    for (const stored of [undefined, null, {}, { case: 'x' }, 'x']) expect(readDraft(stored, now)).toBeNull()
  })
})
