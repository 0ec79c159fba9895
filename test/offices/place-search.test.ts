import { describe, expect, it } from 'vitest'
import { joined, nameWords } from '../../src/offices/index.ts'
import { directories } from './data.ts'

/** «Абай, Абай ауданы, Қарағанды облысы (exact)» of the first place, and the words that were not understood. */
const first = (text: string): string => {
  const [hit] = directories.places(text)
  if (!hit) return 'nothing'
  const { place, sure, unread } = hit
  const district = place.kind === 'settlement' ? `, ${place.district}` : ''
  return `${place.name}${district}, ${place.region} (${sure})${unread ? ` [${unread}]` : ''}`
}

describe('a whole address', () => {
  const orders: Array<(parts: readonly string[]) => string> = [
    (parts) => parts.join(', '),
    (parts) => [...parts].reverse().join(', '),
    (parts) => parts.join(' '),
    (parts) => [...parts].reverse().join(' '),
    ([region = '', district = '', settlement = '']) => `${district}, ${settlement}, ${region}`,
  ]

  it('in any order, with commas or without, is the village in it: of every settlement of the directories', () => {
    const settlements = directories
      .regions()
      .flatMap(({ region }) => directories.districts(region))
      .flatMap((district) => directories.settlements(district))
    expect(settlements.length).toBeGreaterThan(3000)
    const lost = settlements.flatMap((place, index) => {
      const text = orders[index % orders.length]?.([place.region, place.district ?? '', place.name]) ?? ''
      const hits = directories.places(text)
      // The print spells some villages twice: «Сарышаған» and «Сары Шаған».
      const right = hits.some((hit) => hit.place.id === place.id) && hits[0]?.place.district === place.district
      return right && hits.every(({ sure, unread, place: { kind } }) => sure === 'exact' && unread === '' && kind === 'settlement')
        ? []
        : [text]
    })
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(settlements.length * 0.005)
  })

  it.each([
    ['Карагандинская область, Каркаралинский район, село Егиндыбулак', 'Егіндібұлақ, Қарқаралы ауданы, Қарағанды облысы (exact)'],
    ['karaganda region karkaraly district egindibulak', 'Егіндібұлақ, Қарқаралы ауданы, Қарағанды облысы (exact)'],
    ['с. Егиндыбулак Каркаралинского р-на', 'Егіндібұлақ, Қарқаралы ауданы, Қарағанды облысы (spelling)'],
    ['Алматинская обл Карасайский район г. Каскелен', 'Қаскелең, Қарасай ауданы, Алматы облысы (exact)'],
    ['Жамбыл облысы, Жамбыл ауданы, Аса', 'Аса, Жамбыл ауданы, Жамбыл облысы (exact)'],
    ['Республика Казахстан, ВКО, город Семей', 'Семей қаласы, Шығыс Қазақстан облысы (exact)'],
  ])('«%s» is %s', (text, place) => {
    expect(first(text)).toBe(place)
  })
})

describe('a text of which a part is no place', () => {
  it.each([
    ['Караганда Майкудук', 'Қарағанды қаласы, Қарағанды облысы (part) [майкудук]'],
    ['мкр. Самал, Алматы', 'Алматы қаласы, Алматы қаласы (part) [мкр самал]'],
    ['Самал шағын ауданы, Алматы', 'Алматы қаласы, Алматы қаласы (part) [самал шағын ауданы]'],
    ['алматы самал 2', 'Алматы қаласы, Алматы қаласы (part) [самал 2]'],
    ['ул. Ленина 5, Темиртау', 'Теміртау қаласы, Қарағанды облысы (part) [ул ленина 5]'],
    ['Темиртау, улица Абая 12, кв. 3', 'Теміртау қаласы, Қарағанды облысы (part) [улица абая 12 кв 3]'],
    ['Балқаш қаласы, Абай көшесі 7', 'Балқаш қаласы, Қарағанды облысы (part) [абай көшесі 7]'],
    ['7 Abai street, Temirtau', 'Теміртау қаласы, Қарағанды облысы (part) [7 abai street]'],
    ['Костанайская область, Нигденск', 'Қостанай облысы, Қостанай облысы (part) [нигденск]'],
    ['Алғабас, Теміртау', 'Теміртау қаласы, Қарағанды облысы (part) [алғабас]'],
  ])('is the largest place of it, with the rest named: «%s» is %s', (text, place) => {
    expect(first(text)).toBe(place)
  })

  it('is not taken for a message about a place', () => {
    for (const text of ['улица Ленина', 'Нигденск', 'дом 5']) expect(first(text)).toBe('nothing')
  })
})

describe('two places of one text', () => {
  const named = (text: string) => directories.places(text).map(({ place }) => place.name)

  it.each([
    ['Семей или Усть-Каменогорск', ['Семей қаласы', 'Өскемен қаласы']],
    ['Риддер немесе Семей', ['Риддер қаласы', 'Семей қаласы']],
    ['г. Семей и г. Риддер', ['Риддер қаласы', 'Семей қаласы']],
    ['из Караганды в Темиртау', ['Қарағанды қаласы', 'Теміртау қаласы']],
    ['Қарағандыдан Теміртауға', ['Қарағанды қаласы', 'Теміртау қаласы']],
    ['Шымкент - Тараз', ['Тараз қаласы', 'Шымкент қаласы']],
    ['Астана Косшы', ['Астана қаласы', 'Қосшы қаласы']],
    ['Almaty or Astana', ['Алматы қаласы', 'Астана қаласы']],
    ['из Алматы в Астану', ['Алматы қаласы', 'Астана қаласы']],
    ['Астана, Алматы', ['Алматы ауданы', 'Алматы қаласы', 'Астана қаласы']],
  ])('are a choice, never the first in silence: «%s»', (text, places) => {
    expect(named(text)).toHaveLength(places.length)
    expect(named(text)).toEqual(expect.arrayContaining(places))
  })

  it('of which the one lies in the other are one place', () => {
    expect(named('Караганда Темиртау')).toEqual(['Теміртау қаласы'])
    expect(named('Астана, район Алматы')).toEqual(['Алматы ауданы'])
    expect(named('мен Теміртауда тұрамын')).toEqual(['Теміртау қаласы'])
    expect(named('Темиртау Абая 12')).toEqual(['Теміртау қаласы'])
    expect(named('Или ауданы')).toEqual(['Іле ауданы'])
  })
})

describe('the place that somebody has left', () => {
  it.each([
    ['Шымкенттен Таразға көштім', 'Тараз қаласы'],
    ['Шымкент қаласынан Тараз қаласына көшіп келдім', 'Тараз қаласы'],
    ['переехал из Шымкента в Тараз', 'Тараз қаласы'],
    ['переехали в Астану из Кокшетау', 'Астана қаласы'],
    ['из Таласского района Жамбылской области переехали в Тараз', 'Тараз қаласы'],
    ['moved from Almaty to Astana', 'Астана қаласы'],
    ['I moved to Semey from Oral', 'Семей қаласы'],
    ['родом из Кызылорды, живу в Актобе', 'Ақтөбе қаласы'],
    ['родилась в Балхаше живу в Приозерске', 'Приозерск қаласы'],
    ['раньше жила в Павлодаре теперь в Экибастузе', 'Екібастұз қаласы'],
    ['бұрын Атырауда тұрдым, қазір Ақтаудамын', 'Ақтау қаласы'],
    ['бұрын Семейде тұрғанмын, Өскеменде тұрамын', 'Өскемен қаласы'],
    ['previously Aktau, now Atyrau', 'Атырау қаласы'],
  ])('is understood and not meant: «%s» is %s', (text, place) => {
    const hits = directories.places(text)
    expect(hits[0]).toMatchObject({ place: { name: place }, unread: '' })
    // Villages of the town's name may be meant too, the place that was left never.
    const sound = (name: string) => joined(nameWords(name))
    expect(new Set(hits.map((hit) => sound(hit.place.name)))).toEqual(new Set([sound(place)]))
  })

  it.each([
    ['я родом из Аркалыка', 'Арқалық қаласы'],
    ['переехала из Тараза', 'Тараз қаласы'],
    ['мы переехали в Темиртау', 'Теміртау қаласы'],
  ])('is all that there is where the text has no other: «%s» is %s', (text, place) => {
    expect(directories.places(text)[0]).toMatchObject({ place: { name: place }, unread: '' })
  })
})

describe('the wrong keyboard layout', () => {
  it.each([
    ['rfhfufylf', 'Қарағанды қаласы'],
    ['fkvfns', 'Алматы қаласы'],
    ['gfdkjlfh', 'Павлодар қаласы'],
  ])('is tried where the text says nothing: «%s» is %s', (text, place) => {
    expect(directories.places(text)[0]).toMatchObject({ place: { name: place }, sure: 'exact', unread: '' })
  })

  it('makes no place of a word that is none', () => {
    for (const text of ['how are you', 'pdf', 'ghbdtn', 'cgfcb,j']) expect(directories.places(text)).toEqual([])
  })
})

it.each([
  ['с. Турара Рыскулова, Тюлькубасский р-н', 'Т. Рысқұлов, Түлкібас ауданы, Оңтүстік Қазақстан облысы (spelling)'],
  ['Сакена Сейфуллина Шетский район', 'С.Сейфуллин, Шет ауданы, Қарағанды облысы (spelling)'],
  ['Turar Ryskulov, Tulkibas', 'Т. Рысқұлов, Түлкібас ауданы, Оңтүстік Қазақстан облысы (exact)'],
])('a village called after somebody is found by the whole name where the print has the initial: «%s»', (text, place) => {
  expect(first(text)).toBe(place)
})

it.each(['индекс 020100', 'Почтовый индекс: 020100', 'пошта индексі 020100', 'zip code 020100'])('«%s» is a postal index', (text) => {
  expect(directories.places(text)).toEqual(directories.places('020100'))
  expect(directories.places(text).length).toBeGreaterThan(0)
})

describe('a sentence', () => {
  it.each([
    ['Қарағандыда тұрамын', 'Қарағанды қаласы, Қарағанды облысы (spelling)'],
    ['мен Теміртауда тұрамын', 'Теміртау қаласы, Қарағанды облысы (spelling)'],
    ['Біз Шымкентте тұрамыз', 'Шымкент қаласы, Оңтүстік Қазақстан облысы (spelling)'],
    ['адрес в Семее', 'Семей қаласы, Шығыс Қазақстан облысы (spelling)'],
    ['живу в Караганде', 'Қарағанды қаласы, Қарағанды облысы (spelling)'],
    ['мы проживаем в городе Темиртау', 'Теміртау қаласы, Қарағанды облысы (exact)'],
    ['I live in Temirtau', 'Теміртау қаласы, Қарағанды облысы (exact)'],
    ['Казахстан, г. Караганда', 'Қарағанды қаласы, Қарағанды облысы (exact)'],
    ['Temirtau, Kazakhstan', 'Теміртау қаласы, Қарағанды облысы (exact)'],
  ])('«%s» is %s', (text, place) => {
    expect(first(text)).toBe(place)
  })
})

describe('a kind', () => {
  it.each(['село Кенгир', 'с.Кенгир', 'Кенгир-село', 'Кеңгір-ауылы', 'ауыл Кеңгір', 'село-Кенгир', 'Kengir village', 'Kengir auyly'])(
    'before, behind or joined to a name belongs to it: «%s»',
    (text) => {
      expect(first(text)).toBe('Кеңгір, Жезқазған қаласы, Қарағанды облысы (exact)')
    },
  )

  it('that the bot itself prints is read: every settlement is found by its title in three languages', () => {
    const lost = directories
      .regions()
      .flatMap(({ region }) => directories.districts(region))
      .flatMap((district) => directories.settlements(district))
      .flatMap((place) =>
        (['kk', 'ru', 'en'] as const).flatMap((lang) => {
          const title = directories.words.place(place, lang)
          const found = directories.places(title).some((hit) => hit.place.id === place.id && hit.unread === '')
          return found ? [] : [`${title} (${place.name}, ${place.district})`]
        }),
      )
    expect(lost).toEqual([])
  })
})

describe('of several places of a name', () => {
  it.each([
    ['Узынагаш', 'Ұзын ағаш, Жамбыл ауданы, Алматы облысы (exact)'],
    ['Сарыозек', 'Сарыөзек, Кербұлақ ауданы, Алматы облысы (exact)'],
    ['Карабулак', 'Қарабұлақ, Ескелді ауданы, Алматы облысы (exact)'],
    ['Шу', 'Шу, Шу ауданы, Жамбыл облысы (exact)'],
    ['Аксай', 'Ақсай, Бөрлі ауданы, Батыс Қазақстан облысы (exact)'],
  ])('the town or the centre of a district comes first: «%s» is %s', (text, place) => {
    expect(first(text)).toBe(place)
  })

  it('none is hidden by a spelling of one of them', () => {
    expect(directories.places('Есиль').map(({ place }) => place.region)).toEqual(
      expect.arrayContaining(['Астана қаласы', 'Ақмола облысы', 'Солтүстік Қазақстан облысы']),
    )
  })
})

describe('a centre as people spell it', () => {
  it.each([
    ['Щучинск', 'Щучинск, Бурабай ауданы, Ақмола облысы (exact)'],
    ['Боровое', 'Бурабай, Бурабай ауданы, Ақмола облысы (exact)'],
    ['Темирлановка', 'Темірлан, Ордабасы ауданы, Оңтүстік Қазақстан облысы (exact)'],
    ['Бурное', 'Момышұлы, Жуалы ауданы, Жамбыл облысы (exact)'],
    ['Узун-Агач', 'Ұзын ағаш, Жамбыл ауданы, Алматы облысы (exact)'],
    ['Хоргос', 'Қорғас, Панфилов ауданы, Алматы облысы (exact)'],
    ['Чунджа', 'Шонжы, Ұйғыр ауданы, Алматы облысы (exact)'],
    ['Чарск', 'Шар, Жарма ауданы, Шығыс Қазақстан облысы (exact)'],
  ])('«%s» is %s', (text, place) => {
    expect(first(text)).toBe(place)
  })
})

it('a short name that only sounds a little like another is never sure of it', () => {
  for (const text of ['Шур', 'Кос', 'Тез', 'Абу'])
    for (const { sure } of directories.places(text)) expect(['exact', 'similar'], text).toContain(sure)
})

it.each([
  ['Семейденмін', 'Семей қаласы'],
  ['біз Алматыданбыз', 'Алматы қаласы'],
  ['усть каман', 'Өскемен қаласы'],
  ['Лениногорск восточный казахстан', 'Риддер қаласы'],
  ['западный казахстан уральск', 'Орал қаласы'],
])('«%s»: where one is from, and regions as people call them, is %s', (text, wanted) => {
  expect(directories.places(text)[0]).toMatchObject({ place: { name: wanted }, unread: '' })
})
