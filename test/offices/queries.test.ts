import { transliterate } from 'transliteration'
import { describe, expect, it } from 'vitest'
import { joined, nameWords, type Place } from '../../src/offices/index.ts'
import { directories } from './data.ts'
import { LATER, TUNING, UNSEEN } from './queries.ts'

const districts = directories.regions().flatMap(({ region }) => directories.districts(region))
const settlements = districts.flatMap((district) => directories.settlements(district)).filter(({ name }) => /^\p{L}{4,}$/u.test(name))
/** Every n-th settlement: the same ones each time, from all regions. */
const sample = (n: number, from: number): Place[] => settlements.filter((_, index) => index % n === from)

const russian = (place: Place) => [
  directories.words.area(place.region, null, 'ru'),
  directories.words.area(place.region, place.district, 'ru'),
]
const kinds = { ru: ['с.', 'село', 'посёлок'], kk: ['ауылы', 'кенті', 'ауылында'] } as const
/** One letter in the middle doubled, left out, or changed places with the next. */
const slip = (name: string, index: number): string => {
  const at = Math.floor(name.length / 2)
  if (index % 3 === 0) return name.slice(0, at) + name.slice(at - 1)
  if (index % 3 === 1) return name.slice(0, at) + name.slice(at + 1)
  return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
}

/** Ways in which an address is written: of a place, and of its number in the sample. */
const WAYS: ReadonlyArray<readonly [name: string, write: (place: Place, index: number) => string]> = [
  ['Kazakh, the largest first', ({ region, district, name }) => [region, district, name].join(', ')],
  [
    'Kazakh, the smallest first, a kind behind',
    ({ region, district, name }, index) => `${name} ${kinds.kk[index % 3]} ${district} ${region}`,
  ],
  [
    'Russian, the largest first, a kind before',
    (place, index) => [...russian(place), `${kinds.ru[index % 3]} ${directories.words.place({ ...place, types: [] }, 'ru')}`].join(', '),
  ],
  [
    'Russian, no commas, the district first',
    (place) => `${russian(place)[1]} ${directories.words.place({ ...place, types: [] }, 'ru')} ${russian(place)[0]}`,
  ],
  ['Latin letters', ({ region, district, name }) => transliterate(`${name}, ${district}, ${region}`)],
  ['English', (place) => [directories.words.place(place, 'en'), directories.words.area(place.region, place.district, 'en')].join(', ')],
  ['with a slip', ({ district, name }, index) => `${district}, ${slip(name, index)}`],
]

/** Whether the first place is the one that was meant, or its twin: the print spells some villages of a district twice. */
const right = (place: Place, text: string): boolean => {
  const hits = directories.places(text)
  return (
    hits[0]?.place.district === place.district &&
    hits[0].place.region === place.region &&
    hits.slice(0, 2).some((hit) => hit.place.id === place.id)
  )
}

describe('queries made of the gazetteer by rules', () => {
  const queries = WAYS.flatMap(([way, write], from) =>
    sample(67, from * 7).map((place, index) => ({ way, place, text: write(place, index) })),
  )

  it('are at least 300, of all regions', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300)
    expect(new Set(queries.map(({ place }) => place.region)).size).toBe(directories.regions().length - 2)
  })

  it('have the right place first in at least 97 of 100', () => {
    const wrong = queries.filter(({ place, text }) => !right(place, text)).map(({ way, text }) => `${way}: ${text}`)
    expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.03)
  })
})

const sound = (name: string): string => joined(nameWords(name))
/** «Шалқар, Шалқар ауданы» and the district of that name are one answer, as are two spellings that the print has of a village. */
const isMeant = ({ kind, name, district, today }: Place, meant: string): boolean => {
  const [settlement = '', around] = meant.split(', ')
  if (around) return district === around && sound(name) === sound(settlement)
  return name === meant || (kind === 'settlement' && !today && district === meant && sound(name) === sound(meant))
}
const wrongOf = (queries: readonly (typeof TUNING)[number][]): string[] =>
  queries.flatMap(([text, place]) => {
    const [hit] = directories.places(text)
    return hit && isMeant(hit.place, place)
      ? []
      : [`${text}: ${hit ? `${hit.place.name}, ${hit.place.district}` : 'nothing'}, not ${place}`]
  })

describe('queries as people type them', () => {
  it('are a hundred, half of them unseen', () => {
    expect([TUNING.length, UNSEEN.length]).toEqual([50, 50])
    expect(new Set([...TUNING, ...UNSEEN].map(([text]) => text)).size).toBe(100)
  })

  it.each([
    ['tuned on', TUNING],
    ['unseen', UNSEEN],
    ['unseen at first', LATER],
  ])('%s have the right place first in at least 92 of 100', (_, queries) => {
    const wrong = wrongOf(queries)
    expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.08)
  })
})
