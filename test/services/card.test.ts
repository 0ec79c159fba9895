import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { Card, CardFact, cardLines, cardRoad, checkContent, loadCatalogue, readContent } from '../../src/services/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const catalogue = loadCatalogue(root)
const texts = loadTexts(join(root, 'locales'))
const dotted = (day: string) => day.split('-').reverse().join('.')
const cardOf = (id: string): Card => {
  const card = catalogue.cards.find((one) => one.id === id)
  if (!card) throw new Error(`no card ${id}`)
  return card
}

describe('the cards of services whose rules were not in reach', () => {
  it('stand for every service that no edition serves today', () => {
    const without = catalogue.flows.filter(({ id }) => catalogue.editions(id, '2026-11-27').length === 1).map(({ id }) => id)
    for (const id of ['apostille', 'education-recognition', 'preschool-registration', 'livestock-record', 'household-farm-certificate']) {
      expect(without).toContain(id)
      expect(catalogue.card(id, '2026-11-27')?.facts.length).toBeGreaterThan(1)
      expect(catalogue.card(id, '2026-11-26')).toBeNull()
    }
  })

  it.each(catalogue.cards.map((card) => [card.id, card] as const))('%s shows each fact with its day and its source', (_, card) => {
    for (const lang of LANGS) {
      const { facts, unread, rule } = cardLines(texts, lang, catalogue, card, '2026-11-27')
      expect(facts).toHaveLength(card.facts.length)
      card.facts.forEach(({ day, site, act }, index) => {
        expect(facts[index]).toContain(dotted(day))
        expect(facts[index]).toContain(site ?? catalogue.act(act ?? card.act ?? '')?.number)
      })
      expect(unread).toHaveLength(card.unread.length)
      expect(rule).toContain(dotted(card.read))
      expect(rule).not.toContain('✅')
      // A year after the day read, to the day, it says to ask again.
      expect(rule).not.toContain('1414')
      const on = (day: string) => cardLines(texts, lang, catalogue, card, day).rule
      expect([on('2027-11-26').includes('1414'), on('2027-11-27').includes('1414')]).toEqual([false, true])
    }
  })

  it('says which wording was read and which is the newest, and reads as in force only where they are one', () => {
    const rule = (card: Card) => cardLines(texts, 'en', catalogue, card, '2026-11-27').rule
    expect(rule(cardOf('apostille-today'))).toMatch(/26\.06\.2026.*only.*10\.12\.2021/)
    expect(rule(cardOf('recognition-today'))).toMatch(/No\. 268.*30\.04\.2025.*not in reach/)
    expect(rule(cardOf('household-farm-today'))).toContain('No act in force')
    expect(rule({ ...cardOf('apostille-today'), wording: '2026-06-26' })).toContain('✅')
  })

  it('shows the road to the newest wording, and ends it where no act follows', () => {
    const years = (id: string) => cardRoad(texts, 'en', catalogue, cardOf(id)).map((line) => line.slice(6, 10))
    expect(years('apostille-today')).toEqual(['2011', '2012', '2015', '2020', '2026'])
    expect(years('recognition-today')).toEqual(['2011', '2012', '2015', '2021', '2023', '2023', '2025'])
    expect(years('livestock-today')).toEqual(['2008', '2009'])
    expect(years('household-farm-today')).toEqual(['2008', '2009', '2009', '2013', '2015'])
  })

  it('cite only points that their acts have', () => {
    const { input } = readContent(root, '2026-11-27')
    const faults = (facts: unknown[]) =>
      checkContent({
        ...input,
        catalogue: { ...catalogue, flows: [], inForce: [], cards: [Card.parse({ ...cardOf('apostille-today'), facts })] },
        code: [],
      })
        .filter(({ code }) => code === 'unknown')
        .map(({ key }) => key)
    const day = '2021-12-10'
    expect(faults([{ id: 'hague', day, clause: 'R 3' }])).toEqual([])
    expect(faults([{ id: 'hague', day, clause: 'R 19' }])).toEqual(['facts.0.clause'])
    expect(faults([{ id: 'hague', day, clause: 'R 3', act: 'order-1' }])).toEqual(['facts.0.act'])
    expect(CardFact.safeParse({ id: 'hague', day }).success).toBe(false)
    expect(CardFact.safeParse({ id: 'hague', day, clause: 'R 3', site: 'zakon.kz' }).success).toBe(false)
  })
})
