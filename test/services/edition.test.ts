import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Case, moved } from '../../src/cases/case.ts'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { coverageOf, references, stands } from '../../src/services/coverage.ts'
import {
  clauseText,
  editionsOf,
  type Flow,
  freshness,
  isInForce,
  loadCatalogue,
  roadLines,
  rulesText,
  successorOf,
} from '../../src/services/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const catalogue = loadCatalogue(root)
const texts = loadTexts(join(root, 'locales'))
const flowOf = (id: string): Flow => {
  const flow = catalogue.flow(id)
  if (!flow) throw new Error(`no flow ${id}`)
  return flow
}
const guardianship = flowOf('guardianship-2026')

/** A later wording of the edition: one paper more, of the next year. */
const next: Flow = {
  ...guardianship,
  id: 'guardianship-2027',
  documents: [
    ...guardianship.documents,
    { id: 'photo', clause: 'Q 9', copies: [{ kind: 'copy', count: 1, returned: false, ifNeeded: false }], variants: [] },
  ],
  ...(guardianship.inForce ? { inForce: { ...guardianship.inForce, from: '2027-03-01', wording: '2027-03-01' } } : {}),
}

describe('editions', () => {
  it('puts the rules in force before the printed standard, and not before their day', () => {
    const ids = (day: string) => catalogue.editions('guardianship-certificate', day).map(({ flow }) => flow.id)
    expect(ids('2026-11-27')).toEqual(['guardianship-2026', 'guardianship-certificate'])
    expect(ids('2026-03-02')).toEqual(['guardianship-certificate'])
    expect(catalogue.editions('apostille', '2026-11-27').map(({ flow }) => flow.id)).toEqual(['apostille'])
  })

  it('gives a case the flow of its edition, and of the printed standard where it names none', () => {
    expect(catalogue.flowOf({ service: 'guardianship-certificate', edition: 'guardianship-2026' })?.act).toBe('order-158-2020')
    expect(catalogue.flowOf({ service: 'guardianship-certificate', edition: null })?.act).toBe('decree-336-2011')
    expect(catalogue.flowOf({ service: 'guardianship-certificate' })?.id).toBe('guardianship-certificate')
  })

  it('offers a new edition from its day, keeps the old one for its cases, and tells them of the new one', () => {
    const printed = flowOf('guardianship-certificate')
    const offered = (day: string) => editionsOf(printed, [guardianship, next], 'guardianship-certificate', day)
    expect(offered('2027-02-28').map(({ flow }) => flow.id)).toEqual(['guardianship-2026', 'guardianship-certificate'])
    expect(offered('2027-03-01').map(({ flow }) => flow.id)).toEqual(['guardianship-2027', 'guardianship-certificate'])
    expect(successorOf(guardianship, offered('2027-02-28'))).toBeNull()
    expect(successorOf(guardianship, offered('2027-03-01'))?.flow.id).toBe('guardianship-2027')
    expect(successorOf(printed, offered('2027-03-01'))).toBeNull()
  })

  it('moves a case with the ticks of papers that are the same', () => {
    const at = new Date(0)
    const of: Case = {
      ...{ id: 'abcdefghjk', citizen: 1, service: 'guardianship-certificate', edition: 'guardianship-2026', flowVersion: 1, name: null },
      ...{ answers: {}, skipped: [], ticks: ['request', 'gone'], office: null, submitted: null },
      channel: 'portal',
      state: 'gathering',
      ...{ due: null, collectBy: null, outcome: null, closed: null, shared: false, createdAt: at, updatedAt: at },
    }
    expect(moved({ flow: next, answers: {} }, of)).toMatchObject({ edition: 'guardianship-2027', ticks: ['request'], channel: 'portal' })
    expect(moved({ flow: flowOf('guardianship-certificate'), answers: {} }, of)).toMatchObject({ edition: null, ticks: [], channel: null })
  })

  it('tells how fresh a reading is', () => {
    expect(freshness('2026-11-27', '2027-10-27')).toBe('fresh')
    expect(freshness('2026-11-27', '2027-10-28')).toBe('ageing')
    expect(freshness('2026-11-27', '2027-11-26')).toBe('ageing')
    expect(freshness('2026-11-27', '2027-11-27')).toBe('stale')
  })
})

describe('the rules in force', () => {
  it.each(catalogue.inForce.map((flow) => [flow.id, flow] as const))(
    '%s cites only points that its act has, and leaves none blank',
    (_, flow) => {
      const act = catalogue.act(flow.act)
      expect(references(flow).filter(({ clause }) => !stands(clause, flow.inForce?.annexes[0], act))).toEqual([])
      const rows = coverageOf(flow, act)
      expect(rows.length).toBeGreaterThan(15)
      expect(rows.filter(({ status }) => status === 'blank')).toEqual([])
      expect(stands('Q 99', flow.inForce?.annexes[0], act)).toBe(false)
    },
  )

  it.each(catalogue.inForce.filter(isInForce).map((flow) => [flow.id, flow] as const))(
    '%s is told with its day in every language',
    (_, flow) => {
      const act = catalogue.act(flow.act)
      for (const lang of LANGS) {
        const fresh = rulesText(texts, lang, flow, act, flow.inForce.read)
        const stale = rulesText(texts, lang, flow, act, '2099-01-01')
        for (const day of [flow.inForce.wording, flow.inForce.read]) expect(fresh).toContain(day.split('-').reverse().join('.'))
        expect(stale).toContain('1414')
        expect(fresh).not.toContain('1414')
      }
    },
  )

  it('shows what replaced what, and leaves out what was not established for a service', () => {
    const act = catalogue.act('order-158-2020')
    if (!act) throw new Error('no act')
    const years = (service: string) => roadLines(texts, 'ru', act, service).map((line) => line.slice(6, 10))
    expect(years('guardianship-certificate')).toEqual(['2011', '2012', '2014', '2015', '2020', '2026'])
    expect(years('school-transport')).toEqual(['2011', '2012', '2015', '2020', '2026'])
  })

  it('says layered citations in words', () => {
    expect(clauseText(texts, 'en', 'R 10-2')).toBe('point 10-2 of the rules')
    expect(clauseText(texts, 'en', 'Q 9.3')).toBe('row 9.3 of the requirements')
    expect(clauseText(texts, 'en', '12/Q 4')).toBe('annex 12, row 4 of the requirements')
    expect(clauseText(texts, 'en', 'appk 92.1')).toBe('Administrative Procedural Code, article 92.1')
    expect(clauseText(texts, 'en', '11.4')).toBe('clause 11.4')
  })
})
