import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadTexts } from '../../src/i18n.ts'
import { fold, words } from '../../src/input/index.ts'
import { loadCatalogue } from '../../src/services/flows/load.ts'
import { buildSearch } from '../../src/services/search/service-search.ts'
import { ROOT } from './house.ts'

const queries = parse(readFileSync(join(ROOT, 'test/fixtures/search.yaml'), 'utf8')) as Record<string, Record<string, string[]>>
const { flows } = loadCatalogue(ROOT)
const search = buildSearch(flows, loadTexts(join(ROOT, 'locales')))
const asked = Object.entries(queries).flatMap(([id, languages]) =>
  Object.values(languages).flatMap((texts) => texts.map((text) => ({ id, text }))),
)

describe('folding', () => {
  it('makes one of Kazakh letters, the Russian ones typed instead, and Latin spellings', () => {
    for (const spelling of ['балабақша', 'балабакша', 'balabaqsha', 'balabaqşa', 'BALABAKSHA'])
      expect(fold(spelling)).toBe(fold('балабақша'))
    expect(fold('жетім')).toBe(fold('zhetim'))
    expect(fold('жетім')).toBe(fold('jetim'))
    expect(fold('апостиль')).toBe(fold('apostil'))
    expect(fold('нострификация')).toBe(fold('nostrifikatsiya'))
  })

  it('keeps different words different', () => {
    expect(new Set(['мал', 'мол', 'үй', 'жай', 'сату', 'саты'].map(fold)).size).toBe(6)
  })

  it('splits at everything that is no letter and no digit', () => {
    expect(words('Бала-бақша, №7: «садик»!')).toEqual(['bala', 'baksa', fold('садик')])
  })
})

describe('finding a service by everyday words', () => {
  it('has at least three queries per service and language', () => {
    expect(Object.keys(queries).sort()).toEqual(flows.map(({ id }) => id).sort())
    for (const languages of Object.values(queries))
      for (const lang of ['kk', 'ru', 'en']) expect(languages[lang]?.length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['встать в очередь в садик', 'preschool-registration'],
    ['мал басы', 'livestock-record'],
    ['apostil', 'apostille'],
  ])('is sure of «%s»', (text, id) => {
    expect(search.find(text)).toMatchObject({ sure: true, hits: [{ id }] })
  })

  it('shows the right one among three nearly always, first mostly, and is hardly ever sure of a wrong one', () => {
    const found = asked.map(({ id, text }) => ({ id, text, ...search.find(text) }))
    const missed = found.filter(({ id, hits }) => !hits.some((hit) => hit.id === id)).map(({ text }) => text)
    const second = found.filter(({ id, hits }) => hits[0]?.id !== id).map(({ text }) => text)
    const wrong = found.filter(({ id, sure, hits }) => sure && hits[0]?.id !== id).map(({ text }) => text)
    expect(missed.length / found.length, missed.join('; ')).toBeLessThan(0.02)
    expect(second.length / found.length, second.join('; ')).toBeLessThan(0.05)
    expect(wrong.length / found.length, wrong.join('; ')).toBeLessThan(0.01)
  })

  it('gives three at most, one when sure, best first', () => {
    for (const { text } of asked) {
      const { hits, sure } = search.find(text)
      expect(hits.length).toBeLessThanOrEqual(sure ? 1 : 3)
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
    }
  })

  it('finds nothing in greetings, signs and emptiness', () => {
    for (const text of ['', '   ', '???', 'привет', 'сәлем', 'hello', '👋', 'как получить'])
      expect(search.find(text)).toEqual({ hits: [], sure: false })
  })

  it('takes a text as long as Telegram sends', () => {
    expect(search.find('садик '.repeat(680)).hits[0]?.id).toBe('preschool-registration')
  })
})
