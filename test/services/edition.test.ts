import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Case, moved } from '../../src/cases/case.ts'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { coverageOf, references, stands } from '../../src/services/check/coverage.ts'
import {
  checkContent,
  clauseText,
  editionsOf,
  type Flow,
  feeText,
  freshness,
  isInForce,
  lawTexts,
  loadCatalogue,
  readContent,
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
    // The newest is retired: the wording that it had replaced is not in force again.
    const retired: Flow = { ...next, status: 'retired', retiredOn: '2027-04-01' }
    const left = editionsOf(printed, [guardianship, retired], 'guardianship-certificate', '2027-04-02')
    expect(left.map(({ flow }) => flow.id)).toEqual(['guardianship-certificate'])
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
    // A leap year between, and a reading of the 29th of February.
    expect(['2028-01-29', '2028-01-30', '2028-02-28', '2028-02-29'].map((day) => freshness('2027-02-28', day))).toEqual([
      ...['ageing', 'ageing', 'stale', 'stale'],
    ])
    expect(['2029-01-29', '2029-01-30', '2029-02-28', '2029-03-01'].map((day) => freshness('2028-02-29', day))).toEqual([
      ...['fresh', 'ageing', 'ageing', 'stale'],
    ])
  })
})

/** The faults of the content with one edition changed, on a day. */
function faultsWith(change: (flow: Flow) => Flow, day = '2026-11-28'): string[] {
  const { input } = readContent(root, day)
  const changed = {
    ...input.catalogue,
    inForce: input.catalogue.inForce.map((flow) => (flow.id === guardianship.id ? change(flow) : flow)),
  }
  return checkContent({ ...input, catalogue: changed, code: [] })
    .filter(({ file }) => file.startsWith('flows/today/'))
    .map(({ file, key, code, severity }) => [file.replace('flows/today/', ''), key, code, severity].join(' '))
}

describe('the check of the rules in force', () => {
  const without = (id: string) => (flow: Flow) => ({ ...flow, facts: flow.facts.filter((fact) => fact.id !== id) })
  const citing = (clause: string) => (flow: Flow) => ({
    ...flow,
    facts: flow.facts.map((fact) => (fact.id === 'complaint-until' ? { ...fact, clause } : fact)),
  })

  it('fails where a fact cites a point, or an article of a law, that was not read', () => {
    const at = guardianship.facts.findIndex(({ id }) => id === 'complaint-until')
    expect(faultsWith((flow) => flow)).toEqual([])
    // A row, an item of a row, a point, a form, an annex that no act has.
    const act = catalogue.act(guardianship.act)
    for (const clause of ['Q 12', 'Q 10.3', 'Q 9.1', 'R 10', 'R 7-2', 'F 4', '99/Q 1'])
      expect([clause, stands(clause, guardianship.inForce?.annexes[0], act, catalogue.act)]).toEqual([clause, false])
    for (const clause of ['Q 10.3', 'appk 92.9', '88-v 26.1'])
      expect(faultsWith(citing(clause))).toEqual([`guardianship-2026.yaml facts.${at}.clause clause error`])
    expect(faultsWith(citing('appk 92.2'))).toEqual([])
  })

  it('fails where a point of the rules is neither told nor excused', () => {
    expect(faultsWith(without('term')).some((line) => line.includes('error'))).toBe(true)
    // Whichever fact goes, the points that nothing else tells are blank, and no others.
    for (const flow of catalogue.inForce) {
      const act = catalogue.act(flow.act)
      const untold = (id: string) => {
        const rest = { ...flow, facts: flow.facts.filter((fact) => fact.id !== id) }
        return coverageOf(rest, act).flatMap((row) => (row.status === 'blank' ? [row.clause] : []))
      }
      for (const { id, clause } of flow.facts) {
        const alone = coverageOf(flow, act).find((row) => row.status === 'told' && row.where.length === 1 && row.clause === clause)
        const excused = flow.untold.some((one) => one.clause === clause || clause.startsWith(`${one.clause}.`))
        if (alone && !excused) expect([flow.id, id, untold(id)]).toEqual([flow.id, id, [clause]])
      }
    }
    expect(faultsWith((flow) => ({ ...flow, untold: [] })).some((line) => line.includes('error'))).toBe(true)
  })

  it('warns of every reading thirty days before it is a year old, and stops nothing', () => {
    const on = (day: string) => faultsWith((flow) => flow, day)
    const files = [...catalogue.inForce, ...catalogue.cards].map(({ id }) => `${id}.yaml`).sort()
    expect(on('2027-10-27')).toEqual([])
    for (const day of ['2027-10-28', '2027-11-27']) {
      expect(
        on(day)
          .map((line) => line.split(' ')[0])
          .sort(),
      ).toEqual(files)
      expect(on(day).filter((line) => !line.endsWith('old-reading warning'))).toEqual([])
    }
  })

  it('goes on in a year whose index is not known: it says where to ask, and stops nothing', () => {
    const { input } = readContent(root, '2027-02-01')
    const found = checkContent(input)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(found.filter(({ code }) => code === 'mci-past')).toHaveLength(1)
    const fee = { kind: 'mci', amount: 0.5, clause: '8' } as const
    for (const lang of LANGS) {
      expect(feeText(texts, lang, fee, catalogue.mci, '2026-12-31')).toContain('₸')
      const said = feeText(texts, lang, fee, catalogue.mci, '2027-01-01')
      expect(said).not.toContain('₸')
      expect(said).toContain('1414')
    }
  })

  it('says of the two laws of what day they are, and that a newer wording is known', () => {
    for (const lang of LANGS) {
      const [code = '', law = ''] = lawTexts(texts, lang, catalogue, '2026-11-28')
      for (const day of ['19.03.2026', '27.11.2026', '25.08.2026']) expect(code).toContain(day)
      expect(law).toContain('09.01.2026')
      const [old = ''] = lawTexts(texts, lang, catalogue, '2027-11-27')
      expect(old).toContain('1414')
    }
  })
})

describe('the rules in force', () => {
  it.each(catalogue.inForce.map((flow) => [flow.id, flow] as const))(
    '%s cites only points that its act has, and leaves none blank',
    (_, flow) => {
      const act = catalogue.act(flow.act)
      expect(references(flow).filter(({ clause }) => !stands(clause, flow.inForce?.annexes[0], act, catalogue.act))).toEqual([])
      const rows = coverageOf(flow, act)
      expect(rows.length).toBeGreaterThan(15)
      expect(rows.filter(({ status }) => status === 'blank')).toEqual([])
      for (const none of ['Q 99', 'R 99', 'appk 500.1', 'appk 92.9', '88-v 99'])
        expect(stands(none, flow.inForce?.annexes[0], act, catalogue.act)).toBe(false)
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

  it.each(catalogue.inForce.filter(isInForce).flatMap(({ inForce }) => inForce.serves.map(({ service }) => [service, inForce] as const)))(
    '%s has a chat by them in every language, from /start to the due date, with its day',
    (service, { wording, read }) => {
      for (const lang of LANGS) {
        const chat = readFileSync(join(root, `test/chats/${service}-today.${lang}.yaml`), 'utf8')
        expect(chat).toMatch(/^ {2}- user: \{send: \/start\}/m)
        expect(chat).toContain(`language: ${lang}`)
        expect(chat).toContain(texts.t(lang, 'cases-submitted-on', { day: '§' }).split('§')[0])
        expect(chat).toContain('📅 <b>')
        for (const day of [wording, read]) expect(chat).toContain(day.split('-').reverse().join('.'))
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
