import { transliterate } from 'transliteration'
import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../src/offices/choosing/target.ts'
import type { Office } from '../../src/offices/index.ts'
import { isTown } from '../../src/offices/places/place-reading.ts'
import { catalogue, directories } from './data.ts'

/** Kazakh letters as people type them on a Russian keyboard. */
const RUSSIAN: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }
const russian = (name: string): string =>
  [...name].map((letter) => RUSSIAN[letter] ?? RUSSIAN[letter.toLowerCase()]?.toUpperCase() ?? letter).join('')

/** The Kazakh Latin alphabet in plain letters: Qaragandy, Zhezqazgan. */
const QAZAQ: Record<string, string> = {
  ...{ қ: 'q', ғ: 'g', ң: 'n', ә: 'a', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ы: 'y', й: 'i', у: 'u' },
}
const qazaq = (name: string): string => transliterate([...name.toLowerCase()].map((letter) => QAZAQ[letter] ?? letter).join(''))

const flowFor = (directory: string) => {
  for (const flow of catalogue.flows) for (const channel of flow.channels) if (channel.directory === directory) return ruleOf(channel)
  throw new Error(`no channel uses ${directory}`)
}

interface Named {
  readonly name: string
  readonly rule: ReturnType<typeof flowFor>
  /** Ids of the offices that have a place of this name. */
  readonly right: ReadonlySet<string>
}

/** Every name of a place in a directory, with the offices that serve or stand for one of that name. */
function namesOf(directory: string, names: (office: Office) => readonly string[]): Named[] {
  const found = new Map<string, Set<string>>()
  for (const office of directories.directory(directory))
    for (const name of names(office)) found.set(name.toLowerCase(), (found.get(name.toLowerCase()) ?? new Set()).add(office.id))
  return [...found].map(([name, right]) => ({ name, rule: flowFor(directory), right }))
}

const settlements = (office: Office): string[] =>
  office.serves.filter(({ kind }) => kind !== 'аудан' && kind !== 'облыс').map(({ name }) => name)
const districts = (office: Office): string[] => (office.district ? [office.district] : [])

const all: Named[] = [
  ...['rural-akimats', 'rural-akims'].flatMap((id) => namesOf(id, settlements)),
  ...['education-departments', 'agriculture-departments'].flatMap((id) => namesOf(id, districts)),
]

const wrong = (spelling: (name: string) => string): string[] =>
  all
    .filter(({ name, rule, right }) => {
      const [first] = directories.search(spelling(name), rule)
      // A town or the centre of a district comes before villages of its name, wherever its office is.
      return !first || !(right.has(first.office.id) || first.hit.place.centre || isTown(first.hit.place))
    })
    .map(({ name }) => name)

describe('every place name of the directories', () => {
  it('is there in thousands', () => {
    expect(all.length).toBeGreaterThan(2500)
  })

  it('typed in Kazakh leads to a right office first', () => {
    expect(wrong((name) => name)).toEqual([])
  })

  it('that several places have is answered with all of them', () => {
    for (const { name, rule, right } of all) {
      const found = new Set(directories.search(name, rule).map(({ office }) => office.id))
      expect(
        [...right].filter((id) => !found.has(id)),
        name,
      ).toEqual([])
    }
  })

  it.each([
    ['in Russian letters', russian],
    ['in Latin letters', (name: string) => transliterate(name)],
    ['in Latin letters, the Kazakh way', qazaq],
  ])('typed %s leads to a right office first in at least 95 of 100', (_, spelling) => {
    expect(wrong(spelling).length / all.length).toBeLessThan(0.05)
  })
})
