import { describe, expect, it } from 'vitest'
import { loadTexts } from '../../src/i18n.ts'
import { contactsOf, officeLines } from '../../src/offices/index.ts'
import { directories, ROOT } from './data.ts'

const texts = loadTexts(`${ROOT}/locales`)
const reader = (lang: 'kk' | 'ru' | 'en') => ({
  lang,
  t: (key: string, vars?: Readonly<Record<string, string | number>>) => texts.t(lang, key, vars),
})
const all = directories.names().flatMap((id) => directories.directory(id))
const inWords = (address: string, region = 'Қарағанды облысы') =>
  (['ru', 'en'] as const).map((lang) => directories.words.address({ region, address }, lang))

describe('an address for readers of Russian and English', () => {
  it.each([
    ['Абай к-сі, 8-үй', ['ул. Абай, д. 8', 'Abay St, building 8']],
    ['Балқаш қ. Уәлиханов көш., № 5 үй', ['г. Балхаш, ул. Уалиханов, д. 5', 'Balkhash, Ualikhanov St, building 5']],
    [
      'Шет ауданы. Ақшатау ауылы Нұржанов к-сі, 31',
      ['Шетский район, с. Акшатау, ул. Нуржанов, 31', 'Shet District, Akshatau village, Nurzhanov St, 31'],
    ],
    ['12-ші орам, 3 үй, 4-қабат, 15-бөлме', ['квартал 12, д. 3, этаж 4, каб. 15', 'quarter 12, building 3, floor 4, room 15']],
    [
      '7-шағын ауданы, 7 «а» үй (2-қабат, оң жақ қанат)',
      ['мкр. 7, д. 7 «а» (этаж 2, правое крыло)', 'microdistrict 7, building 7 «a» (floor 2, right wing)'],
    ],
    ['Бұқар жырау даңғылы, 16\\1', ['пр. Букар жырау, 16/1', 'Bukar zhyrau Ave, 16/1']],
    ['Мәдели қожа к-сі, н/ж', ['ул. Мадели кожа, без номера', 'Madeli kozha St, no number']],
    [
      '«Министрліктер үйі» әкімшілік ғимараты',
      ['«Дом министерств», административное здание', 'House of Ministries, administrative building'],
    ],
  ])('%s', (printed, said) => {
    expect(inWords(printed)).toEqual(said)
  })

  it('has the usual names of towns and districts of its own region, and never those of another', () => {
    expect(inWords('Абай ауданы')[0]).toBe('Абайский район')
    expect(inWords('Өскемен қаласы', 'Шығыс Қазақстан облысы')[0]).toBe('г. Усть-Каменогорск')
    expect(inWords('Өскемен қаласы')[0]).toBe('г. Оскемен')
  })

  it('is in its letters alone for every office, and loses no number', () => {
    for (const office of all) {
      const [ru, en] = (['ru', 'en'] as const).map((lang) => directories.words.address(office, lang) ?? '')
      expect(ru).not.toMatch(/[әғқңөұүһі]/i)
      expect(en).not.toMatch(/[а-яё]/i)
      const numbers = (office.address ?? '').match(/\d+/g) ?? []
      for (const said of [ru, en]) expect((said ?? '').match(/\d+/g) ?? []).toEqual(numbers)
    }
  })

  it('is the print in Kazakh', () => {
    for (const office of all) expect(directories.words.address(office, 'kk')).toBeNull()
  })
})

describe('how an office is reached', () => {
  const centre = directories.office('psc-09')
  const committee = directories.office('committee')
  if (!centre || !committee) throw new Error('no office')

  it('has the printed address beside that of the reader', () => {
    const { where } = contactsOf(directories, reader('ru'), centre)
    expect(where[0]).toMatch(/ул\. Чкалов, д\. 7$/)
    expect(where[1]).toContain(centre.address)
    expect(contactsOf(directories, reader('kk'), centre).where).toEqual([centre.address])
  })

  it('groups phones and says who answers, the head last', () => {
    const { phones } = contactsOf(directories, reader('en'), committee)
    expect(phones).toMatch(/^\+7 717 274 24 30 \(specialist\), /)
    expect(phones).toMatch(/, \+7 717 274 23 49 \(chair\)$/)
    expect(contactsOf(directories, reader('en'), centre).phones).toBe(
      '+7 721 241 63 03, +7 721 242 09 10 (reception), +7 721 241 63 10 (reception)',
    )
  })

  it('is on lines that hold every phone of the office', () => {
    for (const office of all) {
      const lines = officeLines(directories, reader('ru'), office).join('\n')
      for (const phone of office.phones) expect(lines.replace(/[^\d+]/g, '')).toContain(phone)
    }
  })
})
