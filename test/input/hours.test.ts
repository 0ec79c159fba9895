import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHours } from '../../src/input/index.ts'

test.each([
  ['22:00–07:00', '22:00', '07:00'],
  ['22-7', '22:00', '07:00'],
  ['с 22 до 7', '22:00', '07:00'],
  ['с 10 вечера до 7 утра', '22:00', '07:00'],
  ['с 22:30 до 6.45', '22:30', '06:45'],
  ['22.30-ден 6-ға дейін', '22:30', '06:00'],
  ['сағат 22-ден 8-ге дейін', '22:00', '08:00'],
  ['кешкі 10-нан таңғы 7-ге дейін', '22:00', '07:00'],
  ['from 10 pm until 7 am', '22:00', '07:00'],
  ['10pm to 7am', '22:00', '07:00'],
  ['с полуночи до 7 утра', '00:00', '07:00'],
  ['между 23 и 8', '23:00', '08:00'],
  ['с 1 дня до 3 дня', '13:00', '15:00'],
])('«%s»', (text, from, to) => {
  expect(readHours(text).value).toEqual({ from, to })
})

test.each(['', 'түнде', '22', '25:00-07:00', '22-7-9', '22:75-7', 'с 22 до 7 кроме субботы', 'after 22', 'с 15 утра до 20'])(
  'no two hours, or more than two: «%s»',
  (text) => {
    expect(readHours(text).value).toBeNull()
  },
)

test('a span with one unknown word in it is never accepted in silence', () => {
  const word = fc.string({ unit: fc.constantFrom(...'бвгджзклмнпрстфхцчшщбдғқңһ'), minLength: 4, maxLength: 9 })
  fc.assert(
    fc.property(
      fc.constantFrom('с 22 до 7', '22:00 – 07:00', 'from 10 pm to 7 am', 'кешкі 10-нан таңғы 7-ге дейін'),
      word,
      fc.nat(),
      (text, unknown, place) => {
        const words = text.split(' ')
        words.splice(place % (words.length + 1), 0, unknown)
        expect(readHours(words.join(' ')).value, words.join(' ')).toBeNull()
      },
    ),
  )
})
