import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNearest } from '../../src/input/intent/nearest-examples.ts'
import { correctByExamples } from '../../src/input/intent/vote.ts'

const examples = [
  { label: 'bus', text: 'ауылдан мектепке автобус' },
  { label: 'bus', text: 'school bus for the village' },
  { label: 'stop', text: 'больше не пишите мне' },
  { label: 'stop', text: 'не присылайте сообщения' },
  { label: 'stop', text: 'хватит писать' },
]

describe('the examples that are nearest', () => {
  const nearest = buildNearest(examples)

  it('give each example to itself, whole', () => {
    for (const { label, text } of examples) {
      const { likeness, votes } = nearest(text)
      expect(likeness, text).toBeCloseTo(1)
      expect(votes[0]?.label, text).toBe(label)
    }
  })

  it('read through slips, endings, letters and scripts', () => {
    expect(nearest('aulgan mektepke avtobus').votes[0]?.label).toBe('bus')
    expect(nearest('хватиит писат').votes[0]?.label).toBe('stop')
    expect(nearest('АУЫЛДАҒЫ МЕКТЕПТІҢ АВТОБУСЫ').votes[0]?.label).toBe('bus')
  })

  it('have shares that make one, the largest first, and say nothing of what shares nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { likeness, votes } = nearest(text)
        const shares = votes.map(({ share }) => share)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
        if (votes.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        else expect(likeness).toBe(0)
        expect(likeness).toBeLessThanOrEqual(1.000_001)
      }),
    )
    expect(nearest('zzzz')).toEqual({ likeness: 0, votes: [] })
  })
})

describe('words corrected by examples', () => {
  const isService = (label: string) => label === 'bus' || label === 'sale'
  const near = (likeness: number, ...votes: Array<[string, number]>) => ({
    likeness,
    votes: votes.map(([label, share]) => ({ label, share })),
  })
  const said = (label: string, sure: boolean, choices: string[] = []) => ({ label, sure, choices })
  const words = 3

  it('decide where the words do not know, and are sure only together', () => {
    expect(correctByExamples(said('unknown', false), near(0.5, ['stop', 0.7], ['bus', 0.3]), isService, words)).toEqual(
      said('stop', false, ['bus']),
    )
    expect(correctByExamples(said('unknown', false), near(0.5, ['stop', 0.95]), isService, words)).toEqual(said('stop', true))
    expect(correctByExamples(said('sale', false, ['sale']), near(0.5, ['sale', 0.95]), isService, words)).toMatchObject({ sure: true })
  })

  it('ask where the words are sure of one thing and all examples of another', () => {
    expect(correctByExamples(said('sale', true, ['sale']), near(0.5, ['bus', 0.95]), isService, words)).toEqual(
      said('bus', false, ['bus', 'sale']),
    )
    expect(correctByExamples(said('sale', true, ['sale']), near(0.5, ['bus', 0.8], ['sale', 0.2]), isService, words)).toEqual(
      said('sale', true, ['sale']),
    )
    expect(correctByExamples(said('outside', true), near(0.5, ['bus', 0.6], ['outside', 0.4]), isService, words)).toEqual(
      said('bus', false, ['bus']),
    )
  })

  it('never talk a person in need or a name of a place away, nor hear what is hardly like them', () => {
    for (const label of ['danger', 'place'])
      expect(correctByExamples(said(label, true), near(0.9, ['bus', 1]), isService, words)).toEqual(said(label, true))
    expect(correctByExamples(said('unknown', false), near(0.1, ['bus', 1]), isService, words)).toEqual(said('unknown', false))
  })

  it('hear no greeting in a long text', () => {
    expect(correctByExamples(said('unknown', false), near(0.5, ['greeting', 0.6], ['bus', 0.4]), isService, 9)).toMatchObject({
      label: 'bus',
    })
    expect(correctByExamples(said('unknown', false), near(0.5, ['greeting', 0.6], ['bus', 0.4]), isService, 2)).toMatchObject({
      label: 'greeting',
    })
  })
})
