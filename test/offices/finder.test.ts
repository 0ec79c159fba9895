import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openTarget, ruleOf } from '../../src/offices/choosing/target.ts'
import { ownRegionFirst } from '../../src/offices/directories/responsible.ts'
import { LONGEST_QUERY } from '../../src/offices/places/place-search.ts'
import { catalogue, directories, ROOT } from './data.ts'

const rule = (service: string, channel: string) => {
  const flow = catalogue.flow(service)
  const found = flow?.channels.find(({ id }) => id === channel)
  if (!flow || !found) throw new Error(`${service} has no ${channel}`)
  return ruleOf(found)
}
const akimat = rule('school-transport', 'rural-akimat')
const education = rule('preschool-registration', 'education-department')
const psc = rule('apostille', 'psc')

/** «Балқаш қаласы» of the places that a text may mean. */
const placesFor = (text: string): string[] => directories.places(text).map(({ place }) => `${place.name}, ${place.region}`)

describe('a place as people type it', () => {
  it.each([
    ['Караганда', 'Қарағанды қаласы, Қарағанды облысы'],
    ['Караганды', 'Қарағанды қаласы, Қарағанды облысы'],
    ['Qaragandy', 'Қарағанды қаласы, Қарағанды облысы'],
    ['karaganda', 'Қарағанды қаласы, Қарағанды облысы'],
    ['Балхаш', 'Балқаш қаласы, Қарағанды облысы'],
    ['усть-каменогорск', 'Өскемен қаласы, Шығыс Қазақстан облысы'],
    ['Устькаменогорске', 'Өскемен қаласы, Шығыс Қазақстан облысы'],
    ['петропавловск', 'Петропавл қаласы, Солтүстік Қазақстан облысы'],
    ['уральск', 'Орал қаласы, Батыс Қазақстан облысы'],
    ['в Темиртау', 'Теміртау қаласы, Қарағанды облысы'],
    ['я живу в Темиртау', 'Теміртау қаласы, Қарағанды облысы'],
    ['Каркаралинский район', 'Қарқаралы ауданы, Қарағанды облысы'],
    ['в Каркаралинском районе', 'Қарқаралы ауданы, Қарағанды облысы'],
    ['Қарқаралы ауданында', 'Қарқаралы ауданы, Қарағанды облысы'],
    ['Karkaraly District', 'Қарқаралы ауданы, Қарағанды облысы'],
    ['Кеңгір селосында', 'Кеңгір, Қарағанды облысы'],
    ['Семипалатинск', 'Семей қаласы, Шығыс Қазақстан облысы'],
    ['Нур-Султан', 'Астана қаласы, Астана қаласы'],
    ['р-н Турара Рыскулова', 'Тұрар Рысқұлов ауданы, Жамбыл облысы'],
    ['Темиртауу', 'Теміртау қаласы, Қарағанды облысы'],
    ['Темертау', 'Теміртау қаласы, Қарағанды облысы'],
    ['Эгибастуз', 'Екібастұз қаласы, Павлодар облысы'],
  ])('«%s» is %s', (text, place) => {
    expect(placesFor(text)[0]).toBe(place)
  })

  it('inside another one is that one alone', () => {
    expect(placesFor('Алғабас, Шиелі ауданы')).toEqual(['Алғабас, Қызылорда облысы'])
    expect(placesFor('Абай Қарқаралы')).toEqual(['Абай, Қарағанды облысы'])
    expect(placesFor('г. Абай Карагандинская область')).toEqual(['Абай, Қарағанды облысы'])
  })

  it('is never guessed: a name that a dozen districts have gives all of them', () => {
    const hits = directories.places('Алғабас')
    expect(new Set(hits.map(({ place }) => `${place.region} ${place.district}`)).size).toBeGreaterThanOrEqual(12)
    expect(new Set(hits.map(({ place }) => place.id)).size).toBe(hits.length)
  })

  it('with a slip is only likely, so that the citizen is asked', () => {
    expect(directories.places('Темертау').map(({ sure }) => sure)).not.toContain('exact')
  })

  it('that is no place of Kazakhstan, or no name, is nothing', () => {
    for (const text of ['', '   ', ',;', 'ывапролджэ', '12345', '999999', 'x'.repeat(LONGEST_QUERY + 1), 'Алматы '.repeat(570)])
      expect(directories.places(text), text.slice(0, 20)).toEqual([])
  })

  it('may be a postal index', () => {
    const [first] = directories.search('100615', akimat)
    expect(first?.office.postalIndex).toBe('100615')
    expect(first?.reason).toBe('serves')
  })
})

describe('the responsible office', () => {
  it('is the one that serves the settlement', () => {
    const [only, ...others] = directories.search('Кеңгір', akimat)
    expect(only).toMatchObject({ reason: 'serves', office: { directory: 'rural-akimats', district: 'Жезқазған қаласы' } })
    expect(others).toEqual([])
  })

  it('is else the district’s or town’s', () => {
    expect(directories.search('Балхаш', education)[0]).toMatchObject({ reason: 'district', office: { district: 'Балқаш қаласы' } })
    const offices = directories.search('Шет ауданы', akimat)
    expect(offices.length).toBeGreaterThan(10)
    for (const { office, reason } of offices) expect([office.district, reason]).toEqual(['Шет ауданы', 'district'])
  })

  // The print has the town's department twice (rows 156 and 168) and the district's not at all.
  it('of Павлодар is one for the town and another, said to be doubtful, for the district', () => {
    const education = { directory: 'education-departments', choose: 'district' } as const
    const found = (text: string) => directories.search(text, education).map(({ office }) => office)
    expect(found('г. Павлодар').map(({ id }) => id)).toEqual(['education-departments-156'])
    expect(found('Павлодарский район').map(({ id, doubtful }) => [id, doubtful])).toEqual([['education-departments-168', 'name-slipped']])
    expect(directories.places('Павлодар ауданы').map(({ place }) => place.kind)).toEqual(['district'])
    for (const office of found('Павлодар ауданы')) expect(directories.title(office, 'ru')).not.toContain('город')
  })

  it('is else the region’s', () => {
    expect(directories.search('Астана', education)).toMatchObject([{ reason: 'region', office: { region: 'Астана қаласы' } }])
  })

  // Clause 1 of the free-transport standard: the akimat of the settlement or rural district gives the service, nobody above it.
  it('is nobody where the directory has none for the place, though another one knows the body above', () => {
    expect(directories.search('Балхаш', akimat)).toEqual([])
    for (const region of directories.regions())
      for (const place of [region, ...directories.districts(region.region)])
        for (const { office } of directories.responsible(akimat, place)) expect(office.directory).toBe('rural-akimats')
  })

  it('is the nearest of the region where several can serve, the district’s own first', () => {
    const from = (place: string) => directories.search(place, psc)
    expect(from('Қарауыл').map(({ office }) => office.district)).toEqual(['Семей қаласы', 'Өскемен қаласы'])
    expect(from('Зайсан ауданы').map(({ office }) => office.district)).toEqual(['Өскемен қаласы', 'Семей қаласы'])
    const [near, far] = from('Зайсан ауданы')
    expect(near?.distanceKm ?? 0).toBeLessThan(far?.distanceKm ?? 0)
    const [medeu] = directories.search('Медеуский район', psc)
    expect(medeu?.office.district).toBe('Медеу ауданы')
  })

  it('of a district has a distance of its own: no district is measured from the capital of its region', () => {
    const unknown = directories
      .regions()
      .flatMap(({ region }) => directories.districts(region).filter(({ precision }) => precision === 'region'))
    expect(unknown.map(({ name }) => name)).toEqual([])
  })

  it('is the only one wherever one lives', () => {
    expect(directories.search('Қарқаралы', rule('bolashak', 'cip'))).toMatchObject([{ reason: 'only', office: { id: 'cip' } }])
  })

  it('is nobody where the directory is another region’s', () => {
    expect(directories.search('Павлодар', rule('livestock-record', 'agriculture-department'))).toEqual([])
  })

  it('finds every office of a directory with districts from its district', () => {
    for (const office of directories.directory('education-departments')) {
      if (!office.district) continue
      const place = directories.districts(office.region ?? '').find(({ name }) => name === office.district)
      expect(place, office.id).toBeDefined()
      expect(place && directories.responsible(education, place).map((answer) => answer.office.id)).toContain(office.id)
    }
  })
})

describe('the nearest offices', () => {
  const around = (lat: number, lon: number) => {
    const at = { lat, lon }
    const district = directories.districtNear(at)
    if (!district) throw new Error('no district is near')
    const near = directories.nearest('psc', at, 5).map(({ item, distanceKm }) => ({ office: item, reason: 'nearest' as const, distanceKm }))
    const { own, nearer } = ownRegionFirst(directories.responsible(psc, district), near, at)
    return { own: own.map(({ office }) => office.id), nearer: nearer.map(({ office }) => office.id) }
  }

  it('of the own region come before nearer ones of another', () => {
    // Balkhash, Karaganda region: Taldykorgan is nearer than Karaganda.
    expect(around(46.85, 75)).toEqual({ own: ['psc-09'], nearer: ['psc-03'] })
    expect(around(49.8, 73.1)).toEqual({ own: ['psc-09'], nearer: [] })
  })

  it('of the own region come nearest first', () => {
    expect(around(50.4, 80.2).own).toEqual(['psc-06', 'psc-05'])
    expect(around(49.9, 82.6).own).toEqual(['psc-05', 'psc-06'])
  })

  it('come in the order of distance', () => {
    const near = directories.nearest('psc', { lat: 49.8, lon: 73.1 }, 5)
    expect(near[0]?.item.id).toBe('psc-09')
    const away = near.map(({ distanceKm }) => distanceKm)
    expect(away).toEqual([...away].sort((a, b) => a - b))
    expect(away[0]).toBeLessThan(2)
  })

  it('are looked for only on the land of Kazakhstan', () => {
    for (const region of directories.regions())
      expect(region.coordinates && directories.inCountry(region.coordinates), region.name).toBe(true)
    const abroad = {
      caspian: [42, 50.8],
      bishkek: [42.87, 74.59],
      omsk: [54.98, 73.37],
      tashkent: [41.3, 69.24],
      moscow: [55.75, 37.6],
      aral: [0, 0],
    }
    for (const [name, [lat = 0, lon = 0]] of Object.entries(abroad)) expect(directories.inCountry({ lat, lon }), name).toBe(false)
  })
})

describe('names', () => {
  it('there are Russian and English ones of every region, district and town of a directory', () => {
    const known = new Set(
      directories.regions().flatMap(({ region }) => [region, ...directories.districts(region).map(({ name }) => `${region}|${name}`)]),
    )
    const missing = directories.names().flatMap((id) =>
      directories.directory(id).flatMap(({ region, district }) => {
        const keys = [region, region && district ? `${region}|${district}` : null].filter((key): key is string => key !== null)
        return keys.filter((key) => !known.has(key))
      }),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  it('stand in places.json as in places.yaml', () => {
    const written = parse(readFileSync(join(ROOT, 'data/places.yaml'), 'utf8')) as Array<{
      name: string
      districts: Array<{ name: string; ru: string }>
    }>
    const built = (JSON.parse(readFileSync(join(ROOT, 'data/places.json'), 'utf8')) as { names: typeof written }).names
    expect(built).toMatchObject(written)
  })

  it('of offices have no Kazakh letters in Russian, and no Cyrillic ones in English', () => {
    for (const id of directories.names())
      for (const office of directories.directory(id)) {
        expect(directories.title(office, 'kk')).toBe(office.name)
        expect(directories.title(office, 'ru'), office.id).not.toMatch(/[әғқңөұүһі{}]/i)
        expect(directories.title(office, 'en'), office.id).not.toMatch(/[\p{Script=Cyrillic}{}]/u)
      }
  })

  it('of towns are the usual ones on buttons too', () => {
    const short = (id: string, lang: 'ru' | 'en') => {
      const office = directories.office(id)
      return office && directories.words.short(office, lang)
    }
    expect([short('education-departments-114', 'ru'), short('education-departments-114', 'en')]).toEqual(['Караганда', 'Karaganda'])
    expect([short('akim-offices-01', 'ru'), short('akim-offices-01', 'en')]).toEqual(['Балхаш', 'Balkhash'])
    // A town that is only the centre of a district keeps its kind.
    expect(short('rural-akimats-karaganda-001', 'ru')).toBe('город Абай')
  })

  it('every directory can be looked for outside of a case', () => {
    for (const id of directories.names()) expect(openTarget(id, catalogue, directories)?.rules).toHaveLength(1)
    expect(openTarget('nothing', catalogue, directories)).toBeNull()
  })
})
