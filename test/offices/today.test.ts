import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../src/offices/choosing/target.ts'
import { todayFaults } from '../../src/offices/places/today-map.ts'
import { catalogue, directories } from './data.ts'

const rule = (service: string, channel: string) => {
  const flow = catalogue.flow(service)
  const found = flow?.channels.find(({ id }) => id === channel)
  if (!flow || !found) throw new Error(`${service} has no ${channel}`)
  return ruleOf(found)
}
const education = rule('preschool-registration', 'education-department')
const psc = rule('apostille', 'psc')

const first = (text: string): string => {
  const place = directories.places(text)[0]?.place
  return place ? `${place.name}, ${place.district ?? ''}, ${place.region}` : 'nothing'
}

describe('a region of today', () => {
  it.each([
    ['Ұлытау облысы', 'Қарағанды облысы', ['Жаңаарқа ауданы', 'Жезқазған қаласы', 'Сәтбаев қаласы', 'Қаражал қаласы', 'Ұлытау ауданы']],
    ['область Жетысу', 'Алматы облысы', ['Талдықорған қаласы', 'Текелі қаласы', 'Панфилов ауданы']],
    ['область Абай', 'Шығыс Қазақстан облысы', ['Семей қаласы', 'Аягөз ауданы', 'Үржар ауданы']],
    ['Туркестанская область', 'Оңтүстік Қазақстан облысы', ['Түркістан қаласы', 'Сайрам ауданы']],
  ])('«%s» has its own districts and no others', (text, printed, districts) => {
    const offices = directories.search(text, education).map(({ office }) => office)
    expect(offices.map(({ district }) => district)).toEqual(expect.arrayContaining(districts))
    expect(new Set(offices.map(({ region }) => region))).toEqual(new Set([printed]))
    const others = ['Балқаш қаласы', 'Іле ауданы', 'Өскемен қаласы', 'Шымкент қаласы']
    expect(offices.filter(({ district }) => others.includes(district ?? ''))).toEqual([])
  })

  it('of Abai has its centre in Semey', () => {
    expect(directories.search('Абай облысы', psc)[0]?.office.district).toBe('Семей қаласы')
  })

  it('holds its districts and villages', () => {
    expect(first('область Абай, Аягузский район')).toBe('Аягөз ауданы, Аягөз ауданы, Шығыс Қазақстан облысы')
    expect(first('Ulytau Region, Zhezkazgan')).toBe('Жезқазған қаласы, Жезқазған қаласы, Қарағанды облысы')
    expect(first('Жетісу облысы Панфилов ауданы Айдарлы')).toBe('Айдарлы, Панфилов ауданы, Алматы облысы')
  })
})

describe('a district or town of today', () => {
  it.each([
    ['Жетісай ауданы', 'Мақтаарал ауданы'],
    ['Келесский район', 'Сарыағаш ауданы'],
    ['Сауран', 'Кентау қаласы'],
    ['Кегенский район', 'Райымбек ауданы'],
    ['Самар ауданы', 'Көкпекті ауданы'],
    ['Мақаншы ауданы', 'Үржар ауданы'],
    ['Жаңасемей', 'Семей қаласы'],
    ['Алатау қаласы', 'Іле ауданы'],
    ['город Косшы', 'Целиноград ауданы'],
    ['Аксуатский район', 'Тарбағатай ауданы'],
    ['Марқакөл ауданы', 'Күршім ауданы'],
    ['Бәйтерек ауданы', 'Зеленов ауданы'],
    ['Тереңкөл ауданы', 'Қашыр ауданы'],
    ['район Аккулы', 'Лебяжі ауданы'],
    ['Район Биржан сал', 'Еңбекшілдер ауданы'],
    ['Беимбета Майлина', 'Таран ауданы'],
    ['Конаев', 'Қапшағай қаласы'],
  ])('«%s» leads to the office of %s', (text, printed) => {
    expect(directories.search(text, education)[0]?.office.district).toBe(printed)
  })
})

describe('a part of a city that has come since the print', () => {
  const places = (text: string) => directories.places(text).map(({ place }) => `${place.name}, ${directories.words.within(place, 'kk')}`)

  it.each([
    ['Астана, Байқоңыр ауданы', 'Байқоңыр ауданы, Астана қаласы'],
    ['район Нура, Астана', 'Нұра ауданы, Астана қаласы'],
    ['Сарайшық ауданы', 'Сарайшық ауданы, Астана қаласы'],
    ['Наурызбайский район Алматы', 'Наурызбай ауданы, Алматы қаласы'],
    ['Шымкент, Абай ауданы', 'Абай ауданы, Шымкент қаласы'],
    ['Аль-Фарабийский район', 'Әл-Фараби ауданы, Шымкент қаласы'],
    ['Шымкент Енбекшинский район', 'Еңбекші ауданы, Шымкент қаласы'],
    ['Каратауский район г. Шымкент', 'Қаратау ауданы, Шымкент қаласы'],
    ['Тұран ауданы', 'Тұран ауданы, Шымкент қаласы'],
  ])('«%s» is %s', (text, place) => expect(places(text)).toEqual([place]))

  it('leads to the offices of its city', () => {
    expect(directories.search('Нура, Астана', education).map(({ office }) => office.region)).toEqual(['Астана қаласы'])
    expect(directories.search('Шымкент Тұран ауданы', education).map(({ office }) => office.district)).toEqual(['Шымкент қаласы'])
    const almaty = directories.search('Наурызбай ауданы', education)
    expect(new Set(almaty.map(({ office }) => office.region))).toEqual(new Set(['Алматы қаласы']))
    expect(almaty.length).toBe(7)
    expect(new Set(directories.search('Сарайшық ауданы', psc).map(({ office }) => office.region))).toEqual(new Set(['Астана қаласы']))
  })

  it.each(['Нұра ауданы', 'Абай ауданы', 'Есіл ауданы'])('that has a namesake is asked about: «%s»', (text) => {
    expect(new Set(directories.places(text).map(({ place }) => place.region)).size).toBeGreaterThan(1)
  })
})

it.each([
  'Шаға',
  'Жаңа Иқан',
  'Ескі Иқан',
  'Үшқайық',
  'Иассы',
  'Ораңғай',
  'Қарашық',
  'Жүйнек',
  'Бабайқорған',
  'Шорнақ',
  'Майдантал',
  'Жібек жолы',
])('%s is a village of Сауран today and of Түркістан in the print', (village) => {
  const [hit] = directories.places(`Сауран ауданы, ${village}`)
  expect([hit?.sure, hit?.unread, hit?.place.kind, hit?.place.district]).toEqual(['exact', '', 'settlement', 'Түркістан қаласы'])
})

it('the villages of Семей are called after it in every language, not after Риддер', () => {
  const offices = directories.directory('rural-akimats').filter(({ district }) => district === 'Семей қаласы')
  expect(offices.length).toBeGreaterThan(10)
  expect(
    offices.filter((office) => /Риддер|Ridder/.test(['kk', 'ru', 'en'].map((lang) => directories.title(office, lang as 'kk')).join())),
  ).toEqual([])
})

it('cards know what a district and its region are called today', () => {
  const today = (region: string, district: string) => directories.todayOf({ region, district })
  expect(today('Шығыс Қазақстан облысы', 'Семей қаласы')?.region?.[1]).toBe('область Абай')
  expect(today('Шығыс Қазақстан облысы', 'Зырян ауданы')).toMatchObject({
    district: ['Алтай ауданы', 'район Алтай', 'Altai District'],
    region: null,
  })
  expect(today('Оңтүстік Қазақстан облысы', 'Шымкент қаласы')).toBeNull()
  expect(today('Қарағанды облысы', 'Балқаш қаласы')).toBeNull()
})

it('a name of the map that the print does not have is a fault of the file', () => {
  const one = { name: 'X', ru: 'X', en: 'X', also: [], centre: 'X', since: '2024', source: 'nobody' }
  const faults = (of: string, known: Parameters<typeof todayFaults>[1]) =>
    todayFaults({ regions: [{ ...one, of, districts: ['A ауданы', 'Z ауданы'], partly: [] }], districts: [] }, known)
  // A region that is not there is one fault, not one for each of its districts.
  expect(faults('Y облысы', [])).toEqual([{ key: 'regions.0.of', place: 'Y облысы' }])
  const print = [{ name: 'Алматы облысы', districts: [] }] as unknown as Parameters<typeof todayFaults>[1]
  expect(faults('Алматы облысы', print)).toEqual([
    { key: 'regions.0.districts.0', place: 'A ауданы' },
    { key: 'regions.0.districts.1', place: 'Z ауданы' },
  ])
})

describe('a village of today', () => {
  it.each([
    ['Байкент', 'Чапаев, Іле ауданы, Алматы облысы'],
    ['Кенен Азербаев Илийский район', 'Покровка, Іле ауданы, Алматы облысы'],
    ['Илийский район, п. Энергетический', 'Өтеген батыр, Іле ауданы, Алматы облысы'],
    ['Нарынкол', 'Нарынқол, Райымбек ауданы, Алматы облысы'],
    ['Келесский район, с. Абай', 'Абай, Сарыағаш ауданы, Оңтүстік Қазақстан облысы'],
    ['Шульбинск', 'Шүлбі, Семей қаласы, Шығыс Қазақстан облысы'],
    ['Бәйтерек ауданы Сырым батыр', 'Котельников, Зеленов ауданы, Батыс Қазақстан облысы'],
    ['Доссор', 'Доссор, Мақат ауданы, Атырау облысы'],
    ['пос. Агадырь', 'Ақадыр, Шет ауданы, Қарағанды облысы'],
  ])('«%s» is known by the name that it has now', (typed, place) => {
    expect(first(typed)).toBe(place)
  })
})
