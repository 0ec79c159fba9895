import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRegionAkimats } from '../../src/ingest/directories/region-akimats.ts'
import { readRuralAkimats } from '../../src/ingest/directories/rural-akimats.ts'
import { districtOf } from '../../src/ingest/districts.ts'
import { parseServes } from '../../src/ingest/fields/serves.ts'
import { mendAddress, mendPhones, mendWords } from '../../src/ingest/misprints.ts'
import { Office } from '../../src/offices/office.ts'
import { describeActs, pick, sourceLines } from './source.ts'

interface Expected {
  id: string
  lines: number[]
  row: number | null
  district: string | null
  name: string
  serves: { name: string; kind: string | null }[]
  phones: string[]
  postalIndex: string | null
  address: string | null
  site: string | null
  email: string | null
}

const fixture = JSON.parse(readFileSync(new URL('../fixtures/ingest/rural-akimats.json', import.meta.url), 'utf8')) as {
  random: Expected[]
  split: Expected[]
}

const decree = sourceLines('000_')

function essence(office: Office): Expected {
  const { id, source, district, name, serves, phones, postalIndex, address, site, email } = office
  return { id, lines: source.lines, row: source.row, district, name, serves, phones, postalIndex, address, site, email }
}

/** A little decree: the title of annex 1, the given lines, and the title of annex 2. */
function excerpt(...rows: string[]): string[] {
  return ['Жергілікті атқарушы органдарының елді мекендердің тізбесі', '', ...rows, '', '… стандартына', '2-қосымша']
}

const HEADER = 'р/с №\tӘкімдіктің толық атауы\tЕлді мекен атауы\tБайланыс телефоны\tЗаңды мекенжайы\tСайттың мекенжайы'
const read = (...rows: string[]) => readRuralAkimats(excerpt('Ақмола облысы\t\t\t\t\t', HEADER, '1\t2\t3\t4\t5\t6', ...rows))
const names = (...rows: string[]) => read(...rows).offices.map(({ name }) => name)
const row = (number: string, name: string, rest = 'Абай ауылы\t8(71638) 21094\tАбай ауылы инд.020100\t') => `${number}\t${name}\t${rest}`

describe('rows put together', () => {
  it('joins a first half without a number to the numbered half after the page break', () => {
    const { offices } = read('\t«Ақкөл ауданы Қырық-Құдық\t\t\t\t', '', row('10.', 'ауылдық округі әкімінің аппараты» ММ'))
    expect(offices).toHaveLength(1)
    expect(offices[0]).toMatchObject({
      name: 'Ақкөл ауданы Қырық-Құдық ауылдық округі әкімінің аппараты',
      source: { row: 10, lines: [6, 8] },
    })
  })

  it('joins a second half without a number to the numbered half before the page break', () => {
    const { offices } = read(
      '7\t«Алакөл ауданы Көлбай ауылдық\tБұдыр ауылы, Өлемді\t\t\t',
      '',
      '\tокругі әкімінің аппараты»ММ\tауылы Көлбай ауылы\t8(7283) 746288\tКөлбай ауылы\t',
      row('8', '«Алакөл ауданы Ақсу ауылдық округі әкімінің аппараты» ММ'),
    )
    expect(offices.map(({ name }) => name)).toEqual([
      'Алакөл ауданы Көлбай ауылдық округі әкімінің аппараты',
      'Алакөл ауданы Ақсу ауылдық округі әкімінің аппараты',
    ])
    expect(offices[0]?.serves.map(({ name }) => name)).toEqual(['Бұдыр', 'Өлемді', 'Көлбай'])
  })

  it('prints a word that stands at both sides of the page break once', () => {
    expect(
      names('10\t«Бесқарағай ауданы Сосновск ауылдық округі\tСосновск ауылы\t\t\t', '', '\tокругі әкімінің аппараты» ММ\t\t\t\t'),
    ).toEqual(['Бесқарағай ауданы Сосновск ауылдық округі әкімінің аппараты'])
  })

  it('takes settlements before the number and an address after the page break to the row they belong to', () => {
    const { offices } = read(
      '\t\tАлатау ауылы Қайнар ауылы\t\t\t',
      '',
      '59.\tТөле би ауданы «Алатау ауылдық округі әкімінің аппараты» ММ\tНысанбек ауылы\t8(725)47 6-74-96\t\t',
      '',
      '\t\t\t\tАбай ауылы инд.161103\t',
    )
    expect(offices).toHaveLength(1)
    expect(offices[0]?.serves.map(({ name }) => name)).toEqual(['Алатау', 'Қайнар', 'Нысанбек'])
    expect(offices[0]).toMatchObject({ address: 'Абай ауылы', postalIndex: '161103' })
  })

  it('keeps a whole row without a number as an office, and tells of it', () => {
    const { offices, notes } = read(
      row('15', '«Ақжайық ауданы Сарытоғай ауылдық округі әкімінің аппараты» ММ'),
      row('', '«Ақжайық ауданы Тайпақ ауылдық округі әкімінің аппараты» ММ'),
      '',
      row('16', '«Ақжайық ауданы Қабыршақты ауылдық округі әкімінің аппараты» ММ'),
    )
    expect(offices.map(({ source }) => source.row)).toEqual([15, null, 16])
    expect(notes.filter(({ kind }) => kind === 'unnumbered').map(({ office }) => office)).toEqual(['rural-akimats-akmola-002'])
  })

  it('tells holes and repeats of the numbering, and numbers ids by position', () => {
    const { offices, notes } = read(
      row('6', '«А ауданы Бес ауылдық округі әкімінің аппараты»'),
      row('9', '«А ауданы Он ауылдық округі әкімінің аппараты»'),
      row('9', '«А ауданы Жүз ауылдық округі әкімінің аппараты»'),
    )
    expect(offices.map(({ id }) => id.slice(-3))).toEqual(['001', '002', '003'])
    const told = notes.map(({ kind, detail }) => `${kind}: ${detail}`)
    expect(told.some((note) => /^hole: .* no row carries 7, 8$/.test(note))).toBe(true)
    expect(told).toContain('repeat: number 9 is printed again')
  })

  it('passes a header in the middle and takes a region whose header lacks «облысы»', () => {
    const { offices, notes } = read(
      row('1', '«Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты» ММ'),
      HEADER,
      row('2', '«Ақкөл ауданы Наумов ауылдық округі әкімінің аппараты» ММ'),
      'Солтүстік Қазақстан\t\t\t\t\t',
      row('1', 'Айыртау ауданы «Елец ауылдық округі әкімінің аппараты» ММ'),
    )
    expect(offices.map(({ region }) => region)).toEqual(['Ақмола облысы', 'Ақмола облысы', 'Солтүстік Қазақстан облысы'])
    expect(notes.filter(({ kind }) => kind === 'header-inside')).toHaveLength(1)
  })

  it('drops no line in silence', () => {
    const { notes } = read(row('1', '«Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты» ММ'), 'кейбір жол')
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'unreadable', lines: [7], detail: expect.stringContaining('кейбір жол') }))
  })

  it('says when the annex is not in the text', () => {
    expect(() => readRuralAkimats(['Басқа мәтін'])).toThrow(RangeError)
  })
})

describe('settlements served', () => {
  const served = (cell: string) => parseServes(mendWords(cell)).map(({ name, kind }) => `${name}|${kind}`)

  it.each([
    ['Ырғыз ауылы Ақшы ауылы, Қалалықұл ауылы', ['Ырғыз|ауыл', 'Ақшы|ауыл', 'Қалалықұл|ауыл']],
    ['Ұзынкөл ауылдық округі, (Алғабас ауылы)', ['Ұзынкөл|ауылдық округ', 'Алғабас|ауыл']],
    ['Қырық-Құдық ауылдық округі Азат ауылы.', ['Қырық-Құдық|ауылдық округ', 'Азат|ауыл']],
    ['Мүкір ауылы. Прииртышск ауылы', ['Мүкір|ауыл', 'Прииртышск|ауыл']],
    ['Қараоба ауылы Жарма ст. Беген орман шаруашылығы', ['Қараоба|ауыл', 'Жарма|станция', 'Беген|орман шаруашылығы']],
    ['Абай, Қопа және Тарғын ауылдары', ['Абай|ауыл', 'Қопа|ауыл', 'Тарғын|ауыл']],
    ['Қорғанбай ауылы 360, 366 разъезд', ['Қорғанбай|ауыл', '360|разъезд', '366|разъезд']],
    ['№ 68 раз. № 69 раз .', ['№ 68|разъезд', '№ 69|разъезд']],
    ['Құрлық р .82 Тербенбес р.83', ['Құрлық|разъезд', 'Тербенбес|разъезд']],
    ['Алтықұдық 87 р.Көктем ауылы', ['Алтықұдық|разъезд', 'Көктем|ауыл']],
    ['Веренка, ауылы, Жаң жол ауылы', ['Веренка|ауыл', 'Жаң жол|ауыл']],
    ['Сегізінші ауыл ауылы', ['Сегізінші ауыл|ауыл']],
    ['Шарбұлақ ауыл Кезеңбұлақ ауыл', ['Шарбұлақ|ауыл', 'Кезеңбұлақ|ауыл']],
    ['К и р о в о бөл.Қисықсай бөл.', ['Кирово|бөлімше', 'Қисықсай|бөлімше']],
    ['Каменный Карьер а у ы л ы Комсомольское ауылы', ['Каменный Карьер|ауыл', 'Комсомольское|ауыл']],
    ['М.Төлебаевауылы Ұлға ауылы', ['М.Төлебаев|ауыл', 'Ұлға|ауыл']],
    ['Қызыл үй ауылы Зеленые ключи ауылы', ['Қызыл үй|ауыл', 'Зеленые ключи|ауыл']],
    ['Аққыстау ауылы Х.Ерғалиев к-сі 15, Өркен ауылы', ['Аққыстау|ауыл', 'Өркен|ауыл']],
    ['Железнодоро жное ауылы', ['Железнодорожное|ауыл']],
    ['Ала - Бұталы ауылы Ново- Одесское ауылы', ['Ала-Бұталы|ауыл', 'Ново-Одесское|ауыл']],
    ['Жанқожа батыр', ['Жанқожа батыр|null']],
    ['', []],
  ])('reads «%s»', (cell, expected) => {
    expect(served(cell)).toEqual(expected)
  })
})

describe('addresses, phones and districts of the annex', () => {
  it('takes the first of several indexes, and none of seven or five digits', () => {
    const index = (address: string) =>
      read(row('1', '«Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты»', `\t\t${address}\t`)).offices[0]
    expect(index('Буревестник ауылы инд. 111402 Ақбұлақ ауылы инд.111401')).toMatchObject({
      postalIndex: '111402',
      address: 'Буревестник ауылы, Ақбұлақ ауылы инд. 111401',
    })
    expect(index('Астрахан ауданы Ұзынкөл ауылы инд .0203026')).toMatchObject({
      postalIndex: null,
      address: 'Астрахан ауданы Ұзынкөл ауылы',
      source: { raw: { address: 'Астрахан ауданы Ұзынкөл ауылы инд .0203026' } },
    })
    expect(index('Жоламан ст. 41106')).toMatchObject({ postalIndex: null, address: 'Жоламан ст.' })
    expect(index('Алмалы кенті, 54 иид.090103')).toMatchObject({ postalIndex: '090103', address: 'Алмалы кенті, 54' })
    expect(index('Аманкелді ауданы, Үрпек ауылы инд - .110200')).toMatchObject({ postalIndex: '110200' })
    expect(index('Бидайық ауылы индек; 100508')).toMatchObject({ postalIndex: '100508', address: 'Бидайық ауылы' })
    expect(index('Бесарық ауылы, 4Аинд. 120604')).toMatchObject({ postalIndex: '120604', address: 'Бесарық ауылы, 4А' })
  })

  it('joins what the print letter-spaces in an address', () => {
    expect(mendAddress('Юбилейное ауылы Мира к - с і , 1 5 инд.100106')).toBe('Юбилейное ауылы Мира к-сі, 15 инд. 100106')
  })

  const phones = (cell: string) => read(row('1', '«Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты»', `\t${cell}\t\t`))

  it.each([
    ['8(716)38 21094', ['+77163821094']],
    ['8(716) 4549454', ['+77164549454']],
    ['8(7133) 022310', ['+77133022310']],
    ['8(716)30 71296, 71202', ['+77163071296', '+77163071202']],
    ['8(726) 32 2-44-68 2-44-99', ['+77263224468', '+77263224499']],
    ['8(710)2 736135 771039 771034', ['+77102736135', '+77102771039', '+77102771034']],
    ['8(712)382723387123827244', ['+77123827233', '+77123827244']],
    ['8-72-338-20-300', ['+77233820300']],
    ['8(724)3 32-43-00; 32-26-76', ['+77243324300', '+77243322676']],
    ['+7 71543 2-47-32', ['+77154324732']],
  ])('reads the phone cell «%s»', (cell, expected) => {
    expect(phones(cell).offices[0]).toMatchObject({ phones: expected, phonesRaw: cell })
  })

  it.each(['8(716)22767', '3-36-30', '8(71331)', '8(724)2-31-31-5-81', '8(724)38-22-25-6-41', '8(716)35 551500'])(
    'leaves «%s» raw and tells of it',
    (cell) => {
      const { offices, notes } = phones(cell)
      expect(offices[0]).toMatchObject({ phones: [], phonesRaw: cell })
      expect(notes.map(({ kind }) => kind)).toContain('unresolved-phone')
    },
  )

  it('takes «жоқ» and a dash for no phone', () => {
    expect(phones('жоқ').offices[0]?.phonesRaw).toBeNull()
    expect(phones('-').offices[0]?.phonesRaw).toBeNull()
  })

  it('parts what is run together and nothing else', () => {
    expect(mendPhones('8(72839)22545 8(72839)34129')).toBe('8(72839)22545 8(72839)34129')
  })

  it.each([
    ['Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты', 'Ақкөл ауданы'],
    ['Мәртеке ауданы Қарашай ауылдық округі', 'Мәртөк ауданы'],
    ['М. Жұмабаев ауданы Чистов ауылдық округі', 'М.Жұмабаев ауданы'],
    ['Бұқар-Жырау ауданы Керней ауылдық округі', 'Бұқар Жырау ауданы'],
    ['Шал ақын ауданы Пришим ауылдық округі', 'Шал ақын ауданы'],
    ['Атбасар ауданының Полтавск ауылдық округі', 'Атбасар ауданы'],
    ['Райымбек аудандық Тасашы ауылдық округі', 'Райымбек ауданы'],
    ['Арқалық қаласы Родина ауылдық округі', 'Арқалық қаласы'],
    ['Аягөз қаласы әкімі аппараты', 'Аягөз ауданы'],
    ['Астрахан ауылы Әл-Фараби к-сі, 50', null],
  ])('finds the district of «%s»', (text, district) => {
    expect(districtOf(text)).toBe(district)
  })
})

describeActs('annex 1 of the decree', () => {
  const { offices, notes } = readRuralAkimats(decree ?? [])
  const byId = new Map(offices.map((office) => [office.id, office]))

  it('gives offices that keep the schema, each with an id of its own', () => {
    for (const office of offices) expect(Office.safeParse(office).error?.message).toBeUndefined()
    expect(byId.size).toBe(offices.length)
  })

  it('reads every line of the table into an office, and no line into two', () => {
    const used = offices.flatMap(({ source }) => source.lines)
    expect(new Set(used).size).toBe(used.length)
    const [first = 0, last = 0] = [Math.min(...used), Math.max(...used)]
    const unused = (decree ?? [])
      .slice(first - 1, last)
      .map((text, index) => ({ text, line: first + index }))
      .filter(({ text, line }) => /\t.*\S/.test(text) && !/^(?:[рp]\/с №|1\t2\t3)/iu.test(text) && !used.includes(line))
    expect(unused).toEqual([])
    expect(notes.filter(({ kind, office }) => kind === 'unreadable' && !office)).toEqual([])
  })

  it('has the regions of the print, each as long as its numbers and their holes say', () => {
    const last = (region: string) => offices.filter((office) => office.region === region).at(-1)?.source.row
    // Read from the print: region → last number, numbers missing, rows without a number.
    const print: [string, number, number, number][] = [
      ['Ақмола облысы', 103, 0, 0],
      ['Ақтөбе облысы', 57, 0, 0],
      ['Алматы облысы', 68, 0, 0],
      ['Атырау облысы', 16, 0, 0],
      ['Шығыс Қазақстан облысы', 123, 0, 0],
      ['Жамбыл облысы', 53, 0, 0],
      ['Батыс Қазақстан облысы', 132, 0, 1],
      ['Қарағанды облысы', 190, 0, 2],
      ['Қостанай облысы', 174, 5, 0],
      ['Қызылорда облысы', 143, 0, 0],
      ['Маңғыстау облысы', 11, 0, 0],
      ['Павлодар облысы', 119, 1, 1],
      ['Солтүстік Қазақстан облысы', 160, 0, 0],
      ['Оңтүстік Қазақстан облысы', 96, 1, 0],
    ]
    expect([...new Set(offices.map(({ region }) => region))]).toEqual(print.map(([region]) => region))
    for (const [region, number, missing, unnumbered] of print) {
      expect(last(region), region).toBe(number)
      expect(offices.filter((office) => office.region === region).length, region).toBe(number - missing + unnumbered)
    }
  })

  it('keeps the offices that stand without a number', () => {
    expect(offices.filter(({ source }) => source.row === null).map(({ name }) => name)).toEqual([
      'Ақжайық ауданы Тайпақ ауылдық округі әкімінің аппараты',
      'Нұра ауданы Соңалы ауылдық округі әкімінің аппараты',
      'Ұлытау ауданы Бөрсенгір ауылдық округі әкімінің аппараты',
      'Ақсу қаласы Жолқұдық ауылдық округі әкімінің аппараты',
    ])
  })

  it('marks the runs in which names and settlements have slipped, and keeps what is printed', () => {
    const marked = offices.filter(({ doubtful }) => doubtful === 'name-slipped').map(({ region, source }) => `${region} ${source.row}`)
    expect(marked).toEqual([
      ...[51, 52, 53, 62, 63, 64, 65, 66].map((number) => `Ақмола облысы ${number}`),
      ...[81, 82, 83, 84, 85, 86].map((number) => `Оңтүстік Қазақстан облысы ${number}`),
    ])
    expect(byId.get('rural-akimats-akmola-064')).toMatchObject({
      name: 'Есіл ауданы Двуречный ауылдық округі әкімінің аппараты',
      address: 'Ерейментау ауданы Тайбай ауылы',
    })
  })

  it('leaves the settlement of every office a name without stops and kinds', () => {
    for (const { id, serves } of offices)
      for (const { name } of serves) expect(name, id).not.toMatch(/[.,;\s]$|(?:ауылы|округі|кенті|қаласы|селосы)(?: |$)/u)
  })

  const random = pick(offices, 30, 336)
  const split = pick(
    offices.filter(({ source }) => source.lines.length > 1),
    20,
    2011,
  )

  it('has, of the rows picked by the seed, all in the fixture', () => {
    expect(fixture.random.map(({ id }) => id)).toEqual(random.map(({ id }) => id))
    expect(fixture.split.map(({ id }) => id)).toEqual(split.map(({ id }) => id))
  })

  it.each([...fixture.random, ...fixture.split])('reads $id as the print has it', (expected) => {
    const office = byId.get(expected.id)
    expect(office && essence(office)).toEqual(expected)
  })

  it.each([
    [451, 'http://www.astrahan.akmol.kz', null],
    [560, null, 'Karchev.80@mail.ru'],
    [561, null, 'zhurgenovSH@mail.ru'],
    [571, null, 'badamakim@mail.ru'],
    [1097, null, 'akimgoroda@yandex.ru'],
    [1098, null, 'kurma_buh@mail.ru'],
    [1162, 'http://www.iezkazgan.kz', 'z-gio@topmail.kz'],
    [1504, null, 'gornud@yandex.ru'],
  ])('reads the site and the e-mail of line %i', (line, site, email) => {
    const office = offices.find(({ source }) => source.lines.includes(line))
    expect([office?.site ?? null, office?.email ?? null]).toEqual([site, email])
  })
})

describeActs('annex 8 of the decree', () => {
  const { offices, notes } = readRegionAkimats(decree ?? [])

  it('reads sixteen akimats in the order of print, with nothing left over', () => {
    expect(offices.map(({ source }) => source.row)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
    expect(notes).toEqual([])
    for (const office of offices) expect(Office.safeParse(office).success).toBe(true)
  })

  it('reads a region, a town with an index and one without as the print has them', () => {
    expect(offices[7]).toMatchObject({
      region: 'Қарағанды облысы',
      name: 'Қарағанды облысының әкімдігі',
      phones: ['+77212421045'],
      postalIndex: '100012',
      address: 'Қарағанды қаласы Мира бульвары, 39',
      site: 'http://www.karaganda-region.kz',
    })
    expect(offices[8]).toMatchObject({
      region: 'Қызылорда облысы',
      postalIndex: '120003',
      address: 'Қызылорда қаласы, Ы. Жақаев көшесі, 76',
    })
    expect(offices[14]).toMatchObject({
      region: 'Астана қаласы',
      phones: ['+77172556401'],
      postalIndex: null,
      site: 'http://www.astana.kz',
    })
    expect(offices[15]).toMatchObject({
      region: 'Алматы қаласы',
      phones: ['+77272501880'],
      postalIndex: '050001',
      site: 'http://www.almaty.kz',
    })
  })
})
