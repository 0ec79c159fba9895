import { describe, expect, it } from 'vitest'
import { readEducationBodies, readKaragandaBodies } from '../../src/ingest/directories/bodies.ts'
import { reconcile } from '../../src/ingest/reconcile.ts'
import { areaCodes, markShiftedPhones } from '../../src/ingest/shifted-phones.ts'
import { printingsOf, serviceAt } from '../../src/ingest/standards.ts'
import { mentionsOf, sentencesOf } from '../../src/ingest/text-mentions.ts'
import type { Office } from '../../src/offices/office.ts'
import { describeActs, sourceLines } from './source.ts'

const decree = sourceLines('000_')
const karaganda = sourceLines('002_')

describeActs('bodies named in the standards', () => {
  const bodies = decree && karaganda ? [...readEducationBodies(decree).offices, ...readKaragandaBodies(karaganda).offices] : []
  const body = (id: string): Office | undefined => bodies.find((one) => one.id === id)

  it('are one office in a directory of its own each', () => {
    expect(bodies.map(({ id }) => id)).toEqual([
      'committee',
      'bologna-centre',
      'cip',
      'children-rights-committee',
      'ministry',
      'karaganda-agriculture-directorate',
    ])
    expect(bodies.every(({ id, directory }) => id === directory)).toBe(true)
  })

  it('have the addresses, phones and sites of the clauses', () => {
    expect(body('committee')).toMatchObject({
      address: 'Астана қаласы, сол жақ жағалау, Орынбор көшесі, 8-үй, Министрліктер үйі, 11-ші кіреберіс',
      postalIndex: '010000',
      phones: ['+77172742349', '+77172742377', '+77172742429', '+77172742430'],
      site: 'http://www.educontrol.kz',
    })
    expect(body('bologna-centre')).toMatchObject({
      address: 'Астана қ., Жеңіс д., 16\\1, (4-қабат, сол жақ қанат)',
      phones: ['+77172731740', '+77172731743', '+77172731744', '+77172731750'],
      site: 'http://www.nac.edu.kz',
    })
    expect(body('cip')).toMatchObject({ address: 'Астана қаласы, Д. Қонаев көшесі, 29/1 үй', phones: [], site: 'http://www.edu-cip.kz' })
    expect(body('ministry')).toMatchObject({ address: 'Астана қаласы, Орынбор көшесі, № 8 үй', phones: ['+77172742362'] })
    expect(body('karaganda-agriculture-directorate')).toMatchObject({
      address: 'Қарағанды қаласы, Лобода көшесі, 20',
      postalIndex: '100008',
      phones: ['+77212569586'],
      email: 'desh_ims@krg.gov.kz',
    })
  })

  it('take the room that most standards name', () => {
    expect(body('children-rights-committee')?.address).toMatch(/939-кабинет$/)
    expect(body('children-rights-committee')?.source.printings).toHaveLength(7)
  })
})

it('a body whose sentence is gone stops the reading', () => {
  expect(() => readKaragandaBodies(['Стандарттың мәтіні'])).toThrow(/karaganda-agriculture-directorate/)
})

describe('reconcile', () => {
  const printed = (...values: string[]) => reconcile(values.map((value, at) => ({ value, line: at + 1 })))

  it('takes the majority and does not count white space', () => {
    expect(printed('К.Маркс', 'К. Маркс', 'Маркс')).toMatchObject({ tie: false, value: 'К.Маркс' })
    expect(printed('а б', 'аб', 'аб').variants).toEqual([{ value: 'аб', lines: [1, 2, 3] }])
  })

  it('says when it is a tie, and lets the first printing stand', () => {
    expect(printed('тел/факс 1', 'тел. 1')).toMatchObject({ tie: true, value: 'тел/факс 1' })
  })
})

it('sentences go over line breaks and know their lines', () => {
  const sentences = sentencesOf(['кіріспе', 'мекенжайы: Астана', '', 'қ а л а с ы, 5'])
  expect(mentionsOf(sentences, /мекенжайы: (?<value>Астана қаласы)/dgu)).toEqual([{ value: 'Астана қаласы', line: 2 }])
})

describe('standards', () => {
  const text = [
    '«Қосалқы шаруашылығының бар екендігі туралы анықтама беру" мемлекеттік ',
    'қызмет көрсетудің стандарты',
    '" М а л  б а с ы  т у р а л ы  м ә л і м е т "',
    'стандартына 2-қосымша',
    'ТАҚЫРЫП',
  ]

  it('tell the service and the annex of a table by the title above it', () => {
    expect(printingsOf(text, /ТАҚЫРЫП/)).toEqual([{ service: 'livestock-record', annex: '2', header: 4 }])
    expect(() => printingsOf(['ТАҚЫРЫП'], /ТАҚЫРЫП/)).toThrow(/line 1/)
  })

  it('tell the service of a clause by the standard it stands in', () => {
    expect(serviceAt(text, 4)).toBe('household-farm-certificate')
    expect(() => serviceAt(text, 0)).toThrow(/line 1/)
  })
})

describe('slipped phones', () => {
  const districts = ['Бірінші', 'Екінші', 'Үшінші', 'Төртінші', 'Бесінші', 'Алтыншы']
  const code = (at: number): string => `7144${at}`
  const lines = [
    'Қостанай облысы\t\t\t\t\t',
    ...districts.map(
      (name, at) => `${at + 1}\t${name} ауданы «Орталық ауылдық округі әкімінің аппараты» ММ\tОрталық\t8(${code(at)})2-12-54\tмекенжай\t`,
    ),
  ]
  const office = (at: number, phone: string): Office => ({
    ...{
      id: `x-${at}`,
      directory: 'x',
      region: 'Қостанай облысы',
      district: `${districts[at]} ауданы`,
      name: 'x',
      serves: [],
      phones: [phone],
    },
    ...{
      fax: [],
      phonesRaw: null,
      postalIndex: null,
      address: null,
      site: null,
      email: null,
      hours: null,
      reception: [],
      coordinates: null,
    },
    ...{ precision: 'region', doubtful: null },
    source: { act: 'a', annex: '1', region: null, row: at, lines: [at], printings: [] },
  })
  const phone = (at: number): string => `+7${code(at)}21254`

  it('learns the area codes from the village offices', () => {
    expect(areaCodes(lines).get('Қостанай облысы')?.get('Бірінші')).toEqual(new Map([['71440', 1]]))
  })

  it('marks a run whose phones are those of the rows before', () => {
    const printed = districts.map((_, at) => office(at, phone(Math.max(0, at - 1))))
    const { offices, notes } = markShiftedPhones(printed, lines)
    expect(offices.map(({ doubtful }) => doubtful)).toEqual([null, ...Array(5).fill('phone-slipped')])
    expect(offices.map(({ phones }) => phones)).toEqual(printed.map(({ phones }) => phones))
    expect(notes).toHaveLength(1)
  })

  it('lets a single foreign number pass', () => {
    const printed = districts.map((_, at) => office(at, phone(at === 3 ? 2 : at)))
    expect(markShiftedPhones(printed, lines).notes).toEqual([])
  })
})
