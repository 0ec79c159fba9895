import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readField } from '../../src/cases/application/field.ts'
import { iinCheckDigit } from '../../src/services/index.ts'
import { forms, now, texts } from './application-sample.ts'

const read = (type: Parameters<typeof readField>[0]['type'], typed: string, id = 'field') => readField({ id, type }, typed, now)

/** Digits of a date of birth, its century, and a number in the line: the first eleven of an IIN. */
const elevens = fc
  .tuple(fc.date({ min: new Date('1900-01-02'), max: new Date('2025-12-30'), noInvalidDate: true }), fc.boolean(), fc.nat(9999))
  .map(([day, woman, line]) => {
    const century = (day.getUTCFullYear() < 2000 ? 3 : 5) + Number(woman)
    return `${day.toISOString().slice(2, 10).replaceAll('-', '')}${century}${String(line).padStart(4, '0')}`
  })

describe('an IIN', () => {
  test('is taken with its check digit and with no other', () => {
    fc.assert(
      fc.property(elevens, (eleven) => {
        const digit = iinCheckDigit([...eleven].map(Number))
        for (let last = 0; last < 10; last++)
          expect(read('iin', `${eleven}${last}`)).toEqual(last === digit ? { value: `${eleven}${last}` } : { fault: 'iin-sum' })
      }),
    )
  })

  test('is weighed as the rules say', () => {
    // 1·9 + 2·2 + 3·0 + 4·3 + 5·1 + 6·2 + 7·4 + 8·0 + 9·0 + 10·1 + 11·2 = 102 = 9·11 + 3
    expect(iinCheckDigit([9, 2, 0, 3, 1, 2, 4, 0, 0, 1, 2])).toBe(3)
  })

  test('that leaves ten in the first pass gets its digit from the second, or none at all', () => {
    const sums = (digits: readonly number[], from: number) =>
      digits.reduce((sum, digit, at) => sum + digit * (((at + from - 1) % 11) + 1), 0) % 11
    let second = 0
    let none = 0
    for (let line = 0; line < 10_000; line++) {
      const digits = [...`9203124${String(line).padStart(4, '0')}`].map(Number)
      const [first, other] = [sums(digits, 1), sums(digits, 3)]
      expect(iinCheckDigit(digits)).toBe(first < 10 ? first : other < 10 ? other : null)
      if (first === 10) other < 10 ? second++ : none++
    }
    expect(Math.min(second, none)).toBeGreaterThan(0)
  })

  test.each([
    ['92031240012', 'iin-digits'],
    ['9203124001234', 'iin-digits'],
    ['92031240012a', 'iin-digits'],
    ['921312400123', 'iin-date'],
    ['920230400123', 'iin-date'],
    // The seventh digit names no century; and a day of birth that is still to come.
    ['920312700123', 'iin-date'],
    ['920312000123', 'iin-date'],
    ['270312500123', 'iin-date'],
  ])('%s is asked again: %s', (typed, fault) => expect(read('iin', typed)).toEqual({ fault }))

  test('may be typed with spaces', () => expect(read('iin', ' 920312 400123 ')).toEqual({ value: '920312400123' }))
})

describe('a phone', () => {
  test.each(['+7 701 234 56 78', '87012345678', '8 (701) 234-56-78', '7012345678', '+77012345678', '7-701-234-5678', '8.701.234.56.78'])(
    '%s',
    (typed) => expect(read('phone', typed)).toEqual({ value: '+7 701 234 56 78' }),
  )
  test.each(['12345', 'телефоным жоқ', '8701234567', '870123456789', '0701234567'])('%s is asked again', (typed) =>
    expect(read('phone', typed)).toEqual({ fault: 'phone' }),
  )
})

describe('a date', () => {
  test.each(['05.03.2012', '5.3.2012', '2012-03-05', '5 наурыз 2012', '5 марта 2012', '05/03/2012', '05-03-2012', '05.03 2012'])(
    '%s',
    (typed) => expect(read('date', typed)).toEqual({ value: '05.03.2012' }),
  )
  test.each(['31.02.2012', '05.03', '05.03.12', 'кеше', '2012', '40.01.2012'])('%s is asked again', (typed) =>
    expect(read('date', typed)).toEqual({ fault: 'date' }),
  )
  test('of a birth is not in the future, another one may be', () => {
    expect(read('date', '13.03.2026', 'child-birth')).toEqual({ fault: 'future' })
    expect(read('date', '12.03.2026', 'child-birth')).toEqual({ value: '12.03.2026' })
    expect(read('date', '13.03.2026', 'from')).toEqual({ value: '13.03.2026' })
  })
})

describe('other fields', () => {
  test.each([
    ['name', 'Әбілқайырова Өміргүл Һасенқызы', { value: 'Әбілқайырова Өміргүл Һасенқызы' }],
    ['name', ' Серікова\n  Айша 🎉 ', { value: 'Серікова Айша' }],
    ['name', '12345', { fault: 'name' }],
    ['name', 'А', { fault: 'name' }],
    ['name', '王小明', { fault: 'letters' }],
    ['text', '   ', { fault: 'empty' }],
    ['text', '🎉', { fault: 'empty' }],
    ['text', 'ж'.repeat(201), { fault: 'long' }],
    ['text', '№ 12/3 «Ұлы дала»', { value: '№ 12/3 «Ұлы дала»' }],
    ['text', '\uE000a\u202Eb\u0000', { value: 'ab' }],
    ['address', 'Абай к., 5', { value: 'Абай к., 5' }],
    ['address', '5', { fault: 'address' }],
    ['email', 'aisha@mail.kz', { value: 'aisha@mail.kz' }],
    ['email', 'aisha@mail', { fault: 'email' }],
    ['number', '1 200 000', { value: '1 200 000' }],
    ['number', 'көп', { fault: 'number' }],
  ] as const)('%s: «%s»', (type, typed, expected) => expect(read(type, typed)).toEqual(expected))

  test.each([
    ['2013', { value: '2013' }],
    ['2013 ж.', { value: '2013' }],
    ['13', { fault: 'year' }],
    ['2027', { fault: 'year' }],
    ['1812', { fault: 'year' }],
  ])('the year of birth «%s»', (typed, expected) => expect(read('number', typed, 'born')).toEqual(expected))
})

describe('what the texts give as an example', () => {
  const example = (text: string) => /(?:мысалы|например|for example):? (.+)$/i.exec(text)?.[1] ?? ''

  test.each(['kk', 'ru', 'en'] as const)('is a right answer, in %s', (lang) => {
    for (const type of ['iin', 'date', 'phone', 'email', 'name', 'address'] as const)
      expect(read(type, example(texts.t(lang, `applications-hint-${type}`)))).toHaveProperty('value')
    expect(read('number', example(texts.t(lang, 'applications-fault-number')))).toHaveProperty('value')
  })

  test('fields of births and deaths are told apart by their ids', () => {
    const past = forms
      .flatMap(([, { form }]) => form.fields.flatMap((field) => [field, ...(field.columns ?? [])]))
      .filter(({ type }) => type === 'number')
    for (const { id } of past) expect(readField({ id, type: 'number' }, '5', now)).toEqual({ fault: 'year' })
  })
})
