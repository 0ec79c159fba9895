import { Command, CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { officesCommands } from '../../src/offices/offices.cli.ts'
import { ROOT } from './data.ts'

/** What `offices …` says on stderr when it fails. */
function refused(...args: string[]): string {
  const said: string[] = []
  const program = new Command()
  officesCommands(program, { root: ROOT, print: () => expect.unreachable() })
  for (const one of [program, ...program.commands]) one.exitOverride().configureOutput({ writeErr: (text) => said.push(text) })
  expect(() => program.parse(['offices', ...args], { from: 'user' })).toThrow(CommanderError)
  return said.join('')
}

/** What `offices …` prints. */
function printed(...args: string[]): string {
  const said: string[] = []
  const program = new Command()
  officesCommands(program, { root: ROOT, print: (text) => said.push(text) })
  program.parse(args, { from: 'user' })
  return said.join('\n')
}
const EDUCATION = ['offices', 'preschool-registration', '--channel', 'education-department']

describe('addresses in a terminal', () => {
  it('are in the language that was asked for, with the print beside them', () => {
    const line = (lang: string) => printed(...EDUCATION, '--place', 'Балқаш қаласы', '--lang', lang)
    expect(line('ru')).toContain('г. Балхаш')
    expect(line('en')).toMatch(/Balkhash/)
    for (const lang of ['ru', 'en']) expect(line(lang)).toMatch(/«Балқаш қаласы, [^»]+»/)
    expect(line('kk')).not.toContain('«Балқаш қаласы,')
  })

  it('of one office too', () => {
    expect(printed('office', 'education-departments-112', '--lang', 'ru')).toMatch(/г\. Балхаш.*«Балқаш қаласы/)
  })
})

describe('offices --json', () => {
  const rows = (...args: string[]): Array<Record<string, unknown>> => JSON.parse(printed(...EDUCATION, ...args, '--json'))
  const KEYS = [
    'address',
    'directory',
    'email',
    'id',
    'name',
    'phones',
    'place',
    'postalIndex',
    'precision',
    'reason',
    'serves',
    'site',
    'sure',
    'unread',
  ]

  it('has the fields of the contract, with the place that was understood', () => {
    for (const row of rows('--place', 'Караганда Майкудук', '--lang', 'ru')) {
      expect(Object.keys(row).sort()).toEqual(KEYS)
      expect([row.sure, row.unread, row.reason]).toEqual(['part', 'майкудук', 'district'])
      expect(row.place).toMatchObject({ kind: 'district', name: 'Қарағанды қаласы', region: 'Қарағанды облысы', title: 'Караганда' })
      expect(Object.keys(row.place as object).sort()).toEqual(['district', 'id', 'kind', 'name', 'region', 'title', 'within'])
    }
  })

  it('has an E.164 number for every phone, and the printed address in every language', () => {
    for (const lang of ['kk', 'ru', 'en'])
      for (const { phones, address } of rows('--place', 'Балқаш қаласы', '--lang', lang)) {
        for (const phone of phones as string[]) expect(phone).toMatch(/^\+7\d{10}$/)
        expect(address).toMatch(/^Балқаш қаласы/)
      }
  })

  it('tells both towns of a text, and a distance where a point was given', () => {
    expect(
      rows('--place', 'Семей или Усть-Каменогорск')
        .map(({ place }) => (place as { name: string }).name)
        .sort(),
    ).toEqual(['Семей қаласы', 'Өскемен қаласы'])
    const near = rows('--near', '49.8,73.1', '--limit', '2')
    expect(near).toHaveLength(2)
    for (const row of near) expect(row.distanceKm).toEqual(expect.any(Number))
    expect(near[0]?.sure).toBe('similar')
  })
})

it('speaks of a postal index when one is unknown, and of a name when a name is', () => {
  expect(refused('apostille', '--channel', 'psc', '--place', ' 100000 ')).toContain('has the postal index «100000»: check its six digits')
  expect(refused('apostille', '--channel', 'psc', '--place', 'Нигденск')).toContain('no place of Kazakhstan is called «Нигденск»')
})
