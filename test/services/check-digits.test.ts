import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountFits, iinCheckDigit, misprinted } from '../../src/services/check/check-digits.ts'

// The example of the National Bank's rules for account numbers of Kazakhstan, as the IBAN registry prints it.
it('takes an account as the registry prints it, and none with one sign changed', () => {
  const account = 'KZ86125KZT5004100100'
  expect(accountFits(account)).toBe(true)
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 19 }), fc.constantFrom(...'0123456789'), (at, digit) => {
      const other = account.slice(0, at) + digit + account.slice(at + 1)
      expect(accountFits(other)).toBe(other === account)
    }),
  )
})

it('finds the misprinted account of the recognition centre, and takes its business number', () => {
  expect(misprinted('БСН 050640004360, ЖСК KZ117998BTB0000002884')).toEqual(['KZ117998BTB0000002884'])
})

it('finds a business number with any one digit changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'050640004360'].map(Number)
      const changed = digits.map((digit, index) => (index === at ? (digit + by) % 10 : digit))
      const fits = iinCheckDigit(changed) === changed[11]
      expect(misprinted(`BIN ${changed.join('')}`)).toEqual(fits ? [] : [changed.join('')])
    }),
  )
})

it('leaves phones, dates and taxpayer numbers alone', () =>
  expect(misprinted('+7 7172 58 00 58, СТН 620200256368, 31.08.2012')).toEqual([]))
