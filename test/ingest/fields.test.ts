import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/ingest/fields/address.ts'
import { officeName } from '../../src/ingest/fields/name.ts'
import { parsePhones } from '../../src/ingest/fields/phones.ts'
import { parseReception } from '../../src/ingest/fields/reception.ts'
import { changed, clean, fold } from '../../src/ingest/fields/text.ts'
import { parseWeb } from '../../src/ingest/fields/web.ts'

describe('clean', () => {
  it.each([
    ['т а п с ы р ы л а д ы', 'тапсырылады'],
    ['" Ш е т  а у д а н ы н ы ң  \nауылшаруашылығы бөлімі"', '" Шет ауданының ауылшаруашылығы бөлімі"'],
    ['Алексеев а у ы л ы инд. 021204', 'Алексеев ауылы инд. 021204'],
    ['әкiмi', 'әкімі'],
    ['Шaлқap', 'Шалқар'],
    ['P/c №', 'Р/с №'],
    ['C. Сейфуллин', 'С. Сейфуллин'],
    ['XXI ғасыр', 'XXI ғасыр'],
    ['3аречный ауылы, 3а', 'Заречный ауылы, 3а'],
    ['«Ұлжан-1» 0Ш-152', '«Ұлжан-1» ОШ-152'],
    ['60 лет Казахстана', '60 лет Казахстана'],
    ['Қарағанды қ.\n, Алаш алаңы, 1', 'Қарағанды қ., Алаш алаңы, 1'],
    ['Ленин көш.,1', 'Ленин көш., 1'],
    ['Ақсу -Аюлы', 'Ақсу-Аюлы'],
    ['К. Маркс - Абай', 'К. Маркс - Абай'],
    ['сайты www.selxoz.balhkash.кz', 'сайты www.selxoz.balhkash.кz'],
  ])('%j is %j', (raw, expected) => expect(clean(raw)).toBe(expected))

  it('is stable: cleaning twice changes nothing more', () => {
    const once = clean('3аречный  а у ы л ы ,Ленин көш.,4')
    expect(clean(once)).toBe(once)
  })

  it('tells a change of white space from a change of letters', () => {
    expect(changed('Абай  ауданы\n', 'Абай ауданы')).toBe(false)
    expect(changed('«Абай ауданы»', 'Абай ауданы')).toBe(true)
    expect(fold(' а \n б ')).toBe('а б')
  })
})

describe('parsePhones', () => {
  it.each([
    ['8(716)38 21094', ['+77163821094']],
    ['8(716) 3834190', ['+77163834190']],
    ['8 (716 38) 228-47', ['+77163822847']],
    ['8 (716) 33-216-64', ['+77163321664']],
    ['8 (716) 2-401-364', ['+77162401364']],
    ['(7212) 56 95 86', ['+77212569586']],
    ['(87102) 760043', ['+77102760043']],
    ['тел. (871042)35334', ['+77104235334']],
    ['8 (71445)-2-12-54, 8 (71445)-2-11-84', ['+77144521254', '+77144521184']],
    ['8(728)40351 41', ['+77284035141']],
    ['8(728)31398 53 8(728) 31581 29', ['+77283139853', '+77283158129']],
    ['8(726)32 2-14-71 2-30-99', ['+77263221471', '+77263223099']],
    ['8(727) 239-65-53 239-65-47', ['+77272396553', '+77272396547']],
    ['8 (716) 47-214-86, 215-69', ['+77164721486', '+77164721569']],
    ['8 (713) 22-116-05, 211-580', ['+77132211605', '+77132211580']],
    ['8 (7272)93-91-61, 91-73-01', ['+77272939161', '+77272917301']],
    ['8 (72139) 85-482, 84-963', ['+77213985482', '+77213984963']],
    ['8 (718) 23 209-50', ['+77182320950']],
    ['8(725)30 42- 4-31', ['+77253042431']],
    ['872531-21-517', ['+77253121517']],
    ['8725352-2743', ['+77253522743']],
    ['87172742349', ['+77172742349']],
    ['тел.: +77172742362', ['+77172742362']],
    ['(8-7172) 73-17-40; 73-17-43', ['+77172731740', '+77172731743']],
    ['тел. (71063) 3\n-65-14', ['+77106336514']],
    ['8 (71453)-2-11-40, 8 (71453)-2-11-40', ['+77145321140']],
  ])('%j', (raw, phones) => expect(parsePhones(raw)).toEqual({ phones, fax: [], unresolved: [] }))

  it.each([
    ['тел. (71036) 53953, факс 53953', ['+77103653953'], ['+77103653953']],
    ['тел. (71036) 64416, 64417, факс 64418', ['+77103664416', '+77103664417'], ['+77103664418']],
    ['тел. (7102) 922467, факс 922582', ['+77102922467'], ['+77102922582']],
    ['тел/факс (87102) 760043', ['+77102760043'], ['+77102760043']],
    ['тел.факс (72154) 24441', ['+77215424441'], ['+77215424441']],
    ['тел/факс (71034) 23332, факс 23764', ['+77103423332'], ['+77103423332', '+77103423764']],
    ['телефон (тел.) (71036) 4-52-57 факс (\n71036) 4-41-62', ['+77103645257'], ['+77103644162']],
  ])('%j has a fax', (raw, phones, fax) => expect(parsePhones(raw)).toEqual({ phones, fax, unresolved: [] }))

  it.each([
    ['8 (725) 422-21', ['(725) 422-21']],
    ['8(716) 51339225', ['(716) 51339225']],
    ['(710413) 24010', ['(710413) 24010']],
    ['8 (321) 49-413-73', ['(321) 49-413-73']],
    ['5-28-40', ['5-28-40']],
  ])('%j is left open', (raw, unresolved) => expect(parsePhones(raw)).toEqual({ phones: [], fax: [], unresolved }))

  it('borrows a code from outside only when the cell has none', () => {
    expect(parsePhones('5-28-40', { areaCode: '72547' }).phones).toEqual(['+77254752840'])
    expect(parsePhones('(71036) 53953', { areaCode: '72547' }).phones).toEqual(['+77103653953'])
  })

  it('reads the fax after a number that lacks a digit', () => {
    expect(parsePhones('тел. (72156) 5823, факс 58252')).toEqual({ phones: [], fax: ['+77215658252'], unresolved: ['(72156) 5823'] })
  })
})

describe('parseAddress', () => {
  it.each([
    ['Ақкөл қаласы, Нұрмағамбетов к-сі, 83 инд.020100', 'Ақкөл қаласы, Нұрмағамбетов к-сі, 83', '020100', ''],
    ['Қарасай ауылы инд .020110', 'Қарасай ауылы', '020110', ''],
    ['Красногор ауылы инд - .111200', 'Красногор ауылы', '111200', ''],
    ['Тассуат ауылы Ленин к-сі, 14 индекс 100923', 'Тассуат ауылы Ленин к-сі, 14', '100923', ''],
    ['Анар станциясы инд 0202 06', 'Анар станциясы', '020206', ''],
    ['Набережное ауылы Школьная к-сі, 23 140912', 'Набережное ауылы Школьная к-сі, 23', '140912', ''],
    ['100900. Қарағанды облысы, Нұра ауданы\n, Киевка кенті', 'Қарағанды облысы, Нұра ауданы, Киевка кенті', '100900', ''],
    ['Ұзынкөл ауылы инд .0203026', 'Ұзынкөл ауылы', null, 'инд .0203026'],
    ['Жоламан ст. 41106', 'Жоламан ст.', null, '41106'],
    ['Орынбор көшесі, 8-үй, 919-бөлме.', 'Орынбор көшесі, 8-үй, 919-бөлме', null, ''],
    ['', null, null, ''],
  ])('%j', (raw, address, postalIndex, rest) => expect(parseAddress(raw)).toEqual({ address, postalIndex, rest }))
})

describe('parseWeb', () => {
  it.each([
    ['htt:www.akmo.kz', 'http://www.akmo.kz', null],
    ['http://www.almaty -reg.kz', 'http://www.almaty-reg.kz', null],
    ['h t t h // www.astrahan.akmol.kz', 'http://www.astrahan.akmol.kz', null],
    ['www:shahtinsk.kz\nselxoz36@yandex.ru', 'http://www.shahtinsk.kz', 'selxoz36@yandex.ru'],
    ['www.selxoz.balhkash.кz.\nаgro_balhkash@mail.ru', 'http://www.selxoz.balhkash.kz', 'agro_balhkash@mail.ru'],
    ['www.osak_акимат.kz\nоsak_izbirkom@mail.kz', 'http://www.osak_akimat.kz', 'osak_izbirkom@mail.kz'],
    ['selhoz-temirtau @ mail.ru', null, 'selhoz-temirtau@mail.ru'],
    ['K a r c h e v . 80@mail.ru', null, 'Karchev.80@mail.ru'],
    ['Partizanka_akimat@mailru', null, 'Partizanka_akimat@mail.ru'],
    ['zhanaarka_akimat@mail.ru.', null, 'zhanaarka_akimat@mail.ru'],
    ['', null, null],
  ])('%j', (raw, site, email) => expect(parseWeb(raw)).toEqual({ site, email }))
})

describe('officeName', () => {
  it.each([
    ['«Ақкөл қаласы әкімінің аппараты» ММ', 'Ақкөл қаласы әкімінің аппараты'],
    ['«Астрахан ауданы « Ұзынкөл ауылдық округі әкімінің аппараты»ММ', 'Астрахан ауданы Ұзынкөл ауылдық округі әкімінің аппараты'],
    ['"Ақтоғай ауданының ауыл \nшаруашылығы бөлімі" мемлекеттік \nмекеме', 'Ақтоғай ауданының ауыл шаруашылығы бөлімі'],
    ['"Қарсақпай кенті әкімі аппараты \nмемлекеттік мекемесі', 'Қарсақпай кенті әкімі аппараты'],
  ])('%j', (raw, name) => expect(officeName(raw)).toBe(name))
})

describe('parseReception', () => {
  it('reads weekly, monthly and last weekdays, with and without an end', () => {
    const { rules, unread } = parseReception(
      'Әкім: әр айдың соңғы \nбейсенбісі, сағ. 15.00-тен \n18.00 дейін;\nОрынбасары: әр айдың 2, 4\n-ші дүйсенбісі, сағ.16.00-\nдан 18.30 дейін;\nОрынбасарлары: апта \nсайын жұма күндері, сағ\n. 9.00-ден бастап.',
    )
    expect(unread).toEqual([])
    expect(rules).toEqual([
      { who: 'akim', freq: 'monthly', weekday: 4, weeks: 'last', from: '15:00', to: '18:00' },
      { who: 'deputy', freq: 'monthly', weekday: 1, weeks: [2, 4], from: '16:00', to: '18:30' },
      { who: 'deputy', freq: 'weekly', weekday: 5, weeks: null, from: '09:00', to: null },
    ])
  })

  it('gives a rule without a person to the person before it', () => {
    const { rules } = parseReception(
      'Орынбасары: апта сайын дүйсенбі күндері, сағ. 15.00-тен 18.00 дейін; апта сайын сәрсенбі күндері, сағ. 10.00-нан 13.00 дейін',
    )
    expect(rules.map(({ who, weekday }) => [who, weekday])).toEqual([
      ['deputy', 1],
      ['deputy', 3],
    ])
  })

  it('keeps a sentence without a weekday or without an hour for the report', () => {
    const { rules, unread } = parseReception(
      'Әкім: айына бір рет, сағ. 17.00-ден бастап; Әкім: әр айдың 3-ші дүйсенбісі Ақтоғай селосында.',
    )
    expect(rules).toEqual([])
    expect(unread).toHaveLength(2)
  })
})
